using System.Net;
using Schakel.Domein.Inrichting;
using Schakel.Web.Tests.Opzet;

namespace Schakel.Web.Tests.Api;

/// <summary>The bottlenecks that the acts of this table need.</summary>
public sealed partial class BevoegdhedenTests
{
    static object Tekst() => new { na = 0, probleem = "Een op de tien ontbreekt", geprobeerd = "Samen gekeken", advies = "Bij de bron" };

    async Task<Guid> Geescaleerd()
    {
        var id = await Gemeld();
        await app.Geescaleerd(new(id), Domein.Knelpunten.Niveau.Ketenregisseurs);
        return id;
    }

    async Task<Guid> Opgelost()
    {
        var id = await Gemeld();
        await app.Opgelost(new(id));
        return id;
    }

    async Task<Guid> Verwoord()
    {
        var id = await Gemeld();
        using var klant = new Klant(app, app.Wie(Rol.Ketenmedewerker, app.Belastingdienst));
        using var antwoord = await klant.Stuur($"/knelpunten/{id}/verwoordingen", Tekst());
        antwoord.StatusCode.ShouldBe(HttpStatusCode.Created, await antwoord.Tekst());
        return id;
    }

    async Task<Guid> Gemeld()
    {
        var id = Guid.NewGuid();
        using var klant = new Klant(app, app.Wie(Rol.Ketenmedewerker, app.Belastingdienst));
        using var antwoord = await klant.Stuur("/knelpunten", Knelpunt(id));
        antwoord.StatusCode.ShouldBe(HttpStatusCode.Created, await antwoord.Tekst());
        return id;
    }
}
