using Schakel.Domein.Besluiten;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Toegang;

namespace Schakel.Domein.Tests.Besluiten;

/// <summary>A clash shows before it happens: what else touches the same, and whether the proposal would still do what everyone saw.</summary>
[Trait("Feature", "B05")]
public sealed class SamenloopTests
{
    readonly Besluitketen _huis = new();

    Proefketen Keten => _huis.Keten;

    [Fact]
    public void Een_ander_open_voorstel_over_hetzelfde_staat_erbij_en_een_over_iets_anders_niet()
    {
        var (een, twee) = (_huis.Ingediend(_huis.Verhoogd()), _huis.Ingediend(_huis.Verhoogd(97m, "2026-06-01")));
        var los = _huis.Ingediend(new OverdrachtVaststellen(Keten.Nieuw<OverdrachtId>(), Keten.Uwv, Keten.Cbs, Keten.Tekst("Weekbestand")));

        Van(een).Voorstellen.Select(v => v.Id).ShouldBe([twee]);
        Van(twee).Voorstellen.Select(v => v.Id).ShouldBe([een]);
        Van(los).ShouldSatisfyAllConditions(s => s.Voorstellen.ShouldBeEmpty(), s => s.Besluiten.ShouldBeEmpty());
        Keten.Als(Keten.Regisseur).Moet(new VoorstelIntrekken(twee));
        Van(een).Voorstellen.ShouldBeEmpty();
    }

    [Fact]
    public void Een_besluit_van_daarna_staat_erbij_en_een_van_ervoor_niet()
    {
        _huis.Allen(_huis.Ingediend(_huis.Verhoogd(96m, "2026-05-01")));
        Keten.Nu = new(Keten.Nu.Moment.AddMinutes(1));
        var (een, twee) = (_huis.Ingediend(_huis.Verhoogd()), _huis.Ingediend(_huis.Verhoogd(97m, "2026-06-01")));
        Van(een).Besluiten.ShouldBeEmpty();
        Keten.Nu = new(Keten.Nu.Moment.AddMinutes(1));
        _huis.Allen(twee);

        Van(een).Besluiten.ShouldHaveSingleItem().Voorstel.ShouldBe(twee);
        Keten.Nu = new(Keten.Nu.Moment.AddMinutes(1));
        var nu = _huis.Zie(een);
        Keten.Als(Keten.Regisseur).Moet(new VoorstelAanpassen(een, nu.Ronde, Keten.Tekst("Opnieuw gerekend"), Keten.Tekst("Norm 2"), nu.Toelichting, nu.HerzienOp, [0], [], Sindsdien: Keten.Tekst("Het liep anders")));
        Van(een).Besluiten.ShouldBeEmpty("as it reads now it was put forward after that decision");
    }

    [Fact]
    public void Een_besluit_dat_op_zijn_dag_wacht_staat_erbij_tot_het_vastloopt_of_is_afgelast()
    {
        var later = _huis.Voorstel(_huis.Verhoogd(97m, "2026-09-01")) with { Ingang = new(2026, 6, 1) };
        Keten.Als(Keten.Regisseur).Moet(later);
        _huis.Allen(later.Voorstel);
        Keten.Nu = new(Keten.Nu.Moment.AddMinutes(1));
        var een = _huis.Ingediend(_huis.Verhoogd());
        Van(een).Besluiten.ShouldHaveSingleItem().Id.ShouldBe(later.Besluit);

        _huis.Allen(_huis.Ingediend(new BesluitAfgelasten(later.Besluit)));
        Van(een).Besluiten.ShouldBeEmpty();
    }

    [Fact]
    public void Een_besluit_van_ervoor_dat_daarna_inging_staat_erbij()
    {
        var later = _huis.Voorstel(_huis.Verhoogd(97m, "2026-09-01")) with { Ingang = new(2026, 6, 1) };
        Keten.Als(Keten.Regisseur).Moet(later);
        _huis.Allen(later.Voorstel);
        Keten.Nu = new(Keten.Nu.Moment.AddMinutes(1));
        var een = _huis.Ingediend(_huis.Verhoogd());
        Keten.Nu = new(new(2026, 6, 1, 9, 0, 0, TimeSpan.Zero));
        Keten.AlsKlok().Moet(new BesluitUitvoeren(later.Besluit, new(2026, 6, 1)));

        Van(een).Besluiten.ShouldHaveSingleItem().Id.ShouldBe(later.Besluit, "since then it is no longer what was shown");
    }

    [Fact]
    public void Open_voorstellen_staan_er_van_oud_naar_nieuw()
    {
        var een = _huis.Ingediend(_huis.Verhoogd());
        var erna = new List<VoorstelId>();
        for (var i = 0; i < 5; i++)
        {
            Keten.Nu = new(Keten.Nu.Moment.AddMinutes(1));
            erna.Add(_huis.Ingediend(_huis.Verhoogd(90m + i)));
        }
        Van(een).Voorstellen.Select(v => v.Id).ShouldBe(erna);
    }

    [Fact]
    public void Zolang_niemand_iets_veranderde_is_het_houdbaar_en_daarna_zegt_het_wat_het_nu_zou_doen()
    {
        var (een, twee) = (_huis.Ingediend(_huis.Verhoogd()), _huis.Ingediend(_huis.Verhoogd(97m, "2026-06-01")));
        Houdbaar(een).ShouldSatisfyAllConditions(h => h.IsHoudbaar.ShouldBeTrue(), h => h.Nu.ShouldBeNull());
        _huis.Allen(twee);

        var (na, bevroren) = (Houdbaar(een), _huis.Zie(een).Bevroren);
        (na.IsHoudbaar, na.Weigering).ShouldBe((false, null));
        na.Nu!.Normen.ShouldHaveSingleItem().Nu!.Waarde.ShouldBe(97m, "what it would now replace");
        _huis.Zie(een).Bevroren.ShouldBe(bevroren, "looking changes nothing");
        _huis.Allen(een);
        (_huis.Zie(een).Ronde, _huis.Zie(een).Bevroren.Length).ShouldBe((2, na.Feiten.Length));
        _huis.Zie(een).Bevroren[0].IsGelijkAan(na.Feiten[0]).ShouldBeTrue("what was foretold is what came of it");
    }

    [Fact]
    public void Wat_niet_meer_kan_heet_zo_voordat_iemand_erover_besluit()
    {
        var (een, twee) = (_huis.Ingediend(_huis.Verhoogd()), _huis.Ingediend(_huis.Verhoogd(97m)));
        _huis.Allen(twee);

        Houdbaar(een).ShouldSatisfyAllConditions(h => h.IsHoudbaar.ShouldBeFalse(), h => h.Weigering!.Code.ShouldBe(NormVaststellen.NietLater.Code), h => h.Effect.ShouldBeNull());
    }

    Samenloop Van(VoorstelId voorstel) => Samenloop.Van(Keten.Stand.Voorstellen, Keten.Stand.Besluiten, _huis.Zie(voorstel));

    Houdbaarheid Houdbaar(VoorstelId voorstel) => Houdbaarheid.Van(Keten.Stand, _huis.Zie(voorstel));
}
