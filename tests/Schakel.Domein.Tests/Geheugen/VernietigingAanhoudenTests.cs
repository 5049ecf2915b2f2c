using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Knelpunten;
using Schakel.Domein.Toegang;

namespace Schakel.Domein.Tests.Geheugen;

/// <summary>Who still needs something holds it back, and lets it go himself.</summary>
[Trait("Feature", "H07")]
public sealed class VernietigingAanhoudenTests
{
    readonly Bewaarketen _bewaar = new();
    readonly BewaarstukId _stuk;

    public VernietigingAanhoudenTests()
    {
        _bewaar.Termijn(Bewaarsoort.Knelpunten, 1);
        _stuk = Bewaarketen.Stuk(_bewaar.Opgelost());
    }

    Proefketen Keten => _bewaar.Keten;

    Deelname BestuurderUwv => _bewaar.Huis.Bestuurders[1];

    [Fact]
    public void Zolang_het_wordt_aangehouden_gaat_er_niets_en_na_de_vrijgave_op_zijn_vroegst_na_dertig_dagen()
    {
        Keten.Als(BestuurderUwv).Moet(Aanhouden());
        _bewaar.Op(2027, 6, 1).Klok().ShouldBe(0);
        (_bewaar.Zie(_stuk).Aangehouden!.Door, Bewaaragenda.Van(Keten.Stand).Aangehouden().Single().Id, Bewaaragenda.Van(Keten.Stand).Tot(new(2030, 1, 1)).Count()).ShouldBe((BestuurderUwv.Id, _stuk, 0));

        Keten.Als(BestuurderUwv).Moet(Vrijgeven);

        _bewaar.Zie(_stuk).Gaat.ShouldBe(new(2027, 7, 2));
        _bewaar.Op(2027, 7, 1).Klok().ShouldBe(0);
        _bewaar.Op(2027, 7, 2).Klok().ShouldBe(1);
        _bewaar.Vernietigd.ShouldHaveSingleItem().Teksten.ShouldBe(6, "why it was held back goes with it");
    }

    [Fact]
    public void Een_betrokken_partner_of_de_ketenmanager_houdt_aan_en_wie_het_niet_leest_merkt_er_niets_van()
    {
        Keten.Als(_bewaar.Huis.Cbs).Doe(Aanhouden()).ShouldBe(Afwijzing.NietGevonden);
        Keten.Als(Keten.Aangetreden(Keten.Uwv, Rol.Ketenmedewerker)).Doe(Aanhouden()).ShouldBe(Mag.NietBevoegd(Bevoegdheid.VernietigingAanhouden));
        foreach (var wie in new[] { _bewaar.Huis.Uwv, BestuurderUwv, Keten.Regisseur, _bewaar.Huis.Ketenmanager, Keten.Aangetreden(Keten.Uwv, Rol.Lijnmanager) })
        {
            Keten.Als(wie).Doe(Aanhouden()).ShouldBeNull();
            Keten.Moet(Vrijgeven);
        }
        Keten.Boekingen[^1].Boeking.Delen.ShouldHaveSingleItem().Publiek.ShouldBe(Publiek.Kring(Keten.Belastingdienst, Keten.Uwv));
        _bewaar.Huis.Inzage(_bewaar.Huis.Cbs).Bewaaragenda.Vind(_stuk).ShouldBeNull();
    }

    [Fact]
    public void Wie_van_de_hele_keten_leest_en_er_niet_bij_betrokken_is_houdt_niets_aan()
    {
        var id = Keten.Nieuw<KnelpuntId>();
        Keten.Als(Keten.Regisseur).Moet(new KnelpuntMelden(id, Keten.Belastingdienst, Keten.Uwv, Keten.Tekst("Te laat"), null));
        Keten.Moet(new KnelpuntEscaleren(id, Niveau.Ketenmanager, Keten.Tekst("Het raakt allen")));
        Keten.Als(_bewaar.Huis.Ketenmanager).Moet(new KnelpuntOplossen(id, Keten.Tekst("Klaar")));

        Keten.Als(_bewaar.Huis.Cbs).Doe(Aanhouden() with { Stuk = Bewaarketen.Stuk(id) }).ShouldBe(Mag.NietVanU);
    }

    [Fact]
    public void Alleen_wie_aanhield_geeft_vrij_en_een_ander_als_die_partner_weg_is()
    {
        Keten.Als(BestuurderUwv).Moet(Aanhouden());
        Keten.Als(Keten.Regisseur).Doe(Vrijgeven).ShouldBe(VernietigingVrijgeven.NietUwAanhouding);
        Keten.Als(_bewaar.Huis.Ketenmanager).Doe(Vrijgeven).ShouldBe(VernietigingVrijgeven.NietUwAanhouding);
        Keten.Als(Keten.Sleuteldrager).Moet(new OprichtingAfronden());
        Keten.Als(BestuurderUwv).Moet(new PartnerUittreden(Keten.Uwv, new(2026, 6, 1), Keten.Tekst("Taak weg"), Keten.Tekst("Naar CBS")));
        Keten.Als(Keten.Regisseur).Doe(Vrijgeven).ShouldBe(VernietigingVrijgeven.NietUwAanhouding, "until its last day it is there");

        _bewaar.Op(2026, 6, 2);
        Keten.Als(Keten.Regisseur).Doe(Vrijgeven).ShouldBeNull();
    }

