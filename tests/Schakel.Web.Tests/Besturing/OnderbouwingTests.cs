using System.Net;
using System.Text.RegularExpressions;
using Schakel.Application.Tests;
using Schakel.Domein.Inrichting;
using Schakel.Web.Tests.Api;
using Schakel.Web.Tests.Opzet;
using static Schakel.Web.Tests.Inrichting.Eigenketen;

namespace Schakel.Web.Tests.Besturing;

/// <summary>What a proposal comes of and rests on, and the days on which partners meet about it.</summary>
[Trait("Feature", "B01")]
public sealed partial class OnderbouwingTests : IAsyncLifetime
{
    readonly Ketenapp app = new();

    public ValueTask InitializeAsync() => app.InitializeAsync();

    public ValueTask DisposeAsync() => app.DisposeAsync();

    [Fact]
    public async Task Een_foto_of_een_meting_ligt_bij_het_voorstel_voor_iedereen_in_de_keten()
    {
        var pad = $"{app.Keten}/voorstellen/{await app.MetLeestijd()}";
        using var regisseur = await app.BezoekerAls(Rol.Ketenregisseur, app.Uwv);
        using var medewerker = await app.BezoekerAls(Rol.Ketenmedewerker, app.Cbs);
        (await medewerker.Haal($"{pad}/onderbouwing")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await medewerker.Pagina(pad)).ShouldNotContain("/onderbouwing\"");

        using var leeg = await regisseur.VerstuurFormulier($"{pad}/onderbouwing", 0, ("Formulier.Wat", "Wie <wacht>, belt"));
        leeg.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var over = await leeg.Tekst();
        WebUtility.HtmlDecode(over).ShouldContain("value=\"Wie <wacht>, belt\"");
        over.ShouldContain("Kies een bestand of een norm.");
        using var gemeten = await regisseur.VerstuurFormulier($"{pad}/onderbouwing", 0, ("Formulier.Wat", "Wie <wacht>, belt"), ("Formulier.Norm", app.Norm.ToString()));
        gemeten.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await gemeten.Tekst());
        var toen = await app.Nr();
        using var gestuurd = await regisseur.VerstuurMetBestand($"{pad}/onderbouwing", Formulierwerk.Formulier(await regisseur.Pagina($"{pad}/onderbouwing")), "Formulier.Bijlage", Fotos.Telefoonfoto(), ("Formulier.Wat", "De stapel"));
        gestuurd.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await gestuurd.Tekst());

        var pagina = await medewerker.Pagina(pad);
        pagina.ShouldContain($"{app.Keten}/normen/{app.Norm}?op=nr-{toen}", Case.Sensitive, "as it stood when it came on the table");
        (await medewerker.Lees(pad)).ShouldContain("Wie <wacht>, belt: norm 1", Case.Sensitive, (await medewerker.Lees(pad)).Split("Onderbouwing")[1]);
        (await medewerker.Haal($"{app.Keten}/normen/{app.Norm}?op=nr-{toen}")).StatusCode.ShouldBe(HttpStatusCode.OK);
        var foto = Stuk().Match(pagina).Groups["pad"].Value;
        using var beeld = await medewerker.Haal(foto);
        (beeld.StatusCode, beeld.Content.Headers.ContentType!.MediaType).ShouldBe((HttpStatusCode.OK, "image/jpeg"));
        (await medewerker.Haal($"{pad}/onderbouwing/{Guid.NewGuid()}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await medewerker.Haal(foto.Replace(pad, $"{app.Keten}/voorstellen/{Guid.NewGuid()}", StringComparison.Ordinal))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        using var vreemd = app.CreateClient();
        (await vreemd.GetAsync(new Uri(foto, UriKind.Relative), TestContext.Current.CancellationToken)).StatusCode.ShouldNotBe(HttpStatusCode.OK);
        (await medewerker.Lees($"{app.Keten}/geheugen")).ShouldContain("Onderbouwing gegeven bij het voorstel");
    }

    [Fact]
    public async Task De_API_zegt_wat_er_bij_ligt_en_waar_het_uit_voortkomt()
    {
        var voornemen = await app.Aangekondigd();
        var afspraak = await app.AfspraakVoorgesteld(inKeten: false);
        await app.AfspraakGetekend(afspraak, app.Uwv, app.Belastingdienst);
        using var klant = new Klant(app, app.Wie(Rol.Bestuurder, app.Uwv));
        var (uit, van, stuk) = (Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid());
        foreach (var (id, aanleiding) in new (Guid, object)[] { (uit, Voorstel(uit, voornemen: voornemen.Waarde)), (van, Voorstel(van, afspraak: afspraak.Waarde)) })
        {
            using var ingediend = await klant.Stuur("/voorstellen", aanleiding);
            ingediend.StatusCode.ShouldBe(HttpStatusCode.Created, await ingediend.Tekst());
        }
        using var beide = await klant.Stuur("/voorstellen", Voorstel(Guid.NewGuid(), voornemen.Waarde, afspraak.Waarde));
        (await beide.Tekst()).ShouldContain("voorstel-een-aanleiding");
        using var gegeven = await klant.Stuur($"/voorstellen/{uit}/onderbouwingen", new { id = stuk, wat = "De stapel", bijlage = Convert.ToBase64String(Fotos.Telefoonfoto()) });
        gegeven.StatusCode.ShouldBe(HttpStatusCode.Created, await gegeven.Tekst());

        var lees = await klant.Lees($"/voorstellen/{uit}");
        ((Guid)lees["voornemen"]!, lees["afspraak"], (string?)lees["tafel"]!["onderbouwingen"]![0]!["wat"], (bool)lees["tafel"]!["onderbouwingen"]![0]!["isBestand"]!).ShouldBe((voornemen.Waarde, null, "De stapel", true));
        ((Guid)(await klant.Lees($"/voorstellen/{van}"))["afspraak"]!).ShouldBe(afspraak.Waarde);
        using var cbs = new Klant(app, app.Wie(Rol.Bestuurder, app.Cbs));
        (await cbs.Lees($"/voorstellen/{van}"))["afspraak"].ShouldBeNull("it is of the two others");
        using var dicht = await app.BezoekerAls(Rol.Bestuurder, app.Cbs);
        (await dicht.Lees($"{app.Keten}/voorstellen/{van}")).ShouldNotContain("Komt voort uit de afspraak");
        using var open = await app.BezoekerAls(Rol.Bestuurder, app.Uwv);
        (await open.Lees($"{app.Keten}/voorstellen/{van}")).ShouldContain("Komt voort uit de afspraak Levering per werkdag");
        (await open.Lees($"{app.Keten}/voorstellen/{uit}")).ShouldContain("Komt voort uit wat UWV aankondigde: Ander formaat voor loonaangiften");
    }

    [Fact]
    public async Task Van_een_voornemen_en_een_afspraak_is_het_een_klik_naar_een_voorstel()
    {
        var (voornemen, afspraak) = (await app.Aangekondigd(), await app.AfspraakVoorgesteld());
        await app.AfspraakGetekend(afspraak, app.Uwv, app.Belastingdienst);
        using var bestuurder = await app.BezoekerAls(Rol.Bestuurder, app.Belastingdienst);
        (await bestuurder.Pagina($"{app.Keten}/wijzigingen/{voornemen}")).ShouldContain($"voorstellen/indienen?voornemen={voornemen}");
        (await bestuurder.Pagina($"{app.Keten}/afspraken/{afspraak}")).ShouldContain($"voorstellen/indienen?afspraak={afspraak}");
        using var medewerker = await app.BezoekerAls(Rol.Ketenmedewerker, app.Belastingdienst);
        (await medewerker.Pagina($"{app.Keten}/wijzigingen/{voornemen}")).ShouldNotContain("voorstellen/indienen");

        var indienen = $"{app.Keten}/voorstellen/indienen?voornemen={voornemen}";
        (await bestuurder.Lees(indienen)).ShouldContain("Dit voorstel komt voort uit wat UWV aankondigde: Ander formaat voor loonaangiften");
        using var mis = await bestuurder.VerstuurFormulier(indienen, 0, ("Formulier.Titel", ""), ("Formulier.Toelichting", "Zo kan iedereen mee"));
        mis.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await mis.Lees()).ShouldContain("Dit voorstel komt voort uit wat UWV aankondigde", Case.Sensitive, "what it comes of stays after a mistake");
        using var gedaan = await bestuurder.VerstuurFormulier(
            indienen, 0, ("Formulier.Titel", "Later terug"), ("Formulier.Toelichting", "Zo kan iedereen mee"), ("Formulier.HerzienOp", "2027-06-01"),
            ("Formulier.Opdrachten[0].Soort", "bestaand"), ("Formulier.Opdrachten[0].Norm", app.Norm.ToString()), ("Formulier.Opdrachten[0].Waarde", "50"), ("Formulier.Opdrachten[0].Vanaf", "2027-04-01"));
        gedaan.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await gedaan.Tekst());
        (await bestuurder.Lees(Plaats(gedaan))).ShouldContain("Komt voort uit wat UWV aankondigde: Ander formaat voor loonaangiften");
    }

    [Fact]
    [Trait("Feature", "B10")]
    public async Task Wanneer_partners_vergaderen_ziet_wie_indient_en_zo_lang_is_er_tijd()
    {
        var pad = $"{app.Keten}/partners/{app.Cbs}";
        using var lijnmanager = await app.BezoekerAls(Rol.Lijnmanager, app.Cbs);
        using var ander = await app.BezoekerAls(Rol.Ketenregisseur, app.Uwv);
        (await lijnmanager.Lees(pad)).ShouldContain("CBS noemde geen dagen waarop de eigen lijn vergadert.");
        (await ander.Haal($"{pad}/lijnoverleg")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        using var mis = await lijnmanager.VerstuurFormulier($"{pad}/lijnoverleg", 0, ("Formulier.Dagen", "8-12-2026\nergens in <maart>"));
        mis.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var terug = WebUtility.HtmlDecode(await mis.Tekst());
        terug.ShouldContain("Regel 2 is geen datum die bestaat. Schrijf bijvoorbeeld: 24-1-2027.");
        terug.ShouldContain("ergens in <maart></textarea>");
        using var oud = await lijnmanager.VerstuurFormulier($"{pad}/lijnoverleg", 0, ("Formulier.Dagen", "1-1-2026"));
        (await oud.Lees()).ShouldContain("Noem dagen vanaf vandaag.");

        using var gedaan = await lijnmanager.VerstuurFormulier($"{pad}/lijnoverleg", 0, ("Formulier.Dagen", "di 12 jan 2027\n8-12-2026"));

        gedaan.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await gedaan.Tekst());
        (await ander.Lees(pad)).ShouldContain("CBS bespreekt voorstellen in de eigen lijn op: di 8 dec 12 jan 2027");
        WebUtility.HtmlDecode(await lijnmanager.Pagina($"{pad}/lijnoverleg")).ShouldContain("8-12-2026\n12-1-2027</textarea>");
        var indienen = await ander.Lees($"{app.Keten}/voorstellen/indienen");
        indienen.ShouldContain("De leestijd wacht zo nodig op het lijnoverleg van elke partner, ten hoogste twintig werkdagen extra: CBS: di 8 dec");
        var voorstel = await app.MetLeestijd(leesdagen: 5);
        (await ander.Lees($"{app.Keten}/voorstellen/{voorstel}")).ShouldContain("Leestijd tot en met dinsdag 8 december", Case.Sensitive, "and not the first");
        (await ander.Lees($"{app.Keten}/voorstellen/{voorstel}")).ShouldContain("Lijnoverleg: di 8 dec");
        using var klant = new Klant(app, app.Wie(Rol.Lijnmanager, app.Cbs));
        (await klant.Lees($"/partners/{app.Cbs}"))["lijnoverleg"]!.AsArray().Select(d => (string?)d).ShouldBe(["2026-12-08", "2027-01-12"]);
        using var leeg = await klant.Stuur($"/partners/{app.Cbs}/lijnoverleggen", new { dagen = Array.Empty<string>() });
        leeg.StatusCode.ShouldBe(HttpStatusCode.Created, await leeg.Tekst());
        (await klant.Lees($"/partners/{app.Cbs}"))["lijnoverleg"].ShouldBeNull();
    }

    object Voorstel(Guid id, Guid? voornemen = null, Guid? afspraak = null) => new
    {
        id,
        besluit = Guid.NewGuid(),
        titel = "Een norm erbij",
        toelichting = "Daarom",
        herzienOp = "2027-12-01",
        voornemen,
        afspraak,
        opdrachten = new[] { new { normVaststellen = new { id = Guid.NewGuid(), nummer = 77, naam = "Volledig", richting = "Minimaal", eenheid = "Procent", vanaf = "2027-01-01", waarde = 99.5m } } },
    };

    [GeneratedRegex("href=\"(?<pad>[^\"]+/onderbouwing/[^\"]+)\"", RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Stuk();
}
