using System.Net;
using Schakel.Domein.Besluiten;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Knelpunten;
using Schakel.Web.Tests.Api;
using Schakel.Web.Tests.Opzet;

namespace Schakel.Web.Tests.Knelpunten;

/// <summary>Past the board, in an emergency: told to all, and answered for all.</summary>
[Trait("Feature", "E03")]
public sealed class KnelpuntVoorleggenTests(Ketenapp zonder, Machtigeapp met) : IClassFixture<Ketenapp>, IClassFixture<Machtigeapp>
{
    readonly Ketenapp _app = met.App;

    string Pad(KnelpuntId id) => $"{_app.Keten}/knelpunten/{id}";

    async Task<KnelpuntId> BijDeKetenmanager(string titel)
    {
        var id = await _app.Gemeld(titel);
        await _app.Geescaleerd(id, Niveau.Ketenmanager);
        return id;
    }

    [Fact]
    public async Task Elke_bestuurder_leest_het_in_zijn_overzicht_en_op_de_pagina_tot_er_antwoord_is()
    {
        var id = await BijDeKetenmanager("De uitkeringen lopen vast");
        using var ketenmanager = await _app.BezoekerAls(Rol.Ketenmanager);
        using var cbs = await _app.BezoekerAls(Rol.Bestuurder, _app.Cbs);
        (await ketenmanager.Pagina(Pad(id))).ShouldContain($"href=\"{Pad(id)}/voorleggen\"");
        (await ketenmanager.Pagina(Pad(id))).ShouldContain($"href=\"{_app.Keten}/doorzettingen/geven?knelpunt={id}\"");
        var formulier = Formulierwerk.Formulier(await ketenmanager.Pagina($"{Pad(id)}/voorleggen"));

        using var gedaan = await ketenmanager.VerstuurIngevuld($"{Pad(id)}/voorleggen", formulier, ("Formulier.Aan", "Minister van SZW"), ("Formulier.Reden", "Morgen staat <alles> stil"));

        gedaan.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await gedaan.Tekst());
        (await cbs.Lees(_app.Keten)).ShouldContain("De ketenmanager legde ‘De uitkeringen lopen vast’ voor aan Minister van SZW, buiten het bestuur om");
        var pagina = await cbs.Lees(Pad(id));
        pagina.ShouldContain("Aan: Minister van SZW vandaag 9:30 · Ketenmanager Morgen staat <alles> stil nog geen antwoord gevraagd uiterlijk di 1 dec");
        pagina.ShouldContain("Niveau Ketenmanager", Case.Sensitive, "it stays where it was");
        (await cbs.Pagina(Pad(id))).ShouldNotContain("/antwoord\"");
        (await ketenmanager.Lees(_app.Keten)).ShouldContain("Teken op wat Minister van SZW antwoordde: De uitkeringen lopen vast");
        (await ketenmanager.Pagina(Pad(id))).ShouldNotContain("/voorleggen\"", Case.Sensitive, "one at a time");

        (await ketenmanager.Lees($"{Pad(id)}/antwoord")).ShouldContain("Voorgelegd aan Minister van SZW Waarom Morgen staat <alles> stil");
        using var leeg = await ketenmanager.VerstuurFormulier($"{Pad(id)}/antwoord", 0, ("Formulier.Antwoord", " "));
        leeg.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        using var antwoord = await ketenmanager.VerstuurFormulier($"{Pad(id)}/antwoord", 0, ("Formulier.Antwoord", "De levering gaat voor"));

