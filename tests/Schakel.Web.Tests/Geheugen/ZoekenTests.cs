using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using Schakel.Domein.Inrichting;
using Schakel.Web.Tests.Api;
using Schakel.Web.Tests.Ketens;
using Schakel.Web.Tests.Opzet;

namespace Schakel.Web.Tests.Geheugen;

/// <summary>Everything that one may read is found by its words, and a page of then says what came since.</summary>
public sealed partial class ZoekenTests(Drukkeketen huis) : IClassFixture<Drukkeketen>
{
    [Fact]
    [Trait("Feature", "H01")]
    public async Task Wie_zoekt_vindt_het_ding_met_het_stuk_tekst_waarin_het_staat()
    {
        using var uwv = await huis.App.BezoekerAls(Rol.Ketenregisseur, huis.App.Uwv);

        var pagina = await uwv.Pagina($"{huis.Keten}/zoeken?zoek=ONTBREK%20geboorte");

        Formulierwerk.Leesbaar(pagina).ShouldContain("1 ding gevonden.");
        OverzichtTests.Kaart(pagina, "gevonden").ShouldContain($"<a href=\"{huis.Keten}/knelpunten/{huis.Knelpunt}\">Geboortedata ontbreken &lt;hier&gt;</a>");
        var besluit = await uwv.Pagina($"{huis.Keten}/zoeken?zoek=terugmelding");
        besluit.ShouldContain("<mark>Terugmelding</mark>");
        Formulierwerk.Leesbaar(besluit).ShouldContain("normen en resultaten (1)");
        (await uwv.Lees($"{huis.Keten}/zoeken?zoek=terugmelding&over=normen")).ShouldContain("1 ding gevonden.");
        (await uwv.Lees($"{huis.Keten}/zoeken")).ShouldContain("Waar zoekt u naar?");
        (await uwv.Pagina(huis.Keten)).ShouldContain($"href=\"{huis.Keten}/zoeken\"");
    }

    [Fact]
    [Trait("Feature", "H01")]
    public async Task Wat_niet_voor_iemand_is_vindt_hij_niet_en_het_telt_niet_mee()
    {
        using var cbs = await huis.App.BezoekerAls(Rol.Bestuurder, huis.App.Cbs);

        (await cbs.Lees($"{huis.Keten}/zoeken?zoek=geboortedata")).ShouldContain("Niets gevonden.");
        using var klant = new Klant(huis.App, huis.App.Wie(Rol.Bestuurder, huis.App.Cbs));
        ((int?)(await klant.Lees("/zoekresultaten?zoek=geboortedata"))["totaal"]).ShouldBe(0);
        ((int?)(await klant.Lees("/zoekresultaten?zoek=uwv%20alleen"))["totaal"]).ShouldBe(1);
        using var buiten = new HttpClient { BaseAddress = huis.App.Adres };
        (await buiten.Haal($"{huis.Keten}/zoeken?zoek=geboortedata")).StatusCode.ShouldNotBe(HttpStatusCode.InternalServerError);
    }

    [Theory]
    [Trait("Feature", "H01")]
    [InlineData("%27%3B%20DROP%20TABLE%20teksten%3B--")]
    [InlineData("%22a%22%20OR%20%28b%20AND%20NOT%20c%29%20NEAR%2F3%20*")]
    [InlineData("%D7%A9%D7%9C%D7%95%D7%9D%20%E2%80%AE")]
    [InlineData("%EF%BF%BE%00%ED%A0%80")]
    [InlineData("%3Cscript%3Ealert(1)%3C%2Fscript%3E")]
    [InlineData("a*%20b%3F%20%5Bc%5D%20%25_")]
    public async Task Wat_er_ook_getypt_wordt_er_komt_een_gewoon_antwoord(string vraag)
    {
        using var uwv = await huis.App.BezoekerAls(Rol.Ketenregisseur, huis.App.Uwv);

        using var antwoord = await uwv.Haal($"{huis.Keten}/zoeken?zoek={vraag}");

        antwoord.StatusCode.ShouldBeOneOf(HttpStatusCode.OK, HttpStatusCode.BadRequest);
        (await antwoord.Tekst()).ShouldNotContain("<script>alert");
    }

