using CsCheck;
using Schakel.Domein.Afspraken;
using Schakel.Domein.Besluiten;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Knelpunten;
using Schakel.Domein.Rapportages;
using Schakel.Domein.Toegang;

namespace Schakel.Domein.Tests.Geheugen;

/// <summary>Chains in which people did whatever came up, allowed or not: what was refused left nothing.</summary>
internal sealed partial class Willekeurigeketen
{
    public static readonly Gen<Proefketen> Keten = Gen.Int[0, 50].List[0, 120].Select(Gen.Int[0, int.MaxValue], (daden, zaad) => new Willekeurigeketen(zaad).Speel(daden));

    /// <summary>The same in which years go by, and much of what was done is about what is over.</summary>
    public static readonly Gen<Proefketen> MetJaren = Gen.Select(Gen.Int[0, 50].List[0, 60], Gen.Int[0, 3].List[0, 60], Gen.Int[0, int.MaxValue]).Select((daden, bewaren, zaad) =>
        new Willekeurigeketen(zaad) { _metJaren = true }.Speel([.. daden.Zip(bewaren).SelectMany(d => d.Second == 0 ? [d.First] : new[] { d.First, d.Second == 1 ? Einde : Bewaardaad })]));

    const int Bewaardaad = 41;
    const int Einde = 6;

    static readonly Factor[] Factoren = [Factor.Voorbeeld, Factor.Voorbeeld, Factor.Voorbeeld, Factor.Dubbel, Factor.Enkel];
    static readonly Oordeel[] Oordelen = [Oordeel.Instemmen, Oordeel.Instemmen, Oordeel.Instemmen, Oordeel.InstemmenMetZorg, Oordeel.TerzijdeStaan, Oordeel.Bezwaar];

    readonly Proefketen _keten;
    readonly Random _kans;
    readonly PartijId[] _partijen;
    readonly List<Deelname> _mensen;
    readonly List<KnelpuntId> _knelpunten;
    readonly List<OverdrachtId> _overdrachten = [];
    readonly List<VoorstelId> _voorstellen = [];
    readonly List<NormVaststellen> _normen = [];

    Willekeurigeketen(int zaad)
    {
        (_keten, _kans) = (new($"zaad {zaad}"), new(zaad));
        _partijen = [_keten.Belastingdienst, _keten.Uwv, _keten.Cbs];
        _mensen = [_keten.Sleuteldrager, _keten.Regisseur, _keten.Aangetreden(_keten.Uwv, Rol.Sleuteldrager), _keten.Aangetreden(_keten.Cbs, Rol.Sleuteldrager)];
        _mensen.AddRange(_partijen.Select(p => _keten.Aangetreden(p, Rol.Bestuurder)));
        _knelpunten = [_keten.Nieuw<KnelpuntId>()];
        _voorstellen.Add(_keten.Nieuw<VoorstelId>());
        _overdrachten.Add(_keten.Nieuw<OverdrachtId>());
    }

    Proefketen Speel(List<int> daden)
    {
        foreach (var daad in daden)
        {
            _keten.Nu = new(_keten.Nu.Moment.AddMinutes(_kans.Next(600)));
            // The clock does what is due before anybody does anything.
            while (Klokregels.Eerste(_keten.Stand, Vandaag) is { } slag) _keten.AlsKlok().Moet(slag);
            foreach (var gewist in _keten.Stand.Deel(Publiek.Openbaar).GewisteTeksten) _keten.Woorden.Remove(gewist.Id);
            _keten.Als(Een(_mensen), _kans.Next(3) == 0 ? Grondslag.Oprichting : Grondslag.Geen, Een(Factoren));
            var opdracht = Opdracht(daad);
            if (_keten.Doe(opdracht) is null) Onthoud(opdracht);
        }
        return _keten;
    }

