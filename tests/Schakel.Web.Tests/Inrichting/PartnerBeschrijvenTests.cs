using System.Net;
using Schakel.Web.Tests.Opzet;
using Schakel.Web.Tests.Toegang;
using static Schakel.Web.Tests.Inrichting.Eigenketen;

namespace Schakel.Web.Tests.Inrichting;

/// <summary>A partner says on its own page who and how large it is, and everybody in the chain reads it there. The numbers are made up to the rule.</summary>
[Trait("Feature", "I02")]
public sealed class PartnerBeschrijvenTests(Accountapp app) : IClassFixture<Accountapp>
{
    const string Groningen = "https://identifier.overheid.nl/tooi/id/gemeente/gm0014";

    [Fact]
    public async Task Een_partner_beschrijft_zichzelf_en_iedereen_ziet_het()
    {
        var (kim, keten) = await app.Begonnen();
        var pad = (await Partners(kim, keten))["Belastingdienst"];
        (await kim.Lees(pad)).ShouldContain("Belastingdienst heeft zichzelf nog niet beschreven. Dat hoeft ook niet.");

        using var gedaan = await Beschrijf(kim, pad, ("Oin", "123456782"), ("Tooi", Groningen), ("Omvang[0].Naam", "Medewerkers"), ("Omvang[0].Waarde", "12000,5"), ("Omvang[0].Jaar", "2025"), ("Omvang[2].Naam", "Zaken"), ("Omvang[2].Waarde", "7"), ("Omvang[2].Jaar", "2026"));

        gedaan.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await gedaan.Tekst());
        Plaats(gedaan).ShouldBe(pad);
        var ander = await Binnen(kim, keten);
        var gezien = await ander.Lees(pad);
        gezien.ShouldContain("Soort Organisatie OIN 00000001123456782000 (RSIN 123456782)");
        gezien.ShouldContain($"In de lijst van de overheid gemeente Groningen {Groningen}");
        gezien.ShouldContain("Medewerkers 2025 12.000,5 Zaken 2026 7");
        gezien.ShouldContain("Ketenregisseur : Kim de Vries");
        (await ander.Pagina(pad)).ShouldNotContain("/beschrijven");
        (await ander.Lees($"{keten}/geheugen")).ShouldContain("Belastingdienst beschreef zichzelf: organisatie, OIN 00000001123456782000, Medewerkers 2025: 12.000,5, Zaken 2026: 7");
        (await ander.Pagina($"{keten}/mensen")).ShouldContain($"href=\"{pad}\"");
        (await kim.Lees($"{pad}?op=nr-1")).ShouldContain("nog niet beschreven", Case.Sensitive, "it was not said yet then");
    }

    [Fact]
    public async Task Het_formulier_staat_vol_met_wat_er_is_en_vervangt_het()
    {
        var (kim, keten) = await app.Begonnen();
        var pad = (await Partners(kim, keten))["Belastingdienst"];
        using var eerst = await Beschrijf(kim, pad, ("Soort", "Afdeling"), ("OnderdeelVan", "Ministerie van Proeven"), ("Oin", "123456782"), ("Omvang[0].Naam", "Medewerkers"), ("Omvang[0].Waarde", "0,5"), ("Omvang[0].Jaar", "2025"));
        eerst.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await eerst.Tekst());

        var formulier = await kim.Pagina($"{pad}/beschrijven");

        foreach (var waarde in new[] { "Ministerie van Proeven", "00000001123456782000", "Medewerkers", "0,5", "2025" }) formulier.ShouldContain($"value=\"{waarde}\"");
        (await kim.Lees(pad)).ShouldContain("Afdeling van Ministerie van Proeven");
        using var leeg = await Beschrijf(kim, pad);
        leeg.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await kim.Lees(pad)).ShouldNotContain("OIN");
    }

    [Theory]
    [InlineData("Oin", "12345678", "Een OIN heeft 20 cijfers en een RSIN 9.")]
    [InlineData("Oin", "123456789", "Dit RSIN bestaat niet: het voldoet niet aan de elfproef.")]
    [InlineData("Oin", "00000005123456782000", "noemen geen register van het OIN-stelsel")]
    [InlineData("Tooi", "https://ergens.example", "Dit is geen adres uit de lijst.")]
    [InlineData("OnderdeelVan", "Ministerie van Proeven", "Alleen een afdeling is onderdeel van een organisatie.")]
    [InlineData("Omvang[1].Naam", "Alleen een naam", "Kies een jaar van 1990")]
    [InlineData("Soort", "Iets", "Maak een keuze uit de lijst.")]
    public async Task Wat_niet_klopt_staat_bij_het_veld_en_wat_getypt_is_blijft(string veld, string waarde, string verwacht)
    {
        var (kim, keten) = await app.Begonnen();
        var pad = (await Partners(kim, keten))["Belastingdienst"];

        using var nee = await Beschrijf(kim, pad, ("Omvang[0].Naam", "Mijn maat"), ("Omvang[0].Waarde", "1"), ("Omvang[0].Jaar", "2026"), (veld, waarde));

        nee.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var tekst = await nee.Tekst();
        Formulierwerk.Leesbaar(tekst).ShouldContain(verwacht);
        tekst.ShouldContain("class=\"veldfout\"");
        tekst.ShouldContain("value=\"Mijn maat\"");
        if (veld != "Soort") tekst.ShouldContain($"value=\"{waarde}\"");
        (await kim.Lees(pad)).ShouldContain("nog niet beschreven");
    }

    [Fact]
    public async Task Opzoeken_en_kiezen_en_meer_maten_bewaren_niets_en_verliezen_niets()
    {
        var (kim, keten) = await app.Begonnen();
        var pad = (await Partners(kim, keten))["Belastingdienst"];
        var ingevuld = new[] { ("Soort", "Afdeling"), ("Oin", "verkeerd"), ("Omvang[0].Naam", "Mijn maat") };

        using var gezocht = await Beschrijf(kim, pad, [.. ingevuld, ("Zoek", "gemeente groningen"), ("Daad", "zoek")]);
        var treffers = await gezocht.Tekst();
        gezocht.StatusCode.ShouldBe(HttpStatusCode.OK);
        Formulierwerk.Leesbaar(treffers).ShouldContain("gemeente Groningen (gemeente, gm0014)");
        Formulierwerk.Leesbaar(treffers).ShouldContain("Er is nog niets bewaard.");
        foreach (var waarde in new[] { "gemeente groningen", "verkeerd", "Mijn maat", Groningen }) treffers.ShouldContain($"value=\"{waarde}\"");
        treffers.ShouldNotContain("veldfout", Case.Sensitive, "looking something up is no moment to judge");

        using var gekozen = await Beschrijf(kim, pad, [.. ingevuld, ("Zoek", "gemeente groningen"), ("Kies", Groningen)]);
        var keuze = await gekozen.Tekst();
        Formulierwerk.Leesbaar(keuze).ShouldContain("Gekozen: gemeente Groningen.");
        keuze.ShouldContain("name=\"Formulier.OnderdeelVan\" type=\"text\" value=\"gemeente Groningen\"");
        keuze.ShouldContain($"name=\"Formulier.Tooi\" type=\"text\" value=\"{Groningen}\"");
        keuze.ShouldContain("value=\"verkeerd\"");

        using var meer = await Beschrijf(kim, pad, [.. ingevuld, ("Daad", "meer")]);
        (await meer.Tekst()).ShouldContain("name=\"Formulier.Omvang[5].Naam\"");
        (await kim.Lees($"{pad}/beschrijven?zoek=utrecht")).ShouldContain("gemeente Utrecht (gemeente, gm0344)");
        (await kim.Lees($"{pad}/beschrijven?zoek=zzzz")).ShouldContain("Niets gevonden.");
        (await kim.Lees(pad)).ShouldContain("nog niet beschreven");
    }

    [Fact]
    public async Task Wie_als_organisatie_kiest_krijgt_het_adres_en_geen_naam_om_bij_te_horen()
    {
        var (kim, keten) = await app.Begonnen();
        var pad = (await Partners(kim, keten))["Belastingdienst"];

        using var gekozen = await Beschrijf(kim, pad, ("Soort", ""), ("Kies", Groningen));

        var keuze = await gekozen.Tekst();
        keuze.ShouldContain("value=\"Organisatie\" checked");
        keuze.ShouldNotContain("value=\"gemeente Groningen\"");
    }

    [Fact]
    public async Task Niemand_beschrijft_een_ander_ook_wie_de_keten_begon_niet()
    {
        var (kim, keten) = await app.Begonnen();
        var partners = await Partners(kim, keten);
        var ander = await Binnen(kim, keten);

        (await kim.Pagina(partners["UWV"])).ShouldNotContain("/beschrijven");
        (await kim.Haal($"{partners["CBS"]}/beschrijven")).StatusCode.ShouldBe(HttpStatusCode.Forbidden, "nobody is in there yet");
        using var nee = await Beschrijf(kim, partners["Belastingdienst"], naar: partners["UWV"]);
        nee.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await nee.Lees()).ShouldContain("Uw organisatie is hier niet bij betrokken.");
        using var wel = await Beschrijf(ander, partners["UWV"], ("Oin", "123456782"));
        wel.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        using var zelfde = await Beschrijf(kim, partners["Belastingdienst"], ("Oin", "00000001123456782000"));
        zelfde.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await zelfde.Lees()).ShouldContain("Een andere partner van deze keten heeft dit OIN al.");
        foreach (var nergens in new[] { $"{keten}/partners/{Guid.NewGuid()}", $"{keten}/partners/{Guid.NewGuid()}/beschrijven" }) (await kim.Haal(nergens)).StatusCode.ShouldBe(HttpStatusCode.NotFound, nergens);
    }

    /// <param name="naar">The partner that it is sent to when the form came from another's page.</param>
    static async Task<HttpResponseMessage> Beschrijf(HttpClient browser, string partner, (string, string)[] velden, string? naar)
    {
        var formulier = Formulierwerk.Formulier(await browser.Pagina($"{partner}/beschrijven"));
        // As a browser does: every line is sent, also an empty one.
        var alles = Enumerable.Range(0, 3).SelectMany(i => new[] { "Naam", "Waarde", "Jaar" }.Select(d => ($"Omvang[{i}].{d}", ""))).Prepend(("Soort", "Organisatie")).Concat(velden);
        if (naar is not null) formulier = formulier.Replace(partner, naar, StringComparison.Ordinal);
        return await browser.Verstuur($"{naar ?? partner}/beschrijven", formulier, [.. alles.Select(v => ($"Formulier.{v.Item1}", v.Item2))]);
    }

    static Task<HttpResponseMessage> Beschrijf(HttpClient browser, string partner, params (string, string)[] velden) => Beschrijf(browser, partner, velden, null);

    static Task<HttpResponseMessage> Beschrijf(HttpClient browser, string partner, string naar) => Beschrijf(browser, partner, [], naar);

    // The key holder of another partner.
    async Task<HttpClient> Binnen(HttpClient gastheer, string keten)
    {
        var link = await Uitgenodigd(gastheer, keten, "UWV", "Sleuteldrager");
        var (browser, _) = await app.Binnen();
        (await browser.VerstuurFormulier(link, 0)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        return browser;
    }
}
