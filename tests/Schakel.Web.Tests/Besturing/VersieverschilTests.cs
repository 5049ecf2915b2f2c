using Schakel.Web.Besturing;
using Verschil = Schakel.Web.Vormen.Verschil;

namespace Schakel.Web.Tests.Besturing;

[Trait("Feature", "B09")]
public sealed class VersieverschilTests
{
    [Fact]
    public void Een_andere_waarde_staat_naast_de_oude_en_wat_bleef_staat_apart()
    {
        var verschil = Versieverschil.Tussen(
            [new("Norm 1", "72 uur", "48 uur", "vanaf 1 april"), new("Norm 1", "72 uur", "40 uur", "vanaf 1 mei"), new("Rol", null, "bewaakt"), new("Raad", "Ketenraad", null)],
            [new("Norm 1", "72 uur", "48 uur", "vanaf 1 april"), new("Norm 1", "72 uur", "36 uur", "vanaf 1 mei"), new("Doel", "oud", "nieuw"), new("Raad", "Ketenraad", "Raad van de keten")],
            "vervalt");

        verschil.Gebleven.ShouldBe([new("Norm 1", null, "48 uur vanaf 1 april")]);
        verschil.Anders.ShouldBe(
            [new("Norm 1", "40 uur vanaf 1 mei", "36 uur vanaf 1 mei"), new("Doel", null, "nieuw"), new("Raad", "vervalt", "Raad van de keten"), new("Rol", "bewaakt", null)]);
    }

    [Fact]
    public void Wat_er_nu_geldt_maakt_geen_verschil_en_een_tekst_die_twee_keer_voorkomt_blijft_twee_keer()
    {
        var verschil = Versieverschil.Tussen([new("Doel", "a", "b"), new("Doel", "a", "b")], [new("Doel", "c", "b"), new("Doel", "c", "b"), new("Doel", "c", "b")], "vervalt");

        verschil.Gebleven.Count.ShouldBe(2);
        verschil.Anders.ShouldBe([new("Doel", null, "b")]);
    }

    [Fact]
    public void Woord_voor_woord_gaat_het_alleen_als_beide_er_nog_zijn()
    {
        Verschil tekst(string straks, bool isTekst) => new("Convenant", null, straks, IsTekst: isTekst);

        Versieverschil.Tussen([tekst("Wij werken samen", true)], [tekst("Wij werken", true)], "").Anders.Single().IsTekst.ShouldBeTrue();
        Versieverschil.Tussen([tekst("gewist", false)], [tekst("Wij werken", true)], "").Anders.Single().IsTekst.ShouldBeFalse();
        Versieverschil.Tussen([], [tekst("Wij werken", true)], "").Anders.Single().ShouldBe(tekst("Wij werken", true));
    }

    [Theory]
    [InlineData(null, null, 3, 4, true)]
    [InlineData("1", null, 1, 4, true)]
    [InlineData(null, "2", 1, 2, true)]
    [InlineData("1", "3", 1, 3, true)]
    [InlineData("3", "1", 3, 4, false)]
    [InlineData("2", "2", 3, 4, false)]
    [InlineData(null, "1", 3, 4, false)]
    [InlineData("0", "2", 3, 4, false)]
    [InlineData("1", "5", 3, 4, false)]
    [InlineData("-1", "2", 3, 4, false)]
    [InlineData("een", "", 3, 4, false)]
    [InlineData("99999999999", "2", 3, 4, false)]
    [InlineData("4", null, 3, 4, false)]
    public void Wat_het_adres_vraagt_en_anders_de_laatste_twee(string? van, string? naar, int eerste, int tweede, bool isGevraagd)
    {
        var paar = Versiepaar.Kies([.. Enumerable.Range(1, 4).Select(EenVersie)], van, naar)!;

        (paar.Van.Nummer, paar.Naar.Nummer, paar.IsGevraagd).ShouldBe((eerste, tweede, isGevraagd));
    }

    [Fact]
    public void Met_een_versie_is_er_geen_paar() => Versiepaar.Kies([EenVersie(1)], "1", "2").ShouldBeNull();

    static Versie EenVersie(int nummer) => new(nummer, default, default, default, null, null, null, null);
}
