using System.Globalization;
using System.Net;
using Schakel.Application;
using Schakel.Domein.Besluiten;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Knelpunten;
using Schakel.Web.Tests.Opzet;
using static Schakel.Web.Tests.Inrichting.Eigenketen;

namespace Schakel.Web.Tests.Besturing;

/// <summary>The ketenmanager makes a partner do or leave something, the partner answers, and the board reviews it or it ends by itself.</summary>
[Trait("Feature", "I06")]
public sealed class DoorzettingTests : IAsyncLifetime
{
    readonly Ketenapp app = new();

    public ValueTask InitializeAsync() => app.InitializeAsync();

    public ValueTask DisposeAsync() => app.DisposeAsync();

    string Lijst => $"{app.Keten}/doorzettingen";

    [Fact]
    public async Task De_ketenmanager_zet_iets_door_en_een_andere_partner_leest_het()
    {
        await app.Gemachtigd();
        var knelpunt = await app.Gemeld();
        await app.Geescaleerd(knelpunt, Niveau.Ketenmanager);
        using var manager = await app.BezoekerAls(Rol.Ketenmanager);
        using var medewerker = await app.BezoekerAls(Rol.Ketenmedewerker, app.Cbs);
        (await manager.Lees(Lijst)).ShouldContain("Er is nog niets doorgezet. Hier komt te staan wat een partner van de ketenmanager moet doen of laten");
        (await manager.Pagina(Lijst)).ShouldContain($"href=\"{Lijst}/geven\"");
        (await medewerker.Pagina(Lijst)).ShouldNotContain("/geven\"");
        (await manager.Lees($"{app.Keten}/besturing")).ShouldContain("Er is nog niets doorgezet.");

        var formulier = await manager.Pagina($"{Lijst}/geven?knelpunt={knelpunt}");
        formulier.ShouldContain($"value=\"{knelpunt}\" selected");
        Formulierwerk.Leesbaar(formulier).ShouldContain("Uiterlijk zondag 21 februari 2027; verder gaat uw opdrachtbrief niet.");
        formulier.ShouldNotContain(" checked");
        using var gegeven = await Geef(manager, ("Formulier.Knelpunt", knelpunt.ToString()));

        gegeven.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await gegeven.Tekst());
        var pad = Plaats(gegeven);
        pad.ShouldStartWith($"{Lijst}/");
        var gelezen = await medewerker.Lees(pad);
        foreach (var woorden in new[]
                 {
                     "<b>Geen</b> onderhoud in december", "Doorzetting bij UWV", "UWV moet dit laten:", "De maandlevering valt anders uit & dat kost weken", "prioriteit, laten", "Gegeven door Ketenmanager",
                     "Voor het knelpunt Waarom ontbreken geboortedata?", "Nog niets. UWV meldt dat het gedaan is, of gaat ermee naar het bestuur.", "Doet het dat niet, dan eindigt de doorzetting na die dag vanzelf.", "Er is nog geen voorstel om dit te toetsen.",
                 }) gelezen.ShouldContain(woorden);
        (await medewerker.Lees(Lijst)).ShouldContain("<b>Geen</b> onderhoud in december UWV prioriteit, laten di 22 dec Bevestigt het bestuur haar, dan tot en met donderdag 31 december 2026. geldt uiterlijk di 22 dec");
        (await medewerker.Lees($"{app.Keten}/knelpunten/{knelpunt}")).ShouldContain("Doorgezet bij UWV <b>Geen</b> onderhoud in december");
        (await medewerker.Lees($"{app.Keten}/besturing")).ShouldContain("Geldt nu: 1. Nog te toetsen door het bestuur: 1.");
        foreach (var daad in new[] { "uitvoeren", "betwisten", "intrekken", "toetsen" }) (await medewerker.Pagina(pad)).ShouldNotContain($"{pad}/{daad}\"");
        (await manager.Pagina(pad)).ShouldContain($"{pad}/intrekken\"");
    }

    [Fact]
    public async Task Wat_niet_klopt_staat_bij_het_veld_en_wat_getypt_is_blijft()
    {
        await app.Gemachtigd(new([Maatregelsoort.Prioriteit], 30, false));
        using var manager = await app.BezoekerAls(Rol.Ketenmanager);
        (await manager.Pagina($"{Lijst}/geven")).ShouldNotContain("value=\"Investering\"");

        using var leeg = await Geef(manager, ("Formulier.Wat", " "), ("Formulier.Partij", ""), ("Formulier.Richting", null));
        leeg.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var pagina = WebUtility.HtmlDecode(await leeg.Tekst());
        foreach (var deel in new[] { "veld-formulier-wat-fout", "veld-formulier-partij-fout", "veld-formulier-richting-fout", "De maandlevering valt anders uit & dat kost weken</textarea>", "value=\"Prioriteit\" checked" }) pagina.ShouldContain(deel);

        using var teVer = await Geef(manager);
        teVer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        pagina = WebUtility.HtmlDecode(await teVer.Tekst());
        pagina.ShouldContain("Kies een laatste dag van vandaag tot en met 23-12-2026; verder gaat uw opdrachtbrief niet.");
        foreach (var deel in new[] { "veld-formulier-totenmet-fout", "value=\"<b>Geen</b> onderhoud in december\"", $"value=\"{app.Uwv}\" selected", "value=\"Laten\" checked", "value=\"2026-12-31\"" }) pagina.ShouldContain(deel);

        using var andereSoort = await Geef(manager, ("Formulier.Soort", "Investering"), ("Formulier.TotEnMet", "2026-12-01"));
        andereSoort.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await andereSoort.Lees()).ShouldContain("Dit soort maatregel staat niet in uw opdrachtbrief.");
        (await manager.Lees(Lijst)).ShouldContain("Er is nog niets doorgezet.");
    }

    [Fact]
    public async Task De_partner_meldt_dat_het_gedaan_is()
    {
        var pad = $"{Lijst}/{await app.Doorgezet()}";
        using var regisseur = await app.BezoekerAls(Rol.Ketenregisseur, app.Uwv);
        (await regisseur.Pagina(pad)).ShouldContain($"{pad}/uitvoeren\"");
        (await regisseur.Pagina(pad)).ShouldNotContain($"{pad}/betwisten\"", Case.Sensitive, "that is for a board member");

        using var leeg = await regisseur.VerstuurFormulier($"{pad}/uitvoeren", 0, ("Formulier.Woorden", " "));
        leeg.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await leeg.Tekst()).ShouldContain("veld-formulier-woorden-fout");
        using var gedaan = await regisseur.VerstuurFormulier($"{pad}/uitvoeren", 0, ("Formulier.Woorden", "Vanaf vandaag staat het <bovenaan>"));
        gedaan.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await gedaan.Tekst());
        Plaats(gedaan).ShouldBe(pad);

        using var ander = await app.BezoekerAls(Rol.Bestuurder, app.Cbs);
        var gelezen = await ander.Lees(pad);
        gelezen.ShouldContain("Ketenregisseur · UWV Vanaf vandaag staat het <bovenaan>");
        gelezen.ShouldContain("Wat er is doorgezet gedaan");
        (await ander.Pagina(pad)).ShouldContain($"{pad}/toetsen\"", Case.Sensitive, "the board still reviews it");
        (await regisseur.Pagina(pad)).ShouldNotContain($"{pad}/uitvoeren\"");
        using var nogEens = await regisseur.Haal($"{pad}/uitvoeren");
        (await nogEens.Lees()).ShouldContain("Uw organisatie heeft al gemeld dat dit gedaan is.");
    }

    [Fact]
    public async Task Wie_ermee_naar_het_bestuur_gaat_maakt_de_termijn_korter_en_tot_het_besluit_geldt_het()
    {
        var pad = $"{Lijst}/{await app.Doorgezet()}";
        using var bestuurder = await app.BezoekerAls(Rol.Bestuurder, app.Uwv);
        (await bestuurder.Pagina(pad)).ShouldContain("<time datetime=\"2026-12-22\"");

        using var betwist = await bestuurder.VerstuurFormulier($"{pad}/betwisten", 0, ("Formulier.Woorden", "Dit kan niet voor de jaarwisseling"));
        betwist.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await betwist.Tekst());

        var pagina = await bestuurder.Pagina(pad);
        pagina.ShouldContain("<time datetime=\"2026-12-08\"");
        pagina.ShouldNotContain("<time datetime=\"2026-12-22\"");
        Formulierwerk.Leesbaar(pagina).ShouldContain("Wat er is doorgezet betwist");
        pagina.ShouldContain("Dit kan niet voor de jaarwisseling");
        (await bestuurder.Lees($"{Lijst}?staat=Betwist")).ShouldContain("De geboortedata gaan voor ander onderhoud UWV");
        (await bestuurder.Lees($"{Lijst}?staat=Gedaan")).ShouldContain("Er is geen doorzetting waar het zo mee staat.");
        (await bestuurder.Lees($"{Lijst}?staat=Onzin")).ShouldContain("De geboortedata gaan voor ander onderhoud UWV");
    }

    [Fact]
    public async Task Het_bestuur_herroept_met_een_besluit_en_dan_vraagt_het_niets_meer()
    {
        var pad = $"{Lijst}/{await app.Doorgezet()}";
        using var bestuurder = await app.BezoekerAls(Rol.Bestuurder, app.Uwv);
        using var geen = await bestuurder.VerstuurFormulier($"{pad}/toetsen", 0, ("Formulier.Waarheen", "ontwerp"));
        geen.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await geen.Tekst()).ShouldContain("veld-formulier-oordeel-fout");

        using var ontwerp = await bestuurder.VerstuurFormulier($"{pad}/toetsen", 0, ("Formulier.Oordeel", "Herroepen"), ("Formulier.Waarheen", "ontwerp"));
        ontwerp.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await ontwerp.Tekst());
        var indienen = $"{app.Keten}/voorstellen/indienen";
        Plaats(ontwerp).ShouldBe(indienen);
        (await bestuurder.Lees(indienen)).ShouldContain("Doorzetting toetsen: UWV");
        using var ingediend = await bestuurder.VerstuurIngevuld(
            indienen, Formulierwerk.Formulier(await bestuurder.Pagina(indienen)), ("Formulier.Titel", "Terug naar het overleg"), ("Formulier.Toelichting", "Wij kunnen dit samen"), ("Formulier.HerzienOp", "2027-03-01"));
        ingediend.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await ingediend.Tekst());
        var voorstel = Plaats(ingediend);
        (await bestuurder.Lees(voorstel)).ShouldContain("Doorzetting bij UWV: De geboortedata gaan voor ander onderhoud nog niet getoetst herroepen");
        (await bestuurder.Lees(pad)).ShouldContain("Terug naar het overleg : standpunten gevraagd");
        await app.AllenGesproken(new(Guid.Parse(voorstel[^36..])));

        var gelezen = await bestuurder.Lees(pad);
        gelezen.ShouldContain("Terug naar het overleg : besluit 2026-");
        gelezen.ShouldContain("Wat er is doorgezet herroepen");
        gelezen.ShouldContain("Het bestuur herriep deze doorzetting. Zij vraagt niets meer.");
        (await bestuurder.Lees(Lijst)).ShouldContain("herroepen herroepen vandaag");
        (await bestuurder.Lees(voorstel)).ShouldContain("nog niet getoetst herroepen", Case.Sensitive, "what a decision changed stays as it was");
        foreach (var daad in new[] { "uitvoeren", "betwisten", "intrekken", "toetsen" }) (await bestuurder.Pagina(pad)).ShouldNotContain($"{pad}/{daad}\"");
        using var weer = await bestuurder.Haal($"{pad}/toetsen");
        (await weer.Lees()).ShouldContain("Het bestuur heeft hierover al besloten.");
        using var teLaat = await bestuurder.Haal($"{pad}/uitvoeren");
        (await teLaat.Lees()).ShouldContain("Deze doorzetting geldt niet meer en vraagt niets meer.");
    }

    [Fact]
    public async Task Bevestigd_geldt_zij_tot_haar_laatste_dag_en_is_zij_later_alleen_nog_te_herroepen()
    {
        var id = await app.Doorgezet();
        await app.Besloten(_ => new Domein.Besluiten.DoorzettingToetsen(id, Toetsoordeel.Bevestigd));
        using var bestuurder = await app.BezoekerAls(Rol.Bestuurder, app.Uwv);

        var pagina = await bestuurder.Pagina($"{Lijst}/{id}/toetsen");
        pagina.ShouldContain("value=\"Herroepen\"");
        pagina.ShouldNotContain("value=\"Bevestigd\"");
        foreach (var (dagen, stand) in new[] { (33, "bevestigd"), (8, "voorbij") })
        {
            app.Verzet(TimeSpan.FromDays(dagen));
            using var later = await app.BezoekerAls(Rol.Bestuurder, app.Uwv);
            (await later.Lees($"{Lijst}/{id}")).ShouldContain($"Wat er is doorgezet {stand}");
        }
    }

    [Fact]
    public async Task Wat_het_bestuur_niet_op_tijd_toetst_eindigt_vanzelf_en_het_kan_er_nog_iets_van_vinden()
    {
        var pad = $"{Lijst}/{await app.Doorgezet()}";
        app.Verzet(TimeSpan.FromDays(29));
        using var bestuurder = await app.BezoekerAls(Rol.Bestuurder, app.Uwv);

        var gelezen = await bestuurder.Lees(pad);

        gelezen.ShouldContain("vervallen: niet op tijd getoetst");
        gelezen.ShouldContain("Het bestuur toetste deze doorzetting niet op tijd. De laatste dag daarvoor was");
        (await bestuurder.Pagina(pad)).ShouldContain($"{pad}/toetsen\"");
        (await bestuurder.Pagina(pad)).ShouldNotContain($"{pad}/uitvoeren\"");
    }

    [Fact]
    public async Task De_ketenmanager_trekt_haar_in_met_een_reden()
    {
        var pad = $"{Lijst}/{await app.Doorgezet()}";
        using var manager = await app.BezoekerAls(Rol.Ketenmanager);

        using var ingetrokken = await manager.VerstuurFormulier($"{pad}/intrekken", 0, ("Formulier.Woorden", "UWV loste het zelf op"));
        ingetrokken.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await ingetrokken.Tekst());

        (await manager.Lees(pad)).ShouldContain("Wat er is doorgezet ingetrokken");
        (await manager.Lees(pad)).ShouldContain("UWV loste het zelf op");
        using var bestuurder = await app.BezoekerAls(Rol.Bestuurder, app.Uwv);
        (await bestuurder.Pagina(pad)).ShouldContain($"{pad}/toetsen\"", Case.Sensitive, "that it was given is still reviewed");
    }

    [Fact]
    public async Task Zonder_macht_in_de_brief_zet_niemand_iets_door()
    {
        using var manager = await app.BezoekerAls(Rol.Ketenmanager);
        (await manager.Pagina(Lijst)).ShouldNotContain("/geven\"");
        (await manager.Lees($"{app.Keten}/opdrachtbrief")).ShouldContain("Mag zonder het bestuur Niets: alles gaat langs het bestuur.");
        using var belet = await manager.Haal($"{Lijst}/geven");
        belet.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await belet.Lees()).ShouldContain("Dit mag u niet zonder het bestuur. Het staat in de opdrachtbrief van de ketenmanager");

        await app.Gemachtigd(new([], 0, true));
        using var alleenBuitenom = await manager.Haal($"{Lijst}/geven");
        alleenBuitenom.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        await app.Gemachtigd();
        var formulier = Formulierwerk.Formulier(await manager.Pagina($"{Lijst}/geven"));
        using var regisseur = await app.BezoekerAls(Rol.Ketenregisseur, app.Uwv);
        using var nietHij = await regisseur.Haal($"{Lijst}/geven");
        nietHij.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await nietHij.Lees()).ShouldContain("Uw rol mag dit niet. Vraag het de ketenmanager.");
        await app.Besloten(i => new OpdrachtbriefOpstellen(app.Wie(Rol.Ketenmanager).Id, i.Lopend("", "Bewaak het geheel"), i.Lopend("", "De normen worden gehaald"), new(new(2026, 1, 1), null)));
        using var teLaat = await Geef(manager, formulier);
        teLaat.StatusCode.ShouldBe(HttpStatusCode.Forbidden, "his letter is another one by now");
        (await teLaat.Tekst()).ShouldContain("onderhoud in december");
        (await manager.Lees(Lijst)).ShouldContain("Er is nog niets doorgezet.");
    }

    [Fact]
    public async Task Een_partner_die_het_niet_raakt_zegt_er_niets_van_en_toen_was_zij_er_nog_niet()
    {
        await app.Gemachtigd();
        var toen = await app.Nr();
        var pad = $"{Lijst}/{await app.Doorgezet()}";
        using var bestuurder = await app.BezoekerAls(Rol.Bestuurder, app.Cbs);

        foreach (var daad in new[] { "uitvoeren", "betwisten" })
        {
            (await bestuurder.Pagina(pad)).ShouldNotContain($"{pad}/{daad}\"");
            using var belet = await bestuurder.Haal($"{pad}/{daad}");
            belet.StatusCode.ShouldBe(HttpStatusCode.Forbidden, daad);
        }
        using var manager = await app.BezoekerAls(Rol.Ketenmanager);
        using var vals = await bestuurder.Verstuur(
            $"{pad}/betwisten", Formulierwerk.Formulier(await bestuurder.Pagina($"{app.Keten}/knelpunten/melden")).Replace($"{app.Keten}/knelpunten/melden", $"{pad}/betwisten", StringComparison.Ordinal),
            ("_handler", "zeggen"), ("Formulier.Opdracht", Guid.NewGuid().ToString()), ("Formulier.Woorden", "Nee"));
        vals.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        using var bijIntrekken = await bestuurder.Haal($"{pad}/intrekken");
        bijIntrekken.StatusCode.ShouldBe(HttpStatusCode.Forbidden);

        (await bestuurder.Haal($"{pad}?op=nr-{toen}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await bestuurder.Lees($"{Lijst}?op=nr-{toen}")).ShouldContain("Er was toen niets doorgezet.");
        var nu = await bestuurder.Pagina($"{pad}?op=nr-{await app.Nr()}");
        nu.ShouldContain("De geboortedata gaan voor ander onderhoud");
        nu.ShouldNotContain("/toetsen", Case.Sensitive, "a page of then has no deeds");
        foreach (var weg in new[] { "", "/uitvoeren", "/betwisten", "/intrekken", "/toetsen" }) (await bestuurder.Haal($"{Lijst}/{Guid.NewGuid()}{weg}")).StatusCode.ShouldBe(HttpStatusCode.NotFound, weg);
    }

    [Fact]
    public async Task In_het_Engels_is_alles_Engels()
    {
        var pad = $"{Lijst}/{await app.Doorgezet("The birth dates first")}";
        using var bestuurder = await app.BezoekerAls(Rol.Bestuurder, app.Uwv);
        using var manager = await app.BezoekerAls(Rol.Ketenmanager);
        foreach (var browser in new[] { bestuurder, manager }) browser.DefaultRequestHeaders.AcceptLanguage.ParseAdd("en");

        (await bestuurder.Lees(pad)).ShouldContain("UWV is to do this: The birth dates first");
        (await bestuurder.Lees($"{app.Keten}/opdrachtbrief")).ShouldContain("Give an override to a partner on an investment, a priority or a measure in the work, for at most 90 days.");
        (await bestuurder.Lees($"{pad}/betwisten")).ShouldContain("The board then reviews it within 10 working days");
        (await manager.Lees($"{Lijst}/geven")).ShouldContain("At the latest Sunday 21 February 2027; your letter of assignment goes no further.");
    }

    async Task<HttpResponseMessage> Geef(HttpClient manager, params (string Veld, string? Waarde)[] anders) => await Geef(manager, Formulierwerk.Formulier(await manager.Pagina($"{Lijst}/geven")), anders);

    Task<HttpResponseMessage> Geef(HttpClient manager, string formulier, params (string Veld, string? Waarde)[] anders)
    {
        var velden = new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["Formulier.Partij"] = app.Uwv.ToString(),
            ["Formulier.Soort"] = "Prioriteit",
            ["Formulier.Richting"] = "Laten",
            ["Formulier.Wat"] = "<b>Geen</b> onderhoud in december",
            ["Formulier.Reden"] = "De maandlevering valt anders uit & dat kost weken",
            ["Formulier.TotEnMet"] = "2026-12-31",
        };
        foreach (var (veld, waarde) in anders) velden[veld] = waarde;
        return manager.VerstuurIngevuld($"{Lijst}/geven", formulier, [.. velden.Select(v => (v.Key, v.Value))]);
    }
}
