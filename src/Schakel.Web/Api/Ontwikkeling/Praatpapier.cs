using Schakel.Domein.Inrichting;
using Schakel.Domein.Ontwikkeling;
using Schakel.Web.Api.Contract;

namespace Schakel.Web.Api.Ontwikkeling;

/// <summary>One advice: by which rule, which way it points, and by which answers of the chain; none and no origin means that it holds for every chain.</summary>
internal sealed record Advies(int Regel, Strekking Strekking, IReadOnlyList<Kenmerkantwoord> Omdat, Oorsprong? Oorsprong);

/// <summary>A building block with the advice on it, what weighs most first.</summary>
internal sealed record Bouwsteenadvies(Bouwsteen Bouwsteen, IReadOnlyList<Advies> Adviezen)
{
    static readonly Bouwsteenadvies Voorbeeld = new(Bouwsteen.Ketenbureau, [new(5, Strekking.Nodig, [Kenmerkantwoord.Complex], Domein.Inrichting.Oorsprong.Wettelijk)]);

    public static void Map(IEndpointRouteBuilder keten) => keten.MapLijst("/praatpapier", new("PraatpapierInzien", Module.Ontwikkeling,
        "Per bouwsteen wat past bij een keten als deze, en waarom: stof voor een gesprek.", "Per building block what fits a chain like this, and why: something to talk about.")
    { Voorbeeld = Voorbeeld },
        aanroep => Domein.Ontwikkeling.Praatpapier.Van(aanroep.Inzage.Keten!.Profiel, aanroep.Inzage.Adviesregels).Bouwstenen, _ => [], (_, b) => Uit(b));

    static Bouwsteenadvies Uit(Domein.Ontwikkeling.Bouwsteenadvies b) => new(b.Bouwsteen, [.. b.Adviezen.Select(a => new Advies(a.Regel.Nummer, a.Regel.Strekking, a.Omdat, a.DoorOorsprong))]);
}