    IOpdracht Opdracht(int daad)
    {
        var knelpunt = Een(_knelpunten);
        return daad switch
        {
            0 or 1 => new KnelpuntMelden(
                _keten.Nieuw<KnelpuntId>(), Een(_partijen), Een(_partijen), _keten.Tekst($"Wat er misgaat, {_kans.Next()}"),
                _kans.Next(2) == 0 ? null : _keten.Tekst("Meer erover"), _kans.Next(3) == 0 ? Een(_overdrachten) : null, ZonderNaam: _kans.Next(3) == 0),
            2 or 3 when _kans.Next(2) == 0 => Samen(knelpunt),
            2 or 3 => new KnelpuntEscaleren(knelpunt, Een(Enum.GetValues<Niveau>()), _keten.Tekst("Wij komen er niet uit")),
            4 when _kans.Next(4) == 0 && _keten.Stand.Reviews.LastOrDefault() is { } review => new DeelnameBeginnen(_keten.Iemand(null, Rol.Reviewer) with { Review = review.Id, Termijn = review.Termijn }),
            4 when _kans.Next(4) == 0 => new PersoonWissen(_keten.Stand.Deelnames.ElementAt(_kans.Next(_keten.Stand.Deelnames.Count)).Persoon),
            4 => new DeelnameBeginnen(_keten.Iemand(Een(_partijen), Een(Enum.GetValues<Rol>()))),
            5 => new TekstWissen(_keten.Stand.Knelpunten.Vind(knelpunt)?.Titel.Id ?? _keten.Nieuw<TekstId>()),
            Einde => new KnelpuntOplossen(knelpunt, _keten.Tekst("Zo werkt het weer")),
            7 => Bestuurd(),
            8 => _kans.Next(4) == 0 ? new OprichtingAfronden() : Bestuurd(),
            9 or 10 when _kans.Next(3) == 0 => Beeld(),
            9 or 10 => Voorstel(knelpunt),
            11 when _kans.Next(4) == 0 => new VoorstelIntrekken(Een(_voorstellen)),
            11 when _kans.Next(6) == 0 => _kans.Next(3) == 0 ? Blijven() : Uittreden(),
            12 => new GebeurtenisOptekenen(_keten.Nieuw<GebeurtenisId>(), new(2026, _kans.Next(1, 13), 1), _keten.Tekst("Er gebeurde iets"), null),
            28 => new LijstMeebrengen(_keten.Nieuw<LijstId>(), Lijstsoort.Acties, _kans.Next(2) == 0 ? null : Een(_partijen), _keten.Tekst("Lijst"), null, new(2026, 1, 1), [Lijstkolom.Wat], null, [new(1, _keten.Tekst("Bellen"), null, null)]),
            29 when _keten.Stand.Lijsten.Rij() is { Count: > 0 } lijsten => new LijstWegdoen(Een([.. lijsten]).Id),
            30 when _keten.Stand.Besluiten.Count > 0 => Aanbieding(Een([.. _keten.Stand.Besluiten])),
            13 => Resultaat(),
            14 or 15 => Mandaat(),
            16 when _keten.Stand.Mandaten.Count > 0 => new MandaatBeeindigen(Een([.. _keten.Stand.Mandaten]).Id, Vandaag.AddDays(_kans.Next(-1, 3))),
            17 => Beschrijving(),
            18 => Afspraak(),
            19 when _keten.Stand.Afspraken.Any() => Afspraakdaad(Een([.. _keten.Stand.Afspraken])),
            31 or 32 => Macht(knelpunt),
            33 or 34 => Voornemen(),
            35 or 36 => Signaal(knelpunt),
            37 or 38 => EigenDoel(),
            39 or 40 => Bijdrage(),
            Bewaardaad => Bewaren(),
            42 or 43 or 44 => Omgeving(),
            _ => Standpunt(Een(_voorstellen[^Math.Min(3, _voorstellen.Count)..])),
        };
    }

    Datum Vandaag => _keten.Nu.DatumIn(Proefketen.Amsterdam);

    // Mostly the key holder for one of his own people, else hardly anybody would carry one.
    MandaatVerlenen Mandaat()
    {
        var houder = Een(_mensen.Where(m => m.Rol is Rol.Lijnmanager or Rol.Ketenregisseur || _kans.Next(4) == 0).DefaultIfEmpty(_keten.Regisseur).ToList());
        if (_kans.Next(4) > 0 && _mensen.Find(m => m.Partij == houder.Partij && m.Rol == Rol.Sleuteldrager) is { } sleuteldrager) _keten.Als(sleuteldrager);
        Besluitonderwerp[] onderwerpen = _kans.Next(2) == 0 ? Enum.GetValues<Besluitonderwerp>() : [Een(Enum.GetValues<Besluitonderwerp>())];
        return new(_keten.Nieuw<MandaatId>(), houder.Id, [.. onderwerpen], _kans.Next(2) == 0 ? null : Bedrag.VanEuro(_kans.Next(100)), new(Vandaag.AddDays(_kans.Next(2)), _kans.Next(2) == 0 ? null : Vandaag.AddDays(_kans.Next(20))), _keten.Tekst("Mandaatregeling"), null);
    }

