using Schakel.Domein;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using Schakel.Web.Api.Contract;

namespace Schakel.Web.Api.Inrichting;

/// <summary>The chain itself, and the entry up to which this is the state.</summary>
internal sealed record Keten(
    StroomId Id, string Naam, string? Doel, string? Ketenprobleem, bool IsVoorbeeld, bool InOprichting, PartijId Initiatiefnemer, Tijdstip Opgericht, long Nr, Tijdstip Moment,
    Keteneinde? Einde = null)
{
    public static readonly Keten Voorbeeld = new(
        Voorbeelden.Keten, "Loonaangifteketen", "Eén keer aangeven, overal goed gebruikt", "Gegevens raken zoek tussen de schakels",
        true, false, Voorbeelden.Uwv, Voorbeelden.Toen, 123, Voorbeelden.Toen, new(new(2027, 12, 31), "De taak is klaar"));

    public static void Map(IEndpointRouteBuilder keten) => keten.MapDing("", new("KetenInzien", Module.Inrichting,
        "De keten: haar doel en het probleem dat bindt.", "The chain: its goal and the problem that binds.")
    { Voorbeeld = Voorbeeld },
        Zoek);

    public static async Task<Keten?> Zoek(Aanroep aanroep)
    {
        var (inzage, bron) = (aanroep.Inzage, aanroep.Inzage.Keten!);
        await aanroep.LeesWoorden(new[] { bron.Doel, bron.Ketenprobleem, bron.Einde?.Reden }.OfType<Tekst>());
        return new(
            inzage.Stroom, bron.Naam.Waarde, aanroep.Woorden(bron.Doel), aanroep.Woorden(bron.Ketenprobleem), bron.IsVoorbeeld, bron.InOprichting,
            bron.Initiatiefnemer, bron.Opgericht, inzage.Nr, inzage.Moment, Keteneinde.Uit(aanroep, bron.Einde));
    }
}

/// <summary>The last day of a chain and why it ends; the reason is null when its words were erased.</summary>
internal sealed record Keteneinde(Datum Laatste, string? Reden)
{
    public static Keteneinde? Uit(Aanroep aanroep, Domein.Inrichting.Keteneinde? einde) => einde is null ? null : new(einde.Laatste, aanroep.Woorden(einde.Reden));
}
