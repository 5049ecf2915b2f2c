using Schakel.Domein.Besluiten;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Tests.Besluiten;
using Schakel.Domein.Toegang;
using Schakel.Domein.Werk;

namespace Schakel.Domein.Tests.Werk;

/// <summary>What ends and is not taken over is told in time, to who can do something about it and to who goes.</summary>
[Trait("Feature", "I03")]
public sealed class OpvolgingTests
{
    readonly Besluitketen _huis = new();

    Proefketen Keten => _huis.Keten;

    Datum Dag => Keten.Nu.DatumIn(Proefketen.Amsterdam);

    [Fact]
    public void Een_termijn_zonder_opvolger_nadert_voor_sleuteldrager_bestuurder_en_wie_gaat_en_voor_niemand_anders()
    {
        var lijn = Begint(_huis.Uwv, Keten.Uwv, Rol.Lijnmanager, 60);

        Termijnen(_huis.Uwv).ShouldBe([(lijn.Id, false)]);
        Termijnen(_huis.Bestuurders[1]).ShouldBe([(lijn.Id, false)]);
        Termijnen(lijn).ShouldBe([(lijn.Id, true)]);
        Termijnen(Keten.Aangetreden(Keten.Uwv, Rol.Ketenregisseur)).ShouldBeEmpty("names nobody");
        Termijnen(_huis.Bestuurders[0]).ShouldBeEmpty("another house");
        Termijnen(_huis.Ketenmanager).ShouldBeEmpty();
    }

    [Fact]
    public void Verder_weg_dan_zestig_dagen_en_na_de_laatste_dag_zegt_niemand_iets()
    {
        Begint(_huis.Uwv, Keten.Uwv, Rol.Lijnmanager, 61);
        Termijnen(_huis.Uwv).ShouldBeEmpty();
        Later(1);
        Termijnen(_huis.Uwv).ShouldNotBeEmpty();
        Later(60);
        Termijnen(_huis.Uwv).ShouldNotBeEmpty("its last day");
        Later(1);
        Termijnen(_huis.Uwv).ShouldBeEmpty("over");
    }

    [Fact]
    public void Opgevolgd_is_wie_die_rol_bij_die_partner_de_dag_erna_heeft()
    {
        Begint(_huis.Uwv, Keten.Uwv, Rol.Lijnmanager, 10);
        Begint(_huis.Cbs, Keten.Cbs, Rol.Lijnmanager, null);
        Begint(_huis.Uwv, Keten.Uwv, Rol.Teammanager, null);
        Begint(_huis.Uwv, Keten.Uwv, Rol.Lijnmanager, null, vanaf: 12);
        Termijnen(_huis.Uwv).ShouldNotBeEmpty("another house, another role, a day between");

        Begint(_huis.Uwv, Keten.Uwv, Rol.Lijnmanager, null, vanaf: 11);

        Termijnen(_huis.Uwv).ShouldBeEmpty();
    }

    [Fact]
    public void Wat_samen_eindigt_is_een_ding_met_het_vroegste_voorop_en_eigen_termijnen_staan_alleen_bij_eigen()
    {
        var (lijn, team) = (Begint(_huis.Uwv, Keten.Uwv, Rol.Lijnmanager, 40), Begint(_huis.Uwv, Keten.Uwv, Rol.Teammanager, 20));
        var sleutel = Begint(_huis.Uwv, Keten.Uwv, Rol.Bestuurder, 30);

        Termijnen(_huis.Uwv).ShouldBe([(team.Id, false), (lijn.Id, false)], "the other board member goes on");
        Van<WachtendWerk.TermijnNadert>(_huis.Uwv).Single().Uiterlijk.ShouldBe(Dag.AddDays(20));
        Termijnen(sleutel).ShouldBe([(team.Id, false), (lijn.Id, false)]);

        var eigen = new DeelnameBeginnen(new(Keten.Nieuw<DeelnameId>(), sleutel.Persoon, Keten.Uwv, Rol.Ketenregisseur, new(Dag, Dag.AddDays(50))));
        Keten.Als(_huis.Uwv).Moet(eigen);
        Termijnen(sleutel).ShouldBe([(team.Id, false), (lijn.Id, false), (eigen.Deelname.Id, true)]);
        Termijnen(_huis.Uwv).ShouldContain((eigen.Deelname.Id, false));
    }

