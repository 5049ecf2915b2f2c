using System.Net;
using System.Text;
using Schakel.Domein.Geheugen.Export;
using Schakel.Domein.Inrichting;
using Schakel.Web.Tests.Opzet;

namespace Schakel.Web.Tests.Api;

/// <summary>What a partner takes home over the API is proven by the verifier, with a receipt from before.</summary>
[Trait("Feature", "H03")]
[Trait("Feature", "H04")]
public sealed class ExportTests(Ketenapp app) : IClassFixture<Ketenapp>
{
    [Fact]
    public async Task Een_export_klopt_met_het_bewaarde_hoofd_en_de_kring_van_anderen_blijft_dicht()
    {
        using var uwv = new Klant(app, app.Wie(Rol.Sleuteldrager, app.Uwv));
        using var cbs = new Klant(app, app.Wie(Rol.Ketenregisseur, app.Cbs));
        var bewaard = await Hoofd(cbs);
        using var gemeld = await uwv.Stuur("/knelpunten", new { id = Guid.NewGuid(), van = app.Uwv.Waarde, naar = app.Belastingdienst.Waarde, titel = "Alleen van ons twee" });
        gemeld.StatusCode.ShouldBe(HttpStatusCode.Created);

        var (vanUwv, eigen) = await Export(uwv, "/export", bewaard);
        var (vanCbs, ander) = await Export(cbs, "/export", bewaard);

        eigen.Bevindingen.ShouldBeEmpty();
        (eigen.Lezer, eigen.DelenGesloten).ShouldBe((new Lezer(app.Uwv, false), 0));
        vanUwv.ShouldContain("Alleen van ons twee");
        ander.Bevindingen.ShouldBeEmpty();
        (ander.Lezer, ander.DelenGesloten).ShouldBe((new Lezer(app.Cbs, false), 1));
        vanCbs.ShouldNotContain("Alleen van ons twee");
    }

    [Fact]
    public async Task Alleen_een_bestuurder_neemt_de_delen_van_het_bestuur_mee()
    {
        using var bestuurder = new Klant(app, app.Wie(Rol.Bestuurder, app.Uwv));
        using var sleuteldrager = new Klant(app, app.Wie(Rol.Sleuteldrager, app.Uwv));
        using var ketenmanager = new Klant(app, app.Wie(Rol.Ketenmanager));

        (await Export(bestuurder, "/export?bestuur=true", null)).Verslag.Lezer!.MetBestuur.ShouldBeTrue();
        (await sleuteldrager.Lees("/export?bestuur=true", HttpStatusCode.Forbidden))["code"]!.GetValue<string>().ShouldBe("bestuur-alleen-voor-bestuurder");
        (await ketenmanager.Lees("/export", HttpStatusCode.Forbidden))["code"]!.GetValue<string>().ShouldBe("keten-export-per-besluit");
        (await bestuurder.Lees("/export?bestuur=ja", HttpStatusCode.BadRequest))["veld"]!.GetValue<string>().ShouldBe("bestuur");
        (await bestuurder.Lees("/export?op=nr-1", HttpStatusCode.BadRequest))["code"]!.GetValue<string>().ShouldBe("alleen-nu");
        (await bestuurder.Lees("/hoofd?op=nr-1", HttpStatusCode.BadRequest))["code"]!.GetValue<string>().ShouldBe("alleen-nu");
    }

    static async Task<HoofdRegel> Hoofd(Klant klant)
    {
        using var antwoord = await klant.Haal("/hoofd");
        var bytes = await antwoord.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        Encoding.UTF8.GetString(bytes).ShouldStartWith("{\"soort\":\"hoofd\",");
        bytes.Count(b => b == '\n').ShouldBe(1);
        bytes[^1].ShouldBe((byte)'\n');
        return Controle.LeesHoofd(bytes.AsSpan(0, bytes.Length - 1)).ShouldNotBeNull();
    }

    static async Task<(string Tekst, Controleverslag Verslag)> Export(Klant klant, string plaats, HoofdRegel? bewaard)
    {
        using var antwoord = await klant.Haal(plaats);
        var tekst = await antwoord.Tekst();
        antwoord.StatusCode.ShouldBe(HttpStatusCode.OK, tekst);
        antwoord.Content.Headers.ContentType?.MediaType.ShouldBe("application/jsonl");
        tekst[^1].ShouldBe('\n');
        return (tekst, Controle.Van(tekst[..^1].Split('\n').Select(r => (ReadOnlyMemory<byte>)Encoding.UTF8.GetBytes(r)), bewaard is null ? [] : [bewaard]));
    }
}
