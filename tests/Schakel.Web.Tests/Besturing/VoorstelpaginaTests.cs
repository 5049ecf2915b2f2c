using System.Net;
using Schakel.Domein.Inrichting;
using Schakel.Web.Tests.Opzet;

namespace Schakel.Web.Tests.Besturing;

[Trait("Feature", "B01")]
public sealed class VoorstelpaginaTests(Ketenapp app) : IClassFixture<Ketenapp>
{
    [Fact]
    public async Task Wat_niet_bestaat_of_nog_geen_besluit_is_is_er_niet()
    {
        var id = await app.Ingediend(48, new(2027, 4, 1));
        using var bezoeker = await app.BezoekerAls(Rol.Bestuurder, app.Uwv);
        var besluit = (await app.Deur.Inzage(app.Stroom, app.Wie(Rol.Ketenmanager).Persoon, null, TestContext.Current.CancellationToken))!.Voorstellen.Vind(id)!.Besluit;

        foreach (var pad in new[] { $"voorstellen/{Guid.NewGuid()}", "voorstellen/x", $"besluiten/{besluit}", $"besluiten/{id}", $"voorstellen/{id}?op=nr-3", $"voorstellen/{id}?op=ooit" })
        {
            using var antwoord = await bezoeker.Haal($"{app.Keten}/{pad}");
            antwoord.StatusCode.ShouldBe(HttpStatusCode.NotFound, pad);
        }
        await app.AllenGesproken(id);
        (await bezoeker.Lees($"{app.Keten}/besluiten/{besluit}")).ShouldContain("Besluit 2026-1");
    }

    [Fact]
    public async Task Alleen_de_indiener_trekt_in()
    {
        var id = await app.Ingediend(47, new(2028, 4, 1), "In te trekken");
        using var ander = await app.BezoekerAls(Rol.Ketenregisseur, app.Cbs);
        using var indiener = await app.BezoekerAls(Rol.Ketenregisseur, app.Uwv);
        var pad = $"{app.Keten}/voorstellen/{id}";
        var nr = await app.Nr();

        (await ander.Pagina(pad)).ShouldNotContain("intrekken");
        var vals = Formulierwerk.Formulier(await ander.Pagina($"{app.Keten}/knelpunten/melden")).Replace("/knelpunten/melden", $"/voorstellen/{id}", StringComparison.Ordinal);
        using var geweigerd = await ander.Verstuur(pad, vals, ("_handler", "intrekken"), ("Intrekformulier.Opdracht", Guid.NewGuid().ToString()));
        geweigerd.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await app.Nr()).ShouldBe(nr);

        var formulier = Formulierwerk.FormulierVoor(await indiener.Pagina(pad), "intrekken");
        using var gedaan = await indiener.Verstuur(pad, formulier);
        using var nogEens = await indiener.Verstuur(pad, formulier);
        gedaan.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        nogEens.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await app.Nr()).ShouldBe(nr + 1);
        (await ander.Lees(pad)).ShouldContain("Dit voorstel is ingetrokken door wie het indiende.");
    }
}
