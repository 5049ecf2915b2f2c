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
    public async Task Wie_eerst_moet_aanmelden_hoort_waarom()
    {
        using var nieuw = app.Browser();
        (await nieuw.Lees("/aanmelden?terug=/ketens/beginnen")).ShouldContain("Om verder te gaan meldt u zich aan.");
        (await nieuw.Lees("/aanmelden")).ShouldNotContain("Om verder te gaan");
    }
}
