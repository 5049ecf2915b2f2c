using System.Net;
using Schakel.Domein.Inrichting;
using Schakel.Web.Tests.Api;
using Schakel.Web.Tests.Opzet;
using Schakel.Web.Tests.Toegang;
using static Schakel.Web.Tests.Inrichting.Eigenketen;

namespace Schakel.Web.Tests.Inrichting;

/// <summary>Who takes part changes: a partner leaves, the others let one in, and a chain ends.</summary>
[Trait("Feature", "I14")]
public sealed class PartnerUittredenTests(Accountapp app) : IClassFixture<Accountapp>
{
    [Fact]
    public async Task Een_bestuurder_kondigt_aan_ziet_wat_openstaat_en_blijft_toch()
    {
        var (kim, keten) = await app.Begonnen();
        var bestuurder = await Bestuurder(kim, keten);
        var partner = (await Partners(kim, keten))["UWV"];
        using var gemeld = await kim.VerstuurFormulier($"{keten}/knelpunten/melden", 0, ("Formulier.Waar", await Eigenketen.PlekMet(kim, keten, "UWV")), ("Formulier.Titel", "Gegevens komen te laat"), ("Formulier.Omschrijving", ""));
        gemeld.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await gemeld.Tekst());

        (await kim.Pagina(partner)).ShouldNotContain("/uittreden\"");
        using var anders = await kim.Haal($"{partner}/uittreden");
        anders.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await bestuurder.Pagina(partner)).ShouldContain($"href=\"{partner}/uittreden\"");
        (await bestuurder.Lees($"{partner}/uittreden")).ShouldContain("Gegevens komen te laat met Belastingdienst");
        using var zonder = await bestuurder.VerstuurFormulier($"{partner}/uittreden", 0, ("Formulier.Laatste", "2026-12-31"), ("Formulier.Reden", "Deze <taak> gaat weg"), ("Formulier.Nalatenschap", ""));
        zonder.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await zonder.Lees()).ShouldContain("Los ze eerst op, of schrijf op wie wat ervan overneemt.");
        (await zonder.Tekst()).ShouldContain("Deze &lt;taak&gt; gaat weg", Case.Sensitive, "what was typed stays");

        using var gedaan = await bestuurder.VerstuurFormulier(
            $"{partner}/uittreden", 0, ("Formulier.Laatste", "2026-12-31"), ("Formulier.Reden", "Deze <taak> gaat weg"), ("Formulier.Nalatenschap", "De Belastingdienst neemt het over"));
        gedaan.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await gedaan.Tekst());

        (await kim.Lees(partner)).ShouldContain("UWV treedt uit. Laatste dag: do 31 dec . Deze <taak> gaat weg Wie overneemt wat openstaat De Belastingdienst neemt het over Knelpunten die openstaan Gegevens komen te laat met Belastingdienst");
        (await kim.Lees($"{keten}/besturing")).ShouldContain("Treedt uit laatste dag");
        (await kim.Lees($"{keten}/geheugen")).ShouldContain("UWV treedt uit; laatste dag 31 december 2026. Deze <taak> gaat weg De Belastingdienst neemt het over");
        (await kim.Lees($"{partner}?op=nr-2")).ShouldNotContain("treedt uit");
        using var tweede = await bestuurder.Haal($"{partner}/uittreden");
        (await tweede.Lees()).ShouldContain("Uw organisatie treedt al uit.");

        (await kim.Pagina(partner)).ShouldNotContain("uittreding-intrekken");
        using var blijft = await bestuurder.VerstuurFormulier(partner, 0);
        blijft.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await blijft.Tekst());
        (await kim.Lees(partner)).ShouldNotContain("treedt uit");
        (await kim.Lees($"{keten}/geheugen")).ShouldContain("UWV blijft toch");
    }

    [Fact]
    public async Task In_de_oprichting_laat_wie_begon_een_nieuwe_partner_toe_en_nodigt_haar_uit()
    {
        var (kim, keten) = await app.Begonnen();
        var gastheer = ("Formulier.Gastheer", (await Partners(kim, keten))["Belastingdienst"][^36..]);
        using var bezet = await kim.VerstuurFormulier($"{keten}/partners/toelaten", 0, ("Formulier.Naam", "uwv"), gastheer, ("Formulier.Waarheen", "meteen"));
        bezet.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await bezet.Lees()).ShouldContain("Er is al een partner die zo heet.");

        using var gedaan = await kim.VerstuurFormulier($"{keten}/partners/toelaten", 0, ("Formulier.Naam", "SVB"), gastheer, ("Formulier.Waarheen", "meteen"));
        gedaan.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await gedaan.Tekst());
        var (svb, _) = await app.Binnen();
        using var binnen = await svb.VerstuurFormulier(await Uitgenodigd(kim, keten, "SVB", "Sleuteldrager"), 0);
        binnen.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await binnen.Tekst());

        (await svb.Lees($"{keten}/besturing")).ShouldContain("SVB");
        using var ander = await kim.Haal($"{keten}/partners/toelaten?partner={Guid.NewGuid()}");
        ander.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    [Trait("Feature", "I13")]
    public async Task Wie_alleen_is_beeindigt_de_keten_en_daarna_is_zij_te_lezen_en_verder_niets()
    {
        var (kim, adres, sleutel, _) = await app.MetTweedeFactor();
        using var begonnen = await Begin(kim);
        var keten = Plaats(begonnen).Replace("/mensen", "", StringComparison.Ordinal);
        using var fout = await kim.VerstuurFormulier($"{keten}/beeindigen", 0, ("Formulier.Laatste", "2020-01-01"), ("Formulier.Reden", "Het ging niet door"), ("Formulier.Waarheen", "meteen"));
        fout.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        using var gedaan = await kim.VerstuurFormulier($"{keten}/beeindigen", 0, ("Formulier.Laatste", "2026-11-24"), ("Formulier.Reden", "Het ging <niet> door"), ("Formulier.Waarheen", "meteen"));
        gedaan.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await gedaan.Tekst());
        (await kim.Lees(keten)).ShouldContain("Deze keten eindigt. Laatste dag: vandaag");

        app.Verzet(TimeSpan.FromDays(1));
        await app.MeldAan(kim, adres);
        await kim.VerstuurFormulier("/aanmelden/code", 0, ("Formulier.Code", app.Code(sleutel)));
        (await kim.Lees(keten)).ShouldContain("Deze keten eindigde. Laatste dag: gisteren");
        (await kim.Lees($"{keten}/geheugen")).ShouldContain("wordt beëindigd; laatste dag 24 november 2026. Het ging <niet> door");
        (await kim.Lees($"{keten}/besturing")).ShouldContain("Laatste dag: gisteren . Het ging <niet> door");
        using var weg = await kim.Haal($"{keten}/mensen/uitnodigen");
        weg.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await weg.Lees()).ShouldContain("Deze keten is voorbij. U kunt haar lezen en meenemen;");
        using var export = await kim.Haal($"{keten}/geheugen/export");
        export.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Zodra_een_ander_binnen_is_eindigt_de_keten_alleen_met_een_voorstel()
    {
        var (kim, keten) = await app.Begonnen();
        var bestuurder = await Bestuurder(kim, keten);

        using var meteen = await kim.Haal($"{keten}/beeindigen");
        meteen.StatusCode.ShouldBe(HttpStatusCode.Forbidden, "a key holder does it at once or not at all");
        using var klad = await bestuurder.VerstuurFormulier($"{keten}/beeindigen", 0, ("Formulier.Laatste", "2026-12-31"), ("Formulier.Reden", "De taak is klaar"));
        klad.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await klad.Tekst());
        (await bestuurder.Lees($"{keten}/voorstellen/indienen")).ShouldContain("De keten beëindigen: laatste dag 31 december 2026");
        (await bestuurder.Lees($"{keten}/voorstellen/indienen")).ShouldContain("Laatste dag donderdag 31 december 2026: De taak is klaar");
    }

    async Task<HttpClient> Bestuurder(HttpClient begonnen, string keten)
    {
        var (sleutel, _) = await app.Binnen();
        await sleutel.VerstuurFormulier(await Uitgenodigd(begonnen, keten, "UWV", "Sleuteldrager"), 0);
        var (bestuurder, _, _, _) = await app.MetTweedeFactor();
        await bestuurder.VerstuurFormulier(await Uitgenodigd(sleutel, keten, "UWV", "Bestuurder"), 0);
        return bestuurder;
    }
}

