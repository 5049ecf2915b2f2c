using Schakel.Domein.Inrichting;
using Schakel.Domein.Tests.Besluiten;
using Schakel.Domein.Toegang;

namespace Schakel.Domein.Tests.Inrichting;

[Trait("Feature", "R01")]
public sealed class NormVaststellenTests
{
    readonly Besluitketen _huis = new(afgerond: false);

    Proefketen Keten => _huis.Keten;

    [Fact]
    public void Een_andere_waarde_sluit_de_vorige_de_dag_ervoor()
    {
        Keten.AlsOprichter().Doe(_huis.Verhoogd(98m)).ShouldBeNull();

        var norm = _huis.ZieNorm();
        norm.Op(new(2026, 12, 31))!.Waarde.ShouldBe(95m);
        norm.Op(new(2027, 1, 1))!.Waarde.ShouldBe(98m);
        norm.Op(new(2019, 12, 31)).ShouldBeNull();
    }

    [Fact]
    public void Wat_een_norm_niet_kan_zijn_wordt_geweigerd()
    {
        var nieuw = _huis.Norm95() with { Norm = Keten.Nieuw<NormId>(), Nummer = 7 };
        Keten.AlsOprichter();

        Keten.Doe(nieuw with { Overdracht = Keten.Nieuw<OverdrachtId>() }).ShouldBe(NormVaststellen.OverdrachtOnbekend);
        Keten.Doe(nieuw with { Nummer = 0 }).ShouldBe(NormVaststellen.NummerOngeldig);
        Keten.Doe(nieuw with { Nummer = 1000 }).ShouldBe(NormVaststellen.NummerOngeldig);
        Keten.Doe(nieuw with { Nummer = 2 }).ShouldBe(NormVaststellen.NummerBezet);
        Keten.Doe(nieuw with { Waarde = 0.0000001m }).ShouldBe(NormVaststellen.WaardeOngeldig);
        Keten.Doe(nieuw with { Waarde = 1_000_000_000_001m }).ShouldBe(NormVaststellen.WaardeOngeldig);
        Keten.Doe(nieuw with { Interventiewaarde = decimal.MinValue }).ShouldBe(NormVaststellen.WaardeOngeldig.Bij("Interventiewaarde"));
        Keten.Doe(nieuw with { Vanaf = new(1899, 12, 31) }).ShouldBe(NormVaststellen.DatumOngeldig);
        Keten.Doe(nieuw with { Vanaf = new(2200, 1, 1) }).ShouldBe(NormVaststellen.DatumOngeldig);
        Keten.Doe(nieuw with { Overdracht = null, Interventiewaarde = 90.5m }).ShouldBeNull();
        Keten.Doe(nieuw with { Norm = Keten.Nieuw<NormId>(), Nummer = 1, Vanaf = new(1900, 1, 1) }).ShouldBeNull();
        Keten.Doe(nieuw with { Norm = Keten.Nieuw<NormId>(), Nummer = 999, Vanaf = new(2199, 12, 31) }).ShouldBeNull();
    }

    [Fact]
    public void Wat_een_norm_tot_die_norm_maakt_verandert_niet()
    {
        Keten.AlsOprichter();

        Keten.Doe(_huis.Verhoogd() with { Richting = Normrichting.Maximaal }).ShouldBe(NormVaststellen.AndereNorm);
        Keten.Doe(_huis.Verhoogd() with { Eenheid = Eenheid.Aantal }).ShouldBe(NormVaststellen.AndereNorm);
        Keten.Doe(_huis.Verhoogd() with { Overdracht = null }).ShouldBe(NormVaststellen.AndereNorm);
        Keten.Doe(_huis.Verhoogd() with { Nummer = 3 }).ShouldBe(NormVaststellen.AndereNorm);
        Keten.Doe(_huis.Norm95()).ShouldBe(NormVaststellen.NietLater);
    }

    [Fact]
    public void Een_norm_heeft_ten_hoogste_honderd_waarden()
    {
        Keten.AlsOprichter();
        for (var i = 1; i < NormVaststellen.MaximumWaarden; i++) Keten.Moet(_huis.Norm95() with { Vanaf = new Datum(2020, 1, 1).AddDays(i) });

        Keten.Doe(_huis.Verhoogd()).ShouldBe(NormVaststellen.TeVeelWaarden);
    }

