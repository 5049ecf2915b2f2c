using System.Net;
using Schakel.Domein.Inrichting;
using Schakel.Web.Tests.Api;
using Schakel.Web.Tests.Opzet;

namespace Schakel.Web.Tests.Inrichting;

/// <summary>After the founding crisis comes by decision, and then the ladder has its terms; without ketenmanager others take his place.</summary>
[Trait("Feature", "I16")]
public sealed class KetenrolTests(Ketenapp app) : IClassFixture<Ketenapp>
{
    [Fact]
    public async Task Een_besluit_stelt_de_crisis_in_en_een_ander_wie_de_ketenmanager_levert()
    {
        using var manager = new Klant(app, app.Wie(Rol.Ketenmanager));
        await Besloten(manager, new { toestandInstellen = new { soort = "Crisis", termijn = new { van = "2026-11-24", totEnMet = "2026-12-04" }, aanleiding = "Storing", ladder = new { ketenregisseurs = 1, ketenmanager = 2, ketenbestuur = 3 } } },
            "Crisis, van dinsdag 24 november 2026 tot en met vrijdag 4 december 2026: Storing. ketenregisseurs 1, ketenmanager 2, ketenbestuur 3 werkdagen");
        var toestand = await manager.Lees("/toestand");
        toestand["ladder"]!["ketenmanager"]!.GetValue<int>().ShouldBe(2);
        var id = await app.Gemeld();
        using var regisseur = await app.BezoekerAls(Rol.Ketenregisseur, app.Belastingdienst);
        (await regisseur.Lees($"{app.Keten}/knelpunten/{id}/escaleren")).ShouldContain("Ketenbestuur 3 werkdagen: uiterlijk vrijdag 27 november 2026");

        await Besloten(manager, new { ketenrolBeleggen = new { rol = "Ketenmanager", levert = app.Uwv.Waarde, terugval = "Ketenregisseur" } }, "Wie de rol Ketenmanager levert");
        (await manager.Lees("/ketenrollen/ketenmanager"))["levert"]!.GetValue<Guid>().ShouldBe(app.Uwv.Waarde);
        using var uwv = new Klant(app, app.Wie(Rol.Sleuteldrager, app.Uwv));
        using var weg = await uwv.Stuur($"/deelnames/{app.Wie(Rol.Ketenmanager).Id}/eindes", new { laatste = "2026-11-23" });
        weg.StatusCode.ShouldBe(HttpStatusCode.Created, await weg.Tekst());

        var escaleren = await regisseur.Lees($"{app.Keten}/knelpunten/{id}/escaleren");
        escaleren.ShouldContain("Er is nu geen ketenmanager: de ketenregisseurs nemen samen waar.");
        (await regisseur.Lees($"{app.Keten}/rollen/ketenmanager")).ShouldContain("Nu niet vervuld UWV noemt wie deze rol vervult. Zolang niemand haar vervult nemen de ketenregisseurs waar");
    }

    async Task Besloten(Klant manager, object wijziging, string verschil)
    {
        var id = Guid.NewGuid();
        using var ingediend = await manager.Stuur("/voorstellen", new { id, besluit = Guid.NewGuid(), titel = "Samen", toelichting = "Daarom", herzienOp = "2027-12-01", opdrachten = new[] { wijziging } });
        ingediend.StatusCode.ShouldBe(HttpStatusCode.Created, await ingediend.Tekst());
        using var bezoeker = await app.BezoekerAls(Rol.Ketenregisseur, app.Uwv);
        (await bezoeker.Lees($"{app.Keten}/voorstellen/{id}")).ShouldContain(verschil);
        foreach (var partij in new[] { app.Belastingdienst, app.Uwv, app.Cbs })
        {
            using var bestuurder = new Klant(app, app.Wie(Rol.Bestuurder, partij));
            using var standpunt = await bestuurder.Stuur($"/voorstellen/{id}/standpunten", new { partij = partij.Waarde, ronde = 1, oordeel = "Instemmen" });
            standpunt.StatusCode.ShouldBe(HttpStatusCode.Created, await standpunt.Tekst());
        }
    }
}
