using System.Net;
using Schakel.Domein.Besluiten;
using Schakel.Domein.Inrichting;
using Schakel.Web.Tests.Api;
using Schakel.Web.Tests.Opzet;

namespace Schakel.Web.Tests.Besturing;

/// <summary>In an example chain, and by the API: the fact and the document, and never a letter.</summary>
[Trait("Feature", "I04")]
public sealed class BesluitAanbiedenInVoorbeeldTests(Ketenapp app) : IClassFixture<Ketenapp>
{
    [Fact]
    public async Task In_een_voorbeeldketen_gaat_geen_mail_uit_en_dat_staat_er()
    {
        var id = await Besloten();
        using var bestuurder = await app.BezoekerAls(Rol.Bestuurder, app.Uwv);
        var pad = $"{app.Keten}/voorstellen/{id}";
        var pagina = await bestuurder.Pagina($"{pad}/aanbieden");
        pagina.ShouldNotContain("Formulier.Adres");
        Formulierwerk.Leesbaar(pagina).ShouldContain("Dit is een voorbeeldketen: er gaat geen mail uit.");

        using var antwoord = await bestuurder.VerstuurFormulier($"{pad}/aanbieden", 0, ("Formulier.Aan", "Minister van Sociale Zaken"), ("Formulier.Adres", "minister@keten.example"));

        antwoord.StatusCode.ShouldBe(HttpStatusCode.OK, await antwoord.Tekst());
        (await antwoord.Lees()).ShouldContain("Er ging geen mail uit.");
        Directory.Exists(Path.Combine(app.Map, "post")).ShouldBeFalse();
        (await bestuurder.Lees(pad)).ShouldContain("Minister van Sociale Zaken door UWV");
        using var gast = await app.BezoekerAls(Rol.Ketenmedewerker, app.Cbs);
        var stuk = await gast.Pagina($"{pad}/stuk");
        WebUtility.HtmlDecode(stuk).ShouldContain("Geen partner had een zorg of een bezwaar, en niemand stond terzijde.");
        using var manager = await app.BezoekerAls(Rol.Ketenmanager);
        (await manager.Haal($"{pad}/aanbieden")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Ook_wie_een_account_heeft_stuurt_uit_een_voorbeeldketen_niets()
    {
        var pad = $"{app.Keten}/voorstellen/{await Besloten()}/aanbieden";
        using var bestuurder = await app.BezoekerAls(Rol.Bestuurder, app.Uwv);
        await bestuurder.VerstuurFormulier(
            "/account/maken", 0, ("Formulier.Naam", "Kim de Vries"), ("Formulier.Adres", "kim@keten.example"), ("Formulier.Wachtwoord", "een lange zin over ketens"), ("Formulier.NogEens", "een lange zin over ketens"));
        await bestuurder.VerstuurFormulier("/aanmelden", 0, ("Formulier.Adres", "kim@keten.example"), ("Formulier.Wachtwoord", "een lange zin over ketens"));
        (await bestuurder.Haal("/account")).StatusCode.ShouldBe(HttpStatusCode.OK);

        using var antwoord = await bestuurder.VerstuurFormulier(pad, 0, ("Formulier.Aan", "Minister"), ("Formulier.Adres", "minister@keten.example"));

        antwoord.StatusCode.ShouldBe(HttpStatusCode.OK, await antwoord.Tekst());
        var pagina = await antwoord.Lees();
        pagina.ShouldContain("Er ging geen mail uit.");
        pagina.ShouldNotContain("Kim de Vries,");
        (await bestuurder.Lees("/account/post")).ShouldNotContain("minister@keten.example");
    }

    [Fact]
    [Trait("Feature", "U05")]
    public async Task Met_de_API_biedt_een_bestuurder_aan_voor_zijn_eigen_partner_en_staat_het_bij_het_besluit()
    {
        var besluit = await Besluit(await Besloten());
        using var uwv = new Klant(app, app.Wie(Rol.Bestuurder, app.Uwv));
        using var cbs = new Klant(app, app.Wie(Rol.Bestuurder, app.Cbs));
        var aanbieding = new { id = Guid.NewGuid(), partij = app.Uwv.Waarde, aan = "Minister van <SZW>", begeleidend = "Ter\ninformatie" };

        using var vreemd = await cbs.Stuur($"/besluiten/{besluit}/aanbiedingen", aanbieding);
        (await Klant.Probleem(vreemd, HttpStatusCode.Forbidden))["code"]!.GetValue<string>().ShouldBe("niet-betrokken");
        using var nergens = await uwv.Stuur($"/besluiten/{Guid.NewGuid()}/aanbiedingen", aanbieding);
        nergens.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        using var leeg = await uwv.Stuur($"/besluiten/{besluit}/aanbiedingen", new { aanbieding.id, aanbieding.partij, aan = "" });
        leeg.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        using var gedaan = await uwv.Stuur($"/besluiten/{besluit}/aanbiedingen", aanbieding);
        gedaan.StatusCode.ShouldBe(HttpStatusCode.Created, await gedaan.Tekst());
        gedaan.Headers.Location!.ToString().ShouldEndWith($"/besluiten/{besluit}");
        using var nogEens = await uwv.Stuur($"/besluiten/{besluit}/aanbiedingen", aanbieding);
        nogEens.StatusCode.ShouldBe(HttpStatusCode.Conflict);

        foreach (var gelezen in new[] { await cbs.Lees($"/besluiten/{besluit}"), (await cbs.Lees("/besluiten"))["resultaten"]!.AsArray().Single(b => b!["id"]!.GetValue<Guid>() == besluit.Waarde)! })
        {
            var een = gelezen["aanbiedingen"]!.AsArray().ShouldHaveSingleItem()!;
            (een["aan"]!.GetValue<string>(), een["begeleidend"]!.GetValue<string>(), een["partij"]!.GetValue<Guid>()).ShouldBe(("Minister van <SZW>", "Ter\ninformatie", app.Uwv.Waarde));
        }
        Directory.Exists(Path.Combine(app.Map, "post")).ShouldBeFalse();
    }

    // Each value holds from a later day than the one before.
    static int _jaar = 2026;

    async Task<VoorstelId> Besloten()
    {
        var id = await app.Ingediend(48, new(Interlocked.Increment(ref _jaar), 4, 1));
        await app.AllenGesproken(id);
        return id;
    }

    async Task<BesluitId> Besluit(VoorstelId id) =>
        (await app.Deur.Inzage(app.Stroom, app.Wie(Rol.Ketenmanager).Persoon, null, TestContext.Current.CancellationToken))!.Voorstellen.Vind(id)!.Besluit;
}
