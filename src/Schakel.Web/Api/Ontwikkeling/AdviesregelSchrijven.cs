using Schakel.Domein.Inrichting;
using Schakel.Domein.Ontwikkeling;
using Schakel.Web.Api.Contract;

namespace Schakel.Web.Api.Ontwikkeling;

internal sealed record AdviesregelSchrijven(
    Bouwsteen Bouwsteen, Strekking Strekking, string Reden, string Bron, int? Nummer = null, IReadOnlyList<Kenmerkantwoord>? Antwoorden = null, IReadOnlyList<Oorsprong>? Oorsprongen = null)
{
    static readonly AdviesregelSchrijven Voorbeeld = new(
        Bouwsteen.Leercirkel, Strekking.Overwegen, "Onze teams leren het meest van elkaar", "Evaluatie van onze keten", 3, [Kenmerkantwoord.Wederzijds], []);

    public static void Map(IEndpointRouteBuilder keten) => keten.MapOpdracht<AdviesregelSchrijven, Adviesregel>("/adviesregels", new(nameof(AdviesregelSchrijven), Module.Ontwikkeling,
        "Schrijft een regel van het praatpapier: een nieuwe zonder nummer, of een die er al is met zijn nummer.",
        "Writes a rule of the talk paper: a new one without a number, or one that is there with its number.")
    { Invoer = Voorbeeld, Voorbeeld = Adviesregel.Voorbeeld },
        (_, body, invoer) => new(
            new Domein.Ontwikkeling.AdviesregelSchrijven(
                body.Nummer, body.Bouwsteen, body.Strekking, new([.. body.Antwoorden ?? []], [.. body.Oorsprongen ?? []]), invoer.Lopend(nameof(Reden), body.Reden), invoer.Regel(nameof(Bron), body.Bron)),
            "adviesregels", daarna => Adviesregel.Zoek(daarna, body.Nummer)));
}
