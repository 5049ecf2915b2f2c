using Schakel.Domein.Besluiten;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Knelpunten;

namespace Schakel.Domein.Tests.Besluiten;

/// <summary>Nothing is undone in silence: what would change the effect of an earlier decision says what changed since, and carries which decision that is.</summary>
[Trait("Feature", "H06")]
public sealed class TerugkomstTests
{
    readonly Besluitketen _huis = new();

    Proefketen Keten => _huis.Keten;

    [Fact]
    public void Wie_verandert_wat_besloten_is_zegt_wat_er_sindsdien_veranderd_is()
    {
        var eerst = Besloten(_huis.Verhoogd(96m, "2026-05-01"));
        var terug = _huis.Voorstel(_huis.Verhoogd()) with { Sindsdien = null };
        Keten.Als(Keten.Regisseur).Doe(terug).ShouldBe(Terugkomst.Gevraagd([new(2026, 1)]));
        Terugkomst.Gevraagd([new(2026, 1)]).ToString().ShouldContain("2026-1");
        Keten.Stand.Voorstellen.Bevat(terug.Voorstel).ShouldBeFalse();

        var wat = Keten.Tekst("De uitval halveerde");
        Keten.Doe(terug with { Sindsdien = wat }).ShouldBeNull();
        _huis.Zie(terug.Voorstel).Terugkomst.ShouldSatisfyAllConditions(t => t!.Besluiten.ShouldBe([eerst]), t => t!.Sindsdien.ShouldBe(wat));
        _huis.Zie(terug.Voorstel).Teksten.Single(t => t.Tekst.Id == wat.Id).Door.ShouldBe(Keten.Regisseur.Id, "whoever wrote it can take it away");
    }

    [Fact]
    public void Wat_nergens_op_terugkomt_zegt_dat_ook_niet()
    {
        Besloten(new OverdrachtVaststellen(Keten.Nieuw<OverdrachtId>(), Keten.Uwv, Keten.Cbs, Keten.Tekst("Weekbestand")));
        Keten.Als(Keten.Regisseur).Doe(_huis.Voorstel(_huis.Verhoogd()) with { Sindsdien = Keten.Tekst("Zomaar") }).ShouldBe(Terugkomst.Nergens);
        var los = _huis.Ingediend(_huis.Verhoogd());
        _huis.Zie(los).Terugkomst.ShouldBeNull("what was agreed in the founding is no decision");
    }

    [Fact]
    public void Van_elk_ding_telt_het_laatste_besluit_en_wat_niet_gebeurde_telt_niet()
    {
        var ander = Keten.Nieuw<NormId>();
        var nieuw = Besloten(_huis.Norm95() with { Norm = ander, Nummer = 7, Naam = Naam.Lees("Andere norm")!.Value });
        Besloten(_huis.Verhoogd(96m, "2026-05-01"));
        var laatst = Besloten(_huis.Verhoogd(97m, "2026-06-01"));
        Op(_huis.Verhoogd()).ShouldBe([laatst]);
        Op(_huis.Verhoogd(), _huis.Norm95() with { Norm = ander, Nummer = 7, Naam = Naam.Lees("Andere norm")!.Value, Vanaf = new(2027, 1, 1), Waarde = 99m }).ShouldBe([laatst, nieuw], "the latest first");

        var wacht = Besloten(_huis.Verhoogd(), new(2026, 6, 2));
        Op(_huis.Verhoogd(99m, "2028-01-01")).ShouldBe([wacht], "also while it waits for its day");
        var af = Besloten(new BesluitAfgelasten(wacht));
        Op(_huis.Verhoogd(99m, "2028-01-01")).ShouldBe([laatst], "what was called off changed nothing");
        _huis.Zie(Keten.Stand.Besluiten.Vind(af)!.Voorstel).Terugkomst!.Besluiten.ShouldBe([wacht], "calling off is undoing");
    }