    BesluitAanbieden Aanbieding(Besluit besluit)
    {
        var bestuurder = Een(_mensen.Where(m => m.Rol == Rol.Bestuurder).ToList());
        if (_kans.Next(4) > 0) _keten.Als(bestuurder);
        return new(_keten.Nieuw<AanbiedingId>(), besluit.Id, bestuurder.Partij!.Value, _keten.Tekst("Minister"), _kans.Next(2) == 0 ? null : _keten.Tekst("Ter informatie"));
    }

    UittredingIntrekken Blijven()
    {
        var bestuurder = Een(_mensen.Where(m => m.Rol == Rol.Bestuurder).ToList());
        _keten.Als(bestuurder);
        return new(bestuurder.Partij!.Value);
    }

    PartnerUittreden Uittreden()
    {
        var bestuurder = Een(_mensen.Where(m => m.Rol == Rol.Bestuurder).ToList());
        _keten.Als(bestuurder);
        return new(bestuurder.Partij!.Value, Vandaag.AddDays(_kans.Next(20)), _keten.Tekst("Andere taak"), _kans.Next(2) == 0 ? null : _keten.Tekst("Een ander neemt het over"));
    }

    AfspraakVoorstellen Afspraak()
    {
        var overdracht = _keten.Stand.Overdrachten.FirstOrDefault();
        if (overdracht is not null && _mensen.Find(m => m.Partij == overdracht.Van && m.Rol == Rol.Bestuurder) is { } bestuurder) _keten.Als(bestuurder);
        return new(
            _keten.Nieuw<AfspraakId>(), overdracht?.Id ?? Een(_overdrachten), Een(Enum.GetValues<Afspraaksoort>()), _keten.Tekst("Levering"), _keten.Tekst("Elke week"),
            [new(overdracht?.Van ?? Een(_partijen), _keten.Tekst("Levert"))], [.. _keten.Stand.Normen.Where(n => n.Overdracht == overdracht?.Id).Select(n => n.Id).Take(2)],
            new(Vandaag, _kans.Next(2) == 0 ? null : Vandaag.AddDays(9)), Vandaag.AddDays(5), _kans.Next(3), _kans.Next(2) == 0 ? null : _keten.Tekst("Dossier"), _kans.Next(2) == 0,
            _kans.Next(3) == 0 ? _keten.Stand.Afspraken.FirstOrDefault()?.Id : null);
    }

    IOpdracht Afspraakdaad(Afspraak afspraak)
    {
        var partij = Een(afspraak.Inhoud.Partijen);
        if (_mensen.Find(m => m.Partij == partij && m.Rol == Rol.Bestuurder) is { } bestuurder) _keten.Als(bestuurder);
        return _kans.Next(8) switch
        {
            0 => new AfspraakAfwijzen(afspraak.Id, partij, _keten.Tekst("Dit halen wij niet")),
            1 => new AfspraakIntrekken(afspraak.Id),
            2 => new AfspraakOpzeggen(afspraak.Id, partij, Vandaag.AddDays(_kans.Next(9)), _keten.Tekst("Klaar")),
            _ => new AfspraakTekenen(afspraak.Id, partij, afspraak.Zegel(_keten.Stand.Normen)),
        };
    }

    PartnerBeschrijven Beschrijving()
    {
        var sleuteldrager = Een(_mensen.Where(m => m.Rol == Rol.Sleuteldrager).ToList());
        _keten.Als(sleuteldrager);
        return new(
            sleuteldrager.Partij!.Value, Een(Enum.GetValues<Partnersoort>()), null, _kans.Next(2) == 0 ? null : Oin.Lees(Een(["123456782", "111222333"]), out _),
            _kans.Next(2) == 0 ? null : Tooi.Lees($"{Tooi.Stam}zbo/zb{_kans.Next(9)}"), [.. Enumerable.Range(0, _kans.Next(4)).Select(i => new Omvangmaat(Naam.Lees($"Maat {i}")!.Value, _kans.Next(1000) / 10m, 2026))]);
    }

