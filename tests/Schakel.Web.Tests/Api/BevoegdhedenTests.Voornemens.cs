using System.Net;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Toegang;
using Schakel.Web.Tests.Opzet;

namespace Schakel.Web.Tests.Api;

/// <summary>What partners do with a change that Belastingdienst or UWV announces.</summary>
public sealed partial class BevoegdhedenTests
{
    [Theory]
    [InlineData(Bevoegdheid.VoornemenAankondigen, "403 201 201 403 403 403 403 403 403", "403 403 403 403 403 403")]
    [InlineData(Bevoegdheid.VoornemenVerzetten, "403 201 201 403 403 403 403 403 403", "403 403 403 403 403 403")]
    [InlineData(Bevoegdheid.VoornemenAfgelasten, "403 201 201 403 403 403 403 403 403", "403 403 403 403 403 403")]
    [InlineData(Bevoegdheid.VoornemenEindeBepalen, "403 409 409 403 403 403 403 403 403", "403 403 403 403 403 403")]
    [InlineData(Bevoegdheid.ImpactMelden, "403 201 201 403 403 403 403 403 403", "403 403 403 403 403 403")]
    [InlineData(Bevoegdheid.RaadplegingBeginnen, "403 201 201 403 403 403 403 403 403", "403 403 403 403 403 403")]
    [InlineData(Bevoegdheid.VoornemenDelen, "403 201 201 403 403 403 403 403 403", "403 403 403 403 403 403")]
    [InlineData(Bevoegdheid.RaadplegingIntrekken, "403 201 201 403 403 403 403 403 403", "403 403 403 403 403 403")]
    [Trait("Feature", "E07")]
    public Task Wat_een_partner_verandert_kondigt_die_zelf_aan_en_de_anderen_zeggen_wat_zij_merken(Bevoegdheid wat, string eigen, string ander) => Elke_rol_krijgt_wat_de_tabel_zegt(wat, eigen, ander);

    async Task<HttpResponseMessage> DoeMetVoornemen(Bevoegdheid wat, Klant klant) => wat switch
    {
        Bevoegdheid.VoornemenAankondigen => await klant.Stuur("/voornemens", Voornemen(Guid.NewGuid(), app.Uwv)),
        Bevoegdheid.VoornemenVerzetten => await klant.Stuur($"/voornemens/{await Aangekondigd(app.Uwv)}/verzettingen", new { wanneer = new { van = "2027-06-01" }, reden = "Later", werkdagen = 5 }),
        Bevoegdheid.VoornemenAfgelasten => await klant.Stuur($"/voornemens/{await Aangekondigd(app.Uwv)}/afgelastingen", new { reden = "Toch niet" }),
        // Of one that is not there yet: who may is told so.
        Bevoegdheid.VoornemenEindeBepalen => await klant.Stuur($"/voornemens/{await Aangekondigd(app.Uwv)}/einddagen", new { totEnMet = "2027-05-09", reden = "Langer" }),
        Bevoegdheid.ImpactMelden => await klant.Stuur($"/voornemens/{await Aangekondigd(app.Belastingdienst)}/impacten", new { partij = app.Uwv.Waarde, maat = "Groot", toelichting = "Wij testen mee" }),
        Bevoegdheid.RaadplegingBeginnen => await Vraag(klant, await Aangekondigd(app.Uwv), Guid.NewGuid()),
        Bevoegdheid.VoornemenDelen => await klant.Stuur($"/voornemens/{await Aangekondigd(app.Uwv)}/delingen", new { met = (await app.Opgenomen()).Waarde }),
        Bevoegdheid.RaadplegingIntrekken => await Geraadpleegd() is var (voornemen, raadpleging) ? await klant.Stuur($"/voornemens/{voornemen}/raadplegingen/{raadpleging}/intrekkingen", new { }) : null!,
        _ => await DoeMetDoel(wat, klant),
    };

    static object Voornemen(Guid id, PartijId partij) => new { id, partij = partij.Waarde, soort = "Release", titel = "Nieuw programma", wanneer = new { van = "2027-05-01", totEnMet = "2027-05-02" }, werkdagen = 10 };

    static Task<HttpResponseMessage> Vraag(Klant klant, Guid voornemen, Guid id) => klant.Stuur($"/voornemens/{voornemen}/raadplegingen", new { id, wie = "Makers van salarissoftware", zegel = new string('a', 64) });

    async Task<(Guid Voornemen, Guid Raadpleging)> Geraadpleegd()
    {
        var (voornemen, id) = (await Aangekondigd(app.Uwv), Guid.NewGuid());
        using var klant = new Klant(app, app.Wie(Rol.Ketenregisseur, app.Uwv));
        using var antwoord = await Vraag(klant, voornemen, id);
        antwoord.StatusCode.ShouldBe(HttpStatusCode.Created, await antwoord.Tekst());
        return (voornemen, id);
    }

    async Task<Guid> Aangekondigd(PartijId partij)
    {
        var id = Guid.NewGuid();
        using var klant = new Klant(app, app.Wie(Rol.Ketenregisseur, partij));
        using var antwoord = await klant.Stuur("/voornemens", Voornemen(id, partij));
        antwoord.StatusCode.ShouldBe(HttpStatusCode.Created, await antwoord.Tekst());
        return id;
    }
}
