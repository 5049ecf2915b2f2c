using System.Net;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Toegang;
using Schakel.Domein.Voornemens;
using Schakel.Web.Tests.Opzet;

namespace Schakel.Web.Tests.Api;

/// <summary>What partners do with a target of UWV on which the chain presses: what is not released does not exist for another.</summary>
public sealed partial class BevoegdhedenTests
{
    [Theory]
    [InlineData(Bevoegdheid.EigenDoelOptekenen, "403 201 403 403 403 403 404 404 404", "404 404 404 404 404 404")]
    [InlineData(Bevoegdheid.EigenDoelVrijgeven, "403 201 403 403 403 403 404 404 404", "404 404 404 404 404 404")]
    [InlineData(Bevoegdheid.EigenDoelIntrekken, "403 201 403 403 403 403 404 404 404", "404 404 404 404 404 404")]
    [InlineData(Bevoegdheid.BotsingMelden, "403 201 201 403 403 403 403 403 403", "403 403 403 403 403 403")]
    [InlineData(Bevoegdheid.BotsingAfronden, "403 403 201 403 403 403 403 403 403", "403 403 403 403 403 403")]
    [Trait("Feature", "E08")]
    public Task Een_eigen_doel_is_van_de_lijnmanager_en_een_botsing_van_de_twee(Bevoegdheid wat, string eigen, string ander) => Elke_rol_krijgt_wat_de_tabel_zegt(wat, eigen, ander);

    async Task<HttpResponseMessage> DoeMetDoel(Bevoegdheid wat, Klant klant) => wat switch
    {
        Bevoegdheid.EigenDoelOptekenen => await klant.Stuur("/eigen-doelen", new { id = Guid.NewGuid(), partij = app.Uwv.Waarde, titel = "Minder kosten", knelt = "Het kost meer", norm = app.Norm.Waarde }),
        Bevoegdheid.EigenDoelVrijgeven => await klant.Stuur($"/eigen-doelen/{await app.DoelOpgetekend()}/vrijgaven", new { }),
        Bevoegdheid.EigenDoelIntrekken => await klant.Stuur($"/eigen-doelen/{await app.DoelOpgetekend()}/intrekkingen", new { }),
        Bevoegdheid.BotsingMelden => await klant.Stuur("/botsingen", await Botsing()),
        Bevoegdheid.BotsingAfronden => await klant.Stuur($"/botsingen/{await Gebotst()}/afrondingen", new { uitkomst = "Wij delen de kosten" }),
        _ => await DoeMetBijdrage(wat, klant),
    };

    async Task<object> Botsing() => new { id = Guid.NewGuid(), doel = (await app.DoelOpgetekend(vrij: true)).Waarde, ander = (await app.DoelOpgetekend(partij: app.Belastingdienst, vrij: true)).Waarde, toelichting = "Dit botst" };

    async Task<BotsingId> Gebotst() => await app.Gebotst(await app.DoelOpgetekend(vrij: true), await app.DoelOpgetekend(partij: app.Belastingdienst, vrij: true));

    [Fact]
    [Trait("Feature", "E08")]
    public async Task Wat_een_programma_van_eigen_doelen_en_botsingen_leest()
    {
        using var uwv = new Klant(app, app.Wie(Rol.Ketenregisseur, app.Uwv));
        using var cbs = new Klant(app, app.Wie(Rol.Lijnmanager, app.Cbs));
        var (stil, vrij, ander) = (await app.DoelOpgetekend("Stil doel"), await app.DoelOpgetekend("Vrij doel", vrij: true), await app.DoelOpgetekend("Ander doel", app.Belastingdienst, vrij: true, opNorm: false));
        (await uwv.Lees($"/eigen-doelen/{stil}"))["titel"]!.GetValue<string>().ShouldBe("Stil doel");
        (await cbs.Lees($"/eigen-doelen/{stil}", HttpStatusCode.NotFound)).ShouldNotBeNull();
        (await cbs.Lees($"/eigen-doelen/{vrij}"))["vrijgegeven"].ShouldNotBeNull();
        (await Tekst(cbs, $"/eigen-doelen?partner={app.Uwv}")).ShouldNotContain("Stil doel");
        (await Tekst(uwv, $"/eigen-doelen?partner={app.Uwv}&norm={app.Norm}")).ShouldContain("Stil doel");
        (await Tekst(uwv, $"/eigen-doelen?norm={app.Norm}")).ShouldNotContain("Ander doel");
        (await Tekst(uwv, $"/eigen-doelen?partner={app.Belastingdienst}")).ShouldNotContain("Vrij doel");

        using var geraden = await cbs.Stuur("/botsingen", new { id = Guid.NewGuid(), doel = stil.Waarde, ander = ander.Waarde, toelichting = "Dit" });
        geraden.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        var botsing = await app.Gebotst(vrij, ander);
        (await cbs.Lees($"/botsingen/{botsing}"))["isOpen"]!.GetValue<bool>().ShouldBeTrue();
        (await Tekst(cbs, "/botsingen?open=true")).ShouldContain($"{botsing}");
        await app.Afgerond(botsing);
        (await Tekst(cbs, "/botsingen?open=true")).ShouldNotContain($"{botsing}");
        (await cbs.Lees($"/botsingen/{botsing}"))["uitkomst"]!["uitkomst"]!.GetValue<string>().ShouldStartWith("Wij kijken samen");
        await app.DoelIngetrokken(vrij);
        (await Tekst(cbs, "/eigen-doelen?knelt=true")).ShouldNotContain($"{vrij}");
        (await Tekst(cbs, "/eigen-doelen?knelt=false")).ShouldContain($"{vrij}");

        static async Task<string> Tekst(Klant klant, string pad)
        {
            // The other tests of this class left many.
            using var antwoord = await klant.Haal($"{pad}&aantal=200");
            antwoord.StatusCode.ShouldBe(HttpStatusCode.OK);
            return await antwoord.Tekst();
        }
    }
}
