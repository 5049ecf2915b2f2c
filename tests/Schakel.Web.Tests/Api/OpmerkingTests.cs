using System.Net;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Knelpunten;
using Schakel.Web.Tests.Opzet;

namespace Schakel.Web.Tests.Api;

[Trait("Feature", "E02")]
[Trait("Feature", "U05")]
public sealed class OpmerkingTests(Ketenapp app) : IClassFixture<Ketenapp>
{
    static string Plaats(KnelpuntId id) => $"/knelpunten/{id}/opmerkingen";

    [Fact]
    public async Task Een_programma_praat_mee_leest_en_neemt_terug_als_de_mens_in_zijn_rol()
    {
        var (id, eerste) = (await app.Gemeld(), Guid.NewGuid());
        using var uwv = new Klant(app, app.Wie(Rol.Ketenmedewerker, app.Uwv));
        using var belastingdienst = new Klant(app, app.Wie(Rol.Ketenregisseur, app.Belastingdienst));

        using var gezegd = await uwv.Stuur(Plaats(id), new { id = eerste, woorden = " Zullen wij bellen? " });
        using var nogEens = await uwv.Stuur(Plaats(id), new { id = eerste, woorden = "Zullen wij bellen?" });
        app.Verzet(TimeSpan.FromSeconds(1));
        using var antwoord = await belastingdienst.Stuur(Plaats(id), new { id = Guid.NewGuid(), woorden = "Ja", isVanDeKeten = false });

        (gezegd.StatusCode, nogEens.StatusCode, antwoord.StatusCode).ShouldBe((HttpStatusCode.Created, HttpStatusCode.Created, HttpStatusCode.Created), await gezegd.Tekst());
        gezegd.Headers.Location!.ToString().ShouldEndWith(Plaats(id));
        var lijst = await uwv.Lees($"{Plaats(id)}?aantal=1&pagina=2");
        lijst["totaal"]!.GetValue<int>().ShouldBe(2);
        var een = lijst["resultaten"]![0]!;
        een["id"]!.GetValue<Guid>().ShouldBe(eerste);
        een["woorden"]!.GetValue<string>().ShouldBe("Zullen wij bellen?");
        een["door"]!.GetValue<string>().ShouldBe(app.Wie(Rol.Ketenmedewerker, app.Uwv).Id.ToString());
        een["isVanDeKeten"]!.GetValue<bool>().ShouldBeFalse();
        (een["vervaltOp"]!.GetValue<DateTimeOffset>() - een["tijdstip"]!.GetValue<DateTimeOffset>()).ShouldBe(TimeSpan.FromDays(90));

        using var vanAnder = await belastingdienst.Stuur($"{Plaats(id)}/{eerste}/terugnames", new { });
        await Klant.Probleem(vanAnder, HttpStatusCode.Forbidden);
        for (var i = 0; i < 2; i++)
        {
            using var terug = await uwv.Stuur($"{Plaats(id)}/{eerste}/terugnames", new { });
            terug.StatusCode.ShouldBe(HttpStatusCode.Created, await terug.Tekst());
        }
        (await uwv.Lees(Plaats(id)))["totaal"]!.GetValue<int>().ShouldBe(1);
    }

    [Fact]
    public async Task Een_derde_partner_vindt_niets_en_na_het_verhogen_alleen_wat_daarna_gezegd_is()
    {
        var id = await app.Gemeld();
        await app.Gezegd(id, app.Wie(Rol.Ketenmedewerker, app.Uwv), "Onder ons tweeën");
        using var cbs = new Klant(app, app.Wie(Rol.Ketenregisseur, app.Cbs));
        using var uwv = new Klant(app, app.Wie(Rol.Ketenmedewerker, app.Uwv));

        await cbs.Lees(Plaats(id), HttpStatusCode.NotFound);
        using var terug = await cbs.Stuur($"{Plaats(id)}/{Guid.NewGuid()}/terugnames", new { });
        await Klant.Probleem(terug, HttpStatusCode.NotFound);
        await app.Geescaleerd(id, Niveau.Ketenmanager);
        using var teBreed = await uwv.Stuur(Plaats(id), new { id = Guid.NewGuid(), woorden = "Ook onder ons", isVanDeKeten = false });
        (await Klant.Probleem(teBreed, HttpStatusCode.Conflict))["code"]!.GetValue<string>().ShouldBe("andere-lezers");
        await app.Gezegd(id, app.Wie(Rol.Ketenmedewerker, app.Uwv), "Voor de hele keten");

        var gezien = await cbs.Lees(Plaats(id));
        gezien["totaal"]!.GetValue<int>().ShouldBe(1);
        gezien["resultaten"]![0]!["woorden"]!.GetValue<string>().ShouldBe("Voor de hele keten");
        gezien["resultaten"]![0]!["isVanDeKeten"]!.GetValue<bool>().ShouldBeTrue();
        using var gezegd = await cbs.Stuur(Plaats(id), new { id = Guid.NewGuid(), woorden = "Ik ook" });
        await Klant.Probleem(gezegd, HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Van_toen_is_er_geen_gesprek_en_wat_niet_klopt_wordt_geweigerd()
    {
        var id = await app.Gemeld();
        using var uwv = new Klant(app, app.Wie(Rol.Ketenmedewerker, app.Uwv));

        using var toen = await uwv.Haal($"{Plaats(id)}?op=nr-1");
        (await Klant.Probleem(toen, HttpStatusCode.BadRequest))["code"]!.GetValue<string>().ShouldBe("alleen-nu");
        foreach (var body in new object[] { new { id = Guid.NewGuid(), woorden = "" }, new { id = Guid.NewGuid(), woorden = new string('a', 2_001) } })
        {
            using var antwoord = await uwv.Stuur(Plaats(id), body);
            await Klant.Probleem(antwoord, HttpStatusCode.UnprocessableEntity);
        }
        await uwv.Lees("/knelpunten/geen/opmerkingen", HttpStatusCode.NotFound);
    }
}
