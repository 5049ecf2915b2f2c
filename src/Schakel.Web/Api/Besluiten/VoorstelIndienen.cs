using System.Globalization;
using Schakel.Domein;
using Schakel.Domein.Afspraken;
using Schakel.Domein.Besluiten;
using Schakel.Domein.Knelpunten;
using Schakel.Domein.Voornemens;
using Schakel.Web.Api.Contract;
using Schakel.Web.Api.Inrichting;
using GremiumId = Schakel.Domein.Inrichting.GremiumId;
using PartijId = Schakel.Domein.Inrichting.PartijId;

namespace Schakel.Web.Api.Besluiten;

/// <summary>What else was possible, and why it was not proposed.</summary>
internal sealed record Nieuweoptie(string Wat, string WaaromNiet);

/// <summary>The changes take effect in their order, so that a norm may stand on a hand-over that is as new. Leesdagen: the working days in which all read and bring in, before standpoints can be given. It comes of a bottleneck, an announced change or an agreement, or of none of these. Gremium: the body by whose rule it is decided, null for the consent of all. Standpuntdagen: the working days after which the standpoints close. Verborgen: they stay hidden until then. Ingang: the later day on which it takes effect, null for when it is adopted. Opnieuw: a decision that did not come about on its day; what it would have done comes after the changes named here. Reikwijdte: how far it reaches beyond the body (Tactisch: the body above confirms; Strategisch: the body above decides), null for no further. Eigenaar: the partner that sees to it, null for that of whoever submits it. Sindsdien: what changed since, asked where it comes back to what was decided before.</summary>
internal sealed record VoorstelIndienen(
    VoorstelId Id, BesluitId Besluit, string Titel, string Toelichting, Datum HerzienOp, IReadOnlyList<Wijziging> Opdrachten, KnelpuntId? Knelpunt = null, IReadOnlyList<Nieuweoptie>? Opties = null, int? Leesdagen = null,
    VoornemenId? Voornemen = null, AfspraakId? Afspraak = null, GremiumId? Gremium = null, int? Standpuntdagen = null, bool Verborgen = false, Datum? Ingang = null, BesluitId? Opnieuw = null,
    Reikwijdte? Reikwijdte = null, PartijId? Eigenaar = null, string? Sindsdien = null)
{
    public static void Map(IEndpointRouteBuilder keten) => keten.MapOpdracht<VoorstelIndienen, Voorstel>("/voorstellen", new(nameof(VoorstelIndienen), Module.Besluiten,
        "Legt wijzigingen van wat u deelt aan alle partners voor. Zij gaan in op hun volgorde; elke wijziging is van precies een soort.",
        "Puts changes to what is shared before all partners. They take effect in their order; each change is of exactly one kind.")
    {
        Invoer = new VoorstelIndienen(
            Voorbeelden.Voorstel, Voorbeelden.Besluit, "Sneller terugmelden", "Wie wacht, belt; dat kost meer dan sneller werken", new(2027, 3, 1), [new(NormVaststellen: NormVaststellen.Voorbeeld)], Voorbeelden.Knelpunt,
            [new("Het bestand vaker sturen", "Dan staat er vaker hetzelfde in")], 10),
        Voorbeeld = Voorstel.Voorbeeld,
    },
        (_, body, invoer) =>
        {
            // One more than the rules take is enough for them to refuse; the rest need no words.
            var opdrachten = body.Opdrachten.Take(Domein.Besluiten.VoorstelIndienen.MaximumOpdrachten + 1)
                .Select((w, i) => w.Opdracht(invoer, string.Create(CultureInfo.InvariantCulture, $"{nameof(Opdrachten)}[{i}]"))).ToList();
            return new(
                new Domein.Besluiten.VoorstelIndienen(
                    body.Id, body.Besluit, invoer.Regel(nameof(Titel), body.Titel), invoer.Lopend(nameof(Toelichting), body.Toelichting), body.Knelpunt, body.HerzienOp, [.. opdrachten.OfType<IBestuurdeOpdracht>()],
                    [.. (body.Opties ?? []).Take(Domein.Besluiten.VoorstelIndienen.MaximumOpties + 1).Select((o, i) => new Domein.Besluiten.Optie(invoer.Regel($"{nameof(Opties)}[{i}].{nameof(Optie.Wat)}", o.Wat), invoer.Lopend($"{nameof(Opties)}[{i}].{nameof(Optie.WaaromNiet)}", o.WaaromNiet)))],
                    body.Leesdagen, body.Voornemen, body.Afspraak, body.Gremium, body.Standpuntdagen, body.Verborgen, body.Ingang, body.Opnieuw,
                    body.Reikwijdte, body.Eigenaar, invoer.LopendOfNiets(nameof(Sindsdien), body.Sindsdien)),
                $"voorstellen/{body.Id}", daarna => Voorstel.Zoek(daarna, body.Id))
            { Veld = body.Veld };
        });

    // The rules know the place of a change and the field in it; the body has its kind between them.
    string? Veld(string? veld) => Wijziging.Plaats(veld) is (var nummer, var rest) && nummer < Opdrachten.Count
        ? string.Create(CultureInfo.InvariantCulture, $"{nameof(Opdrachten)}[{nummer}].{Opdrachten[nummer].Soort}{(rest.Length > 0 ? "." : "")}{MandaatmodelVaststellen.Veldnaam(rest)}")
        : veld;
}
