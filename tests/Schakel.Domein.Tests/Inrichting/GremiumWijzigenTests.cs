using System.Collections.Immutable;
using Schakel.Domein.Besluiten;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Tests.Besluiten;
using Schakel.Domein.Toegang;

namespace Schakel.Domein.Tests.Inrichting;

[Trait("Feature", "I07")]
public sealed class GremiumWijzigenTests
{
    readonly Besluitketen _huis = new(afgerond: false);
    readonly GremiumInstellen _bestuur;
    readonly GremiumInstellen _lmo;

    Proefketen Keten => _huis.Keten;

    public GremiumWijzigenTests()
    {
        _bestuur = new(Keten.Nieuw<GremiumId>(), Naam.Lees("Bestuur")!.Value, Gremiumniveau.Bestuurlijk, null, null, Keten.Tekst("Besluit"), Regels(Rol.Bestuurder));
        _lmo = new(Keten.Nieuw<GremiumId>(), Naam.Lees("LMO")!.Value, Gremiumniveau.Tactisch, _bestuur.Gremium, Keten.Tekst("Elke maand"), Keten.Tekst("Stuurt het werk"), Regels(Rol.Lijnmanager));
        Keten.AlsOprichter().Moet(_bestuur);
        Keten.Moet(_lmo);
    }

    [Fact]
    public void Een_gremium_heeft_zetels_per_partner_en_regels_voor_besluit_quorum_vervanging_en_voorzitter()
    {
        var regels = Regels(Rol.Lijnmanager) with
        {
            Rollen = [Rol.Lijnmanager, Rol.Ketenmanager],
            Zetels = [new(Keten.Belastingdienst, 2), new(Keten.Uwv, 3)],
            Besluitregel = Besluitregel.Meerderheid,
            MinstensPerPartner = 2,
            ZonderVervanging = false,
            Voorzitterregel = Voorzitterregel.Partner,
            Voorzitter = Keten.Uwv,
        };

        Keten.Doe(Lmo() with { Reglement = regels }).ShouldBeNull();

        Kort(Zie(_lmo)).ShouldBe(Kort(Zie(_lmo) with { Reglement = regels }));
        Zie(_lmo).Reglement!.ZetelsVan(Keten.Uwv).ShouldBe(3);
        Zie(_lmo).Reglement!.ZetelsVan(Keten.Cbs).ShouldBe(0);
        Kort(Zie(_bestuur)).ShouldBe(Kort(new(_bestuur.Gremium, _bestuur.Naam, _bestuur.Niveau, null, null, _bestuur.Taak, _bestuur.Reglement)), "another body stays as it was");
    }

    [Fact]
    public void Leden_zijn_wie_bij_die_partner_op_die_dag_de_rol_heeft()
    {
        var lijn = Keten.Aangetreden(Keten.Uwv, Rol.Lijnmanager);
        Keten.Aangetreden(Keten.Uwv, Rol.Teammanager);
        Keten.Aangetreden(Keten.Cbs, Rol.Lijnmanager);

        Zie(_lmo).Leden(Keten.Stand.Deelnames, Keten.Uwv, new(2026, 3, 2)).ShouldHaveSingleItem().Id.ShouldBe(lijn.Id);
        Zie(_lmo).Leden(Keten.Stand.Deelnames, Keten.Uwv, new(2019, 12, 31)).ShouldBeEmpty("his term had not begun");
        Zie(_lmo).Leden(Keten.Stand.Deelnames, null, new(2026, 3, 2)).ShouldBeEmpty("the chain manager does not sit here");
    }

