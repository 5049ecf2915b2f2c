using System.Net;
using System.Text.Json.Nodes;
using Schakel.Application.Tests;
using Schakel.Domein.Inrichting;
using Schakel.Web.Tests.Api;
using Schakel.Web.Tests.Opzet;
using Schakel.Web.Tests.Toegang;
using static Schakel.Web.Tests.Inrichting.Eigenketen;

namespace Schakel.Web.Tests.Inrichting;

/// <summary>What a chain says of itself: in its founding by its own form, after it by a proposal, and always to be read by all who are in it.</summary>
[Trait("Feature", "I01")]
public sealed class KetenprofielTests(Accountapp app, Ketenapp ketenapp) : IClassFixture<Accountapp>, IClassFixture<Ketenapp>
{
    [Fact]
    public async Task Wie_begint_zegt_hoe_de_keten_is_en_iedereen_leest_het_ook_zoals_het_was()
    {
        var (kim, keten) = await app.Begonnen();
        var pad = $"{keten}/profiel/vaststellen";
        WebUtility.HtmlDecode(await kim.Pagina(pad)).ShouldContain(">Eén keer aangeven</textarea>", Case.Sensitive, "what is there stands in the form");
        foreach (var vanaf in new[] { keten, $"{keten}/besturing" }) (await kim.Pagina(vanaf)).ShouldContain($"href=\"{keten}/profiel\"");

        using var vast = await kim.VerstuurFormulier(pad, 0, Velden());
        vast.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await vast.Tekst());

        var pagina = await kim.Lees($"{keten}/profiel");
        pagina.ShouldContain("Doel Iedereen krijgt op tijd loon");
        pagina.ShouldContain("Hoe de keten ontstond Wettelijk Waar dat staat Wfsv, artikel 1");
        pagina.ShouldContain("Hoeveel partners er zijn Twee of drie Meer partners");
        pagina.ShouldContain("Hoeveel vertrouwen er is Weten we niet Of partners");
        (await kim.Lees(keten)).ShouldContain("Iedereen krijgt op tijd loon");
        (await kim.Lees($"{keten}/geheugen")).ShouldContain("Doel en profiel vastgesteld: Proefketen van ons");
        var toen = await kim.Lees($"{keten}/profiel?op=nr-1");
        toen.ShouldContain("Doel Eén keer aangeven");
        toen.ShouldNotContain("vaststellen", Case.Insensitive);
        (await kim.Pagina(pad)).ShouldMatch("name=\"Formulier.Kenmerken\\[AantalPartners\\]\" value=\"TweeOfDrie\" checked");

        var ander = await Binnen(kim, keten);
        (await ander.Lees($"{keten}/profiel")).ShouldContain("Iedereen krijgt op tijd loon");
        (await ander.Haal(pad)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        using var geweigerd = await ander.Verstuur(pad, Formulierwerk.Formulier(await kim.Pagina(pad)), Velden());
        geweigerd.StatusCode.ShouldBeOneOf(HttpStatusCode.Forbidden, HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Wat_niet_klopt_staat_bij_het_veld_en_wat_gekozen_is_blijft()
    {
        var (kim, keten) = await app.Begonnen();
        var pad = $"{keten}/profiel/vaststellen";

        using var leeg = await kim.VerstuurFormulier(pad, 0, Velden(("Doel", " "), ("Ketenprobleem", "Het loopt vast\u0007")));

        leeg.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var tekst = await leeg.Tekst();
        tekst.ShouldContain("href=\"" + $"{pad}#veld-formulier-doel", Case.Insensitive);
        tekst.ShouldContain(">Wfsv, artikel 1</textarea>");
        tekst.ShouldMatch("name=\"Formulier.Kenmerken\\[AantalPartners\\]\" value=\"TweeOfDrie\" checked");
        tekst.ShouldMatch("name=\"Formulier.Oorsprong\" value=\"Wettelijk\" checked");
        using var vreemd = await kim.VerstuurFormulier(pad, 0, Velden(("Kenmerken[Vertrouwen]", "Complex")));
        vreemd.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await vreemd.Lees()).ShouldContain("Een antwoord hoort niet bij zijn kenmerk.");
        using var verzonnen = await kim.VerstuurFormulier(pad, 0, Velden(("Kenmerken[Vertrouwen]", "Blind"), ("Kenmerken[Weer]", "Complex"), ("Oorsprong", "Vanzelf")));
        verzonnen.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await kim.Lees($"{keten}/profiel")).ShouldContain("Doel Eén keer aangeven");
    }