    [Fact]
    public void Een_overdracht_ligt_tussen_twee_bestaande_partners_en_heeft_een_eigen_id()
    {
        var overdracht = new OverdrachtVaststellen(Keten.Nieuw<OverdrachtId>(), Keten.Uwv, Keten.Cbs, Keten.Tekst("Weekbestand"));
        Keten.AlsOprichter();

        Keten.Doe(overdracht with { Naar = Keten.Uwv }).ShouldBe(OverdrachtVaststellen.TweePartners);
        Keten.Doe(overdracht with { Naar = Keten.Nieuw<PartijId>() }).ShouldBe(Afwijzing.NietGevonden);
        Keten.Doe(overdracht).ShouldBeNull();
        Keten.Doe(overdracht).ShouldBe(Afwijzing.IdInGebruik);
    }

    [Fact]
    [Trait("Feature", "B05")]
    public void Zonder_grond_vraagt_wat_gedeeld_is_een_besluit()
    {
        foreach (var grondslag in new[] { Grondslag.Geen, Grondslag.Besluit, Grondslag.Doorzetting })
            Keten.Als(Keten.Sleuteldrager, grondslag).Doe(_huis.Verhoogd()).ShouldBe(Grondslagregels.BesluitVereist);
        Keten.Als(_huis.Bestuurders[1], Grondslag.Oprichting).Doe(_huis.Verhoogd()).ShouldBe(Grondslagregels.BesluitVereist);
        Keten.Als(Keten.Regisseur, Grondslag.Oprichting).Doe(_huis.Verhoogd()).ShouldBeNull();
    }

    [Fact]
    [Trait("Feature", "B05")]
    public void Na_de_oprichting_kan_ook_wie_begon_het_niet_meer_alleen()
    {
        Keten.Als(_huis.Uwv).Doe(new OprichtingAfronden()).ShouldBe(Mag.NietVanU);
        Keten.Als(Keten.Regisseur).Doe(new OprichtingAfronden()).ShouldBe(Mag.NietBevoegd(Bevoegdheid.OprichtingAfronden));
        Keten.Als(Keten.Sleuteldrager).Doe(new OprichtingAfronden()).ShouldBeNull();
        Keten.Doe(new OprichtingAfronden()).ShouldBe(OprichtingAfronden.AlAfgerond);

        Keten.AlsOprichter().Doe(_huis.Verhoogd()).ShouldBe(Grondslagregels.BesluitVereist);
    }

    [Fact]
    public void Buiten_een_voorbeeldketen_wacht_het_einde_van_de_oprichting_op_handtekeningen()
    {
        var echt = new Proefketen(isVoorbeeld: false);

        echt.Als(echt.Sleuteldrager).Doe(new OprichtingAfronden()).ShouldBe(OprichtingAfronden.HandtekeningenNodig);
        echt.Stand.Keten!.InOprichting.ShouldBeTrue();
    }

    [Fact]
    public void Wat_iemand_zelf_doet_staat_op_geen_grond() =>
        Keten.AlsOprichter().Doe(new DeelnameBeginnen(Keten.Iemand(Keten.Belastingdienst, Rol.Teammanager))).ShouldBe(Grondslagregels.GrondslagPastNiet);

    [Fact]
    public void Een_norm_die_in_haar_eenheid_niet_kan_wordt_niet_vastgesteld()
    {
        Keten.AlsOprichter();

        Keten.Doe(_huis.Verhoogd(101m)).ShouldBe(Eenheden.BuitenGrenzen);
        Keten.Doe(_huis.Verhoogd() with { Interventiewaarde = -1m }).ShouldBe(Eenheden.BuitenGrenzen.Bij("Interventiewaarde"));
        Keten.Doe(_huis.Verhoogd(100m) with { Interventiewaarde = 0m }).ShouldBeNull();
    }

    [Theory]
    [InlineData(Eenheid.Procent, -1, false)]
    [InlineData(Eenheid.Procent, 0, true)]
    [InlineData(Eenheid.Procent, 100, true)]
    [InlineData(Eenheid.Procent, 197, false)]
    [InlineData(Eenheid.Promille, -1, false)]
    [InlineData(Eenheid.Promille, 0, true)]
    [InlineData(Eenheid.Promille, 1000, true)]
    [InlineData(Eenheid.Promille, 1001, false)]
    [InlineData(Eenheid.Uren, -5, false)]
    [InlineData(Eenheid.Uren, 0, true)]
    [InlineData(Eenheid.Dagen, 400, true)]
    [InlineData(Eenheid.Euro, -5, true)]
    public void Een_waarde_die_in_haar_eenheid_niet_kan_wordt_geweigerd(Eenheid eenheid, int waarde, bool mag) => eenheid.Omvat(waarde).ShouldBe(mag);
}
