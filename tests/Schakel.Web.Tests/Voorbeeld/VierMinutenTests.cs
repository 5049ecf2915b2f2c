using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using Schakel.Application;
using Schakel.Application.Voorbeeld;
using Schakel.Domein.Besluiten;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using Schakel.Web.Tests.Opzet;
using Schakel.Web.Tests.Toegang;
using Schakel.Web.Voorbeeld;

namespace Schakel.Web.Tests.Voorbeeld;

/// <summary>The four minutes as pages: plain forms, one after the other, that cannot be sent out of their order.</summary>
[Trait("Feature", "X01")]
public sealed partial class VierMinutenTests(Accountapp app) : IClassFixture<Accountapp>
{
    static readonly string Keten = $"/ketens/{Voorbeeldketen.Stroom}";
    static readonly string Vooraf = $"{Keten}/vier-minuten";
    static readonly (string, string?) Instemmen = ("Formulier.Oordeel", nameof(Oordeel.Instemmen));

    [Fact]
    public async Task Wie_niets_weet_loopt_van_de_startpagina_naar_de_les()
    {
        using var bezoeker = app.Browser();
        (await bezoeker.Pagina("/")).ShouldContain($"href=\"{Vooraf}\"");
        (await bezoeker.Lees(Vooraf)).ShouldContain("Alles gebeurt echt in het voorbeeld");
        var tocht = await Begonnen(bezoeker);

        await Ziet(bezoeker, tocht, "Meld wat er misgaat", "U bent nu: Ketenmedewerker · UWV");
        await Doet(bezoeker, tocht, ("Formulier.Titel", "Waar blijft <b>de reden</b>?"));
        await Ziet(bezoeker, tocht, "U bent nu: Ketenregisseur · UWV", "Vandaag voor u", "Waar blijft <b>de reden</b>?", "In het echt loopt er eerst een klok van werkdagen");
        await Doet(bezoeker, tocht);
        await Ziet(bezoeker, tocht, "Leg een oplossing voor", "Schakel speelt hier de bestuurders van");
        await Doet(bezoeker, tocht);
        await Ziet(bezoeker, tocht, "U bent nu: Ketenbestuurder · UWV", "Bijdrage van Belastingdienst", "Belastingdienst: stemt in", "CBS: stemt in", "UWV: nog niets");
        (await bezoeker.Pagina(tocht)).ShouldNotContain(" checked", Case.Sensitive, "nothing is chosen beforehand");
        await Doet(bezoeker, tocht, Instemmen);
        await Ziet(bezoeker, tocht, "Het besluit is genomen", "U bent nu: Lijnmanager · Belastingdienst", "werkt vanaf nu", "te bevestigen", "de lijnmanager van Belastingdienst");
        await Doet(bezoeker, tocht);
        await Ziet(bezoeker, tocht, "Sluit het knelpunt", "U bent nu: Ketenregisseur · UWV");
        var laatste = Formulierwerk.FormulierVoor(await bezoeker.Pagina(tocht), "stap");
        await Doet(bezoeker, tocht);
        await Ziet(bezoeker, tocht, "Wat u zag", "Zo is de kring rond", "Begin uw keten");
        using var nogEens = await bezoeker.VerstuurIngevuld(tocht, laatste);
        nogEens.StatusCode.ShouldBe(HttpStatusCode.SeeOther, "a second click on the last button");

        var einde = await bezoeker.Pagina(tocht);
        foreach (var pad in new[] { $"knelpunten/{Van(tocht).Knelpunt}", $"besluiten/{Van(tocht).Besluit}", $"bijdragen/{Van(tocht).Bijdrage}", $"geheugen?ding={Van(tocht).Knelpunt}" })
        {
            einde.ShouldContain($"href=\"{Keten}/{pad}\"");
            (await bezoeker.Haal($"{Keten}/{pad}")).StatusCode.ShouldBe(HttpStatusCode.OK, pad);
        }
        (await bezoeker.Lees($"{Keten}/knelpunten/{Van(tocht).Knelpunt}")).ShouldContain("Geleerd: vraag eerst wat de ander nodig heeft. (verzonnen)");
    }

    [Fact]
    public async Task Alleen_het_voorbeeld_heeft_deze_paginas()
    {
        await using var elders = new Ketenapp();
        await elders.InitializeAsync();
        using var bezoeker = await elders.BezoekerAls(Rol.Ketenregisseur, elders.Uwv);
        using var gast = app.Browser();

        foreach (var pad in new[] { $"{elders.Keten}/vier-minuten", $"{elders.Keten}/vier-minuten/{TochtId.Nieuw()}" }) (await bezoeker.Haal(pad)).StatusCode.ShouldBe(HttpStatusCode.NotFound, pad);
        (await bezoeker.Pagina("/")).ShouldNotContain($"{elders.Keten}/vier-minuten");
        foreach (var pad in new[] { $"/ketens/{Guid.NewGuid()}/vier-minuten", "/ketens/x/vier-minuten", $"{Vooraf}/x", $"{Vooraf}/{Guid.Empty}" }) (await gast.Haal(pad)).StatusCode.ShouldBe(HttpStatusCode.NotFound, pad);
    }

