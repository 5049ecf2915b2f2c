using Schakel.Domein.Inrichting;

namespace Schakel.Web.Api.Inrichting;

/// <summary>What the ketenmanager may do without the board: of which kinds an override, for how many days at most, and whether he may go past it.</summary>
internal sealed record Doorzettingsmacht(IReadOnlyList<Maatregelsoort> Soorten, int HoogsteDagen, bool BuitenBestuurOm)
{
    public static readonly Doorzettingsmacht Voorbeeld = new([Maatregelsoort.Prioriteit, Maatregelsoort.Maatregel], 90, true);

    public static Doorzettingsmacht? Uit(Domein.Inrichting.Doorzettingsmacht? macht) => macht is null ? null : new(macht.Soorten, macht.HoogsteDagen, macht.BuitenBestuurOm);

    public Domein.Inrichting.Doorzettingsmacht Lees() => new([.. Soorten], HoogsteDagen, BuitenBestuurOm);
}
