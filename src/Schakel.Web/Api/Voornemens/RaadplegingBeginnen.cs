using Schakel.Domein.Geheugen;
using Schakel.Domein.Voornemens;
using Schakel.Web.Api.Contract;

namespace Schakel.Web.Api.Voornemens;

/// <summary>The caller makes the secret of the link and keeps it; here comes its seal (docs/journaal.md).</summary>
internal sealed record RaadplegingBeginnen(RaadplegingId Id, string Wie, Zegel Zegel)
{
    public static void Map(IEndpointRouteBuilder keten) => keten.MapOpdracht<RaadplegingBeginnen, Voornemen>("/voornemens/{id}/raadplegingen", new(nameof(RaadplegingBeginnen), Module.Voornemens,
        "Vraagt een partij buiten de keten met een link wat zij van een verandering merkt.", "Asks a party outside the chain by a link what it will notice of a change.")
    { Invoer = new RaadplegingBeginnen(Voorbeelden.Raadpleging, "Makers van salarissoftware", Voorbeelden.Hoofd.Hash), Voorbeeld = Voornemen.Voorbeeld },
        (aanroep, body, invoer) => aanroep.Kenmerk<VoornemenId>() is { } id
            ? new(new Domein.Voornemens.RaadplegingBeginnen(id, body.Id, invoer.Regel(nameof(Wie), body.Wie), body.Zegel), $"voornemens/{id}", daarna => Voornemen.Zoek(daarna, id))
            : null);
}
