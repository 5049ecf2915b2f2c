using System.Net;
using Schakel.Domein.Besluiten;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Toegang;
using Schakel.Web.Tests.Opzet;

namespace Schakel.Web.Tests.Api;

/// <summary>Every act that changes something × every role × whose it is: what the answer is, written out by hand beside the rule.</summary>
[Trait("Feature", "U05")]
public sealed partial class BevoegdhedenTests(Ketenapp app) : IClassFixture<Ketenapp>
{
    // In the order of Rol: bestuurder, lijnmanager, ketenregisseur, teammanager, ketenmedewerker, sleuteldrager, ketenmanager, bureaumedewerker, reviewer.
    // Own: of UWV, which is involved. Another's: of CBS, which is not; the last three act for no partner and have no such difference.
    [Theory]
    [InlineData(Bevoegdheid.DeelnameBeginnen, "201 403 403 403 403 201 403 403 403", "403 403 403 403 403 403")]
    [InlineData(Bevoegdheid.DeelnameBeeindigen, "201 403 403 403 403 201 403 403 403", "403 403 403 403 403 403")]
    [InlineData(Bevoegdheid.UitnodigingDoen, "201 403 403 403 403 201 403 403 403", "403 403 403 403 403 403")]
    [InlineData(Bevoegdheid.UitnodigingIntrekken, "201 403 403 403 403 201 403 403 403", "403 403 403 403 403 403")]
    [InlineData(Bevoegdheid.ToegangHerstellen, "201 403 403 403 403 201 403 403 403", "403 403 403 403 403 403")]
    [InlineData(Bevoegdheid.MandaatVerlenen, "201 403 403 403 403 201 403 403 403", "403 403 403 403 403 403")]
    [InlineData(Bevoegdheid.MandaatBeeindigen, "201 403 403 403 403 201 403 403 403", "403 403 403 403 403 403")]
    [InlineData(Bevoegdheid.ConvenantOpstellen, "403 403 403 403 403 403 403 403 403", "403 403 403 403 403 403")]
    [InlineData(Bevoegdheid.ConvenantTekenen, "201 403 403 403 403 403 403 403 403", "403 403 403 403 403 403")]
    [InlineData(Bevoegdheid.OpdrachtbriefOpstellen, "403 403 403 403 403 403 403 403 403", "403 403 403 403 403 403")]
    [InlineData(Bevoegdheid.OpdrachtbriefTekenen, "201 403 403 403 403 403 403 403 403", "403 403 403 403 403 403")]
    [InlineData(Bevoegdheid.KetenprofielVaststellen, "403 403 403 403 403 403 403 403 403", "403 403 403 403 403 403")]
    [InlineData(Bevoegdheid.HuisstijlVaststellen, "403 403 403 403 403 403 403 403 403", "403 403 403 403 403 403")]
    [InlineData(Bevoegdheid.PartnerBeschrijven, "201 403 403 403 403 201 403 403 403", "403 403 403 403 403 403")]
    [InlineData(Bevoegdheid.PartnerToelaten, "403 403 403 403 403 403 403 403 403", "403 403 403 403 403 403")]
    [InlineData(Bevoegdheid.PartnerSchrappen, "403 403 403 403 403 403 403 403 403", "403 403 403 403 403 403")]
    [InlineData(Bevoegdheid.PartnerUittreden, "422 403 403 403 403 403 403 403 403", "403 403 403 403 403 403")]
    [InlineData(Bevoegdheid.UittredingIntrekken, "409 403 403 403 403 403 403 403 403", "403 403 403 403 403 403")]
    [InlineData(Bevoegdheid.KetenBeeindigen, "403 403 403 403 403 403 403 403 403", "403 403 403 403 403 403")]
    [InlineData(Bevoegdheid.VerhuizingVaststellen, "403 403 403 403 403 403 403 403 403", "403 403 403 403 403 403")]
    [InlineData(Bevoegdheid.VerhuizingAfbreken, "409 403 403 403 403 409 403 403 403", "409 403 403 403 403 409")]
    [InlineData(Bevoegdheid.RolBeschrijven, "403 403 403 403 403 403 403 403 403", "403 403 403 403 403 403")]
    [InlineData(Bevoegdheid.MandaatmodelVaststellen, "403 403 403 403 403 403 403 403 403", "403 403 403 403 403 403")]
    [InlineData(Bevoegdheid.KetenrolBeleggen, "403 403 403 403 403 403 403 403 403", "403 403 403 403 403 403")]
    [InlineData(Bevoegdheid.ToestandInstellen, "403 403 403 403 403 403 403 403 403", "403 403 403 403 403 403")]
    [InlineData(Bevoegdheid.ReviewOpdragen, "403 403 403 403 403 403 403 403 403", "403 403 403 403 403 403")]
    [InlineData(Bevoegdheid.ReviewStoppen, "201 403 403 403 403 201 403 403 403", "403 403 403 403 403 403")]
    [InlineData(Bevoegdheid.OmgevingspartijOpnemen, "403 403 403 403 403 403 403 403 403", "403 403 403 403 403 403")]
    [InlineData(Bevoegdheid.OmgevingspartijLoslaten, "201 403 403 403 403 201 403 403 403", "403 403 403 403 403 403")]
    [InlineData(Bevoegdheid.AdviesregelSchrijven, "201 201 201 403 403 201 201 403 403", "201 201 201 403 403 201")]
    [InlineData(Bevoegdheid.AdviesregelSchrappen, "201 201 201 403 403 201 201 403 403", "201 201 201 403 403 201")]
    [InlineData(Bevoegdheid.BezwaarMaken, "409 409 409 403 403 409 403 403 403", "403 403 403 403 403 403")]
    [InlineData(Bevoegdheid.BezwaarIntrekken, "409 409 409 403 403 409 403 403 403", "403 403 403 403 403 403")]
    [InlineData(Bevoegdheid.GremiumInstellen, "403 403 403 403 403 403 403 403 403", "403 403 403 403 403 403")]
    [InlineData(Bevoegdheid.GremiumWijzigen, "403 403 403 403 403 403 403 403 403", "403 403 403 403 403 403")]
    [InlineData(Bevoegdheid.GremiumOpheffen, "403 403 403 403 403 403 403 403 403", "403 403 403 403 403 403")]
    [InlineData(Bevoegdheid.ResultaatMelden, "403 201 201 403 403 403 201 201 403", "403 403 403 403 403 403")]
    [InlineData(Bevoegdheid.GebeurtenisOptekenen, "403 403 201 403 403 403 201 201 403", "403 403 201 403 403 403")]
    [InlineData(Bevoegdheid.LijstMeebrengen, "201 201 201 201 201 201 201 201 403", "201 201 201 201 201 201")]
    [InlineData(Bevoegdheid.LijstWegdoen, "201 201 201 201 201 201 201 201", "201 201 201 201 201 201")]
    [InlineData(Bevoegdheid.OverdrachtVaststellen, "403 403 403 403 403 403 403 403 403", "403 403 403 403 403 403")]
    [InlineData(Bevoegdheid.NormVaststellen, "403 403 403 403 403 403 403 403 403", "403 403 403 403 403 403")]
    [InlineData(Bevoegdheid.KnelpuntMelden, "201 201 201 201 201 201 201 403 403", "403 403 403 403 403 403")]
    [InlineData(Bevoegdheid.KnelpuntToewijzen, "201 201 201 201 201 201 403 404 404", "404 404 404 404 404 404")]
    [InlineData(Bevoegdheid.PogingOptekenen, "403 403 201 201 403 403 403 404 404", "404 404 404 404 404 404")]
    [InlineData(Bevoegdheid.KnelpuntVerwoorden, "403 403 201 201 403 403 403 404 404", "404 404 404 404 404 404")]
    [InlineData(Bevoegdheid.VerwoordingBeamen, "403 403 201 201 403 403 403 404 404", "404 404 404 404 404 404")]
    [InlineData(Bevoegdheid.KnelpuntEscaleren, "403 403 201 201 403 403 403 404 404", "404 404 404 404 404 404")]
    [InlineData(Bevoegdheid.KnelpuntTeruggeven, "403 403 201 403 403 403 403 404 404", "404 404 404 404 404 404")]
    [InlineData(Bevoegdheid.KnelpuntIndelen, "403 403 422 422 403 403 422 404 404", "404 404 404 404 404 404")]
    [InlineData(Bevoegdheid.KnelpuntHeropenen, "403 403 201 201 403 403 201 404 404", "404 404 404 404 404 404")]
    [InlineData(Bevoegdheid.LadderVaststellen, "403 403 403 403 403 403 403 403 403", "403 403 403 403 403 403")]
    [InlineData(Bevoegdheid.KnelpuntOplossen, "403 403 201 201 403 403 201 404 404", "404 404 404 404 404 404")]
    [InlineData(Bevoegdheid.KnelpuntBespreken, "201 201 201 201 201 201 201 404 404", "404 404 404 404 404 404")]
    [InlineData(Bevoegdheid.AfspraakVoorstellen, "201 201 201 403 403 403 403 403 403", "403 403 403 403 403 403")]
    [InlineData(Bevoegdheid.AfspraakTekenen, "201 403 403 403 403 403 403 403 403", "403 403 403 403 403 403")]
    [InlineData(Bevoegdheid.AfspraakAfwijzen, "201 403 403 403 403 403 403 403 403", "403 403 403 403 403 403")]
    [InlineData(Bevoegdheid.AfspraakIntrekken, "201 201 201 403 403 403 403 403 403", "403 403 403 403 403 403")]
    [InlineData(Bevoegdheid.AfspraakOpzeggen, "201 403 403 403 403 403 403 403 403", "403 403 403 403 403 403")]
    [InlineData(Bevoegdheid.VoorstelIndienen, "201 201 201 403 403 403 201 403 403", "201 201 201 403 403 403")]
    [InlineData(Bevoegdheid.VoorstelIntrekken, "201 201 201 403 403 403 201 403 403", "403 403 403 403 403 403")]
    [InlineData(Bevoegdheid.StandpuntGeven, "201 201 403 403 403 403 403 403 403", "403 403 403 403 403 403")]
    [InlineData(Bevoegdheid.BesluitAanbieden, "201 403 403 403 403 403 403 403 403", "403 403 403 403 403 403")]
    [InlineData(Bevoegdheid.GeheugenExporteren, "200 403 200 403 403 200 403 403 403", "200 403 200 403 403 200")]
    public async Task Elke_rol_krijgt_wat_de_tabel_zegt(Bevoegdheid wat, string eigen, string ander)
    {
        await Toets(wat, app.Uwv, eigen);
        await Toets(wat, app.Cbs, ander);
    }