    [Fact]
    public void Wat_niet_te_regelen_is_wordt_bij_zijn_veld_geweigerd()
    {
        var goed = Regels(Rol.Lijnmanager);
        Keten.AlsOprichter();

        foreach (var rollen in new ImmutableArray<Rol>[] { [], [Rol.Ketenmanager], [Rol.Lijnmanager, Rol.Lijnmanager], [Rol.Lijnmanager, (Rol)99], [Rol.Lijnmanager, Rol.Reviewer] })
            Met(goed with { Rollen = rollen }).ShouldBe(Gremiumregels.RollenOngeldig);
        foreach (var zetels in new ImmutableArray<Gremiumzetels>[]
            { [], [new(Keten.Uwv, 0)], [new(Keten.Uwv, 51)], [new(Keten.Uwv, 1), new(Keten.Uwv, 2)], [new(Keten.Uwv, 1), new(Keten.Nieuw<PartijId>(), 1)] })
            Met(goed with { Zetels = zetels }).ShouldBe(Gremiumregels.ZetelsOngeldig);
        Met(goed with { Besluitregel = (Besluitregel)9 }).ShouldBe(Gremiumregels.BesluitregelOngeldig);
        Met(goed with { MinstensPerPartner = 2 }).ShouldBe(Gremiumregels.QuorumOngeldig);
        Met(goed with { Zetels = [new(Keten.Uwv, 2), new(Keten.Cbs, 1)], MinstensPerPartner = 2 }).ShouldBe(Gremiumregels.QuorumOngeldig, "one of them has fewer seats");
        Met(goed with { MinstensPerPartner = -1 }).ShouldBe(Gremiumregels.QuorumOngeldig);
        Met(goed with { Voorzitterregel = Voorzitterregel.Partner, Voorzitter = null }).ShouldBe(Gremiumregels.VoorzitterOngeldig);
        Met(goed with { Zetels = [new(Keten.Uwv, 1)], Voorzitterregel = Voorzitterregel.Partner, Voorzitter = Keten.Cbs }).ShouldBe(Gremiumregels.VoorzitterOngeldig);
        Met(goed with { Zetels = [new(Keten.Uwv, 1)], Voorzitter = Keten.Cbs }).ShouldBe(Gremiumregels.VoorzitterOngeldig);
        Met(goed with { Voorzitterregel = Voorzitterregel.Ketenmanager, Voorzitter = Keten.Cbs }).ShouldBe(Gremiumregels.VoorzitterOngeldig);
        Met(goed with { Voorzitterregel = (Voorzitterregel)9 }).ShouldBe(Gremiumregels.VoorzitterOngeldig);
        Met(goed with { Zetels = [new(Keten.Uwv, 50)], Voorzitter = Keten.Uwv, MinstensPerPartner = 50 }).ShouldBeNull();
        Met(goed with { Voorzitterregel = Voorzitterregel.Ketenmanager }).ShouldBeNull();
        Met(goed with { MinstensPerPartner = 0 }).ShouldBeNull("no quorum is asked");

        Afwijzing? Met(Reglement reglement) => Keten.Doe(Lmo() with { Reglement = reglement });
    }

    [Fact]
    public void In_een_bestuurlijk_gremium_heeft_elke_partner_een_zetel()
    {
        var twee = Regels(Rol.Bestuurder) with { Zetels = [new(Keten.Belastingdienst, 1), new(Keten.Uwv, 1)] };

        Keten.Doe(Bestuur() with { Reglement = twee }).ShouldBe(Gremiumregels.PartnerZonderZetel);
        Keten.Doe(Lmo() with { Reglement = twee }).ShouldBeNull("two partners may have a meeting of their own");
        Keten.Doe(Lmo() with { Reglement = twee, Niveau = Gremiumniveau.Bestuurlijk }).ShouldBe(Gremiumregels.PartnerZonderZetel);
    }

    [Fact]
    public void Verantwoording_gaat_ook_na_een_wijziging_nooit_in_een_kring()
    {
        var top = _lmo with { Gremium = Keten.Nieuw<GremiumId>(), Naam = Naam.Lees("TOP")!.Value, VerantwoordtAan = _lmo.Gremium };
        Keten.Moet(top);

        Keten.Doe(Lmo() with { VerantwoordtAan = _lmo.Gremium }).ShouldBe(Gremiumregels.VerantwoordingRond);
        Keten.Doe(Bestuur() with { VerantwoordtAan = top.Gremium }).ShouldBe(Gremiumregels.VerantwoordingRond);
        Keten.Doe(Bestuur() with { Naam = _lmo.Naam }).ShouldBe(Gremiumregels.NaamBezet);
        Keten.Doe(Lmo() with { Naam = Naam.Lees("Lijnoverleg")!.Value, VerantwoordtAan = null }).ShouldBeNull();
        Keten.Doe(new GremiumWijzigen(Keten.Nieuw<GremiumId>(), _lmo.Naam, _lmo.Niveau, null, null, _lmo.Taak)).ShouldBe(Afwijzing.NietGevonden);
    }

    [Fact]
    public void Er_staan_ten_hoogste_acht_gremia_boven_elkaar()
    {
        var onderste = _lmo.Gremium;
        for (var i = 3; i <= Gremiumregels.MaximumDiepte; i++)
        {
            var volgende = new GremiumInstellen(Keten.Nieuw<GremiumId>(), Naam.Lees($"Laag {i}")!.Value, Gremiumniveau.Operationeel, onderste, null, Keten.Tekst("Iets"));
            Keten.Moet(volgende);
            onderste = volgende.Gremium;
        }

        var los = new GremiumInstellen(Keten.Nieuw<GremiumId>(), Naam.Lees("Los")!.Value, Gremiumniveau.Operationeel, null, null, Keten.Tekst("Iets"));
        Keten.Doe(los with { VerantwoordtAan = onderste }).ShouldBe(Gremiumregels.TeDiep);
        Keten.Moet(los);
        Keten.Doe(Bestuur() with { VerantwoordtAan = los.Gremium }).ShouldBe(Gremiumregels.TeDiep, "what hangs below counts too");
    }

