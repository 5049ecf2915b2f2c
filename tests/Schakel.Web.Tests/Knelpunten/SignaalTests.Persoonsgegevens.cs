using System.Net;
using Schakel.Domein.Inrichting;
using Schakel.Web.Tests.Api;
using Schakel.Web.Tests.Opzet;

namespace Schakel.Web.Tests.Knelpunten;

/// <summary>What has the form of personal data is refused wherever it is typed.</summary>
public sealed partial class SignaalTests
{
    [Theory]
    [InlineData("Wat", "Belt u mevrouw, BSN " + Bsn)]
    [InlineData("Kenmerk", "123456782")]
    [InlineData("Wat", "Terug te vinden op NL91 ABNA 0417 1643 00")]
    [InlineData("Kenmerk", "0612345678")]
    [InlineData("Wat", "geboren 01-02-1980")]
    [InlineData("Wat", "schrijf naar klant@voorbeeld.example")]
    public async Task Gegevens_van_de_persoon_worden_bij_het_veld_geweigerd_en_wat_getypt_is_blijft(string veld, string getypt)
    {
        using var medewerker = await app.BezoekerAls(Rol.Ketenmedewerker, app.Uwv);
        var nr = await app.Nr();

        using var antwoord = await Teken(medewerker, ($"Formulier.{veld}", getypt));

        antwoord.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var pagina = WebUtility.HtmlDecode(await antwoord.Tekst());
        foreach (var deel in new[] { $"veld-formulier-{veld.ToLowerInvariant()}-fout", "noem het kenmerk waaronder u de zaak kent", $"value=\"{getypt}\"", "value=\"Werkgever\" checked", $"value=\"{app.Belastingdienst}\" checked", $"value=\"{app.Overdracht}\" selected" }) pagina.ShouldContain(deel);
        (await app.Nr()).ShouldBe(nr, "nothing of it was kept");
    }

    [Fact]
    public async Task Ook_wat_er_later_bij_komt_noemt_geen_persoon_en_de_API_weigert_hetzelfde()
    {
        var id = await app.SignaalOpgetekend();
        var pad = $"{Lijst}/{id}";
        using var regisseur = await app.BezoekerAls(Rol.Ketenregisseur, app.Uwv);
        foreach (var (weg, velden) in new (string, (string, string)[])[]
        {
            ("aanbieden", [("Formulier.Aan", app.Belastingdienst.ToString()), ("Formulier.Reden", Bsn)]),
            ("herstellen", [("Formulier.Wat", Bsn), ("Formulier.IsVerteld", "ja")]),
            ("herstellen", [("Formulier.Wat", "Nabetaald"), ("Formulier.IsVerteld", "ja"), ("Formulier.Geleerd", Bsn)]),
            ("kenmerk", [("Formulier.Kenmerk", Bsn)]),
        })
        {
            using var antwoord = await regisseur.VerstuurFormulier($"{pad}/{weg}", 0, velden);
            antwoord.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity, weg);
            WebUtility.HtmlDecode(await antwoord.Tekst()).ShouldContain("Hier lijkt een burgerservicenummer of RSIN te staan.");
        }
        using var klant = new Klant(app, app.Wie(Rol.Ketenregisseur, app.Uwv));
        var nieuw = new { id = Guid.NewGuid(), wie = "Burger", partijen = new[] { app.Uwv.Waarde, app.Cbs.Waarde }, wat = $"Zaak van {Bsn}", kenmerk = Bsn };
        foreach (var (weg, body, fout) in new (string, object, string)[]
        {
            ("/signalen", nieuw, "wat"), ("/signalen", nieuw with { wat = "Zaak", kenmerk = Bsn }, "kenmerk"), ("/signalen", nieuw with { wat = "Zaak", kenmerk = "Z_1" }, "kenmerk"),
            ($"/signalen/{id}/kenmerken", new { kenmerk = Bsn }, "kenmerk"), ($"/signalen/{id}/aanbiedingen", new { aan = app.Belastingdienst.Waarde, reden = Bsn }, "reden"),
            ($"/signalen/{id}/herstellingen", new { wat = Bsn, isVerteld = true }, "wat"), ($"/signalen/{id}/herstellingen", new { wat = "Zo", isVerteld = true, geleerd = Bsn }, "geleerd"),
        })
        {
            using var antwoord = await klant.Stuur(weg, body);
            antwoord.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity, weg);
            (await antwoord.Tekst()).ShouldContain($"\"veld\":\"{fout}\"", Case.Sensitive, weg);
            (await antwoord.Tekst()).ShouldNotContain("56.782", Case.Sensitive, "what was typed is not repeated");
        }
        await app.SignaalHersteld(id);
        using var heropend = await klant.Stuur($"/signalen/{id}/heropeningen", new { reden = Bsn });
        heropend.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
    }
}
