using System.Net;
using System.Text.RegularExpressions;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using Schakel.Web.Tests.Opzet;

namespace Schakel.Web.Tests.Geheugen;

/// <summary>The figures of before as small lines, on the page of their list.</summary>
[Trait("Feature", "X07")]
public sealed partial class IndicatorbeeldTests(Ketenapp app) : IClassFixture<Ketenapp>
{
    Deelname Regisseur => app.Wie(Rol.Ketenregisseur, app.Uwv);

    [Fact]
    public async Task Elke_indicator_heeft_een_lijn_met_zijn_woorden_en_zijn_tabel()
    {
        var pagina = await Pagina("Indicator;Wie;Datum;Waarde\nOp tijd;UWV;31-3-2025;95,5%\nOp tijd;UWV;31-12-2024;94%\nOp tijd;CBS;31-3-2025;1.250,5\nVolledig;;31-3-2025;98");

        Tegels(pagina).ShouldBe(["Op tijd · UWV", "Op tijd · CBS", "Volledig"]);
        var leesbaar = Formulierwerk.Leesbaar(pagina);
        leesbaar.ShouldContain("Van 94% in 31 december 2024 naar 95,5% in 31 maart 2025.", customMessage: "the oldest first, as the source wrote it");
        leesbaar.ShouldContain("Geen norm van deze keten beoordeelt ze");
        leesbaar.ShouldNotContain("geen norm ", Case.Sensitive);
        // Upward is higher: the line of the first ends above where it began.
        var lijn = Lijnen().Matches(pagina)[0].Groups;
        double.Parse(lijn["y2"].Value, System.Globalization.CultureInfo.InvariantCulture).ShouldBeLessThan(double.Parse(lijn["y1"].Value, System.Globalization.CultureInfo.InvariantCulture));
        leesbaar.ShouldNotContain("ontbreekt een waarde");
    }

    [Fact]
    public async Task Een_kwartaal_dat_ontbreekt_blijft_een_gat_en_dagen_zonder_ritme_geven_er_geen()
    {
        var metGat = await Pagina("Indicator;Datum;Waarde\nA;31-3-2024;1\nA;30-6-2024;2\nA;31-12-2024;3\nA;31-3-2025;4");
        Lijnen().Count(metGat).ShouldBe(2, "from the first to the second and from the third to the fourth");
        Formulierwerk.Leesbaar(metGat).ShouldContain("Waar een lijn onderbroken is, ontbreekt een waarde.");

        var maanden = await Pagina("Indicator;Datum;Waarde\nA;31-1-2025;1\nA;28-2-2025;2\nA;31-3-2025;3\nA;30-4-2025;4");
        Lijnen().Count(maanden).ShouldBe(3, "months differ in length");
        var losseDagen = await Pagina("Indicator;Datum;Waarde\nA;1-1-2025;1\nA;11-1-2025;2\nA;26-1-2025;3\nA;20-8-2025;4");
        Lijnen().Count(losseDagen).ShouldBe(3);
        var zonderDagen = await Pagina("Indicator;Waarde\nA;1\nA;2");
        Lijnen().Count(zonderDagen).ShouldBe(1);
    }

    [Fact]
    public async Task Wat_gewist_is_of_geen_dag_heeft_staat_niet_op_een_lijn_en_wie_zoekt_ziet_hele_lijnen()
    {
        var lijst = await app.Meegebracht(Regisseur, Lijstsoort.Indicatoren, "Cijfers", "Indicator;Datum;Waarde\nEen;1-1-2024;7\nEen;1-1-2025;8\nTwee;1-1-2024;5\nTwee;;6\nDrie;1-1-2024;3");
        await app.RijGewist(Regisseur, lijst, 6);
        using var wie = await app.BezoekerAls(Rol.Teammanager, app.Uwv);

        var pagina = await wie.Pagina($"{app.Keten}/meegebracht/{lijst}");
        Tegels(pagina).ShouldBe(["Een", "Twee"]);
        Formulierwerk.Leesbaar(pagina).ShouldContain("Waarden zonder dag staan niet op een lijn (1)");
        var gezocht = await wie.Pagina($"{app.Keten}/meegebracht/{lijst}?zoek=2025");
        Tegels(gezocht).ShouldBe(["Een"]);
        Lijnen().Count(gezocht).ShouldBe(1);
    }

    [Fact]
    public async Task Een_lijst_van_iets_anders_heeft_geen_lijnen()
    {
        var lijst = await app.Meegebracht(Regisseur, Lijstsoort.Acties, "Acties", "Actie;Datum;Waarde\nBellen;1-1-2025;3");
        using var wie = await app.BezoekerAls(Rol.Teammanager, app.Uwv);
        Tegels(await wie.Pagina($"{app.Keten}/meegebracht/{lijst}")).ShouldBeEmpty();
    }

    async Task<string> Pagina(string geplakt)
    {
        var lijst = await app.Meegebracht(Regisseur, Lijstsoort.Indicatoren, "Cijfers", geplakt);
        using var wie = await app.BezoekerAls(Rol.Ketenmedewerker, app.Cbs);
        return await wie.Pagina($"{app.Keten}/meegebracht/{lijst}");
    }

    static List<string> Tegels(string pagina) => [.. Tegel().Matches(pagina).Select(m => WebUtility.HtmlDecode(m.Groups["naam"].Value))];

    [GeneratedRegex("class=\"norm-naam\">(?<naam>[^<]*)<", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Tegel();

    // A piece of line from one value to the next.
    [GeneratedRegex("M[\\d.]+ (?<y1>[\\d.]+)L[\\d.]+ (?<y2>[\\d.]+)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Lijnen();
}
