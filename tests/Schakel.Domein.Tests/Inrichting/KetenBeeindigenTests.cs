using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Knelpunten;
using Schakel.Domein.Tests.Besluiten;
using Schakel.Domein.Toegang;

namespace Schakel.Domein.Tests.Inrichting;

/// <summary>A chain ends when all who take part say so; what was is kept.</summary>
[Trait("Feature", "I13")]
public sealed class KetenBeeindigenTests
{
    readonly Besluitketen _huis = new();

    Proefketen Keten => _huis.Keten;

    Datum Vandaag => Keten.Nu.DatumIn(Proefketen.Amsterdam);

    KnelpuntMelden Melden => new(Keten.Nieuw<KnelpuntId>(), Keten.Belastingdienst, Keten.Uwv, Keten.Tekst("Er gaat iets mis"), null);

    [Fact]
    public void Na_de_laatste_dag_gebeurt_er_niets_meer_maar_wissen_en_weggaan_kan()
    {
        var woorden = Keten.Tekst("Er gebeurde iets");
        Keten.Als(Keten.Regisseur).Moet(new GebeurtenisOptekenen(Keten.Nieuw<GebeurtenisId>(), new(2026, 1, 1), woorden, null));
        _huis.Allen(_huis.Ingediend(new KetenBeeindigen(Vandaag.AddDays(1), Keten.Tekst("De taak is klaar"))));
        Later(1);
        Keten.Als(Keten.Regisseur).Doe(Melden).ShouldBeNull("the last day is a day of work");

        Later(1);
        Keten.Als(Keten.Regisseur).Doe(Melden).ShouldBe(Mag.KetenVoorbij);
        Keten.Doe(_huis.Voorstel(_huis.Verhoogd())).ShouldBe(Mag.KetenVoorbij);
        Keten.Als(_huis.Cbs).Doe(new DeelnameBeginnen(Keten.Iemand(Keten.Cbs, Rol.Bestuurder))).ShouldBe(Mag.KetenVoorbij);
        Keten.Als(Keten.Regisseur).Doe(new TekstWissen(woorden.Id)).ShouldBeNull();
        Keten.Doe(new DeelnameBeeindigen(Keten.Regisseur.Id, Vandaag)).ShouldBeNull();
        Leesrecht.Van(Keten.Stand, _huis.Cbs.Persoon, Vandaag).Omvat(Publiek.Keten).ShouldBeTrue("it can still be read");
    }

    [Fact]
    public void In_de_oprichting_beeindigt_wie_begon_haar_alleen_zolang_hij_alleen_is()
    {
        var keten = new Proefketen("einde", isVoorbeeld: false);
        var dag = keten.Nu.DatumIn(Proefketen.Amsterdam);
        var einde = new KetenBeeindigen(dag, keten.Tekst("Het ging niet door"));
        keten.Als(keten.Sleuteldrager, factor: Factor.Dubbel).Doe(einde).ShouldBe(Grondslagregels.BesluitVereist);
        var link = (Id: keten.Nieuw<UitnodigingId>(), Geheim: Linkgeheim.Van(keten.Zout()));
        keten.Als(keten.Sleuteldrager).Moet(new UitnodigingDoen(link.Id, keten.Uwv, Rol.Sleuteldrager, dag.AddDays(9), link.Geheim.Verzegel(link.Id)));
        var wie = keten.Iemand(keten.Uwv, Rol.Sleuteldrager);

        keten.Als(keten.Sleuteldrager, Grondslag.Oprichting, Factor.Hersteld).Doe(einde).ShouldBe(Aanmeldregels.NetHersteld);
        keten.Als(keten.Sleuteldrager, Grondslag.Oprichting, Factor.Dubbel).Doe(einde).ShouldBeNull();
        keten.Als(wie, factor: Factor.Enkel).Doe(new UitnodigingAannemen(link.Id, link.Geheim, wie.Id)).ShouldBe(Mag.KetenVoorbij);

        var samen = new Besluitketen(afgerond: false).Keten;
        samen.AlsOprichter().Doe(new KetenBeeindigen(dag, samen.Tekst("Klaar"))).ShouldBe(Grondslagregels.BesluitVereist, "others are in");
    }

    [Fact]
    public void De_laatste_dag_ligt_niet_voor_het_begin_en_wordt_per_besluit_een_andere()
    {
        var einde = new KetenBeeindigen(Vandaag.AddDays(30), Keten.Tekst("Klaar"));

        (einde with { Laatste = new(2026, 3, 1) }).Beslis(Keten.Stand).ShouldBe(KetenBeeindigen.LaatsteOngeldig, "it began on the second");
        (einde with { Laatste = new(2200, 1, 1) }).Beslis(Keten.Stand).ShouldBe(KetenBeeindigen.LaatsteOngeldig);
        var (eerste, tweede) = (_huis.Ingediend(einde), _huis.Ingediend(einde with { Laatste = Vandaag.AddDays(60) }));
        _huis.Allen(eerste);
        Keten.Stand.Keten!.Einde.ShouldBe(new(1, einde.Laatste, einde.Reden));
        _huis.Allen(tweede);
        _huis.Zie(tweede).Ronde.ShouldBe(2, "it was made when no end was agreed");
        _huis.Allen(tweede);
        Keten.Stand.Keten!.Einde.ShouldBe(new(2, Vandaag.AddDays(60), einde.Reden));
        Keten.Stand.Deel(Publiek.Keten).Teksten.ShouldContain(t => t.Tekst == einde.Reden);
    }

    [Fact]
    public void Na_het_einde_gaat_ook_de_laatste_sleuteldrager_en_is_wat_getekend_was_te_wissen()
    {
        var huis = new Tests.Afspraken.Afspraakketen();
        var keten = huis.Keten;
        var afspraak = huis.Aangegaan();
        huis.Huis.Allen(huis.Huis.Ingediend(new KetenBeeindigen(huis.Vandaag, keten.Tekst("Klaar"))));
        var titel = huis.Zie(afspraak).Inhoud.Titel;
        keten.Als(keten.Regisseur).Doe(new TekstWissen(titel.Id)).ShouldBe(Domein.Afspraken.Afspraakregels.WoordenGetekend);

        huis.Later(1);
        keten.Als(keten.Regisseur).Doe(new TekstWissen(titel.Id)).ShouldBeNull();
        keten.Als(keten.Sleuteldrager).Doe(new DeelnameBeeindigen(keten.Sleuteldrager.Id, huis.Vandaag)).ShouldBeNull();
    }

    [Fact]
    public void Wie_haar_alleen_beeindigde_laat_daarna_niemand_meer_binnen()
    {
        var keten = new Proefketen("einde", isVoorbeeld: false);
        keten.AlsOprichter().Doe(new KetenBeeindigen(new(2199, 12, 31), keten.Tekst("Ooit"))).ShouldBe(Mag.TweedeFactorVereist, "an example's factor is none here");
        keten.Als(keten.Sleuteldrager, Grondslag.Oprichting, Factor.Dubbel).Moet(new KetenBeeindigen(new(2199, 12, 31), keten.Tekst("Ooit")));

        keten.Als(keten.Sleuteldrager).Doe(new UitnodigingDoen(keten.Nieuw<UitnodigingId>(), keten.Uwv, Rol.Sleuteldrager, keten.Nu.DatumIn(Proefketen.Amsterdam), default)).ShouldBe(Mag.KetenVoorbij);
    }

    void Later(int dagen) => Keten.Nu = new(Keten.Nu.Moment.AddDays(dagen));
}
