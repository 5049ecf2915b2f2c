using System.Net;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Toegang;
using Schakel.Web.Tests.Opzet;

namespace Schakel.Web.Tests.Api;

/// <summary>What partners do with a signal between UWV and Belastingdienst: whoever works with cases, and only of them; the ketenmanager reads along.</summary>
public sealed partial class BevoegdhedenTests
{
    [Theory]
    [InlineData(Bevoegdheid.SignaalOptekenen, "403 201 201 201 201 403 403 403 403", "403 403 403 403 403 403")]
    [InlineData(Bevoegdheid.ZaakkenmerkGeven, "403 201 201 201 201 403 403 404 404", "404 404 404 404 404 404")]
    [InlineData(Bevoegdheid.SignaalAanbieden, "403 201 201 201 201 403 403 404 404", "404 404 404 404 404 404")]
    [InlineData(Bevoegdheid.SignaalOvernemen, "403 201 201 201 201 403 403 404 404", "404 404 404 404 404 404")]
    [InlineData(Bevoegdheid.AanbodAfwijzen, "403 201 201 201 201 403 403 404 404", "404 404 404 404 404 404")]
    [InlineData(Bevoegdheid.SignaalHerstellen, "403 201 201 201 201 403 403 404 404", "404 404 404 404 404 404")]
    [InlineData(Bevoegdheid.SignaalHeropenen, "403 201 201 201 201 403 403 404 404", "404 404 404 404 404 404")]
    [Trait("Feature", "E06")]
    public Task Wie_bij_een_betrokken_partner_met_zaken_werkt_doet_wat_het_signaal_vraagt(Bevoegdheid wat, string eigen, string ander) => Elke_rol_krijgt_wat_de_tabel_zegt(wat, eigen, ander);

    async Task<HttpResponseMessage> DoeMetSignaal(Bevoegdheid wat, Klant klant) => wat switch
    {
        Bevoegdheid.SignaalOptekenen => await klant.Stuur("/signalen", Signaal(Guid.NewGuid())),
        Bevoegdheid.ZaakkenmerkGeven => await klant.Stuur($"/signalen/{await Opgetekend(app.Uwv)}/kenmerken", new { kenmerk = "Z-1" }),
        Bevoegdheid.SignaalAanbieden => await klant.Stuur($"/signalen/{await Opgetekend(app.Uwv)}/aanbiedingen", new { aan = app.Belastingdienst.Waarde, reden = "Bij u" }),
        Bevoegdheid.SignaalOvernemen => await klant.Stuur($"/signalen/{await Opgetekend(app.Belastingdienst)}/overnames", new { }),
        Bevoegdheid.AanbodAfwijzen => await klant.Stuur($"/signalen/{await Aangeboden()}/afwijzingen", new { reden = "Niet bij ons" }),
        Bevoegdheid.SignaalHerstellen => await klant.Stuur($"/signalen/{await Opgetekend(app.Uwv)}/herstellingen", new { wat = "Nabetaald", isVerteld = true }),
        Bevoegdheid.SignaalHeropenen => await klant.Stuur($"/signalen/{await Hersteld()}/heropeningen", new { reden = "Toch niet" }),
        _ => await DoeMetVoornemen(wat, klant),
    };

    object Signaal(Guid id) => new { id, wie = "Werkgever", partijen = new[] { app.Belastingdienst.Waarde, app.Uwv.Waarde }, wat = "De correctie komt niet aan" };

    async Task<Guid> Opgetekend(PartijId partij)
    {
        var id = Guid.NewGuid();
        using var klant = new Klant(app, app.Wie(Rol.Ketenregisseur, partij));
        using var antwoord = await klant.Stuur("/signalen", Signaal(id));
        antwoord.StatusCode.ShouldBe(HttpStatusCode.Created, await antwoord.Tekst());
        return id;
    }

    async Task<Guid> Aangeboden()
    {
        var id = await Opgetekend(app.Belastingdienst);
        using var klant = new Klant(app, app.Wie(Rol.Ketenregisseur, app.Belastingdienst));
        using var antwoord = await klant.Stuur($"/signalen/{id}/aanbiedingen", new { aan = app.Uwv.Waarde, reden = "Bij u" });
        antwoord.StatusCode.ShouldBe(HttpStatusCode.Created, await antwoord.Tekst());
        return id;
    }

    async Task<Guid> Hersteld()
    {
        var id = await Opgetekend(app.Belastingdienst);
        using var klant = new Klant(app, app.Wie(Rol.Ketenregisseur, app.Belastingdienst));
        using var antwoord = await klant.Stuur($"/signalen/{id}/herstellingen", new { wat = "Nabetaald", isVerteld = false });
        antwoord.StatusCode.ShouldBe(HttpStatusCode.Created, await antwoord.Tekst());
        return id;
    }
}
