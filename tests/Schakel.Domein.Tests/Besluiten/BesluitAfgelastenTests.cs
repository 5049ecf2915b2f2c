using Schakel.Domein.Besluiten;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Toegang;

namespace Schakel.Domein.Tests.Besluiten;

/// <summary>What was decided for a later day can be called off until that day, and only together.</summary>
[Trait("Feature", "B05")]
public sealed class BesluitAfgelastenTests
{
    static readonly Datum Ingang = new(2026, 6, 1);

    readonly Besluitketen _huis = new();
    readonly BesluitId _besluit;

    public BesluitAfgelastenTests()
    {
        var nieuw = _huis.Voorstel(_huis.Verhoogd()) with { Ingang = Ingang };
        Keten.Als(Keten.Regisseur).Moet(nieuw);
        _huis.Allen(nieuw.Voorstel);
        _besluit = nieuw.Besluit;
    }

    Proefketen Keten => _huis.Keten;

    Besluit Dit => Keten.Stand.Besluiten.Vind(_besluit)!;

    [Fact]
    public void Het_gebeurt_met_een_besluit_en_dan_komt_zijn_dag_niet_meer()
    {
        Keten.Als(Keten.Regisseur).Doe(new BesluitAfgelasten(_besluit)).ShouldBe(Grondslagregels.BesluitVereist);
        var af = _huis.Ingediend(new BesluitAfgelasten(_besluit));
        var verschil = Verschil.Van(Keten.Stand.Deel(Publiek.Keten), _huis.Zie(af));
        verschil.Afgelast.ShouldHaveSingleItem().Id.ShouldBe(_besluit);
        _huis.Allen(af);

        Dit.Werking.ShouldBe(Besluitwerking.Afgelast);
        Keten.Nu = new(new(2026, 6, 2, 9, 0, 0, TimeSpan.Zero));
        Klokregels.Eerste(Keten.Stand, new(2026, 6, 2)).ShouldBeNull();
        Keten.AlsKlok().Doe(new BesluitUitvoeren(_besluit, Ingang)).ShouldBe(Klokregels.NietVervallen);
        _huis.ZieNorm().Waarden.Count().ShouldBe(1);
        Dit.IsToeAanHerziening(new(2030, 1, 1)).ShouldBeFalse();
    }

    [Fact]
    public void Wat_niet_wacht_is_niet_af_te_gelasten()
    {
        Dien(new BesluitAfgelasten(Keten.Nieuw<BesluitId>())).ShouldBe(Uitvoering.VoorwerpOntbreekt.Bij("Opdrachten[0]"));
        var (een, twee) = (_huis.Ingediend(new BesluitAfgelasten(_besluit)), _huis.Ingediend(new BesluitAfgelasten(_besluit)));
        _huis.Allen(een);
        _huis.Allen(twee);
        (_huis.Zie(twee).Status, _huis.Zie(twee).Struikelblok).ShouldBe((Voorstelstatus.Onuitvoerbaar, BesluitAfgelasten.WachtNiet.Code));
        Dien(new BesluitAfgelasten(Keten.Stand.Besluiten.Single(b => b.Voorstel == een).Id)).ShouldBe(BesluitAfgelasten.WachtNiet.Bij("Opdrachten[0]"));
    }

    [Fact]
    public void In_een_gremium_met_een_eigen_regel_vraagt_afgelasten_instemming_van_elke_partner()
    {
        var raad = new Regelketen(Besluitregel.Meerderheid);
        var nieuw = raad.Huis.Voorstel(raad.Huis.Verhoogd()) with { Ingang = Ingang };
        raad.Keten.Als(raad.Keten.Regisseur).Moet(nieuw);
        raad.Huis.Allen(nieuw.Voorstel);

        raad.Keten.Als(raad.Keten.Regisseur).Doe(raad.Nieuw() with { Opdrachten = [new BesluitAfgelasten(nieuw.Besluit)] }).ShouldBe(Routeregels.AlleenMetInstemming);
    }

    [Fact]
    public void Het_staat_bij_elkaar_en_het_komt_op_tijd()
    {
        var af = _huis.Voorstel(new BesluitAfgelasten(_besluit));
        Keten.Als(Keten.Regisseur).Doe(af with { Ingang = Ingang }).ShouldBe(BesluitAfgelasten.TeLaat);
        var later = _huis.Voorstel(new OverdrachtVaststellen(Keten.Nieuw<OverdrachtId>(), Keten.Uwv, Keten.Cbs, Keten.Tekst("Week"))) with { Ingang = Ingang.AddDays(30) };
        Keten.Moet(later);
        _huis.Allen(later.Voorstel);
        Keten.Als(Keten.Regisseur).Doe(_huis.Voorstel(new BesluitAfgelasten(_besluit), new BesluitAfgelasten(later.Besluit)) with { Ingang = Ingang }).ShouldBe(BesluitAfgelasten.TeLaat, "for one of the two");
        Keten.Als(Keten.Regisseur).Doe(af with { Ingang = Ingang.AddDays(-1) }).ShouldBeNull();
        var zo = _huis.Zie(af.Voorstel);
        Keten.Doe(new VoorstelAanpassen(af.Voorstel, 1, Keten.Tekst("Later"), zo.Titel, zo.Toelichting, zo.HerzienOp, [0], [], Ingang, Sindsdien: zo.Terugkomst!.Sindsdien)).ShouldBe(BesluitAfgelasten.TeLaat);

        Samenloop.Van(Keten.Stand.Voorstellen, Keten.Stand.Besluiten, _huis.Zie(Dit.Voorstel)).Voorstellen.Select(v => v.Id).ShouldBe([af.Voorstel]);
        Samenloop.Van(Keten.Stand.Voorstellen, Keten.Stand.Besluiten, _huis.Zie(af.Voorstel)).Besluiten.Select(b => b.Id).ShouldBe([_besluit]);
    }

    Afwijzing? Dien(IBestuurdeOpdracht opdracht) => Keten.Als(Keten.Regisseur).Doe(_huis.Voorstel(opdracht));
}
