using System.Net;
using System.Text.RegularExpressions;
using MimeKit;
using Schakel.Web.Tests.Inrichting;
using Schakel.Web.Tests.Opzet;
using Schakel.Web.Tests.Toegang;
using static Schakel.Web.Tests.Inrichting.Eigenketen;

namespace Schakel.Web.Tests.Besturing;

/// <summary>In a real chain: the decision goes by mail, or as a file, to somebody who has no account.</summary>
[Trait("Feature", "I04")]
public sealed partial class BesluitAanbiedenTests(Accountapp app) : IClassFixture<Accountapp>
{
    const string Functie = "Minister voor <Coördinatie>";

    [Fact]
    public async Task Een_bestuurder_stuurt_het_besluit_met_alles_wat_men_moet_weten_en_zonder_dat_er_een_account_bij_hoort()
    {
        var (bestuurder, keten, voorstel) = await Besloten();
        var adres = app.NieuwAdres();
        (await bestuurder.Pagina(voorstel)).ShouldContain($"href=\"{voorstel}/aanbieden\"");
        (await bestuurder.Lees($"{voorstel}/aanbieden")).ShouldContain("Het stuk dat meegaat Download het stuk Besluit 2026-1: Een <script>norm</script>");

        using var antwoord = await Bied(bestuurder, voorstel, adres, "Dit raakt <b>uw</b> begroting");

        antwoord.StatusCode.ShouldBe(HttpStatusCode.OK, await antwoord.Tekst());
        (await antwoord.Lees()).ShouldContain($"het bericht aan {adres} ligt klaar in de map met post");
        var brief = (await app.Brieven(adres)).ShouldHaveSingleItem();
        brief.Subject.ShouldBe("Besluit 2026-1 van de keten Proefketen van ons: Een <script>norm</script>");
        var bijlage = brief.Attachments.ShouldHaveSingleItem().ShouldBeOfType<TextPart>();
        (bijlage.ContentType.MimeType, bijlage.FileName).ShouldBe(("text/html", "besluit-2026-1.html"));
        foreach (var stuk in new[] { brief.TextBody!, Kaal(bijlage.Text) })
            foreach (var woorden in new[]
                     {
                         "Besluit 2026-1: Een <script>norm</script>", "Besluit van de keten Proefketen van ons", Functie, "Kim de Vries, Ketenbestuurder · Belastingdienst, op dinsdag 24 november 2026",
                         "Dit raakt <b>uw</b> begroting", "Norm 1 Op tijd", "≥ 95", "vanaf vrijdag 1 januari 2027", "Wie & waarom", "Belastingdienst stemde in, met een zorg: Let op <i>de piek</i>", "dinsdag 1 juni 2027",
                         "U hebt er geen account voor nodig en hoeft niet te antwoorden.",
                     }) stuk.ShouldContain(woorden);
        brief.TextBody!.ShouldNotContain("http", Case.Sensitive, "there is nothing to click on");

        var pagina = await bestuurder.Pagina(voorstel);
        Formulierwerk.Leesbaar(pagina).ShouldContain($"{Functie} door Belastingdienst vandaag 9:30 Dit raakt <b>uw</b> begroting");
        (await bestuurder.Lees($"{keten}/geheugen")).ShouldContain($"Belastingdienst bood een besluit aan, voor {Functie}: Een <script>norm</script>");
        (await bestuurder.Lees("/account/post")).ShouldContain($"{adres} Besluit als stuk");
        foreach (var pad in new[] { voorstel, $"{keten}/geheugen", $"{voorstel}/woorden" }) (await bestuurder.Pagina(pad)).ShouldNotContain(adres, Case.Sensitive, "an address is no fact");
        (await bestuurder.Pagina($"{voorstel}?op=nr-{await Ervoor(bestuurder, voorstel)}")).ShouldNotContain("Minister voor", Case.Sensitive, "then it was not presented yet");
    }

