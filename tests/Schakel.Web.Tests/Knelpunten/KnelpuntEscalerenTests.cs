using System.Net;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Knelpunten;
using Schakel.Web.Tests.Opzet;

namespace Schakel.Web.Tests.Knelpunten;

[Trait("Feature", "E02")]
public sealed class KnelpuntEscalerenTests(Ketenapp app) : IClassFixture<Ketenapp>
{
    string Pad(KnelpuntId id) => $"{app.Keten}/knelpunten/{id}";

    [Fact]
    public async Task Een_regisseur_brengt_het_omhoog_en_iedereen_leest_waarom_door_wie_en_tot_wanneer()
    {
        var id = await app.Gemeld();
        using var regisseur = await app.BezoekerAls(Rol.Ketenregisseur, app.Belastingdienst);
        var formulier = Formulierwerk.Formulier(await regisseur.Pagina($"{Pad(id)}/escaleren"));
        Formulierwerk.Leesbaar($"<main>{formulier}</main>").ShouldContain("Ketenbestuur 10 werkdagen: uiterlijk dinsdag 8 december 2026");
        (string, string)[] velden = [("Formulier.Naar", "Ketenmanager"), ("Formulier.Reden", "Wij hebben elkaars cijfers <nodig>")];

        using var eerste = await regisseur.Verstuur($"{Pad(id)}/escaleren", formulier, velden);
        using var tweede = await regisseur.Verstuur($"{Pad(id)}/escaleren", formulier, velden);

        eerste.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await eerste.Tekst());
        tweede.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        using var cbs = await app.BezoekerAls(Rol.Ketenmedewerker, app.Cbs);
        var pagina = await cbs.Lees(eerste.Headers.Location!.PathAndQuery);
        pagina.ShouldContain("Naar: Ketenmanager vandaag 9:30 · Ketenregisseur · Belastingdienst Door één kant, zonder gezamenlijke tekst. Zonder dat eerst samen iets is geprobeerd. Wij hebben elkaars cijfers <nodig>");
        pagina.ShouldContain("uiterlijk di 1 dec");
        pagina.ShouldContain("overgeslagen: Ketenregisseurs overgeslagen");
        pagina.Split("Naar: Ketenmanager").Length.ShouldBe(2, "one step, also when sent twice");
    }

    [Fact]
    public async Task Wie_het_niet_mag_krijgt_geen_formulier_maar_de_reden_en_verandert_niets()
    {
        var id = await app.Gemeld();
        var nr = await app.Nr();
        using var medewerker = await app.BezoekerAls(Rol.Ketenmedewerker, app.Uwv);

        (await medewerker.Lees(Pad(id))).ShouldContain("Het is opgelost", Case.Sensitive, "he reported it, so he works on it");
        (await medewerker.Pagina(Pad(id))).ShouldNotContain("/escaleren\"");
        using var gezien = await medewerker.Haal($"{Pad(id)}/escaleren");
        gezien.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await gezien.Tekst()).ShouldNotContain("Formulier.Reden");
        var ander = Formulierwerk.Formulier(await medewerker.Pagina($"{app.Keten}/knelpunten/melden")).Replace("/melden", $"/{id}/escaleren", StringComparison.Ordinal);
        using var verstuurd = await medewerker.Verstuur($"{Pad(id)}/escaleren", ander, ("_handler", "escaleren"), ("Formulier.Naar", "Ketenbestuur"), ("Formulier.Reden", "Toch"));
        verstuurd.StatusCode.ShouldBe(HttpStatusCode.Forbidden, await verstuurd.Tekst());
        (await app.Nr()).ShouldBe(nr);
    }

    [Fact]
    public async Task Een_achterhaald_formulier_zegt_wat_er_veranderde_en_bewaart_wat_getypt_was()
    {
        var id = await app.Gemeld();
        using var regisseur = await app.BezoekerAls(Rol.Ketenregisseur, app.Uwv);
        var formulier = Formulierwerk.Formulier(await regisseur.Pagina($"{Pad(id)}/escaleren"));
        await app.Geescaleerd(id, Niveau.Ketenmanager);
        var nr = await app.Nr();

        using var lager = await regisseur.Verstuur($"{Pad(id)}/escaleren", formulier, ("Formulier.Naar", "Ketenregisseurs"), ("Formulier.Reden", "Mijn lange verhaal"));
        lager.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await lager.Lees()).ShouldContain("Het knelpunt ligt al op dit niveau of hoger.");
        (await lager.Tekst()).ShouldContain("Mijn lange verhaal</textarea>");
        (await app.Nr()).ShouldBe(nr);

        await app.Opgelost(id);
        using var opgelost = await regisseur.Verstuur($"{Pad(id)}/escaleren", formulier, ("Formulier.Naar", "Ketenbestuur"), ("Formulier.Reden", "Mijn lange verhaal"));
        opgelost.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await opgelost.Tekst()).ShouldContain("Mijn lange verhaal</textarea>");
        (await regisseur.Lees($"{Pad(id)}/escaleren")).ShouldContain("Dit knelpunt is al opgelost.");
    }

    [Theory]
    [InlineData("Ketenmanager", "")]
    [InlineData("Ketenmanager", "met een \u0007 bel")]
    [InlineData("", "Reden")]
    [InlineData("3", "Reden")]
    [InlineData("ketenmanager", "Reden")]
    [InlineData("Hemel", "Reden")]
    public async Task Wat_niet_klopt_wordt_geweigerd_en_verandert_niets(string naar, string reden)
    {
        var id = await app.Gemeld();
        var nr = await app.Nr();
        using var regisseur = await app.BezoekerAls(Rol.Ketenregisseur, app.Uwv);

        using var antwoord = await regisseur.VerstuurFormulier($"{Pad(id)}/escaleren", 0, ("Formulier.Naar", naar), ("Formulier.Reden", reden));

        antwoord.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await app.Nr()).ShouldBe(nr);
    }

    [Fact]
    public async Task Te_veel_of_kapotte_tekst_wordt_geweigerd_en_verandert_niets()
    {
        var id = await app.Gemeld();
        var nr = await app.Nr();
        using var regisseur = await app.BezoekerAls(Rol.Ketenregisseur, app.Uwv);
        var pad = $"{Pad(id)}/escaleren";
        var formulier = Formulierwerk.Formulier(await regisseur.Pagina(pad));

        using var teLang = await regisseur.Verstuur(pad, formulier, ("Formulier.Naar", "Ketenmanager"), ("Formulier.Reden", new string('a', 20_001)));
        using var teGroot = await regisseur.Verstuur(pad, formulier, ("Formulier.Naar", "Ketenmanager"), ("Formulier.Reden", new string('a', 1_100_000)));
        using var vreemd = await regisseur.Verstuur(pad, formulier, ("Formulier.Opdracht", "geen-kenmerk"), ("Formulier.Naar", "Ketenmanager"), ("Formulier.Reden", "Reden"));

        teLang.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        teGroot.StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
        vreemd.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await app.Nr()).ShouldBe(nr);
    }

    [Fact]
    public async Task Een_half_teken_wordt_nooit_een_ander_teken()
    {
        var id = await app.Gemeld();
        using var regisseur = await app.BezoekerAls(Rol.Ketenregisseur, app.Uwv);
        var pad = $"{Pad(id)}/escaleren";
        var formulier = Formulierwerk.Formulier(await regisseur.Pagina(pad));
        var nr = await app.Nr();
        // No browser sends this; the framework would read what is no UTF-8 as the plain signs that came.
        using var antwoord = await regisseur.VerstuurRuw(pad, formulier, "Formulier.Reden", "half%ED%A0%80teken", ("Formulier.Naar", "Ketenmanager"));

        antwoord.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await antwoord.Lees()).ShouldContain("Er is niets opgeslagen");
        (await app.Nr()).ShouldBe(nr);

        using var gewoon = await regisseur.Verstuur(pad, formulier, ("Formulier.Naar", "Ketenmanager"), ("Formulier.Reden", "😀 en 100%ED"));
        gewoon.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await regisseur.Lees(Pad(id))).ShouldContain("😀 en 100%ED");
    }

    [Fact]
    public async Task Een_andere_partner_kan_er_ook_met_een_geldig_formulier_niet_bij()
    {
        var id = await app.Gemeld();
        var nr = await app.Nr();
        using var cbs = await app.BezoekerAls(Rol.Ketenregisseur, app.Cbs);
        var ander = Formulierwerk.Formulier(await cbs.Pagina($"{app.Keten}/knelpunten/melden")).Replace("/melden", $"/{id}/escaleren", StringComparison.Ordinal);

        using var antwoord = await cbs.Verstuur($"{Pad(id)}/escaleren", ander, ("_handler", "escaleren"), ("Formulier.Naar", "Ketenmanager"), ("Formulier.Reden", "Ik wil het zien"));

        antwoord.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await app.Nr()).ShouldBe(nr);
    }
}
