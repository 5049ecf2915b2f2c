using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Tests.Besluiten;
using Schakel.Domein.Toegang;
using Schakel.Domein.Voornemens;
using Schakel.Domein.Werk;

namespace Schakel.Domein.Tests.Voornemens;

/// <summary>Where two released targets clash somebody says so, and the chain coordinators of both talk about it.</summary>
[Trait("Feature", "E08")]
public sealed class BotsingTests
{
    readonly Besluitketen _huis = new();
    readonly Deelname _uwv;
    readonly Deelname _dienst;
    readonly Deelname _regisseur;
    readonly EigenDoelId _doel;
    readonly EigenDoelId _ander;

    public BotsingTests()
    {
        _uwv = Keten.Aangetreden(Keten.Uwv, Rol.Lijnmanager);
        _dienst = Keten.Aangetreden(Keten.Belastingdienst, Rol.Lijnmanager);
        _regisseur = Keten.Aangetreden(Keten.Uwv, Rol.Ketenregisseur);
        (_doel, _ander) = (Vrij(_uwv), Vrij(_dienst));
    }

    Proefketen Keten => _huis.Keten;

    Datum Vandaag => Keten.Nu.DatumIn(Proefketen.Amsterdam);

    [Fact]
    public void Iemand_van_een_van_beide_zegt_het_en_beide_regisseurs_krijgen_een_gesprek()
    {
        var botsing = Gemeld(_uwv, _doel, _ander);

        (Zie(botsing).Door, Zie(botsing).Gemeld, Zie(botsing).Uitkomst).ShouldBe((_uwv.Id, Keten.Nu, null));
        Werk(_regisseur).Single().ShouldBe((botsing, _doel, _ander));
        Werk(Keten.Regisseur).Single().ShouldBe((botsing, _ander, _doel), "the own target first");
        foreach (var wie in new[] { _uwv, _dienst, _huis.Ketenmanager, _huis.Bestuurders[0], Keten.Aangetreden(Keten.Cbs, Rol.Ketenregisseur) }) Werk(wie).ShouldBeEmpty($"{wie.Rol}");
    }

    [Fact]
    public void Ook_een_regisseur_zegt_het_maar_geen_andere_rol_en_geen_derde_partner()
    {
        foreach (var wie in new[] { _huis.Bestuurders[1], _huis.Uwv, _huis.Ketenmanager }) Keten.Als(wie).Doe(Melden(_doel, _ander)).ShouldBe(Mag.NietBevoegd(Bevoegdheid.BotsingMelden));
        Keten.Als(Keten.Aangetreden(Keten.Cbs, Rol.Lijnmanager)).Doe(Melden(_doel, _ander)).ShouldBe(Mag.NietVanU);
        Keten.Als(Keten.Regisseur).Doe(Melden(_doel, _ander)).ShouldBeNull("of either of the two");
    }

