using System.Net;
using System.Text.RegularExpressions;
using Schakel.Domein.Besluiten;
using Schakel.Domein.Inrichting;
using Schakel.Web.Tests.Api;
using Schakel.Web.Tests.Opzet;
using static Schakel.Web.Tests.Inrichting.Eigenketen;

namespace Schakel.Web.Tests.Besturing;

/// <summary>First the picture, then the judgement: what each partner brings in, questions with their answers, and only then standpoints.</summary>
[Trait("Feature", "B10")]
public sealed partial class BeeldvormingTests : IAsyncLifetime
{
    readonly Ketenapp app = new();

    public ValueTask InitializeAsync() => app.InitializeAsync();

    public ValueTask DisposeAsync() => app.DisposeAsync();

    [Fact]
    [Trait("Feature", "B01")]
    [Trait("Feature", "B02")]
    public async Task Van_indienen_tot_standpunten_ligt_eerst_alles_op_tafel()
    {
        using var regisseur = await app.BezoekerAls(Rol.Ketenregisseur, app.Uwv);
        using var bestuurder = await app.BezoekerAls(Rol.Bestuurder, app.Belastingdienst);
        using var medewerker = await app.BezoekerAls(Rol.Ketenmedewerker, app.Cbs);
        using var ingediend = await regisseur.VerstuurFormulier(
            $"{app.Keten}/voorstellen/indienen", 0,
            ("Formulier.Titel", "Sneller terug"), ("Formulier.Toelichting", "Dan klopt de polis eerder"), ("Formulier.HerzienOp", "2027-06-01"), ("Formulier.Leesdagen", "5"),
            ("Formulier.Optie1.Wat", "Vaker <sturen>"), ("Formulier.Optie1.WaaromNiet", "Dan staat er vaker hetzelfde in"),
            ("Formulier.Opdrachten[0].Soort", "bestaand"), ("Formulier.Opdrachten[0].Norm", app.Norm.ToString()), ("Formulier.Opdrachten[0].Waarde", "47,5"), ("Formulier.Opdrachten[0].Vanaf", "2027-04-01"));
        ingediend.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await ingediend.Tekst());
        var pad = Plaats(ingediend);

        var gelezen = await bestuurder.Lees(pad);
        foreach (var woorden in new[] { "hier is het: Beeld lezen tot en met di 1 dec", "nog niet Leestijd tot en met dinsdag 1 december", "Inbreng van 0 van 3 partners", "klaar Elke vraag uit de leestijd heeft een antwoord", "Ook overwogen Vaker <sturen> Dan staat er vaker hetzelfde in", "standpunten geeft u als alles op tafel ligt" }) gelezen.ShouldContain(woorden);
        (await bestuurder.Pagina(pad)).ShouldNotContain("Formulier.Oordeel");
        (await bestuurder.Lees(app.Keten)).ShouldContain("Belastingdienst: wat telt voor u bij ‘Sneller terug’?");
        (await bestuurder.Lees($"{app.Keten}/besturing")).ShouldContain("het beeld, leestijd tot en met di 1 dec");