    async Task Toets(Bevoegdheid wat, PartijId voor, string verwacht)
    {
        var statussen = new List<string>();
        foreach (var rol in Enum.GetValues<Rol>().Take(verwacht.Split(' ').Length))
        {
            var wie = app.Wie(rol, Rollen.VanEenPartner.Contains(rol) ? voor : null);
            using var klant = new Klant(app, wie);
            using var antwoord = await Doe(wat, wie, klant);
            statussen.Add(((int)antwoord.StatusCode).ToString(System.Globalization.CultureInfo.InvariantCulture));
        }
        string.Join(' ', statussen).ShouldBe(verwacht, $"{wat} voor {voor}");
    }

    async Task<HttpResponseMessage> Doe(Bevoegdheid wat, Deelname wie, Klant klant) => wat switch
    {
        Bevoegdheid.DeelnameBeginnen => await klant.Stuur("/deelnames", Deelname("Ketenmedewerker")),
        Bevoegdheid.DeelnameBeeindigen => await klant.Stuur($"/deelnames/{await Begonnen()}/eindes", new { laatste = "2026-12-31" }),
        Bevoegdheid.UitnodigingDoen => await klant.Stuur("/uitnodigingen", Uitnodiging(Guid.NewGuid())),
        Bevoegdheid.UitnodigingIntrekken => await klant.Stuur($"/uitnodigingen/{await Uitgenodigd()}/intrekkingen", new { }),
        Bevoegdheid.ToegangHerstellen => await klant.Stuur($"/deelnames/{await Begonnen()}/herstellinks", new { id = Guid.NewGuid(), uiterlijk = "2026-12-01", zegel = new string('a', 64) }),
        Bevoegdheid.MandaatVerlenen => await klant.Stuur("/mandaten", Mandaat(Guid.NewGuid(), await Begonnen("Ketenregisseur"))),
        Bevoegdheid.MandaatBeeindigen => await klant.Stuur($"/mandaten/{await Gemandateerd()}/eindes", new { laatste = "2026-12-31" }),
        Bevoegdheid.ConvenantOpstellen => await klant.Stuur("/convenantversies", new { inhoud = "Wij werken samen", termijn = new { van = "2026-01-01" } }),
        Bevoegdheid.ConvenantTekenen => await klant.Stuur("/convenant/ondertekeningen", new { partij = app.Uwv.Waarde, structuur = (await klant.Lees("/convenant"))["structuur"]!.GetValue<string>() }),
        Bevoegdheid.OpdrachtbriefOpstellen => await klant.Stuur(
            "/opdrachtbriefversies", new { ketenmanager = app.Wie(Rol.Ketenmanager).Id.Waarde, opdracht = "Iets", resultaat = "Iets", termijn = new { van = "2026-01-01" } }),
        Bevoegdheid.OpdrachtbriefTekenen => await klant.Stuur("/opdrachtbrief/ondertekeningen", new { partij = app.Uwv.Waarde, brief = await Ongetekend(klant) }),
        Bevoegdheid.KetenprofielVaststellen => await klant.Stuur("/profiel", new { doel = "Iets", ketenprobleem = "Iets" }),
        Bevoegdheid.HuisstijlVaststellen => await klant.Stuur("/huisstijl", new { kleur = "Rood" }),
        Bevoegdheid.PartnerBeschrijven => await klant.Stuur($"/partners/{app.Uwv}/beschrijvingen", new { soort = "Organisatie" }),
        Bevoegdheid.PartnerToelaten => await klant.Stuur("/partners", new { partner = Guid.NewGuid(), naam = "SVB", gastheer = app.Uwv.Waarde }),
        Bevoegdheid.PartnerSchrappen => await klant.Stuur("/partnerschrappingen", new { partner = app.Cbs.Waarde }),
        // On a day that can be chosen it would be 201, and UWV would be gone.
        Bevoegdheid.PartnerUittreden => await klant.Stuur($"/partners/{app.Uwv}/uittredingen", new { laatste = "2020-01-01", reden = "Iets" }),
        Bevoegdheid.UittredingIntrekken => await klant.Stuur($"/partners/{app.Uwv}/uittredingen/intrekkingen", new { }),
        Bevoegdheid.KetenBeeindigen => await klant.Stuur("/beeindigingen", new { laatste = "2026-12-31", reden = "Iets" }),
        Bevoegdheid.VerhuizingVaststellen => await klant.Stuur("/verhuizingen", new { sleutel = "x", waarheen = "Iets" }),
        Bevoegdheid.VerhuizingAfbreken => await klant.Stuur("/verhuizingen/afbrekingen", new { reden = "Iets" }),
        Bevoegdheid.RolBeschrijven => await klant.Stuur("/rollen", new { rol = "Lijnmanager", doel = "Iets" }),
        Bevoegdheid.MandaatmodelVaststellen => await klant.Stuur("/mandaatmodel", new { ruimtes = Array.Empty<object>() }),
        Bevoegdheid.KetenrolBeleggen => await klant.Stuur("/ketenrollen", new { rol = "Ketenmanager", terugval = "Bestuurder" }),
        Bevoegdheid.ToestandInstellen => await klant.Stuur("/toestanden", new { soort = "Crisis", termijn = new { van = "2026-11-24", totEnMet = "2026-12-01" }, aanleiding = "Iets" }),
        Bevoegdheid.ReviewOpdragen => await klant.Stuur("/reviews", new { review = Guid.NewGuid(), wie = "Auditdienst", vraag = "Kijk mee", termijn = new { van = "2026-11-24", totEnMet = "2026-12-31" }, gastheer = app.Uwv.Waarde }),
        Bevoegdheid.ReviewStoppen => await klant.Stuur($"/reviews/{await Gereviewd()}/stops", new { partij = app.Uwv.Waarde, reden = "Iets" }),
        Bevoegdheid.OmgevingspartijOpnemen => await klant.Stuur("/omgeving", new { partij = Guid.NewGuid(), naam = "Makers", waarom = "Zij bouwen", gastheer = app.Uwv.Waarde }),
        Bevoegdheid.OmgevingspartijLoslaten => await klant.Stuur($"/omgeving/{await app.Opgenomen()}/loslatingen", new { partij = app.Uwv.Waarde, reden = "Iets" }),
        Bevoegdheid.AdviesregelSchrijven => await klant.Stuur("/adviesregels", new { bouwsteen = "Ketenkaart", strekking = "Nodig", reden = "Iets", bron = "Iets" }),
        Bevoegdheid.AdviesregelSchrappen => await klant.Stuur("/adviesregelschrappingen", new { nummer = await Geschreven() }),
        // In the founding it would be 201: it is over here, and says so to who may.
        Bevoegdheid.BezwaarMaken => await klant.Stuur("/bezwaren", new { partij = app.Uwv.Waarde, reden = "Iets" }),
        Bevoegdheid.BezwaarIntrekken => await klant.Stuur("/bezwaren/intrekkingen", new { partij = app.Uwv.Waarde }),
        Bevoegdheid.GremiumInstellen => await klant.Stuur("/gremia", new { id = Guid.NewGuid(), naam = "Overleg", niveau = "Tactisch", taak = "Iets" }),
        Bevoegdheid.GremiumWijzigen => await klant.Stuur("/gremiumwijzigingen", new { gremium = app.Gremium.Waarde, naam = "Overleg", niveau = "Tactisch", taak = "Iets" }),
        Bevoegdheid.GremiumOpheffen => await klant.Stuur("/gremiumopheffingen", new { gremium = app.Gremium.Waarde }),
        Bevoegdheid.ResultaatMelden => await klant.Stuur($"/normen/{app.Norm}/resultaten", new { periode = new { van = "2026-01-01", totEnMet = "2026-03-31" }, waarde = 71, isVoorlopig = true, bron = "Rapport" }),
        Bevoegdheid.GebeurtenisOptekenen => await klant.Stuur("/gebeurtenissen", new { id = Guid.NewGuid(), datum = "2026-01-01", wat = "Iets" }),
        Bevoegdheid.LijstMeebrengen => await klant.Stuur("/lijsten", Lijst(Guid.NewGuid())),
        Bevoegdheid.LijstWegdoen => await klant.Stuur($"/lijsten/{await Meegebracht(klant)}/wegdoeningen", new { }),
        Bevoegdheid.OverdrachtVaststellen => await klant.Stuur("/overdrachten", new { id = Guid.NewGuid(), van = app.Uwv.Waarde, naar = app.Cbs.Waarde, wat = "Iets" }),
        Bevoegdheid.NormVaststellen => await klant.Stuur("/normen", Norm()),
        Bevoegdheid.KnelpuntMelden => await klant.Stuur("/knelpunten", Knelpunt(Guid.NewGuid())),
        Bevoegdheid.KnelpuntToewijzen => await klant.Stuur($"/knelpunten/{await Gemeld()}/behandelaars", new { deelname = wie.Id.Waarde }),
        Bevoegdheid.PogingOptekenen => await klant.Stuur($"/knelpunten/{await Gemeld()}/pogingen", new { wat = "Samen gekeken" }),
        Bevoegdheid.KnelpuntVerwoorden => await klant.Stuur($"/knelpunten/{await Gemeld()}/verwoordingen", Tekst()),
        Bevoegdheid.VerwoordingBeamen => await klant.Stuur($"/knelpunten/{await Verwoord()}/beamingen", new { nummer = 1 }),
        Bevoegdheid.KnelpuntEscaleren => await klant.Stuur($"/knelpunten/{await Gemeld()}/escalaties", new { naar = "Ketenregisseurs", reden = "Wij komen er niet uit" }),
        Bevoegdheid.KnelpuntTeruggeven => await klant.Stuur($"/knelpunten/{await Geescaleerd()}/teruggaves", new { naar = "Werkvloer", advies = "Kijk er samen naar" }),
        Bevoegdheid.KnelpuntIndelen => await klant.Stuur($"/knelpunten/{await Gemeld()}/indelingen", new { soort = 2 }),
        // With a letter that lets him it would be 201; here it lets him nothing, and nothing waits for an answer.
        Bevoegdheid.KnelpuntHeropenen => await klant.Stuur($"/knelpunten/{await Opgelost()}/heropeningen", new { reden = "Het is terug" }),
        Bevoegdheid.LadderVaststellen => await klant.Stuur("/ladders", new { soorten = new[] { new { nummer = 1, naam = "Gewoon", treden = new[] { new { niveau = "Werkvloer", werkdagen = 5 }, new { niveau = "Ketenmanager", werkdagen = 5 } } } }, vrijeDagen = Array.Empty<object>() }),
        Bevoegdheid.KnelpuntOplossen => await klant.Stuur($"/knelpunten/{await Gemeld()}/oplossingen", new { oplossing = "Het werkt weer" }),
        Bevoegdheid.KnelpuntBespreken => await klant.Stuur($"/knelpunten/{await Gemeld()}/opmerkingen", new { id = Guid.NewGuid(), woorden = "Zullen wij bellen?" }),
        Bevoegdheid.AfspraakVoorstellen => await klant.Stuur("/afspraken", Afspraak(Guid.NewGuid())),
        Bevoegdheid.AfspraakTekenen => await Teken(klant, await Afgesproken(app.Belastingdienst), app.Uwv),
        Bevoegdheid.AfspraakAfwijzen => await klant.Stuur($"/afspraken/{await Afgesproken(app.Belastingdienst)}/afwijzingen", new { partij = app.Uwv.Waarde, reden = "Dit halen wij niet" }),
        Bevoegdheid.AfspraakIntrekken => await klant.Stuur($"/afspraken/{await Afgesproken(app.Uwv)}/intrekkingen", new { }),
        Bevoegdheid.AfspraakOpzeggen => await klant.Stuur(
            $"/afspraken/{await Afgesproken(app.Uwv, app.Uwv, app.Belastingdienst)}/opzeggingen", new { partij = app.Uwv.Waarde, laatste = "2027-01-31", reden = "Klaar" }),
        Bevoegdheid.VoorstelIndienen => await klant.Stuur("/voorstellen", Voorstel(Guid.NewGuid())),
        Bevoegdheid.VoorstelIntrekken => await klant.Stuur($"/voorstellen/{await Ingediend(wie)}/intrekkingen", new { }),
        Bevoegdheid.StandpuntGeven => await klant.Stuur($"/voorstellen/{await Ingediend(app.Wie(Rol.Ketenmanager))}/standpunten", new { partij = app.Uwv.Waarde, ronde = 1, oordeel = "TerzijdeStaan" }),
        Bevoegdheid.BesluitAanbieden => await klant.Stuur($"/besluiten/{await Besloten()}/aanbiedingen", new { id = Guid.NewGuid(), partij = app.Uwv.Waarde, aan = "Minister" }),
        Bevoegdheid.GeheugenExporteren => await klant.Haal("/export"),
        _ => await DoeMetBeeld(wat, klant, wie),
    };