    VoorstelIndienen Voorstel(KnelpuntId knelpunt)
    {
        if (_kans.Next(4) > 0) _keten.Als(_keten.Regisseur);
        IBestuurdeOpdracht[] opdrachten = [.. Enumerable.Range(0, _kans.Next(3)).Select(_ => Bestuurd())];
        return new(
            _keten.Nieuw<VoorstelId>(), _keten.Nieuw<BesluitId>(), _keten.Tekst("Een voorstel"), _keten.Tekst("Omdat het beter kan"),
            _kans.Next(3) == 0 ? knelpunt : null, new(2030, 1, 1), [.. opdrachten], [.. Opties()], _kans.Next(6) == 0 ? _kans.Next(1, 4) : null, Standpuntdagen: _kans.Next(5) == 0 ? _kans.Next(1, 4) : null, Verborgen: _kans.Next(9) == 0, Ingang: _kans.Next(3) == 0 ? Vandaag.AddDays(_kans.Next(4)) : null,
            Opnieuw: _kans.Next(9) == 0 ? _keten.Stand.Besluiten.FirstOrDefault(b => b.IsNietGebeurd)?.Id : null,
            Sindsdien: _kans.Next(9) > 0 && Terugkomst.Op(_keten.Stand.Voorstellen, _keten.Stand.Besluiten, Ontwerpbeeld.Van(_keten.Stand, opdrachten).Raakvlakken).Any() ? _keten.Tekst("Het liep anders") : null);
    }

    // Who may do it mostly does it: the letter comes by proposal, so it is there only sometimes.
    IOpdracht Macht(KnelpuntId knelpunt)
    {
        var (stand, manager) = (_keten.Stand, _mensen.Find(m => m.Rol == Rol.Ketenmanager));
        if (manager is null) return new DeelnameBeginnen(_keten.Iemand(null, Rol.Ketenmanager));
        if (stand.Opdrachtbrief is null) return AlsOprichter(new OpdrachtbriefOpstellen(manager.Id, _keten.Tekst("Bewaak"), _keten.Tekst("Gehaald"), new(new(2026, 1, 1), null), new([.. Enum.GetValues<Maatregelsoort>()], 90, true)));
        var bestuurder = Een(_mensen.Where(m => m.Rol == Rol.Bestuurder).ToList());
        var ongetekend = _mensen.Find(m => m.Rol == Rol.Bestuurder && stand.Opdrachtbrief.Van(m.Partij!.Value) is null);
        _keten.Als(ongetekend ?? (_kans.Next(3) == 0 ? bestuurder : manager));
        if (ongetekend is not null) return new OpdrachtbriefTekenen(ongetekend.Partij!.Value, stand.Opdrachtbrief.Zegel());
        var id = stand.Doorzettingen.Count == 0 ? _keten.Nieuw<DoorzettingId>() : Een([.. stand.Doorzettingen]).Id;
        return _kans.Next(8) switch
        {
            0 => new KnelpuntVoorleggen(knelpunt, _keten.Tekst("Minister"), _keten.Tekst("Nu"), _kans.Next(1, 9)),
            1 => new AntwoordOptekenen(knelpunt, _keten.Tekst("Ja")),
            2 => new DoorzettingUitvoeren(id, _keten.Tekst("Zo")),
            3 => new DoorzettingBetwisten(id, _keten.Tekst("Nee")),
            4 => new DoorzettingIntrekken(id, _keten.Tekst("Weg")),
            _ => new DoorzettingGeven(_keten.Nieuw<DoorzettingId>(), Een(_partijen), new(Een(Enum.GetValues<Maatregelsoort>()), Een(Enum.GetValues<Maatregelrichting>()), _keten.Tekst("Dit")), _keten.Tekst("Nu"), Vandaag.AddDays(_kans.Next(99)), _kans.Next(3) == 0 ? knelpunt : null),
        };
    }

    IOpdracht AlsOprichter(IOpdracht opdracht)
    {
        _keten.AlsOprichter();
        return opdracht;
    }

    IOpdracht Samen(KnelpuntId knelpunt) => _kans.Next(7) switch
    {
        4 => new KnelpuntTeruggeven(knelpunt, Een(Enum.GetValues<Niveau>()), _keten.Tekst("Dit kan hier")),
        5 => new KnelpuntHeropenen(knelpunt, _keten.Tekst("Het is terug")),
        6 => new KnelpuntIndelen(knelpunt, _kans.Next(1, 4)),
        0 => new KnelpuntToewijzen(knelpunt, Een(_mensen).Id),
        1 => new PogingOptekenen(knelpunt, _keten.Tekst("Samen gekeken"), _kans.Next(2) == 0 ? null : _keten.Tekst("Het hielp half")),
        2 => new KnelpuntVerwoorden(knelpunt, _keten.Stand.Knelpunten.Vind(knelpunt)?.Verwoordingen.Length ?? 0, _keten.Tekst("Het probleem"), _keten.Tekst("Van alles"), _keten.Tekst("Zo")),
        _ => new VerwoordingBeamen(knelpunt, _keten.Stand.Knelpunten.Vind(knelpunt)?.Verwoordingen.Length ?? 0),
    };

