using Schakel.Domein.Besluiten;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Tests.Besluiten;
using Schakel.Domein.Toegang;

namespace Schakel.Domein.Tests.Inrichting;

/// <summary>Who takes part the partners agree on together; how a house is opened is agreed with it.</summary>
[Trait("Feature", "I14")]
public sealed class PartnerToelatenTests
{
    readonly Besluitketen _huis = new();

    Proefketen Keten => _huis.Keten;

    Datum Vandaag => Keten.Nu.DatumIn(Proefketen.Amsterdam);

    [Fact]
    public void Na_de_oprichting_besluiten_allen_en_alleen_de_gastheer_opent_het_huis()
    {
        var svb = Keten.Nieuw<PartijId>();
        var toelaten = new PartnerToelaten(svb, Naam.Lees("SVB")!.Value, Keten.Uwv);
        Keten.Als(Keten.Sleuteldrager, Grondslag.Oprichting).Doe(toelaten).ShouldBe(Grondslagregels.BesluitVereist);
        _huis.Allen(_huis.Ingediend(toelaten));
        var eerste = Keten.Iemand(svb, Rol.Sleuteldrager);

        Keten.Stand.Partners.Vind(svb)!.Naam.Waarde.ShouldBe("SVB");
        Keten.Als(Keten.Sleuteldrager).Doe(new DeelnameBeginnen(eerste)).ShouldBe(Huisregels.GastheerNodigtUit, "another was agreed on");
        Keten.Als(_huis.Uwv).Doe(new DeelnameBeginnen(Keten.Iemand(svb, Rol.Bestuurder))).ShouldBe(DeelnameBeginnen.EerstSleuteldrager);
        Keten.Als(_huis.Uwv).Doe(new DeelnameBeginnen(eerste)).ShouldBeNull();
        Keten.Als(_huis.Uwv).Doe(new DeelnameBeginnen(Keten.Iemand(svb, Rol.Bestuurder))).ShouldBe(Mag.NietVanU, "from then on its house is its own");
        Keten.Als(eerste).Doe(new DeelnameBeginnen(Keten.Iemand(svb, Rol.Bestuurder))).ShouldBeNull();
    }

    [Fact]
    public void Wie_nog_niet_binnen_is_houdt_niets_op_en_wie_binnen_is_beslist_mee()
    {
        var svb = Keten.Nieuw<PartijId>();
        _huis.Allen(_huis.Ingediend(new PartnerToelaten(svb, Naam.Lees("SVB")!.Value, Keten.Uwv)));
        var eerste = _huis.Ingediend(_huis.Verhoogd());
        _huis.Allen(eerste);
        _huis.Zie(eerste).Status.ShouldBe(Voorstelstatus.Besloten);

        Keten.Als(_huis.Uwv).Moet(new DeelnameBeginnen(Keten.Iemand(svb, Rol.Sleuteldrager)));
        var tweede = _huis.Ingediend(_huis.Verhoogd(97m, "2028-01-01"));
        _huis.Allen(tweede);
        _huis.Zie(tweede).Status.ShouldBe(Voorstelstatus.Open);
        _huis.Spreek(Keten.Aangetreden(svb, Rol.Bestuurder), tweede).ShouldBeNull();
        _huis.Zie(tweede).Status.ShouldBe(Voorstelstatus.Besloten);
    }

    [Fact]
    public void Een_huis_dat_bewoond_was_opent_niemand_meer_en_wie_terugkomt_is_een_nieuwe_partner()
    {
        Keten.Als(_huis.Bestuurders[2], factor: Factor.Dubbel).Moet(new PartnerUittreden(Keten.Cbs, Vandaag.AddDays(1), Keten.Tekst("Andere taak"), null));
        var terug = new PartnerToelaten(Keten.Cbs, Naam.Lees("CBS")!.Value, Keten.Uwv);
        terug.Beslis(Keten.Stand).ShouldBe(PartnerToelaten.DoetAlMee);
        Keten.Nu = new(Keten.Nu.Moment.AddDays(2));
        terug.Beslis(Keten.Stand).ShouldBe(PartnerToelaten.DoetAlMee, "what lies in it is not of whoever would open it");
        var nieuw = terug with { Partner = Keten.Nieuw<PartijId>() };
        var voorstel = _huis.Ingediend(nieuw);
        _huis.Spreek(_huis.Bestuurders[0], voorstel).ShouldBeNull();
        _huis.Spreek(_huis.Bestuurders[1], voorstel).ShouldBeNull();

        Keten.Stand.Partners.Vind(nieuw.Partner).ShouldBe(new(nieuw.Partner, Naam.Lees("CBS")!.Value, Keten.Uwv), "the name is free again");
        var sleutel = Keten.Iemand(nieuw.Partner, Rol.Sleuteldrager);
        Keten.Als(_huis.Uwv).Doe(new DeelnameBeginnen(sleutel)).ShouldBeNull();
        Leesrecht.Van(Keten.Stand, sleutel.Persoon, Vandaag).Omvat(Domein.Geheugen.Publiek.Kring(Keten.Cbs, Keten.Uwv)).ShouldBeFalse();
    }

