using System.Globalization;
using CsCheck;
using Schakel.Domein.Toegang;

namespace Schakel.Domein.Tests.Toegang;

/// <summary>What has a form of its own is caught however it is written; what people write about cases goes through.</summary>
[Trait("Feature", "E06")]
public sealed class PersoonsgegevensTests
{
    static readonly Gen<string> Bsn = Gen.Int[1, 99_999_999].Select(Negende).Where(b => b is not null).Select(b => b!);

    static readonly Gen<string> Rekening = Gen.Select(Gen.Char['A', 'Z'].Array[4], Gen.Long[0, 9_999_999_999]).Select((bank, nummer) => Iban($"{new string(bank)}{nummer:D10}"));

    [Fact]
    public void Elk_bsn_wordt_gezien_hoe_het_ook_gespatieerd_is() =>
        Gen.Select(Bsn, Een("", " ", ".", "  ", "\u00a0", "\t", "\n"), Gen.Int[0, 255], Een("", "BSN ", "bsn:", "De zaak van (", "12-", "€5, "), Een("", ".", ", en verder", ")", " 2026")).Sample((bsn, tussen, waar, voor, na) =>
            Persoonsgegevens.Vind($"{voor}{Gespreid(bsn, tussen, waar)}{na}").ShouldBe(Persoonsgegeven.Nummer));

    [Fact]
    public void Negen_cijfers_die_de_elfproef_niet_doorstaan_zijn_geen_bsn() =>
        Gen.Select(Bsn, Gen.Int[1, 9]).Sample((bsn, anders) => Persoonsgegevens.Vind($"Zaak {bsn[..8]}{(bsn[8] - '0' + anders) % 10}").ShouldBeNull());

    [Fact]
    public void Elk_rekeningnummer_wordt_gezien_ook_met_spaties_en_in_kleine_letters() =>
        Gen.Select(Rekening, Gen.Bool, Gen.Bool).Sample((iban, gespreid, klein) =>
        {
            var geschreven = gespreid ? string.Join(' ', iban.Chunk(4).Select(c => new string(c))) : iban;
            Persoonsgegevens.Vind($"Nabetaald op {(klein ? geschreven.ToLowerInvariant() : geschreven)} van haar").ShouldBe(Persoonsgegeven.Rekening);
        });

    [Theory]
    [InlineData("Mail haar op j.de.vries+uwv@voorbeeld.example", Persoonsgegeven.Mailadres)]
    [InlineData("<klant@uwv.nl>", Persoonsgegeven.Mailadres)]
    [InlineData("rekening BE71 0961 2345 6769", Persoonsgegeven.Rekening)]
    [InlineData("NL91 ABNA 0417 1643 00", Persoonsgegeven.Rekening)]
    [InlineData("Bel 06-12345678", Persoonsgegeven.Telefoon)]
    [InlineData("06 12 20 34 56", Persoonsgegeven.Telefoon)]
    [InlineData("+31 6 12345678", Persoonsgegeven.Telefoon)]
    [InlineData("+31 (0)20 123 45 68", Persoonsgegeven.Telefoon)]
    [InlineData("0031612345678", Persoonsgegeven.Telefoon)]
    [InlineData("(020) 123 45 67", Persoonsgegeven.Telefoon)]
    [InlineData("088-1234567.", Persoonsgegeven.Telefoon)]
    [InlineData("tel:0612345678", Persoonsgegeven.Telefoon)]
    [InlineData("geboren 01-02-1980", Persoonsgegeven.Geboortedatum)]
    [InlineData("geb. 1/2/80", Persoonsgegeven.Geboortedatum)]
    [InlineData("Geboortedatum: 1 februari 1980", Persoonsgegeven.Geboortedatum)]
    [InlineData("geboren op 1980-02-01", Persoonsgegeven.Geboortedatum)]
    [InlineData("born on 1st February 1980", Persoonsgegeven.Geboortedatum)]
    [InlineData("Zijn BSN is 123456782", Persoonsgegeven.Nummer)]
    [InlineData("1234.56.782", Persoonsgegeven.Nummer)]
    [InlineData("\uFF11\uFF12\uFF13\uFF14\uFF15\uFF16\uFF17\uFF18\uFF12", Persoonsgegeven.Nummer)]
    [InlineData("\u0661\u0662\u0663\u0664\u0665\u0666\u0667\u0668\u0662", Persoonsgegeven.Nummer)]
    [InlineData("123\u200B456\u200B782", Persoonsgegeven.Nummer)]
    [InlineData("123456782,1 en 123456782,00", Persoonsgegeven.Nummer)]
    [InlineData("\uD800 123456782", Persoonsgegeven.Nummer)]
    [InlineData("\uFFFE 123456\uFFFF782 \uFDD0", Persoonsgegeven.Nummer)]
    public void Wat_een_eigen_vorm_heeft_wordt_gezien(string woorden, Persoonsgegeven gezien) => Persoonsgegevens.Vind(woorden).ShouldBe(gezien);

