using System.Net;
using Schakel.Domein.Inrichting;
using Schakel.Web.Tests.Opzet;

namespace Schakel.Web.Tests.Knelpunten;

[Trait("Feature", "E01")]
public sealed class KnelpuntMeldenTests(Ketenapp app) : IClassFixture<Ketenapp>
{
    string Pad => $"{app.Keten}/knelpunten/melden";

    [Fact]
    public async Task Een_melding_staat_er_meteen_en_tweemaal_versturen_meldt_een_keer()
    {
        using var medewerker = await app.BezoekerAls(Rol.Ketenmedewerker, app.Uwv);
        var formulier = Formulierwerk.Formulier(await medewerker.Pagina(Pad));
        (string, string)[] velden =
        [
            ("Formulier.Titel", "Waarom ontbreken <geboortedata>?"),
            ("Formulier.Van", app.Uwv.ToString()),
            ("Formulier.Naar", app.Belastingdienst.ToString()),
            ("Formulier.Overdracht", app.Overdracht.ToString()),
        ];

        var nr = await app.Nr();
        using var eerste = await medewerker.Verstuur(Pad, formulier, velden);
        using var tweede = await medewerker.Verstuur(Pad, formulier, velden);

        eerste.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await eerste.Tekst());
        tweede.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        tweede.Headers.Location.ShouldBe(eerste.Headers.Location);
        (await app.Nr()).ShouldBe(nr + 1);
        (await medewerker.Lees(eerste.Headers.Location!.PathAndQuery)).ShouldContain("Waarom ontbreken <geboortedata>?");
    }

    [Fact]
    public async Task Of_het_bewaard_is_kan_onzeker_zijn_en_dan_staat_er_wat_te_doen()
    {
        await using var eigen = new Ketenapp();
        await eigen.InitializeAsync();
        using var medewerker = await eigen.BezoekerAls(Rol.Ketenmedewerker, eigen.Uwv);
        var pad = $"{eigen.Keten}/knelpunten/melden";
        var formulier = Formulierwerk.Formulier(await medewerker.Pagina(pad));
        await eigen.Deur.DisposeAsync();

        using var antwoord = await medewerker.Verstuur(
            pad, formulier, ("Formulier.Titel", "Wat ik typte"), ("Formulier.Van", eigen.Uwv.ToString()), ("Formulier.Naar", eigen.Belastingdienst.ToString()));

        antwoord.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        var tekst = await antwoord.Tekst();
        tekst.ShouldContain("Het is niet zeker of dit is opgeslagen. Verstuur het nog eens; het gebeurt hooguit een keer.");
        tekst.ShouldContain("Wat ik typte");
    }

    [Fact]
    public async Task Wat_er_niet_klopt_staat_bij_het_veld_en_wat_getypt_was_blijft_staan()
    {
        using var medewerker = await app.BezoekerAls(Rol.Ketenmedewerker, app.Uwv);

        using var antwoord = await medewerker.VerstuurFormulier(
            Pad, 0, ("Formulier.Titel", " "), ("Formulier.Naar", "iets anders"), ("Formulier.Omschrijving", "Dit heb ik \"getypt\""));

        antwoord.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var tekst = await antwoord.Tekst();
        tekst.ShouldContain($"<a href=\"{Pad}#veld-formulier-titel\">Wat gaat er mis? Vul dit in.</a>");
        tekst.ShouldContain($"<a href=\"{Pad}#veld-formulier-naar\">Wie is de andere kant? Maak een keuze uit de lijst.</a>");
        tekst.ShouldContain("Dit heb ik &quot;getypt&quot;");
    }

    [Fact]
    public async Task Wie_een_overdracht_kiest_hoeft_geen_kanten_te_noemen()
    {
        using var medewerker = await app.BezoekerAls(Rol.Ketenmedewerker, app.Uwv);

        using var antwoord = await medewerker.VerstuurFormulier(Pad, 0, ("Formulier.Titel", "Waar blijft de levering?"), ("Formulier.Overdracht", app.Overdracht.ToString()));

        antwoord.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await antwoord.Tekst());
        (await medewerker.Lees(antwoord.Headers.Location!.PathAndQuery)).ShouldContain("Knelpunt tussen Belastingdienst en UWV");
    }

    [Fact]
    public async Task Van_een_partner_is_een_kant_bekend_en_staan_alleen_de_eigen_overdrachten_in_de_lijst()
    {
        using var cbs = await app.BezoekerAls(Rol.Ketenmedewerker, app.Cbs);
        using var ketenmanager = await app.BezoekerAls(Rol.Ketenmanager);

        var formulier = Formulierwerk.Formulier(await cbs.Pagina(Pad));
        using var antwoord = await cbs.VerstuurFormulier(Pad, 0, ("Formulier.Titel", "Waar blijft de levering?"), ("Formulier.Naar", app.Uwv.ToString()));

        formulier.ShouldNotContain(app.Overdracht.ToString());
        formulier.ShouldNotContain("Formulier.Van");
        formulier.ShouldNotContain(app.Cbs.ToString());
        (await cbs.Lees(antwoord.Headers.Location!.PathAndQuery)).ShouldContain("Knelpunt tussen CBS en UWV");
        Formulierwerk.Formulier(await ketenmanager.Pagina(Pad)).ShouldContain("Formulier.Van");
    }
}
