using System.Text;
using System.Text.Json.Nodes;
using Schakel.Domein.Geheugen.Export;
using Schakel.Domein.Inrichting;
using Schakel.Web.Tests.Opzet;

namespace Schakel.Web.Tests.Api;

/// <summary>Whatever is sent to the API: an answer in plain words, never a fault of ours, and nothing changed by what was refused.</summary>
[Trait("Feature", "U05")]
public sealed class WillekeurTests(Ketenapp app) : IClassFixture<Ketenapp>
{
    [Fact]
    public Task Driehonderd_vreemde_verzoeken_krijgen_een_gewoon_antwoord_en_wat_geweigerd_is_verandert_niets() => Stuur(300);

    [Fact]
    [Trait("Duur", "lang")]
    public Task Twintigduizend_vreemde_verzoeken_krijgen_een_gewoon_antwoord_en_wat_geweigerd_is_verandert_niets() => Stuur(20_000);

    async Task Stuur(int keren)
    {
        var (knelpunt, voorstel) = (await app.Gemeld(), await app.Ingediend(48, new(2027, 4, 1)));
        Guid[] bekend = [app.Belastingdienst.Waarde, app.Uwv.Waarde, app.Cbs.Waarde, app.Overdracht.Waarde, app.Norm.Waarde, knelpunt.Waarde, voorstel.Waarde];
        using var http = app.Bezoeker();
        // The first head that anybody asks for writes the key that signs it into the journal.
        using var regisseur = new Klant(app, app.Wie(Rol.Ketenregisseur, app.Uwv));
        await regisseur.Lees("/hoofd");
        var (gedaan, nr) = (0, await app.Nr());
        for (var zaad = 0; zaad < keren; zaad++)
        {
            var verzoek = new Verzoek(zaad, app, bekend);
            using var antwoord = await verzoek.Stuur(http);

            var (status, tekst) = ((int)antwoord.StatusCode, await antwoord.Tekst());
            var welke = $"zaad {zaad}: {verzoek}\n{status} {tekst}";
            status.ShouldBeLessThan(500, welke);
            if (status >= 400) IsProbleem(antwoord, tekst, welke);
            var daarna = await app.Nr();
            (daarna - nr).ShouldBeInRange(0, status == 201 ? 1 : 0, welke);
            (gedaan, nr) = (gedaan + (status < 300 ? 1 : 0), daarna);
        }
        // Else this would prove only that nonsense is refused.
        gedaan.ShouldBeGreaterThan(keren / 20);
        // What came of it: every seal holds, and each slice recomputed from its bytes is the one that the server lived.
        using var export = await regisseur.Haal("/export");
        var regels = (await export.Tekst()).TrimEnd('\n').Split('\n').Select(r => (ReadOnlyMemory<byte>)Encoding.UTF8.GetBytes(r));
        Controle.Van(regels, []).Bevindingen.ShouldBeEmpty();
    }

    static void IsProbleem(HttpResponseMessage antwoord, string tekst, string welke)
    {
        (antwoord.Content.Headers.ContentType?.MediaType).ShouldBe("application/problem+json", welke);
        var probleem = JsonNode.Parse(tekst)!;
        foreach (var lid in new[] { "code", "title", "detail" }) probleem[lid]!.GetValue<string>().ShouldNotBeNullOrWhiteSpace(welke);
    }
}