    [Fact]
    public async Task Een_stap_gaat_niet_voor_zijn_beurt_en_een_tweede_klik_doet_niets()
    {
        using var bezoeker = app.Browser();
        var tocht = await Begonnen(bezoeker);
        var eerste = Formulierwerk.FormulierVoor(await bezoeker.Pagina(tocht), "stap");

        foreach (var stap in new[] { nameof(Tochtstap.Leren), nameof(Tochtstap.Klaar), "Onzin", "", "0", " Melden" })
        {
            using var teVroeg = await bezoeker.VerstuurIngevuld(tocht, eerste, ("Formulier.Stap", stap));
            teVroeg.StatusCode.ShouldBe(HttpStatusCode.Conflict, stap);
            (await teVroeg.Lees()).ShouldContain(Tochtpagina.NogNiet.Nl);
        }
        (await Gebeurd(tocht)).ShouldBe(0);

        foreach (var _ in new[] { 1, 2 })
        {
            using var gemeld = await bezoeker.VerstuurIngevuld(tocht, eerste);
            gemeld.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
            gemeld.Headers.Location!.ToString().ShouldEndWith(tocht);
        }
        (await Gebeurd(tocht)).ShouldBe(1);
        await Ziet(bezoeker, tocht, "Zoek het samen uit");
    }

    [Fact]
    public async Task Wat_niet_klopt_staat_bij_het_veld_en_er_gebeurt_niets()
    {
        using var bezoeker = app.Browser();
        var tocht = await Begonnen(bezoeker);

        await Fout(bezoeker, tocht, HttpStatusCode.UnprocessableEntity, "veld-formulier-titel-fout", ("Formulier.Titel", " "));
        (await Gebeurd(tocht)).ShouldBe(0);
        await Doet(bezoeker, tocht);
        // Of two acts in one step the first does not happen without the second.
        await Fout(bezoeker, tocht, HttpStatusCode.UnprocessableEntity, "veld-formulier-reden-fout", ("Formulier.Reden", new string('x', Invoer.MaximumLopend + 1)));
        (await Gebeurd(tocht)).ShouldBe(1);
        await Doet(bezoeker, tocht);
        await Doet(bezoeker, tocht);
        await Fout(bezoeker, tocht, HttpStatusCode.UnprocessableEntity, "veld-formulier-oordeel-fout");
        await Fout(bezoeker, tocht, HttpStatusCode.UnprocessableEntity, "veld-formulier-reden-fout", ("Formulier.Oordeel", nameof(Oordeel.Bezwaar)));
        await Fout(bezoeker, tocht, HttpStatusCode.Conflict, "Kies een rol", Instemmen, ("Formulier.Ronde", "99"));
        await Ziet(bezoeker, tocht, "Geef het laatste standpunt");
    }

    [Fact]
    public async Task Wie_bezwaar_maakt_hoort_wat_volgt_en_ruimt_op()
    {
        using var bezoeker = app.Browser();
        var tocht = await Begonnen(bezoeker);
        for (var i = 0; i < 3; i++) await Doet(bezoeker, tocht);
        await Doet(bezoeker, tocht, ("Formulier.Oordeel", nameof(Oordeel.Bezwaar)), ("Formulier.Reden", "Wij hebben er de mensen niet voor"));

        await Ziet(bezoeker, tocht, "Eerst een gesprek", "UWV: heeft bezwaar");
        (await bezoeker.Pagina(tocht)).ShouldContain($"href=\"{Keten}/voorstellen/{Van(tocht).Voorstel}\"");
        await Doet(bezoeker, tocht);
        await Ziet(bezoeker, tocht, "U bent gestopt", "er wacht op niemand nog iets");
        (await bezoeker.Lees($"{Keten}/voorstellen/{Van(tocht).Voorstel}")).ShouldContain("ingetrokken");
    }

