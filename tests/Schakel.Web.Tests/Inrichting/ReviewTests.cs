using System.Net;
using Schakel.Domein.Inrichting;
using Schakel.Web.Tests.Api;
using Schakel.Web.Tests.Opzet;
using Schakel.Web.Tests.Toegang;
using static Schakel.Web.Tests.Inrichting.Eigenketen;

namespace Schakel.Web.Tests.Inrichting;

/// <summary>Somebody from outside is asked to look at a chain, comes in by a link, reads along and is gone again.</summary>
[Trait("Feature", "I04")]
public sealed class ReviewTests(Accountapp app, Ketenapp huis) : IClassFixture<Accountapp>, IClassFixture<Ketenapp>
{
    [Fact]
    public async Task Wie_begon_draagt_een_review_op_en_de_reviewer_leest_mee_tot_haar_laatste_dag()
    {
        using var hier = new Accountapp();
        var (kim, adres) = await hier.Binnen();
        using var begonnen = await Begin(kim);
        var keten = Plaats(begonnen).Replace("/mensen", "", StringComparison.Ordinal);
        (await kim.Lees($"{keten}/reviews")).ShouldContain("Er is geen review afgesproken.");
        var review = await Opgedragen(kim, keten);
        (await kim.Lees(review)).ShouldContain("Wat er gevraagd is Loopt Komen de cijfers van de keten uit die van de partners? Vanaf");
        (await kim.Lees(review)).ShouldContain("Nog niemand. Belastingdienst nodigt de reviewers uit.");
        (await kim.Lees($"{keten}/besturing")).ShouldContain("Reviews die lopen: 1");

        var (sam, vanSam) = await hier.Binnen();
        var link = await Reviewlink(kim, keten, review);
        (await kim.Lees(review)).ShouldContain("Trek in : Reviewer");
        var aanbod = await sam.Lees(link);
        aanbod.ShouldContain("Van buiten. U leest mee zolang de review loopt, en verandert niets.");
        using var aangenomen = await sam.VerstuurFormulier(link, 0);
        aangenomen.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await aangenomen.Tekst());

        (await sam.Lees(review)).ShouldContain("van buiten");
        (await sam.Lees(keten)).ShouldContain("U kijkt van buiten mee voor Auditdienst Rijk , tot en met 30 jun 2027");
        (await sam.Lees(keten)).ShouldNotContain("Vier stappen", Case.Sensitive, "the founding is not for him to do");
        (await kim.Lees(keten)).ShouldContain("Van buiten kijkt mee: Auditdienst Rijk");
        (await sam.Lees($"{keten}/mensen")).ShouldContain("Auditdienst Rijk : 1 binnen");
        (await sam.Lees($"{keten}/mensen/lijst")).ShouldContain("Reviewer van buiten");
        (await sam.Lees($"{keten}/rollen")).ShouldContain("in opdracht van de partners samen. van buiten: 1");
        (await sam.Lees($"{keten}/geheugen")).ShouldContain("Afgesproken dat Auditdienst Rijk van buiten naar de keten kijkt, van 24 november 2026 tot en met 30 juni 2027");
        foreach (var dicht in new[] { "knelpunten/melden", "reviews/opdragen", "voorstellen/indienen", "meebrengen", "geheugen/gebeurtenissen/optekenen", "convenant/opstellen" })
        {
            using var nee = await sam.Haal($"{keten}/{dicht}");
            nee.StatusCode.ShouldBe(HttpStatusCode.Forbidden, dicht);
        }
        foreach (var pad in new[] { "", "/besturing", "/mensen", "/convenant", "/gremia", "/afspraken", "/meegebracht" })
        {
            var pagina = await sam.Pagina($"{keten}{pad}");
            foreach (var daad in new[] { "/melden\"", "/uitnodigen\"", "/opdragen\"", "/indienen\"", "/opstellen\"", "/toelaten\"", "/voorstellen\"" }) pagina.ShouldNotContain(daad, Case.Sensitive, pad);
        }