    [Fact]
    [Trait("Feature", "U05")]
    public async Task De_api_leest_het_profiel_en_stelt_het_vast_in_de_oprichting()
    {
        var (kim, keten) = await app.Begonnen();
        using var klant = TokensTests.Bel(app, keten, await TokensTests.Gemaakt(kim, "Ketenregisseur", ["Inrichting"]));
        (await klant.Lees("/profiel"))["doel"]!.GetValue<string>().ShouldBe("Eén keer aangeven");
        (await klant.Lees("/huisstijl"))["kleur"].ShouldBeNull();

        using var vast = await klant.Stuur("/profiel", new { doel = "Op tijd", ketenprobleem = "Te laat", oorsprong = "Gekozen", antwoorden = new[] { new { kenmerk = "Toestand", antwoord = "Crisis" } } });
        vast.StatusCode.ShouldBe(HttpStatusCode.Created, await vast.Tekst());
        var profiel = JsonNode.Parse(await vast.Tekst())!;
        (profiel["doel"]!.GetValue<string>(), profiel["oorsprong"]!.GetValue<string>(), profiel["antwoorden"]![0]!["antwoord"]!.GetValue<string>()).ShouldBe(("Op tijd", "Gekozen", "Crisis"));
        var fout = await Klant.Probleem(await klant.Stuur("/profiel", new { doel = "", ketenprobleem = "x" }), HttpStatusCode.UnprocessableEntity);
        fout.ToJsonString().ShouldContain("doel");
        using var stijl = await klant.Stuur("/huisstijl", new { kleur = "Rood", logo = Convert.ToBase64String(Beelden.Png()) });
        stijl.StatusCode.ShouldBe(HttpStatusCode.Created, await stijl.Tekst());
        (await klant.Lees("/huisstijl"))["logo"]!["breedte"]!.GetValue<int>().ShouldBe(4);
        (await Klant.Probleem(await klant.Stuur("/huisstijl", new { logo = Convert.ToBase64String("<svg/>"u8) }), HttpStatusCode.UnprocessableEntity)).ToJsonString().ShouldContain("geen-beeld");
    }

    [Fact]
    [Trait("Feature", "B05")]
    public async Task Een_voorstel_toont_wat_de_keten_anders_over_zichzelf_gaat_zeggen()
    {
        using var klant = new Klant(ketenapp, ketenapp.Wie(Rol.Ketenregisseur, ketenapp.Uwv));
        var id = Guid.NewGuid();
        var was = await klant.Lees("/profiel");
        using var ingediend = await klant.Stuur("/voorstellen", new
        {
            id,
            besluit = Guid.NewGuid(),
            titel = "Wie wij zijn",
            toelichting = "Het klopte niet meer",
            herzienOp = "2027-12-01",
            opdrachten = new object[]
            {
                new { ketenprofielVaststellen = new { doel = "Een ander doel", ketenprobleem = was["ketenprobleem"]!.GetValue<string>(), antwoorden = new[] { new { kenmerk = "Toestand", antwoord = "Vernieuwing" } } } },
                new { huisstijlVaststellen = new { kleur = "Paars", logoBlijft = true } },
            },
        });
        ingediend.StatusCode.ShouldBe(HttpStatusCode.Created, await ingediend.Tekst());

        var verschil = (await klant.Lees($"/voorstellen/{id}"))["verschil"]!;
        verschil["profiel"]!["nu"]!["doel"]!.GetValue<string>().ShouldBe(was["doel"]!.GetValue<string>());
        verschil["profiel"]!["dan"]!["doel"]!.GetValue<string>().ShouldBe("Een ander doel");
        verschil["huisstijl"]!["dan"]!["kleur"]!.GetValue<string>().ShouldBe("Paars");
        using var bezoeker = await ketenapp.BezoekerAls(Rol.Ketenregisseur, ketenapp.Uwv);
        var pagina = await bezoeker.Lees($"{ketenapp.Keten}/voorstellen/{id}");
        pagina.ShouldContain("Een ander doel");
        pagina.ShouldContain("In welke toestand de keten is Weten we niet In vernieuwing");
        pagina.ShouldContain("Kleur Geen kleur Paars");
        pagina.ShouldNotContain("Ketenprobleem", Case.Sensitive, "what stays the same is no change");
        var fout = await Klant.Probleem(await klant.Stuur("/voorstellen", new
        {
            id = Guid.NewGuid(),
            besluit = Guid.NewGuid(),
            titel = "Wie wij zijn",
            toelichting = "x",
            herzienOp = "2027-12-01",
            opdrachten = new object[] { new { ketenprofielVaststellen = new { doel = "Een doel", ketenprobleem = "x", antwoorden = new[] { new { kenmerk = "Toestand", antwoord = "Complex" } } } } },
        }), HttpStatusCode.UnprocessableEntity);
        fout.ToJsonString().ShouldContain("opdrachten[0].ketenprofielVaststellen.antwoorden");
    }

    static (string, string)[] Velden(params (string Veld, string Waarde)[] anders)
    {
        var velden = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["Doel"] = "Iedereen krijgt op tijd loon",
            ["Ketenprobleem"] = "Gegevens raken zoek",
            ["Oorsprong"] = "Wettelijk",
            ["Bron"] = "Wfsv, artikel 1",
            ["Kenmerken[AantalPartners]"] = "TweeOfDrie",
            ["Kenmerken[Vertrouwen]"] = "",
        };
        foreach (var (veld, waarde) in anders) velden[veld] = waarde;
        return [.. velden.Select(v => ($"Formulier.{v.Key}", v.Value))];
    }

    // The key holder of another partner.
    async Task<HttpClient> Binnen(HttpClient gastheer, string keten)
    {
        var link = await Uitgenodigd(gastheer, keten, "UWV", "Sleuteldrager");
        var (browser, _) = await app.Binnen();
        (await browser.VerstuurFormulier(link, 0)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        return browser;
    }
}
