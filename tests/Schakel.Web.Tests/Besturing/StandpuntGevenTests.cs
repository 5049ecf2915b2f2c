using System.Net;
using Schakel.Domein.Besluiten;
using Schakel.Domein.Inrichting;
using Schakel.Web.Tests.Api;
using Schakel.Web.Tests.Opzet;

namespace Schakel.Web.Tests.Besturing;

/// <summary>Each test in a chain of its own: a decision changes the norm for all.</summary>
[Trait("Feature", "B03")]
public sealed class StandpuntGevenTests : IAsyncLifetime
{
    readonly Ketenapp app = new();

    public ValueTask InitializeAsync() => app.InitializeAsync();

    public ValueTask DisposeAsync() => app.DisposeAsync();

    string Pad(VoorstelId id) => $"{app.Keten}/voorstellen/{id}";

    [Fact]
    [Trait("Feature", "B05")]
    public async Task Na_de_laatste_instemming_is_er_besloten_en_geldt_de_nieuwe_waarde_vanaf_haar_dag()
    {
        var knelpunt = await app.Gemeld();
        var id = await app.Ingediend(48, new(2026, 11, 24), knelpunt: knelpunt);
        await app.Gesproken(id, app.Belastingdienst);
        await app.Gesproken(id, app.Cbs, Oordeel.InstemmenMetZorg, "Weeklevering");
        var ervoor = await app.Nr();
        using var uwv = await app.BezoekerAls(Rol.Bestuurder, app.Uwv);
        var eerst = await uwv.Pagina(Pad(id));
        eerst.ShouldNotContain("checked");
        Formulierwerk.Leesbaar(eerst).ShouldContain("UWV nog niet gegeven");

        using var antwoord = await uwv.Verstuur(Pad(id), Formulierwerk.FormulierVoor(await uwv.Pagina(Pad(id)), "standpunt"), ("Formulier.Oordeel", "Instemmen"));

        antwoord.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await antwoord.Tekst());
        var pagina = await uwv.Pagina(Pad(id));
        var tekst = Formulierwerk.Leesbaar(pagina);
        tekst.ShouldContain("Het is besluit 2026-1; de herziening is op dinsdag 1 juni 2027.");
        tekst.ShouldContain("CBS Ketenbestuurder stemt in, met zorg Weeklevering");
        tekst.ShouldContain("≤ 72 uur ≤ 48 uur vanaf dinsdag 24 november 2026");
        tekst.ShouldContain("Met zorg CBS");
        pagina.ShouldNotContain("Standpunt geven");
        pagina.ShouldContain($"?op=nr-{ervoor}");
        (await uwv.Lees($"{app.Keten}/knelpunten/{knelpunt}")).ShouldContain("Terugmelding: ≤ 48 uur");
        (await uwv.Lees($"{app.Keten}/knelpunten/{knelpunt}?op=nr-{ervoor}")).ShouldContain("Terugmelding: ≤ 72 uur");
        (await uwv.Lees($"{Pad(id)}?op=nr-{ervoor}")).ShouldContain("UWV nog niet gegeven");
    }

    [Fact]
    public async Task Een_standpunt_is_te_veranderen_tot_er_besloten_is_en_hetzelfde_formulier_telt_een_keer()
    {
        var id = await app.Ingediend(48, new(2027, 4, 1));
        using var uwv = await app.BezoekerAls(Rol.Lijnmanager, app.Uwv);
        var formulier = Formulierwerk.FormulierVoor(await uwv.Pagina(Pad(id)), "standpunt");
        using var eerste = await uwv.Verstuur(Pad(id), formulier, ("Formulier.Oordeel", "Bezwaar"), ("Formulier.Reden", "Te snel voor ons"));
        var nr = await app.Nr();
        using var nogEens = await uwv.Verstuur(Pad(id), formulier, ("Formulier.Oordeel", "Bezwaar"), ("Formulier.Reden", "Te snel voor ons"));

        nogEens.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await app.Nr()).ShouldBe(nr);
        var pagina = await uwv.Pagina(Pad(id));
        pagina.ShouldNotContain("checked");
        Formulierwerk.Leesbaar(pagina).ShouldContain("Eerder gegeven: heeft bezwaar , vandaag 9:30 .");
        Formulierwerk.Leesbaar(pagina).ShouldContain("Er staat een bezwaar.");

        using var anders = await uwv.Verstuur(Pad(id), Formulierwerk.FormulierVoor(await uwv.Pagina(Pad(id)), "standpunt"), ("Formulier.Oordeel", "TerzijdeStaan"));
        (await uwv.Lees(Pad(id))).ShouldContain("UWV Lijnmanager staat terzijde");
        (await uwv.Lees(Pad(id))).ShouldContain("Eerdere standpunten Deze tellen niet meer: de partner zei later iets anders, of het voorstel werd iets anders. Ze blijven staan. UWV : heeft bezwaar vandaag 9:30 Te snel voor ons");
        using var klant = new Klant(app, app.Wie(Rol.Bestuurder, app.Cbs));
        var eerder = (await klant.Lees($"/voorstellen/{id}"))["eerdereStandpunten"]!.AsArray().ShouldHaveSingleItem()!;
        ((string?)eerder["oordeel"], (string?)eerder["reden"]).ShouldBe(("Bezwaar", "Te snel voor ons"));
    }

    [Theory]
    [InlineData("Bezwaar", "", "Bij een zorg of een bezwaar hoort een reden")]
    [InlineData("InstemmenMetZorg", " \n ", "Bij een zorg of een bezwaar hoort een reden")]
    [InlineData("", "Mijn reden", "Maak een keuze uit de lijst.")]
    [InlineData("0", "Mijn reden", "Maak een keuze uit de lijst.")]
    [InlineData("Instemmen", "een \u0001 teken", "tekens in die niet te bewaren zijn")]
    public async Task Een_onvolledig_standpunt_zegt_wat_er_mist_en_verandert_niets(string oordeel, string reden, string bericht)
    {
        var id = await app.Ingediend(48, new(2027, 4, 1));
        var nr = await app.Nr();
        using var uwv = await app.BezoekerAls(Rol.Bestuurder, app.Uwv);

        using var antwoord = await uwv.Verstuur(Pad(id), Formulierwerk.FormulierVoor(await uwv.Pagina(Pad(id)), "standpunt"), ("Formulier.Oordeel", oordeel), ("Formulier.Reden", reden));

        antwoord.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await antwoord.Lees()).ShouldContain(bericht);
        (await antwoord.Tekst()).ShouldContain("<title>Fout: Terugmelding binnen 48 uur");
        (await app.Nr()).ShouldBe(nr);
    }

    [Fact]
    [Trait("Feature", "B05")]
    public async Task Wie_naar_een_ouder_verschil_keek_stemt_daar_niet_ongezien_mee_in()
    {
        var id = await app.Ingediend(48, new(2027, 4, 1));
        var ander = await app.Ingediend(60, new(2027, 1, 1), "Eerst naar 60 uur");
        using var uwv = await app.BezoekerAls(Rol.Bestuurder, app.Uwv);
        var formulier = Formulierwerk.FormulierVoor(await uwv.Pagina(Pad(id)), "standpunt");
        await app.AllenGesproken(ander);
        await app.AllenGesproken(id);
        var nr = await app.Nr();

        using var antwoord = await uwv.Verstuur(Pad(id), formulier, ("Formulier.Oordeel", "InstemmenMetZorg"), ("Formulier.Reden", "Mijn getypte zorg"));

        antwoord.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        var tekst = await antwoord.Tekst();
        Formulierwerk.Leesbaar(tekst).ShouldContain("De gevolgen van dit voorstel zijn veranderd sinds u keek.");
        Formulierwerk.Leesbaar(tekst).ShouldContain("Dit is ronde 2.");
        Formulierwerk.Leesbaar(tekst).ShouldContain("≤ 60 uur ≤ 48 uur");
        tekst.ShouldContain("Mijn getypte zorg</textarea>");
        tekst.ShouldContain("name=\"Formulier.Ronde\" value=\"2\"");
        (await app.Nr()).ShouldBe(nr);

        using var opnieuw = await uwv.Verstuur(Pad(id), Formulierwerk.FormulierVoor(tekst, "standpunt"), ("Formulier.Oordeel", "InstemmenMetZorg"), ("Formulier.Reden", "Mijn getypte zorg"));
        opnieuw.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
    }

    [Fact]
    public async Task Na_het_besluit_of_de_intrekking_zegt_een_oud_formulier_wat_te_doen_en_bewaart_de_tekst()
    {
        var id = await app.Ingediend(48, new(2027, 4, 1));
        using var uwv = await app.BezoekerAls(Rol.Bestuurder, app.Uwv);
        using var regisseur = await app.BezoekerAls(Rol.Ketenregisseur, app.Uwv);
        var formulier = Formulierwerk.FormulierVoor(await uwv.Pagina(Pad(id)), "standpunt");
        using var ingetrokken = await regisseur.Verstuur(Pad(id), Formulierwerk.FormulierVoor(await regisseur.Pagina(Pad(id)), "intrekken"));
        ingetrokken.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await ingetrokken.Tekst());
        var nr = await app.Nr();

        using var antwoord = await uwv.Verstuur(Pad(id), formulier, ("Formulier.Oordeel", "Bezwaar"), ("Formulier.Reden", "Mijn bezwaar"));

        antwoord.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await antwoord.Lees()).ShouldContain("Dien zo nodig een nieuw voorstel in.");
        (await antwoord.Tekst()).ShouldContain("Mijn bezwaar</textarea>");
        (await uwv.Lees(Pad(id))).ShouldContain("Dit voorstel is ingetrokken door wie het indiende.");
        (await app.Nr()).ShouldBe(nr);
    }

    [Fact]
    [Trait("Feature", "B05")]
    public async Task Wat_niet_meer_kan_staat_er_in_gewone_woorden_en_vraagt_geen_standpunt()
    {
        var id = await app.Ingediend(48, new(2027, 1, 1));
        await app.AllenGesproken(await app.Ingediend(60, new(2027, 4, 1), "Later naar 60 uur"));
        await app.AllenGesproken(id);
        using var uwv = await app.BezoekerAls(Rol.Bestuurder, app.Uwv);

        var pagina = await uwv.Lees(Pad(id));

        pagina.ShouldContain("Wat dit voorstel vraagt kan niet meer");
        pagina.ShouldContain("Hiervan gebeurt niets.");
        pagina.ShouldNotContain("Standpunt geven");
    }

    [Fact]
    public async Task Alleen_wie_de_partner_bindt_krijgt_het_formulier()
    {
        var id = await app.Ingediend(48, new(2027, 4, 1));
        var nr = await app.Nr();
        foreach (var rol in new[] { Rol.Ketenregisseur, Rol.Teammanager, Rol.Ketenmedewerker, Rol.Sleuteldrager })
        {
            using var bezoeker = await app.BezoekerAls(rol, app.Cbs);
            var pagina = await bezoeker.Pagina(Pad(id));
            pagina.ShouldNotContain("Formulier.Oordeel");
            Formulierwerk.Leesbaar(pagina).ShouldContain($"Uw standpunt namens CBS {(rol == Rol.Ketenregisseur ? "U hebt van uw organisatie nu geen mandaat" : "Uw rol mag dit niet.")}");
        }
        using var ketenmanager = await app.BezoekerAls(Rol.Ketenmanager);
        (await ketenmanager.Lees(Pad(id))).ShouldNotContain("Uw standpunt");

        using var bestuurder = await app.BezoekerAls(Rol.Bestuurder, app.Cbs);
        using var regisseur = await app.BezoekerAls(Rol.Ketenregisseur, app.Cbs);
        var ander = Formulierwerk.Formulier(await regisseur.Pagina($"{app.Keten}/knelpunten/melden")).Replace("/knelpunten/melden", $"/voorstellen/{id}", StringComparison.Ordinal);
        using var toch = await regisseur.Verstuur(Pad(id), ander, ("_handler", "standpunt"), ("Formulier.Ronde", "1"), ("Formulier.Oordeel", "Instemmen"));
        toch.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await app.Nr()).ShouldBe(nr);
    }
}
