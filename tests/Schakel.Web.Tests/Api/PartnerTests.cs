using System.Net;
using Schakel.Domein.Inrichting;
using Schakel.Web.Tests.Opzet;

namespace Schakel.Web.Tests.Api;

/// <summary>A partner describes itself by a program, with the same rules as on its page.</summary>
[Trait("Feature", "I02")]
public sealed class PartnerTests(Ketenapp app) : IClassFixture<Ketenapp>
{
    [Fact]
    public async Task Een_programma_beschrijft_zijn_partner_en_leest_hem_terug()
    {
        using var klant = new Klant(app, app.Wie(Rol.Sleuteldrager, app.Uwv));
        var eerst = await klant.Lees($"/partners/{app.Cbs}");
        eerst["soort"].ShouldBeNull();

        using var gedaan = await klant.Stuur($"/partners/{app.Uwv}/beschrijvingen", new { soort = "Organisatie", oin = "123456782", omvang = new[] { new { naam = "Medewerkers", waarde = 120.5m, jaar = 2025 } } });

        gedaan.StatusCode.ShouldBe(HttpStatusCode.Created, await gedaan.Tekst());
        gedaan.Headers.Location!.ToString().ShouldEndWith($"/partners/{app.Uwv}");
        var partner = await klant.Lees($"/partners/{app.Uwv}");
        (partner["naam"]!.GetValue<string>(), partner["soort"]!.GetValue<string>(), partner["oin"]!.GetValue<string>()).ShouldBe(("UWV", "Organisatie", "00000001123456782000"));
        partner["omvang"]!.ToJsonString().ShouldBe("""[{"naam":"Medewerkers","waarde":120.5,"jaar":2025}]""");
        (await klant.Lees("/partners"))["resultaten"]!.ToJsonString().ShouldContain("00000001123456782000");
        (await klant.Haal($"/partners/{Guid.NewGuid()}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await klant.Stuur($"/partners/{Guid.NewGuid()}/beschrijvingen", new { soort = "Organisatie" })).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Wat_niet_klopt_noemt_het_veld_van_het_programma()
    {
        using var klant = new Klant(app, app.Wie(Rol.Sleuteldrager, app.Cbs));

        using var nee = await klant.Stuur($"/partners/{app.Cbs}/beschrijvingen", new { soort = "Organisatie", oin = "123456789", tooi = "gm0014", omvang = new[] { new { naam = "Zaken", waarde = -1m, jaar = 2025 }, new { naam = "", waarde = 1m, jaar = 1 } } });

        var fouten = (await Klant.Probleem(nee, HttpStatusCode.UnprocessableEntity))["fouten"]!.AsArray();
        fouten.Select(f => (f!["code"]!.GetValue<string>(), f["veld"]!.GetValue<string>())).ShouldBe(
            [("rsin-elfproef", "oin"), ("tooi-ongeldig", "tooi"), ("omvang-waarde", "omvang[0].waarde"), ("leeg", "omvang[1].naam"), ("omvang-jaar", "omvang[1].jaar")]);
        using var teVeel = await klant.Stuur($"/partners/{app.Cbs}/beschrijvingen", new { soort = "Afdeling", omvang = Enumerable.Range(1, 40).Select(n => new { naam = $"Maat {n}", waarde = 1, jaar = 2025 }) });
        (await Klant.Probleem(teVeel, HttpStatusCode.UnprocessableEntity))["code"]!.GetValue<string>().ShouldBe("te-veel-maten");
    }
}