    [Fact]
    public async Task Het_bestand_haalt_niets_van_elders_voert_niets_uit_en_laat_zich_printen()
    {
        var (bestuurder, _, voorstel) = await Besloten();
        (await Bied(bestuurder, voorstel, "", "Dit raakt <b>uw</b> begroting")).Dispose();
        var kop = $"{voorstel}/stuk?aanbieding={Aanbieding().Match(await bestuurder.Pagina(voorstel)).Groups["w"].Value}";

        foreach (var pad in new[] { $"{voorstel}/stuk", kop })
        {
            using var antwoord = await bestuurder.Haal(pad);

            antwoord.StatusCode.ShouldBe(HttpStatusCode.OK);
            antwoord.Content.Headers.ContentType!.ToString().ShouldBe("text/html; charset=utf-8");
            (antwoord.Content.Headers.ContentDisposition!.DispositionType, antwoord.Content.Headers.ContentDisposition.FileName).ShouldBe(("attachment", "besluit-2026-1.html"));
            antwoord.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
            antwoord.Headers.CacheControl!.NoStore.ShouldBeTrue();
            var html = await antwoord.Tekst();
            html.TrimStart().ShouldStartWith("<!DOCTYPE html>");
            foreach (var merk in new[] { "<html lang=\"nl\">", "<meta charset=\"utf-8\"", "<title>Besluit 2026-1", "<h1>", "<caption>", "@media print" }) html.ShouldContain(merk);
            foreach (var niet in new[] { "<script", "<i>", "<b>", "src=", "href=", "url(", "@import" }) html.ShouldNotContain(niet);
            html.ShouldContain("Een &lt;script&gt;norm&lt;/script&gt;");
            Kaal(html).Contains("Minister voor", StringComparison.Ordinal).ShouldBe(pad == kop, "only what went along says to whom");
        }
        (await bestuurder.Haal($"{voorstel}/stuk?aanbieding={Guid.NewGuid()}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await bestuurder.Haal($"{voorstel}/stuk?op=nr-2")).StatusCode.ShouldBe(HttpStatusCode.NotFound, "then it was no decision");
        (await bestuurder.Haal($"{kop}&op=nr-{await Ervoor(bestuurder, voorstel)}")).StatusCode.ShouldBe(HttpStatusCode.NotFound, "then it was not presented");
    }

    [Fact]
    public async Task Zonder_adres_gaat_er_niets_uit_en_een_fout_adres_laat_staan_wat_er_stond()
    {
        var (bestuurder, _, voorstel) = await Besloten();
        var formulier = Formulierwerk.Formulier(await bestuurder.Pagina($"{voorstel}/aanbieden"));

        using var fout = await bestuurder.Verstuur($"{voorstel}/aanbieden", formulier, ("Formulier.Aan", Functie), ("Formulier.Adres", "geen adres"), ("Formulier.Begeleidend", "Lees <dit>"));
        fout.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var pagina = WebUtility.HtmlDecode(await fout.Tekst());
        foreach (var getypt in new[] { $"value=\"{Functie}\"", "value=\"geen adres\"", "Lees <dit>", "Het stuk dat meegaat" }) pagina.ShouldContain(getypt);
        (await bestuurder.Lees(voorstel)).ShouldNotContain("Coördinatie");
        using var mail = await bestuurder.Verstuur($"{voorstel}/aanbieden", formulier, ("Formulier.Aan", "Jan, jan@minfin.example"));
        mail.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await mail.Tekst()).ShouldContain("Een mailadres hoort niet in het geheugen");
        using var leeg = await bestuurder.Verstuur($"{voorstel}/aanbieden", formulier, ("Formulier.Aan", " "));
        leeg.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);

        using var goed = await bestuurder.Verstuur($"{voorstel}/aanbieden", formulier, ("Formulier.Aan", Functie), ("Formulier.Adres", ""));
        goed.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await goed.Lees()).ShouldContain("Er ging geen mail uit. Download het stuk en geef het zelf.");
        (await bestuurder.Lees("/account/post")).ShouldNotContain("Besluit als stuk");
    }

    [Fact]
    public async Task Hetzelfde_formulier_biedt_een_keer_aan_en_met_andere_woorden_gaat_er_niets_uit()
    {
        var (bestuurder, _, voorstel) = await Besloten();
        var (adres, ander) = (app.NieuwAdres(), app.NieuwAdres());
        var formulier = Formulierwerk.Formulier(await bestuurder.Pagina($"{voorstel}/aanbieden"));

        for (var i = 0; i < 2; i++) (await bestuurder.Verstuur($"{voorstel}/aanbieden", formulier, ("Formulier.Aan", Functie), ("Formulier.Adres", adres))).StatusCode.ShouldBe(HttpStatusCode.OK);
        using var anders = await bestuurder.Verstuur($"{voorstel}/aanbieden", formulier, ("Formulier.Aan", "Iemand anders"), ("Formulier.Adres", ander));

        anders.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await app.Brieven(adres)).Count.ShouldBe(1);
        (await app.Brieven(ander)).ShouldBeEmpty();
        Aanbieding().Count(await bestuurder.Pagina(voorstel)).ShouldBe(1);
    }

    [Fact]
    public async Task Naar_een_adres_dat_al_tien_berichten_kreeg_gaat_het_stuk_niet_en_de_aanbieding_staat_er_wel()
    {
        var (bestuurder, _, voorstel) = await Besloten();
        var adres = app.NieuwAdres();
        for (var i = 0; i < 10; i++) (await Bied(bestuurder, voorstel, adres)).Dispose();

        using var elfde = await Bied(bestuurder, voorstel, adres);

        (await elfde.Lees()).ShouldContain("De aanbieding staat er wel: download het stuk en geef het zelf.");
        (await app.Brieven(adres)).Count.ShouldBe(10);
        Aanbieding().Count(await bestuurder.Pagina(voorstel)).ShouldBe(11);
    }

    [Fact]
    public async Task Een_ander_dan_een_bestuurder_biedt_niets_aan_en_wie_er_niet_bij_hoort_ziet_niets()
    {
        var (bestuurder, keten, voorstel) = await Besloten();
        var (ander, _) = await app.Binnen();
        await ander.VerstuurFormulier(await Uitgenodigd(bestuurder, keten, "Belastingdienst", "Teammanager"), 0);
        var (vreemde, _) = await app.Binnen();

        (await ander.Pagina(voorstel)).ShouldNotContain("/aanbieden\"");
        using var pagina = await ander.Haal($"{voorstel}/aanbieden");
        pagina.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        var vals = Formulierwerk.Formulier(await ander.Pagina($"{keten}/knelpunten/melden")).Replace($"{keten}/knelpunten/melden", $"{voorstel}/aanbieden", StringComparison.Ordinal);
        using var geweigerd = await ander.Verstuur($"{voorstel}/aanbieden", vals, ("_handler", "aanbieden"), ("Formulier.Opdracht", Guid.NewGuid().ToString()), ("Formulier.Aan", Functie), ("Formulier.Adres", "niet@keten.example"));
        geweigerd.StatusCode.ShouldBe(HttpStatusCode.Forbidden, await geweigerd.Tekst());
        (await app.Brieven("niet@keten.example")).ShouldBeEmpty();
        (await ander.Haal($"{voorstel}/stuk")).StatusCode.ShouldBe(HttpStatusCode.OK, "who may read the decision may read it as a file");

        foreach (var pad in new[] { $"{voorstel}/aanbieden", $"{voorstel}/stuk" }) (await vreemde.Haal(pad)).StatusCode.ShouldBe(HttpStatusCode.NotFound, pad);
    }

    [Fact]
    [Trait("Feature", "H05")]
    public async Task Gewiste_woorden_staan_in_geen_pagina_en_in_geen_stuk_meer()
    {
        var (bestuurder, keten, voorstel) = await Besloten();
        (await Bied(bestuurder, voorstel, "", "Geheim")).Dispose();
        var nummer = Aanbieding().Match(await bestuurder.Pagina(voorstel)).Groups["w"].Value;
        foreach (var tekst in Wisbaar().Matches(await bestuurder.Pagina($"{voorstel}/woorden")).Select(m => m.Groups["w"].Value).ToList())
        {
            var zeker = $"{voorstel}/woorden?wis={tekst}";
            using var gewist = await bestuurder.Verstuur(zeker, Formulierwerk.Formulier(await bestuurder.Pagina(zeker)), ("Formulier.Tekst", tekst));
            gewist.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await gewist.Tekst());
        }

        foreach (var pad in new[] { voorstel, $"{voorstel}/aanbieden", $"{voorstel}/stuk", $"{voorstel}/stuk?aanbieding={nummer}", $"{keten}/geheugen" })
        {
            var pagina = Kaal(await bestuurder.Pagina(pad));
            foreach (var woorden in new[] { "Coördinatie", "Geheim", "<script>norm", "Wie & waarom", "de piek" }) pagina.ShouldNotContain(woorden, Case.Sensitive, pad);
            pagina.ShouldContain("gewist", Case.Insensitive, pad);
        }
    }

    [Fact]
    public async Task In_het_Engels_is_alles_Engels()
    {
        var (bestuurder, _, voorstel) = await Besloten();
        bestuurder.DefaultRequestHeaders.AcceptLanguage.ParseAdd("en");
        var adres = app.NieuwAdres();

        using var antwoord = await Bied(bestuurder, voorstel, adres, "For your budget");

        (await antwoord.Lees()).ShouldContain("This decision was presented; it stands in the memory.");
        var brief = (await app.Brieven(adres)).ShouldHaveSingleItem();
        brief.Subject.ShouldStartWith("Decision 2026-1 of the chain Proefketen van ons");
        brief.TextBody!.ShouldContain("You need no account for it and need not reply.");
        var bijlage = (TextPart)brief.Attachments.Single();
        bijlage.FileName.ShouldBe("decision-2026-1.html");
        bijlage.Text.ShouldContain("<html lang=\"en\">");
        Kaal(bijlage.Text).ShouldContain("Tuesday 1 June 2027");
    }

    // One partner is in, so its board member decides alone.
    async Task<(HttpClient Bestuurder, string Keten, string Voorstel)> Besloten()
    {
        var (browser, _, _, _) = await app.MetTweedeFactor();
        using var begonnen = await Begin(browser, ("OokAls", "Bestuurder"));
        var keten = Plaats(begonnen).Replace("/mensen", "", StringComparison.Ordinal);
        await browser.VerstuurFormulier($"{keten}/zetel", 0, ("deelname", Waarde().Matches(await browser.Pagina($"{keten}/zetel"))[1].Groups["w"].Value));
        using var ingediend = await browser.VerstuurFormulier(
            $"{keten}/voorstellen/indienen", 0, ("Formulier.Titel", "Een <script>norm</script>"), ("Formulier.Toelichting", "Wie & waarom"), ("Formulier.HerzienOp", "2027-06-01"), ("Formulier.Opdrachten[0].Soort", "nieuw"),
            ("Formulier.Opdrachten[0].Naam", "Op tijd"), ("Formulier.Opdrachten[0].Nummer", "1"), ("Formulier.Opdrachten[0].Richting", "Minimaal"), ("Formulier.Opdrachten[0].Eenheid", "Procent"),
            ("Formulier.Opdrachten[0].Waarde", "95"), ("Formulier.Opdrachten[0].Vanaf", "2027-01-01"), ("Formulier.Opdrachten[0].Interventiewaarde", ""));
        ingediend.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await ingediend.Tekst());
        var voorstel = Plaats(ingediend);
        (await browser.Haal($"{voorstel}/aanbieden")).StatusCode.ShouldBe(HttpStatusCode.NotFound, "what is not decided is not presented");
        (await browser.Pagina(voorstel)).ShouldNotContain("/aanbieden\"");
        using var standpunt = await browser.Verstuur(voorstel, Formulierwerk.FormulierVoor(await browser.Pagina(voorstel), "standpunt"), ("Formulier.Oordeel", "InstemmenMetZorg"), ("Formulier.Reden", "Let op <i>de piek</i>"));
        standpunt.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await standpunt.Tekst());
        return (browser, keten, voorstel);
    }

    static Task<HttpResponseMessage> Bied(HttpClient bestuurder, string voorstel, string adres, string begeleidend = "") =>
        bestuurder.VerstuurFormulier($"{voorstel}/aanbieden", 0, ("Formulier.Aan", Functie), ("Formulier.Adres", adres), ("Formulier.Begeleidend", begeleidend));

    // The page before the decision is of the entry before it; the decision itself is the next one.
    static async Task<int> Ervoor(HttpClient bestuurder, string voorstel) =>
        int.Parse(VoorHetBesluit().Match(await bestuurder.Pagina(voorstel)).Groups["nr"].Value, System.Globalization.CultureInfo.InvariantCulture) + 1;

    static string Kaal(string html) => WebUtility.HtmlDecode(Merken().Replace(html, " "));

    [GeneratedRegex("<[^>]*>", RegexOptions.None, 2000)]
    private static partial Regex Merken();

    [GeneratedRegex("stuk\\?aanbieding=(?<w>[0-9a-f-]{36})", RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Aanbieding();

    [GeneratedRegex("\\?op=nr-(?<nr>\\d+)\"", RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex VoorHetBesluit();

    [GeneratedRegex("woorden\\?wis=(?<w>[0-9a-f-]{36})", RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Wisbaar();
}
