using System.Globalization;
using System.Text.RegularExpressions;
using Schakel.Application;
using Schakel.Domein;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using Schakel.Web.Tests.Ketens;
using Schakel.Web.Tests.Opzet;

namespace Schakel.Web.Tests.Geheugen;

[Trait("Feature", "H01")]
public sealed partial class DagordeTests(Ketenapp app) : IClassFixture<Ketenapp>
{
    const int Aantal = 120;

    string Pad => $"{app.Keten}/geheugen";

    [Fact]
    public async Task Een_geschiedenis_leest_op_de_dag_waarop_het_gebeurde_en_bladerend_mist_of_herhaalt_zij_niets()
    {
        var begin = await Nr();
        await Optekenen(Aantal);
        using var uwv = await app.BezoekerAls(Rol.Ketenregisseur, app.Uwv);

        var alles = await Blader(uwv, Pad);
        var alleen = await Blader(uwv, $"{Pad}?over=gebeurtenissen");
        var geboekt = await Blader(uwv, $"{Pad}?volgorde=boeking");
        var toen = await Blader(uwv, $"{Pad}?op=nr-{begin + 60}");

        var nr = await Nr();
        alles.Select(p => p.Nr).Order().ShouldBe(Enumerable.Range(1, nr));
        alles.Select(p => p.Jaar).ShouldBe(alles.Select(p => p.Jaar).OrderDescending(), "the founding is of today, the events are of before it");
        alleen.ShouldBe(alles.Where(p => p.Jaar < 2026));
        geboekt.Select(p => p.Nr).ShouldBe(Enumerable.Range(1, nr).Reverse());
        toen.Select(p => p.Nr).Order().ShouldBe(Enumerable.Range(1, begin + 60), "a page of then knows only what was written down by then");
    }

    [Fact]
    public async Task Bij_een_gebeurtenis_staat_de_dag_en_ook_wanneer_zij_is_opgetekend()
    {
        await Optekenen(new(2025, 12, 31), "Laatste van het jaar");
        using var uwv = await app.BezoekerAls(Rol.Ketenregisseur, app.Uwv);

        var gelezen = Formulierwerk.Leesbaar($"<main>{OverzichtTests.Kaart(await uwv.Pagina($"{Pad}?over=gebeurtenissen"), "tijdlijn")}</main>");
        var geboekt = OverzichtTests.Kaart(await uwv.Pagina($"{Pad}?over=gebeurtenissen&volgorde=boeking"), "tijdlijn");

        gelezen.ShouldMatch("31 dec 2025 boeking \\d+, opgetekend vandaag Laatste van het jaar");
        geboekt.ShouldContain("31 december 2025: Laatste van het jaar");
    }

    async Task<int> Nr() => (int)(await app.Deur.Inzage(app.Stroom, app.Wie(Rol.Ketenmanager).Persoon, null, TestContext.Current.CancellationToken))!.Nr;

    // In an order that is neither that of the days nor its reverse.
    async Task Optekenen(int aantal)
    {
        for (var i = 0; i < aantal; i++) await Optekenen(new(1906 + (i * 37 % aantal), 3, 1), $"Gebeurtenis {i}");
    }

    async Task Optekenen(Datum dag, string wat)
    {
        var invoer = new Invoer();
        await app.Moet(app.Wie(Rol.Bureaumedewerker), new GebeurtenisOptekenen(new(Guid.NewGuid()), dag, invoer.Regel("", wat), null), invoer);
    }

    static async Task<List<(int Nr, int Jaar)>> Blader(HttpClient bezoeker, string pad)
    {
        var punten = new List<(int, int)>();
        for (var bladzij = 0; bladzij < 20; bladzij++)
        {
            var tijdlijn = OverzichtTests.Kaart(await bezoeker.Pagina(pad), "tijdlijn");
            punten.AddRange(Punt().Matches(tijdlijn).Select(m => (int.Parse(m.Groups["nr"].Value, CultureInfo.InvariantCulture), int.Parse(m.Groups["jaar"].Value, CultureInfo.InvariantCulture))));
            if (Ouder().Match(tijdlijn) is not { Success: true } ouder) return punten;
            pad = System.Net.WebUtility.HtmlDecode(ouder.Groups["w"].Value);
        }
        throw new InvalidOperationException("It does not end.");
    }

    [GeneratedRegex("<div class=\"wanneer\">\\s*<time datetime=\"(?<jaar>\\d{4}).*?boeking (?<nr>\\d+)", RegexOptions.Singleline | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Punt();

    [GeneratedRegex("href=\"(?<w>[^\"]*)\">(Ouder|Verder zoeken)<", RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Ouder();
}