    [Fact]
    public void Namens_de_keten_hoort_het_wie_die_rol_levert_en_waar_dat_niet_is_afgesproken_wie_het_kan_voorstellen()
    {
        Keten.Als(_huis.Ketenmanager).Moet(new DeelnameBeeindigen(_huis.Ketenmanager.Id, Dag.AddDays(30)));
        var manager = _huis.Ketenmanager;

        Termijnen(manager).ShouldBe([(manager.Id, true)]);
        Termijnen(Keten.Sleuteldrager).ShouldBeEmpty("after the founding nobody names him before all agree on who does");
        Van<WachtendWerk.KetenrolNadert>(_huis.Bestuurders[2]).Single().Deelname.Id.ShouldBe(manager.Id);
        Van<WachtendWerk.KetenrolNadert>(manager).ShouldBeEmpty("he knows");

        _huis.Allen(_huis.Ingediend(new KetenrolBeleggen(Rol.Ketenmanager, Keten.Cbs, Rol.Ketenregisseur)));
        Termijnen(_huis.Cbs).ShouldBe([(manager.Id, false)]);
        Termijnen(_huis.Uwv).ShouldBeEmpty();
        Van<WachtendWerk.KetenrolNadert>(_huis.Bestuurders[2]).ShouldBeEmpty();
    }

    [Fact]
    public void Wie_een_ketenrol_levert_en_uittreedt_noemt_geen_opvolger_meer()
    {
        _huis.Allen(_huis.Ingediend(new KetenrolBeleggen(Rol.Ketenmanager, Keten.Cbs, Rol.Ketenregisseur)));
        Keten.Als(_huis.Bestuurders[2]).Moet(new PartnerUittreden(Keten.Cbs, Dag.AddDays(30), Keten.Tekst("Wij gaan"), null));

        Termijnen(_huis.Cbs).ShouldBeEmpty("whom it names would go with it");
        Van<WachtendWerk.KetenrolNadert>(_huis.Bestuurders[0]).Single().Deelname.Id.ShouldBe(_huis.Ketenmanager.Id);
        Van<WachtendWerk.KetenrolNadert>(_huis.Bestuurders[2]).ShouldBeEmpty("what is agreed for later is not that of who leaves");
    }

    [Fact]
    public void In_de_oprichting_noemt_wie_begon_ook_wie_namens_de_keten_handelt()
    {
        var huis = new Besluitketen(afgerond: false);
        huis.Keten.Als(huis.Keten.Sleuteldrager).Moet(new DeelnameBeeindigen(huis.Ketenmanager.Id, Dag.AddDays(30)));

        Van<WachtendWerk.TermijnNadert>(huis.Keten.Sleuteldrager, huis).Single().Deelnames.Single().Id.ShouldBe(huis.Ketenmanager.Id);
        Van<WachtendWerk.KetenrolNadert>(huis.Bestuurders[1], huis).ShouldBeEmpty();

        huis.Keten.Als(huis.Uwv).Moet(new BezwaarMaken(huis.Keten.Uwv, huis.Keten.Tekst("Te veel alleen")));
        Van<WachtendWerk.TermijnNadert>(huis.Keten.Sleuteldrager, huis).ShouldBeEmpty("another objects: he fills in nothing alone any more");
        Van<WachtendWerk.KetenrolNadert>(huis.Bestuurders[1], huis).ShouldNotBeEmpty();
    }

