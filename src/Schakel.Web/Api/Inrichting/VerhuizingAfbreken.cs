using Schakel.Web.Api.Contract;

namespace Schakel.Web.Api.Inrichting;

internal sealed record VerhuizingAfbreken(string Reden)
{
    public static void Map(IEndpointRouteBuilder keten) => keten.MapOpdracht<VerhuizingAfbreken, Keten>("/verhuizingen/afbrekingen", new(nameof(VerhuizingAfbreken), Module.Inrichting,
        "De keten gaat toch hier verder: wat was meegegeven ging verloren, of de andere server begon niet. Met tweede factor.",
        "The chain goes on here after all: what was given along was lost, or the other server did not begin. With a second factor.")
    { Invoer = new VerhuizingAfbreken("Het bestand ging verloren"), Voorbeeld = Keten.Voorbeeld },
        (_, body, invoer) => new(new Domein.Inrichting.VerhuizingAfbreken(invoer.Lopend(nameof(Reden), body.Reden)), "", Keten.Zoek));
}
