namespace Schakel.Web.Tijden;

/// <summary>The day and moment as people here read them off the wall; one answer for a whole page.</summary>
internal sealed class Vandaag(TimeProvider klok)
{
    public static readonly TimeZoneInfo Tijdzone = TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam");

    public DateTimeOffset Nu { get; } = TimeZoneInfo.ConvertTime(klok.GetUtcNow(), Tijdzone);

    public Datum Dag => DagVan(Nu);

    public static DateTimeOffset Plaatselijk(DateTimeOffset moment) => TimeZoneInfo.ConvertTime(moment, Tijdzone);

    public static Datum DagVan(DateTimeOffset moment) => Datum.FromDateTime(Plaatselijk(moment).DateTime);
}
