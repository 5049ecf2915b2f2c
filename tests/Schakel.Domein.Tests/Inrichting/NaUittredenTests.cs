using Schakel.Domein.Besluiten;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Tests.Besluiten;
using Schakel.Domein.Toegang;
using Schakel.Domein.Werk;

namespace Schakel.Domein.Tests.Inrichting;

/// <summary>What goes on while a partner leaves and after it has left, and its staying after all.</summary>
[Trait("Feature", "I14")]
public sealed class NaUittredenTests
{
    readonly Besluitketen _huis = new();

    Proefketen Keten => _huis.Keten;

    Datum Vandaag => Keten.Nu.DatumIn(Proefketen.Amsterdam);

    Deelname BestuurderCbs => _huis.Bestuurders[2];

    [Fact]
    public void Tot_zijn_laatste_dag_kan_hij_toch_blijven_en_dan_loopt_alles_door_zoals_het_was()
    {
        var later = Keten.Iemand(Keten.Cbs, Rol.Ketenmedewerker) with { Termijn = new(Vandaag.AddDays(20), null) };
        var kort = Keten.Iemand(Keten.Cbs, Rol.Teammanager) with { Termijn = new(Vandaag, Vandaag.AddDays(30)) };
        Keten.Als(_huis.Cbs).Moet(new DeelnameBeginnen(later));
        Keten.Moet(new DeelnameBeginnen(kort));
        BlijftToch().ShouldBe(UittredingIntrekken.NietAangekondigd);
        TreedUit(Vandaag.AddDays(10)).ShouldBeNull();
        var reden = Keten.Stand.Partners.Vind(Keten.Cbs)!.Uittreding!.Reden;
        Keten.Stand.Deelnames.Vind(later.Id)!.Termijn.IsVoorbij(later.Termijn.Van).ShouldBeTrue("what would begin later has no days");
        Keten.Als(_huis.Bestuurders[1], factor: Factor.Dubbel).Doe(new UittredingIntrekken(Keten.Cbs)).ShouldBe(Mag.NietVanU);
        Keten.Als(BestuurderCbs, factor: Factor.Enkel).Doe(new UittredingIntrekken(Keten.Cbs)).ShouldBe(Mag.TweedeFactorVereist);
        Keten.Als(_huis.Cbs).Moet(new DeelnameBeeindigen(kort.Id, Vandaag.AddDays(5)));

        Later(10);
        BlijftToch().ShouldBeNull();

        Eind(_huis.Cbs).ShouldBeNull();
        Eind(kort).ShouldBe(Vandaag.AddDays(-5), "what was ended earlier since keeps that day");
        Keten.Stand.Deelnames.Vind(later.Id)!.Termijn.ShouldBe(later.Termijn);
        Keten.Stand.Partners.Vind(Keten.Cbs)!.Blijft.ShouldBeTrue();
        Keten.Stand.Deel(Publiek.Keten).Teksten.ShouldContain(t => t.Tekst == reden && t.Door == BestuurderCbs.Id, "what it said can still be erased");

        TreedUit(Vandaag).ShouldBeNull();
        Later(1);
        BlijftToch().ShouldBe(Afwijzing.NietGevonden, "then it is too late");
    }

    [Fact]
    public void Wie_blijft_krijgt_een_rol_namens_de_keten_die_een_ander_intussen_levert_niet_terug()
    {
        var vandaag = Vandaag;
        _huis.Allen(_huis.Ingediend(new KetenrolBeleggen(Rol.Ketenmanager, Keten.Cbs, Rol.Ketenregisseur)));
        TreedUit(vandaag.AddDays(10)).ShouldBeNull();
        Eind(_huis.Ketenmanager).ShouldBe(vandaag.AddDays(10));
        _huis.Allen(_huis.Ingediend(new KetenrolBeleggen(Rol.Ketenmanager, Keten.Uwv, Rol.Ketenregisseur)));

        BlijftToch().ShouldBeNull();

        Eind(_huis.Ketenmanager).ShouldBe(vandaag.AddDays(10));
        Eind(_huis.Cbs).ShouldBeNull();
    }

    [Fact]
    public void De_sleuteldrager_van_wie_weggaat_kan_opgevolgd_worden()
    {
        var laatste = Vandaag.AddDays(100);
        TreedUit(laatste).ShouldBeNull();
        Keten.Als(_huis.Cbs).Doe(new DeelnameBeeindigen(_huis.Cbs.Id, Vandaag)).ShouldBe(DeelnameBeeindigen.LaatsteSleuteldrager);
        Keten.Moet(new DeelnameBeginnen(Keten.Iemand(Keten.Cbs, Rol.Sleuteldrager) with { Termijn = new(Vandaag, laatste) }));

        Keten.Doe(new DeelnameBeeindigen(_huis.Cbs.Id, Vandaag)).ShouldBeNull();
    }

    [Fact]
    [Trait("Feature", "B03")]
    public void Een_voorstel_van_wie_weg_is_trekt_een_ander_in()
    {
        var voorstel = _huis.Voorstel(_huis.Verhoogd());
        Keten.Als(BestuurderCbs).Moet(voorstel);
        TreedUit(Vandaag).ShouldBeNull();
        Keten.Als(Keten.Regisseur).Doe(new VoorstelIntrekken(voorstel.Voorstel)).ShouldBe(VoorstelIntrekken.NietDeIndiener);

        Later(1);
        Keten.Als(Keten.Regisseur).Doe(new VoorstelIntrekken(voorstel.Voorstel)).ShouldBeNull();
    }

