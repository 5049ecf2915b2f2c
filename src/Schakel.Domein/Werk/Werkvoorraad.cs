using System.Collections.Immutable;
using Schakel.Domein.Afspraken;
using Schakel.Domein.Besluiten;
using Schakel.Domein.Bijdragen;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Knelpunten;
using Schakel.Domein.Toegang;
using Schakel.Domein.Voornemens;

namespace Schakel.Domein.Werk;

/// <summary>Everything that waits for a person in a standing: how much it is, and the most urgent of it.</summary>
public sealed record Werkvoorraad(int Aantal, ImmutableArray<WachtendWerk> Eerste)
{
    public static readonly Werkvoorraad Leeg = new(0, []);

    /// <summary>Most urgent first: where others wait for this partner, then what is late, what has a day and what waits longest; what is for an agenda comes last.</summary>
    /// <param name="knelpunten">Those of the view, handed over because the caller counts them too.</param>
    public static Werkvoorraad Van(Deelname wie, Inzage inzage, IReadOnlyList<Knelpunt> knelpunten, Datum dag, int hoogstens)
    {
        if (!wie.Termijn.Omvat(dag) || inzage.Keten?.IsVoorbij(dag) == true) return Leeg;

        var waarnemer = inzage.Waarneming(dag).Van(Rol.Ketenmanager);

        var soorten = Soorten(wie, inzage, dag);
        var gevraagd = wie.Partij is { } partij ? Aanspreekpunt.Van(inzage.Deelnames, partij, dag).FirstOrDefault()?.Rol : null;

        // Of the bottlenecks the most urgent are enough; all of them are only counted, and once a day for the same row.
        var beurt = Rijgeheugen<(Deelname, Rol?, string, Rol?, Datum, int), Werkvoorraad>.Van(knelpunten, (wie, waarnemer, string.Join(' ', soorten), gevraagd, dag, hoogstens), () => Eerst(
            [.. knelpunten.Where(k => !k.IsOpgelost).Select(k => Van(wie, k, waarnemer, soorten, gevraagd, dag)).OfType<WachtendWerk>()], hoogstens));
        WachtendWerk[] ander = [.. Standpunten(wie, inzage, dag), .. Beeldvorming(wie, inzage, dag), .. Oordeelsvorming(wie, inzage, dag), .. Ondertekeningen(wie, inzage, dag), .. Afspraken(wie, inzage, dag), .. Herzieningen(wie, inzage, dag), .. Termijnen(wie, inzage, dag), .. Doorzettingen(wie, inzage, dag), .. Impacten(wie, inzage, dag), .. Bijdragen(wie, inzage, dag), .. Signalen(wie, inzage, gevraagd), .. Botsingen(wie, inzage, dag), .. Voorgelegd(wie, knelpunten, waarnemer ?? Rol.Ketenmanager, dag)];
        return Eerst([.. ander, .. beurt.Eerste], hoogstens) with { Aantal = ander.Length + beurt.Aantal };
    }

    static Werkvoorraad Eerst(WachtendWerk[] werk, int hoogstens) => new(werk.Length, [.. werk.OrderBy(w => w.Dringendheid).Take(hoogstens)]);

    // Also of who let it pass when the last that was missing has left since: one of them says it once more, and it is decided.
    internal static IEnumerable<WachtendWerk.StandpuntGevraagd> Standpunten(Deelname wie, Inzage inzage, Datum dag)
    {
        if (wie.Partij is not { } partij || inzage.Voorstellen.Where(v => v.VraagtStandpunten).ToList() is not { Count: > 0 } open) return [];

        return open.Where(v => !(v.Sluiting?.Op < dag) && (!v.HeeftGesproken(partij) || v.Van(partij)?.IsVerlopen(dag) == true || inzage.Beslisregel(v, dag).IsRijp(v)) && Mandaatregels.Spreekt(inzage.Mandaten, inzage.Mandaatmodel, wie, Mandaatregels.Onderwerpen(v), dag) && inzage.Beslisregel(v, dag).Hoort(inzage.Gremia, wie))
            .Select(v => new WachtendWerk.StandpuntGevraagd(v, partij));
    }