    [Fact]
    [Trait("Feature", "H01")]
    public async Task Tienduizend_tekens_worden_niet_alle_gelezen_en_dat_staat_er()
    {
        using var uwv = await huis.App.BezoekerAls(Rol.Ketenregisseur, huis.App.Uwv);
        var pagina = await uwv.Lees($"{huis.Keten}/zoeken?zoek=geboortedata%20{new string('+', 6000)}x");
        pagina.ShouldContain("Er is gezocht met de eerste 200 tekens.");
        pagina.ShouldContain("1 ding gevonden.");
        using var klant = new Klant(huis.App, huis.App.Wie(Rol.Bestuurder, huis.App.Cbs));
        using var geweigerd = await klant.Haal($"/zoekresultaten?zoek={new string('a', 201)}");
        (await Klant.Probleem(geweigerd, HttpStatusCode.BadRequest))["fouten"]![0]!["veld"]!.GetValue<string>().ShouldBe("zoek");
        using var leeg = await klant.Haal("/zoekresultaten");
        leeg.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    [Trait("Feature", "H02")]
    public async Task Op_een_pagina_van_toen_staat_wat_er_sindsdien_bijkwam_en_de_weg_erheen()
    {
        using var uwv = await huis.App.BezoekerAls(Rol.Ketenregisseur, huis.App.Uwv);
        using var cbs = await huis.App.BezoekerAls(Rol.Bestuurder, huis.App.Cbs);
        var norm = $"{huis.Keten}/normen/{huis.App.Norm}";

        var toen = await uwv.Pagina($"{norm}?op=nr-{huis.NrBegin}");
        // Two proposals that would change it, the decision that did, two agreements under it and two results.
        Formulierwerk.Leesbaar(toen).ShouldContain("Sindsdien is hierover 7 keer iets opgeschreven. Bekijk wat er sindsdien veranderde");
        var lijst = await uwv.Lees($"{huis.Keten}/geheugen?ding={huis.App.Norm}&sinds={huis.NrBegin}");
        lijst.ShouldContain("Resultaat bij norm");
        lijst.ShouldNotContain("Geboortedata");
        var alles = (Uwv: await uwv.Lees($"{huis.Keten}/besturing?op=nr-{huis.NrBegin}"), Cbs: await cbs.Lees($"{huis.Keten}/besturing?op=nr-{huis.NrBegin}"));
        Aantal(alles.Uwv).ShouldBe(Aantal(alles.Cbs) + 4, "as many as the memory counts for CBS as of others");
        (await uwv.Lees(norm)).ShouldNotContain("Sindsdien");

        using var klant = new Klant(huis.App, huis.App.Wie(Rol.Ketenregisseur, huis.App.Uwv));
        using var gelezen = await klant.Haal($"/normen/{huis.App.Norm}?op=nr-{huis.NrBegin}");
        gelezen.Headers.GetValues("Sindsdien").Single().ShouldBe("7");
        ((int?)(await klant.Lees($"/boekingen?ding={huis.App.Norm}&sinds={huis.NrBegin}"))["totaal"]).ShouldBe(7);
        ((int?)(await klant.Lees($"/boekingen?ding={huis.App.Norm}"))["totaal"]).ShouldBe(8, "and the one that set it");
        using var nu = await klant.Haal($"/normen/{huis.App.Norm}");
        nu.Headers.Contains("Sindsdien").ShouldBeFalse();

        static int Aantal(string pagina) => int.Parse(Geteld().Match(pagina).Groups["n"].Value, CultureInfo.InvariantCulture);
    }

    [Fact]
    [Trait("Feature", "H01")]
    public async Task De_tijdlijn_toont_op_verzoek_een_partner_een_ding_of_een_tijd()
    {
        using var uwv = await huis.App.BezoekerAls(Rol.Ketenregisseur, huis.App.Uwv);
        var pad = $"{huis.Keten}/geheugen";

        var ding = OverzichtTests.Kaart(await uwv.Pagina($"{pad}?ding={huis.Knelpunt}"), "tijdlijn");
        ding.ShouldContain("Knelpunt gemeld: ");
        ding.ShouldNotContain("Besluit 2026-1");
        Formulierwerk.Leesbaar($"<main>{ding}</main>").ShouldContain("Alleen wat gaat over Geboortedata ontbreken <hier>");
        var partner = OverzichtTests.Kaart(await uwv.Pagina($"{pad}?partner={huis.App.Cbs}&over=besluitvorming"), "tijdlijn");
        partner.ShouldContain("CBS stemt in");
        partner.ShouldNotContain("UWV stemt in");
        (await uwv.Lees($"{pad}?vanaf=2027-01-01")).ShouldContain("Hierover staat er niets dat u mag lezen.");
        (await uwv.Lees($"{pad}?totenmet=2020-01-01")).ShouldContain("Hierover staat er niets dat u mag lezen.");
        (await uwv.Lees($"{pad}?vanaf=2026-11-24&totenmet=2026-11-24")).ShouldContain("Geboortedata ontbreken");
        (await uwv.Lees($"{pad}?vanaf=gisteren")).ShouldContain("Dit is geen dag");

        using var klant = new Klant(huis.App, huis.App.Wie(Rol.Ketenregisseur, huis.App.Uwv));
        var boekingen = (await klant.Lees($"/boekingen?ding={huis.Knelpunt}"))["resultaten"]!.AsArray();
        var feit = boekingen.ShouldHaveSingleItem()!["feiten"]![0]!;
        ((string?)feit["soort"], (string?)feit["over"], (string?)feit["pad"]).ShouldBe(("KnelpuntGemeld", "Knelpunten", $"knelpunten/{huis.Knelpunt}"));
        var eerste = await klant.Lees("/boekingen?aantal=60");
        eerste["resultaten"]!.AsArray().Count.ShouldBe(Math.Min(60, (int)eerste["totaal"]!));
        foreach (var fout in new[] { "ding=x", "vanaf=gisteren", "over=Iets", "sinds=0", "partner=1" }) (await klant.Haal($"/boekingen?{fout}")).StatusCode.ShouldBe(HttpStatusCode.BadRequest, fout);
    }

    [GeneratedRegex("Sindsdien kwamen er (?<n>[0-9]+) boekingen", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Geteld();
}
