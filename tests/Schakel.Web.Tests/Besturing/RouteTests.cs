using System.Net;
using Schakel.Domein.Besluiten;
using Schakel.Domein.Inrichting;
using Schakel.Web.Tests.Api;
using Schakel.Web.Tests.Opzet;
using static Schakel.Web.Tests.Inrichting.Eigenketen;

namespace Schakel.Web.Tests.Besturing;

/// <summary>Decided low and confirmed one level up, or asked one level up; a decision has an owner, comes back by itself, and is not undone in silence.</summary>
public sealed class RouteTests : IAsyncLifetime
{
    readonly Ketenapp app = new();

    public ValueTask InitializeAsync() => app.InitializeAsync();

    public ValueTask DisposeAsync() => app.DisposeAsync();

    (string, string)[] Velden => [
        ("Formulier.Titel", "Terugmelding sneller"), ("Formulier.Toelichting", "Dan klopt de polis een dag eerder"), ("Formulier.HerzienOp", "2027-06-01"),
        ("Formulier.Opdrachten[0].Soort", "bestaand"), ("Formulier.Opdrachten[0].Norm", app.Norm.ToString()), ("Formulier.Opdrachten[0].Waarde", "47,5"), ("Formulier.Opdrachten[0].Vanaf", "2027-04-01"),
    ];

    string Indienen => $"{app.Keten}/voorstellen/indienen";

    [Fact]
    [Trait("Feature", "B07")]
    public async Task Wat_tactisch_is_beslist_het_ene_gremium_en_bekrachtigt_het_andere()
    {
        var (laag, hoog) = await app.TweeRaden();
        using var regisseur = await app.BezoekerAls(Rol.Ketenregisseur, app.Uwv);
        (await regisseur.Lees(Indienen)).ShouldContain("Boven Lijnmanagersoverleg staat Ketenraad.");
        using var teHoog = await regisseur.VerstuurFormulier(Indienen, 0, [.. Velden, ("Formulier.Gremium", hoog.ToString()), ("Formulier.Reikwijdte", "Tactisch")]);
        (await teHoog.Lees()).ShouldContain("gaat langs twee gremia, en hier staat er geen boven.");
        using var raar = await regisseur.VerstuurFormulier(Indienen, 0, [.. Velden, ("Formulier.Gremium", laag.ToString()), ("Formulier.Reikwijdte", "Galactisch")]);
        raar.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);