    object Deelname(string rol) => new { id = Guid.NewGuid(), persoon = Guid.NewGuid(), rol, partij = app.Uwv.Waarde, termijn = new { van = "2026-01-01" } };

    object Uitnodiging(Guid id) => new { id, rol = "Ketenmedewerker", partij = app.Uwv.Waarde, uiterlijk = "2026-12-01", zegel = new string('a', 64) };

    static object Lijst(Guid id) => new
    {
        id,
        soort = "Acties",
        bron = "Actielijst",
        brondatum = "2026-01-01",
        kolommen = new[] { new { betekenis = "Wat", kop = "Actie" } },
        rijen = new[] { new { nr = 2, cellen = new[] { "Bellen" } } },
    };

    static async Task<Guid> Meegebracht(Klant klant)
    {
        var id = Guid.NewGuid();
        using var antwoord = await klant.Stuur("/lijsten", Lijst(id));
        antwoord.StatusCode.ShouldBe(HttpStatusCode.Created, await antwoord.Tekst());
        return id;
    }

    static object Norm() => new { id = Guid.NewGuid(), nummer = Random(), naam = "Volledigheid", richting = "Minimaal", eenheid = "Procent", vanaf = "2027-01-01", waarde = 99.5m };

    object Knelpunt(Guid id) => new { id, van = app.Uwv.Waarde, naar = app.Belastingdienst.Waarde, titel = "Geboortedata ontbreken" };