    [Fact]
    public void Wat_alle_anderen_al_doorlieten_vraagt_een_van_hen_nog_eens()
    {
        var voorstel = _huis.Ingediend(_huis.Verhoogd());
        _huis.Spreek(_huis.Bestuurders[0], voorstel).ShouldBeNull();
        _huis.Spreek(_huis.Bestuurders[1], voorstel).ShouldBeNull();
        TreedUit(Vandaag).ShouldBeNull();
        Gevraagd(_huis.Bestuurders[0]).ShouldBeEmpty();

        Later(1);
        Gevraagd(_huis.Bestuurders[0]).ShouldBe([voorstel]);
    }

    [Fact]
    [Trait("Feature", "H05")]
    public void De_woorden_van_wie_weg_is_wist_een_sleuteldrager_die_ze_lezen_mag()
    {
        TreedUit(Vandaag).ShouldBeNull();
        var reden = Keten.Stand.Partners.Vind(Keten.Cbs)!.Uittreding!.Reden;
        Keten.Als(_huis.Uwv).Doe(new TekstWissen(reden.Id)).ShouldBe(TekstWissen.NietUwWoorden);

        Later(1);
        Keten.Als(Keten.Regisseur).Doe(new TekstWissen(reden.Id)).ShouldBe(TekstWissen.NietUwWoorden);
        Keten.Als(_huis.Uwv).Doe(new TekstWissen(reden.Id)).ShouldBeNull();
    }

    [Fact]
    public void Een_link_naar_zijn_huis_duurt_tot_zijn_laatste_dag_en_leidt_daarna_nergens_heen()
    {
        var keten = new Proefketen("link", isVoorbeeld: false);
        keten.Aangetreden(keten.Uwv, Rol.Sleuteldrager);
        var bestuurder = keten.Aangetreden(keten.Uwv, Rol.Bestuurder);
        var vandaag = keten.Nu.DatumIn(Proefketen.Amsterdam);
        var (een, twee) = (Link(), Link());
        keten.Als(bestuurder, factor: Factor.Dubbel).Moet(new PartnerUittreden(keten.Uwv, vandaag.AddDays(2), keten.Tekst("Andere taak"), null));

        Neem(een).ShouldBeNull();
        keten.Stand.Deelnames.ShouldContain(d => d.Rol == Rol.Ketenmedewerker && d.Termijn == new Periode(vandaag, vandaag.AddDays(2)));
        keten.Nu = new(keten.Nu.Moment.AddDays(3));
        Neem(twee).ShouldBe(UitnodigingAannemen.PartnerWeg);
        keten.Als(keten.Regisseur).Moet(new GebeurtenisOptekenen(keten.Nieuw<GebeurtenisId>(), vandaag, keten.Tekst("De derde dag"), null));
        keten.Als(keten.Sleuteldrager).Doe(new UitnodigingDoen(keten.Nieuw<UitnodigingId>(), keten.Uwv, Rol.Sleuteldrager, vandaag.AddDays(5), default)).ShouldBe(PartnerUittreden.TreedtUit, "its house is shut");

        (UitnodigingId, Linkgeheim) Link()
        {
            var (id, geheim) = (keten.Nieuw<UitnodigingId>(), Linkgeheim.Van(keten.Zout()));
            keten.Als(bestuurder).Moet(new UitnodigingDoen(id, keten.Uwv, Rol.Ketenmedewerker, vandaag.AddDays(9), geheim.Verzegel(id)));
            return (id, geheim);
        }

        Afwijzing? Neem((UitnodigingId Id, Linkgeheim Geheim) link)
        {
            var wie = keten.Iemand(keten.Uwv, Rol.Ketenmedewerker);
            return keten.Als(wie, factor: Factor.Enkel).Doe(new UitnodigingAannemen(link.Id, link.Geheim, wie.Id));
        }
    }

    Afwijzing? TreedUit(Datum laatste) => Keten.Als(BestuurderCbs, factor: Factor.Dubbel).Doe(new PartnerUittreden(Keten.Cbs, laatste, Keten.Tekst("Andere taak"), null));

    Afwijzing? BlijftToch() => Keten.Als(BestuurderCbs, factor: Factor.Dubbel).Doe(new UittredingIntrekken(Keten.Cbs));

    IEnumerable<VoorstelId> Gevraagd(Deelname wie)
    {
        var inzage = new Inzage(Keten.Stand, Leesrecht.Van(Keten.Stand, wie.Persoon, Vandaag), Keten.Nu);
        return [.. Werkvoorraad.Van(wie, inzage, [], Vandaag, 9).Eerste.OfType<WachtendWerk.StandpuntGevraagd>().Select(s => s.Voorstel.Id)];
    }

    Datum? Eind(Deelname wie) => Keten.Stand.Deelnames.Vind(wie.Id)!.Termijn.TotEnMet;

    void Later(int dagen) => Keten.Nu = new(Keten.Nu.Moment.AddDays(dagen));
}
