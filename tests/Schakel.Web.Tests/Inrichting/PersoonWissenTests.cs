using System.Net;
using Schakel.Web.Tests.Opzet;
using Schakel.Web.Tests.Toegang;
using static Schakel.Web.Tests.Inrichting.Eigenketen;

namespace Schakel.Web.Tests.Inrichting;

/// <summary>The name of who left can go, and everyone sees that it went.</summary>
[Trait("Feature", "H05")]
public sealed class PersoonWissenTests(Accountapp app) : IClassFixture<Accountapp>
{
    [Fact]
    public async Task De_naam_van_wie_wegging_wordt_gewist_en_dat_is_te_zien()
    {
        var (kim, keten) = await app.Begonnen();
        var (sam, _) = await app.Binnen();
        await sam.VerstuurFormulier(await Uitgenodigd(kim, keten, "Belastingdienst", "Ketenmedewerker"), 0);
        var mens = (await Wegen(kim, keten, "stoppen", "Ketenmedewerker")).ShouldHaveSingleItem().Replace("/stoppen", "", StringComparison.Ordinal);
        (await kim.Pagina(mens)).ShouldNotContain("naam-wissen", Case.Sensitive, "he still takes part");
        (await kim.Lees($"{mens}/naam-wissen")).ShouldContain("Deze persoon doet nog mee.");
        using var gestopt = await kim.VerstuurFormulier($"{mens}/stoppen", 0, ("Formulier.Laatste", "2026-11-23"));
        gestopt.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await gestopt.Tekst());
        (await kim.Lees(mens)).ShouldContain("Kim de Vries · Belastingdienst");
        (await kim.Pagina(mens)).ShouldContain($"{mens}/naam-wissen");

        using var gewist = await kim.VerstuurFormulier($"{mens}/naam-wissen", 0);
        gewist.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await gewist.Tekst());

        (await kim.Lees(mens)).ShouldContain("Naam gewist · Belastingdienst");
        (await kim.Lees($"{keten}/geheugen")).ShouldContain("De naam van wie Ketenmedewerker was, is gewist (Belastingdienst); wat hij deed blijft");
        (await kim.Lees($"{mens}/naam-wissen")).ShouldContain("Deze naam is al gewist.");
        (await kim.Pagina(mens)).ShouldNotContain("naam-wissen");
        (await sam.Haal(keten)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Wie_zijn_account_verwijdert_laat_achter_dat_zijn_naam_gewist_is_waar_hij_nog_meedeed()
    {
        var (kim, keten) = await app.Begonnen();
        var (sam, _) = await app.Binnen();
        await sam.VerstuurFormulier(await Uitgenodigd(kim, keten, "Belastingdienst", "Ketenmedewerker"), 0);
        using var weg = await sam.VerstuurFormulier("/account/verwijderen", 0, ("Formulier.Oud", Accountapp.Wachtwoord));
        weg.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await weg.Tekst());

        (await kim.Lees($"{keten}/geheugen")).ShouldContain("De naam van wie Ketenmedewerker was, is gewist (Belastingdienst)");
    }
}
