using System.Net;
using Schakel.Application;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Voornemens;
using Schakel.Web.Tests.Api;
using Schakel.Web.Tests.Opzet;
using static Schakel.Web.Tests.Inrichting.Eigenketen;

namespace Schakel.Web.Tests.Voornemens;

/// <summary>A partner announces what it is going to change, the others say what they will notice, and what nobody foresaw becomes a bottleneck.</summary>
[Trait("Feature", "E07")]
public sealed class VoornemenTests : IAsyncLifetime
{
    readonly Ketenapp app = new();

    public ValueTask InitializeAsync() => app.InitializeAsync();

    public ValueTask DisposeAsync() => app.DisposeAsync();

    string Lijst => $"{app.Keten}/wijzigingen";

    [Fact]
    public async Task Een_partner_kondigt_aan_en_een_andere_leest_het_en_zegt_wat_hij_merkt()
    {
        using var lijnmanager = await app.BezoekerAls(Rol.Lijnmanager, app.Uwv);
        using var ander = await app.BezoekerAls(Rol.Ketenregisseur, app.Belastingdienst);
        (await lijnmanager.Lees(Lijst)).ShouldContain("Hier komt wat er gaat veranderen");
        (await lijnmanager.Pagina(Lijst)).ShouldContain($"href=\"{Lijst}/aankondigen\"");
        var formulier = await lijnmanager.Pagina($"{Lijst}/aankondigen");
        formulier.ShouldNotContain(" checked");
        Formulierwerk.Leesbaar(formulier).ShouldContain("met 10 werkdagen is dat dinsdag 8 december 2026");

        using var aangekondigd = await Kondig(lijnmanager);

        aangekondigd.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await aangekondigd.Tekst());
        var pad = Plaats(aangekondigd);
        (await ander.Lees(Lijst)).ShouldContain("December 2026 Veranderingen in December 2026 Wat Dagen Overdrachten Anderen verwachten <b>Ander</b> formaat UWV · nieuwe versie van een systeem ma 14 dec tot en met di 15 dec Belastingdienst → UWV nog 1 van 1");
        (await ander.Lees(app.Keten)).ShouldContain("UWV verandert iets: ‘<b>Ander</b> formaat’. Wat merkt u ervan? Vanaf ma 14 dec · aangekondigd vandaag");
        (await ander.Lees(app.Keten)).ShouldContain("Er komt 1 verandering aan die een partner aankondigde");
        (await ander.Pagina(app.Keten)).ShouldContain($"href=\"{pad}/impact\"");
        (await ander.Lees($"{app.Keten}/knelpunten")).ShouldContain("Wijzigingen (1)");
        var gelezen = await ander.Lees(pad);
        foreach (var woorden in new[] { "UWV gaat dit veranderen", "Twee velden heten anders & meer", "hier is het: Reacties uiterlijk di 8 dec", "nog niet gezegd", "Lijnmanager · UWV", "Nominatieve gegevens", "Zeggen wat wij merken" }) gelezen.ShouldContain(woorden);