    [Fact]
    public void Alleen_vrijgegeven_doelen_van_twee_partners_die_er_nog_zijn_botsen_en_elk_paar_een_keer()
    {
        var eigen = Opgetekend(_uwv);
        Keten.Doe(Melden(eigen, _ander)).ShouldBe(BotsingMelden.NietVrijgegeven);
        Keten.Doe(Melden(_ander, eigen)).ShouldBe(BotsingMelden.NietVrijgegeven);
        Keten.Als(_dienst).Doe(Melden(_ander, eigen)).ShouldBe(Afwijzing.NietGevonden, "what another keeps to itself does not exist");
        Keten.Doe(Melden(Opgetekend(_dienst), eigen)).ShouldBe(Afwijzing.NietGevonden);
        Keten.Als(_uwv).Doe(Melden(_doel, Vrij(_uwv))).ShouldBe(BotsingMelden.ZelfdePartner);
        Keten.Doe(Melden(_doel, _doel)).ShouldBe(BotsingMelden.ZelfdePartner);
        Keten.Doe(Melden(_doel, Keten.Nieuw<EigenDoelId>())).ShouldBe(Afwijzing.NietGevonden);

        var melden = Melden(_doel, _ander);
        Keten.Moet(melden);
        Keten.Doe(melden).ShouldBe(Afwijzing.IdInGebruik);
        Keten.Doe(Melden(_doel, _ander)).ShouldBe(BotsingMelden.AlOpen);
        Keten.Doe(Melden(_ander, _doel)).ShouldBe(BotsingMelden.AlOpen, "whichever is named first");

        var weg = Vrij(_uwv);
        Keten.Moet(new EigenDoelIntrekken(weg, Keten.Tekst("Gehaald")));
        Keten.Doe(Melden(weg, _ander)).ShouldBe(EigenDoelregels.AlIngetrokken);
        Keten.Als(_dienst).Doe(Melden(_ander, weg)).ShouldBe(EigenDoelregels.AlIngetrokken);
        var cbs = Vrij(Keten.Aangetreden(Keten.Cbs, Rol.Lijnmanager));
        Keten.Als(_huis.Bestuurders[2]).Moet(new PartnerUittreden(Keten.Cbs, Vandaag, Keten.Tekst("Andere taak"), null));
        Later(1);
        Keten.Als(_uwv).Doe(Melden(_doel, cbs)).ShouldBe(PartnerUittreden.TreedtUit);
    }

    [Fact]
    public void Een_regisseur_van_een_van_beide_rondt_af_en_daarna_kan_het_opnieuw()
    {
        var botsing = Gemeld(_dienst, _doel, _ander);
        Keten.Als(_uwv).Doe(Afronden(botsing)).ShouldBe(Mag.NietBevoegd(Bevoegdheid.BotsingAfronden));
        Keten.Als(Keten.Aangetreden(Keten.Cbs, Rol.Ketenregisseur)).Doe(Afronden(botsing)).ShouldBe(Mag.NietVanU);
        Keten.Doe(new BotsingAfronden(Keten.Nieuw<BotsingId>(), Keten.Tekst("Iets"))).ShouldBe(Afwijzing.NietGevonden);

        var afronden = Afronden(botsing);
        Keten.Als(_regisseur).Moet(afronden);

        Zie(botsing).Uitkomst.ShouldBe(new(afronden.Uitkomst, _regisseur.Id, Keten.Nu));
        Werk(_regisseur).ShouldBeEmpty();
        Werk(Keten.Regisseur).ShouldBeEmpty();
        Keten.Als(Keten.Regisseur).Doe(Afronden(botsing)).ShouldBe(BotsingAfronden.AlVoorbij);
        Keten.Doe(Melden(_doel, _ander)).ShouldBeNull("what was finished can come back");
    }

    [Fact]
    public void Wie_een_doel_intrekt_maakt_een_einde_aan_het_gesprek()
    {
        var botsing = Gemeld(_uwv, _doel, _ander);
        Keten.Als(_dienst).Moet(new EigenDoelIntrekken(_ander, Keten.Tekst("Het is geen doel meer")));

        (Zie(botsing).IsOpen(Keten.Stand.VrijgegevenDoelen, Keten.Stand.Partners, Vandaag), Zie(botsing).Uitkomst).ShouldBe((false, null));
        Werk(_regisseur).ShouldBeEmpty();
        Keten.Als(_regisseur).Doe(Afronden(botsing)).ShouldBe(BotsingAfronden.AlVoorbij);
    }

    [Fact]
    public void Wie_uit_de_keten_gaat_laat_geen_gesprek_en_geen_doel_achter()
    {
        var botsing = Gemeld(_uwv, _doel, _ander);
        Keten.Als(_huis.Bestuurders[1]).Moet(new PartnerUittreden(Keten.Uwv, Vandaag, Keten.Tekst("Andere taak"), null));
        Werk(Keten.Regisseur).ShouldHaveSingleItem("on its last day it takes part");

        Keten.Nu = new(Keten.Nu.Moment.AddDays(1));
        Werk(Keten.Regisseur).ShouldBeEmpty();
        Keten.Als(Keten.Regisseur).Doe(Afronden(botsing)).ShouldBe(BotsingAfronden.AlVoorbij);
        (Keten.Stand.VrijgegevenDoelen.Vind(_doel)!.Geldt(Keten.Stand.Partners, Vandaag), Keten.Stand.VrijgegevenDoelen.Vind(_ander)!.Geldt(Keten.Stand.Partners, Vandaag)).ShouldBe((false, true));
    }

