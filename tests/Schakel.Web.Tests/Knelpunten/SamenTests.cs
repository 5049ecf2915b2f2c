using System.Net;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Knelpunten;
using Schakel.Web.Tests.Api;
using Schakel.Web.Tests.Opzet;

namespace Schakel.Web.Tests.Knelpunten;

/// <summary>What the two sides do with each other before anybody above them is asked.</summary>
[Trait("Feature", "E02")]
public sealed class SamenTests(Ketenapp app) : IClassFixture<Ketenapp>
{
    static readonly (string, string?)[] Tekst =
        [("Formulier.Probleem", "Een op de tien <mist> de datum"), ("Formulier.Geprobeerd", "Samen gekeken"), ("Formulier.Advies", "Bij de bron")];

    string Pad(KnelpuntId id) => $"{app.Keten}/knelpunten/{id}";

    [Fact]
    public async Task De_andere_kant_pakt_het_op_en_wordt_met_haar_functie_genoemd()
    {
        var id = await app.Gemeld();
        using var ander = await app.BezoekerAls(Rol.Ketenmedewerker, app.Belastingdienst);
        (await ander.Pagina(Pad(id))).ShouldContain($"href=\"{Pad(id)}/toewijzen?ik=ja\"");

        using var gedaan = await ander.VerstuurIngevuld($"{Pad(id)}/toewijzen?ik=ja", Formulierwerk.Formulier(await ander.Pagina($"{Pad(id)}/toewijzen?ik=ja")));

        gedaan.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await gedaan.Tekst());
        var pagina = await ander.Lees(Pad(id));
        pagina.ShouldContain("Belastingdienst Ketenmedewerker werkt eraan.");
        pagina.ShouldNotContain("Ik pak dit op");
        (await ander.Lees(app.Keten)).ShouldContain("Waarom ontbreken geboortedata?", Case.Sensitive, "it is his work now");
    }

    [Fact]
    public async Task Een_regisseur_noemt_een_collega_en_niemand_van_de_ander()
    {
        var id = await app.Gemeld();
        using var regisseur = await app.BezoekerAls(Rol.Ketenregisseur, app.Belastingdienst);
        var formulier = Formulierwerk.Formulier(await regisseur.Pagina($"{Pad(id)}/toewijzen"));
        formulier.ShouldNotContain(app.Wie(Rol.Ketenmedewerker, app.Uwv).Id.ToString());

        using var vreemd = await regisseur.Verstuur($"{Pad(id)}/toewijzen", formulier, ("Formulier.Wie", app.Wie(Rol.Ketenmedewerker, app.Uwv).Id.ToString()));
        vreemd.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await vreemd.Lees()).ShouldContain("Wie er bij de ander aan werkt, kiest de ander.");
        using var niemand = await regisseur.Verstuur($"{Pad(id)}/toewijzen", formulier, ("Formulier.Wie", ""));
        niemand.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        using var gedaan = await regisseur.Verstuur($"{Pad(id)}/toewijzen", formulier, ("Formulier.Wie", app.Wie(Rol.Teammanager, app.Belastingdienst).Id.ToString()));
        gedaan.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await gedaan.Tekst());
        (await regisseur.Lees(Pad(id))).ShouldContain("Belastingdienst Teammanager werkt eraan.");
    }

    [Fact]
    public async Task Wat_is_geprobeerd_staat_er_met_uitkomst_en_gaat_mee_in_de_tekst()
    {
        var id = await app.Gemeld();
        using var medewerker = await app.BezoekerAls(Rol.Ketenmedewerker, app.Uwv);
        using var leeg = await medewerker.VerstuurFormulier($"{Pad(id)}/pogingen/optekenen", 0, ("Formulier.Wat", " "), ("Formulier.Uitkomst", "Toch iets"));
        leeg.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await leeg.Tekst()).ShouldContain("Toch iets</textarea>");

        using var gedaan = await medewerker.VerstuurFormulier($"{Pad(id)}/pogingen/optekenen", 0, ("Formulier.Wat", "Twintig zaken nagelopen"), ("Formulier.Uitkomst", "Eén programma"));

        gedaan.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await gedaan.Tekst());
        (await medewerker.Lees(Pad(id))).ShouldContain("Twintig zaken nagelopen Uitkomst: Eén programma vandaag 9:30 · Ketenmedewerker · UWV");
        WebUtility.HtmlDecode(await medewerker.Pagina($"{Pad(id)}/verwoorden")).ShouldContain("- Twintig zaken nagelopen (Eén programma)</textarea>");
        using var ander = await app.BezoekerAls(Rol.Ketenmedewerker, app.Belastingdienst);
        using var dicht = await ander.Haal($"{Pad(id)}/pogingen/optekenen");
        dicht.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await dicht.Lees()).ShouldContain("Neem het op u, of vraag een van hen.");
    }

    [Fact]
    public async Task Een_tekst_van_beide_kanten_gaat_zonder_verdere_reden_omhoog()
    {
        var id = await app.Gemeld();
        using var medewerker = await app.BezoekerAls(Rol.Ketenmedewerker, app.Uwv);
        using var geschreven = await medewerker.VerstuurIngevuld($"{Pad(id)}/verwoorden", Formulierwerk.Formulier(await medewerker.Pagina($"{Pad(id)}/verwoorden")), Tekst);
        geschreven.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await geschreven.Tekst());
        (await medewerker.Lees(Pad(id))).ShouldContain("In één tekst wacht op Belastingdienst");

        using var regisseur = await app.BezoekerAls(Rol.Ketenregisseur, app.Belastingdienst);
        (await regisseur.Lees(app.Keten)).ShouldContain("Lezen en beamen: Waarom ontbreken geboortedata?");
        (await regisseur.Lees($"{Pad(id)}/beamen")).ShouldContain("Een op de tien <mist> de datum");
        using var beaamd = await regisseur.VerstuurIngevuld($"{Pad(id)}/beamen", Formulierwerk.Formulier(await regisseur.Pagina($"{Pad(id)}/beamen")));
        beaamd.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await beaamd.Tekst());
        (await regisseur.Lees(Pad(id))).ShouldContain("In één tekst van beide kanten");

        using var omhoog = await regisseur.VerstuurFormulier($"{Pad(id)}/escaleren", 0, ("Formulier.Naar", "Ketenregisseurs"), ("Formulier.Reden", ""));
        omhoog.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await omhoog.Tekst());
        (await regisseur.Lees(Pad(id))).ShouldContain("Naar: Ketenregisseurs vandaag 9:30 · Ketenregisseur · Belastingdienst Met één tekst van beide kanten.");
    }

    [Fact]
    public async Task Een_kant_alleen_kan_omhoog_met_een_reden_en_dat_blijft_te_zien()
    {
        var id = await app.Gemeld();
        using var regisseur = await app.BezoekerAls(Rol.Ketenregisseur, app.Uwv);
        (await regisseur.Lees($"{Pad(id)}/escaleren")).ShouldContain("Er is nog niets samen geprobeerd. Dat blijft bij het knelpunt te zien.");

        using var zonder = await regisseur.VerstuurFormulier($"{Pad(id)}/escaleren", 0, ("Formulier.Naar", "Ketenregisseurs"), ("Formulier.Reden", ""));
        zonder.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await zonder.Lees()).ShouldContain("U brengt dit hoger zonder een tekst van beide kanten.");
        using var met = await regisseur.VerstuurFormulier($"{Pad(id)}/escaleren", 0, ("Formulier.Naar", "Ketenregisseurs"), ("Formulier.Reden", "Zij nemen niet op"));

        met.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await regisseur.Lees(Pad(id))).ShouldContain("Door één kant, zonder gezamenlijke tekst. Zonder dat eerst samen iets is geprobeerd. Zij nemen niet op");
    }

    [Fact]
    public async Task Wie_tegelijk_schrijft_leest_wat_de_ander_schreef_en_houdt_zijn_eigen_woorden()
    {
        var id = await app.Gemeld();
        using var medewerker = await app.BezoekerAls(Rol.Ketenmedewerker, app.Uwv);
        using var regisseur = await app.BezoekerAls(Rol.Ketenregisseur, app.Belastingdienst);
        var formulier = Formulierwerk.Formulier(await regisseur.Pagina($"{Pad(id)}/verwoorden"));
        using var eerste = await medewerker.VerstuurIngevuld($"{Pad(id)}/verwoorden", Formulierwerk.Formulier(await medewerker.Pagina($"{Pad(id)}/verwoorden")), Tekst);

        using var tweede = await regisseur.Verstuur($"{Pad(id)}/verwoorden", formulier, ("Formulier.Probleem", "Mijn kijk erop"), ("Formulier.Geprobeerd", "Iets"), ("Formulier.Advies", "Anders"));

        tweede.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        var pagina = await tweede.Tekst();
        pagina.ShouldContain("Een op de tien &lt;mist&gt; de datum");
        pagina.ShouldContain("Mijn kijk erop</textarea>");
        using var toch = await regisseur.Verstuur($"{Pad(id)}/verwoorden", Formulierwerk.Formulier(pagina), ("Formulier.Probleem", "Mijn kijk erop"), ("Formulier.Geprobeerd", "Iets"), ("Formulier.Advies", "Anders"));
        toch.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await toch.Tekst());
        (await medewerker.Lees(Pad(id))).ShouldContain("Eerdere teksten (1)");
    }

    [Fact]
    public async Task Een_programma_leest_en_schrijft_wat_samen_is_gedaan()
    {
        var id = await app.Gemeld();
        await app.Verwoord(id);
        using var klant = new Klant(app, app.Wie(Rol.Ketenregisseur, app.Belastingdienst));

        using var genoemd = await klant.Stuur($"/knelpunten/{id}/behandelaars", new { deelname = app.Wie(Rol.Ketenregisseur, app.Belastingdienst).Id.Waarde });
        genoemd.StatusCode.ShouldBe(HttpStatusCode.Created, await genoemd.Tekst());
        using var oud = await klant.Stuur($"/knelpunten/{id}/beamingen", new { nummer = 2 });
        oud.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await oud.Tekst()).ShouldContain("verwoording-veranderd");
        using var beaamd = await klant.Stuur($"/knelpunten/{id}/beamingen", new { nummer = 1 });
        beaamd.StatusCode.ShouldBe(HttpStatusCode.Created, await beaamd.Tekst());

        var gelezen = await klant.Lees($"/knelpunten/{id}");
        gelezen["vanuit"]!.GetValue<Guid>().ShouldBe(app.Uwv.Waarde);
        gelezen["behandelaars"]!.AsArray().Count.ShouldBe(2);
        gelezen["pogingen"]![0]!["uitkomst"]!.GetValue<string>().ShouldBe("Zij komen uit één programma");
        gelezen["verwoordingen"]![0]!["beaamd"]!["partij"]!.GetValue<Guid>().ShouldBe(app.Belastingdienst.Waarde);
        gelezen["bijlage"].ShouldBeNull();
    }
}
