using Schakel.Domein.Inrichting;
using Schakel.Domein.Voornemens;
using Schakel.Web.Api.Contract;
using Schakel.Web.Api.Inrichting;

namespace Schakel.Web.Api.Voornemens;

/// <summary>Without hand-overs all other partners are asked.</summary>
internal sealed record VoornemenAankondigen(VoornemenId Id, PartijId Partij, Voornemensoort Soort, string Titel, Termijn Wanneer, int Werkdagen, IReadOnlyList<OverdrachtId>? Overdrachten = null, string? Omschrijving = null)
{
    public static void Map(IEndpointRouteBuilder keten) => keten.MapOpdracht<VoornemenAankondigen, Voornemen>("/voornemens", new(nameof(VoornemenAankondigen), Module.Voornemens,
        "Kondigt een verandering in de eigen lijn aan en vraagt de anderen wat zij ervan merken.", "Announces a change in the own line and asks the others what they will notice of it.")
    {
        Invoer = new VoornemenAankondigen(Voorbeelden.Voornemen, Voorbeelden.Belastingdienst, Voornemensoort.Release, "Nieuw programma voor de aangifte", new(new(2026, 5, 1), null), 10, [Voorbeelden.Overdracht], "Twee dagen komt er niets binnen"),
        Voorbeeld = Voornemen.Voorbeeld,
    },
        (_, body, invoer) => new(
            new Domein.Voornemens.VoornemenAankondigen(
                body.Id, body.Partij, body.Soort, invoer.Regel(nameof(Titel), body.Titel), invoer.LopendOfNiets(nameof(Omschrijving), body.Omschrijving), new(body.Wanneer.Van, body.Wanneer.TotEnMet), [.. body.Overdrachten ?? []], body.Werkdagen),
            $"voornemens/{body.Id}", daarna => Voornemen.Zoek(daarna, body.Id)));
}
