using Schakel.Domein.Besluiten;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Knelpunten;
using Schakel.Web.Api.Contract;

namespace Schakel.Web.Api.Besluiten;

internal sealed record DoorzettingGeven(DoorzettingId Id, PartijId Partij, Maatregelsoort Soort, Maatregelrichting Richting, string Wat, string Reden, Datum TotEnMet, KnelpuntId? Knelpunt = null)
{
    public static void Map(IEndpointRouteBuilder keten) => keten.MapOpdracht<DoorzettingGeven, Doorzetting>("/doorzettingen", new(nameof(DoorzettingGeven), Module.Besluiten,
        "De ketenmanager laat een partner iets doen of laten, binnen zijn opdrachtbrief; het bestuur toetst het altijd.",
        "The chain manager makes a partner do or leave something, within his letter of assignment; the board always reviews it.")
    {
        Invoer = new DoorzettingGeven(
            Voorbeelden.Doorzetting, Voorbeelden.Uwv, Maatregelsoort.Prioriteit, Maatregelrichting.Doen, "De geboortedata gaan voor ander onderhoud", "De uitkeringen van deze maand staan op het spel", new(2026, 5, 30), Voorbeelden.Knelpunt),
        Voorbeeld = Doorzetting.Voorbeeld,
    },
        (_, body, invoer) => new(
            new Domein.Besluiten.DoorzettingGeven(
                body.Id, body.Partij, new(body.Soort, body.Richting, invoer.Regel(nameof(Wat), body.Wat)), invoer.Lopend(nameof(Reden), body.Reden), body.TotEnMet, body.Knelpunt),
            $"doorzettingen/{body.Id}", daarna => Doorzetting.Zoek(daarna, body.Id)));
}
