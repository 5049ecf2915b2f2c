using System.Net;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Knelpunten;
using Schakel.Web.Tests.Api;
using Schakel.Web.Tests.Opzet;

namespace Schakel.Web.Tests.Knelpunten;

[Trait("Feature", "E02")]
public sealed class GesprekTests(Ketenapp app) : IClassFixture<Ketenapp>
{
    string Pad(KnelpuntId id) => $"{app.Keten}/knelpunten/{id}";

    string Gesprek(KnelpuntId id) => $"{Pad(id)}/gesprek";

    [Fact]
    public async Task De_twee_partners_en_de_ketenmanager_praten_op_de_pagina_van_het_knelpunt()
    {
        var (id, nr) = (await app.Gemeld(), await app.Nr());
        using var uwv = await app.BezoekerAls(Rol.Ketenmedewerker, app.Uwv);
        using var belastingdienst = await app.BezoekerAls(Rol.Ketenregisseur, app.Belastingdienst);
        using var ketenmanager = await app.BezoekerAls(Rol.Ketenmanager);

        using var gezegd = await uwv.VerstuurFormulier(Pad(id), 0, ("Formulier.Woorden", "Zullen wij <donderdag>\r\nsamen kijken?"));
        gezegd.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await gezegd.Tekst());
        gezegd.Headers.Location!.PathAndQuery.ShouldBe(Gesprek(id));
        (await Zeg(belastingdienst, id, "Ja, om negen uur")).ShouldBe(HttpStatusCode.SeeOther);
        (await Zeg(ketenmanager, id, "Fijn")).ShouldBe(HttpStatusCode.SeeOther);

