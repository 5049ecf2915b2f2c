using Schakel.Domein.Inrichting;
using Schakel.Domein.Ontwikkeling;
using Schakel.Web.Api.Contract;

namespace Schakel.Web.Api.Ontwikkeling;

/// <summary>A rule of the talk paper. It applies when the chain gave one of the answers or has one of the origins; always when both are empty. Reason and source are null when they were erased, or while the rule is as Schakel brings it: its words are those of the pages.</summary>
internal sealed record Adviesregel(
    int Nummer, Bouwsteen Bouwsteen, Strekking Strekking, IReadOnlyList<Kenmerkantwoord> Antwoorden, IReadOnlyList<Oorsprong> Oorsprongen, string? Reden, string? Bron, bool IsVanDeKeten)
{
    public static readonly Adviesregel Voorbeeld = new(
        101, Bouwsteen.Leercirkel, Strekking.Overwegen, [Kenmerkantwoord.Wederzijds], [], "Onze teams leren het meest van elkaar", "Evaluatie van onze keten", true);

    public static void Map(IEndpointRouteBuilder keten)
    {
        keten.MapLijst("/adviesregels", new("AdviesregelsOverzicht", Module.Ontwikkeling,
            "De regels waar het praatpapier op rust: die van Schakel en die van de keten zelf.", "The rules that the talk paper rests on: Schakel's and the chain's own.")
        { Voorbeeld = Voorbeeld },
            aanroep => Adviesregels.Geldend(aanroep.Inzage.Adviesregels), r => r.Teksten, Uit);
    }

    public static async Task<Adviesregel?> Zoek(Aanroep aanroep, int? nummer)
    {
        if (aanroep.Inzage.Adviesregels.Vind(nummer ?? aanroep.Inzage.Adviesregels.Max(r => r.Nummer)) is not { } regel) return null;
        await aanroep.LeesWoorden(regel.Teksten);
        return Uit(aanroep, regel);
    }

    static Adviesregel Uit(Aanroep aanroep, Domein.Ontwikkeling.Adviesregel r) => new(
        r.Nummer, r.Bouwsteen, r.Strekking, r.Grond.Antwoorden, r.Grond.Oorsprongen, aanroep.Woorden(r.Reden), aanroep.Woorden(r.Bron), !r.IsVanSchakel);
}