    [Fact]
    public void Een_nieuwe_versie_zegt_het_ook_en_wat_er_eerst_stond_blijft_van_wie_het_schreef()
    {
        var voorstel = _huis.Ingediend(_huis.Verhoogd());
        var eerst = Besloten(_huis.Verhoogd(96m, "2026-05-01"));
        var nu = _huis.Zie(voorstel);
        var versie = new VoorstelAanpassen(voorstel, nu.Ronde, Keten.Tekst("Na besluit 1"), nu.Titel, nu.Toelichting, nu.HerzienOp, [], [_huis.Verhoogd(99m)]);
        Keten.Als(Keten.Regisseur).Doe(versie).ShouldBe(Terugkomst.Gevraagd([new(2026, 1)]));
        var (een, twee) = (Keten.Tekst("Het liep anders"), Keten.Tekst("Het liep nog anders"));
        Keten.Doe(versie with { Sindsdien = een }).ShouldBeNull();
        _huis.Zie(voorstel).Terugkomst!.Besluiten.ShouldBe([eerst]);

        Keten.Doe(versie with { Ronde = _huis.Zie(voorstel).Ronde, Erbij = [_huis.Verhoogd(97m)], Sindsdien = twee }).ShouldBeNull();
        _huis.Zie(voorstel).EerdereVersies[^1].Terugkomst!.Sindsdien.ShouldBe(een);
        foreach (var tekst in new[] { een, twee }) _huis.Zie(voorstel).Teksten.Single(t => t.Tekst.Id == tekst.Id).Door.ShouldBe(Keten.Regisseur.Id);
    }

    [Fact]
    [Trait("Feature", "B06")]
    public void Herbevestigen_stelt_de_herziening_uit_met_instemming_van_allen_en_zegt_wat_er_gebeurde()
    {
        var besluit = Besloten(_huis.Verhoogd(96m, "2026-05-01"));
        var (weer, later) = (new BesluitHerbevestigen(besluit, new(2028, 3, 1)), Besluitketen.Herziening.AddDays(1));
        Keten.Als(Keten.Regisseur).Doe(_huis.Voorstel(weer) with { Sindsdien = null }).ShouldBe(Terugkomst.Gevraagd([new(2026, 1)]));
        Keten.Doe(_huis.Voorstel(weer with { HerzienOp = Besluitketen.Herziening })).ShouldBe(BesluitHerbevestigen.NietVerder.Bij("Opdrachten[0].HerzienOp"));
        Keten.Doe(_huis.Voorstel(weer with { HerzienOp = new(2200, 1, 1) })).ShouldBe(BesluitHerbevestigen.NietVerder.Bij("Opdrachten[0].HerzienOp"));
        Keten.Doe(_huis.Voorstel(weer with { HerzienOp = Periode.Laatst })).ShouldBeNull();
        Keten.Doe(_huis.Voorstel(weer) with { Ingang = weer.HerzienOp, HerzienOp = new(2030, 1, 1) }).ShouldBe(BesluitHerbevestigen.NietLater.Bij("Opdrachten[0].HerzienOp"), "on that day it would only take effect");
        Keten.Doe(_huis.Voorstel(weer with { Besluit = Keten.Nieuw<BesluitId>() })).ShouldBe(Uitvoering.VoorwerpOntbreekt.Bij("Opdrachten[0]"));
        Keten.Doe(weer).ShouldBe(Domein.Toegang.Grondslagregels.BesluitVereist);

        _huis.Allen(_huis.Ingediend(weer));
        Keten.Stand.Besluiten.Vind(besluit)!.HerzienOp.ShouldBe(new(2028, 3, 1));
        _huis.ZieNorm().Waarden.Length.ShouldBe(2, "it stays as it is");
        Keten.Nu = new(new DateTimeOffset(2027, 3, 2, 9, 0, 0, TimeSpan.Zero));
        _huis.Inzage(Keten.Regisseur).TeHerzien(later).ShouldBeEmpty("neither it nor what put it off");
        Keten.Nu = new(new DateTimeOffset(2028, 3, 2, 9, 0, 0, TimeSpan.Zero));
        _huis.Inzage(Keten.Regisseur).TeHerzien(new(2028, 3, 2)).Select(b => b.Id).ShouldBe([besluit]);
        Keten.Als(Keten.Regisseur).Doe(_huis.Voorstel(weer with { HerzienOp = new(2028, 3, 2) }) with { HerzienOp = new(2030, 1, 1) }).ShouldBe(BesluitHerbevestigen.NietLater.Bij("Opdrachten[0].HerzienOp"), "that is today");

        var wacht = Besloten(_huis.Verhoogd(99m, "2031-01-01"), new(2028, 6, 1), new(2031, 1, 1));
        Keten.Als(Keten.Regisseur).Doe(_huis.Voorstel(new BesluitHerbevestigen(wacht, new(2032, 1, 1))) with { HerzienOp = new(2030, 1, 1) }).ShouldBe(BesluitHerbevestigen.NietInWerking.Bij("Opdrachten[0]"));
    }

