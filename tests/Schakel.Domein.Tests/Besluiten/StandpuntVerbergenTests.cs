using CsCheck;
using Schakel.Domein.Besluiten;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Toegang;
using Schakel.Domein.Werk;

namespace Schakel.Domein.Tests.Besluiten;

/// <summary>Standpoints that stay hidden until the close: the facts carry commitments only, and then what opens them.</summary>
[Trait("Feature", "B04")]
public sealed class StandpuntVerbergenTests
{
    readonly Regelketen _raad = new(Besluitregel.Meerderheid);
    readonly List<Onthulling> _enveloppen = [];
    readonly VoorstelId _voorstel;

    public StandpuntVerbergenTests() => _voorstel = _raad.Ingediend(_raad.Nieuw() with { Verborgen = true });

    Proefketen Keten => _raad.Keten;

    Voorstel Nu => _raad.Huis.Zie(_voorstel);

    [Fact]
    public void Het_feit_zegt_dat_er_een_standpunt_is_en_niet_welk()
    {
        Geef(_raad.Belastingdienst, Oordeel.Bezwaar, Keten.Tekst("Nee")).ShouldBeNull();

        var boeking = Keten.Boekingen[^1].Boeking.Delen.ShouldHaveSingleItem();
        var feit = boeking.Feiten.ShouldHaveSingleItem();
        var tekst = System.Text.Encoding.UTF8.GetString(feit.Inhoud);
        foreach (var verraad in new[] { "bezwaar", "oordeel", "reden", "zout" }) tekst.ShouldNotContain(verraad, Case.Insensitive);
        (Nu.Standpunten.IsEmpty, Nu.HeeftGesproken(Keten.Belastingdienst), Nu.Beloften.Single().Zout).ShouldBe((true, true, null));
        Nu.Teksten.Where(t => t.Door == _raad.Belastingdienst.Id).ShouldBeEmpty("its words stand nowhere");
        _raad.Huis.Spreek(_raad.Uwv, _voorstel).ShouldBe(StandpuntVerbergen.WelVerborgen);
        _raad.Status(_voorstel).ShouldBe(Voorstelstatus.Open);
    }

    [Fact]
    public void Bij_het_sluiten_gaat_alleen_het_laatste_van_elke_partner_open_en_is_het_na_te_rekenen()
    {
        Geef(_raad.Belastingdienst, Oordeel.Bezwaar, Keten.Tekst("Nee")).ShouldBeNull();
        Geef(_raad.Belastingdienst, Oordeel.Instemmen).ShouldBeNull();
        var reden = Keten.Tekst("Krap");
        Geef(_raad.Uwv, Oordeel.InstemmenMetZorg, reden).ShouldBeNull();
        Keten.Nu = new(Keten.Nu.Moment.AddDays(1));
        Keten.AlsKlok().Doe(Sluiten()).ShouldBe(Klokregels.NietVervallen);
        Later();
        Klokregels.Eerste(Keten.Stand, _raad.Vandaag).ShouldBeNull("the rules cannot read what stands in envelopes");
        Keten.AlsKlok().Doe(new StandpuntenSluiten(_voorstel, Nu.Sluiting!.Op!.Value)).ShouldBe(Klokregels.WachtOpEnveloppen);

        Keten.AlsKlok().Doe(Sluiten()).ShouldBeNull();

        _raad.Status(_voorstel).ShouldBe(Voorstelstatus.Besloten);
        Nu.Standpunten.Select(s => (s.Partij, s.Oordeel, s.Reden, s.Door)).ShouldBe(
            [(Keten.Belastingdienst, Oordeel.Instemmen, null, _raad.Belastingdienst.Id), (Keten.Uwv, Oordeel.InstemmenMetZorg, reden, _raad.Uwv.Id)], ignoreOrder: true);
        Nu.Van(Keten.Uwv)!.Gegeven.ShouldBeLessThan(Keten.Nu, "it is of the moment at which it was given");
        Gesloten().Dicht.ShouldBeNull("all could be opened");
        // Whoever has the journal can check it, without the database beside it.
        var onthuld = Keten.Boekingen[^1].Boeking.Delen.SelectMany(d => d.Feiten).Select(Feitensoorten.Lees).OfType<StandpuntOnthuld>().ToList();
        var beloofd = Keten.Boekingen.SelectMany(b => b.Boeking.Delen).SelectMany(d => d.Feiten).Select(Feitensoorten.Lees).OfType<StandpuntVerborgen>().ToList();
        foreach (var feit in onthuld) beloofd.Last(b => b.Partij == feit.Onthulling.Standpunt.Partij).Belofte.ShouldBe(feit.Onthulling.Standpunt.Belofte(feit.Onthulling.Zout.Bytes()));
        // Also without our code: the seal is over the bytes of the member as it stands in the fact.
        var regel = Keten.Boekingen[^1].Boeking.Delen.SelectMany(d => d.Feiten).First(f => f.Naam == nameof(StandpuntOnthuld));
        var onthulling = System.Text.Json.JsonDocument.Parse(regel.Inhoud).RootElement.GetProperty("onthulling");
        var (standpunt, zout) = (System.Text.Encoding.UTF8.GetBytes(onthulling.GetProperty("standpunt").GetRawText()), Convert.FromHexString(onthulling.GetProperty("zout").GetString()!));
        beloofd.Select(b => b.Belofte).ShouldContain(Zegel.Over("schakel/standpunt/1"u8, zout, standpunt));
        Keten.AlsKlok().Doe(Sluiten()).ShouldBe(Klokregels.NietVervallen, "once");
    }