/// <summary>The same by the API, after the founding.</summary>
[Trait("Feature", "I14")]
public sealed class PartnerToelatenApiTests(Ketenapp app) : IClassFixture<Ketenapp>
{
    [Fact]
    public async Task Een_besluit_laat_een_partner_toe_en_schrapt_wie_niet_kwam_een_ander_treedt_uit_en_de_keten_eindigt()
    {
        var svb = Guid.NewGuid();
        using var bestuurder = new Klant(app, app.Wie(Rol.Bestuurder, app.Cbs));
        await Besloten(bestuurder, new { partnerToelaten = new { partner = svb, naam = "SVB", gastheer = app.Uwv.Waarde } }, "doet mee; UWV nodigt de eerste sleuteldrager uit", app.Belastingdienst, app.Uwv, app.Cbs);
        (await bestuurder.Lees($"/partners/{svb}"))["gastheer"]!.GetValue<Guid>().ShouldBe(app.Uwv.Waarde);
        await Besloten(bestuurder, new { partnerSchrappen = new { partner = svb } }, "is geschrapt, want er was nooit iemand binnen", app.Belastingdienst, app.Uwv, app.Cbs);
        (await bestuurder.Lees($"/partners/{svb}"))["isGeschrapt"]!.GetValue<bool>().ShouldBeTrue();

        using var vroeg = await bestuurder.Stuur($"/partners/{app.Cbs}/uittredingen", new { laatste = "2020-01-01", reden = "Andere taak" });
        vroeg.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity, await vroeg.Tekst());
        using var uit = await bestuurder.Stuur($"/partners/{app.Cbs}/uittredingen", new { laatste = "2026-11-24", reden = "Andere taak", nalatenschap = "UWV" });
        uit.StatusCode.ShouldBe(HttpStatusCode.Created, await uit.Tekst());
        (await bestuurder.Lees($"/partners/{app.Cbs}"))["uittreding"]!["nalatenschap"]!.GetValue<string>().ShouldBe("UWV");
        app.Verzet(TimeSpan.FromDays(1));
        using var later = new Klant(app, app.Wie(Rol.Bestuurder, app.Cbs));
        using var weg = await later.Haal("/partners");
        weg.StatusCode.ShouldBe(HttpStatusCode.Unauthorized, "who has left has no seat any more");