    static object Voorstel(Guid id) => new { id, besluit = Guid.NewGuid(), titel = "Een norm erbij", toelichting = "Daarom", herzienOp = "2027-12-01", opdrachten = new[] { new { normVaststellen = Norm() } } };

    object Afspraak(Guid id) => new
    {
        id,
        overdracht = app.Overdracht.Waarde,
        soort = "Werkafspraak",
        titel = "Levering",
        omschrijving = "Elke werkdag",
        plichten = new[] { new { partij = app.Uwv.Waarde, wat = "Bevestigt" } },
        termijn = new { van = "2026-11-24", totEnMet = "2028-12-31" },
        opzegtermijn = 30,
    };

    async Task<Guid> Afgesproken(PartijId door, params PartijId[] getekend)
    {
        var id = Guid.NewGuid();
        using var klant = new Klant(app, app.Wie(Rol.Ketenregisseur, door));
        using var antwoord = await klant.Stuur("/afspraken", Afspraak(id));
        antwoord.StatusCode.ShouldBe(HttpStatusCode.Created, await antwoord.Tekst());
        await app.AfspraakGetekend(new(id), getekend);
        return id;
    }

    static async Task<HttpResponseMessage> Teken(Klant klant, Guid id, PartijId partij) =>
        await klant.Stuur($"/afspraken/{id}/ondertekeningen", new { partij = partij.Waarde, versie = (await klant.Lees($"/afspraken/{id}"))["versie"]!.GetValue<string>() });

