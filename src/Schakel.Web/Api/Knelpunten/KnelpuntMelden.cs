using Schakel.Domein.Afspraken;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Knelpunten;
using Schakel.Domein.Voornemens;
using Schakel.Web.Api.Contract;

namespace Schakel.Web.Api.Knelpunten;

/// <summary>The place is a hand-over, an agreement, or just the two partners. Voornemen: the announced change of one of the two that it came of. The file is a PNG, JPEG, WebP or PDF in base64, at most 8 MB. Without a name who reports it stays within the own partner.</summary>
internal sealed record KnelpuntMelden(
    KnelpuntId Id, PartijId Van, PartijId Naar, string Titel, string? Omschrijving = null, OverdrachtId? Overdracht = null, AfspraakId? Afspraak = null, byte[]? Bijlage = null, bool ZonderNaam = false, VoornemenId? Voornemen = null)
{
    public static void Map(IEndpointRouteBuilder keten) => keten.MapOpdracht<KnelpuntMelden, Knelpunt>("/knelpunten", new(nameof(KnelpuntMelden), Module.Knelpunten,
        "Meldt wat er misgaat tussen twee partners.", "Reports what goes wrong between two partners.")
    {
        Invoer = new KnelpuntMelden(Voorbeelden.Knelpunt, Voorbeelden.Uwv, Voorbeelden.Belastingdienst, "Geboortedata ontbreken bij de overdracht", null, Voorbeelden.Overdracht),
        Voorbeeld = Knelpunt.Voorbeeld,
        // A file in base64 is a third longer, and beside it there are words.
        Langst = Domein.Knelpunten.Bijlage.MaximumBytes / 2 * 3,
    },
        (_, body, invoer) => new(
            new Domein.Knelpunten.KnelpuntMelden(
                body.Id, body.Van, body.Naar, invoer.Regel(nameof(Titel), body.Titel), invoer.LopendOfNiets(nameof(Omschrijving), body.Omschrijving), body.Overdracht, body.Afspraak,
                invoer.BijlageOfNiets(nameof(Bijlage), body.Bijlage), body.ZonderNaam, body.Voornemen),
            $"knelpunten/{body.Id}", daarna => Knelpunt.Zoek(daarna, body.Id)));
}
