using System.Collections.Immutable;
using Schakel.Domein.Inrichting;

namespace Schakel.Domein.Geheugen;

/// <summary>A thing of a kind whose words can go, and when they do.</summary>
/// <param name="Betrokken">The partners that it is of; none: of all.</param>
/// <param name="Einde">The day on which it ended; null while it goes on.</param>
/// <param name="Termijn">What was agreed on its kind.</param>
/// <param name="Aangehouden">That it is held back, and why.</param>
/// <param name="Vrijgegeven">When it was last held back no more.</param>
/// <param name="IsVernietigd">Its words went, and it did not end again since.</param>
public sealed record Bewaarstuk(
    Bewaarsoort Soort, BewaarstukId Id, Publiek Publiek, ImmutableArray<PartijId> Betrokken, Datum? Einde, Bewaartermijn? Termijn, Aanhouding? Aangehouden, Tijdstip? Vrijgegeven, bool IsVernietigd)
{
    /// <summary>
    /// The day from the beginning of which its words go, if nobody holds them back: so many whole years after the day on which it ended, and never within thirty
    /// days after the term was agreed or the thing was let go. Null where they stay, or went.
    /// </summary>
    public Datum? Gaat
    {
        get
        {
            if (IsVernietigd || Einde is not { } einde || Termijn is not { Jaren: { } jaren, Sinds: var sinds }) return null;
            var (dag, nieuw) = (einde.AddDays(1).AddYears(jaren), Aangekondigd(sinds));
            if (nieuw > dag) dag = nieuw;
            return Vrijgegeven is { } los && Aangekondigd(los) is var weer && weer > dag ? weer : dag;
        }
    }

    /// <summary>Whether its words go on this day.</summary>
    public bool IsVervallen(Datum dag) => Aangehouden is null && Gaat <= dag;

    /// <summary>
    /// The day of a moment as terms count it: in UTC, so that a journal says the same wherever it is read. The day after is the first that counts, so that nothing goes early
    /// in any zone.
    /// </summary>
    public static Datum Dag(Tijdstip moment) => moment.DatumIn(TimeZoneInfo.Utc);

    static Datum Aangekondigd(Tijdstip moment) => Dag(moment).AddDays(1 + BewaartermijnVaststellen.Aankondigingsdagen);
}
