using Schakel.Application;
using Schakel.Domein;
using Schakel.Domein.Besluiten;
using Schakel.Domein.Inrichting;
using Schakel.Web.Api.Contract;

namespace Schakel.Web.Api.Besluiten;

internal sealed record BesluitAanbieden(AanbiedingId Id, PartijId Partij, string Aan, string? Begeleidend = null)
{
    static readonly Afwijzing GeenFunctie = new(
        "aan-geen-functie",
        "Noem hier de functie. Een mailadres hoort niet in het geheugen, want dat leest iedereen in de keten.",
        "Name the function here. A mail address does not belong in the memory, for everybody in the chain reads that.",
        Veld: nameof(Aan));

    /// <summary>To whom, by function; where the letter goes is no fact.</summary>
    public static Tekst Functie(Invoer invoer, string? aan)
    {
        if (aan?.Contains('@', StringComparison.Ordinal) == true) invoer.Weiger(GeenFunctie);
        return invoer.Regel(nameof(Aan), aan);
    }

    public static void Map(IEndpointRouteBuilder keten) => keten.MapOpdracht<BesluitAanbieden, Besluit>("/besluiten/{id}/aanbiedingen", new(nameof(BesluitAanbieden), Module.Besluiten,
        "Legt vast dat een partner een besluit aanbiedt aan wie politiek verantwoordelijk voor hem is. Er gaat geen mail uit.",
        "Records that a partner presents a decision to who is politically responsible for it. No mail goes out.")
    {
        Invoer = new BesluitAanbieden(Voorbeelden.Aanbieding, Voorbeelden.Uwv, "Minister van Sociale Zaken en Werkgelegenheid", "Dit raakt de uitkeringen van volgend jaar"),
        Voorbeeld = Besluit.Voorbeeld,
    },
        (aanroep, body, invoer) => aanroep.Kenmerk<BesluitId>() is { } id
            ? new(
                new Domein.Besluiten.BesluitAanbieden(body.Id, id, body.Partij, Functie(invoer, body.Aan), invoer.LopendOfNiets(nameof(Begeleidend), body.Begeleidend)),
                $"besluiten/{id}", daarna => Besluit.Zoek(daarna, id))
            : null);
}
