using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Tests.Besluiten;
using Schakel.Domein.Toegang;
using Schakel.Domein.Voornemens;

namespace Schakel.Domein.Tests.Voornemens;

/// <summary>What the chain presses on is the own partner's business until its line manager lets the others read it.</summary>
[Trait("Feature", "E08")]
public sealed class EigenDoelTests
{
    readonly Besluitketen _huis = new(afgerond: false);
    readonly Deelname _lijnmanager;
    readonly Deelname _bureau;

    public EigenDoelTests()
    {
        _lijnmanager = Keten.Aangetreden(Keten.Uwv, Rol.Lijnmanager);
        _bureau = Keten.Iemand(null, Rol.Bureaumedewerker);
        Keten.Als(Keten.Sleuteldrager).Moet(new DeelnameBeginnen(_bureau));
        Keten.Moet(new OprichtingAfronden());
    }

    Proefketen Keten => _huis.Keten;

    Datum Vandaag => Keten.Nu.DatumIn(Proefketen.Amsterdam);

    [Fact]
    public void Een_lijnmanager_tekent_op_voor_zijn_eigen_partner()
    {
        var optekenen = Optekenen(_huis.Norm);
        Keten.Als(_lijnmanager).Moet(optekenen);

        var doel = Zie(optekenen.Doel);
        (doel.Partij, doel.Norm, doel.Door, doel.Opgetekend, doel.IsVrijgegeven).ShouldBe((Keten.Uwv, _huis.Norm, _lijnmanager.Id, Keten.Nu, false));
        Keten.Stand.VrijgegevenDoelen.Count.ShouldBe(0);
        Keten.Doe(optekenen).ShouldBe(Afwijzing.IdInGebruik);
        Keten.Doe(Optekenen(Keten.Nieuw<NormId>())).ShouldBe(EigenDoelOptekenen.NormOnbekend);
        Keten.Doe(Optekenen() with { Partij = Keten.Cbs }).ShouldBe(Afwijzing.NietGevonden, "nobody writes where he does not read");
        foreach (var wie in new[] { _huis.Bestuurders[1], _huis.Uwv, Keten.Aangetreden(Keten.Uwv, Rol.Ketenregisseur) })
            Keten.Als(wie).Doe(Optekenen()).ShouldBe(Mag.NietBevoegd(Bevoegdheid.EigenDoelOptekenen), $"{wie.Rol}");
        Keten.Als(_huis.Ketenmanager).Doe(Optekenen()).ShouldBe(Afwijzing.NietGevonden);
    }

    [Fact]
    public void Niet_meer_dan_tweehonderd_tegelijk_van_een_partner()
    {
        Keten.Als(_lijnmanager);
        var eerste = Opgetekend();
        for (var i = 1; i < EigenDoelOptekenen.MaximumOpen; i++) Keten.Moet(Optekenen());
        Keten.Doe(Optekenen()).ShouldBe(EigenDoelOptekenen.TeVeel);
        Keten.Als(Keten.Aangetreden(Keten.Cbs, Rol.Lijnmanager)).Doe(Optekenen() with { Partij = Keten.Cbs }).ShouldBeNull("that counts per partner");
        Keten.Als(_lijnmanager).Moet(new EigenDoelIntrekken(eerste, null));
        Keten.Doe(Optekenen()).ShouldBeNull("what was withdrawn counts no more");
    }

