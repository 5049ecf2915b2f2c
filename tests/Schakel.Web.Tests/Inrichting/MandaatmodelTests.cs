using System.Net;
using Schakel.Web.Tests.Opzet;
using Schakel.Web.Tests.Toegang;
using static Schakel.Web.Tests.Inrichting.Eigenketen;

namespace Schakel.Web.Tests.Inrichting;

/// <summary>How far a mandate may reach stands on a page of the chain, and the form of a mandate stays within it.</summary>
[Trait("Feature", "I05")]
public sealed class MandaatmodelTests(Accountapp app) : IClassFixture<Accountapp>
{
    [Fact]
    public async Task Wie_de_keten_begon_stelt_het_model_vast_en_iedereen_leest_het()
    {
        var (kim, keten) = await app.Begonnen();
        (await kim.Lees($"{keten}/mandaatmodel")).ShouldContain("Er is nog geen mandaatmodel. Elke partner besluit zelf hoe ver een mandaat reikt.");

        using var gedaan = await Stel(kim, keten, ("Formulier.Toelichting", "Zo spraken wij het af"));
        gedaan.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await gedaan.Tekst());

        var ander = await Binnen(kim, keten);
        var model = await ander.Lees($"{keten}/mandaatmodel");
        model.ShouldContain("Lijnmanager Inrichting van de keten elk bedrag, ook zonder plafond Ketenregisseur Normen met een plafond van ten hoogste € 25.000,50 Zo spraken wij het af");
        model.ShouldNotContain("Stel het mandaatmodel vast");
        (await ander.Lees($"{keten}/rollen/ketenregisseur")).ShouldContain("Volgens het mandaatmodel: Normen; met een plafond van ten hoogste € 25.000,50.");
        (await ander.Lees($"{keten}/geheugen")).ShouldContain("De keten stelde het mandaatmodel vast: Zo spraken wij het af");
        (await ander.Haal($"{keten}/mandaatmodel/vaststellen")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await kim.Pagina($"{keten}/mandaatmodel/vaststellen")).ShouldContain("value=\"25000,5\"", Case.Sensitive, "one begins with what holds");
        (await kim.Lees($"{keten}/mandaatmodel?op=nr-1")).ShouldContain("Er is nog geen mandaatmodel", Case.Sensitive, "as it then was");
    }

    [Fact]
    public async Task Een_mandaat_ruimer_dan_het_model_wordt_geweigerd_bij_het_veld()
    {
        var (kim, keten) = await app.Begonnen();
        var regisseur = await Regisseur(kim, keten);
        await Stel(kim, keten);

        var formulier = await kim.Lees($"{regisseur}/mandaat");
        formulier.ShouldContain("Het mandaatmodel staat een Ketenregisseur dit toe: Normen; met een plafond van ten hoogste € 25.000,50.");
        formulier.ShouldContain("Het mandaatmodel gaat tot € 25.000,50; vul een bedrag in.");
        formulier.ShouldNotContain("Gremia, overdrachten", Case.Sensitive, "what the model does not allow is not offered");
        await Geweigerd("Onderwerpen", "Het mandaatmodel staat een ketenregisseur alleen dit toe: normen.", ("Formulier.Onderwerpen", "Inrichting"));
        await Geweigerd("Plafond", "Het mandaatmodel gaat voor een ketenregisseur tot € 25.000,50.", ("Formulier.Plafond", "25000,51"));
        await Geweigerd("Plafond", "Het mandaatmodel vraagt hier een bedrag, van ten hoogste € 25.000,50. Vul het in.", ("Formulier.Plafond", ""));
        (await Verleen(kim, regisseur)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);

        async Task Geweigerd(string veld, string reden, params (string, string)[] anders)
        {
            using var antwoord = await Verleen(kim, regisseur, anders);
            antwoord.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity, reden);
            var tekst = await antwoord.Tekst();
            tekst.ShouldContain($"veld-formulier-{veld.ToLowerInvariant()}-fout");
            tekst.ShouldContain("value=\"Mandaatbesluit 2026\"");
            Formulierwerk.Leesbaar(tekst).ShouldContain(reden);
        }
    }

    [Fact]
    public async Task Wat_een_krapper_model_niet_meer_toestaat_staat_bij_het_mandaat()
    {
        var (kim, keten) = await app.Begonnen();
        var regisseur = await Regisseur(kim, keten);
        using var gegeven = await Verleen(kim, regisseur, ("Formulier.Plafond", "90000"));
        var mandaat = Plaats(gegeven);
        (await kim.Lees(mandaat)).ShouldNotContain("model");

        await Stel(kim, keten);
        (await kim.Lees(mandaat)).ShouldContain("Het mandaatmodel gaat tot € 25.000,50; verder reikt dit mandaat nu niet.");
        await Stel(kim, keten, ("Formulier.Ruimtes[1].Onderwerpen", "Inrichting"));

        var pagina = await kim.Lees(mandaat);
        pagina.ShouldContain("Het model staat dit niet meer toe");
        pagina.ShouldContain("Over Normen spreekt deze persoon nu niet voor Belastingdienst.");
        (await kim.Lees($"{keten}/mensen")).ShouldContain("buiten het model");
    }

    [Fact]
    public async Task Een_rol_zonder_onderwerpen_krijgt_geen_mandaat_en_geen_formulier()
    {
        var (kim, keten) = await app.Begonnen();
        var regisseur = await Regisseur(kim, keten);
        await Stel(kim, keten, ("Formulier.Ruimtes[1].Onderwerpen", ""), ("Formulier.Ruimtes[1].Hoogste", ""));
        (await kim.Lees($"{keten}/mandaatmodel")).ShouldContain("Ketenregisseur geen mandaat");

        var pagina = await kim.Lees($"{regisseur}/mandaat");

        pagina.ShouldContain("Volgens het mandaatmodel van de keten krijgt een ketenregisseur geen mandaat.");
        pagina.ShouldNotContain("Geef dit mandaat");
    }

    [Fact]
    public async Task Wat_niet_klopt_in_het_model_staat_bij_het_veld_en_wat_getypt_is_blijft()
    {
        var (kim, keten) = await app.Begonnen();

        using var fout = await Stel(kim, keten, ("Formulier.Ruimtes[0].Hoogste", "10"), ("Formulier.Toelichting", "Mijn uitleg"));
        fout.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var tekst = await fout.Tekst();
        tekst.ShouldContain("Mijn uitleg</textarea>");
        tekst.ShouldContain("veld-formulier-ruimtes-0-hoogste-fout");
        Formulierwerk.Leesbaar(tekst).ShouldContain("dat past niet bij een hoogste bedrag");
        using var leeg = await Stel(kim, keten, ("Formulier.Ruimtes[1].ZonderPlafond", ""), ("Formulier.Ruimtes[1].Hoogste", "veel"));
        leeg.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var getypt = await leeg.Tekst();
        getypt.ShouldContain("veld-formulier-ruimtes-1-zonderplafond-fout");
        getypt.ShouldContain("veld-formulier-ruimtes-1-hoogste-fout");
        getypt.ShouldContain("value=\"veel\"");
        using var vreemd = await Stel(kim, keten, ("Formulier.Ruimtes[1].Rol", "Teammanager"));
        vreemd.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await vreemd.Lees()).ShouldContain("Zeg van de lijnmanager en van de ketenregisseur, elk één keer");
        (await kim.Lees($"{keten}/mandaatmodel")).ShouldContain("Er is nog geen mandaatmodel.");
    }

    static async Task<string> Regisseur(HttpClient browser, string keten) =>
        (await Wegen(browser, keten, "rol", "Ketenregisseur</h1>")).Single().Replace("/rol", "", StringComparison.Ordinal);

    // Line managers about how the chain is built, without a limit; coordinators about norms, up to an amount.
    static Task<HttpResponseMessage> Stel(HttpClient browser, string keten, params (string, string)[] anders) => Verstuur(browser, $"{keten}/mandaatmodel/vaststellen", new(StringComparer.Ordinal)
    {
        ["Formulier.Ruimtes[0].Onderwerpen"] = "Inrichting",
        ["Formulier.Ruimtes[0].ZonderPlafond"] = "ja",
        ["Formulier.Ruimtes[1].Onderwerpen"] = "Normen",
        ["Formulier.Ruimtes[1].ZonderPlafond"] = "nee",
        ["Formulier.Ruimtes[1].Hoogste"] = "25000,50",
    }, anders);

    static Task<HttpResponseMessage> Verleen(HttpClient browser, string deelname, params (string, string)[] anders) => Verstuur(browser, $"{deelname}/mandaat", new(StringComparer.Ordinal)
    {
        ["Formulier.Onderwerpen"] = "Normen",
        ["Formulier.Bron"] = "Mandaatbesluit 2026",
        ["Formulier.Plafond"] = "25000,50",
        ["Formulier.Van"] = "2026-11-24",
    }, anders);

    static Task<HttpResponseMessage> Verstuur(HttpClient browser, string pad, Dictionary<string, string> velden, (string Veld, string Waarde)[] anders)
    {
        foreach (var (veld, waarde) in anders) velden[veld] = waarde;
        return browser.VerstuurFormulier(pad, 0, [.. velden.Where(v => v.Value.Length > 0 || !v.Key.EndsWith("Onderwerpen", StringComparison.Ordinal)).Select(v => (v.Key, v.Value))]);
    }

    async Task<HttpClient> Binnen(HttpClient gastheer, string keten)
    {
        var link = await Uitgenodigd(gastheer, keten, "UWV", "Sleuteldrager");
        var (browser, _) = await app.Binnen();
        (await browser.VerstuurFormulier(link, 0)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        return browser;
    }
}
