using Schakel.Domein.Afspraken;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Toegang;

namespace Schakel.Domein.Tests.Afspraken;

[Trait("Feature", "I09")]
public sealed class AfspraakOpzeggenTests
{
    readonly Afspraakketen _huis = new();

    Proefketen Keten => _huis.Keten;

    Datum Vandaag => _huis.Vandaag;

    [Fact]
    public void Elk_van_de_twee_zegt_op_maar_nooit_onverwacht()
    {
        var id = _huis.Aangegaan();

        _huis.ZegOp(_huis.Uwv, id, Vandaag.AddDays(29)).ShouldBe(AfspraakOpzeggen.LaatsteOngeldig);
        _huis.ZegOp(_huis.Uwv, id, Vandaag.AddYears(1)).ShouldBe(AfspraakOpzeggen.LaatsteOngeldig, "it ends then by itself");
        _huis.ZegOp(_huis.Uwv, id, Vandaag.AddDays(60)).ShouldBeNull();
        _huis.ZegOp(_huis.Uwv, id, Vandaag.AddDays(50)).ShouldBeNull("who made a mistake gives notice again, for an earlier day");
        _huis.ZegOp(_huis.Belastingdienst, id, Vandaag.AddDays(50)).ShouldBe(AfspraakOpzeggen.LaatsteOngeldig, "not later than what stands");
        _huis.ZegOp(_huis.Belastingdienst, id, Vandaag.AddDays(30)).ShouldBeNull();

        _huis.Zie(id).Termijn.TotEnMet.ShouldBe(Vandaag.AddDays(30));
        _huis.Zie(id).Inhoud.Termijn.TotEnMet.ShouldBe(Vandaag.AddYears(1), "what was signed stays");
        _huis.Zie(id).Status(Vandaag).ShouldBe(Afspraakstatus.LooptAf);
        _huis.Zie(id).Teksten.Count().ShouldBe(8, "the reasons are words too");
        _huis.Later(31);
        _huis.Zie(id).Status(Vandaag).ShouldBe(Afspraakstatus.Verlopen);
        _huis.ZegOp(_huis.Uwv, id, Vandaag.AddDays(60)).ShouldBe(AfspraakOpzeggen.NietAangegaan);
    }

    [Fact]
    public void Opzeggen_bindt_en_vraagt_dus_hetzelfde_als_tekenen()
    {
        var id = _huis.Aangegaan();
        var opzeggen = new AfspraakOpzeggen(id, Keten.Uwv, Vandaag.AddDays(60), Keten.Tekst("Klaar"));

        Keten.Als(_huis.Uwv, factor: Factor.Enkel).Doe(opzeggen).ShouldBe(Mag.TweedeFactorVereist);
        Keten.Als(Keten.Aangetreden(Keten.Uwv, Rol.Lijnmanager)).Doe(opzeggen).ShouldBe(Afspraakregels.MandaatOntbreekt);
        Keten.Als(_huis.Cbs).Doe(opzeggen).ShouldBe(Mag.NietVanU);
        var open = _huis.Voorgesteld();
        Keten.Als(_huis.Uwv).Doe(opzeggen with { Afspraak = open }).ShouldBe(AfspraakOpzeggen.NietAangegaan);
    }

    [Fact]
    public void De_ander_wijst_af_met_een_reden_en_wie_voorstelde_trekt_in_tot_beiden_tekenden()
    {
        var (af, terug, getekend) = (_huis.Voorgesteld(), _huis.Voorgesteld(), _huis.Aangegaan());

        _huis.WijsAf(_huis.Belastingdienst, af).ShouldBe(AfspraakAfwijzen.EigenVoorstel);
        _huis.WijsAf(Keten.Aangetreden(Keten.Uwv, Rol.Ketenregisseur), af).ShouldBe(Afspraakregels.MandaatOntbreekt);
        _huis.WijsAf(_huis.Uwv, af).ShouldBeNull();
        _huis.Zie(af).Status(Vandaag).ShouldBe(Afspraakstatus.Afgewezen);
        Keten.Als(_huis.Uwv).Doe(new AfspraakIntrekken(terug)).ShouldBe(Mag.NietVanU);
        Keten.Als(Keten.Regisseur).Doe(new AfspraakIntrekken(terug)).ShouldBeNull();
        _huis.Zie(terug).Status(Vandaag).ShouldBe(Afspraakstatus.Ingetrokken);

        foreach (var dicht in new[] { af, terug })
        {
            _huis.Teken(_huis.Uwv, dicht).ShouldBe(Afspraakregels.Gesloten);
            _huis.WijsAf(_huis.Uwv, dicht).ShouldBe(Afspraakregels.Gesloten);
            Keten.Als(Keten.Regisseur).Doe(new AfspraakIntrekken(dicht)).ShouldBe(Afspraakregels.Gesloten);
        }
        Keten.Als(Keten.Regisseur).Doe(new AfspraakIntrekken(getekend)).ShouldBe(Afspraakregels.AlAangegaan);
        _huis.WijsAf(_huis.Uwv, getekend).ShouldBe(Afspraakregels.AlAangegaan);
    }

    [Theory]
    [InlineData(0, 100, null, "VanKracht")]
    [InlineData(0, 30, null, "LooptAf")]
    [InlineData(0, 31, null, "VanKracht")]
    [InlineData(1, 30, null, "Komend")]
    [InlineData(0, 100, 30, "VanKracht")]
    public void Hoe_zij_ervoor_staat_volgt_uit_de_dag(int van, int tot, int? herzien, string status)
    {
        var id = _huis.Aangegaan(_huis.Nieuw() with { Termijn = new(Vandaag.AddDays(van), Vandaag.AddDays(tot)), Herzien = herzien is { } dagen ? Vandaag.AddDays(dagen) : null });

        _huis.Zie(id).Status(Vandaag).ToString().ShouldBe(status);
        (_huis.Zie(id).Nadert(Vandaag) is not null).ShouldBe(status == "LooptAf" || herzien is not null);
    }
}
