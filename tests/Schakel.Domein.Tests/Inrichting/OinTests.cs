using System.Text.Json;
using CsCheck;
using Schakel.Domein.Inrichting;

namespace Schakel.Domein.Tests.Inrichting;

/// <summary>The form of an OIN, as the OIN system of Logius describes it, and the eleven-test of an RSIN. All numbers are made up, to the rule or against it.</summary>
[Trait("Feature", "I02")]
public sealed class OinTests
{
    // Eight digits that choose the ninth; where that would have to be 10 there is no RSIN with these eight.
    static readonly Gen<string> Rsin = Gen.Int[1, 99_999_999].Select(n => n.ToString("D8", System.Globalization.CultureInfo.InvariantCulture)).Where(acht => Rest(acht) < 10).Select(acht => acht + Rest(acht));

    static int Rest(string acht) => acht.Select((t, i) => (9 - i) * (t - '0')).Sum() % 11;

    [Theory]
    [InlineData("00000001123456782000", Oinregister.Rsin, "123456782")]
    [InlineData("00000002123456789000", Oinregister.FiNummer, "123456789")]
    [InlineData("00000003123456780000", Oinregister.Kvk, "12345678")]
    [InlineData("00000004123456789000", Oinregister.SubOin, "123456789")]
    [InlineData("00000006123456789000", Oinregister.Logius, "123456789")]
    [InlineData("0000000700AA00000000", Oinregister.Brin, "00AA00000")]
    [InlineData("00000008ABC123456000", Oinregister.Buitenland, "ABC123456")]
    [InlineData("00000009123456789000", Oinregister.DeziZorgaanbieder, "123456789")]
    [InlineData("00000010123456789000", Oinregister.TrrBd, "123456789")]
    [InlineData("00000011123456789000", Oinregister.DeziZorgverzekeraar, "123456789")]
    [InlineData("00000099123456789012", Oinregister.Test, "123456789")]
    public void Een_OIN_noemt_zijn_register_en_zijn_nummer(string getypt, Oinregister register, string nummer)
    {
        var oin = Oin.Lees(getypt, out var waarom);

        waarom.ShouldBeNull();
        (oin!.Value.Waarde, oin.Value.Register, oin.Value.Nummer).ShouldBe((getypt, register, nummer));
    }

    [Theory]
    [InlineData("123456782", "00000001123456782000")]
    [InlineData(" 123 456 782 ", "00000001123456782000")]
    [InlineData("111222333", "00000001111222333000")]
    [InlineData("0000 0001 1234 5678 2000", "00000001123456782000")]
    public void Van_een_RSIN_alleen_wordt_het_OIN_gemaakt_en_spaties_doen_er_niet_toe(string getypt, string oin) => Oin.Lees(getypt, out _)!.Value.Waarde.ShouldBe(oin);

    [Theory]
    [InlineData("12345678", "oin-lengte")]
    [InlineData("0000000112345678200", "oin-lengte")]
    [InlineData("000000011234567820000", "oin-lengte")]
    [InlineData("", "oin-lengte")]
    [InlineData("00000000123456782000", "oin-prefix")]
    [InlineData("00000005123456782000", "oin-prefix")]
    [InlineData("00000012123456782000", "oin-prefix")]
    [InlineData("00000100123456782000", "oin-prefix")]
    [InlineData("ABCDEFGH123456782000", "oin-prefix")]
    [InlineData("00000001123456782001", "oin-suffix")]
    [InlineData("00000003123456789000", "oin-suffix")]
    [InlineData("00000004123456789001", "oin-suffix")]
    [InlineData("00000001123456789000", "rsin-elfproef")]
    [InlineData("123456789", "rsin-elfproef")]
    [InlineData("000000000", "rsin-elfproef")]
    [InlineData("12345678A", "oin-tekens")]
    [InlineData("1234.56.782", "oin-tekens")]
    [InlineData("00000003A23456780000", "oin-tekens")]
    [InlineData("0000000700aa00000000", "oin-tekens")]
    [InlineData("0000000112345678٢000", "oin-tekens")]
    public void Wat_niet_klopt_wordt_met_zijn_reden_geweigerd(string getypt, string code)
    {
        Oin.Lees(getypt, out var waarom).ShouldBeNull();

        waarom!.Code.ShouldBe(code);
    }