    [Fact]
    public void Wordt_er_intussen_besloten_dan_staat_dat_besluit_erbij_ook_als_niemand_het_zei()
    {
        var voorstel = _huis.Ingediend(new OverdrachtVaststellen(Keten.Nieuw<OverdrachtId>(), Keten.Uwv, Keten.Cbs, Keten.Tekst("Week")), _huis.Verhoogd());
        var intussen = Besloten(_huis.Verhoogd(96m, "2026-05-01"));
        _huis.Allen(voorstel);

        _huis.Zie(voorstel).Status.ShouldBe(Voorstelstatus.Open, "out of date");
        _huis.Zie(voorstel).Terugkomst.ShouldSatisfyAllConditions(t => t!.Besluiten.ShouldBe([intussen]), t => t!.Sindsdien.ShouldBeNull());
    }

    [Fact]
    public void Kan_het_niet_meer_dan_blijft_staan_waar_het_op_terugkwam()
    {
        var eerst = Besloten(_huis.Verhoogd(96m, "2026-05-01"));
        var terug = _huis.Voorstel(_huis.Verhoogd());
        Keten.Als(Keten.Regisseur).Moet(terug);
        Besloten(_huis.Verhoogd(97m));
        _huis.Allen(terug.Voorstel);

        _huis.Zie(terug.Voorstel).Status.ShouldBe(Voorstelstatus.Onuitvoerbaar);
        _huis.Zie(terug.Voorstel).Terugkomst.ShouldSatisfyAllConditions(t => t!.Besluiten.ShouldBe([eerst]), t => t!.Sindsdien.ShouldBe(terug.Sindsdien));
    }

    [Fact]
    public void In_de_oprichting_draait_wie_begon_niet_alleen_terug_wat_samen_besloten_is()
    {
        var huis = new Besluitketen(afgerond: false);
        huis.Keten.AlsOprichter().Doe(huis.Verhoogd(96m, "2026-05-01")).ShouldBeNull("alone it is his to fill in");
        huis.Allen(huis.Ingediend(huis.Verhoogd(97m, "2026-06-01")));
        huis.Keten.AlsOprichter().Doe(huis.Verhoogd(98m, "2026-07-01")).ShouldBe(Domein.Toegang.Grondslagregels.BesluitVereist);
        huis.Keten.AlsOprichter().Doe(new OverdrachtVaststellen(huis.Keten.Nieuw<OverdrachtId>(), huis.Keten.Uwv, huis.Keten.Cbs, huis.Keten.Tekst("Week"))).ShouldBeNull("what nobody decided on stays his");
    }

    [Fact]
    [Trait("Feature", "B06")]
    public void Wat_latere_besluiten_helemaal_veranderden_komt_niet_meer_terug()
    {
        var overdracht = new OverdrachtVaststellen(Keten.Nieuw<OverdrachtId>(), Keten.Uwv, Keten.Cbs, Keten.Tekst("Week"));
        var alleen = Besloten(_huis.Verhoogd(96m, "2026-05-01"));
        var wacht = Besloten(_huis.Verhoogd(), new(2026, 6, 1));
        _huis.Inzage(Keten.Regisseur).TeHerzien(Besluitketen.Herziening).Select(b => b.Id).ShouldContain(alleen, "what waits for its day changed nothing yet");
        Besloten(new BesluitAfgelasten(wacht));
        var samen = _huis.Voorstel(overdracht, _huis.Verhoogd(97m, "2026-06-01"));
        Keten.Als(Keten.Regisseur).Moet(samen);
        _huis.Allen(samen.Voorstel);
        var laatst = Besloten(_huis.Verhoogd());

        _huis.Inzage(Keten.Regisseur).TeHerzien(Besluitketen.Herziening).Select(b => b.Id).ShouldBe([samen.Besluit, laatst], ignoreOrder: true, "of the second its hand-over still stands");
        Keten.Stand.Besluiten.Bevat(alleen).ShouldBeTrue();
    }

    [Fact]
    [Trait("Feature", "B06")]
    public void Wat_alleen_uitstelt_wordt_zelf_niet_herbevestigd()
    {
        var besluit = Besloten(_huis.Verhoogd(96m, "2026-05-01"));
        var uitstel = Besloten(new BesluitHerbevestigen(besluit, new(2028, 3, 1)));
        Keten.Als(Keten.Regisseur).Doe(_huis.Voorstel(new BesluitHerbevestigen(uitstel, new(2029, 3, 1)))).ShouldBe(BesluitHerbevestigen.NietZelf.Bij("Opdrachten[0]"));
        Op(new BesluitHerbevestigen(besluit, new(2029, 3, 1))).ShouldBe([uitstel, besluit], "what it is about stays named, also when it was put off before");

        var samen = _huis.Voorstel(new BesluitHerbevestigen(besluit, new(2029, 3, 1)), new OverdrachtVaststellen(Keten.Nieuw<OverdrachtId>(), Keten.Uwv, Keten.Cbs, Keten.Tekst("Week")));
        Keten.Als(Keten.Regisseur).Moet(samen);
        _huis.Allen(samen.Voorstel);
        Keten.Als(Keten.Regisseur).Doe(_huis.Voorstel(new BesluitHerbevestigen(samen.Besluit, new(2029, 3, 1)))).ShouldBeNull("that did something too, and is come back to");
    }

