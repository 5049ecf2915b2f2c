using System.Net;
using Schakel.Domein.Besluiten;
using Schakel.Domein.Inrichting;
using Schakel.Web.Tests.Api;
using Schakel.Web.Tests.Opzet;
using static Schakel.Web.Tests.Inrichting.Eigenketen;

namespace Schakel.Web.Tests.Besturing;

/// <summary>By which rule it is decided, until when, what silence means; first a conversation on an objection, then another version.</summary>
public sealed class OordeelvormingTests : IAsyncLifetime
{
    readonly Ketenapp app = new();

    public ValueTask InitializeAsync() => app.InitializeAsync();

    public ValueTask DisposeAsync() => app.DisposeAsync();

    [Fact]
    [Trait("Feature", "B04")]
    public async Task Een_gremium_beslist_met_zijn_eigen_regel_en_op_de_dag_na_de_termijn_is_het_zover()
    {
        var raad = await app.Raad(Besluitregel.Gekwalificeerd, zwijgenTelt: true, new(2, 3));
        using var regisseur = await app.BezoekerAls(Rol.Ketenregisseur, app.Uwv);
        (await regisseur.Lees($"{app.Keten}/gremia/{raad}")).ShouldContain("Gekwalificeerde meerderheid: minstens 2 van elke 3 partners zegt ja; wie zwijgt tot de standpunten sluiten, stemt in");
        var indienen = $"{app.Keten}/voorstellen/indienen";
        (string, string)[] velden =
        [
            ("Formulier.Titel", "Sneller terug"), ("Formulier.Toelichting", "Dan klopt de polis eerder"), ("Formulier.HerzienOp", "2027-06-01"), ("Formulier.Gremium", raad.ToString()),
            ("Formulier.Opdrachten[0].Soort", "bestaand"), ("Formulier.Opdrachten[0].Norm", app.Norm.ToString()), ("Formulier.Opdrachten[0].Waarde", "47,5"), ("Formulier.Opdrachten[0].Vanaf", "2027-04-01"),
        ];
        using var zonder = await regisseur.VerstuurFormulier(indienen, 0, velden);
        zonder.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await zonder.Lees()).ShouldContain("Dit gremium, of dat erboven, kan beslissen zonder dat iedereen instemt. Geef dan werkdagen voor de standpunten");
        using var vroeg = await regisseur.VerstuurFormulier(indienen, 0, [.. velden, ("Formulier.Standpuntdagen", "10"), ("Formulier.HerzienOp", "2026-12-08")]);
        (await vroeg.Lees()).ShouldContain("De termijn loopt tot en met 2026-12-08");
        using var ingediend = await regisseur.VerstuurFormulier(indienen, 0, [.. velden, ("Formulier.Standpuntdagen", "10")]);
        ingediend.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await ingediend.Tekst());
        var (pad, id) = (Plaats(ingediend), new VoorstelId(Guid.Parse(Plaats(ingediend).Split('/')[^1])));
        using var bestuurder = await app.BezoekerAls(Rol.Bestuurder, app.Belastingdienst);
        var gelezen = await bestuurder.Lees(pad);
        foreach (var woorden in new[] { "Ketenraad : Gekwalificeerde meerderheid", "0 van 3 partners zegt ja; nodig: 2", "Standpunten tot en met di 8 dec" }) gelezen.ShouldContain(woorden);
        (await bestuurder.Lees(app.Keten)).ShouldContain("Standpunt van Belastingdienst gevraagd: Sneller terug");

        await app.Gesproken(id, app.Belastingdienst);
        app.Verzet(TimeSpan.FromDays(15));
        using var later = await app.BezoekerAls(Rol.Bestuurder, app.Uwv);
        (await later.Lees(pad)).ShouldContain("De termijn voor standpunten over dit voorstel is voorbij.", Case.Sensitive, "also before the clock came by");
        await app.Deur.Klok(app.Stroom, TestContext.Current.CancellationToken);

        gelezen = await later.Lees(pad);
        foreach (var woorden in new[] { "Zweeg tot de standpunten sloten; dat is in dit gremium instemmen.", "Besloten volgens de regel van het gremium: dit is besluit", "Standpunten gesloten na gisteren", "Hoe het beslist werd", "3 van 3 partners zegt ja; nodig: 2" }) gelezen.ShouldContain(woorden);
        (await later.Pagina($"{pad}/stuk")).ShouldContain("UWV zweeg, en stemde zo in.");
        (await later.Lees($"{app.Keten}/geheugen")).ShouldContain("Standpunten gesloten over het voorstel ‘ Sneller terug ’; zwegen en stemden zo in:");
    }

    [Fact]
    [Trait("Feature", "B10")]
    [Trait("Feature", "B03")]
    public async Task Op_een_bezwaar_volgt_eerst_een_gesprek_en_dan_een_nieuwe_versie()
    {
        var id = await app.AanDeRaad(null, dagen: null);
        var pad = $"{app.Keten}/voorstellen/{id}";
        await app.Gesproken(id, app.Belastingdienst);
        await app.Gesproken(id, app.Cbs, Oordeel.Bezwaar, "Januari is te druk");
        using var regisseur = await app.BezoekerAls(Rol.Ketenregisseur, app.Uwv);
        using var cbs = await app.BezoekerAls(Rol.Bestuurder, app.Cbs);
        using var ander = await app.BezoekerAls(Rol.Bestuurder, app.Belastingdienst);
        (await regisseur.Lees(app.Keten)).ShouldContain("CBS heeft bezwaar tegen ‘Terugmelding binnen 48 uur’: voer het gesprek");
        (await cbs.Lees(app.Keten)).ShouldContain("CBS heeft bezwaar tegen ‘Terugmelding binnen 48 uur’: voer het gesprek");
        (await ander.Lees(app.Keten)).ShouldNotContain("voer het gesprek");
        (await ander.Haal($"{pad}/bezwaren/{app.Cbs}/gesprek")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await regisseur.Haal($"{pad}/bezwaren/{Guid.NewGuid()}/gesprek")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await regisseur.Lees($"{pad}/aanpassen")).ShouldContain("Er is een bezwaar waarover nog niet is gesproken. Voer eerst dat gesprek");
        (await regisseur.Lees($"{pad}/bezwaren/{app.Cbs}/gesprek")).ShouldContain("Januari is te druk");
        using var leeg = await regisseur.VerstuurFormulier($"{pad}/bezwaren/{app.Cbs}/gesprek", 0, ("Formulier.Uitkomst", ""));
        leeg.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        using var besproken = await cbs.VerstuurFormulier($"{pad}/bezwaren/{app.Cbs}/gesprek", 0, ("Formulier.Uitkomst", "In januari <mag> het later"));
        besproken.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await besproken.Tekst());
        (await ander.Lees(pad)).ShouldContain("In januari <mag> het later");

        (await ander.Haal($"{pad}/aanpassen")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        var gevraagd = await regisseur.Lees($"{pad}/aanpassen");
        foreach (var woorden in new[] { "Welke wijzigingen blijven?", "Norm 1 Terugmelding" }) gevraagd.ShouldContain(woorden);
        using var zonder = await regisseur.VerstuurIngevuld($"{pad}/aanpassen", Formulierwerk.FormulierVoor(await regisseur.Pagina($"{pad}/aanpassen"), "aanpassen"), ("Formulier.Waarom", ""), ("Formulier.Titel", "Iets <later>"));
        zonder.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        WebUtility.HtmlDecode(await zonder.Tekst()).ShouldContain("value=\"Iets <later>\"");
        using var tekst = await regisseur.VerstuurIngevuld($"{pad}/aanpassen", Formulierwerk.FormulierVoor(await regisseur.Pagina($"{pad}/aanpassen"), "aanpassen"), ("Formulier.Waarom", "Alleen de <tekst>"), ("Formulier.Titel", "Iets <later>"));
        tekst.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await tekst.Tekst());
        var gelezen = await ander.Lees(pad);
        foreach (var woorden in new[] { "Iets <later>", "Wat eraan veranderd is", "Alleen de <tekst>", "stemt in", "heeft bezwaar" }) gelezen.ShouldContain(woorden);
        gelezen.ShouldNotContain("Toen alle partners het voorstel doorlieten", Case.Sensitive, "nothing went stale");

        // What it changes becomes another: from the draft.
        using var ontwerp = await regisseur.VerstuurFormulier(
            $"{app.Keten}/voorstellen/indienen", 0, ("Formulier.Waarheen", "ontwerp"),
            ("Formulier.Opdrachten[0].Soort", "bestaand"), ("Formulier.Opdrachten[0].Norm", app.Norm.ToString()), ("Formulier.Opdrachten[0].Waarde", "60"), ("Formulier.Opdrachten[0].Vanaf", "2027-04-01"));
        ontwerp.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await regisseur.Lees($"{pad}/aanpassen")).ShouldContain("Komt erbij uit uw ontwerp: 1");
        using var gevolg = await regisseur.VerstuurIngevuld($"{pad}/aanpassen", Formulierwerk.FormulierVoor(await regisseur.Pagina($"{pad}/aanpassen"), "aanpassen"), ("Formulier.Waarom", "Zestig is haalbaar"), ("Formulier.Behoud", null));
        gevolg.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await gevolg.Tekst());
        (await ander.Lees(pad)).ShouldContain("60");
        (await ander.Lees(pad)).ShouldContain("0 van 3 partners");
        using var klant = new Klant(app, app.Wie(Rol.Bestuurder, app.Cbs));
        var lees = await klant.Lees($"/voorstellen/{id}");
        ((int)lees["ronde"]!, lees["standpunten"]!.AsArray().Count, lees["versies"]!.AsArray().Count, (string?)lees["versies"]![1]!["waarom"], (string?)lees["bezwaargesprekken"]![0]!["uitkomst"]).ShouldBe((3, 0, 2, "Zestig is haalbaar", "In januari <mag> het later"));
        (await regisseur.Lees($"{app.Keten}/geheugen")).ShouldContain("Een nieuwe versie van het voorstel ‘ Iets <later> ’");
    }

    [Fact]
    [Trait("Feature", "B04")]
    public async Task De_API_zegt_hoe_het_ervoor_staat_en_wat_niet_werd_aangenomen_gaat_verder()
    {
        var raad = await app.Raad(Besluitregel.Meerderheid);
        var id = await app.AanDeRaad(raad);
        using var klant = new Klant(app, app.Wie(Rol.Ketenregisseur, app.Uwv));
        await app.Gesproken(id, app.Cbs);
        var lees = await klant.Lees($"/voorstellen/{id}");
        var stand = lees["beslisstand"]!;
        ((string?)stand["regel"], (int)stand["voor"]!, (int)stand["totaal"]!, (int)stand["nodig"]!, (bool)stand["isGedragen"]!, (string?)lees["sluiting"]!["op"]).ShouldBe(("Meerderheid", 1, 3, 2, false, "2026-12-01"));
        using var mis = await klant.Stuur("/voorstellen", new { id = Guid.NewGuid(), besluit = Guid.NewGuid(), titel = "Regels", toelichting = "Daarom", herzienOp = "2027-12-01", gremium = raad.Waarde, opdrachten = new[] { new { gremiumOpheffen = new { gremium = raad.Waarde } } } });
        (await mis.Tekst()).ShouldContain("voorstel-alleen-met-instemming");
        await app.Gesproken(id, app.Belastingdienst, Oordeel.TerzijdeStaan);
        app.Verzet(TimeSpan.FromDays(8));
        using var laat = await klant.Stuur($"/voorstellen/{id}/standpunten", new { partij = app.Uwv.Waarde, ronde = 1, oordeel = "Instemmen" });
        laat.StatusCode.ShouldNotBe(HttpStatusCode.Created);
        await app.Gemeld();

        ((string?)(await klant.Lees($"/voorstellen/{id}"))["status"]).ShouldBe("NietAangenomen");
        using var regisseur = await app.BezoekerAls(Rol.Ketenregisseur, app.Uwv);
        (await regisseur.Lees($"{app.Keten}/voorstellen/{id}")).ShouldContain("Niet aangenomen: de standpunten zijn gesloten en droegen dit voorstel niet.");
        (await regisseur.Lees(app.Keten)).ShouldContain("Pas ‘Terugmelding binnen 48 uur’ aan of trek het in");
        (await regisseur.Lees($"{app.Keten}/besturing")).ShouldContain("niet aangenomen");
        using var versie = await klant.Stuur($"/voorstellen/{id}/versies", new { ronde = 1, waarom = "Nog eens", titel = "Terugmelding binnen 48 uur", toelichting = "Daarom", herzienOp = "2027-06-01", behoud = new[] { 0 } });
        versie.StatusCode.ShouldBe(HttpStatusCode.Created, await versie.Tekst());
        lees = await klant.Lees($"/voorstellen/{id}");
        ((string?)lees["status"], lees["standpunten"]!.AsArray().Count, (string?)lees["sluiting"]!["op"]).ShouldBe(("Open", 2, "2026-12-09"), "what it changes is the same, so the standpoints stay");
    }

    [Fact]
    [Trait("Feature", "B03")]
    public async Task Een_voorwaarde_staat_bij_het_standpunt_en_het_besluit_en_komt_terug_voor_zij_afloopt()
    {
        var id = await app.AanDeRaad(null, dagen: null);
        var pad = $"{app.Keten}/voorstellen/{id}";
        using var bestuurder = await app.BezoekerAls(Rol.Bestuurder, app.Cbs);
        using var mis = await bestuurder.Verstuur(pad, Formulierwerk.FormulierVoor(await bestuurder.Pagina(pad), "standpunt"), ("Formulier.Oordeel", "TerzijdeStaan"), ("Formulier.Voorwaarde.Wat", "Als er <hulp> komt"), ("Formulier.Voorwaarde.TotEnMet", "2027-01-31"));
        mis.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var terug = WebUtility.HtmlDecode(await mis.Tekst());
        terug.ShouldContain("Een voorwaarde hoort bij instemmen.");
        terug.ShouldContain("Als er <hulp> komt</textarea>");
        using var gegeven = await bestuurder.Verstuur(pad, Formulierwerk.FormulierVoor(await bestuurder.Pagina(pad), "standpunt"), ("Formulier.Oordeel", "Instemmen"), ("Formulier.Voorwaarde.Wat", "Als er <hulp> komt"), ("Formulier.Voorwaarde.TotEnMet", "2027-01-31"));
        gegeven.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await gegeven.Tekst());
        await app.Gesproken(id, app.Belastingdienst);
        await app.Gesproken(id, app.Uwv);

        (await bestuurder.Lees(pad)).ShouldContain("Onder voorwaarde, tot en met 31 jan 2027 Als er <hulp> komt");
        WebUtility.HtmlDecode(await bestuurder.Pagina($"{pad}/stuk")).ShouldContain("CBS stemde in op deze voorwaarde, tot en met zondag 31 januari 2027: Als er <hulp> komt");
        (await bestuurder.Lees(app.Keten)).ShouldNotContain("Voorwaarde van CBS");
        app.Verzet(TimeSpan.FromDays(55));
        using var later = await app.BezoekerAls(Rol.Bestuurder, app.Cbs);
        (await later.Lees(app.Keten)).ShouldContain("Voorwaarde van CBS loopt af: Als er <hulp> komt");
        using var indiener = await app.BezoekerAls(Rol.Ketenregisseur, app.Uwv);
        (await indiener.Lees(app.Keten)).ShouldContain("Voorwaarde van CBS loopt af");
    }

    [Fact]
    [Trait("Feature", "B04")]
    public async Task In_het_Engels_is_alles_Engels()
    {
        var raad = await app.Raad(Besluitregel.Unaniem, naam: "Council");
        var id = await app.AanDeRaad(raad, titel: "Faster back");
        await app.Gesproken(id, app.Cbs, Oordeel.Bezwaar, "Too busy");
        await app.Besproken(id, app.Cbs, "Later in January");
        using var bestuurder = await app.BezoekerAls(Rol.Bestuurder, app.Belastingdienst);
        bestuurder.DefaultRequestHeaders.AcceptLanguage.ParseAdd("en");

        var gelezen = await bestuurder.Lees($"{app.Keten}/voorstellen/{id}");
        foreach (var woorden in new[] { "How it is decided Council", "0 of 3 partners say yes; needed: 3", "Conversation, recorded on", "Later in January", "Consent on a condition" }) gelezen.ShouldContain(woorden);
        gelezen.ShouldNotContain("Standpunten");
        (await bestuurder.Lees($"{app.Keten}/geheugen")).ShouldContain("Conversation recorded about the objection of CBS to the proposal");
    }

    [Fact]
    [Trait("Feature", "B04")]
    public async Task Verborgen_standpunten_leest_niemand_tot_ze_samen_opengaan()
    {
        var raad = await app.Raad(Besluitregel.Meerderheid);
        var id = await app.AanDeRaad(raad, verborgen: true);
        var pad = $"{app.Keten}/voorstellen/{id}";
        using var cbs = await app.BezoekerAls(Rol.Bestuurder, app.Cbs);
        using var uwv = await app.BezoekerAls(Rol.Bestuurder, app.Uwv);
        (await cbs.Lees(pad)).ShouldContain("Uw standpunt blijft verborgen tot de standpunten sluiten");
        using var mis = await cbs.Verstuur(pad, Formulierwerk.FormulierVoor(await cbs.Pagina(pad), "standpunt"), ("Formulier.Oordeel", "Bezwaar"));
        mis.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity, "what it says is judged before it is hidden");
        var formulier = Formulierwerk.FormulierVoor(await cbs.Pagina(pad), "standpunt");
        foreach (var _ in new[] { 1, 2 })
        {
            using var gegeven = await cbs.Verstuur(pad, formulier, ("Formulier.Oordeel", "InstemmenMetZorg"), ("Formulier.Reden", "Zeer geheime overweging"));
            gegeven.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await gegeven.Tekst());
        }
        using (var anders = await cbs.Verstuur(pad, formulier, ("Formulier.Oordeel", "Bezwaar"), ("Formulier.Reden", "Zeer geheime overweging")))
            (anders.StatusCode, WebUtility.HtmlDecode(await anders.Tekst()).Contains("Dit formulier is al eerder verstuurd, met iets anders erin.", StringComparison.Ordinal)).ShouldBe((HttpStatusCode.Conflict, true), "gone back and changed: he must not hear that it was done");
        (await cbs.Lees(pad)).ShouldContain("Een ander standpunt geven");
        using var klant = new Klant(app, app.Wie(Rol.Bestuurder, app.Uwv));
        using var open = await klant.Stuur($"/voorstellen/{id}/standpunten", new { partij = app.Uwv.Waarde, ronde = 1, oordeel = "Instemmen" });
        (await open.Tekst()).ShouldContain("standpunt-verborgen");
        using var api = await klant.Stuur($"/voorstellen/{id}/verborgen-standpunten", new { partij = app.Uwv.Waarde, ronde = 1, oordeel = "Instemmen", reden = "Ook geheim" });
        api.StatusCode.ShouldBe(HttpStatusCode.Created, await api.Tekst());

        // Not on a page of anybody, the giver included, not in an answer, and not in the database as it lies there.
        foreach (var wie in new[] { cbs, uwv })
            foreach (var adres in new[] { pad, app.Keten, $"{app.Keten}/besturing", $"{app.Keten}/geheugen", $"{pad}/stuk" })
            {
                using var antwoord = await wie.Haal(adres);
                (await antwoord.Tekst()).ShouldNotContain("geheim");
            }
        (await uwv.Lees(pad)).ShouldContain("Standpunt van 2 van 3 partners is binnen; het blijft verborgen tot ze sluiten");
        var lees = await klant.Lees($"/voorstellen/{id}");
        (lees["standpunten"]!.AsArray().Count, lees["beloften"]!.AsArray().Count, lees.ToJsonString().Contains("geheim", StringComparison.Ordinal)).ShouldBe((0, 2, false), "sent twice it is one");
        foreach (var bestand in Directory.GetFiles(app.Map, "*.db*"))
        {
            await using var lezer = new FileStream(bestand, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            using var inhoud = new MemoryStream();
            await lezer.CopyToAsync(inhoud, TestContext.Current.CancellationToken);
            System.Text.Encoding.UTF8.GetString(inhoud.ToArray()).ShouldNotContain("geheime overweging");
        }

        app.Verzet(TimeSpan.FromDays(8));
        await app.Deur.Klok(app.Stroom, TestContext.Current.CancellationToken);

        var gelezen = await uwv.Lees(pad);
        foreach (var woorden in new[] { "Zeer geheime overweging", "Was verborgen, en klopt met wat toen werd toegezegd.", "is besluit" }) gelezen.ShouldContain(woorden);
        (await uwv.Lees($"{app.Keten}/geheugen")).ShouldContain("Het verborgen standpunt van CBS over het voorstel");
        (await klant.Lees($"/voorstellen/{id}"))["beloften"]!.AsArray().ShouldAllBe(b => b!["zout"] != null);
    }
}