        using var leeg = await bestuurder.VerstuurFormulier($"{pad}/inbreng", 0, ("Formulier.Belang", "Dat de polis <klopt>"), ("Formulier.Gevolg", " "));
        leeg.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        WebUtility.HtmlDecode(await leeg.Tekst()).ShouldContain("Dat de polis <klopt></textarea>");
        using var ingebracht = await bestuurder.VerstuurFormulier($"{pad}/inbreng", 0, ("Formulier.Belang", "Dat de polis <klopt>"), ("Formulier.Gevolg", "Twee mensen meer"));
        ingebracht.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await ingebracht.Tekst());
        (await bestuurder.Lees(app.Keten)).ShouldNotContain("wat telt voor u");
        (await bestuurder.Pagina($"{pad}/inbreng")).ShouldContain("Dat de polis &lt;klopt&gt;</textarea>", Case.Sensitive, "what was said can be said otherwise");
        using var gevraagd = await medewerker.VerstuurFormulier($"{pad}/vraag", 0, ("Formulier.Wat", "Ook in <december>?"));
        gevraagd.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await gevraagd.Tekst());
        (await medewerker.Pagina(pad)).ShouldNotContain("/antwoord\"");
        (await regisseur.Lees(app.Keten)).ShouldContain("Beantwoord de vragen over ‘Sneller terug’ 1 zonder antwoord");
        var antwoord = Antwoordlink().Match(await regisseur.Pagina(pad)).Groups["pad"].Value;
        (await regisseur.Lees(antwoord)).ShouldContain("Ook in <december>?");

        app.Verzet(TimeSpan.FromDays(8));
        using var teVroeg = await regisseur.Haal($"{pad}/openen");
        (await teVroeg.Lees()).ShouldContain("Er zijn vragen uit de leestijd die nog geen antwoord hebben.");
        using var beantwoord = await regisseur.VerstuurFormulier(antwoord, 0, ("Formulier.Antwoord", "Ja, ook <dan>"));
        beantwoord.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await beantwoord.Tekst());
        (await medewerker.Lees(pad)).ShouldContain("Ja, ook <dan>");
        (await regisseur.Lees(app.Keten)).ShouldContain("Kunnen de standpunten open bij ‘Sneller terug’?");
        (await regisseur.Lees($"{pad}/openen")).ShouldContain("Nog niets ingebracht door: CBS, UWV.");
        using var zonderReden = await regisseur.VerstuurFormulier($"{pad}/openen", 0, ("Formulier.Reden", ""));
        zonderReden.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await zonderReden.Lees()).ShouldContain("Schrijf waarom u daar niet op wacht");
        using var geopend = await regisseur.VerstuurFormulier($"{pad}/openen", 0, ("Formulier.Reden", "Zij voegen <niets> toe"));
        geopend.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await geopend.Tekst());

        gelezen = await bestuurder.Lees(pad);
        foreach (var woorden in new[] { "Geopend zonder inbreng van", "Zij voegen <niets> toe", "Dat de polis <klopt>", "Wat zij ervan merkt Twee mensen meer" }) gelezen.ShouldContain(woorden);
        (await bestuurder.Pagina(pad)).ShouldContain("Formulier.Oordeel");
        (await bestuurder.Lees(app.Keten)).ShouldNotContain("wat telt voor u");
        (await regisseur.Lees($"{app.Keten}/geheugen")).ShouldContain("Standpunten geopend bij het voorstel ‘ Sneller terug ’, zonder inbreng van");
        (await regisseur.Haal($"{pad}/vragen/{Guid.NewGuid()}/antwoord")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        await app.AllenGesproken(new(Guid.Parse(pad.Split('/')[^1])));
        var stuk = await bestuurder.Pagina($"{pad}/stuk");
        foreach (var woorden in new[] { "Ook overwogen", "Vaker &lt;sturen&gt;. Waarom niet: Dan staat er vaker hetzelfde in", "Zij voegen &lt;niets&gt; toe" }) stuk.ShouldContain(woorden);
    }

    [Fact]
    [Trait("Feature", "B02")]
    public async Task De_API_doet_hetzelfde_en_houdt_een_te_vroeg_standpunt_tegen()
    {
        var voorstel = await app.MetLeestijd();
        await app.Ingebracht(voorstel, app.Uwv);
        await app.Gevraagd(voorstel);
        using var klant = new Klant(app, app.Wie(Rol.Bestuurder, app.Uwv));

        var tafel = (await klant.Lees($"/voorstellen/{voorstel}"))["tafel"]!;
        ((string?)tafel["lezenTot"], (bool)tafel["isDicht"]!, (string?)tafel["opties"]![0]!["wat"], (string?)tafel["inbrengen"]![0]!["belang"], (string?)tafel["vragen"]![0]!["wat"], tafel["opening"]).ShouldBe(
            ("2026-12-01", true, "Het bestand vaker sturen", "Dat de polis op tijd klopt", "Geldt dit ook in december?", null));
        using var teVroeg = await klant.Stuur($"/voorstellen/{voorstel}/standpunten", new { partij = app.Uwv.Waarde, ronde = 1, oordeel = "Instemmen" });
        teVroeg.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await teVroeg.Tekst()).ShouldContain("voorstel-wacht-op-beeld");
        using var leesdagen = await klant.Stuur("/voorstellen", new { id = Guid.NewGuid(), besluit = Guid.NewGuid(), titel = "Een", toelichting = "Twee", herzienOp = "2027-12-01", leesdagen = 61, opdrachten = new[] { new { normVaststellen = new { id = Guid.NewGuid(), nummer = 77, naam = "Volledig", richting = "Minimaal", eenheid = "Procent", vanaf = "2027-01-01", waarde = 99.5m } } } });
        leesdagen.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
    }

    [Fact]
    public async Task In_het_Engels_is_alles_Engels_en_toen_zijn_er_geen_daden()
    {
        var voorstel = await app.MetLeestijd("Faster back");
        var toen = await app.Nr();
        await app.Ingebracht(voorstel, app.Uwv);
        await app.Gevraagd(voorstel, "In December too?");
        var pad = $"{app.Keten}/voorstellen/{voorstel}";
        using var bestuurder = await app.BezoekerAls(Rol.Bestuurder, app.Belastingdienst);
        bestuurder.DefaultRequestHeaders.AcceptLanguage.ParseAdd("en");

        var gelezen = await bestuurder.Lees(pad);
        foreach (var woorden in new[] { "What lies on the table", "Contributions from 1 of 3 partners", "Questions of the reading time without an answer: 1", "In December too?", "Also considered", "First the picture, then the judgement" }) gelezen.ShouldContain(woorden);
        (await bestuurder.Lees(app.Keten)).ShouldContain("Belastingdienst: what matters to you in ‘Faster back’?");
        var dan = await bestuurder.Pagina($"{pad}?op=nr-{toen}");
        Formulierwerk.Leesbaar(dan).ShouldContain("Contributions from 0 of 3 partners");
        foreach (var daad in new[] { "/inbreng\"", "/vraag\"", "/openen\"", "/antwoord\"" }) dan.ShouldNotContain(daad);
        (await bestuurder.Pagina($"{app.Keten}?op=nr-{toen}")).ShouldContain($"{pad}?op=nr-{toen}\"", Case.Sensitive, "from then one gets to then, and to no form");
    }

    [GeneratedRegex("href=\"(?<pad>[^\"]+/antwoord)\"", RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Antwoordlink();
}
