using Schakel.Domein.Besluiten;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;

namespace Schakel.Domein.Tests.Besluiten;

/// <summary>All said yes to something that it would no longer be: everyone looks again, in his own time.</summary>
[Trait("Feature", "B05")]
public sealed class VerouderingTests
{
    const Oordeel Ja = Oordeel.Instemmen;

    readonly Regelketen _raad = new(Besluitregel.Meerderheid);

    Proefketen Keten => _raad.Keten;

    [Fact]
    public void Iedereen_heeft_zijn_dagen_opnieuw_vanaf_de_dag_waarop_het_bleek()
    {
        var voorstel = _raad.Ingediend();
        Anders();
        Op(new(2026, 3, 5));
        _raad.Spreken(voorstel, Ja, Ja, Ja);

        var nu = _raad.Huis.Zie(voorstel);
        (nu.Status, nu.Ronde, nu.Sluiting).ShouldBe((Voorstelstatus.Open, 2, new Sluiting(5, new(2026, 3, 5), new(2026, 3, 12))));
    }

    [Fact]
    [Trait("Feature", "B02")]
    public void Was_er_leestijd_dan_staan_de_standpunten_dicht_tot_iemand_ze_opent_ook_als_het_bij_het_sluiten_bleek()
    {
        var voorstel = _raad.Ingediend(_raad.Nieuw() with { Leesdagen = 1 });
        Op(new(2026, 3, 4));
        Open(voorstel).ShouldBeNull();
        Anders();
        _raad.Spreken(voorstel, Ja, Ja);
        _raad.Sluit(voorstel);

        var nu = _raad.Huis.Zie(voorstel);
        (nu.Status, nu.OpTafel.IsDicht, nu.WachtOpBeeld, nu.Sluiting).ShouldBe((Voorstelstatus.Open, true, true, new Sluiting(5, null, null)), "no day runs while it is looked at");
        Open(voorstel).ShouldBeNull();
        var open = _raad.Huis.Zie(voorstel);
        (open.WachtOpBeeld, open.VraagtStandpunten, open.Sluiting!.Vanaf).ShouldBe((false, true, _raad.Vandaag));
        Keten.Als(Keten.Regisseur).Moet(new VoorstelIntrekken(voorstel));
        _raad.Huis.Zie(voorstel).WachtOpBeeld.ShouldBeFalse();
    }

    [Fact]
    public void Wat_is_ingetrokken_terwijl_het_gelezen_werd_wacht_nergens_meer_op()
    {
        var voorstel = _raad.Ingediend(_raad.Nieuw() with { Leesdagen = 1 });
        Keten.Als(Keten.Regisseur).Moet(new VoorstelIntrekken(voorstel));
        (_raad.Huis.Zie(voorstel).OpTafel.IsDicht, _raad.Huis.Zie(voorstel).WachtOpBeeld).ShouldBe((true, false));
    }

    Afwijzing? Open(VoorstelId voorstel) => Keten.Als(Keten.Regisseur).Doe(new StandpuntenOpenen(voorstel, Keten.Tekst("Genoeg")));

    // Another value of the same norm, so that what was shown is no longer what would happen.
    void Anders() => _raad.Huis.Allen(_raad.Huis.Ingediend(_raad.Huis.Verhoogd(97m, "2026-06-01")));

    void Op(Datum dag) => Keten.Nu = new(new DateTimeOffset(dag.ToDateTime(new(9, 0)), TimeSpan.Zero));
}
