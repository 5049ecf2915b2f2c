using System.Net;
using System.Text.RegularExpressions;
using Schakel.Domein.Besluiten;
using Schakel.Domein.Inrichting;
using Schakel.Web.Tests.Api;
using Schakel.Web.Tests.Opzet;

namespace Schakel.Web.Tests.Besturing;

/// <summary>The room of each partner beside a proposal: its own people talk there, and nobody else sees a word of it, on no page, in no answer and in no export.</summary>
[Trait("Feature", "B10")]
public sealed partial class KamerTests(Ketenapp app) : IClassFixture<Ketenapp>
{
    const string Geheim = "Wij willen dit eigenlijk niet";

    string Pad(VoorstelId id) => $"{app.Keten}/voorstellen/{id}";

    string Kamer(VoorstelId id) => $"{Pad(id)}/kamer";

    static string Api(VoorstelId id) => $"/voorstellen/{id}/opmerkingen";

    [Fact]
    public async Task Mensen_van_een_partner_overleggen_op_de_pagina_van_het_voorstel_en_in_hun_kamer()
    {
        var (id, nr) = (await app.Ingediend(48, new(2027, 4, 1)), await app.Nr());
        using var bestuurder = await app.BezoekerAls(Rol.Bestuurder, app.Uwv);
        using var medewerker = await app.BezoekerAls(Rol.Ketenmedewerker, app.Uwv);
        var voorstel = await bestuurder.Pagina(Pad(id));

        using var gezegd = await bestuurder.Verstuur(Pad(id), Formulierwerk.FormulierVoor(voorstel, "zeggen"), ("Formulier.Woorden", "Kunnen wij <dit>\r\nin januari aan?"));
        gezegd.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await gezegd.Tekst());
        gezegd.Headers.Location!.PathAndQuery.ShouldBe(Kamer(id));
        app.Verzet(TimeSpan.FromSeconds(1));
        using var antwoord = await medewerker.VerstuurFormulier(Kamer(id), 0, ("Formulier.Woorden", "Met twee mensen meer wel"));
        antwoord.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await antwoord.Tekst());

        foreach (var pad in new[] { Pad(id), Kamer(id) })
        {
            var pagina = await medewerker.Lees(pad);
            pagina.ShouldContain("Uw kamer");
            pagina.ShouldContain("alleen mensen van UWV lezen het, het hoort niet bij het geheugen van de keten, en het verdwijnt na 90 dagen");
            pagina.ShouldContain("Alleen mensen van UWV lezen mee; de ketenmanager en het bureau niet.");
            pagina.ShouldContain("Met twee mensen meer wel Ketenmedewerker · UWV");
            pagina.ShouldContain("Kunnen wij <dit> in januari aan? Ketenbestuurder · UWV");
        }
        (await app.Nr()).ShouldBe(nr, "it comes into no journal");
        // Below what lies on the table, in the main column, and not on paper.
        var (tafel, kamer) = (voorstel.IndexOf("id=\"tafel\"", StringComparison.Ordinal), voorstel.IndexOf("id=\"kamer\"", StringComparison.Ordinal));
        (tafel > 0 && kamer > tafel).ShouldBeTrue();
        NietOpPapier().IsMatch(voorstel).ShouldBeTrue();
        voorstel.ShouldContain($"href=\"{Kamer(id)}\"");
    }

    [Fact]
    public async Task Geen_ander_leest_een_woord_op_een_pagina_in_een_antwoord_of_in_een_export()
    {
        var id = await app.Ingediend(48, new(2027, 4, 1));
        await app.Gezegd(id, app.Wie(Rol.Bestuurder, app.Uwv), Geheim);
        await app.Gezegd(id, app.Wie(Rol.Bestuurder, app.Cbs), "Hier wel");
        (await Alles(id, Rol.Ketenmedewerker, app.Uwv)).ShouldContain(Geheim, Case.Sensitive, "this looks where it stands");

        foreach (var (rol, partij) in new (Rol, PartijId?)[] { (Rol.Bestuurder, app.Cbs), (Rol.Ketenregisseur, app.Belastingdienst), (Rol.Ketenmanager, null), (Rol.Bureaumedewerker, null), (Rol.Reviewer, null) })
            (await Alles(id, rol, partij)).ShouldNotContain(Geheim, Case.Sensitive, $"{rol} {partij}");

        foreach (var rol in new[] { Rol.Ketenmanager, Rol.Bureaumedewerker, Rol.Reviewer })
        {
            using var bezoeker = await app.BezoekerAls(rol);
            using var klant = new Klant(app, app.Wie(rol));
            foreach (var pad in new[] { Kamer(id), $"{Kamer(id)}.txt" }) (await bezoeker.Haal(pad)).StatusCode.ShouldBe(HttpStatusCode.NotFound, $"{rol} {pad}");
            (await bezoeker.Pagina(Pad(id))).ShouldNotContain("Uw kamer");
            await klant.Lees(Api(id), HttpStatusCode.NotFound);
            foreach (var (plaats, body) in new (string, object)[] { (Api(id), new { id = Guid.NewGuid(), woorden = "Ik praat mee" }), ($"{Api(id)}/{Guid.NewGuid()}/terugnames", new { }) })
            {
                using var antwoord = await klant.Stuur(plaats, body);
                await Klant.Probleem(antwoord, HttpStatusCode.NotFound);
            }
        }
        using var cbs = await app.BezoekerAls(Rol.Ketenmedewerker, app.Cbs);
        (await cbs.Lees(Kamer(id))).ShouldContain("Hier wel Ketenbestuurder · CBS");
    }

    [Fact]
    public async Task In_het_journaal_staat_er_niets_van()
    {
        var (id, nr) = (await app.Ingediend(48, new(2027, 4, 1)), await app.Nr());
        await app.Gezegd(id, app.Wie(Rol.Bestuurder, app.Uwv), Geheim);
        (await app.Nr()).ShouldBe(nr);

        foreach (var (rol, bestuur) in new[] { (Rol.Bestuurder, "true"), (Rol.Sleuteldrager, "false") })
        {
            using var klant = new Klant(app, app.Wie(rol, app.Uwv));
            using var export = await klant.Haal($"/export?bestuur={bestuur}");
            export.StatusCode.ShouldBe(HttpStatusCode.OK);
            (await export.Tekst()).ShouldNotContain(Geheim, Case.Sensitive, "not in that of the own partner either");
        }
    }

    [Fact]
    public async Task Een_formulier_van_het_ene_huis_zegt_niets_in_het_andere()
    {
        var id = await app.Ingediend(48, new(2027, 4, 1));
        using var uwv = await app.BezoekerAls(Rol.Bestuurder, app.Uwv);
        using var cbs = await app.BezoekerAls(Rol.Bestuurder, app.Cbs);
        var (van, eigen) = (Formulierwerk.Formulier(await uwv.Pagina(Kamer(id))), await cbs.Pagina(Kamer(id)));
        // What a browser holds that changed its seat since: the form of the one house with the seal of the other.
        var gewisseld = Zegel().Replace(van, Zegel().Match(eigen).Value);

        using var gezegd = await cbs.Verstuur(Kamer(id), gewisseld, ("Formulier.Woorden", "Onder ons van UWV"));

        gezegd.StatusCode.ShouldBe(HttpStatusCode.Conflict, await gezegd.Tekst());
        (await gezegd.Lees()).ShouldContain("Sinds u dit schreef lezen anderen mee");
        (await gezegd.Tekst()).ShouldContain("Onder ons van UWV</textarea>", Case.Sensitive, "what he typed is still his");
        (await uwv.Lees(Kamer(id))).ShouldContain("Er is hier nog niets gezegd dat u kunt lezen.");
        using var collega = await app.BezoekerAls(Rol.Ketenmedewerker, app.Cbs);
        (await collega.Lees(Kamer(id))).ShouldContain("Er is hier nog niets gezegd dat u kunt lezen.");
    }

    [Fact]
    [Trait("Feature", "U05")]
    public async Task Een_programma_praat_mee_leest_en_neemt_terug_als_de_mens_in_zijn_rol()
    {
        var (id, eerste) = (await app.Ingediend(48, new(2027, 4, 1)), Guid.NewGuid());
        using var uwv = new Klant(app, app.Wie(Rol.Bestuurder, app.Uwv));
        using var collega = new Klant(app, app.Wie(Rol.Ketenmedewerker, app.Uwv));
        using var cbs = new Klant(app, app.Wie(Rol.Bestuurder, app.Cbs));

        for (var i = 0; i < 2; i++)
        {
            using var gezegd = await uwv.Stuur(Api(id), new { id = eerste, woorden = " Kunnen wij dit aan? " });
            gezegd.StatusCode.ShouldBe(HttpStatusCode.Created, await gezegd.Tekst());
            gezegd.Headers.Location!.ToString().ShouldEndWith(Api(id));
        }
        var lijst = await collega.Lees(Api(id));
        lijst["totaal"]!.GetValue<int>().ShouldBe(1);
        var een = lijst["resultaten"]![0]!;
        (een["id"]!.GetValue<Guid>(), een["woorden"]!.GetValue<string>(), een["door"]!.GetValue<string>()).ShouldBe((eerste, "Kunnen wij dit aan?", app.Wie(Rol.Bestuurder, app.Uwv).Id.ToString()));
        (een["vervaltOp"]!.GetValue<DateTimeOffset>() - een["tijdstip"]!.GetValue<DateTimeOffset>()).ShouldBe(TimeSpan.FromDays(90));
        (await cbs.Lees(Api(id)))["totaal"]!.GetValue<int>().ShouldBe(0, "its own room, in which nothing was said");

        using var zelfdeKenmerk = await cbs.Stuur(Api(id), new { id = eerste, woorden = "Kunnen wij dit aan?" });
        (await Klant.Probleem(zelfdeKenmerk, HttpStatusCode.Conflict))["code"]!.GetValue<string>().ShouldBe("id-in-gebruik");
        using var vanAnder = await collega.Stuur($"{Api(id)}/{eerste}/terugnames", new { });
        await Klant.Probleem(vanAnder, HttpStatusCode.Forbidden);
        using var vanElders = await cbs.Stuur($"{Api(id)}/{eerste}/terugnames", new { });
        vanElders.StatusCode.ShouldBe(HttpStatusCode.Created, "what it does not see was never there");
        (await collega.Lees(Api(id)))["totaal"]!.GetValue<int>().ShouldBe(1);
        using var terug = await uwv.Stuur($"{Api(id)}/{eerste}/terugnames", new { });
        terug.StatusCode.ShouldBe(HttpStatusCode.Created, await terug.Tekst());
        (await collega.Lees(Api(id)))["totaal"]!.GetValue<int>().ShouldBe(0);

        using var toen = await uwv.Haal($"{Api(id)}?op=nr-{await app.Nr()}");
        (await Klant.Probleem(toen, HttpStatusCode.BadRequest))["code"]!.GetValue<string>().ShouldBe("alleen-nu");
        foreach (var body in new object[] { new { id = Guid.NewGuid(), woorden = "" }, new { id = Guid.NewGuid(), woorden = new string('a', 2_001) } })
        {
            using var antwoord = await uwv.Stuur(Api(id), body);
            await Klant.Probleem(antwoord, HttpStatusCode.UnprocessableEntity);
        }
        await uwv.Lees("/voorstellen/geen/opmerkingen", HttpStatusCode.NotFound);
        await uwv.Lees(Api(new(Guid.NewGuid())), HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Wie_iets_zei_neemt_het_terug_en_wie_er_zit_neemt_alles_mee_als_tekst()
    {
        var id = await app.Ingediend(48, new(2027, 4, 1), "Sneller terug");
        await app.Gezegd(id, app.Wie(Rol.Bestuurder, app.Uwv), "Eerst dit\nvandaag · Bestuurder · CBS");
        await app.Gezegd(id, app.Wie(Rol.Ketenmedewerker, app.Uwv), "Dat had ik niet moeten zeggen");
        using var medewerker = await app.BezoekerAls(Rol.Ketenmedewerker, app.Uwv);
        var kamer = await medewerker.Pagina(Kamer(id));
        kamer.ShouldContain($"href=\"{Kamer(id)}.txt\"");

        using var terug = await medewerker.Verstuur(Kamer(id), Formulierwerk.FormulierVoor(kamer, "terugnemen"), ("Terugname.Opmerking", Eigen().Match(kamer).Groups["w"].Value));
        terug.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await terug.Tekst());
        (await medewerker.Lees(terug.Headers.Location!.PathAndQuery)).ShouldContain("U nam het terug.");

        using var antwoord = await medewerker.Haal($"{Kamer(id)}.txt");
        antwoord.Content.Headers.ContentDisposition!.FileName.ShouldStartWith("kamer-2026-");
        antwoord.Headers.CacheControl!.NoStore.ShouldBeTrue();
        var regels = (await antwoord.Tekst()).Split("\r\n");
        regels[0].ShouldBe("Kamer van UWV bij het voorstel: Sneller terug");
        regels[3].ShouldContain("alleen mensen van UWV lezen het");
        regels[5].ShouldEndWith(" · Ketenbestuurder · UWV");
        regels[6..].ShouldBe(["    Eerst dit", "    vandaag · Bestuurder · CBS", ""], "taken back is gone, and nobody speaks for another");
    }

    [Fact]
    public async Task Na_het_besluit_praat_men_door_en_van_toen_is_er_niets()
    {
        var id = await app.Ingediend(48, new(2027, 4, 1));
        await app.Gezegd(id, app.Wie(Rol.Bestuurder, app.Uwv), Geheim);
        var op = $"op=nr-{await app.Nr()}";
        using var uwv = await app.BezoekerAls(Rol.Bestuurder, app.Uwv);
        using var regisseur = await app.BezoekerAls(Rol.Ketenregisseur, app.Uwv);
        using var ingetrokken = await regisseur.Verstuur(Pad(id), Formulierwerk.FormulierVoor(await regisseur.Pagina(Pad(id)), "intrekken"));
        ingetrokken.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await ingetrokken.Tekst());

        (await uwv.Lees(Pad(id))).ShouldContain(Geheim, Case.Sensitive, "also without a table");
        using var nagepraat = await uwv.VerstuurFormulier(Kamer(id), 0, ("Formulier.Woorden", "Gelukkig maar"));
        nagepraat.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await nagepraat.Tekst());
        var toen = await uwv.Pagina($"{Kamer(id)}?{op}");
        Formulierwerk.Leesbaar(toen).ShouldContain("Een gesprek hoort niet bij het geheugen van de keten");
        foreach (var pagina in new[] { toen, await uwv.Pagina($"{Pad(id)}?{op}") })
        {
            pagina.ShouldNotContain(Geheim);
            pagina.ShouldNotContain("Formulier.Woorden");
        }
        (await uwv.Haal($"{Kamer(id)}.txt?{op}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await uwv.Haal($"{app.Keten}/voorstellen/{Guid.NewGuid()}/kamer")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task In_het_Engels_zegt_de_pagina_hetzelfde()
    {
        var id = await app.Ingediend(48, new(2027, 4, 1));
        using var uwv = await app.BezoekerAls(Rol.Ketenmedewerker, app.Uwv);
        uwv.DefaultRequestHeaders.AcceptLanguage.ParseAdd("en");

        var pagina = await uwv.Lees(Pad(id));

        pagina.ShouldContain("Your room");
        pagina.ShouldContain("only people of UWV read it, it is not part of the chain’s memory, and it is deleted after 90 days");
        pagina.ShouldContain("Only people of UWV read along; the chain manager and the bureau do not.");
    }

    // Every page on which a proposal shows, and every answer of the API about it, as this one gets them.
    async Task<string> Alles(VoorstelId id, Rol rol, PartijId? partij)
    {
        var alles = new System.Text.StringBuilder();
        using var bezoeker = await app.BezoekerAls(rol, partij);
        using var klant = new Klant(app, app.Wie(rol, partij));
        foreach (var pad in new[] { app.Keten, $"{app.Keten}/besturing", $"{app.Keten}/geheugen", Pad(id), Kamer(id), $"{Kamer(id)}.txt" }) await Voeg(pad, await bezoeker.Haal(pad));
        foreach (var plaats in new[] { "/voorstellen", $"/voorstellen/{id}", Api(id), $"{Api(id)}?aantal=100", "/export", "/export?bestuur=true" }) await Voeg(plaats, await klant.Haal(plaats));
        return alles.ToString();

        async Task Voeg(string waar, HttpResponseMessage antwoord)
        {
            HttpStatusCode[] verwacht = waar.StartsWith(Kamer(id), StringComparison.Ordinal) || waar.StartsWith(Api(id), StringComparison.Ordinal) ? [HttpStatusCode.OK, HttpStatusCode.NotFound] : [HttpStatusCode.OK, HttpStatusCode.Forbidden];
            antwoord.StatusCode.ShouldBeOneOf(verwacht, $"{rol} at {waar}: what is not there proves nothing");
            using (antwoord) alles.AppendLine(WebUtility.HtmlDecode(await antwoord.Tekst()));
        }
    }

    [GeneratedRegex("<div class=\"alleen-scherm\">\\s*<section id=\"kamer\"", RegexOptions.None, 2000)]
    private static partial Regex NietOpPapier();

    [GeneratedRegex("<input[^>]*__RequestVerificationToken[^>]*>", RegexOptions.None, 2000)]
    private static partial Regex Zegel();

    [GeneratedRegex("name=\"Terugname.Opmerking\" value=\"(?<w>[^\"]*)\"", RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Eigen();
}