    ResultaatMelden Resultaat()
    {
        if (_kans.Next(2) == 0) _keten.Als(_keten.Regisseur);
        var norm = _normen.Count > 0 ? Een(_normen).Norm : _keten.Nieuw<NormId>();
        return new(norm, new(new(2025, 1, 1), new Datum(2025, _kans.Next(1, 3), 28)), _kans.Next(1000) / 10m, _kans.Next(2) == 0, _kans.Next(2) == 0 ? null : _keten.Tekst("Anders geteld"), _keten.Tekst("Maandcijfers"));
    }

    IBestuurdeOpdracht Gremium(Gremium gremium) => _kans.Next(3) == 0
        ? new GremiumOpheffen(gremium.Id)
        : new GremiumWijzigen(
            gremium.Id, Naam.Lees($"Overleg {_kans.Next(5)}")!.Value, gremium.Niveau, Een([.. _keten.Stand.Gremia]).Id, _keten.Tekst("Elke maand"), _keten.Tekst("Anders"),
            new([Rol.Lijnmanager], [.. _partijen.Select(p => new Gremiumzetels(p, _kans.Next(1, 4)))], Besluitregel.Consent, 1, true, Voorzitterregel.Wisselend, null));

    LadderVaststellen Ladder() => new(
        [.. Ketenladder.Van(_keten.Stand.Ladders).Soorten.Take(9).Append(new(_keten.Stand.Ladders.Count + 2, Naam.Lees($"Soort {_kans.Next()}")!.Value, Ketenladder.Voorgesteld.Soorten[0].Treden))],
        [new(Vandaag.AddDays(_kans.Next(300)), Naam.Lees("Vrij")!.Value)]);

    IBestuurdeOpdracht Bestuurd()
    {
        if (_kans.Next(10) == 0 && _keten.Stand.Gremia.Count > 0) return Gremium(Een([.. _keten.Stand.Gremia]));
        if (_kans.Next(6) == 0)
            return new GremiumInstellen(
                _keten.Nieuw<GremiumId>(), Naam.Lees($"Overleg {_kans.Next(5)}")!.Value, Een(Enum.GetValues<Gremiumniveau>()),
                _keten.Stand.Gremia.FirstOrDefault()?.Id, null, _keten.Tekst("Houdt het werk bij elkaar"));
        if (_kans.Next(15) == 0) return Ladder();
        if (_kans.Next(4) == 0 && _keten.Stand.Doorzettingen.Count > 0) return new DoorzettingToetsen(Een([.. _keten.Stand.Doorzettingen]).Id, Een(Enum.GetValues<Toetsoordeel>()));
        if (_kans.Next(4) == 0 && _keten.Stand.Besluiten.Count > 0) return new BesluitAfgelasten(Een([.. _keten.Stand.Besluiten]).Id);
        if (_kans.Next(6) == 0 && _keten.Stand.Besluiten.Count > 0) return new BesluitHerbevestigen(Een([.. _keten.Stand.Besluiten]).Id, Vandaag.AddDays(_kans.Next(900)));
        if (_kans.Next(6) == 0 && _keten.Stand.Besluiten.Count > 0) return new BesluitPubliceren(Een([.. _keten.Stand.Besluiten]).Id, _kans.Next(2) == 0 ? _keten.Tekst("Voor iedereen") : null);
        if (_kans.Next(20) == 0) return _kans.Next(2) == 0 ? Partij() : new PartnerSchrappen(Een([.. _keten.Stand.Partners]).Id);
        if (_kans.Next(20) == 0) return new PartnerToelaten(_kans.Next(3) == 0 ? _keten.Nieuw<PartijId>() : Een(_partijen), Naam.Lees($"Partner {_kans.Next(4)}")!.Value, Een(_partijen));
        if (_kans.Next(20) == 0) return new ReviewOpdragen(_keten.Nieuw<ReviewId>(), _keten.Tekst("Auditdienst"), _keten.Tekst("Kijk mee"), new(Vandaag.AddDays(-_kans.Next(3)), Vandaag.AddDays(_kans.Next(400))), _kans.Next(2) == 0, Een(_partijen));
        if (_kans.Next(8) == 0) return Profiel();
        if (_kans.Next(8) == 0) return new HuisstijlVaststellen(Een(Enum.GetValues<Huiskleur>()), _kans.Next(2) == 0 ? Logo() : null, _kans.Next(2) == 0);
        if (_kans.Next(8) == 0)
            return new RolBeschrijven(Een(Enum.GetValues<Rol>()), _keten.Tekst("Houdt het werk bij elkaar"), [.. Enumerable.Range(0, _kans.Next(14)).Select(i => _keten.Tekst($"Doet {i}"))], [_keten.Tekst("Luistert")]);
        if (_kans.Next(8) == 0)
            return new MandaatmodelVaststellen(
                [.. Mandaatregels.Dragers.Select(r => new Mandaatruimte(r, [.. Enum.GetValues<Besluitonderwerp>().Where(_ => _kans.Next(4) > 0)], _kans.Next(2) == 0 ? null : Bedrag.VanEuro(_kans.Next(100)), _kans.Next(2) == 0))],
                _kans.Next(2) == 0 ? null : _keten.Tekst("Zo spraken wij het af"));
        if (_kans.Next(3) == 0) return new OverdrachtVaststellen(_kans.Next(4) == 0 ? Een(_overdrachten) : _keten.Nieuw<OverdrachtId>(), Een(_partijen), Een(_partijen), _keten.Tekst("Een bestand"));

        var norm = _normen.Count > 0 && _kans.Next(3) > 0 ? Een(_normen) : new(
            _keten.Nieuw<NormId>(), _kans.Next(1, 40), Naam.Lees("Op tijd")!.Value, _kans.Next(4) > 0 ? null : Een(_overdrachten),
            Normrichting.Minimaal, Eenheid.Procent, new(2020, 1, 1), 95m, null);
        norm = norm with { Vanaf = norm.Vanaf.AddDays(_kans.Next(1000)), Waarde = _kans.Next(1000) / 10m, Interventiewaarde = _kans.Next(2) == 0 ? null : 80m };
        _normen.Add(norm);
        return norm;
    }