    [Fact]
    public void Niet_meer_dan_vijftig_gesprekken_tussen_twee_partners_en_dat_houdt_geen_ander_tegen()
    {
        EigenDoelId[] doelen = [.. Enumerable.Range(0, 7).Select(_ => Vrij(_uwv))], anderen = [.. Enumerable.Range(0, 8).Select(_ => Vrij(_dienst))];
        var paren = doelen.SelectMany(d => anderen.Select(a => (d, a))).ToList();
        Keten.Als(_uwv);
        foreach (var (doel, ander) in paren.Take(BotsingMelden.MaximumOpen)) Keten.Moet(Melden(doel, ander));
        var (een, nog) = paren[BotsingMelden.MaximumOpen];
        Keten.Doe(Melden(een, nog)).ShouldBe(BotsingMelden.TeVeel);
        var cbs = Vrij(Keten.Aangetreden(Keten.Cbs, Rol.Lijnmanager));
        Keten.Als(_uwv).Doe(Melden(een, cbs)).ShouldBeNull();
        Keten.Als(_regisseur).Moet(Afronden(Keten.Stand.Botsingen.First().Id));
        Keten.Doe(Melden(een, nog)).ShouldBeNull();
    }

    [Fact]
    public void Alle_woorden_van_een_botsing_zijn_te_wissen()
    {
        var botsing = Gemeld(_uwv, _doel, _ander);
        Keten.Als(_regisseur).Moet(Afronden(botsing));

        var teksten = Zie(botsing).Teksten.ToList();
        teksten.Count.ShouldBe(2);
        foreach (var tekst in teksten) Keten.Als(tekst.Door == _uwv.Id ? _uwv : _regisseur).Doe(new TekstWissen(tekst.Tekst.Id)).ShouldBeNull();
    }

    EigenDoelId Opgetekend(Deelname wie)
    {
        var id = Keten.Nieuw<EigenDoelId>();
        Keten.Als(wie).Moet(new EigenDoelOptekenen(id, wie.Partij!.Value, Keten.Tekst("Minder kosten"), Keten.Tekst("Het kost meer"), _huis.Norm));
        return id;
    }

    EigenDoelId Vrij(Deelname wie)
    {
        var id = Opgetekend(wie);
        Keten.Moet(new EigenDoelVrijgeven(id));
        return id;
    }

    BotsingMelden Melden(EigenDoelId doel, EigenDoelId ander) => new(Keten.Nieuw<BotsingId>(), doel, ander, Keten.Tekst("Minder mensen hier is meer werk daar"));

    BotsingId Gemeld(Deelname wie, EigenDoelId doel, EigenDoelId ander)
    {
        var melden = Melden(doel, ander);
        Keten.Als(wie).Moet(melden);
        return melden.Botsing;
    }

    BotsingAfronden Afronden(BotsingId botsing) => new(botsing, Keten.Tekst("Wij delen de kosten"));

    Botsing Zie(BotsingId id) => Keten.Stand.Botsingen.Vind(id)!;

    void Later(int dagen) => Keten.Nu = new(Keten.Nu.Moment.AddDays(dagen));

    IEnumerable<(BotsingId, EigenDoelId, EigenDoelId)> Werk(Deelname wie)
    {
        var inzage = new Inzage(Keten.Stand, Leesrecht.Van(Keten.Stand, wie.Persoon, Vandaag), Keten.Nu);
        return Werkvoorraad.Van(wie, inzage, inzage.Knelpunten.Rij(), Vandaag, 20).Eerste.OfType<WachtendWerk.BotsingBespreken>().Select(w => (w.Botsing.Id, w.Doel.Id, w.Ander.Id));
    }
}
