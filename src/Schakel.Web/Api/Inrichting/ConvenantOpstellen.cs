using Schakel.Application;
using Schakel.Web.Api.Contract;

namespace Schakel.Web.Api.Inrichting;

internal sealed record ConvenantOpstellen(string Inhoud, Termijn Termijn)
{
    public static readonly ConvenantOpstellen Voorbeeld = new("Wij werken samen aan een juiste aangifte", new(new(2026, 1, 1)));

    public static void Map(IEndpointRouteBuilder keten) => keten.MapOpdracht<ConvenantOpstellen, Convenant>("/convenantversies", new(nameof(ConvenantOpstellen), Module.Inrichting,
        "Stelt het convenant op, of een ander in zijn plaats; na de oprichting kan dit alleen met een voorstel.",
        "Writes the covenant, or another in its place; after the founding this takes a proposal.")
    { Invoer = Voorbeeld, Voorbeeld = Convenant.Voorbeeld },
        (_, body, invoer) => new(body.Opdracht(invoer, ""), "convenant", Convenant.Zoek));

    /// <param name="bij">Where this stands in a larger body, before the names of its fields.</param>
    public Domein.Inrichting.ConvenantOpstellen Opdracht(Invoer invoer, string bij) =>
        new(invoer.Lopend($"{bij}{nameof(Inhoud)}", Inhoud), new(Termijn.Van, Termijn.TotEnMet));
}
