using Schakel.Domein;
using Schakel.Domein.Geheugen;
using Schakel.Web.Api.Contract;

namespace Schakel.Web.Api.Geheugen;

/// <summary>How many years the words of one kind stay after the thing ended, and since when that holds; without years they stay for good.</summary>
internal sealed record Bewaartermijn(Bewaarsoort Soort, int? Jaren = null, Tijdstip? Sinds = null)
{
    public static readonly Bewaartermijn Voorbeeld = new(Bewaarsoort.Knelpunten, 5, Voorbeelden.Toen);

    public static void Map(IEndpointRouteBuilder keten) => keten.MapLijst("/bewaartermijnen", new("BewaartermijnenOverzicht", Module.Geheugen,
        "Hoe lang woorden blijven nadat iets is afgerond, van elke soort.", "How long words stay after something ended, of each kind.")
    { Voorbeeld = Voorbeeld }, aanroep => Enum.GetValues<Bewaarsoort>().Select(s => Uit(aanroep, s)), _ => [], (_, t) => t);

    public static Bewaartermijn Uit(Aanroep aanroep, Bewaarsoort soort) => aanroep.Inzage.Bewaaragenda.Termijn(soort) is { } termijn ? new(soort, termijn.Jaren, termijn.Sinds) : new(soort);
}
