using System.Net;
using Schakel.Domein.Besluiten;
using Schakel.Domein.Inrichting;
using Schakel.Web.Tests.Api;
using Schakel.Web.Tests.Opzet;
using static Schakel.Web.Tests.Inrichting.Eigenketen;

namespace Schakel.Web.Tests.Besturing;

/// <summary>What cannot be decided, or not twice, gets its answer, and nothing else changes.</summary>
[Trait("Feature", "B05")]
public sealed class SlechtVoorstelTests : IAsyncLifetime
{
    readonly Ketenapp app = new();

    public ValueTask InitializeAsync() => app.InitializeAsync();

    public ValueTask DisposeAsync() => app.DisposeAsync();

    [Fact]
    [Trait("Feature", "B03")]
    public async Task Twee_laatste_standpunten_tegelijk_geven_een_besluit()
    {
        var voorstel = await app.Ingediend(48, new(2027, 4, 1));
        await app.Gesproken(voorstel, app.Cbs);
        using var belastingdienst = new Klant(app, app.Wie(Rol.Bestuurder, app.Belastingdienst));
        using var uwv = new Klant(app, app.Wie(Rol.Bestuurder, app.Uwv));
        var antwoorden = await Task.WhenAll(Enumerable.Range(0, 8).Select(i =>
            i % 2 == 0 ? belastingdienst.Stuur($"/voorstellen/{voorstel}/standpunten", Ja(app.Belastingdienst)) : uwv.Stuur($"/voorstellen/{voorstel}/standpunten", Ja(app.Uwv))));

        antwoorden.ShouldAllBe(a => a.StatusCode == HttpStatusCode.Created || a.StatusCode == HttpStatusCode.Conflict);
        antwoorden.Count(a => a.StatusCode == HttpStatusCode.Created).ShouldBeGreaterThan(1);
        foreach (var antwoord in antwoorden) antwoord.Dispose();
        (await belastingdienst.Lees("/besluiten"))["resultaten"]!.AsArray().Count.ShouldBe(1);
        (await belastingdienst.Lees($"/voorstellen/{voorstel}"))["status"]!.ToString().ShouldBe("Besloten");

        using var telaat = await uwv.Stuur($"/voorstellen/{voorstel}/standpunten", Ja(app.Uwv));
        (await Klant.Probleem(telaat, HttpStatusCode.Conflict))["code"]!.ToString().ShouldBe("voorstel-gesloten");

        static object Ja(PartijId partij) => new { partij, ronde = 1, oordeel = "Instemmen" };
    }

    [Fact]
    [Trait("Feature", "B07")]
    public async Task Gremia_die_aan_elkaar_verantwoording_afleggen_komen_er_ook_samen_niet()
    {
        var (laag, hoog) = await app.TweeRaden();
        using var klant = new Klant(app, app.Wie(Rol.Ketenregisseur, app.Uwv));
        using var rond = await klant.Stuur("/voorstellen", Voorstel(Gremium(hoog, "Ketenraad", laag)));
        var probleem = await Klant.Probleem(rond, HttpStatusCode.UnprocessableEntity);
        (probleem["code"]!.ToString(), probleem["veld"]!.ToString()).ShouldBe(("verantwoording-rond", "opdrachten[0].gremiumWijzigen.verantwoordtAan"));

        var nieuw = Guid.NewGuid();
        using var samen = await klant.Stuur("/voorstellen", Voorstel(
            new { gremiumInstellen = new { id = nieuw, naam = "Werkgroep", niveau = "Operationeel", taak = "Werkt", verantwoordtAan = laag.ToString() } }, Gremium(hoog, "Ketenraad", new GremiumId(nieuw))));
        (await Klant.Probleem(samen, HttpStatusCode.UnprocessableEntity))["veld"]!.ToString().ShouldBe("opdrachten[1].gremiumWijzigen.verantwoordtAan", "each change is looked at on what those before it would leave");
        (await klant.Lees("/voorstellen"))["resultaten"]!.AsArray().Count.ShouldBe(2, "only the two that made the bodies");
    }

