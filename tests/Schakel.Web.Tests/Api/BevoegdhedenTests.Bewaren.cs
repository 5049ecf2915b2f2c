using Schakel.Domein.Toegang;
using Schakel.Web.Tests.Opzet;

namespace Schakel.Web.Tests.Api;

/// <summary>How long words stay takes a decision; what lies between UWV and Belastingdienst only they, or the ketenmanager, hold back.</summary>
public sealed partial class BevoegdhedenTests
{
    [Theory]
    [InlineData(Bevoegdheid.BewaartermijnVaststellen, "403 403 403 403 403 403 403 403 403", "403 403 403 403 403 403")]
    [InlineData(Bevoegdheid.VernietigingAanhouden, "201 201 201 403 403 201 201 404 404", "404 404 404 404 404 404")]
    [InlineData(Bevoegdheid.VernietigingVrijgeven, "201 201 201 403 403 201 403 404 404", "404 404 404 404 404 404")]
    [Trait("Feature", "H07")]
    public Task Bewaren_is_van_wie_erbij_betrokken_is(Bevoegdheid wat, string eigen, string ander) => Elke_rol_krijgt_wat_de_tabel_zegt(wat, eigen, ander);

    async Task<HttpResponseMessage> DoeMetBewaren(Bevoegdheid wat, Klant klant)
    {
        if (wat == Bevoegdheid.BewaartermijnVaststellen) return await klant.Stuur("/bewaartermijnen", new { soort = "Knelpunten", jaren = 5 });
        var knelpunt = await app.Gemeld();
        await app.Opgelost(knelpunt);
        if (wat == Bevoegdheid.VernietigingAanhouden) return await klant.Stuur("/aanhoudingen", new { stuk = knelpunt.Waarde, reden = "Er loopt een bezwaar" });
        await app.Aangehouden(knelpunt);
        return await klant.Stuur($"/aanhoudingen/{knelpunt}/vrijgaven", new { });
    }
}
