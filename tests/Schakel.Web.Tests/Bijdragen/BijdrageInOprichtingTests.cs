using System.Net;
using Schakel.Web.Tests.Inrichting;
using Schakel.Web.Tests.Opzet;
using Schakel.Web.Tests.Toegang;
using static Schakel.Web.Tests.Inrichting.Eigenketen;

namespace Schakel.Web.Tests.Bijdragen;

/// <summary>In a chain of one's own: who begins it asks at once, it waits all the same, and who is not in the chain finds nothing.</summary>
[Trait("Feature", "J02")]
public sealed class BijdrageInOprichtingTests(Accountapp app) : IClassFixture<Accountapp>
{
    [Fact]
    public async Task Wie_begon_vraagt_meteen_en_wie_er_niet_bij_hoort_vindt_niets()
    {
        var (eigen, keten) = await app.Begonnen();
        var uwv = (await Partners(eigen, keten))["UWV"][^36..];
        using var gevraagd = await eigen.VerstuurFormulier(
            $"{keten}/bijdragen/nieuw", 0, ("Formulier.Partij", uwv), ("Formulier.Wat", "Twee testers"), ("Formulier.Uiterlijk", "2027-03-31"), ("Formulier.Waarheen", "meteen"));
        gevraagd.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await gevraagd.Tekst());
        var pad = Plaats(gevraagd);
        var gelezen = await eigen.Lees(pad);
        gelezen.ShouldContain("Gevraagd door wie de keten begon, in de oprichting");
        gelezen.ShouldContain("Deze bijdrage telt nog niet: te bevestigen door UWV.");
        (await eigen.Pagina(pad)).ShouldNotContain("name=\"_handler\"");

        var (vreemde, _) = await app.Binnen();
        using var niemand = app.Browser();
        foreach (var wie in new[] { vreemde, niemand })
        {
            foreach (var plek in new[] { pad, $"{keten}/bijdragen", $"{keten}/bijdragen.csv", $"{keten}/bijdragen/nieuw" })
            {
                using var antwoord = await wie.Haal(plek);
                antwoord.StatusCode.ShouldBe(HttpStatusCode.NotFound, plek);
            }
        }
    }
}
