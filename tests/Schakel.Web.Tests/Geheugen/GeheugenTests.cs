using System.Net;
using Schakel.Domein.Inrichting;
using Schakel.Web.Tests.Ketens;
using Schakel.Web.Tests.Opzet;

namespace Schakel.Web.Tests.Geheugen;

public sealed class GeheugenTests(Drukkeketen huis) : IClassFixture<Drukkeketen>
{
    string Pad => $"{huis.Keten}/geheugen";

    [Fact]
    [Trait("Feature", "H01")]
    public async Task De_tijdlijn_vertelt_wat_er_gebeurde_met_wie_en_de_weg_er_heen()
    {
        using var uwv = await huis.App.BezoekerAls(Rol.Ketenregisseur, huis.App.Uwv);

        var tijdlijn = OverzichtTests.Kaart(await uwv.Pagina(Pad), "tijdlijn");

        tijdlijn.ShouldContain("De ketenconferentie");
        tijdlijn.ShouldContain($"Knelpunt gemeld: <a href=\"{huis.Keten}/knelpunten/{huis.Knelpunt}\">Geboortedata ontbreken &lt;hier&gt;</a>");
        tijdlijn.ShouldContain("Besluit 2026-1 is genomen: ");
        WebUtility.HtmlDecode(tijdlijn).ShouldContain("Ketenregisseur · Belastingdienst");
        tijdlijn.IndexOf("Besluit 2026-1", StringComparison.Ordinal).ShouldBeLessThan(tijdlijn.IndexOf("Geboortedata", StringComparison.Ordinal), "newest first");
    }

    [Fact]
    [Trait("Feature", "H01")]
    public async Task Wat_van_anderen_is_wordt_geteld_en_nooit_beschreven()
    {
        using var cbs = await huis.App.BezoekerAls(Rol.Bestuurder, huis.App.Cbs);

        var tijdlijn = OverzichtTests.Kaart(await cbs.Pagina(Pad), "tijdlijn");

        tijdlijn.ShouldContain("4 boekingen hiertussen zijn van anderen");
        tijdlijn.ShouldContain(Drukkeketen.Elders);
        tijdlijn.ShouldNotContain("Geboortedata");
        tijdlijn.ShouldNotContain(Drukkeketen.Opgelost);
    }

    [Fact]
    [Trait("Feature", "H01")]
    public async Task De_tijdlijn_bladert_en_toont_op_verzoek_een_enkel_onderwerp()
    {
        using var uwv = await huis.App.BezoekerAls(Rol.Ketenregisseur, huis.App.Uwv);

        var normen = OverzichtTests.Kaart(await uwv.Pagina($"{Pad}?over=normen"), "tijdlijn");
        var begin = OverzichtTests.Kaart(await uwv.Pagina($"{Pad}?volgorde=boeking&tot=3"), "tijdlijn");

        normen.ShouldContain("Resultaat bij norm");
        normen.ShouldNotContain("Knelpunt gemeld");
        begin.ShouldContain("boeking 3<");
        begin.ShouldContain("is begonnen, met 3 partners");
        begin.ShouldNotContain("boeking 4<");
        begin.ShouldContain("Nieuwer");
    }

    [Fact]
    [Trait("Feature", "H02")]
    public async Task Een_dag_leidt_naar_de_keten_van_die_dag()
    {
        using var uwv = await huis.App.BezoekerAls(Rol.Ketenregisseur, huis.App.Uwv);

        using var antwoord = await uwv.GetAsync(new Uri($"{Pad}?datum=24-11-2026", UriKind.Relative), TestContext.Current.CancellationToken);

        antwoord.StatusCode.ShouldBeOneOf(HttpStatusCode.Found, HttpStatusCode.SeeOther);
        antwoord.Headers.Location!.ToString().ShouldEndWith($"{huis.Keten}?op=2026-11-24");
    }

    [Fact]
    [Trait("Feature", "H04")]
    public async Task Wat_men_meeneemt_bewaart_de_browser_niet_uit_zichzelf()
    {
        using var sleuteldrager = await huis.App.BezoekerAls(Rol.Sleuteldrager, huis.App.Uwv);

        foreach (var pad in new[] { "export", "hoofd" }) (await sleuteldrager.Haal($"{Pad}/{pad}")).Headers.CacheControl!.NoStore.ShouldBeTrue(pad);
    }