        hier.Verzet(TimeSpan.FromDays(219));
        await hier.MeldAan(kim, adres);
        await hier.MeldAan(sam, vanSam);
        (await kim.Lees(review)).ShouldContain("Wat er gevraagd is Voorbij");
        using var weg = await sam.Haal(keten);
        weg.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Een_partner_stopt_een_review_met_een_reden_die_iedereen_leest()
    {
        var (kim, keten) = await app.Begonnen();
        var review = await Opgedragen(kim, keten);
        var link = await Reviewlink(kim, keten, review);
        var (sam, _) = await app.Binnen();
        (await sam.VerstuurFormulier(link, 0)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await sam.Pagina(review)).ShouldNotContain("/stoppen\"");
        using var belet = await sam.Haal($"{review}/stoppen");
        belet.StatusCode.ShouldBe(HttpStatusCode.Forbidden);

        (await kim.Pagina(review)).ShouldContain($"href=\"{review}/stoppen\"");
        using var leeg = await kim.VerstuurFormulier($"{review}/stoppen", 0, ("Formulier.Reden", " "));
        (await leeg.Tekst()).ShouldContain("veld-formulier-reden-fout");
        using var gestopt = await kim.VerstuurFormulier($"{review}/stoppen", 0, ("Formulier.Reden", "Eerst zelf uitzoeken"));
        gestopt.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await gestopt.Tekst());

        (await kim.Lees(review)).ShouldContain("Belastingdienst stopte deze review voor haar laatste dag, vandaag 9:30 : Eerst zelf uitzoeken");
        (await kim.Lees($"{keten}/geheugen")).ShouldContain("Belastingdienst stopte de review door Auditdienst Rijk , omdat: Eerst zelf uitzoeken");
        using var weg = await sam.Haal(keten);
        weg.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        using var nogEens = await kim.Haal($"{review}/stoppen");
        (await nogEens.Lees()).ShouldContain("Deze review is al voorbij.");
    }

    [Fact]
    public async Task Wat_niet_klopt_staat_bij_het_veld_en_wat_getypt_is_blijft()
    {
        var (kim, keten) = await app.Begonnen();

        using var fout = await Draag(kim, keten, ("Formulier.Wie", " "), ("Formulier.TotEnMet", "2028-01-01"), ("Formulier.MetBestuur", "true"));
        fout.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var pagina = await fout.Tekst();
        pagina.ShouldContain("veld-formulier-wie-fout");
        pagina.ShouldContain("Komen de cijfers van de keten uit die van de partners?</textarea>");
        pagina.ShouldContain("value=\"true\" checked");

        using var teLang = await Draag(kim, keten, ("Formulier.TotEnMet", "2028-01-01"));
        (await teLang.Tekst()).ShouldContain("ten hoogste een jaar na de eerste");
        using var voorbij = await Draag(kim, keten, ("Formulier.Van", "2026-11-01"), ("Formulier.TotEnMet", "2026-11-15"));
        (await voorbij.Tekst()).ShouldContain("Deze dag is al voorbij.");
        using var nergens = await kim.Haal($"{keten}/mensen/uitnodigen?review={Guid.NewGuid()}");
        nergens.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Een_review_komt_ook_in_het_ontwerp_en_het_verschil_zegt_wie_er_kijkt()
    {
        using var regisseur = await huis.BezoekerAls(Rol.Ketenregisseur, huis.Belastingdienst);
        using var ontwerp = await Draag(regisseur, huis.Keten, ("Formulier.Waarheen", "ontwerp"), ("Formulier.MetBestuur", "true"));
        ontwerp.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await ontwerp.Tekst());

        var gelezen = await regisseur.Lees($"{huis.Keten}/voorstellen/indienen");
        gelezen.ShouldContain("Review vanaf 24 november 2026");
        gelezen[gelezen.IndexOf("Auditdienst", StringComparison.Ordinal)..].ShouldStartWith("Auditdienst Rijk: Komen de cijfers van de keten uit die van de partners? Van dinsdag 24 november 2026 tot en met woensdag 30 juni 2027; Belastingdienst laat de reviewers binnen, ook wat van het bestuur is");
    }

    [Fact]
    public async Task Een_link_is_in_te_trekken_en_alleen_de_gastheer_nodigt_uit()
    {
        var review = $"{huis.Keten}/reviews/{huis.Review}";
        using var uwv = await huis.BezoekerAls(Rol.Sleuteldrager, huis.Uwv);
        using var gastheer = await huis.BezoekerAls(Rol.Sleuteldrager, huis.Belastingdienst);

        (await uwv.Pagina(review)).ShouldNotContain("uitnodigen?review");
        using var belet = await uwv.Haal($"{huis.Keten}/mensen/uitnodigen?review={huis.Review}");
        belet.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await belet.Lees()).ShouldContain("zegt de partner die haar gastheer is");
        (await gastheer.Pagina(review)).ShouldContain($"uitnodigen?review={huis.Review}");
        var link = await Reviewlink(gastheer, huis.Keten, review);
        (await uwv.Lees(link)).ShouldContain("Voor Auditdienst Wat er gevraagd wordt Kloppen de cijfers?");
        using var ingetrokken = await gastheer.VerstuurFormulier(review, 0);
        ingetrokken.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await ingetrokken.Tekst());
        (await uwv.Lees(link)).ShouldContain("Deze link is ingetrokken.");
        (await uwv.Lees(link)).ShouldNotContain("Kloppen de cijfers?", Case.Sensitive, "who holds a dead link learns no more");
    }

    static async Task<HttpResponseMessage> Draag(HttpClient browser, string keten, params (string Veld, string Waarde)[] anders)
    {
        var pad = $"{keten}/reviews/opdragen";
        var formulier = Formulierwerk.Formulier(await browser.Pagina(pad));
        var velden = new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["Formulier.Wie"] = "Auditdienst Rijk",
            ["Formulier.Vraag"] = "Komen de cijfers van de keten uit die van de partners?",
            ["Formulier.TotEnMet"] = "2027-06-30",
            ["Formulier.Waarheen"] = "meteen",
        };
        foreach (var (veld, waarde) in anders) velden[veld] = waarde;
        return await browser.VerstuurIngevuld(pad, formulier, [.. velden.Select(v => (v.Key, v.Value))]);
    }

    static async Task<string> Opgedragen(HttpClient browser, string keten, params (string Veld, string Waarde)[] anders)
    {
        using var antwoord = await Draag(browser, keten, anders);
        antwoord.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await antwoord.Tekst());
        return Plaats(antwoord);
    }

    static async Task<string> Reviewlink(HttpClient browser, string keten, string review)
    {
        using var antwoord = await browser.VerstuurFormulier($"{keten}/mensen/uitnodigen?review={review[^36..]}", 0, ("Formulier.Uiterlijk", "2026-12-08"));
        var klaar = await antwoord.Tekst();
        antwoord.StatusCode.ShouldBe(HttpStatusCode.OK, klaar);
        return Getoonde(klaar);
    }
}

