using Schakel.Web.Tests.Inrichting;
using Schakel.Web.Tests.Opzet;
using Schakel.Web.Tests.Toegang;

namespace Schakel.Web.Tests.Besturing;

/// <summary>Of a chain that is no example nobody outside it knows the name before it made something public.</summary>
[Trait("Feature", "H07")]
public sealed class NietsOpenbaarTests(Accountapp app) : IClassFixture<Accountapp>
{
    [Fact]
    public async Task Zolang_niets_openbaar_is_staat_er_geen_naam()
    {
        var (_, keten) = await app.Begonnen();
        using var niemand = app.Browser();

        var pagina = await niemand.Pagina($"{keten}/openbaar");
        pagina.ShouldContain("Deze keten maakte nog niets openbaar");
        foreach (var waar in new[] { pagina, await niemand.Pagina($"{keten}/openbaar.json"), await niemand.Pagina($"/v1{keten}/publicaties") })
            foreach (var naam in new[] { "Proefketen van ons", "Belastingdienst", "Kim" }) waar.ShouldNotContain(naam);
        pagina.ShouldNotContain("verzonnen");
    }
}