    // A partner brings in until it did; who submitted it, or whoever answers for it when he is gone, answers questions, and opens the standpoints when everything lies there.
    static IEnumerable<WachtendWerk> Beeldvorming(Deelname wie, Inzage inzage, Datum dag)
    {
        foreach (var voorstel in inzage.Voorstellen.Where(v => v is { Status: Voorstelstatus.Open, Tafel: not null }))
        {
            var tafel = voorstel.OpTafel;
            if (tafel.IsDicht && wie.Partij is { } partij && Mag.RollenVoor(Bevoegdheid.InbrengGeven).Contains(wie.Rol) && tafel.Zonder(inzage.Beslissers(dag)).Contains(partij))
                yield return new WachtendWerk.InbrengGevraagd(voorstel, partij, dag);
            if (!IsAan(wie, voorstel, inzage, dag)) continue;
            if (tafel.Onbeantwoord.Any()) yield return new WachtendWerk.BeeldvragenOpen(voorstel);
            if (tafel.IsDicht && !tafel.IsLeestijd(dag) && !tafel.Ophoudend.Any()) yield return new WachtendWerk.StandpuntenTeOpenen(voorstel);
        }
    }

    // What is to be talked about, to be changed, or to be looked after: on the side that it is of, and by who answers for the proposal.
    static IEnumerable<WachtendWerk> Oordeelsvorming(Deelname wie, Inzage inzage, Datum dag)
    {
        if (!Mag.RollenVoor(Bevoegdheid.BezwaarBespreken).Contains(wie.Rol)) yield break;
        foreach (var voorstel in inzage.Voorstellen)
        {
            var aanHem = IsAan(wie, voorstel, inzage, dag);
            if (voorstel.Status is Voorstelstatus.NietAangenomen or Voorstelstatus.Onuitvoerbaar && aanHem) yield return new WachtendWerk.VoorstelAanTePassen(voorstel);
            if (voorstel.Status is Voorstelstatus.Open or Voorstelstatus.NietAangenomen)
                foreach (var bezwaar in inzage.Beslisregel(voorstel, dag).Onbesproken(voorstel).Where(b => aanHem || b.Partij == wie.Partij)) yield return new WachtendWerk.BezwaarTeBespreken(voorstel, bezwaar);
            if (aanHem && inzage.Besluiten.Vind(voorstel.Besluit) is { Werking: Besluitwerking.Vastgelopen } vast && vast.HerzienOp > dag && vast.IsVoorTeLeggen(inzage.Voorstellen))
                yield return new WachtendWerk.BesluitVastgelopen(vast, voorstel);
            if (voorstel.Status == Voorstelstatus.Besloten)
                foreach (var standpunt in voorstel.AlleStandpunten.Where(s => IsNabij(s.Voorwaarde, dag) && (aanHem || s.Partij == wie.Partij))) yield return new WachtendWerk.VoorwaardeNadert(voorstel, standpunt, dag);
        }
    }

    static bool IsNabij(Voorwaarde? voorwaarde, Datum dag) => voorwaarde?.TotEnMet is { } tot && tot >= dag && tot <= dag.AddDays(Besluit.DagenVoorHerziening);

    // Who submitted it; when his term is over whoever answers for it then.
    static bool IsAan(Deelname hem, Voorstel voorstel, Inzage inzage, Datum dag) =>
        hem.Id == voorstel.Indiener || (inzage.Deelnames.Vind(voorstel.Indiener)?.Termijn.Omvat(dag) != true && VoorstelRegels.IsVanIndiener(inzage.Deelnames, voorstel, hem, dag));

    // Of the covenant only while the founding waits for it: after that its signatures are history.
    static IEnumerable<WachtendWerk> Ondertekeningen(Deelname wie, Inzage inzage, Datum dag)
    {
        if (wie is not { Rol: Rol.Bestuurder, Partij: { } partij } || inzage.Partners.Vind(partij)?.Blijft != true) yield break;
        if (inzage is { Convenant: { } convenant, Keten.InOprichting: true } && inzage.Structuur is var structuur && !convenant.IsGetekendDoor(partij, structuur))
            yield return new WachtendWerk.HandtekeningGevraagd(true, partij, inzage.Blijvers.Count(p => convenant.IsGetekendDoor(p.Id, structuur)), convenant.Opgesteld);
        if (inzage.Opdrachtbrief is { } brief && brief.Van(partij) is null && !brief.IsVoorbij(inzage.Deelnames.Vind(brief.Ketenmanager), dag))
            yield return new WachtendWerk.HandtekeningGevraagd(false, partij, inzage.Blijvers.Count(p => brief.Van(p.Id) is not null), brief.Opgesteld);
    }