    [Fact]
    public void Een_ander_standpunt_dan_was_toegezegd_gaat_niet_open()
    {
        Geef(_raad.Belastingdienst, Oordeel.Instemmen).ShouldBeNull();
        Geef(_raad.Uwv, Oordeel.Instemmen).ShouldBeNull();
        Later();
        var vals = _enveloppen[1] with { Standpunt = _enveloppen[1].Standpunt with { Oordeel = Oordeel.Bezwaar, Reden = Keten.Tekst("Nee") } };
        var anderZout = _enveloppen[0] with { Zout = Zegel.Over(Merk.Standpunt, Keten.Zout(), [2]) };
        Keten.AlsKlok().Moet(new StandpuntenSluiten(_voorstel, Nu.Sluiting!.Op!.Value, [anderZout, vals]));

        (Nu.Standpunten.IsEmpty, _raad.Status(_voorstel)).ShouldBe((true, Voorstelstatus.NietAangenomen));
        Keten.Boekingen[^1].Boeking.Delen.SelectMany(d => d.Feiten).Select(Feitensoorten.Lees).OfType<StandpuntenGesloten>().Single().Dicht!.Value.ShouldBe([Keten.Belastingdienst, Keten.Uwv], ignoreOrder: true);
    }

    [Fact]
    public void Een_envelop_van_een_ander_voorstel_gaat_hier_niet_open()
    {
        var ander = _raad.Ingediend(_raad.Nieuw() with { Verborgen = true, Opdrachten = [_raad.Huis.Verhoogd(97m)] });
        var (standpunt, zout) = (new VerborgenStandpunt(ander, Keten.Uwv, 1, Oordeel.Instemmen, null, null), Keten.Zout());
        foreach (var voorstel in new[] { ander, _voorstel }) Keten.Als(_raad.Uwv).Moet(new StandpuntVerbergen(voorstel, Keten.Uwv, 1, standpunt.Belofte(zout)));
        Later();
        Keten.AlsKlok().Moet(new StandpuntenSluiten(_voorstel, Nu.Sluiting!.Op!.Value, [new(standpunt, new(zout))]));

        Dicht().ShouldBe([Keten.Uwv]);
        _raad.Huis.Zie(ander).ShouldSatisfyAllConditions(v => v.Standpunten.ShouldBeEmpty(), v => v.Beloften.ShouldHaveSingleItem().Zout.ShouldBeNull("it is still hidden there"));
    }

    [Fact]
    [Trait("Feature", "B03")]
    public void Wie_een_mandaat_had_sprak_voor_de_partner_en_zijn_opvolger_kan_het_tot_het_sluiten_anders_zeggen()
    {
        var manager = Keten.Aangetreden(Keten.Uwv, Rol.Lijnmanager);
        Keten.Als(_raad.Huis.Uwv).Moet(new MandaatVerlenen(Keten.Nieuw<MandaatId>(), manager.Id, [Besluitonderwerp.Normen], null, new(_raad.Vandaag, _raad.Vandaag.AddDays(2)), Keten.Tekst("Regeling"), null));
        Geef(manager, Oordeel.Instemmen).ShouldBeNull();
        Keten.Nu = new(Keten.Nu.Moment.AddDays(3));
        Geef(manager, Oordeel.Bezwaar, Keten.Tekst("Nee")).ShouldBe(Mandaatregels.MandaatOntbreekt, "at or after the end of the mandate it is refused");
        Geef(_raad.Uwv, Oordeel.TerzijdeStaan).ShouldBeNull("the standpoint is the partner's");
        Geef(_raad.Belastingdienst, Oordeel.Instemmen).ShouldBeNull();
        Later();
        Keten.AlsKlok().Moet(Sluiten());

        (Nu.Van(Keten.Uwv)!.Oordeel, Nu.Van(Keten.Uwv)!.Door).ShouldBe((Oordeel.TerzijdeStaan, _raad.Uwv.Id));
        _raad.Status(_voorstel).ShouldBe(Voorstelstatus.NietAangenomen);
    }