    [Fact]
    public void Een_link_van_wie_geen_gastheer_meer_is_leidt_nergens_heen()
    {
        var keten = new Proefketen("link", isVoorbeeld: false);
        keten.Aangetreden(keten.Uwv, Rol.Sleuteldrager);
        var (id, geheim, wie) = (keten.Nieuw<UitnodigingId>(), Linkgeheim.Van(keten.Zout()), keten.Iemand(keten.Cbs, Rol.Sleuteldrager));
        keten.Als(keten.Sleuteldrager).Moet(new UitnodigingDoen(id, keten.Cbs, Rol.Sleuteldrager, keten.Nu.DatumIn(Proefketen.Amsterdam), geheim.Verzegel(id)));
        keten.AlsOprichter().Moet(new PartnerToelaten(keten.Cbs, Naam.Lees("CBS")!.Value, keten.Uwv));

        keten.Als(wie, factor: Factor.Enkel).Doe(new UitnodigingAannemen(id, geheim, wie.Id)).ShouldBe(UitnodigingAannemen.NietMeerAanAfzender);
    }

    [Fact]
    public void Toelaten_vraagt_een_eigen_naam_een_gastheer_die_blijft_en_een_partner_die_er_nog_niet_is()
    {
        var begin = new Besluitketen(afgerond: false).Keten;
        var goed = new PartnerToelaten(begin.Nieuw<PartijId>(), Naam.Lees("SVB")!.Value, begin.Uwv);

        begin.AlsOprichter().Doe(goed with { Naam = Naam.Lees("cbs")!.Value }).ShouldBe(PartnerToelaten.NaamBezet);
        begin.Doe(goed with { Gastheer = goed.Partner }).ShouldBe(PartnerToelaten.GastheerPastNiet);
        begin.Doe(goed with { Gastheer = begin.Nieuw<PartijId>() }).ShouldBe(PartnerToelaten.GastheerPastNiet);
        begin.Doe(goed).ShouldBeNull();
        begin.Doe(goed with { Partner = begin.Nieuw<PartijId>(), Naam = Naam.Lees("KVK")!.Value, Gastheer = goed.Partner }).ShouldBe(PartnerToelaten.GastheerPastNiet, "nobody of it could invite");
        begin.Doe(goed with { Partner = begin.Cbs, Naam = Naam.Lees("CBS")!.Value }).ShouldBe(PartnerToelaten.DoetAlMee);
        begin.Doe(goed with { Gastheer = begin.Belastingdienst }).ShouldBeNull("nobody came: another lets it in");
        begin.Stand.Partners.Vind(goed.Partner)!.Gastheer.ShouldBe(begin.Belastingdienst);
        begin.Als(begin.Sleuteldrager).Doe(goed).ShouldBe(Grondslagregels.BesluitVereist);
    }

    [Fact]
    public void Wie_toch_blijft_vindt_zijn_naam_niet_bij_een_ander()
    {
        var uwv = _huis.Bestuurders[1];
        Keten.Als(uwv, factor: Factor.Dubbel).Moet(new PartnerUittreden(Keten.Uwv, Vandaag.AddDays(9), Keten.Tekst("Andere taak"), null));
        _huis.Allen(_huis.Ingediend(new PartnerToelaten(Keten.Nieuw<PartijId>(), Naam.Lees("uwv")!.Value, Keten.Cbs)));

        Keten.Als(uwv, factor: Factor.Dubbel).Doe(new UittredingIntrekken(Keten.Uwv)).ShouldBe(UittredingIntrekken.NaamBezet);
    }

    [Fact]
    public void Een_partner_die_uittreedt_is_geen_gastheer()
    {
        Keten.Als(_huis.Bestuurders[1], factor: Factor.Dubbel).Moet(new PartnerUittreden(Keten.Uwv, Vandaag.AddDays(9), Keten.Tekst("Andere taak"), null));

        new PartnerToelaten(Keten.Nieuw<PartijId>(), Naam.Lees("SVB")!.Value, Keten.Uwv).Beslis(Keten.Stand).ShouldBe(PartnerToelaten.GastheerPastNiet);
    }
}