    static IEnumerable<WachtendWerk> Afspraken(Deelname wie, Inzage inzage, Datum dag)
    {
        if (wie.Partij is not { } partij || inzage.Afspraken.Rij() is not { Count: > 0 } afspraken) yield break;
        if (Mandaatregels.Spreekt(inzage.Mandaten, inzage.Mandaatmodel, wie, Afspraakregels.Onderwerpen, dag))
            foreach (var afspraak in afspraken.Where(a => a.WachtOp(partij, dag) && !IsHopeloos(a, afspraken, inzage))) yield return new WachtendWerk.AfspraakGevraagd(afspraak, partij);
        if (wie.Rol != Rol.Ketenregisseur) yield break;
        var opgevolgd = afspraken.Where(a => a.Inhoud.Vervangt is not null && (a.IsAangegaan || a.Status(dag) == Afspraakstatus.Voorgesteld)).Select(a => a.Inhoud.Vervangt!.Value).ToHashSet();
        foreach (var afspraak in afspraken.Where(a => a.Inhoud.Partijen.Contains(partij) && a.Nadert(dag, IsRust(inzage, dag) ? 0 : Afspraak.Aanlooptijd) is not null && !opgevolgd.Contains(a.Id))) yield return new WachtendWerk.AfspraakNadert(afspraak, dag);
    }

    // What can no longer be signed asks for nothing: what it replaces was replaced already, or its words were erased.
    static bool IsHopeloos(Afspraak afspraak, IReadOnlyList<Afspraak> afspraken, Inzage inzage) =>
        (afspraak.Inhoud.Vervangt is { } vorige && Afspraakregels.IsVervangen(afspraken, vorige)) || afspraak.Inhoud.Teksten.Any(inzage.IsGewist);

    static IEnumerable<WachtendWerk> Herzieningen(Deelname wie, Inzage inzage, Datum dag)
    {
        if (!Mag.RollenVoor(Bevoegdheid.VoorstelIndienen).Contains(wie.Rol)) return [];
        var vooraf = IsRust(inzage, dag) ? 0 : Besluit.DagenVoorHerziening;
        ImmutableArray<Besluit> toe = [.. inzage.TeHerzien(dag, vooraf)];
        return toe.IsEmpty ? [] : [new WachtendWerk.HerzieningNadert(toe, dag)];
    }

    // What ends and is not taken over: for who goes himself in words of his own, and for who names people, together as one thing; an own term comes only as his own.
    static IEnumerable<WachtendWerk> Termijnen(Deelname wie, Inzage inzage, Datum dag)
    {
        var aanloop = IsRust(inzage, dag) ? 0 : Opvolging.Aanlooptijd;
        var open = Opvolging.Open(inzage, dag, aanloop);
        var mandaten = Opvolging.OpenMandaten(inzage, open, dag, aanloop);
        bool IsVanHem(Deelname deelname) => deelname.Persoon == wie.Persoon;
        Deelname Houder(Mandaatdracht dracht) => inzage.Deelnames.Vind(dracht.Mandaat.Houder)!;

        foreach (var eigen in open.Where(IsVanHem)) yield return new WachtendWerk.TermijnNadert([eigen], true, dag, inzage.Moment);
        if (mandaten.Where(m => IsVanHem(Houder(m))).ToImmutableArray() is { IsEmpty: false } zijn) yield return new WachtendWerk.MandaatNadert(zijn, true, dag, inzage.Moment);
        if (wie.Partij is { } partij && Mag.RollenVoor(Bevoegdheid.DeelnameBeginnen).Contains(wie.Rol) && open.Where(d => !IsVanHem(d) && Opvolging.Naamgever(inzage, d.Plek, d.Termijn.TotEnMet!.Value) == partij).ToImmutableArray() is { IsEmpty: false } huis)
            yield return new WachtendWerk.TermijnNadert(huis, false, dag, inzage.Moment);
        if (Mag.RollenVoor(Bevoegdheid.MandaatVerlenen).Contains(wie.Rol) && mandaten.Where(m => !IsVanHem(Houder(m)) && Houder(m).Partij == wie.Partij).ToImmutableArray() is { IsEmpty: false } verleend)
            yield return new WachtendWerk.MandaatNadert(verleend, false, dag, inzage.Moment);
        if (!Mag.RollenVoor(Bevoegdheid.KetenrolBeleggen).Contains(wie.Rol) || (wie.Partij is { } blijver && inzage.Partners.Vind(blijver)?.Blijft != true)) yield break;
        foreach (var keten in open.Where(d => d.IsNamensKeten && !IsVanHem(d) && Opvolging.Naamgever(inzage, d.Plek, d.Termijn.TotEnMet!.Value) is null)) yield return new WachtendWerk.KetenrolNadert(keten, dag, inzage.Moment);
    }

