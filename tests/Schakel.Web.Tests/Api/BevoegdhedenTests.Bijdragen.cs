using System.Net;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Toegang;
using Schakel.Web.Tests.Opzet;

namespace Schakel.Web.Tests.Api;

/// <summary>What is asked of UWV, by decision only, and answered by its own line only.</summary>
public sealed partial class BevoegdhedenTests
{
    [Theory]
    [InlineData(Bevoegdheid.BijdrageVragen, "403 403 403 403 403 403 403 403 403", "403 403 403 403 403 403")]
    [InlineData(Bevoegdheid.BijdrageBevestigen, "403 201 403 403 403 403 403 403 403", "403 403 403 403 403 403")]
    [InlineData(Bevoegdheid.BijdrageWeigeren, "403 201 403 403 403 403 403 403 403", "403 403 403 403 403 403")]
    [Trait("Feature", "J02")]
    public Task Een_bijdrage_is_van_de_eigen_lijn(Bevoegdheid wat, string eigen, string ander) => Elke_rol_krijgt_wat_de_tabel_zegt(wat, eigen, ander);

    async Task<HttpResponseMessage> DoeMetBijdrage(Bevoegdheid wat, Klant klant) => wat switch
    {
        Bevoegdheid.BijdrageVragen => await klant.Stuur("/bijdragen", new { id = Guid.NewGuid(), partij = app.Uwv.Waarde, wat = "Twee testers", uiterlijk = "2027-03-31" }),
        Bevoegdheid.BijdrageBevestigen => await klant.Stuur($"/bijdragen/{await app.Bijdragevraag()}/bevestigingen", new { }),
        Bevoegdheid.BijdrageWeigeren => await klant.Stuur($"/bijdragen/{await app.Bijdragevraag()}/weigeringen", new { reden = "Zij zijn bezet" }),
        _ => await DoeMetBewaren(wat, klant),
    };

    [Fact]
    [Trait("Feature", "J02")]
    [Trait("Feature", "B05")]
    public async Task Een_programma_vraagt_met_een_voorstel_leest_en_antwoordt_voor_zijn_eigen_lijn()
    {
        using var regisseur = new Klant(app, app.Wie(Rol.Ketenregisseur, app.Belastingdienst));
        using var cbs = new Klant(app, app.Wie(Rol.Lijnmanager, app.Cbs));
        using var uwv = new Klant(app, app.Wie(Rol.Lijnmanager, app.Uwv));
        var (voorstel, besluit, id) = (Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid());
        object Vraag(long? centen) => new
        {
            id = voorstel,
            besluit,
            titel = "Samen testen",
            toelichting = "Alleen lukt het niet",
            herzienOp = "2027-12-01",
            opdrachten = new object[] { new { bijdrageVragen = new { id, partij = app.Uwv.Waarde, wat = "Zes testers", uiterlijk = "2027-03-31", mensdagen = 60, bedragCenten = centen } } },
        };
        using var fout = await regisseur.Stuur("/voorstellen", Vraag(-1));
        (await Klant.Probleem(fout, HttpStatusCode.UnprocessableEntity)).ToJsonString().ShouldContain("bedragCenten");
        using var ingediend = await regisseur.Stuur("/voorstellen", Vraag(75_000));
        ingediend.StatusCode.ShouldBe(HttpStatusCode.Created, await ingediend.Tekst());
        var dan = (await regisseur.Lees($"/voorstellen/{voorstel}"))["verschil"]!["nieuweBijdragen"]![0]!;
        (dan["wat"]!.GetValue<string>(), dan["status"]!.GetValue<string>(), dan["bedragCenten"]!.GetValue<long>()).ShouldBe(("Zes testers", "TeBevestigen", 75_000));
        (await regisseur.Lees($"/bijdragen/{id}", HttpStatusCode.NotFound)).ShouldNotBeNull();
        await app.AllenGesproken(new(voorstel));

        var gevraagd = await cbs.Lees($"/bijdragen/{id}");
        (gevraagd["status"]!.GetValue<string>(), gevraagd["mensdagen"]!.GetValue<int>(), gevraagd["besluit"]!.GetValue<Guid>()).ShouldBe(("TeBevestigen", 60, besluit));
        using var nietVanU = await cbs.Stuur($"/bijdragen/{id}/bevestigingen", new { });
        (await Klant.Probleem(nietVanU, HttpStatusCode.Forbidden))["code"]!.GetValue<string>().ShouldBe("niet-betrokken");
        using var nergens = await cbs.Stuur($"/bijdragen/{Guid.NewGuid()}/weigeringen", new { reden = "Nee" });
        nergens.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        using var zonder = await uwv.Stuur($"/bijdragen/{id}/weigeringen", new { reden = " " });
        zonder.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        using var geweigerd = await uwv.Stuur($"/bijdragen/{id}/weigeringen", new { reden = "Zij zijn bezet" });
        geweigerd.StatusCode.ShouldBe(HttpStatusCode.Created, await geweigerd.Tekst());
        using var nogEens = await uwv.Stuur($"/bijdragen/{id}/weigeringen", new { reden = "Nog steeds" });
        (await Klant.Probleem(nogEens, HttpStatusCode.Conflict))["code"]!.GetValue<string>().ShouldBe("bijdrage-al-geweigerd");
        using var bevestigd = await uwv.Stuur($"/bijdragen/{id}/bevestigingen", new { reden = "Nu wel" });
        bevestigd.StatusCode.ShouldBe(HttpStatusCode.Created, await bevestigd.Tekst());

        (await cbs.Lees($"/bijdragen/{id}"))["antwoorden"]!.AsArray().Select(a => a!["reden"]!.GetValue<string>()).ShouldBe(["Zij zijn bezet", "Nu wel"]);
        (await cbs.Lees($"/bijdragen?partner={app.Uwv}&status=Bevestigd")).ToJsonString().ShouldContain($"{id}");
        (await cbs.Lees($"/bijdragen?partner={app.Cbs}")).ToJsonString().ShouldNotContain($"{id}");
        (await cbs.Lees("/bijdragen?status=Geweigerd")).ToJsonString().ShouldNotContain($"{id}");
        using var onzin = await cbs.Haal("/bijdragen?status=Misschien");
        onzin.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }
}
