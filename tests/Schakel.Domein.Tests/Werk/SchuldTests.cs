using Schakel.Domein.Besluiten;
using Schakel.Domein.Bijdragen;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Knelpunten;
using Schakel.Domein.Tests.Afspraken;
using Schakel.Domein.Tests.Besluiten;
using Schakel.Domein.Voornemens;
using Schakel.Domein.Werk;

namespace Schakel.Domein.Tests.Werk;

/// <summary>Each partner sees what it still owes the others and what they owe it, and nobody what he may not read.</summary>
[Trait("Feature", "O08")]
public sealed class SchuldTests
{
    readonly Afspraakketen _afspraken = new();

    Besluitketen Huis => _afspraken.Huis;

    Proefketen Keten => Huis.Keten;

    Datum Vandaag => Keten.Nu.DatumIn(Proefketen.Amsterdam);

    Wederzijds Van(Deelname wie) => Wederzijds.Van(Huis.Inzage(wie), wie.Partij, Vandaag);

    static (Schuldsoort, PartijId, Guid)[] Kort(IEnumerable<Schuld> schulden) => [.. schulden.Select(s => (s.Soort, s.Van, s.Ding))];

    [Fact]
    public void Een_standpunt_dat_mist_is_van_wie_zwijgt_en_wacht_bij_alle_anderen()
    {
        var voorstel = Huis.Ingediend(Huis.Verhoogd());
        Huis.Spreek(Huis.Bestuurders[0], voorstel).ShouldBeNull();

        Kort(Van(Huis.Uwv).Eigen).ShouldBe([(Schuldsoort.Standpunt, Keten.Uwv, voorstel.Waarde)]);
        Kort(Van(Huis.Uwv).Anderen).ShouldBe([(Schuldsoort.Standpunt, Keten.Cbs, voorstel.Waarde)]);
        Van(Keten.Regisseur).Eigen.ShouldBeEmpty("it spoke");
        Van(Keten.Regisseur).Anderen.Length.ShouldBe(2);

        Huis.Spreek(Huis.Bestuurders[1], voorstel).ShouldBeNull();
        Huis.Spreek(Huis.Bestuurders[2], voorstel).ShouldBeNull();
        Van(Keten.Regisseur).Anderen.ShouldBeEmpty("decided");
    }

    [Fact]
    public void Een_vraag_aan_een_partner_wacht_alleen_bij_wie_haar_stelde()
    {
        var voornemen = new VoornemenAankondigen(Keten.Nieuw<VoornemenId>(), Keten.Belastingdienst, Voornemensoort.Release, Keten.Tekst("Nieuwe versie"), null, new(Vandaag.AddDays(40), null), [Huis.Overdracht], 5);
        Keten.Als(Keten.Regisseur).Moet(voornemen);

        var schuld = Van(Huis.Uwv).Eigen.ShouldHaveSingleItem();
        (schuld.Soort, schuld.Ding).ShouldBe((Schuldsoort.Impact, voornemen.Voornemen.Waarde));
        schuld.Aan.ShouldBe([Keten.Belastingdienst]);
        schuld.IsVerlopen(schuld.Uiterlijk!.Value).ShouldBeFalse("its last day");
        schuld.IsVerlopen(schuld.Uiterlijk.Value.AddDays(1)).ShouldBeTrue();
        Van(Keten.Regisseur).Anderen.Select(s => s.Van).ShouldBe([Keten.Uwv]);
        Van(Huis.Cbs).Anderen.ShouldBeEmpty("it asked nothing");
        Wederzijds.Van(Huis.Inzage(Huis.Ketenmanager), null, Vandaag).Anderen.ShouldHaveSingleItem();
    }

    [Fact]
    public void Een_handtekening_mist_bij_wie_nog_niet_tekende_tot_de_afspraak_er_is()
    {
        var afspraak = _afspraken.Voorgesteld();
        _afspraken.Teken(_afspraken.Belastingdienst, afspraak).ShouldBeNull();

        Kort(Van(Huis.Uwv).Eigen).ShouldBe([(Schuldsoort.Handtekening, Keten.Uwv, afspraak.Waarde)]);
        Kort(Van(Keten.Regisseur).Anderen).ShouldBe([(Schuldsoort.Handtekening, Keten.Uwv, afspraak.Waarde)]);
        Van(Huis.Cbs).Anderen.ShouldBeEmpty("of no business of CBS");

        _afspraken.Teken(_afspraken.Uwv, afspraak).ShouldBeNull();
        Van(Huis.Uwv).Eigen.ShouldBeEmpty();
    }

    [Fact]
    public void Een_bijdrage_is_eerst_te_bevestigen_dan_in_te_brengen_en_na_haar_dag_niets_meer()
    {
        var lijn = Keten.Aangetreden(Keten.Uwv, Rol.Lijnmanager);
        var bijdrage = new BijdrageVragen(Keten.Nieuw<BijdrageId>(), Keten.Uwv, Keten.Tekst("Twee testers"), 40, null, Vandaag.AddDays(30));
        Huis.Allen(Huis.Ingediend(bijdrage));
        Kort(Van(Huis.Uwv).Eigen).ShouldBe([(Schuldsoort.Bevestiging, Keten.Uwv, bijdrage.Bijdrage.Waarde)]);

        Keten.Als(lijn).Moet(new BijdrageBevestigen(bijdrage.Bijdrage, null));

        Kort(Van(Huis.Cbs).Anderen).ShouldBe([(Schuldsoort.Bijdrage, Keten.Uwv, bijdrage.Bijdrage.Waarde)]);
        Later(30);
        Van(Huis.Uwv).Eigen.ShouldNotBeEmpty("its last day");
        Later(1);
        Van(Huis.Uwv).Eigen.ShouldBeEmpty("whether it came nobody records");
    }