    // The partner hears of it as long as it waits for it; the board until it has spoken, beside the proposal that waits for the word of this partner.
    static IEnumerable<WachtendWerk> Doorzettingen(Deelname wie, Inzage inzage, Datum dag)
    {
        if (inzage.Doorzettingen.Count == 0) yield break;
        if (wie.Partij is not { } partij) yield break;
        if (Mag.RollenVoor(Bevoegdheid.DoorzettingUitvoeren).Contains(wie.Rol))
            foreach (var doorzetting in inzage.Doorzettingen.Where(d => d.Partij == partij && d.WachtOpPartner(dag))) yield return new WachtendWerk.DoorzettingGevraagd(doorzetting);
        if (wie.Rol != Rol.Bestuurder) yield break;
        var voorgesteld = inzage.Voorstellen.Where(v => v.VraagtStandpunten && v.Van(partij) is null).SelectMany(v => v.Opdrachten)
            .Where(o => o.Naam == nameof(DoorzettingToetsen)).Select(o => ((DoorzettingToetsen)Opdrachtsoorten.Lees(o)).Doorzetting).ToHashSet();
        foreach (var doorzetting in inzage.Doorzettingen.Where(d => d.Toetsing is null && !voorgesteld.Contains(d.Id))) yield return new WachtendWerk.ToetsingGevraagd(doorzetting, dag);
    }

    static IEnumerable<WachtendWerk> Impacten(Deelname wie, Inzage inzage, Datum dag) => wie.Partij is not { } partij || !Mag.RollenVoor(Bevoegdheid.ImpactMelden).Contains(wie.Rol) ? [] :
        inzage.Voornemens.Where(v => v.WachtOp(partij, dag)).Select(v => new WachtendWerk.ImpactGevraagd(v, partij, dag));

    // Until the line says yes or no: a no is an answer, and what comes of it is for a next proposal.
    static IEnumerable<WachtendWerk> Bijdragen(Deelname wie, Inzage inzage, Datum dag)
    {
        if (wie.Partij is { } partij && Mag.RollenVoor(Bevoegdheid.BijdrageBevestigen).Contains(wie.Rol))
            foreach (var gevraagd in inzage.Bijdragen.Where(b => b.Partij == partij && b.Status == Bijdragestatus.TeBevestigen)) yield return new WachtendWerk.BijdrageGevraagd(gevraagd, dag);
        if (!Mag.RollenVoor(Bevoegdheid.VoorstelIndienen).Contains(wie.Rol)) yield break;
        var geweigerd = inzage.Bijdragen.Where(b => b.Status == Bijdragestatus.Geweigerd && b.Uiterlijk >= dag).ToDictionary(b => b.Id);
        if (geweigerd.Count == 0) yield break;
        foreach (var voorstel in inzage.Voorstellen.Where(v => v.Status == Voorstelstatus.Besloten && IsAan(wie, v, inzage, dag)))
            foreach (var id in Bijdrageregels.Van(voorstel).Where(geweigerd.ContainsKey)) yield return new WachtendWerk.BijdrageGeweigerd(geweigerd[id], voorstel);
    }

    // Who is asked at a partner hears of it; where that is somebody who works with no cases, all who do.
    static IEnumerable<WachtendWerk> Signalen(Deelname wie, Inzage inzage, Rol? gevraagd)
    {
        var werkers = Mag.RollenVoor(Bevoegdheid.SignaalHerstellen);
        if (wie.Partij is not { } partij || !werkers.Contains(wie.Rol) || (wie.Rol != gevraagd && gevraagd is { } ander && werkers.Contains(ander))) yield break;
        foreach (var signaal in inzage.Signalen.Where(s => !s.IsHersteld))
        {
            if (signaal.Eigenaar == partij) yield return new WachtendWerk.SignaalTeHerstellen(signaal);
            else if (signaal.IsAangebodenAan(partij)) yield return new WachtendWerk.SignaalGevraagd(signaal);
        }
    }

