using System.Globalization;
using Schakel.Application;
using Schakel.Domein.Afspraken;
using Schakel.Domein.Inrichting;
using Schakel.Web.Api.Contract;
using Termijn = Schakel.Web.Api.Inrichting.Termijn;

namespace Schakel.Web.Api.Afspraken;

/// <summary>What one of the two is to owe.</summary>
internal sealed record Plicht(PartijId Partij, string Wat);

internal sealed record AfspraakVoorstellen(
    AfspraakId Id, OverdrachtId Overdracht, Afspraaksoort Soort, string Titel, string Omschrijving, IReadOnlyList<Plicht> Plichten, Termijn Termijn, int Opzegtermijn,
    IReadOnlyList<NormId>? Normen = null, Datum? Herzien = null, string? Bewijs = null, bool AlleenBetrokken = false, AfspraakId? Vervangt = null)
{
    // More than may be is refused, however many; the rest need not be read.
    const int Gelezen = Domein.Afspraken.AfspraakVoorstellen.MaximumPlichten + 1;

    public static void Map(IEndpointRouteBuilder keten) => keten.MapOpdracht<AfspraakVoorstellen, Afspraak>("/afspraken", new(nameof(AfspraakVoorstellen), Module.Afspraken,
        "Een van de twee partners van een overdracht stelt een afspraak voor; zij geldt als beide haar tekenden. Met vervangt eindigt de oude dan.",
        "One of the two partners of a hand-over proposes an agreement; it holds when both have signed it. With vervangt the old one then ends.")
    {
        Invoer = new AfspraakVoorstellen(
            Voorbeelden.Afspraak, Voorbeelden.Overdracht, Afspraaksoort.Dienstverleningsafspraak, "Levering van nominatieve gegevens", "Elke werkdag voor negen uur",
            [new(Voorbeelden.Belastingdienst, "Levert elke werkdag"), new(Voorbeelden.Uwv, "Bevestigt de ontvangst")], new(new(2026, 4, 1), new(2028, 3, 31)), 90, [Voorbeelden.Norm], new(2027, 3, 1)),
        Voorbeeld = Afspraak.Voorbeeld,
    },
        (_, body, invoer) => new(body.Opdracht(invoer), $"afspraken/{body.Id}", daarna => Afspraak.Zoek(daarna, body.Id)));

    public Domein.Afspraken.AfspraakVoorstellen Opdracht(Invoer invoer) => new(
        Id, Overdracht, Soort, invoer.Regel(nameof(Titel), Titel), invoer.Lopend(nameof(Omschrijving), Omschrijving),
        [.. Plichten.Take(Gelezen).Select((p, i) => new Domein.Afspraken.Afspraakplicht(p.Partij, invoer.Regel(string.Create(CultureInfo.InvariantCulture, $"{nameof(Plichten)}[{i}].{nameof(Plicht.Wat)}"), p.Wat)))],
        [.. (Normen ?? []).Take(Domein.Afspraken.AfspraakVoorstellen.MaximumNormen + 1)], new(Termijn.Van, Termijn.TotEnMet), Herzien, Opzegtermijn,
        string.IsNullOrWhiteSpace(Bewijs) ? null : invoer.Regel(nameof(Bewijs), Bewijs), !AlleenBetrokken, Vervangt);
}
