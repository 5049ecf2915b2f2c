using System.Net;
using Schakel.Domein.Inrichting;
using Schakel.Web.Tests.Api;
using Schakel.Web.Tests.Inrichting;
using Schakel.Web.Tests.Opzet;
using Schakel.Web.Tests.Toegang;
using static Schakel.Web.Tests.Inrichting.Eigenketen;

namespace Schakel.Web.Tests.Ontwikkeling;

/// <summary>The talk paper on the pages: advice with its reason and source, from rules that the chain can change.</summary>
[Trait("Feature", "I11")]
public sealed class PraatpapierTests(Accountapp app) : IClassFixture<Accountapp>
{
    [Fact]
    public async Task Wat_de_keten_van_zich_zegt_geeft_advies_met_reden_en_bron()
    {
        var (kim, keten) = await app.Begonnen();
        var leeg = await kim.Lees($"{keten}/praatpapier");
        leeg.ShouldContain("U zei nog niet: waar de keten voor is, hoeveel partners er zijn");
        leeg.ShouldContain("Boven de partners staat geen baas.");
        leeg.ShouldContain("Geldt voor elke keten. Bron: NORA, Bouwstenen van ketensturing: ketenbestuur.");
        using var profiel = await kim.VerstuurIngevuld(
            $"{keten}/profiel/vaststellen", Formulierwerk.Formulier(await kim.Pagina($"{keten}/profiel/vaststellen")),
            ("Formulier.Kenmerken[Complexiteit]", "Complex"), ("Formulier.Oorsprong", "Opgelegd"), ("Formulier.Waarheen", "meteen"));
        profiel.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await profiel.Tekst());

        var papier = await kim.Lees($"{keten}/praatpapier");
        papier.ShouldContain("Ketenbureau Hoe ingewikkelder het werk, hoe meer er is uit te zoeken");
        papier.ShouldContain("Omdat u zei: Hoe ingewikkeld het werk is: Ingewikkeld. Bron: NORA, Bouwstenen van ketensturing: ketenbureau.");
        papier.ShouldContain("Omdat u zei: Ontstaan: Opgelegd. Bron: NORA, Implementatie van ketensturing.");
        papier.ShouldNotContain("Een eenvoudige of heel stabiele keten kan zonder ketenmanager");
        (await kim.Lees($"{keten}/praatpapier?op=nr-1")).ShouldNotContain("Ketenbureau Hoe ingewikkelder");
    }

    [Fact]
    public async Task De_keten_schrijft_past_aan_en_schrapt_een_regel()
    {
        var (kim, keten) = await app.Begonnen();
        var schrijven = $"{keten}/praatpapier/regels/schrijven";
        using var leeg = await kim.VerstuurFormulier(schrijven, 0, ("Formulier.Bouwsteen", "Leercirkel"), ("Formulier.Reden", "Wij leren <veel>"));
        leeg.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await leeg.Tekst()).ShouldContain("Wij leren &lt;veel&gt;");

        using var nieuw = await kim.VerstuurFormulier(schrijven, 0, ("Formulier.Bouwsteen", "Leercirkel"), ("Formulier.Strekking", "Nodig"), ("Formulier.Reden", "Wij leren <veel>"), ("Formulier.Bron", "Onze ervaring"));
        nieuw.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await nieuw.Tekst());
        var eigen = await kim.Lees($"{keten}/praatpapier");
        eigen.Substring(eigen.IndexOf("Leercirkel", StringComparison.Ordinal), 120).ShouldContain("Leercirkel Wij leren <veel> Geldt voor elke keten. Bron: Onze ervaring. Geschreven door uw keten.");
        (await kim.Lees($"{keten}/geheugen")).ShouldContain("Regel van het praatpapier geschreven over Leercirkel : Wij leren <veel>");

        var formulier = Formulierwerk.Formulier(await kim.Pagina($"{schrijven}?regel=1"));
        Formulierwerk.Leesbaar($"<main>{formulier}</main>").ShouldContain("Boven de partners staat geen baas.", Case.Sensitive, "one begins with what is there");
        using var anders = await kim.VerstuurIngevuld($"{schrijven}?regel=1", formulier, ("Formulier.Reden", "Bij ons doen de directeuren het"));
        anders.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await anders.Tekst());
        var papier = await kim.Lees($"{keten}/praatpapier");
        papier.ShouldContain("Bij ons doen de directeuren het");
        papier.ShouldNotContain("Boven de partners staat geen baas.");

        using var weg = await kim.VerstuurIngevuld($"{schrijven}?regel=20", Formulierwerk.Formulier(await kim.Pagina($"{schrijven}?regel=20")), ("Formulier.Waarheen", "schrappen"));
        weg.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await weg.Tekst());
        (await kim.Lees($"{keten}/praatpapier")).ShouldNotContain("Een kaart die iedereen leest");
        (await kim.Lees($"{keten}/praatpapier/regels")).ShouldContain("Geschrapt (1) Ketenkaart: Een kaart die iedereen leest");
        (await kim.Haal($"{schrijven}?regel=99")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }
}

/// <summary>The same over the API.</summary>
[Trait("Feature", "I11")]
public sealed class PraatpapierApiTests(Ketenapp app) : IClassFixture<Ketenapp>
{
    [Fact]
    public async Task Een_programma_leest_het_praatpapier_en_schrijft_een_regel()
    {
        using var klant = new Klant(app, app.Wie(Rol.Ketenregisseur, app.Uwv));
        using var nieuw = await klant.Stuur("/adviesregels", new { bouwsteen = "Leercirkel", strekking = "Nodig", reden = "Wij leren", bron = "Onze ervaring" });
        nieuw.StatusCode.ShouldBe(HttpStatusCode.Created, await nieuw.Tekst());
        (await nieuw.Tekst()).ShouldContain("\"nummer\":101");
        using var anders = await klant.Stuur("/adviesregels", new { nummer = 101, bouwsteen = "Leercirkel", strekking = "Licht", reden = "Toch niet", bron = "Onze ervaring", antwoorden = new[] { "Crisis" } });
        (await anders.Tekst()).ShouldContain("\"strekking\":\"Licht\"");
        using var onbekend = await klant.Stuur("/adviesregelschrappingen", new { nummer = 99 });
        onbekend.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        using var weg = await klant.Stuur("/adviesregelschrappingen", new { nummer = 101 });
        weg.StatusCode.ShouldBe(HttpStatusCode.Created, await weg.Tekst());

        var papier = (await klant.Lees("/praatpapier"))["resultaten"]!.AsArray();
        papier.Count.ShouldBe(18);
        papier.Single(b => b!["bouwsteen"]!.GetValue<string>() == "Leercirkel")!["adviezen"]!.AsArray().ShouldNotContain(a => a!["regel"]!.GetValue<int>() == 101);
        (await klant.Lees("/adviesregels?aantal=100"))["resultaten"]!.AsArray().Select(r => r!["nummer"]!.GetValue<int>()).ShouldNotContain(101);
    }
}
