using Schakel.Domein.Inrichting;
using Schakel.Domein.Knelpunten;
using Schakel.Web.Api.Contract;

namespace Schakel.Web.Api.Knelpunten;

internal sealed record KnelpuntMelden(KnelpuntId Id, PartijId Van, PartijId Naar, string Titel, string? Omschrijving = null, OverdrachtId? Overdracht = null)
{
    public static void Map(IEndpointRouteBuilder keten) => keten.MapOpdracht<KnelpuntMelden, Knelpunt>("/knelpunten", new(nameof(KnelpuntMelden), Module.Knelpunten,
        "Meldt wat er misgaat tussen twee partners.", "Reports what goes wrong between two partners.")
    {
        Invoer = new KnelpuntMelden(Voorbeelden.Knelpunt, Voorbeelden.Uwv, Voorbeelden.Belastingdienst, "Geboortedata ontbreken bij de overdracht", null, Voorbeelden.Overdracht),
        Voorbeeld = Knelpunt.Voorbeeld,
    },
        (_, body, invoer) => new(
            new Domein.Knelpunten.KnelpuntMelden(
                body.Id, body.Van, body.Naar, invoer.Regel(nameof(Titel), body.Titel), invoer.LopendOfNiets(nameof(Omschrijving), body.Omschrijving), body.Overdracht),
            $"knelpunten/{body.Id}", daarna => Knelpunt.Zoek(daarna, body.Id)));
}
