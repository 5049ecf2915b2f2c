using Schakel.Domein;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using Schakel.Web.Api.Contract;

namespace Schakel.Web.Api.Inrichting;

/// <summary>The chain itself, and the entry up to which this is the state.</summary>
internal sealed record Keten(
    StroomId Id, string Naam, string? Doel, string? Ketenprobleem, bool IsVoorbeeld, bool InOprichting, PartijId Initiatiefnemer, Tijdstip Opgericht, long Nr, Tijdstip Moment)
{
    public static readonly Keten Voorbeeld = new(
        Voorbeelden.Keten, "Loonaangifteketen", "Eén keer aangeven, overal goed gebruikt", "Gegevens raken zoek tussen de schakels",
        true, false, Voorbeelden.Uwv, Voorbeelden.Toen, 123, Voorbeelden.Toen);

    public static void Map(IEndpointRouteBuilder keten) => keten.MapDing("", new("KetenInzien", Module.Inrichting,
        "De keten: haar doel en het probleem dat bindt.", "The chain: its goal and the problem that binds.")
    { Voorbeeld = Voorbeeld },
        async aanroep =>
        {
            var (inzage, bron) = (aanroep.Inzage, aanroep.Inzage.Keten!);
            await aanroep.LeesWoorden([bron.Doel, bron.Ketenprobleem]);
            return new Keten(
                inzage.Stroom, bron.Naam.Waarde, aanroep.Woorden(bron.Doel), aanroep.Woorden(bron.Ketenprobleem), bron.IsVoorbeeld, bron.InOprichting,
                bron.Initiatiefnemer, bron.Opgericht, inzage.Nr, inzage.Moment);
        });
}
