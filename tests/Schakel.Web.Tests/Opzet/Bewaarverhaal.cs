using Schakel.Application;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Knelpunten;

namespace Schakel.Web.Tests.Opzet;

/// <summary>What is still needed is held back.</summary>
static class Bewaarverhaal
{
    /// <summary>The coordinator of UWV holds back the words of a bottleneck that was solved.</summary>
    public static async Task Aangehouden(this Ketenapp app, KnelpuntId knelpunt, string reden = "Er loopt nog een bezwaar over")
    {
        var invoer = new Invoer();
        await app.Moet(app.Wie(Rol.Ketenregisseur, app.Uwv), new VernietigingAanhouden(Bewaarsoort.Knelpunten, new(knelpunt.Waarde), invoer.Lopend("", reden)), invoer);
    }
}
