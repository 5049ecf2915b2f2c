using System.Net;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Toegang;
using Schakel.Web.Tests.Opzet;

namespace Schakel.Web.Tests.Api;

/// <summary>What people do with the picture of a proposal, for UWV or about their own.</summary>
public sealed partial class BevoegdhedenTests
{
    [Theory]
    [InlineData(Bevoegdheid.InbrengGeven, "201 201 201 403 403 403 403 403 403", "403 403 403 403 403 403")]
    [InlineData(Bevoegdheid.OnderbouwingGeven, "201 201 201 403 403 403 201 403 403", "201 201 201 403 403 403")]
    [InlineData(Bevoegdheid.LijnoverlegVaststellen, "201 201 201 403 403 201 403 403 403", "403 403 403 403 403 403")]
    [InlineData(Bevoegdheid.VoorstelAanpassen, "201 201 201 403 403 403 201 403 403", "403 403 403 403 403 403")]
    [InlineData(Bevoegdheid.StandpuntVerbergen, "201 201 403 403 403 403 403 403 403", "403 403 403 403 403 403")]
    [InlineData(Bevoegdheid.BezwaarBespreken, "201 201 201 403 403 403 201 403 403", "403 403 403 403 403 403")]
    [InlineData(Bevoegdheid.BeeldvraagStellen, "201 201 201 201 201 201 201 403 403", "201 201 201 201 201 201")]
    [InlineData(Bevoegdheid.BeeldvraagBeantwoorden, "201 201 201 403 403 403 201 403 403", "403 403 403 403 403 403")]
    [InlineData(Bevoegdheid.VoorstelBespreken, "201 201 201 201 201 201 404 404 404", "201 201 201 201 201 201")] // each partner in its own room
    [InlineData(Bevoegdheid.StandpuntenOpenen, "409 409 409 403 403 403 409 403 403", "409 409 409 403 403 403")]
    [Trait("Feature", "B10")]
    public Task Wat_op_tafel_komt_zegt_elke_partner_zelf_en_wie_indiende_antwoordt(Bevoegdheid wat, string eigen, string ander) => Elke_rol_krijgt_wat_de_tabel_zegt(wat, eigen, ander);

    async Task<HttpResponseMessage> DoeMetBeeld(Bevoegdheid wat, Klant klant, Deelname wie) => wat switch
    {
        Bevoegdheid.InbrengGeven => await klant.Stuur($"/voorstellen/{await Ingediend(wie)}/inbrengen", new { partij = app.Uwv.Waarde, belang = "Dat het klopt", gevolg = "Weinig" }),
        Bevoegdheid.OnderbouwingGeven => await klant.Stuur($"/voorstellen/{await Ingediend(wie)}/onderbouwingen", new { id = Guid.NewGuid(), wat = "Zo staat het", norm = app.Norm.Waarde }),
        Bevoegdheid.LijnoverlegVaststellen => await klant.Stuur($"/partners/{app.Uwv}/lijnoverleggen", new { dagen = new[] { "2027-01-12" } }),
        Bevoegdheid.VoorstelAanpassen => await klant.Stuur($"/voorstellen/{await Ingediend(wie)}/versies", new { ronde = 1, waarom = "Anders", titel = "Een norm erbij", toelichting = "Daarom", herzienOp = "2027-12-01", behoud = new[] { 0 } }),
        Bevoegdheid.StandpuntVerbergen => await klant.Stuur($"/voorstellen/{await MetLeestijd(leesdagen: null, verborgen: true)}/verborgen-standpunten", new { partij = app.Uwv.Waarde, ronde = 1, oordeel = "TerzijdeStaan" }),
        // Whoever submitted it talks with who objects, and the other way round.
        Bevoegdheid.BezwaarBespreken => await Tegengesproken(wie) is var (tegen, partij) ? await klant.Stuur($"/voorstellen/{tegen}/bezwaargesprekken", new { partij, bezwaar = (string?)(await klant.Lees($"/voorstellen/{tegen}"))["standpunten"]![0]!["gegeven"], uitkomst = "Het kan later" }) : null!,
        Bevoegdheid.BeeldvraagStellen => await klant.Stuur($"/voorstellen/{await Ingediend(wie)}/vragen", new { id = Guid.NewGuid(), wat = "Wat kost dat?" }),
        Bevoegdheid.BeeldvraagBeantwoorden => await Gevraagd(wie) is var (voorstel, vraag) ? await klant.Stuur($"/voorstellen/{voorstel}/vragen/{vraag}/antwoorden", new { antwoord = "Niets" }) : null!,
        Bevoegdheid.VoorstelBespreken => await klant.Stuur($"/voorstellen/{await Ingediend(wie)}/opmerkingen", new { id = Guid.NewGuid(), woorden = "Kunnen wij dit aan?" }),
        // The reading time still runs: who may is told so.
        Bevoegdheid.StandpuntenOpenen => await klant.Stuur($"/voorstellen/{await MetLeestijd()}/openingen", new { }),
        _ => await DoeMetMacht(wat, klant),
    };

    async Task<(Guid Voorstel, Guid Vraag)> Gevraagd(Deelname wie)
    {
        var (voorstel, vraag) = (await Ingediend(wie), Guid.NewGuid());
        using var klant = new Klant(app, app.Wie(Rol.Ketenmedewerker, app.Belastingdienst));
        using var antwoord = await klant.Stuur($"/voorstellen/{voorstel}/vragen", new { id = vraag, wat = "Wat kost dat?" });
        antwoord.StatusCode.ShouldBe(HttpStatusCode.Created, await antwoord.Tekst());
        return (voorstel, vraag);
    }

    async Task<(Guid Voorstel, Guid Partij)> Tegengesproken(Deelname wie)
    {
        var voorstel = await Ingediend(wie);
        using var klant = new Klant(app, app.Wie(Rol.Bestuurder, app.Uwv));
        using var antwoord = await klant.Stuur($"/voorstellen/{voorstel}/standpunten", new { partij = app.Uwv.Waarde, ronde = 1, oordeel = "Bezwaar", reden = "Te snel" });
        antwoord.StatusCode.ShouldBe(HttpStatusCode.Created, await antwoord.Tekst());
        return (voorstel, app.Uwv.Waarde);
    }

    async Task<Guid> MetLeestijd(int? leesdagen = 5, bool verborgen = false)
    {
        var id = Guid.NewGuid();
        using var klant = new Klant(app, app.Wie(Rol.Ketenmanager));
        using var antwoord = await klant.Stuur("/voorstellen", new { id, besluit = Guid.NewGuid(), titel = "Een norm erbij", toelichting = "Daarom", herzienOp = "2027-12-01", leesdagen, standpuntdagen = verborgen ? 5 : (int?)null, verborgen, opdrachten = new[] { new { normVaststellen = Norm() } } });
        antwoord.StatusCode.ShouldBe(HttpStatusCode.Created, await antwoord.Tekst());
        return id;
    }
}