        using var leeg = await ander.VerstuurFormulier($"{pad}/impact", 0, ("Formulier.Toelichting", "Wij moeten <opnieuw> testen"));
        leeg.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await leeg.Tekst()).ShouldContain("veld-formulier-maat-fout");
        WebUtility.HtmlDecode(await leeg.Tekst()).ShouldContain("Wij moeten <opnieuw> testen</textarea>");
        using var zonderWoorden = await ander.VerstuurFormulier($"{pad}/impact", 0, ("Formulier.Maat", "Groot"));
        (await zonderWoorden.Tekst()).ShouldContain("veld-formulier-toelichting-fout");
        using var gezegd = await ander.VerstuurFormulier($"{pad}/impact", 0, ("Formulier.Maat", "Groot"), ("Formulier.Toelichting", "Wij moeten <opnieuw> testen"));
        gezegd.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await gezegd.Tekst());

        (await lijnmanager.Lees(pad)).ShouldContain("Belastingdienst grote gevolgen Wij moeten <opnieuw> testen vandaag");
        (await lijnmanager.Lees(pad)).ShouldContain("Reacties iedereen zei het");
        (await lijnmanager.Lees(Lijst)).ShouldContain("groot bij Belastingdienst");
        (await ander.Pagina(app.Keten)).ShouldNotContain($"href=\"{pad}/impact\"");
        (await ander.Lees(pad)).ShouldContain("Iets anders zeggen");
    }

    [Fact]
    public async Task Wat_niet_klopt_staat_bij_het_veld_en_wat_getypt_is_blijft()
    {
        using var lijnmanager = await app.BezoekerAls(Rol.Lijnmanager, app.Uwv);

        using var leeg = await Kondig(lijnmanager, ("Formulier.Soort", null), ("Formulier.Titel", " "));
        leeg.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var pagina = WebUtility.HtmlDecode(await leeg.Tekst());
        foreach (var deel in new[] { "veld-formulier-soort-fout", "veld-formulier-titel-fout", "Twee velden heten anders & meer</textarea>", $"value=\"{app.Overdracht}\" checked", "value=\"2026-12-14\"", "value=\"2026-12-15\"" }) pagina.ShouldContain(deel);

        using var teKort = await Kondig(lijnmanager, ("Formulier.Werkdagen", "20"));
        teKort.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        pagina = WebUtility.HtmlDecode(await teKort.Tekst());
        foreach (var deel in new[] { "veld-formulier-werkdagen-fout", "die eindigen voor de verandering begint", "value=\"20\"", "value=\"<b>Ander</b> formaat\"", "value=\"Release\" checked" }) pagina.ShouldContain(deel);

        using var voorbij = await Kondig(lijnmanager, ("Formulier.Wanneer", "2026-11-24"));
        (await voorbij.Tekst()).ShouldContain("veld-formulier-wanneer-fout");
        using var vreemd = await Kondig(lijnmanager, ("Formulier.Overdrachten", Guid.NewGuid().ToString()));
        (await vreemd.Tekst()).ShouldContain("veld-formulier-overdrachten-fout");
        (await lijnmanager.Lees(Lijst)).ShouldContain("Hier komt wat er gaat veranderen");
    }

    [Fact]
    public async Task Verzetten_vraagt_iedereen_opnieuw_en_wat_er_stond_blijft_te_lezen()
    {
        var voornemen = await app.Aangekondigd(overal: true);
        await app.ImpactGemeld(voornemen, app.Belastingdienst, Impactmaat.Groot, "Wij moeten opnieuw testen");
        await app.ImpactGemeld(voornemen, app.Cbs, Impactmaat.Geen);
        var pad = $"{Lijst}/{voornemen}";
        using var lijnmanager = await app.BezoekerAls(Rol.Lijnmanager, app.Uwv);
        using var ander = await app.BezoekerAls(Rol.Ketenregisseur, app.Belastingdienst);
        var formulier = await lijnmanager.Pagina($"{pad}/verzetten");
        formulier.ShouldContain("value=\"2026-12-14\"");

        using var zelfde = await lijnmanager.VerstuurIngevuld($"{pad}/verzetten", Formulierwerk.Formulier(formulier), ("Formulier.Reden", "De test was <niet> klaar"));
        zelfde.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        WebUtility.HtmlDecode(await zelfde.Tekst()).ShouldContain("De test was <niet> klaar</textarea>");
        (await zelfde.Tekst()).ShouldContain("veld-formulier-wanneer-fout");
        using var verzet = await lijnmanager.VerstuurIngevuld(
            $"{pad}/verzetten", Formulierwerk.Formulier(formulier), ("Formulier.Wanneer", "2027-01-11"), ("Formulier.TotEnMet", ""), ("Formulier.Reden", "De test was <niet> klaar"));
        verzet.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await verzet.Tekst());

        var gelezen = await ander.Lees(pad);
        foreach (var woorden in new[] { "nog 2 van 2", "Eerder gezegd (1)", "Wij moeten opnieuw testen", "Was: ma 14 dec tot en met di 15 dec De test was <niet> klaar", "vanaf 11 jan 2027" }) gelezen.ShouldContain(woorden);
        (await ander.Pagina(app.Keten)).ShouldContain($"href=\"{pad}/impact\"");
        (await ander.Lees(Lijst)).ShouldContain("Januari 2027");
    }

    [Fact]
    public async Task Afgelast_staat_het_alleen_nog_bij_alle_en_doorgestreept()
    {
        var pad = $"{Lijst}/{await app.Aangekondigd()}";
        using var lijnmanager = await app.BezoekerAls(Rol.Lijnmanager, app.Uwv);
        using var leeg = await lijnmanager.VerstuurFormulier($"{pad}/afgelasten", 0, ("Formulier.Reden", " "));
        leeg.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        using var afgelast = await lijnmanager.VerstuurFormulier($"{pad}/afgelasten", 0, ("Formulier.Reden", "Er is geen <geld> voor"));
        afgelast.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await afgelast.Tekst());

        using var ander = await app.BezoekerAls(Rol.Ketenregisseur, app.Belastingdienst);
        (await ander.Lees(pad)).ShouldContain("Dit gaat niet door. Er is geen <geld> voor");
        (await ander.Lees(Lijst)).ShouldContain("Er komt niets dat is aangekondigd.");
        (await ander.Pagina($"{Lijst}?stand=Alle")).ShouldContain($"<s><a href=\"{pad}\">");
        (await ander.Lees($"{Lijst}?stand=Alle")).ShouldContain("Belastingdienst → UWV gaat niet door");
        (await ander.Pagina(app.Keten)).ShouldNotContain("/impact\"");
        foreach (var daad in new[] { "impact", "verzetten", "afgelasten" })
        {
            (await lijnmanager.Pagina(pad)).ShouldNotContain($"{pad}/{daad}\"");
            using var belet = await (daad == "impact" ? ander : lijnmanager).Haal($"{pad}/{daad}");
            (await belet.Lees()).ShouldContain("Dit voornemen gaat niet door.");
        }
    }

    [Fact]
    public async Task Wat_niet_van_u_is_of_uw_rol_niet_mag_wordt_niet_aangeboden_en_geweigerd()
    {
        var pad = $"{Lijst}/{await app.Aangekondigd()}";
        using var ander = await app.BezoekerAls(Rol.Lijnmanager, app.Cbs);
        using var medewerker = await app.BezoekerAls(Rol.Ketenmedewerker, app.Uwv);
        using var eigen = await app.BezoekerAls(Rol.Ketenregisseur, app.Uwv);
        using var manager = await app.BezoekerAls(Rol.Ketenmanager);
        (await ander.Pagina(pad)).ShouldContain($"{pad}/impact\"", Case.Sensitive, "also who was not asked may speak");
        (await eigen.Pagina(pad)).ShouldContain($"{pad}/verzetten\"");
        (await eigen.Pagina(pad)).ShouldNotContain($"{pad}/impact\"");

        foreach (var (wie, weg) in new[] { (ander, "verzetten"), (ander, "afgelasten"), (medewerker, "verzetten"), (medewerker, "afgelasten"), (medewerker, "impact"), (manager, "impact") })
        {
            (await wie.Pagina(pad)).ShouldNotContain($"{pad}/{weg}\"");
            using var belet = await wie.Haal($"{pad}/{weg}");
            belet.StatusCode.ShouldBe(HttpStatusCode.Forbidden, weg);
        }
        using var zelf = await eigen.Haal($"{pad}/impact");
        (await zelf.Lees()).ShouldContain("Dit is uw eigen voornemen.");
        foreach (var wie in new[] { medewerker, manager })
        {
            (await wie.Pagina(Lijst)).ShouldNotContain($"{Lijst}/aankondigen\"");
            using var belet = await wie.Haal($"{Lijst}/aankondigen");
            belet.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        }
        using var vals = await ander.Verstuur(
            $"{pad}/afgelasten", Formulierwerk.Formulier(await ander.Pagina($"{pad}/impact")).Replace($"{pad}/impact", $"{pad}/afgelasten", StringComparison.Ordinal),
            ("_handler", "afgelasten"), ("Formulier.Opdracht", Guid.NewGuid().ToString()), ("Formulier.Reden", "Nee"));
        vals.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        foreach (var weg in new[] { "", "/impact", "/verzetten", "/afgelasten", ".ics" }) (await ander.Haal($"{Lijst}/{Guid.NewGuid()}{weg}")).StatusCode.ShouldBe(HttpStatusCode.NotFound, weg);
    }

    [Fact]
    public async Task Eenmaal_begonnen_is_een_knelpunt_melden_een_klik()
    {
        var voornemen = await app.Aangekondigd();
        var pad = $"{Lijst}/{voornemen}";
        app.Verzet(TimeSpan.FromDays(20));
        using var medewerker = await app.BezoekerAls(Rol.Ketenmedewerker, app.Belastingdienst);
        (await medewerker.Lees(pad)).ShouldContain("hier is het: Verandering vandaag");
        (await medewerker.Lees(pad)).ShouldContain("Reacties 1 van 1 zei niets");
        var melden = $"{app.Keten}/knelpunten/melden?voornemen={voornemen}";
        (await medewerker.Pagina(pad)).ShouldContain($"href=\"{melden}\"");

        var formulier = await medewerker.Pagina(melden);
        formulier.ShouldContain($"value=\"overdracht-{app.Overdracht}\" selected");
        using var gemeld = await medewerker.VerstuurIngevuld(melden, Formulierwerk.Formulier(formulier), ("Formulier.Bijlage", null));

        gemeld.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await gemeld.Tekst());
        var knelpunt = Plaats(gemeld);
        (await medewerker.Lees(knelpunt)).ShouldContain("Gevolg van: Ander formaat voor loonaangiften");
        (await medewerker.Lees(knelpunt)).ShouldContain("Komt van voornemen Ander formaat voor loonaangiften");
        (await medewerker.Pagina(knelpunt)).ShouldContain($"href=\"{pad}\"");
        (await medewerker.Lees(pad)).ShouldContain("Wat niemand voorzag Gevolg van: Ander formaat voor loonaangiften");
        using var derde = await app.BezoekerAls(Rol.Ketenmedewerker, app.Cbs);
        (await derde.Lees(pad)).ShouldNotContain("Gevolg van:", Case.Sensitive, "it lies between two");
        (await derde.Pagina(melden)).ShouldContain($"value=\"partners-{app.Cbs}-{app.Uwv}\" selected");

        using var regisseur = await app.BezoekerAls(Rol.Ketenregisseur, app.Belastingdienst);
        using var teLaat = await regisseur.Haal($"{pad}/impact");
        (await teLaat.Lees()).ShouldContain("Deze verandering is er al.");
    }

    [Fact]
    public async Task Eenmaal_begonnen_zegt_wie_verandert_dat_het_korter_of_langer_duurt()
    {
        var pad = $"{Lijst}/{await app.Aangekondigd()}";
        using var lijnmanager = await app.BezoekerAls(Rol.Lijnmanager, app.Uwv);
        using var ander = await app.BezoekerAls(Rol.Ketenregisseur, app.Belastingdienst);
        (await lijnmanager.Pagina(pad)).ShouldNotContain($"{pad}/einde\"");
        using var teVroeg = await lijnmanager.Haal($"{pad}/einde");
        (await teVroeg.Lees()).ShouldContain("Deze verandering is er nog niet. Verzet haar");
        app.Verzet(TimeSpan.FromDays(20));
        using var lijn = await app.BezoekerAls(Rol.Lijnmanager, app.Uwv);
        using var kijker = await app.BezoekerAls(Rol.Ketenregisseur, app.Belastingdienst);
        (await kijker.Pagina(pad)).ShouldNotContain($"{pad}/einde\"");
        (await kijker.Haal($"{pad}/einde")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await lijn.Pagina(pad)).ShouldContain($"{pad}/einde\"");
        var formulier = await lijn.Pagina($"{pad}/einde");
        formulier.ShouldContain("value=\"2026-12-15\"");

        using var zelfde = await lijn.VerstuurIngevuld($"{pad}/einde", Formulierwerk.Formulier(formulier), ("Formulier.Reden", "Het kost <meer> tijd"));
        zelfde.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        WebUtility.HtmlDecode(await zelfde.Tekst()).ShouldContain("Het kost <meer> tijd</textarea>");
        (await zelfde.Tekst()).ShouldContain("veld-formulier-totenmet-fout");
        using var langer = await lijn.VerstuurIngevuld($"{pad}/einde", Formulierwerk.Formulier(formulier), ("Formulier.TotEnMet", "2026-12-21"), ("Formulier.Reden", "Het kost <meer> tijd"));
        langer.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await langer.Tekst());

        (await kijker.Lees(pad)).ShouldContain("tot en met morgen Het kost <meer> tijd");
        (await kijker.Lees($"{app.Keten}/geheugen")).ShouldContain("De verandering ‘ Ander formaat voor loonaangiften ’ duurt nu tot en met 21 december 2026, omdat: Het kost <meer> tijd");
        (await kijker.Pagina($"{pad}.ics")).ShouldContain("DTEND;VALUE=DATE:20261222");
        using var klant = new Klant(app, app.Wie(Rol.Lijnmanager, app.Uwv));
        using var blijft = await klant.Stuur($"/voornemens/{pad.Split('/')[^1]}/einddagen", new { totEnMet = (string?)null, reden = "Het blijft" });
        blijft.StatusCode.ShouldBe(HttpStatusCode.Created, await blijft.Tekst());
        (await kijker.Lees(pad)).ShouldContain("Wanneer vanaf vandaag");
        (await klant.Stuur($"/voornemens/{pad.Split('/')[^1]}/einddagen", new { reden = "Vergeten" })).StatusCode.ShouldBe(HttpStatusCode.BadRequest, "that it stays is said, not left out");
    }

    [Fact]
    public async Task Een_knelpunt_elders_komt_niet_van_dit_voornemen_en_wat_getypt_is_blijft()
    {
        var voornemen = await app.Aangekondigd();
        using var medewerker = await app.BezoekerAls(Rol.Ketenmedewerker, app.Cbs);
        var melden = $"{app.Keten}/knelpunten/melden?voornemen={voornemen}";

        using var antwoord = await medewerker.VerstuurIngevuld(
            melden, Formulierwerk.Formulier(await medewerker.Pagina(melden)), ("Formulier.Bijlage", null), ("Formulier.Waar", $"partners-{app.Cbs}-{app.Belastingdienst}"), ("Formulier.Omschrijving", "Dit <typte> ik"));

        antwoord.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var pagina = WebUtility.HtmlDecode(await antwoord.Tekst());
        foreach (var deel in new[] { "#veld-formulier-voornemen\"", "Dit voornemen is niet van deze twee partners.", "Dit <typte> ik</textarea>", $"name=\"Formulier.Voornemen\" value=\"{voornemen}\"" }) pagina.ShouldContain(deel);
        (await medewerker.Pagina($"{app.Keten}/knelpunten/melden?voornemen=onzin")).ShouldNotContain("Formulier.Voornemen");
    }

    [Fact]
    public async Task Op_een_moment_van_toen_staat_wat_er_toen_stond_zonder_daden()
    {
        var voor = await app.Nr();
        var voornemen = await app.Aangekondigd();
        var toen = await app.Nr();
        await app.Verzet(voornemen, new(new(2027, 1, 11), null));
        using var lijnmanager = await app.BezoekerAls(Rol.Lijnmanager, app.Uwv);

        (await lijnmanager.Haal($"{Lijst}/{voornemen}?op=nr-{voor}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await lijnmanager.Lees($"{Lijst}?op=nr-{voor}")).ShouldContain("Er was toen niets aangekondigd");
        var pagina = await lijnmanager.Pagina($"{Lijst}/{voornemen}?op=nr-{toen}");
        Formulierwerk.Leesbaar(pagina).ShouldContain("14 dec 2026 tot en met 15 dec 2026");
        foreach (var daad in new[] { "/verzetten", "/afgelasten", "/impact", "/melden" }) pagina.ShouldNotContain(daad);
        (await lijnmanager.Pagina($"{Lijst}?op=nr-{toen}")).ShouldNotContain("/aankondigen");
    }

    [Fact]
    public async Task In_het_Engels_is_alles_Engels()
    {
        var pad = $"{Lijst}/{await app.Aangekondigd("Another format")}";
        using var ander = await app.BezoekerAls(Rol.Ketenregisseur, app.Belastingdienst);
        using var lijnmanager = await app.BezoekerAls(Rol.Lijnmanager, app.Uwv);
        foreach (var browser in new[] { ander, lijnmanager }) browser.DefaultRequestHeaders.AcceptLanguage.ParseAdd("en");

        (await ander.Lees(app.Keten)).ShouldContain("UWV is changing something: ‘Another format’. What will you notice?");
        (await ander.Lees(Lijst)).ShouldContain("Another format UWV · new version of a system Mon 14 Dec up to and including Tue 15 Dec Belastingdienst → UWV 1 of 1 to answer");
        (await ander.Lees($"{pad}/impact")).ShouldContain("We cannot do our part as agreed unless something is done first.");
        (await lijnmanager.Lees($"{Lijst}/aankondigen")).ShouldContain("with 10 working days it is Tuesday 8 December 2026");
    }

    Task<HttpResponseMessage> Kondig(HttpClient wie, params (string Veld, string? Waarde)[] anders) => Kondig(wie, $"{Lijst}/aankondigen", anders);

    async Task<HttpResponseMessage> Kondig(HttpClient wie, string pad, (string Veld, string? Waarde)[] anders)
    {
        var velden = new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["Formulier.Soort"] = "Release",
            ["Formulier.Titel"] = "<b>Ander</b> formaat",
            ["Formulier.Omschrijving"] = "Twee velden heten anders & meer",
            ["Formulier.Wanneer"] = "2026-12-14",
            ["Formulier.TotEnMet"] = "2026-12-15",
            ["Formulier.Overdrachten"] = app.Overdracht.ToString(),
        };
        foreach (var (veld, waarde) in anders) velden[veld] = waarde;
        return await wie.VerstuurIngevuld(pad, Formulierwerk.Formulier(await wie.Pagina(pad)), [.. velden.Select(v => (v.Key, v.Value))]);
    }
}