    [Fact]
    public void Hoe_diep_een_gremium_is_telt_langs_de_langste_lijn_eronder()
    {
        var boven = Laag("Boven", null);
        Laag("Ernaast", _bestuur.Gremium);
        var onderste = _lmo.Gremium;
        for (var i = 3; i < Gremiumregels.MaximumDiepte; i++) onderste = Laag($"Laag {i}", onderste);
        Keten.Doe(Bestuur() with { VerantwoordtAan = boven }).ShouldBeNull();
        Keten.Moet(Bestuur());

        Laag("Onderste", onderste);

        Keten.Doe(Bestuur() with { VerantwoordtAan = boven }).ShouldBe(Gremiumregels.TeDiep, "the short line beside it does not help");

        GremiumId Laag(string naam, GremiumId? onder)
        {
            var laag = new GremiumInstellen(Keten.Nieuw<GremiumId>(), Naam.Lees(naam)!.Value, Gremiumniveau.Operationeel, onder, null, Keten.Tekst("Iets"));
            Keten.Moet(laag);
            return laag.Gremium;
        }
    }

    [Fact]
    [Trait("Feature", "H05")]
    public void De_woorden_van_voor_een_wijziging_zijn_nog_te_wissen()
    {
        Keten.Moet(Lmo() with { Ritme = null, Taak = Keten.Tekst("Iets anders") });

        foreach (var tekst in new[] { _lmo.Ritme!.Value, _lmo.Taak }) Keten.Als(Keten.Sleuteldrager).Doe(new TekstWissen(tekst.Id)).ShouldBeNull();
    }

    [Fact]
    public void Opheffen_kan_als_niemand_er_verantwoording_aan_aflegt_en_geeft_de_naam_vrij()
    {
        Keten.Doe(new GremiumOpheffen(_bestuur.Gremium)).ShouldBe(GremiumOpheffen.HeeftAnderen);
        Keten.Doe(new GremiumOpheffen(_lmo.Gremium)).ShouldBeNull();

        Zie(_lmo).IsOpgeheven.ShouldBeTrue();
        Zie(_lmo).Naam.ShouldBe(_lmo.Naam, "what it was stays to be seen");
        Zie(_lmo).Versie.ShouldBe(2, "it counts on");
        Keten.Moet(Bestuur());
        Zie(_bestuur).Versie.ShouldBe(2);
        Keten.Doe(new GremiumOpheffen(_lmo.Gremium)).ShouldBe(GremiumWijzigen.AlOpgeheven);
        Keten.Doe(Lmo()).ShouldBe(GremiumWijzigen.AlOpgeheven);
        var nieuw = _lmo with { Gremium = Keten.Nieuw<GremiumId>() };
        Keten.Doe(nieuw with { VerantwoordtAan = _lmo.Gremium, Naam = Naam.Lees("TOP")!.Value }).ShouldBe(Gremiumregels.GremiumOnbekend);
        Keten.Doe(nieuw).ShouldBeNull("the name is free again");
        Keten.Doe(new GremiumOpheffen(nieuw.Gremium)).ShouldBeNull();
        Keten.Doe(new GremiumOpheffen(_bestuur.Gremium)).ShouldBeNull("those below it are gone");
    }

    [Fact]
    [Trait("Feature", "I10")]
    public void Na_de_oprichting_veranderen_gremia_per_besluit_met_het_verschil_vooraf()
    {
        Keten.Als(Keten.Sleuteldrager).Moet(new OprichtingAfronden());
        foreach (var opdracht in new IBestuurdeOpdracht[] { Lmo(), new GremiumOpheffen(_lmo.Gremium) })
            Keten.AlsOprichter().Doe(opdracht).ShouldBe(Grondslagregels.BesluitVereist);

        var top = _lmo with { Gremium = Keten.Nieuw<GremiumId>(), Naam = Naam.Lees("TOP")!.Value };
        var voorstel = _huis.Ingediend(Bestuur() with { Naam = Naam.Lees("Kernteam")!.Value }, top, new GremiumOpheffen(_lmo.Gremium));
        var gezien = Verschil.Van(Keten.Stand.Deel(Publiek.Keten), _huis.Zie(voorstel));
        _huis.Allen(voorstel);

        gezien.NieuweGremia.ShouldHaveSingleItem().Id.ShouldBe(top.Gremium);
        gezien.Gremia.Single(g => g.Nu!.Id == _bestuur.Gremium).Dan.Naam.Waarde.ShouldBe("Kernteam");
        gezien.Gremia.Single(g => g.Nu!.Id == _lmo.Gremium).Dan.IsOpgeheven.ShouldBeTrue();
        gezien.Gremia.Length.ShouldBe(2);
        Zie(_bestuur).Naam.Waarde.ShouldBe("Kernteam");
        Zie(_lmo).IsOpgeheven.ShouldBeTrue();
        Zie(top).IsOpgeheven.ShouldBeFalse();
        Keten.Als(Keten.Regisseur).Doe(_huis.Voorstel(Lmo() with { Gremium = Keten.Nieuw<GremiumId>() })).ShouldBe(Uitvoering.VoorwerpOntbreekt.Bij("Opdrachten[0]"));
    }

