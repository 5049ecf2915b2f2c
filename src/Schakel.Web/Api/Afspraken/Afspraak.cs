using Schakel.Domein;
using Schakel.Domein.Afspraken;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using Schakel.Web.Api.Contract;
using Schakel.Web.Tijden;
using Ondertekening = Schakel.Web.Api.Inrichting.Ondertekening;
using Termijn = Schakel.Web.Api.Inrichting.Termijn;

namespace Schakel.Web.Api.Afspraken;

/// <summary>What one of the two owes.</summary>
internal sealed record Afspraakplicht(PartijId Partij, string? Wat);

/// <summary>How a proposal closed: declined with a reason, or withdrawn without one.</summary>
internal sealed record Afsluiting(PartijId Partij, string? Reden, DeelnameId? Door, Tijdstip Tijdstip);

/// <summary>One of the two gave notice.</summary>
internal sealed record Opzegging(PartijId Partij, Datum Laatste, string? Reden, DeelnameId? Door, Tijdstip Tijdstip);

/// <summary>
/// An agreement between the two partners of a hand-over. Termijn is what was agreed, Laatste an earlier end that was set since; Versie is what one signs.
/// Words that were erased are null.
/// </summary>
internal sealed record Afspraak(
    AfspraakId Id, OverdrachtId Overdracht, IReadOnlyList<PartijId> Partijen, PartijId Voorsteller, Afspraaksoort Soort, Afspraakstatus Status, string? Titel, string? Omschrijving,
    IReadOnlyList<Afspraakplicht> Plichten, IReadOnlyList<NormId> Normen, Termijn Termijn, Datum? Laatste, Datum? Herzien, int Opzegtermijn, string? Bewijs, bool IsVanDeKeten, AfspraakId? Vervangt,
    Tijdstip Voorgesteld, DeelnameId? Door, Zegel Versie, IReadOnlyList<Ondertekening> Ondertekeningen, Afsluiting? Afsluiting, IReadOnlyList<Opzegging> Opzeggingen)
{
    public static readonly Afspraak Voorbeeld = new(
        Voorbeelden.Afspraak, Voorbeelden.Overdracht, [Voorbeelden.Belastingdienst, Voorbeelden.Uwv], Voorbeelden.Uwv, Afspraaksoort.Dienstverleningsafspraak, Afspraakstatus.Voorgesteld,
        "Levering van nominatieve gegevens", "Elke werkdag voor negen uur", [new(Voorbeelden.Belastingdienst, "Levert elke werkdag"), new(Voorbeelden.Uwv, "Bevestigt de ontvangst")],
        [Voorbeelden.Norm], new(new(2026, 4, 1), new(2028, 3, 31)), null, new(2027, 3, 1), 90, "Contractregister, nummer 2026-114", true, null,
        Voorbeelden.Toen, Voorbeelden.Deelname, Voorbeelden.Hoofd.Hash, [Ondertekening.Voorbeeld], null, []);

    public static void Map(IEndpointRouteBuilder keten)
    {
        keten.MapLijst("/afspraken", new("AfsprakenOverzicht", Module.Afspraken,
            "De afspraken tussen partners die u mag zien, de laatst voorgestelde eerst.", "The agreements between partners that you may see, the last proposed first.")
        {
            Voorbeeld = Voorbeeld,
            Filters =
                [
                    new("status", typeof(Afspraakstatus), "Alleen die er zo voor staan. / Only those that stand like this."),
                    new("soort", typeof(Afspraaksoort), "Alleen van deze soort. / Only of this kind."),
                    new("partner", typeof(PartijId), "Alleen die van deze partner. / Only those of this partner."),
                    new("overdracht", typeof(OverdrachtId), "Alleen die over deze overdracht. / Only those about this hand-over."),
                ],
        },
            Gevraagd, Teksten, Uit);

        keten.MapDing("/afspraken/{id}", new("AfspraakInzien", Module.Afspraken, "Een afspraak, met wie haar tekende.", "One agreement, with who signed it.") { Voorbeeld = Voorbeeld },
            async aanroep => aanroep.Kenmerk<AfspraakId>() is { } id ? await Zoek(aanroep, id) : null);
    }

    public static async Task<Afspraak?> Zoek(Aanroep aanroep, AfspraakId id)
    {
        if (aanroep.Inzage.Afspraken.Vind(id) is not { } afspraak) return null;
        await aanroep.LeesWoorden(Teksten(afspraak));
        return Uit(aanroep, afspraak);
    }

    static IEnumerable<Tekst> Teksten(Domein.Afspraken.Afspraak a) => a.Teksten.Select(t => t.Tekst);

    static IEnumerable<Domein.Afspraken.Afspraak> Gevraagd(Aanroep aanroep)
    {
        var (status, soort, partner, overdracht) = (
            aanroep.Vraag.Keuze<Afspraakstatus>("status"), aanroep.Vraag.Keuze<Afspraaksoort>("soort"), aanroep.Vraag.Kenmerk<PartijId>("partner"), aanroep.Vraag.Kenmerk<OverdrachtId>("overdracht"));
        return aanroep.Inzage.Afspraken
            .Where(a => status is null || a.Status(Dag(aanroep)) == status)
            .Where(a => soort is null || a.Inhoud.Soort == soort)
            .Where(a => partner is null || a.Inhoud.Partijen.Contains(partner.Value))
            .Where(a => overdracht is null || a.Inhoud.Overdracht == overdracht)
            .OrderByDescending(a => a.Voorgesteld).ThenBy(a => a.Id);
    }

    static Datum Dag(Aanroep aanroep) => Vandaag.DagVan(aanroep.Inzage.Moment.Moment);

    static Afspraak Uit(Aanroep aanroep, Domein.Afspraken.Afspraak a) => new(
        a.Id, a.Inhoud.Overdracht, a.Inhoud.Partijen, a.Voorsteller, a.Inhoud.Soort, a.Status(Dag(aanroep)), aanroep.Woorden(a.Inhoud.Titel), aanroep.Woorden(a.Inhoud.Omschrijving),
        [.. a.Inhoud.Plichten.Select(p => new Afspraakplicht(p.Partij, aanroep.Woorden(p.Wat)))], a.Inhoud.Normen, Termijn.Uit(a.Inhoud.Termijn), a.Laatste, a.Inhoud.Herzien, a.Inhoud.Opzegtermijn,
        aanroep.Woorden(a.Inhoud.Bewijs), a.InKeten, a.Inhoud.Vervangt, a.Voorgesteld, a.Door, a.Zegel(aanroep.Inzage.Normen), Ondertekening.Uit(a.Ondertekeningen),
        a.Afsluiting is { } afsluiting ? new(afsluiting.Partij, aanroep.Woorden(afsluiting.Reden), afsluiting.Door, afsluiting.Tijdstip) : null,
        [.. a.Opzeggingen.Select(o => new Opzegging(o.Partij, o.Laatste, aanroep.Woorden(o.Reden), o.Door, o.Tijdstip))]);
}