    [Fact]
    public void Vrijgeven_geeft_de_keten_hetzelfde_doel_met_dezelfde_woorden()
    {
        var doel = Opgetekend(_huis.Norm);
        var was = Zie(doel);
        Keten.Als(Keten.Regisseur).Doe(new EigenDoelVrijgeven(doel)).ShouldBe(Afwijzing.NietGevonden, "of another partner");
        Keten.Als(_huis.Ketenmanager).Doe(new EigenDoelVrijgeven(doel)).ShouldBe(Afwijzing.NietGevonden);
        Keten.Als(Keten.Aangetreden(Keten.Uwv, Rol.Ketenregisseur)).Doe(new EigenDoelVrijgeven(doel)).ShouldBe(Mag.NietBevoegd(Bevoegdheid.EigenDoelVrijgeven));

        Later(1);
        Keten.Als(_lijnmanager).Moet(new EigenDoelVrijgeven(doel));

        Zie(doel).ShouldBe(was with { Vrijgegeven = Keten.Nu, InDeelSinds = Keten.Stand.Nr });
        Keten.Stand.Deel(Publiek.Kring(Keten.Uwv)).EigenDoelen.Vind(doel).ShouldBe(was, "the narrower copy is history");
        Keten.Stand.VrijgegevenDoelen.Vind(doel).ShouldBe(Zie(doel));
        Keten.Stand.EigenDoelen.Count().ShouldBe(1);
        Keten.Doe(new EigenDoelVrijgeven(doel)).ShouldBe(EigenDoelVrijgeven.AlVrijgegeven);
        Keten.Als(Keten.Aangetreden(Keten.Cbs, Rol.Lijnmanager)).Doe(new EigenDoelIntrekken(doel, null)).ShouldBe(Mag.NietVanU, "seen, but not his");
    }

    [Fact]
    public void Intrekken_zegt_waarom_zodra_anderen_het_lezen_en_blijft_te_lezen()
    {
        var (stil, open) = (Opgetekend(), Opgetekend());
        Keten.Moet(new EigenDoelVrijgeven(open));

        Keten.Doe(new EigenDoelIntrekken(open, null)).ShouldBe(EigenDoelIntrekken.RedenNodig);
        Keten.Moet(new EigenDoelIntrekken(stil, null));
        var reden = Keten.Tekst("Het doel is gehaald");
        Keten.Moet(new EigenDoelIntrekken(open, reden));

        Zie(open).Intrekking.ShouldBe(new(reden, _lijnmanager.Id, Keten.Nu));
        Inzage(_huis.Bestuurders[0]).EigenDoelen.Select(d => d.Id).ShouldBe([open], "in its audience of that moment");
        foreach (var doel in new[] { stil, open })
        {
            Keten.Doe(new EigenDoelIntrekken(doel, reden)).ShouldBe(EigenDoelregels.AlIngetrokken);
            Keten.Doe(new EigenDoelVrijgeven(doel)).ShouldBe(EigenDoelregels.AlIngetrokken);
        }
    }

    [Fact]
    public void Elke_rol_bij_elke_partner_leest_het_pas_na_vrijgeven_en_de_eigen_partner_altijd()
    {
        Deelname[] iedereen =
        [
            .. new[] { Keten.Belastingdienst, Keten.Uwv, Keten.Cbs }.SelectMany(p => Rollen.VanEenPartner.Select(r => Keten.Aangetreden(p, r))),
            _huis.Ketenmanager, _bureau, Reviewer(),
        ];
        var doel = Opgetekend(_huis.Norm);
        var toen = Keten.Stand;
        Lezers(iedereen, doel).ShouldBe([.. iedereen.Where(d => d.Partij == Keten.Uwv)]);
        foreach (var wie in iedereen.Where(d => d.Partij != Keten.Uwv))
            foreach (var opdracht in new IOpdracht[] { new EigenDoelVrijgeven(doel), new EigenDoelIntrekken(doel, null), new BotsingMelden(Keten.Nieuw<BotsingId>(), doel, doel, Keten.Tekst("Dit")) })
                Keten.Als(wie).Doe(opdracht).ShouldBe(Afwijzing.NietGevonden, $"{wie.Rol} {opdracht.Vereist}");
        Exporteert(Keten.Cbs, doel).ShouldBeFalse();
        Exporteert(Keten.Uwv, doel).ShouldBeTrue();

        Keten.Als(_lijnmanager).Moet(new EigenDoelVrijgeven(doel));

        Lezers(iedereen, doel).ShouldBe(iedereen);
        Exporteert(Keten.Cbs, doel).ShouldBeTrue();
        iedereen.Where(d => new Inzage(toen, Recht(d), Keten.Nu, Keten.Stand).EigenDoelen.Vind(doel) is not null).ShouldBe(iedereen.Where(d => d.Partij == Keten.Uwv), "on a page of then it was private");
        iedereen.Where(d => Inzage(d).EigenDoelen.Count(x => x.Id == doel) != 1).ShouldBeEmpty("once, also for who reads both copies");
    }