    [Fact]
    public void Een_RSIN_met_een_cijfer_verkeerd_wordt_altijd_gevonden() =>
        Rsin.Select(Gen.Int[0, 8], Gen.Int[1, 9]).Sample((rsin, plaats, erbij) =>
        {
            Oin.Lees(rsin, out _).ShouldNotBeNull();
            var cijfers = rsin.ToCharArray();
            cijfers[plaats] = (char)('0' + (cijfers[plaats] - '0' + erbij) % 10);

            Oin.Lees(new(cijfers), out var waarom).ShouldBeNull();
            waarom.ShouldBe(Oin.ElfproefFaalt);
        });

    [Fact]
    public void Een_RSIN_met_twee_verschillende_cijfers_verwisseld_wordt_altijd_gevonden() =>
        Rsin.Select(Gen.Int[0, 8], Gen.Int[0, 8]).Where((rsin, een, ander) => rsin[een] != rsin[ander]).Sample((rsin, een, ander) =>
        {
            var cijfers = rsin.ToCharArray();
            (cijfers[een], cijfers[ander]) = (cijfers[ander], cijfers[een]);

            Oin.Lees(new(cijfers), out _).ShouldBeNull();
        });

    [Fact]
    public void Het_OIN_van_een_RSIN_leest_zichzelf_terug() =>
        Rsin.Sample(rsin =>
        {
            var oin = Oin.Lees(rsin, out _)!.Value;
            (oin.Register, oin.Nummer).ShouldBe((Oinregister.Rsin, rsin));
            Oin.Lees(oin.Waarde, out _).ShouldBe(oin);
        });

    [Theory]
    [InlineData("\"123456782\"")]
    [InlineData("\"00000001 123456782000\"")]
    [InlineData("\"00000001123456789000\"")]
    [InlineData("20")]
    [InlineData("\"\"")]
    public void In_het_geheugen_staat_een_OIN_op_een_manier_geschreven(string json) => Should.Throw<JsonException>(() => JsonSerializer.Deserialize<Oin>(json));

    [Theory]
    [InlineData("\" https://identifier.overheid.nl/tooi/id/gemeente/gm0344\"")]
    [InlineData("\"gm0344\"")]
    [InlineData("344")]
    public void In_het_geheugen_staat_een_adres_uit_de_lijst_op_een_manier_geschreven(string json) => Should.Throw<JsonException>(() => JsonSerializer.Deserialize<Tooi>(json));

    [Theory]
    [InlineData("https://identifier.overheid.nl/tooi/id/gemeente/gm0344", true)]
    [InlineData(" https://identifier.overheid.nl/tooi/id/so/hv_05019346 ", true)]
    [InlineData("https://identifier.overheid.nl/tooi/id/oorg/oorg-10103", true)]
    [InlineData("https://identifier.overheid.nl/tooi/id/gemeente", false)]
    [InlineData("https://identifier.overheid.nl/tooi/id//gm0344", false)]
    [InlineData("https://identifier.overheid.nl/tooi/id/gemeente/", false)]
    [InlineData("https://identifier.overheid.nl/tooi/id/gemeente/gm0344/x", false)]
    [InlineData("https://identifier.overheid.nl/tooi/id/Gemeente/gm0344", false)]
    [InlineData("https://identifier.overheid.nl/tooi/id/gemeente/gm 344", false)]
    [InlineData("http://identifier.overheid.nl/tooi/id/gemeente/gm0344", false)]
    [InlineData("https://ergens.example/tooi/id/gemeente/gm0344", false)]
    [InlineData("javascript:alert(1)", false)]
    public void Een_adres_in_de_lijst_van_de_overheid_heeft_een_vorm(string getypt, bool kan)
    {
        Tooi.Lees(getypt)?.Waarde.ShouldBe(kan ? getypt.Trim() : null);
        Tooi.Lees(getypt).HasValue.ShouldBe(kan);
    }

    [Fact]
    public void Een_adres_is_niet_langer_dan_het_mag()
    {
        var langst = Tooi.Stam + "so/" + new string('a', Tooi.MaximaleLengte - Tooi.Stam.Length - 3);

        Tooi.Lees(langst).HasValue.ShouldBeTrue();
        Tooi.Lees(langst + "a").HasValue.ShouldBeFalse();
        Should.Throw<JsonException>(() => JsonSerializer.Deserialize<Tooi>("\"elders\""));
    }
}