    [Fact]
    [Trait("Feature", "B05")]
    public void Wie_instemde_met_een_verschil_draait_niet_ongezien_een_ander_besluit_terug()
    {
        Keten.Als(Keten.Sleuteldrager).Moet(new OprichtingAfronden());
        var eerste = _huis.Ingediend(Lmo() with { Naam = Naam.Lees("Lijnoverleg")!.Value });
        var tweede = _huis.Ingediend(Lmo() with { Niveau = Gremiumniveau.Operationeel });
        var weg = _huis.Ingediend(new GremiumOpheffen(_lmo.Gremium));
        foreach (var bestuurder in _huis.Bestuurders.Take(2)) _huis.Spreek(bestuurder, tweede).ShouldBeNull();
        foreach (var bestuurder in _huis.Bestuurders.Take(2)) _huis.Spreek(bestuurder, weg).ShouldBeNull();
        _huis.Allen(eerste);

        _huis.Spreek(_huis.Bestuurders[2], tweede).ShouldBeNull();
        _huis.Spreek(_huis.Bestuurders[2], weg).ShouldBeNull();

        foreach (var verouderd in new[] { tweede, weg })
        {
            _huis.Zie(verouderd).Status.ShouldBe(Voorstelstatus.Open);
            _huis.Zie(verouderd).Ronde.ShouldBe(2);
            _huis.Zie(verouderd).Standpunten.ShouldBeEmpty("all look again, at what it would do now");
        }
        Zie(_lmo).Naam.Waarde.ShouldBe("Lijnoverleg");
    }

    [Fact]
    [Trait("Feature", "I10")]
    public void Een_ontwerp_zegt_van_elke_wijziging_of_zij_kan_na_die_ervoor_en_wat_zij_samen_veranderen()
    {
        var top = _lmo with { Gremium = Keten.Nieuw<GremiumId>(), Naam = Naam.Lees("TOP")!.Value, VerantwoordtAan = _lmo.Gremium };
        var onder = top with { Gremium = Keten.Nieuw<GremiumId>(), Naam = Naam.Lees("Werkgroep")!.Value, VerantwoordtAan = top.Gremium };

        var beeld = Ontwerpbeeld.Van(Keten.Stand, [top, new GremiumOpheffen(_lmo.Gremium), onder, new GremiumOpheffen(Keten.Nieuw<GremiumId>())]);

        beeld.Weigeringen.ShouldBe([null, GremiumOpheffen.HeeftAnderen.Bij("Opdrachten[0]"), null, Uitvoering.VoorwerpOntbreekt.Bij("Opdrachten[0]")]);
        beeld.Verschil.NieuweGremia.Select(g => g.Naam.Waarde).ShouldBe(["TOP", "Werkgroep"], ignoreOrder: true);
        beeld.Verschil.Gremia.ShouldBeEmpty();
        Keten.Stand.Gremia.Bevat(top.Gremium).ShouldBeFalse("looking changes nothing");
    }

    // Records that hold lists are never equal; what they say is.
    static string Kort(Gremium g) => $"{g with { Reglement = null }} {string.Join(',', g.Reglement!.Rollen)} {string.Join(',', g.Reglement.Zetels)} {g.Reglement with { Rollen = [], Zetels = [] }}";

    Gremium Zie(GremiumInstellen gremium) => Keten.Stand.Gremia.Vind(gremium.Gremium)!;

    GremiumWijzigen Lmo() => Anders(_lmo);

    GremiumWijzigen Bestuur() => Anders(_bestuur);

    static GremiumWijzigen Anders(GremiumInstellen g) => new(g.Gremium, g.Naam, g.Niveau, g.VerantwoordtAan, g.Ritme, g.Taak, g.Reglement);

    Reglement Regels(Rol rol) => new(
        [rol], [new(Keten.Belastingdienst, 1), new(Keten.Uwv, 1), new(Keten.Cbs, 1)], Besluitregel.Consent, 1, true, Voorzitterregel.Wisselend, null);
}