    // Of both partners, until it is finished or one of the two is a target no more.
    static IEnumerable<WachtendWerk> Botsingen(Deelname wie, Inzage inzage, Datum dag)
    {
        if (wie.Partij is not { } partij || !Mag.RollenVoor(Bevoegdheid.BotsingAfronden).Contains(wie.Rol)) yield break;
        foreach (var botsing in inzage.Botsingen.Where(b => b.IsOpen(inzage.VrijgegevenDoelen, inzage.Partners, dag)))
        {
            var (doel, ander) = (inzage.VrijgegevenDoelen.Vind(botsing.Doel)!, inzage.VrijgegevenDoelen.Vind(botsing.Ander)!);
            if (doel.Partij == partij) yield return new WachtendWerk.BotsingBespreken(botsing, doel, ander);
            else if (ander.Partij == partij) yield return new WachtendWerk.BotsingBespreken(botsing, ander, doel);
        }
    }

    // Board members see what went past them for as long as it is there; the ketenmanager, or who takes his place, that he has an answer to record.
    static IEnumerable<WachtendWerk> Voorgelegd(Deelname wie, IReadOnlyList<Knelpunt> knelpunten, Rol ketenmanager, Datum dag) => wie.Rol != Rol.Bestuurder && wie.Rol != ketenmanager ? [] :
        Rijgeheugen<string, ImmutableArray<Knelpunt>>.Van(knelpunten, nameof(Voorgelegd), () => [.. knelpunten.Where(k => k.Voorgelegd is not null)])
            .Select(k => new WachtendWerk.KnelpuntVoorgelegd(k, k.Voorgelegd!, wie.Rol == ketenmanager, dag));

    // In rest nothing is announced before its day.
    static bool IsRust(Inzage inzage, Datum dag) => inzage.Toestand(dag) is { Soort: Toestandsoort.Rust };

    // What the other side wrote waits for this one, on whatever level it lies.
    static WachtendWerk? Van(Deelname wie, Knelpunt knelpunt, Rol? waarnemer, IReadOnlyList<int> soorten, Rol? gevraagd, Datum dag)
    {
        if (wie.Partij is not { } partij) return Behandelt(wie.Rol, knelpunt, waarnemer, soorten) ? new WachtendWerk.KnelpuntAanDeBeurt(knelpunt, dag) : null;
        if (!knelpunt.Betrokken.Contains(partij)) return null;
        var genoemd = knelpunt.Behandelaar(partij);
        if (knelpunt.WachtOpBeaming(partij) && (genoemd == wie.Id || KnelpuntRegels.Leidt(wie.Rol))) return new WachtendWerk.VerwoordingGevraagd(knelpunt, partij);
        var isVanHem = knelpunt.Niveau == Niveau.Werkvloer && (genoemd == wie.Id || (genoemd is null && (wie.Rol == gevraagd || wie.Rol == Rol.Teammanager)));
        return isVanHem || Behandelt(wie.Rol, knelpunt, waarnemer, soorten) ? new WachtendWerk.KnelpuntAanDeBeurt(knelpunt, dag) : null;
    }

    // Of which kinds the level of the partners is this person's: by his function, or because nobody at his partner has it.
    static IReadOnlyList<int> Soorten(Deelname wie, Inzage inzage, Datum dag) => wie.Partij is not { } partij ? [] :
        [.. inzage.Ketenladder.Soorten.Where(s => inzage.Ladder(s.Nummer, dag).Functie(partij) == wie.Rol).Select(s => s.Nummer)];

    // On the work floor the function of the partner sees all; the others what they were named for, or what nobody works on yet.
    static bool Behandelt(Rol rol, Knelpunt knelpunt, Rol? waarnemer, IReadOnlyList<int> soorten) => knelpunt.Niveau switch
    {
        Niveau.Werkvloer or Niveau.Ketenregisseurs => soorten.Contains(knelpunt.Soort),
        Niveau.Ketenmanager => rol == (waarnemer ?? Rol.Ketenmanager),
        _ => rol is Rol.Bestuurder,
    };
}