        using var regisseur = new Klant(app, app.Wie(Rol.Ketenregisseur, app.Uwv));
        await Besloten(regisseur, new { ketenBeeindigen = new { laatste = "2026-11-25", reden = "Klaar" } }, "Laatste dag woensdag 25 november 2026: Klaar", app.Belastingdienst, app.Uwv);
        (await regisseur.Lees(""))["einde"]!["reden"]!.GetValue<string>().ShouldBe("Klaar");
        app.Verzet(TimeSpan.FromDays(1));
        using var na = await regisseur.Stuur("/gebeurtenissen", new { id = Guid.NewGuid(), datum = "2026-01-01", wat = "Iets" });
        (await na.Tekst()).ShouldContain("keten-voorbij");
    }

    async Task Besloten(Klant indiener, object wijziging, string verschil, params PartijId[] partijen)
    {
        var id = Guid.NewGuid();
        // What strikes who was let in comes back to that.
        var sindsdien = verschil.Contains("geschrapt", StringComparison.OrdinalIgnoreCase) ? "Hij kwam niet" : null;
        using var ingediend = await indiener.Stuur("/voorstellen", new { id, besluit = Guid.NewGuid(), titel = "Samen", toelichting = "Daarom", herzienOp = "2027-12-01", opdrachten = new[] { wijziging }, sindsdien });
        ingediend.StatusCode.ShouldBe(HttpStatusCode.Created, await ingediend.Tekst());
        using var bezoeker = await app.BezoekerAls(Rol.Ketenregisseur, app.Uwv);
        (await bezoeker.Lees($"{app.Keten}/voorstellen/{id}")).ShouldContain(verschil);
        foreach (var partij in partijen)
        {
            using var wie = new Klant(app, app.Wie(Rol.Bestuurder, partij));
            using var standpunt = await wie.Stuur($"/voorstellen/{id}/standpunten", new { partij = partij.Waarde, ronde = 1, oordeel = "Instemmen" });
            standpunt.StatusCode.ShouldBe(HttpStatusCode.Created, await standpunt.Tekst());
        }
    }
}
