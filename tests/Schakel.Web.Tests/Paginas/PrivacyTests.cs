using Microsoft.Data.Sqlite;
using Microsoft.Playwright;
using Schakel.Domein.Gesprekken;
using Schakel.Domein.Toegang;
using Schakel.Web.Paginas;
using Schakel.Web.Tests.Opzet;

namespace Schakel.Web.Tests.Paginas;

/// <summary>The privacy sheet says of everything that is kept of people what it is, and cannot say another term than the rules have.</summary>
[Trait("Feature", "H07")]
public sealed class PrivacyTests(SchakelApp app, Chromium chromium) : IClassFixture<SchakelApp>
{
    [Fact]
    public async Task Elke_tabel_staat_op_het_blad_of_gaat_over_niemand()
    {
        var tabellen = await Tabellen();
        tabellen.Count.ShouldBeGreaterThan(20);

        var genoemd = Privacyregel.Alle.SelectMany(r => r.Tabellen).Concat(Privacyregel.ZonderPersonen).ToList();
        genoemd.ShouldBeUnique(StringComparer.Ordinal);
        tabellen.Except(genoemd, StringComparer.Ordinal).ShouldBeEmpty("a new table gets a line on the privacy sheet, or a reason why it holds nobody");
        // What was taken away leaves no line behind; the lock of migrations is not everywhere.
        genoemd.Except(tabellen, StringComparer.Ordinal).Except(["__EFMigrationsLock"], StringComparer.Ordinal).ShouldBeEmpty();
    }

    [Fact]
    public async Task Wat_naar_een_mens_verwijst_heet_niet_zonder_personen()
    {
        foreach (var tabel in await Tabellen())
        {
            var kolommen = await Lees($"SELECT name FROM pragma_table_info('{tabel}')");
            if (kolommen.Any(k => k is "account" or "persoon" or "deelname" or "userid" or "maker" or "aan" or "email")) Privacyregel.ZonderPersonen.Contains(tabel).ShouldBeFalse(tabel);
        }
    }

    [Theory]
    [InlineData("nl", "Wat Schakel van mensen bewaart", "dagen, of tot u het terugneemt", "kan de databank en de kopieën ervan lezen", "Elke partner voor zijn eigen mensen")]
    [InlineData("en", "What Schakel keeps of people", "days, or until you take it back", "can read the database and the copies of it", "Each partner for its own people")]
    public async Task Het_blad_zegt_het_in_beide_talen_met_de_termijnen_van_de_regels(string taal, params string[] zinnen)
    {
        using var bezoeker = app.Bezoeker();
        bezoeker.DefaultRequestHeaders.AcceptLanguage.ParseAdd(taal);

        var blad = await bezoeker.Lees("/privacy");

        foreach (var zin in zinnen) blad.ShouldContain(zin);
        blad.ShouldContain($"{Gesprekregels.TermijnInDagen} da");
        blad.ShouldContain($"{Postregels.Bewaartijd.TotalDays} da");
        blad.ShouldContain($"{Postregels.BewaartijdZonderMaker.TotalDays} da");
        blad.ShouldContain($"{Schakel.Web.Hosting.Accounts.Sessie.TotalHours} ");
        blad.ShouldNotContain("{0}");
        foreach (var regel in Privacyregel.Alle) blad.ShouldNotContain($"{regel.Naam}-");
    }

    [Fact]
    public async Task Elke_termijn_van_een_regel_staat_er_ook_echt()
    {
        using var bezoeker = app.Bezoeker();
        var pagina = await bezoeker.Pagina("/privacy");
        foreach (var regel in Privacyregel.Alle)
        {
            var rij = pagina.Split($"id=\"{regel.Naam.ToLowerInvariant()}\"")[1].Split("</tr>")[0];
            foreach (var termijn in regel.Termijnen) rij.ShouldMatch($@"\b{termijn}\b", regel.Naam);
        }
        pagina.ShouldContain("href=\"/privacy\"");
    }

    [Fact]
    [Trait("Vraagt", "chromium")]
    public async Task Op_papier_zijn_het_twee_bladen()
    {
        foreach (var taal in new[] { "nl-NL", "en-GB" })
        {
            await using var venster = await chromium.NieuwVensterAsync(app.Adres, new() { Locale = taal });
            var pagina = await venster.NewPageAsync();
            await pagina.GotoAsync("/privacy");
            var pdf = System.Text.Encoding.Latin1.GetString(await pagina.PdfAsync(new PagePdfOptions { PreferCSSPageSize = true }));
            System.Text.RegularExpressions.Regex.Count(pdf, @"/Type\s*/Page\b", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(2)).ShouldBe(2, taal);
        }
    }

    Task<List<string>> Tabellen() => Lees("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'");

    async Task<List<string>> Lees(string sql)
    {
        _ = app.Adres;
        var uit = new List<string>();
        await using var verbinding = new SqliteConnection($"Data Source={Path.Combine(app.Map, "schakel.db")};Mode=ReadOnly");
        await verbinding.OpenAsync(TestContext.Current.CancellationToken);
        await using var vraag = verbinding.CreateCommand();
        vraag.CommandText = sql;
        await using var rijen = await vraag.ExecuteReaderAsync(TestContext.Current.CancellationToken);
        while (await rijen.ReadAsync(TestContext.Current.CancellationToken)) uit.Add(rijen.GetString(0));
        return uit;
    }
}
