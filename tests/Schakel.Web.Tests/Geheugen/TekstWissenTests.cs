using System.Net;
using Schakel.Application;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Knelpunten;
using Schakel.Web.Tests.Opzet;

namespace Schakel.Web.Tests.Geheugen;

[Trait("Feature", "H05")]
public sealed class TekstWissenTests(Ketenapp app) : IClassFixture<Ketenapp>
{
    [Fact]
    public async Task Wie_het_schreef_wist_het_en_het_staat_nergens_meer_ook_niet_op_een_pagina_van_toen()
    {
        var pad = await Gemeld("Jansen uit Assen belt steeds");
        using var medewerker = await app.BezoekerAls(Rol.Ketenmedewerker, app.Uwv);
        (await medewerker.Pagina(pad)).ShouldContain("Jansen uit Assen");
        var toen = $"{pad}?op=nr-{await app.Nr()}";
        var lijst = await medewerker.Pagina($"{pad}/woorden");
        lijst.ShouldNotContain("name=\"Formulier.Tekst\"", Case.Sensitive, "what cannot be undone is not one click away in a list");
        var zeker = $"{pad}/woorden?wis={Gekozen(lijst)}";
        var woorden = await medewerker.Pagina(zeker);
        woorden.ShouldContain("Wis voorgoed");

        using var antwoord = await medewerker.Verstuur(zeker, Formulierwerk.Formulier(woorden), ("Formulier.Tekst", Gekozen(lijst)));

        antwoord.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await antwoord.Tekst());
        foreach (var pagina in new[] { pad, toen, $"{app.Keten}/knelpunten", $"{app.Keten}/geheugen" }) (await medewerker.Pagina(pagina)).ShouldNotContain("Jansen uit Assen");
        (await medewerker.Pagina(pad)).ShouldContain("gewist");
    }

    [Fact]
    public async Task Wie_het_niet_schreef_krijgt_geen_knop_en_wordt_geweigerd()
    {
        var pad = await Gemeld("Dit blijft staan");
        using var medewerker = await app.BezoekerAls(Rol.Ketenmedewerker, app.Uwv);
        using var ander = await app.BezoekerAls(Rol.Ketenregisseur, app.Uwv);
        var tekst = Gekozen(await medewerker.Pagina($"{pad}/woorden"));
        var woorden = await ander.Pagina($"{pad}/woorden");
        woorden.ShouldNotContain("?wis=");
        (await ander.Pagina($"{pad}/woorden?wis={tekst}")).ShouldNotContain("name=\"Formulier.Tekst\"");

        using var antwoord = await ander.Verstuur($"{pad}/woorden", Formulierwerk.Formulier(woorden), ("Formulier.Tekst", tekst));

        antwoord.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await ander.Pagina(pad)).ShouldContain("Dit blijft staan");
        using var buiten = await app.BezoekerAls(Rol.Sleuteldrager, app.Cbs);
        using var niets = await buiten.GetAsync(new Uri($"{pad}/woorden", UriKind.Relative), TestContext.Current.CancellationToken);
        niets.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Ook_wat_bij_geen_knelpunt_of_voorstel_hoort_wist_wie_het_schreef_en_een_ander_ziet_het_daar_niet()
    {
        var invoer = new Invoer();
        await app.Moet(app.Wie(Rol.Ketenregisseur, app.Uwv), new GebeurtenisOptekenen(new(Guid.NewGuid()), new(2020, 1, 1), invoer.Regel("", "Pietersen vertrok"), null), invoer);
        using var regisseur = await app.BezoekerAls(Rol.Ketenregisseur, app.Uwv);
        using var ander = await app.BezoekerAls(Rol.Ketenregisseur, app.Cbs);
        var pad = $"{app.Keten}/geheugen/woorden";
        (await ander.Pagina(pad)).ShouldNotContain("Pietersen");
        var woorden = await regisseur.Pagina(pad);
        woorden.ShouldContain("Pietersen vertrok");

        using var antwoord = await regisseur.Verstuur(pad, Formulierwerk.Formulier(woorden), ("Formulier.Tekst", Gekozen(woorden.Split("Pietersen vertrok")[1])));

        antwoord.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await antwoord.Tekst());
        foreach (var pagina in new[] { pad, $"{app.Keten}/geheugen" }) (await regisseur.Pagina(pagina)).ShouldNotContain("Pietersen");
    }

    async Task<string> Gemeld(string titel)
    {
        var (id, invoer) = (new KnelpuntId(Guid.NewGuid()), new Invoer());
        await app.Moet(app.Wie(Rol.Ketenmedewerker, app.Uwv), new KnelpuntMelden(id, app.Uwv, app.Belastingdienst, invoer.Regel("", titel), null), invoer);
        return $"{app.Keten}/knelpunten/{id}";
    }

    static string Gekozen(string lijst) => lijst.Split("/woorden?wis=")[1].Split('"')[0];
}
