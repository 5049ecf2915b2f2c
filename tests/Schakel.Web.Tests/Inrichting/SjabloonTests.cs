using System.Net;
using Schakel.Web.Tests.Opzet;
using Schakel.Web.Tests.Toegang;
using static Schakel.Web.Tests.Inrichting.Eigenketen;

namespace Schakel.Web.Tests.Inrichting;

/// <summary>Beginning with what others began with, or with nothing.</summary>
[Trait("Feature", "I13")]
[Trait("Feature", "I17")]
public sealed class SjabloonTests(Accountapp app) : IClassFixture<Accountapp>
{
    [Theory]
    [InlineData("Licht", "Ketenbestuur", "Regisseursoverleg", "Lijnmanagersoverleg")]
    [InlineData("Opgelegd", "Ontwikkeloverleg", "Productieoverleg", "Directieoverleg")]
    [InlineData("EenOrganisatie", "Directieoverleg", "Klantreisoverleg", "Ketenbestuur")]
    public async Task Een_keten_begint_met_de_gremia_van_het_sjabloon_en_niet_meer(string sjabloon, string wel, string ook, string niet)
    {
        var (browser, _) = await app.Binnen();
        using var begonnen = await Begin(browser, ("Sjabloon", sjabloon));
        begonnen.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await begonnen.Tekst());

        var besturing = await browser.Lees(Besturing(begonnen));
        besturing.ShouldContain(wel, customMessage: besturing);
        besturing.ShouldContain(ook, customMessage: besturing);
        (await browser.Lees(Besturing(begonnen).Replace("/besturing", "/gremia", StringComparison.Ordinal))).ShouldNotContain(niet);
        besturing.ShouldNotContain("Begin met een sjabloon");
    }

    [Fact]
    public async Task Zonder_sjabloon_is_er_niets_en_later_kan_het_alsnog()
    {
        var (kim, keten) = await app.Begonnen();
        (await kim.Lees($"{keten}/besturing")).ShouldContain("Begin met een sjabloon");
        var pad = $"{keten}/gremia/sjabloon";
        var formulier = Formulierwerk.Formulier(await kim.Pagina(pad));
        using var niets = await kim.Verstuur(pad, formulier);
        niets.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        using var gedaan = await kim.Verstuur(pad, formulier, ("Formulier.Sjabloon", "Opgelegd"));
        gedaan.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await gedaan.Tekst());
        (await kim.Verstuur(pad, formulier, ("Formulier.Sjabloon", "Opgelegd"))).StatusCode.ShouldBe(HttpStatusCode.SeeOther, "sent twice it happened once");

        var besturing = await kim.Lees($"{keten}/besturing");
        besturing.ShouldContain("Regisseursoverleg Tactisch De ketenregisseurs van alle partners.", customMessage: besturing);
        besturing.Split("Lijnmanagersoverleg").Length.ShouldBe(5, "its own row, and the three that answer to it");
        using var nogEens = await kim.VerstuurFormulier(pad, 0, ("Formulier.Sjabloon", "Licht"));
        nogEens.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await nogEens.Lees()).ShouldContain("Een ander gremium heet al zo.");
    }

    [Fact]
    [Trait("Feature", "I14")]
    public async Task Alleen_de_partner_die_begon_neemt_een_sjabloon_over()
    {
        var (kim, keten) = await app.Begonnen();
        var link = await Uitgenodigd(kim, keten, "UWV", "Sleuteldrager");
        var (ander, _) = await app.Binnen();
        await ander.VerstuurFormulier(link, 0);

        (await ander.Lees($"{keten}/besturing")).ShouldNotContain("Begin met een sjabloon");
        using var nee = await ander.Haal($"{keten}/gremia/sjabloon");
        nee.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await nee.Lees()).ShouldContain("Dit delen alle partners, dus het verandert per besluit.");
        var formulier = Formulierwerk.Formulier(await kim.Pagina($"{keten}/gremia/sjabloon"));
        (await ander.Verstuur($"{keten}/gremia/sjabloon", formulier, ("Formulier.Sjabloon", "Licht"))).StatusCode.ShouldBe(HttpStatusCode.BadRequest, "it is the form of another");
    }

    static string Besturing(HttpResponseMessage begonnen) => Plaats(begonnen).Replace("/mensen", "/besturing", StringComparison.Ordinal);
}