    [Fact]
    [Trait("Feature", "B06")]
    public void Een_gremium_met_een_eigen_regel_stelt_niet_uit_waar_allen_op_terug_zouden_komen()
    {
        var raad = new Regelketen(Besluitregel.Meerderheid);
        var besluit = raad.Huis.Voorstel(raad.Huis.Verhoogd());
        raad.Keten.Als(raad.Keten.Regisseur).Moet(besluit);
        raad.Huis.Allen(besluit.Voorstel);
        raad.Keten.Als(raad.Keten.Regisseur).Doe(raad.Nieuw() with { Opdrachten = [new BesluitHerbevestigen(besluit.Besluit, new(2028, 3, 1))], Sindsdien = raad.Keten.Tekst("Niets") }).ShouldBe(Routeregels.AlleenMetInstemming);
    }

    [Fact]
    [Trait("Feature", "B06")]
    public void De_terugblik_laat_zien_wat_er_sindsdien_gebeurde_op_wat_het_besluit_raakt()
    {
        var knelpunt = Knelpunt("Voor het besluit");
        Knelpunt("Ook ervoor, en niet waaruit het kwam");
        var voorstel = _huis.Voorstel(_huis.Verhoogd(96m, "2026-05-01")) with { Knelpunt = knelpunt };
        Keten.Als(Keten.Regisseur).Moet(voorstel);
        _huis.Spreek(_huis.Bestuurders[0], voorstel.Voorstel).ShouldBeNull();
        _huis.Spreek(_huis.Bestuurders[1], voorstel.Voorstel, Oordeel.InstemmenMetZorg, "Krap").ShouldBeNull();
        Keten.Nu = new(Keten.Nu.Moment.AddMinutes(1));
        _huis.Spreek(_huis.Bestuurders[2], voorstel.Voorstel).ShouldBeNull();
        Keten.Nu = new(Keten.Nu.Moment.AddDays(1));
        var na = Knelpunt("Na het besluit");
        var later = Besloten(_huis.Verhoogd(97m, "2026-06-01"));
        var open = _huis.Ingediend(_huis.Verhoogd());
        _huis.Ingediend(new OverdrachtVaststellen(Keten.Nieuw<OverdrachtId>(), Keten.Uwv, Keten.Cbs, Keten.Tekst("Weekbestand")));

        var terug = Terugblik.Van(_huis.Inzage(Keten.Regisseur), Keten.Stand.Besluiten.Vind(voorstel.Besluit)!);
        terug.Aanleiding!.Id.ShouldBe(knelpunt);
        terug.Knelpunten.Select(k => k.Id).ShouldBe([na]);
        terug.Normen.Select(n => n.Norm.Id).ShouldBe([_huis.Norm]);
        terug.Later.Select(b => b.Id).ShouldBe([later]);
        terug.Voorstellen.Select(v => v.Id).ShouldBe([open]);
        terug.Voorwaarden.Select(s => s.Partij).ShouldBe([Keten.Uwv]);

        var cbs = Terugblik.Van(_huis.Inzage(_huis.Bestuurders[2]), Keten.Stand.Besluiten.Vind(voorstel.Besluit)!);
        (cbs.Aanleiding, cbs.Knelpunten.Length).ShouldBe((null, 0), "between Belastingdienst and UWV only");
    }

    IEnumerable<BesluitId> Op(params IBestuurdeOpdracht[] opdrachten) => _huis.Inzage(Keten.Regisseur).Terugkomst(Ontwerpbeeld.Van(Keten.Stand, opdrachten).Raakvlakken).Select(b => b.Id);

    BesluitId Besloten(IBestuurdeOpdracht opdracht, Datum? ingang = null, Datum? herzienOp = null)
    {
        var voorstel = _huis.Voorstel(opdracht) with { Ingang = ingang, HerzienOp = herzienOp ?? Besluitketen.Herziening };
        Keten.Als(Keten.Regisseur).Moet(voorstel);
        _huis.Allen(voorstel.Voorstel);
        return voorstel.Besluit;
    }

    KnelpuntId Knelpunt(string titel)
    {
        var melden = new KnelpuntMelden(Keten.Nieuw<KnelpuntId>(), Keten.Belastingdienst, Keten.Uwv, Keten.Tekst(titel), null, _huis.Overdracht);
        Keten.Als(Keten.Regisseur).Moet(melden);
        return melden.Knelpunt;
    }
}