    [Fact]
    public void Laat_van_een_ander_open_of_zonder_termijn_kan_niet()
    {
        Keten.Als(Keten.Regisseur).Doe(_raad.Nieuw(null) with { Gremium = null, Verborgen = true }).ShouldBe(VoorstelIndienen.VerborgenZonderTermijn);
        Geef(_raad.Uwv, Oordeel.Instemmen, partij: Keten.Cbs).ShouldBe(Mag.NietVanU);
        Geef(_raad.Uwv, Oordeel.Instemmen, ronde: 2).ShouldBe(StandpuntGeven.VoorstelVeranderd);
        var open = _raad.Ingediend();
        Keten.Als(_raad.Uwv).Doe(new StandpuntVerbergen(open, Keten.Uwv, 1, default)).ShouldBe(StandpuntVerbergen.NietVerborgen);
        Later();
        Geef(_raad.Uwv, Oordeel.Instemmen).ShouldBe(VoorstelRegels.TeLaat);
    }

    [Fact]
    public void Met_een_nieuwe_versie_tellen_de_oude_enveloppen_niet_meer()
    {
        Geef(_raad.Uwv, Oordeel.Instemmen).ShouldBeNull();
        Keten.Als(Keten.Regisseur).Moet(new VoorstelAanpassen(_voorstel, 1, Keten.Tekst("Alleen de tekst"), Nu.Titel, Keten.Tekst("Beter"), Nu.HerzienOp, [0], []));
        Nu.HeeftGesproken(Keten.Uwv).ShouldBeTrue("what it is about stayed the same");
        Keten.Moet(new VoorstelAanpassen(_voorstel, 2, Keten.Tekst("Ook wat het doet"), Nu.Titel, Nu.Toelichting, Nu.HerzienOp, [], [_raad.Huis.Verhoogd(96m)]));
        Nu.HeeftGesproken(Keten.Uwv).ShouldBeFalse();
    }

    [Fact]
    public void Wat_niet_openging_wordt_opnieuw_gevraagd_en_wie_het_anders_zegt_vervangt_wat_openging()
    {
        Geef(_raad.Belastingdienst, Oordeel.TerzijdeStaan).ShouldBeNull();
        Geef(_raad.Uwv, Oordeel.Instemmen).ShouldBeNull();
        Later();
        Keten.AlsKlok().Moet(new StandpuntenSluiten(_voorstel, Nu.Sluiting!.Op!.Value, [_enveloppen[0]]));
        _raad.Status(_voorstel).ShouldBe(Voorstelstatus.NietAangenomen);
        Nu.Beloften.Select(b => (b.Partij, b.Zout)).ShouldBe([(Keten.Belastingdienst, _enveloppen[0].Zout), (Keten.Uwv, null)], "what opens one opens no other");
        Keten.Als(Keten.Regisseur).Moet(new VoorstelAanpassen(_voorstel, 1, Keten.Tekst("Alleen de tekst"), Nu.Titel, Keten.Tekst("Beter"), Nu.HerzienOp, [0], []));
        (Nu.HeeftGesproken(Keten.Belastingdienst), Nu.HeeftGesproken(Keten.Uwv)).ShouldBe((true, false));
        Werk(_raad.Uwv).ShouldBe(1);

        Geef(_raad.Belastingdienst, Oordeel.Instemmen).ShouldBeNull();
        Geef(_raad.Uwv, Oordeel.Instemmen).ShouldBeNull();
        Geef(_raad.Cbs, Oordeel.Instemmen).ShouldBeNull();
        _raad.Status(_voorstel).ShouldBe(Voorstelstatus.Open, "all wait for the close");
        Later();
        Keten.AlsKlok().Moet(Sluiten());

        Nu.Van(Keten.Belastingdienst)!.Oordeel.ShouldBe(Oordeel.Instemmen, "the last one counts");
        _raad.Status(_voorstel).ShouldBe(Voorstelstatus.Besloten);
    }

    [Fact]
    public void Wat_open_niet_gezegd_kon_worden_telt_ook_verborgen_niet()
    {
        Geef(_raad.Belastingdienst, Oordeel.Instemmen).ShouldBeNull();
        Geef(_raad.Uwv, Oordeel.Bezwaar).ShouldBeNull("nobody can read that a reason is missing");
        Later();
        Keten.AlsKlok().Moet(Sluiten());

        Nu.Van(Keten.Uwv).ShouldBeNull("an objection without a reason");
        Dicht().ShouldBe([Keten.Uwv]);
    }

