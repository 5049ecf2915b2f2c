using Schakel.Application;
using Schakel.Web.Api.Contract;

namespace Schakel.Web.Api.Inrichting;

internal sealed record VerhuizingVaststellen(string Sleutel, string Waarheen)
{
    public static readonly VerhuizingVaststellen Voorbeeld = new(
        "MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEe+71uO1C0RAJx+gdJT1vA8gGRNhcMcTfvgN2XXQ/vIxd6M9HPxfLq5d8MaCT80PrOPC84p7DPaD3LEf9pg9T2A==", "Naar het rekencentrum van de sector");

    public static void Map(IEndpointRouteBuilder keten) => keten.MapOpdracht<VerhuizingVaststellen, Keten>("/verhuizingen", new(nameof(VerhuizingVaststellen), Module.Inrichting,
        "Besluit dat de keten verhuist naar de server met deze sleutel (SubjectPublicKeyInfo in base64; `./start --sleutel`). Zodra een tweede partner binnen is kan dit alleen met een voorstel.",
        "Decides that the chain moves to the server with this key (SubjectPublicKeyInfo in base64; `./start --sleutel`). From the moment that a second partner is in this takes a proposal.")
    { Invoer = Voorbeeld, Voorbeeld = Keten.Voorbeeld },
        (_, body, invoer) => new(body.Opdracht(invoer, ""), "", Keten.Zoek));

    /// <param name="bij">Where this stands in a larger body, before the names of its fields.</param>
    public Domein.Inrichting.VerhuizingVaststellen Opdracht(Invoer invoer, string bij) => new(Sleutel, invoer.Lopend($"{bij}{nameof(Waarheen)}", Waarheen));
}