    static int Random() => System.Security.Cryptography.RandomNumberGenerator.GetInt32(2, 999);

    async Task<int> Geschreven()
    {
        using var klant = new Klant(app, app.Wie(Rol.Ketenregisseur, app.Uwv));
        using var antwoord = await klant.Stuur("/adviesregels", new { bouwsteen = "Ketenkaart", strekking = "Nodig", reden = "Iets", bron = "Iets" });
        antwoord.StatusCode.ShouldBe(HttpStatusCode.Created, await antwoord.Tekst());
        return System.Text.Json.Nodes.JsonNode.Parse(await antwoord.Tekst())!["nummer"]!.GetValue<int>();
    }

    async Task<Guid> Uitgenodigd()
    {
        var id = Guid.NewGuid();
        using var klant = new Klant(app, app.Wie(Rol.Sleuteldrager, app.Uwv));
        using var antwoord = await klant.Stuur("/uitnodigingen", Uitnodiging(id));
        antwoord.StatusCode.ShouldBe(HttpStatusCode.Created, await antwoord.Tekst());
        return id;
    }

    static object Mandaat(Guid id, string houder) => new { id, houder, onderwerpen = new[] { "Normen" }, termijn = new { van = "2026-11-24" }, bron = "Mandaatregeling", plafondCenten = 5_000_000 };

