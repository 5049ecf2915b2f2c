using CsCheck;
using Schakel.Web.Vormen;
using static Schakel.Web.Vormen.Woorddeelsoort;

namespace Schakel.Web.Tests.Vormen;

[Trait("Feature", "B09")]
public sealed class WoordverschilTests
{
    static readonly string[] Stukjes = ["de", "het", "norm", "auto's", "e-mail", "1.250,50", "één", "e\u0301", "👍🏽", " ", "  ", "\t", "\n", "\r\n", "\n\n", ",", ".", "(", "-"];

    static readonly Gen<string> EenTekst = Gen.Int[0, Stukjes.Length - 1].Array[0, 40].Select(nummers => string.Concat(nummers.Select(i => Stukjes[i])));

    [Fact]
    public void Wat_bleef_of_ging_is_de_oude_tekst_en_wat_bleef_of_kwam_de_nieuwe() => EenTekst.Select(EenTekst).Sample((toen, nu) =>
    {
        var delen = Woordverschil.Tussen(toen, nu);
        Zonder(delen, Erbij).ShouldBe(toen);
        Zonder(delen, Weg).ShouldBe(nu);
        delen.ShouldAllBe(d => d.Woorden.Length > 0);
        delen.ShouldAllBe(d => !char.IsLowSurrogate(d.Woorden[0]), "no character is cut in two");
        delen.Zip(delen.Skip(1)).ShouldAllBe(p => p.First.Soort != p.Second.Soort, "what belongs together is one");
    }, iter: 2000);

    [Fact]
    public void Van_een_tekst_naar_zichzelf_verandert_niets() => EenTekst.Where(t => t.Length > 0).Sample(tekst => Woordverschil.Tussen(tekst, tekst).ShouldBe([new(Gelijk, tekst)]), iter: 200);

    [Fact]
    public void Alleen_het_andere_woord_is_anders() =>
        Woordverschil.Tussen("Wie wacht, belt vaker.", "Wie lang wacht, mailt vaker.").ShouldBe(
            [new(Gelijk, "Wie "), new(Erbij, "lang "), new(Gelijk, "wacht, "), new(Weg, "belt"), new(Erbij, "mailt"), new(Gelijk, " vaker.")]);

    [Fact]
    public void Woorden_achter_elkaar_die_anders_zijn_zijn_een_verandering() =>
        Woordverschil.Tussen("met een snelle norm erbij", "met een andere regel erbij").ShouldBe([new(Gelijk, "met een "), new(Weg, "snelle norm"), new(Erbij, "andere regel"), new(Gelijk, " erbij")]);

    [Theory]
    [InlineData("in auto's", "in auto", "auto's", "auto")]
    [InlineData("kost 1.250,50 euro", "kost 1.250,55 euro", "1.250,50", "1.250,55")]
    [InlineData("per e-mail", "per e-post", "e-mail", "e-post")]
    [InlineData("goed 👍🏽", "goed 👍🏿", "👍🏽", "👍🏿")]
    public void Een_woord_is_heel(string toen, string nu, string weg, string erbij) =>
        Woordverschil.Tussen(toen, nu).Where(d => d.Soort != Gelijk).ShouldBe([new(Weg, weg), new(Erbij, erbij)]);

    [Fact]
    public void Een_alinea_die_blijft_blijft_staan() =>
        Woordverschil.Tussen("oud\nvan", "nieuw\nuit").ShouldBe([new(Weg, "oud"), new(Erbij, "nieuw"), new(Gelijk, "\n"), new(Weg, "van"), new(Erbij, "uit")]);

    [Fact]
    public void Een_lange_tekst_met_een_ander_woord_gaat_woord_voor_woord()
    {
        var lang = Woorden("woord", 3000);
        Woordverschil.Tussen($"eerst {lang} einde", $"eerst {lang} slot").ShouldBe([new(Gelijk, $"eerst {lang} "), new(Weg, "einde"), new(Erbij, "slot")]);
    }

    [Fact]
    public void Wat_te_veel_is_gaat_per_regel()
    {
        var midden = string.Concat(Enumerable.Repeat(Woorden("woord", 30) + "\n", 100));
        Woordverschil.Tussen($"een begin\n{midden}een einde", $"een start\n{midden}een slot").ShouldBe(
            [new(Weg, "een begin\n"), new(Erbij, "een start\n"), new(Gelijk, midden), new(Weg, "een einde"), new(Erbij, "een slot")]);
    }

    [Fact]
    public void Wat_ook_dan_te_veel_is_staat_er_heel()
    {
        var (toen, nu) = (string.Concat(Enumerable.Range(0, 2500).Select(i => $"oud{i}\n")), string.Concat(Enumerable.Range(0, 2500).Select(i => $"nieuw{i}\n")));
        Woordverschil.Tussen(toen, nu).ShouldBe([new(Weg, toen), new(Erbij, nu)]);
    }

    static string Woorden(string woord, int aantal) => string.Join(' ', Enumerable.Range(0, aantal).Select(i => $"{woord}{i}"));

    static string Zonder(IEnumerable<Woorddeel> delen, Woorddeelsoort soort) => string.Concat(delen.Where(d => d.Soort != soort).Select(d => d.Woorden));
}