/// <summary>The same by a program: what was agreed, and who looks.</summary>
[Trait("Feature", "I04")]
public sealed class ReviewApiTests(Ketenapp app) : IClassFixture<Ketenapp>
{
    [Fact]
    public async Task Een_reviewer_leest_met_een_token_en_schrijft_niets()
    {
        using var reviewer = new Klant(app, app.Wie(Rol.Reviewer));

        var review = await reviewer.Lees($"/reviews/{app.Review}");
        review["wie"]!.GetValue<string>().ShouldBe("Auditdienst");
        review["vraag"]!.GetValue<string>().ShouldBe("Kloppen de cijfers?");
        review["metBestuur"]!.GetValue<bool>().ShouldBeFalse();
        review["termijn"]!["totEnMet"]!.GetValue<string>().ShouldBe("2027-03-31");
        var zelf = await reviewer.Lees($"/deelnames/{app.Wie(Rol.Reviewer).Id}");
        (zelf["review"]!.GetValue<Guid>(), zelf["rol"]!.GetValue<string>(), zelf["partij"]).ShouldBe((app.Review.Waarde, "Reviewer", null));
        (await reviewer.Lees("/reviews"))["totaal"]!.GetValue<int>().ShouldBe(1);
        using var nee = await reviewer.Stuur("/knelpunten", new { id = Guid.NewGuid(), van = app.Uwv.Waarde, naar = app.Cbs.Waarde, titel = "Iets" });
        (await Klant.Probleem(nee, HttpStatusCode.Forbidden))["code"]!.GetValue<string>().ShouldBe("niet-bevoegd");
    }
}