        using var ingediend = await regisseur.VerstuurFormulier(Indienen, 0, [.. Velden, ("Formulier.Gremium", laag.ToString()), ("Formulier.Reikwijdte", "Tactisch"), ("Formulier.Eigenaar", app.Cbs.ToString())]);
        ingediend.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await ingediend.Tekst());
        var (pad, id) = (Plaats(ingediend), new VoorstelId(Guid.Parse(Plaats(ingediend).Split('/')[^1])));
        (await regisseur.Lees(pad)).ShouldContain("Is het hier besloten, dan wordt Ketenraad gevraagd precies dit te bekrachtigen.");
        await app.Gesproken(id, app.Belastingdienst);
        await app.Gesproken(id, app.Uwv, Oordeel.InstemmenMetZorg, "De eerste week is krap");
        await app.Gesproken(id, app.Cbs);

        var gelezen = await regisseur.Lees(pad);
        foreach (var woorden in new[] { "Lijnmanagersoverleg besloot dit al. Nu wordt Ketenraad gevraagd precies dit te bekrachtigen; tot dan verandert er niets.", "Wat Lijnmanagersoverleg besloot", "De eerste week is krap" }) gelezen.ShouldContain(woorden);
        (await regisseur.Lees($"{app.Keten}/normen/{app.Norm}")).ShouldNotContain("47,5");
        (await regisseur.Lees($"{app.Keten}/geheugen")).ShouldContain("Lijnmanagersoverleg besloot; Ketenraad is gevraagd te bekrachtigen: Terugmelding sneller");
        using (var engels = await app.BezoekerAls(Rol.Bestuurder, app.Cbs))
        {
            engels.DefaultRequestHeaders.AcceptLanguage.ParseAdd("en");
            (await engels.Lees(pad)).ShouldContain("Lijnmanagersoverleg already decided this.");
        }
        foreach (var partij in new[] { app.Belastingdienst, app.Uwv, app.Cbs }) await app.Gesproken(id, partij, ronde: 2);

        (await regisseur.Lees($"{app.Keten}/normen/{app.Norm}")).ShouldContain("47,5");
        (await regisseur.Lees($"{app.Keten}/besturing")).ShouldContain("van CBS · Ketenraad");
        (await regisseur.Lees($"{app.Keten}/besturing?eigenaar={app.Uwv}")).ShouldNotContain("van CBS · Ketenraad");
        (await regisseur.Pagina($"{app.Keten}/besturing/besluiten.csv?eigenaar={app.Cbs}")).ShouldContain("\"CBS\";\"Ketenraad\"");
        using var klant = new Klant(app, app.Wie(Rol.Reviewer));
        var voorstel = (await klant.Lees($"/voorstellen/{id}"))!;
        (voorstel["route"]!["reikwijdte"]!.ToString(), voorstel["route"]!["hoog"]!.ToString(), voorstel["route"]!["besloten"]!["standpunten"]!.AsArray().Count).ShouldBe(("Tactisch", hoog.ToString(), 3));
        var besluit = (await klant.Lees($"/besluiten/{voorstel["besluit"]}"))!;
        (besluit["eigenaar"]!.ToString(), besluit["gremium"]!.ToString(), besluit["metZorg"]![0]!.ToString()).ShouldBe((app.Cbs.ToString(), hoog.ToString(), app.Uwv.ToString()));
    }

    [Fact]
    [Trait("Feature", "B07")]
    public async Task Wat_strategisch_is_vraagt_het_ene_gremium_aan_het_andere_en_ook_een_nieuwe_versie_kan_verder_reiken()
    {
        var (laag, hoog) = await app.TweeRaden();
        using var regisseur = await app.BezoekerAls(Rol.Ketenregisseur, app.Uwv);
        using var ingediend = await regisseur.VerstuurFormulier(Indienen, 0, [.. Velden, ("Formulier.Gremium", laag.ToString())]);
        var (pad, id) = (Plaats(ingediend), new VoorstelId(Guid.Parse(Plaats(ingediend).Split('/')[^1])));
        await app.Gesproken(id, app.Uwv);
        using var verder = await regisseur.VerstuurFormulier($"{pad}/aanpassen", 0, [("Formulier.Waarom", "Dit gaat het bestuur aan"), .. Velden[..3], ("Formulier.Behoud", "0"), ("Formulier.Reikwijdte", "Strategisch")]);
        verder.StatusCode.ShouldBe(HttpStatusCode.SeeOther, string.Join("|", (await verder.Tekst()).Split("veldfout").Skip(1).Select(d => d[..150])));

        (await regisseur.Lees(pad)).ShouldContain("Lijnmanagersoverleg vraagt Ketenraad hierover te beslissen. Daar spreekt wie erin zit.");
        (await regisseur.Lees($"{pad}/aanpassen")).ShouldContain("Boven Lijnmanagersoverleg staat Ketenraad.");
        (await regisseur.Lees($"{pad}/versies")).ShouldContain("het gremium erboven beslist");
        using var klant = new Klant(app, app.Wie(Rol.Reviewer));
        var voorstel = (await klant.Lees($"/voorstellen/{id}"))!;
        (voorstel["gremium"]!.ToString(), voorstel["standpunten"]!.AsArray().Count).ShouldBe((hoog.ToString(), 0));
    }

    [Fact]
    [Trait("Feature", "H06")]
    public async Task Wie_terugkomt_op_een_besluit_leest_waarom_en_schrijft_op_wat_er_veranderde()
    {
        var eerst = await app.Ingediend(60, new(2027, 1, 1), "Alvast naar 60 uur", await app.Gemeld("Meldingen blijven liggen"));
        await app.AllenGesproken(eerst);
        using var regisseur = await app.BezoekerAls(Rol.Ketenregisseur, app.Uwv);
        using var stil = await regisseur.VerstuurFormulier(Indienen, 0, [.. Velden]);
        stil.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var fout = await stil.Lees();
        foreach (var woorden in new[] { "Dit komt terug op wat eerder is besloten (2026-1).", "Besluit 2026-1: Alvast naar 60 uur", "Dan kan de polis een dag eerder kloppen.", "Meldingen blijven liggen", "Dan klopt de polis een dag eerder" }) fout.ShouldContain(woorden);

        using var ingediend = await regisseur.VerstuurFormulier(Indienen, 0, [.. Velden, ("Formulier.Sindsdien", "De uitval halveerde <script>alert(1)</script>")]);
        var pad = Plaats(ingediend);
        var gelezen = await regisseur.Pagina(pad);
        gelezen.ShouldContain("De uitval halveerde &lt;script&gt;");
        gelezen.ShouldContain("Alvast naar 60 uur");
        (await regisseur.Lees($"{app.Keten}/voorstellen/{eerst}")).ShouldContain("Komt hierop terug");

        using var klant = new Klant(app, app.Wie(Rol.Ketenregisseur, app.Uwv));
        var voorstel = (await klant.Lees($"/voorstellen/{pad.Split('/')[^1]}"))!;
        voorstel["terugkomst"]!["besluiten"]!.AsArray().Single()!.ToString().ShouldBe((await app.BesluitVan(eerst)).ToString());
        voorstel["terugkomst"]!["sindsdien"]!.ToString().ShouldStartWith("De uitval halveerde");
    }

    [Fact]
    [Trait("Feature", "B06")]
    public async Task Een_besluit_komt_vanzelf_terug_met_wat_er_gebeurde_en_blijft_met_instemming_van_allen()
    {
        var raad = await app.Raad(Besluitregel.Consent);
        var eerst = await app.AanDeRaad(raad, dagen: null);
        await app.AllenGesproken(eerst);
        var besluit = await app.BesluitVan(eerst);
        var terugblik = $"{app.Keten}/besluiten/{besluit}/terugblik";
        using (var vroeg = await app.BezoekerAls(Rol.Ketenregisseur, app.Uwv)) (await vroeg.Lees($"{app.Keten}/gremia/{raad}")).ShouldNotContain("Om op terug te komen");
        await app.Gemeld("Het liep toch vast");
        app.Verzet(TimeSpan.FromDays(185));
        using var regisseur = await app.BezoekerAls(Rol.Ketenregisseur, app.Uwv);

        (await regisseur.Lees($"{app.Keten}/gremia/{raad}")).ShouldContain("Om op terug te komen: 1");
        var gelezen = await regisseur.Lees(terugblik);
        foreach (var woorden in new[] { "Waarom het toen zo besloten is", "Dan kan de polis een dag eerder kloppen.", "Knelpunten die daarna zijn gemeld: 1", "Het liep toch vast", "sinds het besluit is nog geen resultaat gemeld", "Het blijft zo" }) gelezen.ShouldContain(woorden);
        using (var cbs = await app.BezoekerAls(Rol.Bestuurder, app.Cbs)) (await cbs.Lees(terugblik)).ShouldNotContain("Het liep toch vast");
        using var klant = new Klant(app, app.Wie(Rol.Ketenregisseur, app.Uwv));
        (await klant.Lees($"/besluiten/{besluit}/terugblik"))!["knelpunten"]!.AsArray().Count.ShouldBe(1);

        var herbevestigen = $"{app.Keten}/besluiten/{besluit}/herbevestigen";
        using var inOntwerp = await regisseur.VerstuurFormulier(herbevestigen, 0, ("Formulier.HerzienOp", "2029-06-01"), ("Formulier.Waarheen", "ontwerp"));
        inOntwerp.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await inOntwerp.Tekst());
        var ontwerp = await regisseur.Lees(Indienen);
        foreach (var woorden in new[] { "Besluit herbevestigen: 2026-2", "terug op vrijdag 1 juni 2029", "Dit komt terug op wat eerder is besloten" }) ontwerp.ShouldContain(woorden);
        using var ingediend = await regisseur.VerstuurFormulier(Indienen, 0, ("Formulier.Titel", "De norm blijft"), ("Formulier.Toelichting", "Hij werkt"), ("Formulier.Opdrachten[0].Soort", "geen"), ("Formulier.HerzienOp", "2029-06-01"), ("Formulier.Sindsdien", "Een keer vastgelopen, verder goed"));
        ingediend.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await ingediend.Tekst());
        await app.AllenGesproken(new(Guid.Parse(Plaats(ingediend).Split('/')[^1])));

        (await regisseur.Lees($"{app.Keten}/gremia/{raad}")).ShouldNotContain("Om op terug te komen");
        (await klant.Lees($"/besluiten/{besluit}"))!["herzienOp"]!.ToString().ShouldBe("2029-06-01");
        (await regisseur.Lees($"{app.Keten}/geheugen")).ShouldContain("Besluit 2026-2 blijft zoals het is, terug op 1 juni 2029: Terugmelding binnen 48 uur");
    }
}