    [Fact]
    public void Wat_tussen_twee_partners_ligt_telt_een_derde_niet_mee()
    {
        var (melder, ander) = (Keten.Aangetreden(Keten.Uwv, Rol.Ketenmedewerker), Keten.Aangetreden(Keten.Belastingdienst, Rol.Ketenmedewerker));
        var knelpunt = Keten.Nieuw<KnelpuntId>();
        Keten.Als(melder).Moet(new KnelpuntMelden(knelpunt, Keten.Uwv, Keten.Belastingdienst, Keten.Tekst("Te laat"), null));
        Keten.Moet(new KnelpuntVerwoorden(knelpunt, 0, Keten.Tekst("Een op de tien"), Keten.Tekst("Gekeken"), Keten.Tekst("Bij de bron")));
        var signaal = new SignaalOptekenen(Keten.Nieuw<SignaalId>(), Signaalwie.Werkgever, [Keten.Uwv, Keten.Belastingdienst], null, Keten.Tekst("Komt niet aan"), null);
        Keten.Moet(signaal);

        Kort(Van(ander).Eigen).ShouldBe([(Schuldsoort.Beaming, Keten.Belastingdienst, knelpunt.Waarde)]);
        Kort(Van(ander).Anderen).ShouldBe([(Schuldsoort.Herstel, Keten.Uwv, signaal.Signaal.Waarde)]);
        Van(Huis.Cbs).Anderen.ShouldBeEmpty();
        Wederzijds.PerPartner(Wederzijds.Van(Huis.Inzage(Huis.Ketenmanager), null, Vandaag).Anderen, Vandaag).Select(p => (p.Partij, p.Aantal, p.TeLaat))
            .ShouldBe([(Keten.Uwv, 1, 0), (Keten.Belastingdienst, 1, 0)], ignoreOrder: true);
    }

    [Fact]
    public void Bij_elkaar_te_brengen_is_wat_niemand_probeerde_met_een_mens_van_elke_kant()
    {
        var (melder, ander) = (Keten.Aangetreden(Keten.Uwv, Rol.Ketenmedewerker), Keten.Aangetreden(Keten.Belastingdienst, Rol.Ketenmedewerker));
        var knelpunt = Keten.Nieuw<KnelpuntId>();
        Keten.Als(melder).Moet(new KnelpuntMelden(knelpunt, Keten.Uwv, Keten.Belastingdienst, Keten.Tekst("Te laat"), null));

        var samen = Van(Keten.Regisseur).Samenbrengen.ShouldHaveSingleItem();
        samen.Mensen.Select(m => m.Id).ShouldBe([melder.Id, Keten.Regisseur.Id], ignoreOrder: true, "who works on it, and who is asked where nobody does");
        Keten.Als(ander).Moet(new KnelpuntToewijzen(knelpunt, ander.Id));
        Van(Keten.Regisseur).Samenbrengen.Single().Mensen.Select(m => m.Id).ShouldBe([melder.Id, ander.Id], ignoreOrder: true);
        Van(Huis.Cbs).Samenbrengen.ShouldBeEmpty();

        Keten.Als(ander).Moet(new PogingOptekenen(knelpunt, Keten.Tekst("Gebeld"), null));
        Van(Keten.Regisseur).Samenbrengen.ShouldBeEmpty("they found each other");
    }

    [Fact]
    public void Wat_te_laat_is_staat_boven_en_van_wie_is_weggegaan_wordt_niets_meer_gevraagd()
    {
        var later = new BijdrageVragen(Keten.Nieuw<BijdrageId>(), Keten.Uwv, Keten.Tekst("Twee testers"), 40, null, Vandaag.AddDays(30));
        var eerder = later with { Bijdrage = Keten.Nieuw<BijdrageId>(), Uiterlijk = Vandaag.AddDays(3) };
        Huis.Allen(Huis.Ingediend(later, eerder));
        Kort(Van(Huis.Cbs).Anderen).Select(s => s.Item3).ShouldBe([eerder.Bijdrage.Waarde, later.Bijdrage.Waarde]);
        Wederzijds.PerPartner(Van(Huis.Cbs).Anderen, Vandaag.AddDays(4)).ShouldBe([(Keten.Uwv, 2, 1)]);

        Keten.Als(Huis.Bestuurders[1]).Moet(new PartnerUittreden(Keten.Uwv, Vandaag.AddDays(1), Keten.Tekst("Wij gaan"), null));
        Later(2);
        Van(Huis.Cbs).Anderen.ShouldBeEmpty();
    }

    [Fact]
    public void Wat_is_doorgezet_wacht_op_de_partner_tot_zij_het_deed()
    {
        var macht = new Machtketen();
        var doorzetting = macht.Gegeven();
        Wederzijds Van(Deelname wie) => Wederzijds.Van(macht.Huis.Inzage(wie), wie.Partij, macht.Vandaag);

        Kort(Van(macht.Uwv).Eigen).ShouldBe([(Schuldsoort.Doorzetting, macht.Keten.Uwv, doorzetting.Waarde)]);
        macht.Keten.Als(macht.Uwv).Moet(new DoorzettingUitvoeren(doorzetting, macht.Keten.Tekst("Gedaan")));
        Van(macht.Uwv).Eigen.ShouldBeEmpty();
    }

    void Later(int dagen) => Keten.Nu = new(Keten.Nu.Moment.AddDays(dagen));
}
