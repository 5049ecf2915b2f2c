using Schakel.Domein;
using Schakel.Domein.Inrichting;
using Schakel.Web.Api.Contract;

namespace Schakel.Web.Api.Inrichting;

/// <summary>What a chain says of one of its features.</summary>
internal sealed record Profielantwoord(Kenmerk Kenmerk, Kenmerkantwoord Antwoord);

/// <summary>What binds the chain, how it came to be and what it is like; a feature that nobody answered is absent.</summary>
internal sealed record Ketenprofiel(string? Doel, string? Ketenprobleem, Oorsprong? Oorsprong, string? Bron, IReadOnlyList<Profielantwoord> Antwoorden)
{
    public static readonly Ketenprofiel Voorbeeld = new(
        "Eén keer aangeven, overal goed gebruikt", "Gegevens raken zoek tussen de schakels", Domein.Inrichting.Oorsprong.Wettelijk, "Wet financiering sociale verzekeringen",
        [new(Kenmerk.AantalPartners, Kenmerkantwoord.TweeOfDrie)]);

    public static void Map(IEndpointRouteBuilder keten) => keten.MapDing("/profiel", new("KetenprofielInzien", Module.Inrichting,
        "Wat de keten bindt, hoe zij ontstond en hoe zij is.", "What binds the chain, how it came to be and what it is like.")
    { Voorbeeld = Voorbeeld },
        Zoek);

    public static async Task<Ketenprofiel?> Zoek(Aanroep aanroep)
    {
        var keten = aanroep.Inzage.Keten!;
        await aanroep.LeesWoorden(new[] { keten.Doel, keten.Ketenprobleem, keten.Profiel?.Bron }.OfType<Tekst>());
        return Uit(aanroep, keten);
    }

    public static Ketenprofiel Uit(Aanroep aanroep, Domein.Inrichting.Keten keten) => new(
        aanroep.Woorden(keten.Doel), aanroep.Woorden(keten.Ketenprobleem), keten.Profiel?.Oorsprong, aanroep.Woorden(keten.Profiel?.Bron),
        [.. (keten.Profiel?.Antwoorden ?? []).Select(a => new Profielantwoord(a.Kenmerk, a.Antwoord))]);
}
