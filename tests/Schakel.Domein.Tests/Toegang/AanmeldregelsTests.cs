using Schakel.Domein.Toegang;

namespace Schakel.Domein.Tests.Toegang;

[Trait("Feature", "X02")]
public sealed class AanmeldregelsTests
{
    static readonly DateTimeOffset Nu = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("elf tekens.", false)]
    [InlineData("twaalf teken", true)]
    [InlineData("Wachtwoord123", false)]
    [InlineData("correct horse battery staple", false)]
    [InlineData("abababababababab", false)]
    [InlineData("abcdeabcdeabcde", true)]
    [InlineData("mijn KIM@keten.example dus", false)]
    [InlineData("im@keten.examp", false)]
    public void Een_wachtwoord_is_lang_en_niet_wat_een_ander_raadt(string wachtwoord, bool mag) =>
        (Aanmeldregels.WeigerWachtwoord(wachtwoord, "kim@keten.example") is null).ShouldBe(mag);

    [Fact]
    public void Een_wachtwoord_heeft_ten_hoogste_128_tekens()
    {
        var zin = string.Concat(Enumerable.Repeat("ketens samen ", 10))[..128];

        Aanmeldregels.WeigerWachtwoord(zin, "").ShouldBeNull();
        Aanmeldregels.WeigerWachtwoord(zin + "!", "").ShouldBe(Aanmeldregels.WachtwoordLengte);
    }

    [Theory]
    [InlineData("a@b", true)]
    [InlineData("kim.de.vries@keten.example", true)]
    [InlineData("@b", false)]
    [InlineData("a@", false)]
    [InlineData("a@b@c", false)]
    [InlineData("a b@c", false)]
    [InlineData("a@b\n", false)]
    [InlineData("a..b@keten.example", false)]
    [InlineData(".a@keten.example", false)]
    [InlineData("a.@keten.example", false)]
    [InlineData("a,b@keten.example", false)]
    [InlineData("<a@keten.example>", false)]
    [InlineData("a:b@keten.example", false)]
    [InlineData("klant(1)@keten.example", false)]
    [InlineData("\"a b\"@keten.example", false)]
    [InlineData("a@keten..example", false)]
    [InlineData("a@keten.example.", false)]
    [InlineData("a@-keten.example", false)]
    [InlineData("a@[127.0.0.1]", false)]
    [InlineData("kim+keten@keten.example", true)]
    [InlineData("renée@gemeente-delft.example", true)]
    [InlineData("", false)]
    public void Een_mailadres_heeft_een_naam_een_teken_en_een_huis(string adres, bool mag) => Aanmeldregels.IsAdres(adres).ShouldBe(mag);

    [Fact]
    public void Een_mailadres_heeft_ten_hoogste_254_tekens_en_elk_woord_van_het_huis_63()
    {
        var huis = string.Join('.', Enumerable.Repeat(new string('h', 63), 3));

        Aanmeldregels.IsAdres($"{new string('b', 62)}@{huis}").ShouldBeTrue();
        Aanmeldregels.IsAdres($"{new string('b', 63)}@{huis}").ShouldBeFalse();
        Aanmeldregels.IsAdres($"bus@h{huis}").ShouldBeFalse();
    }

    [Theory]
    [InlineData("a@b", true)]
    [InlineData("a@", false)]
    [InlineData("kim@keten.example\n", false)]
    public void Een_account_wordt_alleen_gezocht_bij_wat_een_adres_kan_zijn(string adres, bool kan) => Aanmeldregels.IsLeesbaar(adres).ShouldBe(kan);

    [Theory]
    [InlineData(4, null)]
    [InlineData(5, 15)]
    [InlineData(6, 30)]
    [InlineData(11, 960)]
    [InlineData(12, 1440)]
    [InlineData(int.MaxValue, 1440)]
    public void De_deur_gaat_na_vijf_keer_dicht_en_elke_keer_twee_keer_zo_lang_tot_een_dag(int pogingen, int? minuten) =>
        Aanmeldregels.Slot(pogingen).ShouldBe(minuten is { } m ? TimeSpan.FromMinutes(m) : null);

    [Theory]
    [InlineData(0, Factor.Dubbel)]
    [InlineData(300, Factor.Dubbel)]
    [InlineData(301, Factor.Enkel)]
    [InlineData(-1, Factor.Enkel)]
    public void Een_tweede_factor_is_vijf_minuten_vers(int seconden, Factor factor) => Aanmeldregels.FactorOp(Nu.AddSeconds(-seconden), isNetHersteld: false, Nu).ShouldBe(factor);

    [Fact]
    public void Wie_zijn_tweede_factor_nooit_bewees_handelt_met_een_enkele_en_op_zijn_post_alleen_met_minder()
    {
        Aanmeldregels.FactorOp(null, isNetHersteld: false, Nu).ShouldBe(Factor.Enkel);
        Aanmeldregels.FactorOp(null, isNetHersteld: true, Nu).ShouldBe(Factor.Hersteld);
        Aanmeldregels.FactorOp(Nu, isNetHersteld: true, Nu).ShouldBe(Factor.Dubbel);
    }
}