    async Task<Guid> Gemandateerd()
    {
        var id = Guid.NewGuid();
        using var klant = new Klant(app, app.Wie(Rol.Sleuteldrager, app.Uwv));
        using var antwoord = await klant.Stuur("/mandaten", Mandaat(id, await Begonnen("Lijnmanager")));
        antwoord.StatusCode.ShouldBe(HttpStatusCode.Created, await antwoord.Tekst());
        return id;
    }

    async Task<string> Begonnen(string rol = "Ketenmedewerker")
    {
        using var klant = new Klant(app, app.Wie(Rol.Sleuteldrager, app.Uwv));
        using var antwoord = await klant.Stuur("/deelnames", Deelname(rol));
        return antwoord.Headers.Location!.ToString().Split('/')[^1];
    }

    async Task<ReviewId> Gereviewd()
    {
        var id = new ReviewId(Guid.NewGuid());
        await app.Besloten(i => new Domein.Inrichting.ReviewOpdragen(id, i.Regel("", "Auditdienst"), i.Lopend("", "Kijk mee"), new(new(2026, 11, 24), new(2026, 12, 31)), false, app.Uwv));
        return id;
    }

    async Task<BesluitId> Besloten()
    {
        var lezer = app.Wie(Rol.Ketenmanager);
        if ((await Besluiten()).FirstOrDefault() is { } eerder) return eerder.Id;
        await app.AllenGesproken(await app.Ingediend(48, new(2030, 1, 1)));
        return (await Besluiten()).Single().Id;

        async Task<IEnumerable<Besluit>> Besluiten() => (await app.Deur.Inzage(app.Stroom, lezer.Persoon, null, TestContext.Current.CancellationToken))!.Besluiten;
    }

    // By this person when he may and is of UWV or the chain, else by the ketenmanager.
    async Task<Guid> Ingediend(Deelname wie)
    {
        var id = Guid.NewGuid();
        var indiener = wie.Partij != app.Cbs && Mag.RollenVoor(Bevoegdheid.VoorstelIndienen).Contains(wie.Rol) ? wie : app.Wie(Rol.Ketenmanager);
        using var klant = new Klant(app, indiener);
        using var antwoord = await klant.Stuur("/voorstellen", Voorstel(id));
        antwoord.StatusCode.ShouldBe(HttpStatusCode.Created, await antwoord.Tekst());
        return id;
    }
}