    [Fact]
    public void Wie_niet_opgevolgd_hoeft_te_worden_vraagt_niets()
    {
        Begint(_huis.Cbs, Keten.Cbs, Rol.Lijnmanager, 20);
        Termijnen(_huis.Cbs).ShouldNotBeEmpty();
        Keten.Als(_huis.Bestuurders[2]).Moet(new PartnerUittreden(Keten.Cbs, Dag.AddDays(30), Keten.Tekst("Wij gaan"), null));
        Termijnen(_huis.Cbs).Select(t => t.Item1).Count().ShouldBe(1, "until its last day it takes part: the place is empty before that");
        Van<WachtendWerk.TermijnNadert>(_huis.Cbs).Single().Deelnames.Single().Rol.ShouldBe(Rol.Lijnmanager, "all others end with the partner");

        _huis.Allen(_huis.Ingediend(new KetenBeeindigen(Dag.AddDays(20), Keten.Tekst("De taak is klaar"))));
        Termijnen(_huis.Cbs).ShouldBeEmpty("the chain ends that day");
    }

    [Fact]
    public void Een_ketenrol_die_niemand_meer_vervult_vraagt_geen_opvolger()
    {
        Keten.Als(_huis.Ketenmanager).Moet(new DeelnameBeeindigen(_huis.Ketenmanager.Id, Dag.AddDays(30)));
        _huis.Allen(_huis.Ingediend(new KetenrolBeleggen(Rol.Ketenmanager, null, Rol.Bestuurder)));

        Termijnen(_huis.Ketenmanager).ShouldBeEmpty();
        Van<WachtendWerk.KetenrolNadert>(_huis.Bestuurders[0]).ShouldBeEmpty();
    }

    [Fact]
    public void Een_mandaat_dat_niemand_daarna_draagt_nadert_voor_wie_het_verleent_en_wie_het_draagt()
    {
        var lijn = Begint(_huis.Uwv, Keten.Uwv, Rol.Lijnmanager, null);
        var mandaat = Verleend(lijn, 30, Besluitonderwerp.Normen, Besluitonderwerp.Afspraken);

        Mandaten(_huis.Uwv).ShouldBe([(mandaat, false)]);
        Mandaten(_huis.Bestuurders[1]).ShouldBe([(mandaat, false)]);
        Mandaten(lijn).ShouldBe([(mandaat, true)]);
        Mandaten(_huis.Cbs).ShouldBeEmpty();

        var regisseur = Begint(_huis.Uwv, Keten.Uwv, Rol.Ketenregisseur, null);
        Verleend(regisseur, null, Besluitonderwerp.Normen);
        Mandaten(_huis.Uwv).ShouldBe([(mandaat, false)], "of agreements nobody speaks then");
        Verleend(regisseur, null, Besluitonderwerp.Afspraken);
        Mandaten(_huis.Uwv).ShouldBeEmpty();
    }

    [Fact]
    public void Een_mandaat_gaat_niet_vanzelf_over_op_de_opvolger_en_staat_niet_naast_een_rol_zonder_opvolger()
    {
        var lijn = Begint(_huis.Uwv, Keten.Uwv, Rol.Lijnmanager, 30);
        var mandaat = Verleend(lijn, null, Besluitonderwerp.Normen);
        Mandaten(_huis.Uwv).ShouldBeEmpty("that nobody comes after him says enough");

        Begint(_huis.Uwv, Keten.Uwv, Rol.Lijnmanager, null, vanaf: 31);

        Termijnen(_huis.Uwv).ShouldBeEmpty();
        Mandaten(_huis.Uwv).ShouldBe([(mandaat, false)]);
    }

    [Fact]
    public void Pas_de_laatste_twee_weken_gaat_het_voor_wat_op_een_agenda_moet_en_voor_wie_gaat_nooit()
    {
        var lijn = Begint(_huis.Uwv, Keten.Uwv, Rol.Lijnmanager, 15);
        _huis.Allen(_huis.Ingediend(_huis.Verhoogd()));

        Van<WachtendWerk.TermijnNadert>(_huis.Uwv).Single().Dringendheid.Soort.ShouldBe(2);
        Later(1);
        Van<WachtendWerk.TermijnNadert>(_huis.Uwv).Single().Dringendheid.Soort.ShouldBe(1);
        Van<WachtendWerk.TermijnNadert>(lijn).Single().Dringendheid.Soort.ShouldBe(2);
    }

