using Schakel.Application;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Knelpunten;

namespace Schakel.Web.Tests.Opzet;

/// <summary>Somebody is stuck between partners, and what they do about it.</summary>
static class Signaalverhaal
{
    /// <summary>A worker of UWV writes it down, at its hand-over with Belastingdienst.</summary>
    public static async Task<SignaalId> SignaalOpgetekend(this Ketenapp app, string wat = "De correctie komt niet aan", Signaalwie wie = Signaalwie.Werkgever, params PartijId[] ookBij)
    {
        var (id, invoer) = (new SignaalId(Guid.NewGuid()), new Invoer());
        await app.Moet(
            app.Wie(Rol.Ketenmedewerker, app.Uwv),
            new SignaalOptekenen(id, wie, [app.Uwv, app.Belastingdienst, .. ookBij], app.Overdracht, invoer.RegelZonderPersoon("", wat), invoer.Zaakkenmerk("", "Z-2026-0117")), invoer);
        return id;
    }

    public static async Task SignaalAangeboden(this Ketenapp app, SignaalId signaal, PartijId aan, string reden = "De correctie ligt nog bij u")
    {
        var invoer = new Invoer();
        await app.Moet(app.Wie(Rol.Ketenregisseur, app.Uwv), new SignaalAanbieden(signaal, aan, invoer.LopendZonderPersoon("", reden)), invoer);
    }

    public static async Task AanbodAfgewezen(this Ketenapp app, SignaalId signaal, PartijId door, string reden = "Bij ons is de zaak al gesloten")
    {
        var invoer = new Invoer();
        await app.Moet(app.Wie(Rol.Ketenregisseur, door), new AanbodAfwijzen(signaal, invoer.LopendZonderPersoon("", reden)), invoer);
    }

    public static Task SignaalOvergenomen(this Ketenapp app, SignaalId signaal, PartijId door) => app.Moet(app.Wie(Rol.Ketenregisseur, door), new SignaalOvernemen(signaal), new());

    public static async Task SignaalHersteld(this Ketenapp app, SignaalId signaal, string? geleerd = null, KnelpuntId? knelpunt = null)
    {
        var invoer = new Invoer();
        await app.Moet(app.Wie(Rol.Ketenregisseur, app.Uwv), new SignaalHerstellen(signaal, invoer.LopendZonderPersoon("", "Nabetaald"), true, invoer.LopendZonderPersoonOfNiets("", geleerd), knelpunt), invoer);
    }
}