    [Fact]
    public async Task Wie_stopt_ruimt_op_en_na_het_besluit_valt_er_niets_te_stoppen()
    {
        using var bezoeker = app.Browser();
        var (tocht, ander) = (await Begonnen(bezoeker), await Begonnen(bezoeker));
        await Doet(bezoeker, tocht);
        using var gestopt = await bezoeker.Verstuur(tocht, Formulierwerk.FormulierVoor(await bezoeker.Pagina(tocht), "stoppen"));
        gestopt.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        await Ziet(bezoeker, tocht, "U bent gestopt");

        await Doet(bezoeker, ander);
        var stoppen = Formulierwerk.FormulierVoor(await bezoeker.Pagina(ander), "stoppen");
        await Doet(bezoeker, ander);
        await Doet(bezoeker, ander);
        await Doet(bezoeker, ander, Instemmen);
        using var teLaat = await bezoeker.Verstuur(ander, stoppen);
        teLaat.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        await Ziet(bezoeker, ander, "Het besluit is genomen");
    }

    [Fact]
    public async Task De_stoel_loopt_mee_en_een_gedeelde_link_toont_dezelfde_stap()
    {
        using var bezoeker = app.Browser();
        var tocht = await Begonnen(bezoeker);
        await Doet(bezoeker, tocht);
        (await Zit(bezoeker)).ShouldBe("Ketenregisseur · UWV");
        var ingang = await app.Services.GetRequiredService<Deur>().Voorbeeld(Voorbeeldketen.Stroom, TestContext.Current.CancellationToken);
        var elders = Tocht.Zetel(ingang!, Tochtstap.Bevestigen)!;
        using var verzet = await bezoeker.VerstuurFormulier($"{Keten}/binnenkomen", 0, ("deelname", elders.Id.ToString()));
        (await Zit(bezoeker)).ShouldBe("Lijnmanager · Belastingdienst");

        await Ziet(bezoeker, tocht, "Zoek het samen uit");
        (await Zit(bezoeker)).ShouldBe("Ketenregisseur · UWV");

        using var ander = app.Browser();
        await Ziet(ander, tocht, "Zoek het samen uit");
        await Doet(ander, tocht);
        await Ziet(bezoeker, tocht, "Leg een oplossing voor");
    }

    /// <summary>The seat in which the real pages open.</summary>
    static async Task<string> Zit(HttpClient bezoeker) => WieZit().Match(WebUtility.HtmlDecode(await bezoeker.Pagina(Keten))).Value;

    [GeneratedRegex(@"Ketenregisseur · UWV|Lijnmanager · Belastingdienst|Ketenmedewerker · UWV", RegexOptions.None, 1000)]
    private static partial Regex WieZit();

    static Tocht Van(string tocht) => new(new(Guid.Parse(tocht[^36..])));

    static async Task<string> Begonnen(HttpClient bezoeker)
    {
        using var begonnen = await bezoeker.VerstuurFormulier(Vooraf, 0);
        begonnen.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await begonnen.Tekst());
        return begonnen.Headers.Location!.ToString() is var adres ? adres[adres.IndexOf("/ketens/", StringComparison.Ordinal)..] : "";
    }

    static async Task Doet(HttpClient bezoeker, string tocht, params (string Naam, string? Waarde)[] anders)
    {
        using var gedaan = await bezoeker.VerstuurIngevuld(tocht, Formulierwerk.FormulierVoor(await bezoeker.Pagina(tocht), "stap"), anders);
        gedaan.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await gedaan.Tekst());
    }

    static async Task Fout(HttpClient bezoeker, string tocht, HttpStatusCode status, string woord, params (string Naam, string? Waarde)[] anders)
    {
        using var geweigerd = await bezoeker.VerstuurIngevuld(tocht, Formulierwerk.FormulierVoor(await bezoeker.Pagina(tocht), "stap"), anders);
        geweigerd.StatusCode.ShouldBe(status, woord);
        (await geweigerd.Tekst()).ShouldContain(woord);
    }

    static async Task Ziet(HttpClient bezoeker, string tocht, params string[] woorden)
    {
        var gelezen = await bezoeker.Lees(tocht);
        foreach (var woord in woorden) gelezen.ShouldContain(woord);
    }

    /// <summary>What the memory has of this bottleneck: its steps, and its attempts.</summary>
    async Task<int> Gebeurd(string tocht)
    {
        var deur = app.Services.GetRequiredService<Deur>();
        var wie = Tocht.Zetel((await deur.Voorbeeld(Voorbeeldketen.Stroom, TestContext.Current.CancellationToken))!, Tochtstap.Leren)!;
        var inzage = await deur.Inzage(Voorbeeldketen.Stroom, wie.Persoon, null, TestContext.Current.CancellationToken);
        return inzage!.Knelpunten.Vind(Van(tocht).Knelpunt) is { } knelpunt ? knelpunt.Stappen.Length + knelpunt.Pogingen.Length : 0;
    }
}
