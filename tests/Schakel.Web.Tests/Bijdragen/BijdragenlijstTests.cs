using Schakel.Domein.Inrichting;
using Schakel.Web.Tests.Opzet;

namespace Schakel.Web.Tests.Bijdragen;

/// <summary>The list: filtered, sorted, counted and taken along.</summary>
[Trait("Feature", "J02")]
public sealed class BijdragenlijstTests : IAsyncLifetime
{
    static readonly string[] Alle = ["=Een zaal", "Testers", "Rekenaars"];

    readonly Ketenapp app = new();

    public async ValueTask InitializeAsync()
    {
        await app.InitializeAsync();
        await app.Bijdragevraag("=Een zaal", dagen: null, euro: null, uiterlijk: new(2027, 5, 1));
        await app.Bevestigd(await app.Bijdragevraag("Testers", dagen: 40, euro: 1_000m, uiterlijk: new(2027, 2, 1)));
        await app.Geweigerd(await app.Bijdragevraag("Rekenaars", app.Cbs, dagen: 1, euro: 250.5m, uiterlijk: new(2027, 3, 1)), app.Cbs, "Zij rekenen al");
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    [Fact]
    public async Task Wat_het_eerst_nodig_is_staat_boven_en_het_adres_zegt_wat_er_gekozen_is()
    {
        using var bezoeker = await app.BezoekerAls(Rol.Ketenmedewerker, app.Belastingdienst);
        (await Wat(bezoeker, "")).ShouldBe(["Testers", "Rekenaars", "=Een zaal"]);
        (await Wat(bezoeker, "?sorteer=-Uiterlijk")).ShouldBe(["=Een zaal", "Rekenaars", "Testers"]);
        (await Wat(bezoeker, "?sorteer=Mensdagen")).ShouldBe(["=Een zaal", "Rekenaars", "Testers"]);
        (await Wat(bezoeker, "?sorteer=-Bedrag")).ShouldBe(["Testers", "Rekenaars", "=Een zaal"]);
        (await Wat(bezoeker, "?sorteer=Status")).ShouldBe(["=Een zaal", "Testers", "Rekenaars"]);
        (await Wat(bezoeker, "?sorteer=Partner")).ShouldBe(["Rekenaars", "Testers", "=Een zaal"]);
        (await Wat(bezoeker, "?sorteer=-Wat")).ShouldBe(["Testers", "Rekenaars", "=Een zaal"]);
        (await Wat(bezoeker, $"?partner={app.Cbs}")).ShouldBe(["Rekenaars"]);
        (await Wat(bezoeker, "?status=bevestigd")).ShouldBe(["Testers"]);
        (await Wat(bezoeker, $"?status=TeBevestigen&partner={app.Uwv}")).ShouldBe(["=Een zaal"]);
        (await Wat(bezoeker, "?status=onzin&partner=onzin&sorteer=onzin")).Count.ShouldBe(3);
        (await bezoeker.Lees($"{app.Keten}/bijdragen?partner={app.Belastingdienst}")).ShouldContain("Geen bijdrage past hierbij.");
    }

    [Fact]
    public async Task Alleen_wat_bevestigd_is_telt_mee()
    {
        await app.Bijdragevraag("Nog meer testers", dagen: 9, euro: null);
        using var bezoeker = await app.BezoekerAls(Rol.Ketenregisseur, app.Uwv);

        (await bezoeker.Lees($"{app.Keten}/bijdragen")).ShouldContain("4 bijdragen. Bevestigd, en dus te tellen: 40 mensdagen en € 1.000. Nog te bevestigen: 9 mensdagen.");
        (await bezoeker.Lees($"{app.Keten}/bijdragen?partner={app.Cbs}")).ShouldContain("1 bijdrage. Download", Case.Sensitive, "what was refused counts nowhere");
    }

    [Fact]
    public async Task Het_rekenblad_bevat_dezelfde_keuze_en_nooit_een_formule()
    {
        using var bezoeker = await app.BezoekerAls(Rol.Ketenregisseur, app.Uwv);
        var blad = await bezoeker.Pagina($"{app.Keten}/bijdragen.csv?sorteer=-Uiterlijk");
        var rijen = blad.Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        rijen.Length.ShouldBe(4);
        rijen[1].ShouldStartWith("\"'=Een zaal\";\"UWV\";;;\"2027-05-01\";\"te bevestigen\";;;\"2026-1\";\"http");
        rijen[2].ShouldStartWith("\"Rekenaars\";\"CBS\";\"1\";\"250,50\";\"2027-03-01\";\"geweigerd\";\"2026-11-24\";\"Zij rekenen al\";\"2026-3\";\"http");

        (await bezoeker.Pagina($"{app.Keten}/bijdragen.csv?partner={app.Cbs}")).Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(2);
    }

    [Fact]
    public async Task Een_lijst_van_toen_is_die_van_toen_en_vraagt_niets()
    {
        using var bezoeker = await app.BezoekerAls(Rol.Lijnmanager, app.Uwv);
        (await bezoeker.Lees($"{app.Keten}/bijdragen?op=nr-5")).ShouldContain("Er waren toen geen bijdragen gevraagd");
        (await bezoeker.Pagina($"{app.Keten}/bijdragen?op=nr-5")).ShouldNotContain("bijdragen/nieuw");
        (await bezoeker.Pagina($"{app.Keten}/bijdragen")).ShouldContain($"href=\"{app.Keten}/bijdragen/nieuw\"");
    }

    async Task<IReadOnlyList<string>> Wat(HttpClient bezoeker, string vraag)
    {
        var pagina = await bezoeker.Lees($"{app.Keten}/bijdragen{vraag}");
        return [.. Alle.Where(t => pagina.Contains(t, StringComparison.Ordinal)).OrderBy(t => pagina.IndexOf(t, StringComparison.Ordinal))];
    }
}