    [Fact]
    public void Wat_namens_de_keten_is_aangehouden_geeft_bij_een_lege_stoel_een_betrokken_partner_vrij()
    {
        Keten.Als(_bewaar.Huis.Ketenmanager).Moet(Aanhouden());
        Keten.Als(Keten.Regisseur).Doe(Vrijgeven).ShouldBe(VernietigingVrijgeven.NietUwAanhouding);
        Keten.Als(_bewaar.Huis.Ketenmanager).Moet(new DeelnameBeeindigen(_bewaar.Huis.Ketenmanager.Id, new(2026, 3, 2)));

        _bewaar.Op(2026, 3, 3);
        Keten.Als(Keten.Regisseur).Doe(Vrijgeven).ShouldBeNull();
    }

    [Fact]
    public void Een_keer_tegelijk_en_alleen_wat_klaar_is_en_er_nog_staat()
    {
        var loopt = Keten.Nieuw<KnelpuntId>();
        Keten.Als(Keten.Regisseur).Moet(new KnelpuntMelden(loopt, Keten.Belastingdienst, Keten.Uwv, Keten.Tekst("Nog bezig"), null));
        Keten.Doe(Aanhouden() with { Stuk = Bewaarketen.Stuk(loopt) }).ShouldBe(VernietigingAanhouden.NietAfgerond);
        Keten.Doe(Aanhouden() with { Stuk = Keten.Nieuw<BewaarstukId>() }).ShouldBe(Afwijzing.NietGevonden);
        Keten.Doe(Aanhouden() with { Soort = Bewaarsoort.Lijsten }).ShouldBe(Afwijzing.NietGevonden, "of another kind it is not there");
        Keten.Doe(Vrijgeven).ShouldBe(VernietigingVrijgeven.NietAangehouden);
        Keten.Moet(Aanhouden());
        Keten.Doe(Aanhouden()).ShouldBe(VernietigingAanhouden.AlAangehouden);
        Keten.Moet(Vrijgeven);

        _bewaar.Op(2027, 3, 3).Klok().ShouldBe(1);
        Keten.Als(Keten.Regisseur).Doe(Aanhouden()).ShouldBe(VernietigingAanhouden.AlVernietigd);
    }

    [Fact]
    public void Ook_zonder_termijn_en_in_een_keten_die_voorbij_is()
    {
        _bewaar.Termijn(Bewaarsoort.Knelpunten, null);
        Keten.Als(Keten.Sleuteldrager).Moet(new OprichtingAfronden());
        _bewaar.Huis.Allen(_bewaar.Huis.Ingediend(new KetenBeeindigen(new(2026, 3, 31), Keten.Tekst("De taak is klaar"))));
        _bewaar.Op(2026, 4, 1);

        Keten.Als(Keten.Regisseur).Doe(Aanhouden()).ShouldBeNull();
        Keten.Doe(Vrijgeven).ShouldBeNull();
    }

    [Fact]
    public void Na_twintig_keer_spreekt_men_beter_een_andere_termijn_af()
    {
        for (var i = 0; i < VernietigingAanhouden.MaximumKeren; i++)
        {
            Keten.Als(Keten.Regisseur).Moet(Aanhouden());
            Keten.Moet(Vrijgeven);
        }
        Keten.Doe(Aanhouden()).ShouldBe(VernietigingAanhouden.TeVaak);
        Keten.Als(_bewaar.Huis.Uwv).Doe(Aanhouden()).ShouldBeNull("another partner has its own");
    }

    [Fact]
    public void De_naam_van_wie_wegging_houdt_elke_partner_aan()
    {
        _bewaar.Termijn(Bewaarsoort.Mensen, 1);
        var weg = Keten.Aangetreden(Keten.Uwv, Rol.Ketenmedewerker);
        var aanhouden = new VernietigingAanhouden(Bewaarsoort.Mensen, new(weg.Persoon.Waarde), Keten.Tekst("Er loopt een onderzoek"));
        Keten.Als(_bewaar.Huis.Cbs).Doe(aanhouden).ShouldBe(VernietigingAanhouden.NietAfgerond);
        Keten.Als(_bewaar.Huis.Uwv).Moet(new DeelnameBeeindigen(weg.Id, new(2026, 3, 1)));
        Keten.Als(_bewaar.Huis.Cbs).Moet(aanhouden);

        _bewaar.Op(2027, 3, 3).Klok().ShouldBe(1, "the bottleneck alone");
        Keten.Stand.GewistePersonen.Count.ShouldBe(0);
    }

    VernietigingAanhouden Aanhouden() => new(Bewaarsoort.Knelpunten, _stuk, Keten.Tekst("Er loopt een bezwaar"));

    VernietigingVrijgeven Vrijgeven => new(Bewaarsoort.Knelpunten, _stuk);
}
