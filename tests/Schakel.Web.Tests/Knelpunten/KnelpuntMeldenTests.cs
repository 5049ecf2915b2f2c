using System.Net;
using System.Text.RegularExpressions;
using Schakel.Application.Tests;
using Schakel.Domein.Inrichting;
using Schakel.Web.Tests.Opzet;

namespace Schakel.Web.Tests.Knelpunten;

[Trait("Feature", "E01")]
public sealed partial class KnelpuntMeldenTests(Ketenapp app) : IClassFixture<Ketenapp>
{
    string Pad => $"{app.Keten}/knelpunten/melden";

    [Fact]
    public async Task Een_melding_staat_er_meteen_en_tweemaal_versturen_meldt_een_keer()
    {
        using var medewerker = await app.BezoekerAls(Rol.Ketenmedewerker, app.Uwv);
        var formulier = Formulierwerk.Formulier(await medewerker.Pagina(Pad));
        (string, string)[] velden =
        [
            ("Formulier.Titel", "Waarom ontbreken <geboortedata>?"),
            ("Formulier.Waar", $"overdracht-{app.Overdracht}"),
        ];

        var nr = await app.Nr();
        using var eerste = await medewerker.Verstuur(Pad, formulier, velden);
        using var tweede = await medewerker.Verstuur(Pad, formulier, velden);

        eerste.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await eerste.Tekst());
        tweede.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        tweede.Headers.Location.ShouldBe(eerste.Headers.Location);
        (await app.Nr()).ShouldBe(nr + 1);
        (await medewerker.Lees(eerste.Headers.Location!.PathAndQuery)).ShouldContain("Waarom ontbreken <geboortedata>?");
    }

    [Fact]
    public async Task Of_het_bewaard_is_kan_onzeker_zijn_en_dan_staat_er_wat_te_doen()
    {
        await using var eigen = new Ketenapp();
        await eigen.InitializeAsync();
        using var medewerker = await eigen.BezoekerAls(Rol.Ketenmedewerker, eigen.Uwv);
        var pad = $"{eigen.Keten}/knelpunten/melden";
        var formulier = Formulierwerk.Formulier(await medewerker.Pagina(pad));
        await eigen.Deur.DisposeAsync();

        using var antwoord = await medewerker.Verstuur(
            pad, formulier, ("Formulier.Titel", "Wat ik typte"), ("Formulier.Waar", $"partners-{eigen.Uwv}-{eigen.Belastingdienst}"));

        antwoord.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        var tekst = await antwoord.Tekst();
        tekst.ShouldContain("Het is niet zeker of dit is opgeslagen. Verstuur het nog eens; het gebeurt hooguit een keer.");
        tekst.ShouldContain("Wat ik typte");
    }

    [Fact]
    public async Task Wat_er_niet_klopt_staat_bij_het_veld_en_wat_getypt_was_blijft_staan()
    {
        using var medewerker = await app.BezoekerAls(Rol.Ketenmedewerker, app.Uwv);

        using var antwoord = await medewerker.VerstuurFormulier(
            Pad, 0, ("Formulier.Titel", " "), ("Formulier.Waar", "iets anders"), ("Formulier.Omschrijving", "Dit heb ik \"getypt\""));

        antwoord.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var tekst = await antwoord.Tekst();
        tekst.ShouldContain($"<a href=\"{Pad}#veld-formulier-titel\">Wat gaat er mis? Vul dit in.</a>");
        tekst.ShouldContain($"<a href=\"{Pad}#veld-formulier-waar\">Waar gaat het mis? Maak een keuze uit de lijst.</a>");
        tekst.ShouldContain("Dit heb ik &quot;getypt&quot;");
    }

    [Fact]
    public async Task De_plek_is_een_overdracht_een_afspraak_of_alleen_de_andere_kant()
    {
        await app.AfspraakGetekend(await app.AfspraakVoorgesteld(), app.Uwv, app.Belastingdienst);
        using var medewerker = await app.BezoekerAls(Rol.Ketenmedewerker, app.Uwv);
        var keuzes = Plaatsen(await medewerker.Pagina(Pad));

        foreach (var (begin, kaart) in new[] { ("overdracht-", "Overdracht Belastingdienst → UWV"), ("afspraak-", "Afspraak Levering per werkdag"), ($"partners-{app.Uwv}-{app.Cbs}", "Knelpunt tussen UWV en CBS") })
        {
            using var antwoord = await medewerker.VerstuurFormulier(Pad, 0, ("Formulier.Titel", "Waar blijft de levering?"), ("Formulier.Waar", keuzes.First(k => k.StartsWith(begin, StringComparison.Ordinal))));

            antwoord.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await antwoord.Tekst());
            (await medewerker.Lees(antwoord.Headers.Location!.PathAndQuery)).ShouldContain(kaart);
        }
    }

    [Fact]
    public async Task Van_een_partner_staan_alleen_de_eigen_plekken_in_de_lijst_en_namens_de_keten_alle()
    {
        using var cbs = await app.BezoekerAls(Rol.Ketenmedewerker, app.Cbs);
        using var ketenmanager = await app.BezoekerAls(Rol.Ketenmanager);

        string.Join(' ', Plaatsen(await cbs.Pagina(Pad))).ShouldBe($"partners-{app.Cbs}-{app.Belastingdienst} partners-{app.Cbs}-{app.Uwv}");
        Plaatsen(await ketenmanager.Pagina(Pad)).Any(k => k == $"overdracht-{app.Overdracht}").ShouldBeTrue();
        Plaatsen(await ketenmanager.Pagina(Pad)).Count(k => k.StartsWith("partners-", StringComparison.Ordinal)).ShouldBe(3);
        using var vreemd = await cbs.VerstuurFormulier(Pad, 0, ("Formulier.Titel", "Wat is dit?"), ("Formulier.Waar", $"overdracht-{app.Overdracht}"));
        vreemd.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
    }

    [Fact]
    public async Task Een_melding_zegt_wie_gevraagd_wordt_en_de_andere_kant_ziet_haar_op_het_werk()
    {
        using var medewerker = await app.BezoekerAls(Rol.Ketenmedewerker, app.Uwv);
        using var antwoord = await medewerker.VerstuurFormulier(Pad, 0, ("Formulier.Titel", "Wie kijkt er mee?"), ("Formulier.Waar", $"overdracht-{app.Overdracht}"));

        var pagina = await medewerker.Lees(antwoord.Headers.Location!.PathAndQuery);
        pagina.ShouldContain("Gevraagd om mee te kijken: Ketenregisseur · Belastingdienst.");
        pagina.ShouldContain("Nog niemand genoemd. Gevraagd: Ketenregisseur");
        using var regisseur = await app.BezoekerAls(Rol.Ketenregisseur, app.Belastingdienst);
        (await regisseur.Lees(app.Keten)).ShouldContain("Wie kijkt er mee?");
    }

    [Fact]
    public async Task Een_foto_gaat_mee_zonder_wat_erin_verstopt_zit_en_wie_de_melding_niet_ziet_krijgt_haar_niet()
    {
        using var medewerker = await app.BezoekerAls(Rol.Ketenmedewerker, app.Uwv);

        using var antwoord = await Stuur(medewerker, Fotos.Telefoonfoto());

        antwoord.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await antwoord.Tekst());
        var knelpunt = antwoord.Headers.Location!.AbsolutePath;
        (await medewerker.Pagina(knelpunt)).ShouldContain($"src=\"{knelpunt}/bijlage\"");
        using var belasting = await app.BezoekerAls(Rol.Ketenmedewerker, app.Belastingdienst);
        using var gezien = await belasting.Haal($"{knelpunt}/bijlage");
        (gezien.StatusCode, gezien.Content.Headers.ContentType!.MediaType).ShouldBe((HttpStatusCode.OK, "image/jpeg"));
        gezien.Headers.GetValues("Content-Security-Policy").Single().ShouldContain("sandbox");
        (await gezien.Tekst()).ShouldNotContain(Fotos.Geheim);
        using var cbs = await app.BezoekerAls(Rol.Ketenmedewerker, app.Cbs);
        using var dicht = await cbs.Haal($"{knelpunt}/bijlage");
        dicht.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("tekst", "Dit soort bestand kunnen wij niet lezen")]
    [InlineData("leeg", "Dit bestand is leeg of groter dan 8 MB")]
    [InlineData("groot", "Dit bestand is leeg of groter dan 8 MB")]
    public async Task Een_bestand_dat_niet_kan_krijgt_een_reden_en_wat_getypt_was_blijft(string soort, string reden)
    {
        using var medewerker = await app.BezoekerAls(Rol.Ketenmedewerker, app.Uwv);
        var nr = await app.Nr();

        using var antwoord = await Stuur(medewerker, soort switch { "tekst" => "zomaar"u8.ToArray(), "leeg" => [], _ => new byte[9_000_000] });

        antwoord.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var tekst = await antwoord.Tekst();
        tekst.ShouldContain(reden);
        tekst.ShouldContain("Wat ik typte");
        (await app.Nr()).ShouldBe(nr);
    }

    [Fact]
    public async Task Klopt_er_iets_anders_niet_dan_staat_er_dat_het_bestand_nog_eens_gekozen_moet()
    {
        using var medewerker = await app.BezoekerAls(Rol.Ketenmedewerker, app.Uwv);
        var formulier = Formulierwerk.Formulier(await medewerker.Pagina(Pad));

        using var antwoord = await medewerker.VerstuurMetBestand(Pad, formulier, "Formulier.Bijlage", Fotos.Telefoonfoto(), ("Formulier.Titel", ""), ("Formulier.Waar", $"overdracht-{app.Overdracht}"));

        antwoord.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await antwoord.Lees()).ShouldContain("Kies uw bestand nog een keer: een formulier kan het niet onthouden.");
    }

    [Fact]
    public async Task Een_pdf_wordt_bewaard_en_nooit_in_de_pagina_geopend()
    {
        using var medewerker = await app.BezoekerAls(Rol.Ketenmedewerker, app.Uwv);

        using var antwoord = await Stuur(medewerker, "%PDF-1.7 inhoud %%EOF"u8.ToArray());

        var knelpunt = antwoord.Headers.Location!.AbsolutePath;
        (await medewerker.Lees(knelpunt)).ShouldContain("Pdf opslaan (1 kB)");
        using var bestand = await medewerker.Haal($"{knelpunt}/bijlage");
        bestand.Content.Headers.ContentDisposition!.DispositionType.ShouldBe("attachment");
    }

    [Fact]
    public async Task Zonder_naam_ziet_alleen_de_eigen_partner_wie_het_meldde()
    {
        using var medewerker = await app.BezoekerAls(Rol.Ketenmedewerker, app.Uwv);
        using var antwoord = await medewerker.VerstuurFormulier(Pad, 0, ("Formulier.Titel", "Dit durf ik niet hardop"), ("Formulier.Waar", $"overdracht-{app.Overdracht}"), ("Formulier.ZonderNaam", "ja"));
        antwoord.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await antwoord.Tekst());
        var knelpunt = antwoord.Headers.Location!.AbsolutePath;

        using var eigen = await app.BezoekerAls(Rol.Ketenregisseur, app.Uwv);
        (await eigen.Lees(knelpunt)).ShouldContain("Gemeld door: Ketenmedewerker. De andere kant ziet dit niet.");
        (await medewerker.Lees(knelpunt)).ShouldContain("U meldde dit zonder naam. Wat u hier doet of zegt, staat onder uw rol en organisatie.");
        (await medewerker.Pagina($"{knelpunt}/woorden")).ShouldContain("?wis=", Case.Sensitive, "his own words he can erase");
        using var ander = await app.BezoekerAls(Rol.Ketenregisseur, app.Belastingdienst);
        using var ketenmanager = await app.BezoekerAls(Rol.Ketenmanager);
        foreach (var bezoeker in new[] { ander, ketenmanager })
        {
            var pagina = await bezoeker.Lees(knelpunt);
            pagina.ShouldContain("zonder naam, vanuit UWV");
            pagina.ShouldNotContain("Gemeld door");
            pagina.ShouldNotContain("U meldde dit zonder naam");
            (await bezoeker.Pagina($"{knelpunt}/woorden")).ShouldNotContain("?wis=");
            (await bezoeker.Lees($"{app.Keten}/geheugen")).ShouldNotContain("Ketenmedewerker · UWV Knelpunt gemeld: Dit durf ik niet hardop");
        }
    }

    async Task<HttpResponseMessage> Stuur(HttpClient wie, byte[] bestand)
    {
        var formulier = Formulierwerk.Formulier(await wie.Pagina(Pad));
        return await wie.VerstuurMetBestand(Pad, formulier, "Formulier.Bijlage", bestand, ("Formulier.Titel", "Wat ik typte"), ("Formulier.Waar", $"overdracht-{app.Overdracht}"));
    }

    static IReadOnlyList<string> Plaatsen(string pagina) => [.. Keuze().Matches(pagina).Select(m => m.Groups["w"].Value)];

    [GeneratedRegex("<option value=\"(?<w>[^\"]+)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Keuze();
}