    [Fact]
    public void Wie_zich_verbond_en_niet_open_gaat_heeft_niet_gezwegen()
    {
        var raad = new Regelketen(Besluitregel.Meerderheid, zwijgenTelt: true);
        var voorstel = raad.Ingediend(raad.Nieuw() with { Verborgen = true });
        raad.Keten.Als(raad.Uwv).Moet(new StandpuntVerbergen(voorstel, raad.Keten.Uwv, 1, new(new byte[32])));
        var op = raad.Huis.Zie(voorstel).Sluiting!.Op!.Value;
        raad.Keten.Nu = new(new DateTimeOffset(op.AddDays(1).ToDateTime(new(9, 0)), TimeSpan.Zero));
        raad.Keten.AlsKlok().Moet(new StandpuntenSluiten(voorstel, op, []));

        raad.Huis.Zie(voorstel).Standpunten.Where(s => s.IsStilzwijgend).Select(s => s.Partij).ShouldBe([raad.Keten.Belastingdienst, raad.Keten.Cbs], ignoreOrder: true);
    }

    [Fact]
    public void Een_partner_die_eindeloos_geeft_neemt_een_ander_zijn_stem_niet_af()
    {
        for (var i = 0; i < StandpuntGeven.MaximumStandpunten; i++) Geef(_raad.Uwv, Oordeel.Instemmen).ShouldBeNull();

        Geef(_raad.Uwv, Oordeel.Instemmen).ShouldBe(StandpuntGeven.TeVaakVeranderd);
        Geef(_raad.Cbs, Oordeel.Instemmen).ShouldBeNull();
    }

    [Fact]
    public void Wie_nog_niet_gaf_heeft_het_in_zijn_werk()
    {
        Werk(_raad.Uwv).ShouldBe(1);
        Geef(_raad.Uwv, Oordeel.Instemmen).ShouldBeNull();
        Werk(_raad.Uwv).ShouldBe(0);
        Werk(_raad.Cbs).ShouldBe(1);
    }

    [Fact]
    public void Wat_men_ook_geeft_een_toezegging_past_op_dat_ene_standpunt_en_op_geen_ander() =>
        Gen.Select(Gen.Enum<Oordeel>(), Gen.Enum<Oordeel>(), Gen.Byte.Array[32], Gen.Byte.Array[32], Gen.Int[1, 3]).Sample((een, ander, zout, anderZout, ronde) =>
        {
            var standpunt = new VerborgenStandpunt(_voorstel, Keten.Uwv, ronde, een, null, null);
            var belofte = new Belofte(Keten.Uwv, ronde, standpunt.Belofte(zout), null, Keten.Nu);
            new Onthulling(standpunt, new(zout)).Past(belofte).ShouldBeTrue();
            if (een != ander) new Onthulling(standpunt with { Oordeel = ander }, new(zout)).Past(belofte).ShouldBeFalse();
            if (!zout.SequenceEqual(anderZout)) new Onthulling(standpunt, new(anderZout)).Past(belofte).ShouldBeFalse();
            new Onthulling(standpunt with { Ronde = ronde + 1 }, new(zout)).Past(belofte).ShouldBeFalse();
            new Onthulling(standpunt, new(zout)).Past(belofte with { Ronde = ronde + 1 }).ShouldBeFalse("committed to in another round");
            new Onthulling(standpunt with { Partij = Keten.Cbs }, new(zout)).Past(belofte with { Partij = Keten.Cbs }).ShouldBeFalse();
        });

    Afwijzing? Geef(Deelname wie, Oordeel oordeel, Tekst? reden = null, PartijId? partij = null, int? ronde = null)
    {
        var (standpunt, zout) = (new VerborgenStandpunt(_voorstel, partij ?? wie.Partij!.Value, ronde ?? Nu.Ronde, oordeel, reden, null), Keten.Zout());
        var uitkomst = Keten.Als(wie).Doe(new StandpuntVerbergen(_voorstel, standpunt.Partij, standpunt.Ronde, standpunt.Belofte(zout)));
        if (uitkomst is null) _enveloppen.Add(new(standpunt, new(zout)));
        return uitkomst;
    }

    StandpuntenGesloten Gesloten() => Keten.Boekingen[^1].Boeking.Delen.SelectMany(d => d.Feiten).Select(Feitensoorten.Lees).OfType<StandpuntenGesloten>().Single();

    PartijId[] Dicht() => [.. Gesloten().Dicht ?? []];

    StandpuntenSluiten Sluiten() => new(_voorstel, Nu.Sluiting!.Op!.Value, [.. _enveloppen]);

    void Later() => Keten.Nu = new(new DateTimeOffset(Nu.Sluiting!.Op!.Value.AddDays(1).ToDateTime(new(9, 0)), TimeSpan.Zero));

    int Werk(Deelname wie)
    {
        var inzage = new Inzage(Keten.Stand, Leesrecht.Van(Keten.Stand, wie.Persoon, _raad.Vandaag), Keten.Nu);
        return Werkvoorraad.Van(wie, inzage, [.. inzage.Knelpunten], _raad.Vandaag, 99).Eerste.OfType<WachtendWerk.StandpuntGevraagd>().Count();
    }
}
