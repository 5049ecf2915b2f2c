using Schakel.Domein.Inrichting;
using Schakel.Domein.Knelpunten;

namespace Schakel.Domein.Tests.Knelpunten;

[Trait("Feature", "E04")]
public sealed class KnelpuntenbeeldTests
{
    readonly Proefketen _keten = new();
    readonly OverdrachtId _heen;
    readonly OverdrachtId _terug;

    public KnelpuntenbeeldTests()
    {
        (_heen, _terug) = (_keten.Nieuw<OverdrachtId>(), _keten.Nieuw<OverdrachtId>());
        _keten.AlsOprichter().Moet(new OverdrachtVaststellen(_heen, _keten.Belastingdienst, _keten.Uwv, _keten.Tekst("Heen")));
        _keten.Moet(new OverdrachtVaststellen(_terug, _keten.Uwv, _keten.Belastingdienst, _keten.Tekst("Terug")));
        _keten.Als(_keten.Regisseur);
    }

    Knelpuntenbeeld Beeld() => Knelpuntenbeeld.Van(_keten.Stand.Knelpunten.Rij(), _keten.Nu.DatumIn(Proefketen.Amsterdam), Proefketen.Amsterdam);

    KnelpuntId Gemeld(OverdrachtId? overdracht = null)
    {
        var id = _keten.Nieuw<KnelpuntId>();
        _keten.Moet(new KnelpuntMelden(id, _keten.Belastingdienst, _keten.Uwv, _keten.Tekst("Er gaat iets mis"), null, overdracht));
        return id;
    }

    void Escaleer(KnelpuntId id, Niveau naar) => _keten.Moet(new KnelpuntEscaleren(id, naar, _keten.Tekst("Samen komen wij er niet uit")));

    void LosOp(KnelpuntId id) => _keten.Moet(new KnelpuntOplossen(id, _keten.Tekst("Zo")));

    void Later(int dagen) => _keten.Nu = new(_keten.Nu.Moment.AddDays(dagen));

    [Fact]
    public void De_ladder_telt_per_niveau_wat_open_is_en_wat_te_laat_is_het_hoogste_bovenaan()
    {
        Gemeld();
        Escaleer(Gemeld(), Niveau.Ketenregisseurs);
        Later(14);
        Escaleer(Gemeld(), Niveau.Ketenregisseurs);
        Escaleer(Gemeld(), Niveau.Ketenbestuur);
        LosOp(Gemeld());

        Beeld().Ladder.Select(n => (n.Niveau, n.OpTijd, n.TeLaat)).ShouldBe(
            [(Niveau.Ketenbestuur, 1, 0), (Niveau.Ketenmanager, 0, 0), (Niveau.Ketenregisseurs, 1, 1), (Niveau.Werkvloer, 1, 0)]);
        Beeld().Open.ShouldBe(4);
    }

    [Fact]
    public void Het_deel_dat_op_het_laagste_niveau_is_opgelost_gaat_over_het_afgelopen_jaar()
    {
        LosOp(Gemeld());
        Later(400);
        var (laag, hoog, _) = (Gemeld(), Gemeld(), Gemeld());
        Later(4);
        Escaleer(hoog, Niveau.Ketenregisseurs);
        LosOp(laag);
        Later(6);
        LosOp(hoog);

        var beeld = Beeld();

        (beeld.Opgelost, beeld.OpgelostOpWerkvloer, beeld.DagenOpWerkvloer).ShouldBe((2, 1, 4.0));
        beeld.Ladder.Select(n => (n.Niveau, n.Dagen)).ShouldBe(
            [(Niveau.Ketenbestuur, null), (Niveau.Ketenmanager, null), (Niveau.Ketenregisseurs, 6.0), (Niveau.Werkvloer, 4.0)]);
    }

    [Fact]
    public void Het_drukst_is_waar_het_meeste_open_is_en_bij_gelijke_stand_waar_het_oudste_ligt()
    {
        var eerste = _keten.Nu;
        Gemeld(_terug);
        Later(1);
        Gemeld(_heen);
        Gemeld();
        LosOp(Gemeld(_heen));

        Beeld().Drukte.ShouldBe([new(_terug, 1, 0, eerste), new(_heen, 1, 0, _keten.Nu)]);

        Gemeld(_heen);
        Beeld().Drukte.Select(d => (d.Overdracht, d.Open)).ShouldBe([(_heen, 2), (_terug, 1)]);
    }
}
