using Schakel.Domein.Geheugen;
using Schakel.Web.Api.Contract;

namespace Schakel.Web.Api.Geheugen;

/// <summary>Without years the words of this kind stay for good.</summary>
internal sealed record BewaartermijnVaststellen(Bewaarsoort Soort, int? Jaren = null)
{
    public static readonly BewaartermijnVaststellen Voorbeeld = new(Bewaarsoort.Knelpunten, 5);

    public static void Map(IEndpointRouteBuilder keten) => keten.MapOpdracht<BewaartermijnVaststellen, Bewaartermijn>("/bewaartermijnen", new(nameof(BewaartermijnVaststellen), Module.Geheugen,
        "Stelt vast hoe lang de woorden van een soort blijven; na de oprichting kan dit alleen met een voorstel.", "Adopts how long the words of a kind stay; after the founding this takes a proposal.")
    { Invoer = Voorbeeld, Voorbeeld = Bewaartermijn.Voorbeeld },
        (_, body, _) => new(body.Opdracht(), "bewaartermijnen", daarna => Task.FromResult<Bewaartermijn?>(Bewaartermijn.Uit(daarna, body.Soort))));

    public Domein.Geheugen.BewaartermijnVaststellen Opdracht() => new(Soort, Jaren);
}