    [Theory]
    [InlineData("")]
    [InlineData("De correctie over 2025 komt niet aan")]
    [InlineData("Zaak Z-2026-0012345 en A/12.345")]
    [InlineData("Z-123456-782")]
    [InlineData("123456-782")]
    [InlineData("€ 123.456.782")]
    [InlineData("123.456.782,00 euro")]
    [InlineData("In 2025 10.000 dossiers, in 2026 12.345")]
    [InlineData("Op 01-02-2026 10:00 en 31.12.2026 om 9 uur")]
    [InlineData("01-02-2026 11:15 uur")]
    [InlineData("Tussen 1-1-2025 en 31-12-2026")]
    [InlineData("Kinderen die geboren worden na 2025 tellen dubbel")]
    [InlineData("Wie in 1980 geboren is")]
    [InlineData("De DE12 en de NL20 zijn routes")]
    [InlineData("12 mensen @ balie")]
    [InlineData("Postbus 58285, 1040 HG")]
    [InlineData("000000000")]
    [InlineData("Artikel 7:610 BW, lid 2, en 020 dagen")]
    [InlineData("Kenmerk 0123-4567")]
    public void Wat_over_een_zaak_gaat_mag_er_staan(string woorden) => Persoonsgegevens.Vind(woorden).ShouldBeNull();

    [Fact]
    public void Bedragen_jaren_en_dagen_zijn_geen_persoonsgegevens()
    {
        var nl = CultureInfo.GetCultureInfo("nl-NL");
        Gen.Select(Gen.Int[0, 99_999_999], Gen.Int[1900, 2099], Gen.Int[0, 36_000], Gen.Int[0, 23], Gen.Int[0, 59]).Sample((euro, jaar, dag, uur, minuut) =>
        {
            var datum = new DateTime(1990, 1, 1).AddDays(dag).AddHours(uur).AddMinutes(minuut);
            foreach (var zin in new[]
            {
                $"Over {jaar} was het € {euro.ToString("N0", nl)} en niet {(euro / 100m).ToString("N2", nl)}.",
                $"{euro} euro in {jaar}", $"Sinds {datum:dd-MM-yyyy HH:mm}, {datum:d.M.yyyy}; en {datum:yyyy-MM-dd}.", $"{datum:dd/MM/yyyy} {uur} keer", $"Zaak {jaar}-{euro:D8}/{uur}",
            })
                Persoonsgegevens.Vind(zin).ShouldBeNull(zin);
        });
    }

    [Fact]
    public void De_weigering_zegt_wat_te_doen_en_niet_wat_er_stond()
    {
        foreach (var gegeven in Enum.GetValues<Persoonsgegeven>())
        {
            var weigering = Persoonsgegevens.Weiger(gegeven);
            (weigering.Code, weigering.Soort).ShouldBe(("persoonsgegeven", AfwijzingSoort.Ongeldig));
            weigering.Nl.ShouldContain("noem het kenmerk waaronder u de zaak kent");
            weigering.En.ShouldContain("give the reference by which you know the case");
            weigering.Nl.Contains("streepje", StringComparison.Ordinal).ShouldBe(gegeven == Persoonsgegeven.Nummer, "there it is a way out");
        }
    }

    static Gen<string> Een(params string[] uit) => Gen.Int[0, uit.Length - 1].Select(i => uit[i]);

    // The nine digits that begin with these eight; null where no ninth does.
    static string? Negende(int acht)
    {
        var cijfers = acht.ToString("D8", CultureInfo.InvariantCulture);
        var rest = cijfers.Select((c, i) => (9 - i) * (c - '0')).Sum() % 11;
        return rest == 10 ? null : cijfers + rest.ToString(CultureInfo.InvariantCulture);
    }

    // With a space, a point or nothing after each digit, as the bits say.
    static string Gespreid(string bsn, string tussen, int waar) => string.Concat(bsn.Select((c, i) => i < 8 && (waar >> i & 1) == 1 ? c + tussen : c.ToString()));

    static string Iban(string bban)
    {
        var rest = (bban + "NL00").Select(c => char.IsAsciiDigit(c) ? c.ToString() : (c - 'A' + 10).ToString(CultureInfo.InvariantCulture)).Aggregate(0, (r, deel) => deel.Aggregate(r, (x, c) => (x * 10 + c - '0') % 97));
        return $"NL{98 - rest:D2}{bban}";
    }
}