        antwoord.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await antwoord.Tekst());
        (await cbs.Lees(Pad(id))).ShouldContain("beantwoord gevraagd uiterlijk di 1 dec Antwoord: De levering gaat voor vandaag 9:30 · Ketenmanager");
        (await cbs.Lees(_app.Keten)).ShouldNotContain("legde ‘De uitkeringen lopen vast’ voor");
        (await ketenmanager.Lees(_app.Keten)).ShouldNotContain("antwoordde: De uitkeringen lopen vast");
        (await ketenmanager.Lees($"{Pad(id)}/antwoord")).ShouldContain("Hierop wacht geen antwoord.");
    }

    [Fact]
    public async Task Wat_getypt_was_blijft_als_de_termijn_te_lang_is()
    {
        var id = await BijDeKetenmanager("De koppeling ligt stil");
        var nr = await _app.Nr();
        using var ketenmanager = await _app.BezoekerAls(Rol.Ketenmanager);

        using var antwoord = await ketenmanager.VerstuurFormulier(
            $"{Pad(id)}/voorleggen", 0, ("Formulier.Aan", "Minister van SZW"), ("Formulier.Reden", "Mijn lange verhaal"), ("Formulier.Werkdagen", "61"));

        antwoord.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await antwoord.Lees()).ShouldContain("Kies 1 tot en met 60 werkdagen voor een antwoord.");
        var pagina = await antwoord.Tekst();
        pagina.ShouldContain("Mijn lange verhaal</textarea>");
        pagina.ShouldContain("value=\"Minister van SZW\"");
        pagina.ShouldContain("value=\"61\"");
        (await _app.Nr()).ShouldBe(nr);
    }

    [Fact]
    public async Task Alleen_de_ketenmanager_mag_het_en_alleen_met_een_brief_die_het_hem_laat_doen()
    {
        var id = await BijDeKetenmanager("Er gaat iets mis");
        foreach (var rol in new[] { Rol.Bestuurder, Rol.Ketenregisseur })
        {
            using var ander = await _app.BezoekerAls(rol, _app.Uwv);
            (await ander.Pagina(Pad(id))).ShouldNotContain("/voorleggen\"");
            (await ander.Pagina(Pad(id))).ShouldNotContain("doorzettingen/geven");
            using var dicht = await ander.Haal($"{Pad(id)}/voorleggen");
            dicht.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
            (await dicht.Lees()).ShouldContain("Uw rol mag dit niet. Vraag het de ketenmanager.");
            using var antwoord = await ander.Haal($"{Pad(id)}/antwoord");
            antwoord.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        }

        var zwak = await zonder.Gemeld();
        await zonder.Geescaleerd(zwak, Niveau.Ketenmanager);
        using var ketenmanager = await zonder.BezoekerAls(Rol.Ketenmanager);
        var pagina = await ketenmanager.Pagina($"{zonder.Keten}/knelpunten/{zwak}");
        pagina.ShouldNotContain("/voorleggen\"");
        pagina.ShouldNotContain("doorzettingen/geven");
        using var geweigerd = await ketenmanager.Haal($"{zonder.Keten}/knelpunten/{zwak}/voorleggen");
        geweigerd.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await geweigerd.Lees()).ShouldContain("Dit mag u niet zonder het bestuur. Het staat in de opdrachtbrief van de ketenmanager");
        (await geweigerd.Tekst()).ShouldNotContain("Formulier.Aan");
    }

    [Fact]
    public async Task Over_de_API_gaat_het_net_zo()
    {
        var id = await BijDeKetenmanager("Het register is onbereikbaar");
        using var klant = new Klant(_app, _app.Wie(Rol.Ketenmanager));
        using var lezer = new Klant(_app, _app.Wie(Rol.Ketenmedewerker, _app.Cbs));

        using var teLang = await klant.Stuur($"/knelpunten/{id}/voorleggingen", new { aan = "Minister", reden = "Nu", werkdagen = 61 });
        (await Klant.Probleem(teLang, HttpStatusCode.UnprocessableEntity))["code"]!.GetValue<string>().ShouldBe(Domein.Knelpunten.KnelpuntVoorleggen.WerkdagenOngeldig.Code);
        using var gedaan = await klant.Stuur($"/knelpunten/{id}/voorleggingen", new { aan = "Minister", reden = "Nu", werkdagen = 3 });
        gedaan.StatusCode.ShouldBe(HttpStatusCode.Created, await gedaan.Tekst());
        using var nogEens = await klant.Stuur($"/knelpunten/{id}/voorleggingen", new { aan = "Minister", reden = "Nu", werkdagen = 3 });
        (await Klant.Probleem(nogEens, HttpStatusCode.Conflict))["code"]!.GetValue<string>().ShouldBe(Domein.Knelpunten.KnelpuntVoorleggen.AlVoorgelegd.Code);
        var open = (await lezer.Lees($"/knelpunten/{id}"))["voorleggingen"]![0]!;
        open["aan"]!.GetValue<string>().ShouldBe("Minister");
        open["reden"]!.GetValue<string>().ShouldBe("Nu");
        open["uiterlijk"]!.GetValue<string>().ShouldBe("2026-11-27");
        open["antwoord"].ShouldBeNull();

        using var antwoord = await klant.Stuur($"/knelpunten/{id}/antwoorden", new { antwoord = "De levering gaat voor" });
        antwoord.StatusCode.ShouldBe(HttpStatusCode.Created, await antwoord.Tekst());
        (await lezer.Lees($"/knelpunten/{id}"))["voorleggingen"]![0]!["antwoord"]!["wat"]!.GetValue<string>().ShouldBe("De levering gaat voor");
    }

    [Fact]
    public async Task Een_doorzetting_staat_bij_wie_haar_doet_en_bij_wie_haar_toetst()
    {
        await using var eigen = new Ketenapp();
        await eigen.InitializeAsync();
        var doorzetting = await eigen.Doorgezet();
        using var regisseur = await eigen.BezoekerAls(Rol.Ketenregisseur, eigen.Uwv);
        using var cbs = await eigen.BezoekerAls(Rol.Bestuurder, eigen.Cbs);

        (await regisseur.Lees(eigen.Keten)).ShouldContain("De ketenmanager vraagt UWV: De geboortedata gaan voor ander onderhoud");
        (await regisseur.Pagina(eigen.Keten)).ShouldContain($"href=\"{eigen.Keten}/doorzettingen/{doorzetting}\"");
        (await cbs.Lees(eigen.Keten)).ShouldContain("Toets de doorzetting bij UWV: De geboortedata gaan voor ander onderhoud");

        var invoer = new Application.Invoer();
        await eigen.Moet(eigen.Wie(Rol.Bestuurder, eigen.Uwv), new DoorzettingBetwisten(doorzetting, invoer.Lopend("", "Dit kan niet")), invoer);
        (await cbs.Lees(eigen.Keten)).ShouldContain("UWV betwist haar");
        (await regisseur.Lees(eigen.Keten)).ShouldNotContain("De ketenmanager vraagt UWV");
    }
}

/// <summary>A chain whose ketenmanager may do something without the board.</summary>
public sealed class Machtigeapp : IAsyncLifetime
{
    public Ketenapp App { get; } = new();

    public async ValueTask InitializeAsync()
    {
        await App.InitializeAsync();
        await App.Gemachtigd();
    }

    public ValueTask DisposeAsync() => App.DisposeAsync();
}