    [Fact]
    public void In_rust_wordt_niets_voor_zijn_dag_aangekondigd()
    {
        Begint(_huis.Uwv, Keten.Uwv, Rol.Lijnmanager, 20);
        _huis.Allen(_huis.Ingediend(new ToestandInstellen(Toestandsoort.Rust, new(Dag, Dag.AddDays(90)), Keten.Tekst("Het is stil"), Laddertermijnen.Bij(Toestandsoort.Rust), null)));

        Termijnen(_huis.Uwv).ShouldBeEmpty();
        Later(20);
        Termijnen(_huis.Uwv).ShouldNotBeEmpty();
    }

    [Fact]
    public void Wie_van_buiten_kijkt_heeft_geen_opvolger_nodig()
    {
        var (review, termijn) = (Keten.Nieuw<ReviewId>(), new Periode(Dag, Dag.AddDays(30)));
        _huis.Allen(_huis.Ingediend(new ReviewOpdragen(review, Keten.Tekst("Auditdienst"), Keten.Tekst("Kloppen de cijfers?"), termijn, false, Keten.Belastingdienst)));
        var reviewer = new Deelname(Keten.Nieuw<DeelnameId>(), Keten.Nieuw<PersoonId>(), null, Rol.Reviewer, termijn, review);
        Keten.Als(Keten.Sleuteldrager).Moet(new DeelnameBeginnen(reviewer));

        Termijnen(reviewer).ShouldBeEmpty("his review ends with him");
        Van<WachtendWerk.KetenrolNadert>(_huis.Bestuurders[0]).ShouldBeEmpty();
    }

    Deelname Begint(Deelname door, PartijId partij, Rol rol, int? tot, int vanaf = -30)
    {
        var nieuw = Keten.Iemand(partij, rol) with { Termijn = new(Dag.AddDays(vanaf), tot is { } dagen ? Dag.AddDays(dagen) : null) };
        Keten.Als(door).Moet(new DeelnameBeginnen(nieuw));
        return nieuw;
    }

    MandaatId Verleend(Deelname houder, int? tot, params Besluitonderwerp[] onderwerpen)
    {
        var id = Keten.Nieuw<MandaatId>();
        Keten.Als(_huis.Uwv).Moet(new MandaatVerlenen(id, houder.Id, [.. onderwerpen], null, new(Dag, tot is { } dagen ? Dag.AddDays(dagen) : null), Keten.Tekst("Artikel 4"), null));
        return id;
    }

    void Later(int dagen) => Keten.Nu = new(Keten.Nu.Moment.AddDays(dagen));

    IEnumerable<(DeelnameId, bool)> Termijnen(Deelname wie) => Van<WachtendWerk.TermijnNadert>(wie).SelectMany(t => t.Deelnames.Select(d => (d.Id, t.IsVanHem)));

    IEnumerable<(MandaatId, bool)> Mandaten(Deelname wie) => Van<WachtendWerk.MandaatNadert>(wie).SelectMany(m => m.Mandaten.Select(d => (d.Mandaat.Id, m.IsVanHem)));

    IEnumerable<T> Van<T>(Deelname wie, Besluitketen? huis = null) where T : WachtendWerk
    {
        var keten = (huis ?? _huis).Keten;
        var inzage = new Inzage(keten.Stand, Leesrecht.Van(keten.Stand, wie.Persoon, Dag), keten.Nu);
        return Werkvoorraad.Van(keten.Stand.Deelnames.Vind(wie.Id)!, inzage, inzage.Knelpunten.Rij(), Dag, 100).Eerste.OfType<T>();
    }
}