    Logo Logo() => new(new(_keten.Nieuw<TekstId>(), new Zegel(_keten.Zout())), Een(Enum.GetValues<Beeldsoort>()), _kans.Next(1, 1100), 64);

    KetenprofielVaststellen Profiel()
    {
        var kenmerk = Een(Enum.GetValues<Kenmerk>());
        return new(
            _keten.Tekst("Samen sneller"), _keten.Tekst("Het blijft liggen"), _kans.Next(2) == 0 ? null : Een(Enum.GetValues<Oorsprong>()), _kans.Next(2) == 0 ? null : _keten.Tekst("Een wet"),
            [.. Enumerable.Range(0, _kans.Next(3)).Select(_ => new Profielantwoord(kenmerk, Een(Kenmerken.Antwoorden(kenmerk))))]);
    }

    // Mostly the right person, else no proposal would ever get the consent of all.
    StandpuntGeven Standpunt(VoorstelId voorstel)
    {
        var zie = _keten.Stand.Voorstellen.Vind(voorstel);
        var bestuurders = _mensen.Where(m => m.Rol == Rol.Bestuurder || _keten.Stand.Mandaten.Any(a => a.Houder == m.Id)).ToList();
        var wie = bestuurders.Find(m => _kans.Next(4) > 0 && zie?.Van(m.Partij!.Value) is null) ?? Een(bestuurders);
        if (_kans.Next(8) > 0) _keten.Als(wie, factor: Een(Factoren));
        var ronde = (zie?.Ronde ?? 1) - (_kans.Next(10) == 0 ? 1 : 0);
        return new(voorstel, wie.Partij!.Value, ronde, Een(Oordelen), _kans.Next(5) == 0 ? null : _keten.Tekst("Hierom"));
    }

    void Onthoud(IOpdracht opdracht)
    {
        if (opdracht is KnelpuntMelden gemeld) _knelpunten.Add(gemeld.Knelpunt);
        if (opdracht is DeelnameBeginnen begonnen) _mensen.Add(begonnen.Deelname);
        if (opdracht is TekstWissen gewist) _keten.Woorden.Remove(gewist.Tekst);
        if (opdracht is VoorstelIndienen ingediend) _voorstellen.Add(ingediend.Voorstel);
        if (opdracht is OverdrachtVaststellen vastgesteld) _overdrachten.Add(vastgesteld.Overdracht);
    }

    T Een<T>(IReadOnlyList<T> uit) => uit[_kans.Next(uit.Count)];
}
