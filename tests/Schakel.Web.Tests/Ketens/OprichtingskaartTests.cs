using System.Net;
using Schakel.Web.Tests.Inrichting;
using Schakel.Web.Tests.Opzet;
using Schakel.Web.Tests.Toegang;

namespace Schakel.Web.Tests.Ketens;

/// <summary>Whoever began sees how far the founding is and where it goes on.</summary>
[Trait("Feature", "I17")]
public sealed class OprichtingskaartTests(Accountapp app) : IClassFixture<Accountapp>
{
    [Fact]
    public async Task De_oprichting_zegt_stap_voor_stap_hoe_ver_zij_is()
    {
        var (kim, keten) = await app.Begonnen();
        var begin = await kim.Lees(keten);
        begin.ShouldContain("De oprichting Vier stappen");
        begin.ShouldContain("Nog geen gremium. Een sjabloon zet er een paar klaar.");
        begin.ShouldContain("Nog niet opgesteld.");

        using var gremium = await kim.VerstuurFormulier($"{keten}/gremia/instellen", 0, ("Formulier.Naam", "Werkoverleg"), ("Formulier.Niveau", "Operationeel"), ("Formulier.Taak", "Verdeelt het werk"), ("Formulier.Waarheen", "meteen"));
        gremium.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await gremium.Tekst());
        var verder = await kim.Lees(keten);
        verder.ShouldContain("Afspreken wie waar overlegt Gedaan 1 gremium ingesteld.");
        verder.ShouldContain("De partners binnenlaten Nog niet binnen");
    }

    [Fact]
    public async Task Menu_en_thuis_tonen_wat_de_keten_gebruikt_en_de_rest_ontbreekt_zonder_verwijt()
    {
        var (kim, keten) = await app.Begonnen();
        var thuis = await kim.Pagina(keten);
        thuis.ShouldNotContain($"href=\"{keten}/normen\"");
        foreach (var kaart in new[] { "normen", "ladder", "keten" }) thuis.ShouldNotContain($"id=\"{kaart}\"");
        (await kim.Pagina($"{keten}/normen")).ShouldContain($"href=\"{keten}/normen\" aria-current=\"page\"", customMessage: "where somebody is stands in the menu");
        var gebruik = await kim.Lees($"{keten}/besturing");
        gebruik.ShouldContain("Wat niet in gebruik is hoeft er niet te komen.");
        gebruik.ShouldContain("Niet in gebruik: Ketenbestuur , Ketenmanager");
        gebruik.ShouldContain("Ketenregisseur In opbouw");

        using var gemeld = await kim.VerstuurFormulier($"{keten}/knelpunten/melden", 0, ("Formulier.Waar", await Eigenketen.PlekMet(kim, keten, "UWV")), ("Formulier.Titel", "Gegevens komen te laat"), ("Formulier.Omschrijving", ""));
        gemeld.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await gemeld.Tekst());
        var nu = await kim.Pagina(keten);
        nu.ShouldContain("id=\"ladder\"");
        nu.ShouldNotContain("id=\"normen\"");
        (await kim.Pagina($"{keten}?op=nr-1")).ShouldNotContain("id=\"ladder\"", customMessage: "then there was none");
    }

    [Fact]
    public async Task Wie_eerst_moet_aanmelden_hoort_waarom()
    {
        using var nieuw = app.Browser();
        (await nieuw.Lees("/aanmelden?terug=/ketens/beginnen")).ShouldContain("Om verder te gaan meldt u zich aan.");
        (await nieuw.Lees("/aanmelden")).ShouldNotContain("Om verder te gaan");
    }
}
