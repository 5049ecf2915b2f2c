using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Schakel.Application.Tests.Tabellen;
using Schakel.Domein.Inrichting;
using Schakel.Web.Tests.Api;
using Schakel.Web.Tests.Opzet;

namespace Schakel.Web.Tests.Geheugen;

/// <summary>A list of before: pasted or uploaded, looked at, refused by cell, and then found back with its source.</summary>
[Trait("Feature", "X07")]
public sealed partial class MeebrengenTests(Ketenapp app) : IClassFixture<Ketenapp>
{
    const string Acties = "Actie\tWie\tGereed\nFormulier aanpassen\tJ. Jansen\t1-4-2026\nBestand controleren\t=1+1\t2026-05-01";

    string Begin => $"{app.Keten}/meebrengen";

    string Kolommen => $"{app.Keten}/meebrengen/kolommen";

    [Fact]
    public async Task Een_geplakte_lijst_wordt_eerst_getoond_en_staat_daarna_in_de_keten_met_haar_bron()
    {
        using var regisseur = await app.BezoekerAls(Rol.Ketenregisseur, app.Uwv);
        var voor = await app.Nr();
        (await Plak(regisseur, "Acties", Acties)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);

        var pagina = await regisseur.Pagina(Kolommen);
        var leesbaar = Formulierwerk.Leesbaar(pagina);
        leesbaar.ShouldContain("Formulier aanpassen");
        leesbaar.ShouldContain("Wat wij lazen (2 van 2 rijen)");
        pagina.ShouldMatch("<option value=\"Wie\" selected");
        pagina.ShouldMatch("<option value=\"Datum\" selected");
        (await app.Nr()).ShouldBe(voor, "nothing is brought along before it was confirmed");

        using var gedaan = await Bevestig(regisseur, ("Formulier.Bron", "Actielijst ketenoverleg"));
        gedaan.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await gedaan.Tekst());
        var lijst = gedaan.Headers.Location!.ToString().Split('?')[0];
        using var cbs = await app.BezoekerAls(Rol.Ketenmedewerker, app.Cbs);
        var gelezen = Formulierwerk.Leesbaar(await cbs.Pagina(Pad(lijst)));
        gelezen.ShouldContain("Niets hierin is hier besloten of afgesproken");
        gelezen.ShouldContain("Ketenregisseur · UWV");
        gelezen.ShouldContain("2026-04-01");
        Formulierwerk.Leesbaar(await cbs.Pagina($"{Pad(lijst)}?zoek=bestand")).ShouldContain("1 van 2 rijen");
        (await cbs.Pagina(Pad(lijst))).ShouldContain("id=\"rij-3\"");
        (await cbs.Haal($"{Pad(lijst)}?op=nr-{voor}")).StatusCode.ShouldBe(HttpStatusCode.NotFound, "then it was not there");
        (await cbs.Pagina($"{Pad(lijst)}.csv")).ShouldContain("\"'=1+1\"");
        (await cbs.Pagina($"{app.Keten}/meegebracht.csv?zoek=ketenoverleg")).ShouldContain("\"Actielijst ketenoverleg\"");
        Formulierwerk.Leesbaar(await cbs.Pagina($"{app.Keten}/meegebracht?soort=Besluiten&zoek=ketenoverleg")).ShouldContain("Geen lijst past hierbij");
        Formulierwerk.Leesbaar(await cbs.Pagina($"{app.Keten}/geheugen?over=meegebracht")).ShouldContain("Lijst meegebracht van voor deze keten hier werkte (acties, 2 rijen");
    }

    [Fact]
    public async Task Zolang_een_cel_niet_klopt_wordt_er_niets_bewaard_en_elke_fout_staat_bij_haar_cel()
    {
        using var wie = await app.BezoekerAls(Rol.Lijnmanager, app.Uwv);
        var voor = await app.Nr();
        await Plak(wie, "Indicatoren", "Indicator;Datum;Waarde\nOp tijd;1-1-2026;95,5\nVolledig;gisteren;1.234\n;2-1-2026;");

        var pagina = await wie.Pagina(Kolommen);
        pagina.ShouldContain("#veld-formulier-cellen-b3");
        pagina.ShouldContain("id=\"veld-formulier-cellen-c3\"");
        var leesbaar = Formulierwerk.Leesbaar(pagina);
        foreach (var cel in new[] { "Cel B3: deze dag bestaat niet", "Cel C3: dit is geen getal", "Cel A4: hier staat niet wat het is" }) leesbaar.ShouldContain(cel);

        using var geweigerd = await Bevestig(wie, ("Formulier.Bron", "Cijfers"));
        geweigerd.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await app.Nr()).ShouldBe(voor);
        (await wie.Pagina(Kolommen)).ShouldContain("value=\"Cijfers\"", customMessage: "what was typed is still there");

        (string, string?)[] half = [("Formulier.Bron", "Cijfers"), ("Formulier.Cellen[B3]", "1 maart 2026"), ("Formulier.Cellen[C3]", "veel"), ("Formulier.Cellen[A4]", " Vol\tledig "), ("Formulier.Cellen[Z9]", "buiten"), ("Formulier.Cellen[A2]", "Anders")];
        using var nogEen = await Bevestig(wie, half);
        nogEen.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var over = await nogEen.Tekst();
        Formulierwerk.Leesbaar(over).ShouldContain("Dit klopt nog niet (1)");
        over.ShouldContain("value=\"1 maart 2026\"", customMessage: "what was mended can be mended again");
        using var teLang = await Bevestig(wie, ("Formulier.Bron", "Cijfers"), ("Formulier.Cellen[C3]", new string('1', 2001)));
        teLang.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await teLang.Tekst()).ShouldContain("Cel C3: hier staan meer dan 2.000 tekens.");
        using var klaar = await Bevestig(wie, ("Formulier.Bron", "Cijfers"), ("Formulier.Cellen[C3]", "1234"));
        klaar.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await klaar.Tekst());
        var lijst = Formulierwerk.Leesbaar(await wie.Pagina(Pad(klaar.Headers.Location!.ToString())));
        lijst.ShouldContain("Cijfers (4 cellen verbeterd bij het meebrengen)");
        lijst.ShouldContain("2026-03-01");
        lijst.ShouldContain("Vol ledig");
    }

    [Fact]
    public async Task Een_rekenblad_komt_mee_met_zijn_kolommen_en_wat_niet_mee_mag_blijft_weg()
    {
        using var wie = await app.BezoekerAls(Rol.Sleuteldrager, app.Uwv);
        var xlsx = Bladmaker.Xlsx(
            "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Actielijst 2025</t></is></c></row>"
            + "<row r=\"3\"><c r=\"A3\" t=\"inlineStr\"><is><t>Besluit</t></is></c><c r=\"B3\" t=\"inlineStr\"><is><t>Datum</t></is></c><c r=\"C3\" t=\"inlineStr\"><is><t>Telefoon</t></is></c></row>"
            + "<row r=\"4\"><c r=\"A4\" t=\"inlineStr\"><is><t>Wij leveren wekelijks</t></is></c><c r=\"B4\" s=\"1\"><v>45292</v></c><c r=\"C4\" t=\"inlineStr\"><is><t>06-geheim</t></is></c></row>",
            na: "<mergeCells><mergeCell ref=\"A1:C1\"/></mergeCells>");
        using var gestuurd = await Stuur(wie, "Besluiten", xlsx);
        gestuurd.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await gestuurd.Tekst());
        Formulierwerk.Leesbaar(await wie.Pagina(Kolommen)).ShouldContain("Samengevoegde cellen: A1:C1");

        using var gedaan = await Bevestig(wie, ("Formulier.Voor", "partner"), ("Formulier.Kolommen[2]", ""));
        gedaan.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await gedaan.Tekst());
        var lijst = Pad(gedaan.Headers.Location!.ToString().Split('?')[0]);
        var gelezen = Formulierwerk.Leesbaar(await wie.Pagina(lijst));
        gelezen.ShouldContain("2024-01-01");
        gelezen.ShouldNotContain("06-geheim");
        gelezen.ShouldNotContain("Actielijst 2025");
        using var cbs = await app.BezoekerAls(Rol.Ketenregisseur, app.Cbs);
        foreach (var pad in new[] { lijst, $"{lijst}.csv", $"{lijst}/woorden" }) (await cbs.Haal(pad)).StatusCode.ShouldBe(HttpStatusCode.NotFound, pad);

        using var weg = await wie.VerstuurFormulier(lijst, 1);
        weg.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await weg.Tekst());
        Formulierwerk.Leesbaar(await wie.Pagina(lijst)).ShouldContain("Deze lijst is weggedaan");
        Formulierwerk.Leesbaar(await wie.Pagina(lijst)).ShouldNotContain("Wij leveren wekelijks");
        (await wie.Haal($"{lijst}.csv")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        Formulierwerk.Leesbaar(await wie.Pagina($"{lijst}?op=nr-{await app.Nr() - 1}")).ShouldContain("Wij leveren wekelijks");
        Formulierwerk.Leesbaar(await wie.Pagina($"{lijst}/woorden")).ShouldContain("Wij leveren wekelijks");
    }

    [Fact]
    public async Task Wat_niet_te_lezen_is_wordt_geweigerd_met_wat_te_doen()
    {
        using var wie = await app.BezoekerAls(Rol.Teammanager, app.Uwv);
        foreach (var (bytes, reden) in new[]
        {
            (new byte[6 * 1024 * 1024], "groter dan 5 MB"),
            (Bladmaker.Xlsx("<row r=\"1\"><c r=\"A1\"><f>B1</f></c></row>"), "Cel A1: hier staat een formule zonder bewaarde uitkomst"),
            (Bladmaker.Zip(("xl/workbook.xml", "<a/>"), ("bom", new string('0', 40_000_000))), "Uitgepakt is dit bestand veel groter"),
        })
        {
            using var antwoord = await Stuur(wie, "Acties", bytes);
            antwoord.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity, reden);
            Formulierwerk.Leesbaar(await antwoord.Tekst()).ShouldContain(reden);
        }
        using var leeg = await Plak(wie, "Acties", "  ");
        Formulierwerk.Leesbaar(await leeg.Tekst()).ShouldContain("Hier staat geen enkele rij in");
        using var geenSoort = await Plak(wie, "Iets", "a");
        geenSoort.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await wie.Haal(Kolommen)).StatusCode.ShouldBe(HttpStatusCode.Found, "there is nothing to look at");
    }

    [Fact]
    public async Task Een_bestand_van_vijftig_megabyte_geeft_een_bladzijde_die_zegt_wat_te_doen_en_laat_niets_achter()
    {
        using var wie = await app.BezoekerAls(Rol.Lijnmanager, app.Cbs);
        var voor = await app.Nr();
        using var antwoord = await Stuur(wie, "Acties", new byte[50 * 1024 * 1024]);
        antwoord.StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
        var gelezen = Formulierwerk.Leesbaar(await antwoord.Tekst());
        gelezen.ShouldContain("Dit is te groot");
        gelezen.ShouldContain("kies een kleiner bestand, of verdeel het over meer bestanden");
        (await app.Nr()).ShouldBe(voor);
        (await wie.Haal(Kolommen)).StatusCode.ShouldBe(HttpStatusCode.Found, "there is nothing to look at");
        (await Plak(wie, "Acties", Acties)).StatusCode.ShouldBe(HttpStatusCode.SeeOther, "and one goes on as if nothing happened");
    }

    [Fact]
    public async Task Wie_intussen_met_een_andere_lijst_begon_bevestigt_die_niet_ongezien()
    {
        using var wie = await app.BezoekerAls(Rol.Bestuurder, app.Uwv);
        await Plak(wie, "Acties", "Actie\nDe eerste");
        var eerste = Formulierwerk.Formulier(await wie.Pagina(Kolommen));
        await Plak(wie, "Acties", "Actie\nDe tweede");
        var voor = await app.Nr();

        using var antwoord = await wie.VerstuurIngevuld(Kolommen, eerste, ("Formulier.Bron", "Lijst"), ("Formulier.Daad", "doen"));
        antwoord.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        Formulierwerk.Leesbaar(await antwoord.Tekst()).ShouldContain("De tweede");
        (await app.Nr()).ShouldBe(voor);

        // Sent once more after it succeeded, the same form leads to the same list.
        var tweede = Formulierwerk.Formulier(await wie.Pagina(Kolommen));
        using var gedaan = await wie.VerstuurIngevuld(Kolommen, tweede, ("Formulier.Bron", "Lijst"), ("Formulier.Daad", "doen"));
        using var nogeens = await wie.VerstuurIngevuld(Kolommen, tweede, ("Formulier.Bron", "Lijst"), ("Formulier.Daad", "doen"));
        gedaan.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await gedaan.Tekst());
        (await app.Nr()).ShouldBe(voor + 1);
    }

    [Fact]
    public async Task Een_knelpunt_van_vroeger_wordt_hier_gemeld_met_zijn_eigen_woorden()
    {
        using var wie = await app.BezoekerAls(Rol.Ketenregisseur, app.Uwv);
        await Plak(wie, "Knelpunten", "Knelpunt;Status\nWeekbestand komt te laat;open");
        using var gedaan = await Bevestig(wie, ("Formulier.Bron", "Knelpuntenlijst 2025"));
        var pagina = await wie.Pagina(Pad(gedaan.Headers.Location!.ToString()));
        var adres = WebUtility.HtmlDecode(Melden().Match(pagina).Groups["w"].Value);

        var formulier = WebUtility.HtmlDecode(await wie.Pagina(adres));
        formulier.ShouldContain("value=\"Weekbestand komt te laat\"");
        formulier.ShouldContain("Uit de meegebrachte lijst Knelpuntenlijst 2025, rij 2.");
    }

    [Fact]
    public async Task Over_de_api_komt_dezelfde_lijst_mee_en_elke_fout_staat_bij_haar_cel()
    {
        using var klant = new Klant(app, app.Wie(Rol.Ketenmedewerker, app.Uwv));
        var id = Guid.NewGuid();
        object Lijst(string datum, string waarde) => new
        {
            id,
            soort = "Indicatoren",
            bron = "Jaarrapport",
            brondatum = "2026-01-01",
            kolommen = new object[] { new { betekenis = "Wat", kop = "Indicator" }, new { betekenis = "Datum" }, new { betekenis = "Waarde" } },
            rijen = new[] { new { nr = 5, cellen = new[] { "Op tijd", datum, waarde } } },
        };
        using var fout = await klant.Stuur("/lijsten", Lijst("morgen", "1.234"));
        fout.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var tekst = await fout.Tekst();
        tekst.ShouldContain("rijen[0].cellen[1]");
        tekst.ShouldContain("rijen[0].cellen[2]");
        tekst.ShouldContain("C5");

        using var goed = await klant.Stuur("/lijsten", Lijst("31-12-2025", "1.234,5"));
        goed.StatusCode.ShouldBe(HttpStatusCode.Created, await goed.Tekst());
        var gelezen = await klant.Lees($"/lijsten/{id}");
        gelezen["rijen"]![0]!["datum"]!.GetValue<string>().ShouldBe("2025-12-31");
        gelezen["rijen"]![0]!["waarde"]!.GetValue<decimal>().ShouldBe(1234.5m);
        gelezen["kolommen"]![0]!["kop"]!.GetValue<string>().ShouldBe("Indicator");
    }

    static string Pad(string adres) => adres.StartsWith('/') ? adres : new Uri(adres).PathAndQuery;

    Task<HttpResponseMessage> Plak(HttpClient wie, string soort, string tekst) => wie.Geplakt(app.Keten, soort, tekst);

    async Task<HttpResponseMessage> Stuur(HttpClient wie, string soort, byte[] bestand) =>
        await wie.VerstuurMetBestand(Begin, Formulierwerk.Formulier(await wie.Pagina(Begin)), "Formulier.Bestand", bestand, ("Formulier.Soort", soort));

    Task<HttpResponseMessage> Bevestig(HttpClient wie, params (string Naam, string? Waarde)[] anders) => wie.Bevestigd(app.Keten, anders);

    [GeneratedRegex("href=\"(?<w>[^\"]*knelpunten/melden\\?lijst=[^\"]*)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Melden();
}
