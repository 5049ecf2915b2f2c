using Schakel.Domein.Inrichting;
using Schakel.Web.Tests.Ketens;
using Schakel.Web.Tests.Opzet;

namespace Schakel.Web.Tests.Besturing;

public sealed class HerzieningTests(Drukkeketen huis) : IClassFixture<Drukkeketen>
{
    [Fact]
    public async Task Een_herziening_waarvan_de_dag_voorbij_is_roept_niet_voor_altijd()
    {
        huis.App.Verzet(TimeSpan.FromDays(200));
        using var uwv = await huis.App.BezoekerAls(Rol.Lijnmanager, huis.App.Uwv);

        var register = OverzichtTests.Kaart(await uwv.Pagina($"{huis.Keten}/besturing"), "register");
        var vandaag = OverzichtTests.Kaart(await uwv.Pagina(huis.Keten), "vandaag");

        register.ShouldContain("stond op 1 maart 2027");
        register.ShouldNotContain("chip-aandacht");
        vandaag.ShouldContain("Herziening van besluit 2026-1");
    }
}