    [Fact]
    public void Alle_woorden_zijn_te_wissen_en_zolang_het_niet_vrij_is_weet_een_ander_er_niets_van()
    {
        var doel = Opgetekend();
        var titel = Zie(doel).Titel.Id;
        Keten.Als(_huis.Cbs).Doe(new TekstWissen(titel)).ShouldBe(Afwijzing.NietGevonden);
        Keten.Als(_lijnmanager).Moet(new EigenDoelVrijgeven(doel));
        Keten.Moet(new EigenDoelIntrekken(doel, Keten.Tekst("Gehaald")));
        Keten.Als(_huis.Cbs).Doe(new TekstWissen(titel)).ShouldBe(TekstWissen.NietUwWoorden);

        var teksten = Zie(doel).Teksten.ToList();
        teksten.Count.ShouldBe(3);
        Keten.Als(_lijnmanager);
        foreach (var tekst in teksten)
        {
            Keten.Doe(new TekstWissen(tekst.Tekst.Id)).ShouldBeNull();
            Keten.Boekingen[^1].Boeking.Delen.Where(d => d.Dader.Length > 0).ShouldHaveSingleItem().Publiek.ShouldBe(Publiek.Keten, "who could read the words is told who erased them");
        }
        Inzage(_huis.Bestuurders[0]).IsGewist(Zie(doel).Titel).ShouldBeTrue();
        Inzage(_lijnmanager).IsGewist(Zie(doel).Titel).ShouldBeTrue("both copies name the same words");
    }

    EigenDoelOptekenen Optekenen(NormId? norm = null) => new(Keten.Nieuw<EigenDoelId>(), Keten.Uwv, Keten.Tekst("Tien procent minder beheerkosten"), Keten.Tekst("Elke week leveren vraagt twee mensen meer"), norm);

    EigenDoelId Opgetekend(NormId? norm = null)
    {
        var optekenen = Optekenen(norm);
        Keten.Als(_lijnmanager).Moet(optekenen);
        return optekenen.Doel;
    }

    Deelname Reviewer()
    {
        var review = Keten.Nieuw<ReviewId>();
        _huis.Allen(_huis.Ingediend(new ReviewOpdragen(review, Keten.Tekst("Auditdienst"), Keten.Tekst("Kijk mee"), new(Vandaag, Vandaag.AddDays(90)), true, Keten.Uwv)));
        var reviewer = Keten.Iemand(null, Rol.Reviewer) with { Review = review, Termijn = new(Vandaag, Vandaag.AddDays(90)) };
        Keten.Als(_huis.Uwv).Moet(new DeelnameBeginnen(reviewer));
        return reviewer;
    }

    EigenDoel Zie(EigenDoelId id) => Keten.Stand.EigenDoelen.Vind(id)!;

    void Later(int dagen) => Keten.Nu = new(Keten.Nu.Moment.AddDays(dagen));

    Leesrecht Recht(Deelname wie) => Leesrecht.Van(Keten.Stand, wie.Persoon, Vandaag);

    Inzage Inzage(Deelname wie) => new(Keten.Stand, Recht(wie), Keten.Nu);

    // With the part of the board: the most that a partner takes home.
    bool Exporteert(PartijId partner, EigenDoelId doel) => new Inzage(Keten.Stand, Leesrecht.Van(partner, metBestuur: true), Keten.Nu).EigenDoelen.Vind(doel) is not null;

    IEnumerable<Deelname> Lezers(IEnumerable<Deelname> iedereen, EigenDoelId doel) => iedereen.Where(d => Inzage(d).EigenDoelen.Vind(doel) is not null);
}
