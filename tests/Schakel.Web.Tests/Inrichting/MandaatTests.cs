using System.Net;
using Schakel.Web.Tests.Opzet;
using Schakel.Web.Tests.Toegang;
using static Schakel.Web.Tests.Inrichting.Eigenketen;

namespace Schakel.Web.Tests.Inrichting;

/// <summary>A partner says who speaks for it: on its own pages, seen by everybody, reached by nobody else.</summary>
[Trait("Feature", "I05")]
public sealed class MandaatTests(Accountapp app) : IClassFixture<Accountapp>
{
    [Fact]
    [Trait("Feature", "I14")]
    public async Task Een_partner_geeft_een_mandaat_en_beeindigt_het_en_iedereen_ziet_het()
    {
        var (kim, keten) = await app.Begonnen();
        var regisseur = await Regisseur(kim, keten);
        (await kim.Lees(regisseur)).ShouldContain("Nog geen mandaat. Belastingdienst besluit zelf wie voor hem spreekt");
        using var gegeven = await Verleen(kim, regisseur);
        var pad = Plaats(gegeven);

        gegeven.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await gegeven.Tekst());
        (await kim.Lees(pad)).ShouldContain("Waarover Normen Tot welk bedrag € 50.000,50 Vanaf Vandaag Tot en met 31 dec 2027 Stuk Mandaatbesluit 2026, artikel 4", Case.Insensitive);
        var ander = await Binnen(kim, keten);
        (await ander.Lees($"{keten}/mensen")).ShouldContain("Normen, tot € 50.000,50 Ketenregisseur, Kim de Vries Mandaatbesluit 2026, artikel 4", Case.Sensitive, "by which document stands beside it: of an example that is where it says that it is invented");
        (await ander.Lees(pad)).ShouldContain("Mandaatbesluit 2026, artikel 4");
        (await ander.Lees(pad)).ShouldNotContain("Beëindig");
        (await ander.Lees($"{keten}/geheugen")).ShouldContain("De Ketenregisseur (Belastingdienst) kreeg een mandaat: Normen, tot € 50.000,50 (Mandaatbesluit 2026, artikel 4)");
        (await ander.Haal($"{regisseur}/mandaat")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await kim.Lees($"{pad}?op=2026-11-24")).ShouldNotContain("Beëindig dit mandaat", Case.Insensitive, "a page of then has no forms");

        (await kim.VerstuurFormulier(pad, 0, ("Formulier.Laatste", "2026-01-01"))).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await kim.VerstuurFormulier(pad, 0, ("Formulier.Laatste", "2026-11-23"))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await kim.Lees(pad)).ShouldContain("Voorbij");
        (await kim.Lees(regisseur)).ShouldContain("1 voorbij");
        (await kim.Lees($"{keten}/mensen")).ShouldNotContain("Normen, tot");
        (await kim.Lees($"{keten}/geheugen")).ShouldContain("Het mandaat van de Ketenregisseur (Belastingdienst) eindigt op 23 november 2026");
    }

    [Fact]
    public async Task Wat_niet_klopt_staat_bij_het_veld_en_wat_getypt_is_blijft()
    {
        var (kim, keten) = await app.Begonnen();
        var regisseur = await Regisseur(kim, keten);

        using var leeg = await Verleen(kim, regisseur, ("Formulier.Onderwerpen", ""), ("Formulier.Bron", ""), ("Formulier.Plafond", "veel"), ("Formulier.Van", "gisteren"), ("Formulier.Toelichting", "Mijn uitleg"));
        leeg.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var tekst = await leeg.Tekst();
        tekst.ShouldContain("Mijn uitleg</textarea>");
        Formulierwerk.Leesbaar(tekst).ShouldContain("Dit is geen getal dat wij zeker begrijpen.");
        using var cent = await Verleen(kim, regisseur, ("Formulier.Plafond", "0,001"));
        (await cent.Lees()).ShouldContain("met ten hoogste twee decimalen");
        using var vroeger = await Verleen(kim, regisseur, ("Formulier.Van", "2026-11-23"));
        (await vroeger.Lees()).ShouldContain("Een mandaat begint vandaag of later");
        (await Verleen(kim, regisseur)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        using var nogEens = await Verleen(kim, regisseur);
        nogEens.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await nogEens.Lees()).ShouldContain("heeft in die tijd al een mandaat");
    }

    [Fact]
    public async Task Wie_geen_mandaat_kan_dragen_krijgt_geen_formulier()
    {
        var (kim, keten) = await app.Begonnen();
        var zelf = Waarde().Match(await kim.Pagina($"{keten}/zetel")).Groups["w"].Value;
        var sleuteldrager = $"{keten}/mensen/{zelf}";

        (await kim.Lees(sleuteldrager)).ShouldContain("In deze rol kan niemand een mandaat hebben.");
        (await kim.Lees($"{sleuteldrager}/mandaat")).ShouldContain("Alleen een lijnmanager of ketenregisseur kan een mandaat hebben.");
        foreach (var nergens in new[] { $"{keten}/mensen/{Guid.NewGuid()}", $"{keten}/mensen/{Guid.NewGuid()}/mandaat", $"{keten}/mandaten/{Guid.NewGuid()}", $"{keten}/mensen/{Guid.NewGuid()}/rol" })
            (await kim.Haal(nergens)).StatusCode.ShouldBe(HttpStatusCode.NotFound, nergens);
    }

    [Fact]
    [Trait("Feature", "I03")]
    public async Task Wie_al_in_de_keten_is_krijgt_zonder_uitnodiging_nog_een_rol()
    {
        var (kim, keten) = await app.Begonnen();
        var regisseur = await Regisseur(kim, keten);
        using var nieuw = await kim.VerstuurFormulier($"{regisseur}/rol", 0, ("Formulier.Rol", "Teammanager"), ("Formulier.Van", "2026-11-24"), ("Formulier.TotEnMet", "2026-12-31"));
        nieuw.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await nieuw.Tekst());

        var pagina = await kim.Lees(Plaats(nieuw));
        pagina.ShouldContain("Teammanager Kim de Vries · Belastingdienst");
        pagina.ShouldContain("Ook Ketenregisseur , Sleuteldrager");
        using var dubbel = await kim.VerstuurFormulier($"{regisseur}/rol", 0, ("Formulier.Rol", "Teammanager"), ("Formulier.Van", "2026-12-31"));
        dubbel.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await dubbel.Lees()).ShouldContain("heeft in die tijd deze rol al");
        using var geen = await kim.VerstuurFormulier($"{regisseur}/rol", 0, ("Formulier.Van", "2026-12-31"));
        geen.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var ander = await Binnen(kim, keten);
        (await ander.Haal($"{regisseur}/rol")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    static async Task<string> Regisseur(HttpClient browser, string keten) =>
        (await Wegen(browser, keten, "rol", "Ketenregisseur</h1>")).Single().Replace("/rol", "", StringComparison.Ordinal);

    static Task<HttpResponseMessage> Verleen(HttpClient browser, string deelname, params (string, string)[] anders)
    {
        var velden = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["Formulier.Onderwerpen"] = "Normen",
            ["Formulier.Bron"] = "Mandaatbesluit 2026, artikel 4",
            ["Formulier.Plafond"] = "50000,50",
            ["Formulier.Van"] = "2026-11-24",
            ["Formulier.TotEnMet"] = "2027-12-31",
        };
        foreach (var (veld, waarde) in anders) velden[veld] = waarde;
        return browser.VerstuurFormulier($"{deelname}/mandaat", 0, [.. velden.Select(v => (v.Key, v.Value))]);
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