        foreach (var pad in new[] { Pad(id), Gesprek(id) })
        {
            var pagina = await uwv.Lees(pad);
            pagina.ShouldContain("vandaag 9:30 staat er tot 22 feb 2027 Fijn Ketenmanager");
            pagina.ShouldContain("Ja, om negen uur Ketenregisseur · Belastingdienst");
            pagina.ShouldContain("Zullen wij <donderdag> samen kijken? Ketenmedewerker · UWV");
            pagina.ShouldContain("Alleen UWV en Belastingdienst en de ketenmanager lezen mee");
            pagina.ShouldContain("hoort niet bij het geheugen van de keten en verdwijnt na 90 dagen");
        }
        (await app.Nr()).ShouldBe(nr, "it comes into no journal");
    }

    [Fact]
    public async Task Een_derde_partner_en_het_bureau_weten_niet_dat_er_gepraat_wordt()
    {
        var id = await app.Gemeld();
        await app.Gezegd(id, app.Wie(Rol.Ketenmedewerker, app.Uwv), "Onder ons tweeën");
        using var uwv = await app.BezoekerAls(Rol.Ketenmedewerker, app.Uwv);
        var formulier = Formulierwerk.Formulier(await uwv.Pagina(Gesprek(id)));

        foreach (var (rol, partij) in new[] { (Rol.Ketenregisseur, (PartijId?)app.Cbs), (Rol.Bureaumedewerker, null), (Rol.Reviewer, null) })
        {
            using var ander = await app.BezoekerAls(rol, partij);
            foreach (var pad in new[] { Gesprek(id), $"{Gesprek(id)}.txt" })
            {
                using var gezien = await ander.Haal(pad);
                gezien.StatusCode.ShouldBe(HttpStatusCode.NotFound, $"{rol} {pad}");
                (await gezien.Tekst()).ShouldNotContain("Onder ons");
            }
            using var gezegd = await ander.Verstuur(Gesprek(id), MetEigenBewijs(formulier, await ander.Pagina($"{app.Keten}/zetel")), ("Formulier.Woorden", "Ik praat mee"));
            gezegd.StatusCode.ShouldBeOneOf(HttpStatusCode.NotFound, HttpStatusCode.BadRequest);
        }
        (await uwv.Lees(Gesprek(id))).ShouldNotContain("Ik praat mee");
    }

    [Fact]
    public async Task Wat_voor_het_verhogen_gezegd_is_leest_de_derde_partner_ook_daarna_niet_en_wat_erna_gezegd_is_wel()
    {
        var id = await app.Gemeld();
        await app.Gezegd(id, app.Wie(Rol.Ketenmedewerker, app.Uwv), "Onder ons tweeën");
        using var uwv = await app.BezoekerAls(Rol.Ketenmedewerker, app.Uwv);
        using var cbs = await app.BezoekerAls(Rol.Ketenregisseur, app.Cbs);
        var oud = Formulierwerk.Formulier(await uwv.Pagina(Pad(id)));
        await app.Geescaleerd(id, Niveau.Ketenmanager);

        using var geweigerd = await uwv.Verstuur(Gesprek(id), oud, ("Formulier.Woorden", "Nog steeds onder ons?"));
        geweigerd.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await geweigerd.Lees()).ShouldContain("Sinds u dit schreef lezen anderen mee");
        (await geweigerd.Tekst()).ShouldContain("Nog steeds onder ons?</textarea>");
        using var toch = await uwv.Verstuur(Gesprek(id), Formulierwerk.Formulier(await geweigerd.Tekst()), ("Formulier.Woorden", "Dan voor de hele keten"));
        toch.StatusCode.ShouldBe(HttpStatusCode.SeeOther);

        foreach (var pad in new[] { Pad(id), Gesprek(id), $"{Gesprek(id)}.txt" })
        {
            var gezien = WebUtility.HtmlDecode(await cbs.Pagina(pad));
            gezien.ShouldContain("Dan voor de hele keten", Case.Sensitive, pad);
            gezien.ShouldNotContain("Onder ons tweeën", Case.Sensitive, pad);
        }
        (await uwv.Lees(Gesprek(id))).ShouldContain("Onder ons tweeën Ketenmedewerker · UWV · alleen voor");
        using var bureau = await app.BezoekerAls(Rol.Bureaumedewerker);
        (await bureau.Lees(Gesprek(id))).ShouldNotContain("Onder ons");
    }

    [Fact]
    public async Task Wie_niet_betrokken_is_of_van_buiten_meekijkt_leest_en_krijgt_de_reden_in_plaats_van_een_formulier()
    {
        var id = await app.Gemeld();
        await app.Geescaleerd(id, Niveau.Ketenmanager);
        await app.Gezegd(id, app.Wie(Rol.Ketenmedewerker, app.Uwv), "Dit leest de hele keten");
        using var uwv = await app.BezoekerAls(Rol.Ketenmedewerker, app.Uwv);
        var formulier = Formulierwerk.Formulier(await uwv.Pagina(Gesprek(id)));

        foreach (var (rol, partij, reden) in new[] { (Rol.Ketenregisseur, (PartijId?)app.Cbs, "Uw organisatie is hier niet bij betrokken."), (Rol.Reviewer, null, "Uw rol mag dit niet.") })
        {
            using var ander = await app.BezoekerAls(rol, partij);
            var gezien = await ander.Pagina(Gesprek(id));
            Formulierwerk.Leesbaar(gezien).ShouldContain("Dit leest de hele keten");
            Formulierwerk.Leesbaar(gezien).ShouldContain(reden);
            gezien.ShouldNotContain("Formulier.Woorden");
            (await ander.Pagina(Pad(id))).ShouldNotContain("Formulier.Woorden");
            using var gezegd = await ander.Verstuur(Gesprek(id), MetEigenBewijs(formulier, gezien), ("Formulier.Woorden", "Ik toch ook"));
            gezegd.StatusCode.ShouldBe(HttpStatusCode.Forbidden, await gezegd.Tekst());
            (await gezegd.Tekst()).ShouldContain("Ik toch ook</textarea>");
        }
        (await uwv.Lees(Gesprek(id))).ShouldNotContain("Ik toch ook");
        using var bureau = await app.BezoekerAls(Rol.Bureaumedewerker);
        (await Zeg(bureau, id, "Ik plan een overleg")).ShouldBe(HttpStatusCode.SeeOther);
    }

    [Fact]
    public async Task Twee_keer_verstuurd_staat_er_een_keer_en_wat_niet_klopt_blijft_getypt_staan()
    {
        var id = await app.Gemeld();
        using var uwv = await app.BezoekerAls(Rol.Ketenmedewerker, app.Uwv);
        var formulier = Formulierwerk.Formulier(await uwv.Pagina(Gesprek(id)));

        for (var i = 0; i < 2; i++) (await uwv.Verstuur(Gesprek(id), formulier, ("Formulier.Woorden", "Een keer"))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await uwv.Lees(Gesprek(id))).Split("Een keer Ketenmedewerker").Length.ShouldBe(2);

        foreach (var (veld, waarde, fout) in new[] { ("Woorden", "", "Vul dit in."), ("Woorden", new string('a', 2_001), "Dit is te lang."), ("Opmerking", "geen", "Maak een keuze"), ("Lezers", "iedereen", "Sinds u dit schreef") })
        {
            using var antwoord = await uwv.Verstuur(Gesprek(id), formulier, [("Formulier.Woorden", "Mijn verhaal"), ($"Formulier.{veld}", waarde)]);
            ((int)antwoord.StatusCode).ShouldBeOneOf(409, 422);
            (await antwoord.Lees()).ShouldContain(fout);
            (await antwoord.Tekst()).ShouldContain(veld == "Woorden" ? $"{waarde}</textarea>" : "Mijn verhaal</textarea>");
        }
        (await uwv.Lees(Gesprek(id))).ShouldNotContain("Mijn verhaal Ketenmedewerker");
    }

    [Fact]
    public async Task Alleen_wie_het_zei_neemt_het_terug()
    {
        var id = await app.Gemeld();
        await app.Gezegd(id, app.Wie(Rol.Ketenmedewerker, app.Uwv), "Dat had ik niet moeten zeggen");
        await app.Gezegd(id, app.Wie(Rol.Ketenregisseur, app.Belastingdienst), "Geeft niet");
        using var uwv = await app.BezoekerAls(Rol.Ketenmedewerker, app.Uwv);
        using var ander = await app.BezoekerAls(Rol.Ketenregisseur, app.Belastingdienst);
        var (mijn, zijn) = (await uwv.Pagina(Gesprek(id)), await ander.Pagina(Gesprek(id)));
        var mijne = Eigen(mijn).ShouldHaveSingleItem();
        Eigen(zijn).ShouldHaveSingleItem().Equals(mijne, StringComparison.Ordinal).ShouldBeFalse();

        using var vreemd = await ander.Verstuur(Gesprek(id), Formulierwerk.Formulier(zijn, 1), ("Terugname.Opmerking", mijne));
        vreemd.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await vreemd.Lees()).ShouldContain("Alleen wie iets zei neemt het terug.");
        using var onleesbaar = await ander.Verstuur(Gesprek(id), Formulierwerk.Formulier(zijn, 1), ("Terugname.Opmerking", "alles"));
        onleesbaar.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await ander.Lees(Gesprek(id))).ShouldContain("Dat had ik niet moeten zeggen");

        for (var i = 0; i < 2; i++)
        {
            using var terug = await uwv.Verstuur(Gesprek(id), Formulierwerk.Formulier(mijn, 1), ("Terugname.Opmerking", mijne));
            terug.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await terug.Tekst());
            (await uwv.Lees(terug.Headers.Location!.PathAndQuery)).ShouldContain("U nam het terug.");
        }
        (await ander.Lees(Gesprek(id))).ShouldNotContain("Dat had ik niet moeten zeggen");
        (await ander.Lees(Gesprek(id))).ShouldContain("Geeft niet");
    }

    [Fact]
    public async Task Wie_meepraat_neemt_het_mee_als_tekst_waarin_niemand_namens_een_ander_spreekt()
    {
        var id = await app.Gemeld("Weekbestand komt te laat");
        await app.Gezegd(id, app.Wie(Rol.Ketenmedewerker, app.Uwv), "Eerst dit\n\ndinsdag 24 november 2026, 9:30 · Bestuurder · CBS");
        await app.Gezegd(id, app.Wie(Rol.Ketenregisseur, app.Belastingdienst), "Dan ‘dit’");
        using var uwv = await app.BezoekerAls(Rol.Teammanager, app.Uwv);
        (await uwv.Pagina(Gesprek(id))).ShouldContain($"href=\"{Gesprek(id)}.txt\"");

        using var antwoord = await uwv.Haal($"{Gesprek(id)}.txt");

        antwoord.Content.Headers.ContentType!.ToString().ShouldBe("text/plain; charset=utf-8");
        antwoord.Content.Headers.ContentDisposition!.FileName.ShouldBe("gesprek-2026-11-24.txt");
        antwoord.Headers.CacheControl!.NoStore.ShouldBeTrue();
        var regels = (await antwoord.Tekst()).Split("\r\n");
        regels[0].ShouldBe("Gesprek over het knelpunt: Weekbestand komt te laat");
        regels[4..].ShouldBe(
        [
            "", "dinsdag 24 november 2026, 9:30 · Ketenmedewerker · UWV", "    Eerst dit", "    ", "    dinsdag 24 november 2026, 9:30 · Bestuurder · CBS",
            "", "dinsdag 24 november 2026, 9:30 · Ketenregisseur · Belastingdienst", "    Dan ‘dit’", "",
        ]);
    }

    [Fact]
    public async Task Op_een_pagina_van_toen_is_er_geen_gesprek()
    {
        var id = await app.Gemeld();
        await app.Gezegd(id, app.Wie(Rol.Ketenmedewerker, app.Uwv), "Onder ons tweeën");
        using var uwv = await app.BezoekerAls(Rol.Ketenmedewerker, app.Uwv);
        var op = $"op=nr-{await app.Nr()}";

        foreach (var pad in new[] { Pad(id), Gesprek(id) })
        {
            var toen = await uwv.Pagina($"{pad}?{op}");
            Formulierwerk.Leesbaar(toen).ShouldContain("Een gesprek hoort niet bij het geheugen van de keten");
            toen.ShouldNotContain("Onder ons");
            toen.ShouldNotContain("<form method=\"post\"");
            toen.ShouldNotContain("Formulier.Woorden");
        }
        (await uwv.Haal($"{Gesprek(id)}.txt?{op}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        using var vroeger = await uwv.Haal($"{Gesprek(id)}?op=nr-1");
        vroeger.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Geen_woord_komt_in_een_export_of_in_het_geheugen()
    {
        var id = await app.Gemeld();
        await app.Gezegd(id, app.Wie(Rol.Ketenregisseur, app.Uwv), "Dit staat nergens anders");
        using var klant = new Klant(app, app.Wie(Rol.Bestuurder, app.Uwv));
        using var uwv = await app.BezoekerAls(Rol.Bestuurder, app.Uwv);

        using var export = await klant.Haal("/export?bestuur=true");
        export.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await export.Tekst()).ShouldNotContain("nergens anders");
        (await uwv.Pagina($"{app.Keten}/geheugen")).ShouldNotContain("nergens anders");
        (await uwv.Pagina($"{Pad(id)}/woorden")).ShouldNotContain("nergens anders");
    }

    [Fact]
    public async Task In_het_Engels_zegt_de_pagina_hetzelfde()
    {
        var id = await app.Gemeld();
        using var uwv = await app.BezoekerAls(Rol.Ketenmedewerker, app.Uwv);
        uwv.DefaultRequestHeaders.AcceptLanguage.ParseAdd("en");

        var pagina = await uwv.Lees(Gesprek(id));

        pagina.ShouldContain("Only UWV and Belastingdienst and the chain manager read along");
        pagina.ShouldContain("is deleted after 90 days");
    }

    async Task<HttpStatusCode> Zeg(HttpClient wie, KnelpuntId id, string woorden)
    {
        app.Verzet(TimeSpan.FromSeconds(1));
        using var antwoord = await wie.VerstuurFormulier(Gesprek(id), 0, ("Formulier.Woorden", woorden));
        return antwoord.StatusCode;
    }

    static IReadOnlyList<string> Eigen(string pagina) =>
        [.. System.Text.RegularExpressions.Regex.Matches(pagina, "name=\"Terugname.Opmerking\" value=\"(?<w>[^\"]*)\"", System.Text.RegularExpressions.RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(2)).Select(m => m.Groups["w"].Value)];

    // The seal of a form is its visitor's own; whoever tries another's form would first take his own.
    static string MetEigenBewijs(string formulier, string eigenPagina)
    {
        var zegel = System.Text.RegularExpressions.Regex.Match(eigenPagina, "<input[^>]*__RequestVerificationToken[^>]*>", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(2)).Value;
        return System.Text.RegularExpressions.Regex.Replace(formulier, "<input[^>]*__RequestVerificationToken[^>]*>", zegel, System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(2));
    }
}