    [Fact]
    [Trait("Feature", "B04")]
    public async Task Geen_voorstel_neemt_een_partner_zijn_laatste_stem()
    {
        var (laag, _) = await app.TweeRaden();
        using var klant = new Klant(app, app.Wie(Rol.Ketenregisseur, app.Uwv));
        var zonderCbs = new { rollen = new[] { "Bestuurder" }, zetels = new[] { new { partij = app.Belastingdienst.ToString(), aantal = 1 }, new { partij = app.Uwv.ToString(), aantal = 1 } }, besluitregel = "Meerderheid", minstensPerPartner = 0, zonderVervanging = false, voorzitterregel = "Wisselend" };
        using var bestuurlijk = await klant.Stuur("/voorstellen", Voorstel(new { gremiumInstellen = new { id = Guid.NewGuid(), naam = "Bestuur", niveau = "Bestuurlijk", taak = "Stuurt", reglement = zonderCbs } }));
        (await Klant.Probleem(bestuurlijk, HttpStatusCode.UnprocessableEntity))["code"]!.ToString().ShouldBe("partner-zonder-zetel");
        using var schrappen = await klant.Stuur("/voorstellen", Voorstel(new { partnerSchrappen = new { partner = app.Cbs.ToString() } }));
        (await Klant.Probleem(schrappen, HttpStatusCode.Conflict))["detail"]!.ToString().ShouldNotBeNullOrEmpty();

        // Where a body loses a partner's seat it decides no more by its own rule: what waits there asks all.
        var wacht = await app.AanDeRaad(laag, dagen: null);
        var zonder = new { gremiumWijzigen = new { gremium = laag.ToString(), naam = "Lijnmanagersoverleg", niveau = "Tactisch", taak = "Stuurt het werk", reglement = zonderCbs } };
        using var gesteld = await klant.Stuur("/voorstellen", Voorstel("Het overleg kleiner", zonder));
        gesteld.StatusCode.ShouldBe(HttpStatusCode.Created, await gesteld.Tekst());
        var id = new VoorstelId(Guid.Parse(gesteld.Headers.Location!.ToString().Split('/')[^1]));
        await app.AllenGesproken(id);
        var stand = (await klant.Lees($"/voorstellen/{wacht}"))["beslisstand"]!;
        (stand["gremium"], stand["kring"]!.AsArray().Count).ShouldBe((null, 3));
    }

    [Fact]
    [Trait("Feature", "B01")]
    public async Task Wat_uit_een_tekstverwerker_geplakt_wordt_is_op_de_pagina_alleen_tekst()
    {
        const string Geplakt = "<style>@page{margin:0}</style><p class=MsoNormal style='color:red' onclick=\"alert(1)\">Sneller&nbsp;<b>terug</b></p>\r\n<script>fetch('/')</script>\u200b\u00ad";
        using var regisseur = await app.BezoekerAls(Rol.Ketenregisseur, app.Uwv);
        (string, string)[] velden =
        [
            ("Formulier.Titel", "Een <b>norm</b>"), ("Formulier.Toelichting", Geplakt), ("Formulier.HerzienOp", "2027-06-01"),
            ("Formulier.Opdrachten[0].Soort", "bestaand"), ("Formulier.Opdrachten[0].Norm", app.Norm.ToString()), ("Formulier.Opdrachten[0].Waarde", "47,5"), ("Formulier.Opdrachten[0].Vanaf", "2027-04-01"),
        ];
        using var ingediend = await regisseur.VerstuurFormulier($"{app.Keten}/voorstellen/indienen", 0, velden);
        var pad = Plaats(ingediend);
        foreach (var plek in new[] { pad, $"{pad}/aanpassen", $"{app.Keten}/besturing", $"{app.Keten}/geheugen" })
        {
            var bron = await regisseur.Pagina(plek);
            foreach (var niet in new[] { "<script>fetch", "<style>@page", "onclick=\"alert", "Een <b>" }) bron.ShouldNotContain(niet, Case.Insensitive, plek);
        }
        (await regisseur.Pagina(pad)).ShouldContain("&lt;script&gt;fetch");

        using var nul = await regisseur.VerstuurFormulier($"{app.Keten}/voorstellen/indienen", 0, [.. velden[1..], ("Formulier.Titel", "Nul\u0000teken")]);
        nul.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        using var lang = await regisseur.VerstuurFormulier($"{app.Keten}/voorstellen/indienen", 0, [velden[0], .. velden[2..], ("Formulier.Toelichting", new string('a', 200_000))]);
        lang.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await regisseur.Pagina($"{app.Keten}/besturing")).Split("Een &lt;b&gt;norm").Length.ShouldBe(2, "one proposal came of it");
    }

    static object Gremium(GremiumId id, string naam, GremiumId boven) => new { gremiumWijzigen = new { gremium = id.ToString(), naam, niveau = "Tactisch", taak = "Beslist", verantwoordtAan = boven.ToString() } };

    static object Voorstel(params object[] opdrachten) => Voorstel("Anders", opdrachten);

    // What comes back to a decision says so; of what does not, it is left out.
    static object Voorstel(string titel, params object[] opdrachten) =>
        new { id = Guid.NewGuid(), besluit = Guid.NewGuid(), titel, toelichting = "Het moet", herzienOp = "2027-06-01", opdrachten, sindsdien = titel == "Anders" ? null : "Het liep anders" };
}