    [Theory]
    [Trait("Feature", "H04")]
    [InlineData("nl", "Uw rol mag dit niet. Vraag het ", " of een sleuteldrager.")]
    [InlineData("en", "Your role does not allow this. Ask ", " or a key holder.")]
    public async Task Een_export_die_niet_mag_is_een_pagina_met_de_reden(string taal, string begin, string eind)
    {
        using var medewerker = await huis.App.BezoekerAls(Rol.Ketenmedewerker, huis.App.Uwv);
        medewerker.DefaultRequestHeaders.Add("Accept-Language", taal);

        using var antwoord = await medewerker.GetAsync(new Uri($"{Pad}/export", UriKind.Relative), TestContext.Current.CancellationToken);

        antwoord.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        antwoord.Content.Headers.ContentType!.MediaType.ShouldBe("text/html");
        var tekst = await antwoord.Lees();
        tekst.ShouldContain(begin);
        tekst.ShouldContain(eind);
        (await antwoord.Tekst()).ShouldContain("<h1>");
    }

    [Theory]
    [Trait("Feature", "H02")]
    [InlineData("", "Dit is geen dag")]
    [InlineData("31-2-2020", "Dit is geen dag")]
    [InlineData("2026-11-25", "Deze dag moet nog komen.")]
    [InlineData("2026-11-23", "De keten begon op 24 november 2026.")]
    public async Task Een_dag_die_niet_kan_krijgt_een_reden_bij_het_veld(string dag, string reden)
    {
        using var uwv = await huis.App.BezoekerAls(Rol.Ketenregisseur, huis.App.Uwv);

        var formulier = OverzichtTests.Kaart(await uwv.Pagina($"{Pad}?datum={dag}"), "stand-op-datum");

        formulier.ShouldContain(reden);
        formulier.ShouldContain("aria-invalid=\"true\"");
        formulier.ShouldContain($"value=\"{dag}\"");
    }

    [Theory]
    [Trait("Feature", "H02")]
    [InlineData("gisteren")]
    [InlineData("nr-0")]
    [InlineData("1890-01-01")]
    [InlineData("2020-01-01")]
    public async Task Een_moment_dat_niet_bestaat_geeft_uitleg_over_hoe_het_wel_kan(string op)
    {
        using var uwv = await huis.App.BezoekerAls(Rol.Ketenregisseur, huis.App.Uwv);

        using var antwoord = await uwv.GetAsync(new Uri($"{huis.Keten}?op={op}", UriKind.Relative), TestContext.Current.CancellationToken);

        antwoord.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        var tekst = await antwoord.Lees();
        tekst.ShouldContain($"U vroeg met op={op} naar een eerder moment.");
        tekst.ShouldContain("een dag: ?op=2015-06-01");
        tekst.ShouldContain("een boeking: ?op=nr-123");
        var pagina = await antwoord.Tekst();
        pagina.ShouldContain($"<a href=\"{huis.Keten}/knelpunten\"", Case.Sensitive, "the menu of the chain stays");
        pagina.ShouldContain($"{huis.Keten}\">Bekijk deze pagina van nu");
    }

    [Fact]
    [Trait("Feature", "H01")]
    public async Task Het_bureau_tekent_een_gebeurtenis_op_en_een_ander_niet()
    {
        using var bureau = await huis.App.BezoekerAls(Rol.Bureaumedewerker);
        using var medewerker = await huis.App.BezoekerAls(Rol.Ketenmedewerker, huis.App.Uwv);
        var pad = $"{Pad}/gebeurtenissen/optekenen";

        using var antwoord = await bureau.VerstuurFormulier(pad, 0, ("Formulier.Datum", "2020-02-29"), ("Formulier.Wat", "Een nieuwe wet"), ("Formulier.Bron", "Staatsblad"));
        using var fout = await bureau.VerstuurFormulier(pad, 0, ("Formulier.Datum", "2026-11-25"), ("Formulier.Wat", "Morgen"));
        using var geweigerd = await medewerker.GetAsync(new Uri(pad, UriKind.Relative), TestContext.Current.CancellationToken);

        antwoord.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await antwoord.Tekst());
        (await medewerker.Pagina(Pad)).ShouldContain("Een nieuwe wet (bron: Staatsblad)");
        fout.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        geweigerd.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }
}
