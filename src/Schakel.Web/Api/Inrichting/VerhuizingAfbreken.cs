using Schakel.Web.Api.Contract;

namespace Schakel.Web.Api.Inrichting;

internal sealed record VerhuizingAfbreken(string Reden)
{
    public static void Map(IEndpointRouteBuilder keten) => keten.MapOpdracht<VerhuizingAfbreken, Keten>("/verhuizingen/afbrekingen", new(nameof(VerhuizingAfbreken), Module.Inrichting,
        "Uw organisatie wil dat de keten toch hier verder gaat; zij doet dat als alle partners die meedoen het zeggen. Met tweede factor.",
        "Your organisation wants the chain to go on here after all; it does when all partners that take part say so. With a second factor.")
    { Invoer = new VerhuizingAfbreken("Het bestand ging verloren"), Voorbeeld = Keten.Voorbeeld },
        (_, body, invoer) => new(new Domein.Inrichting.VerhuizingAfbreken(invoer.Lopend(nameof(Reden), body.Reden)), "", Keten.Zoek));
}
