using System.Net;
using Schakel.Web.Tests.Opzet;
using Schakel.Web.Tests.Toegang;
using static Schakel.Web.Tests.Inrichting.Eigenketen;

namespace Schakel.Web.Tests.Inrichting;

/// <summary>Bodies from the pages: set up, changed and abolished in the founding, and by a draft that becomes a proposal.</summary>
[Trait("Feature", "I07")]
public sealed class GremiaTests(Accountapp app) : IClassFixture<Accountapp>
{
    static readonly (string, string)[] Bestuur = [("Formulier.Naam", "Ketenbestuur"), ("Formulier.Niveau", "Bestuurlijk"), ("Formulier.Taak", "Besluit waar de keten heen gaat")];

    static readonly (string, string)[] Regels =
    [
        ("Formulier.Rollen", "Bestuurder"), ("Formulier.Zetels[0].Aantal", "1"), ("Formulier.Zetels[1].Aantal", "1"), ("Formulier.Zetels[2].Aantal", "2"),
        ("Formulier.Besluitregel", "Consent"), ("Formulier.MinstensPerPartner", "1"), ("Formulier.ZonderVervanging", "ja"), ("Formulier.Voorzitter", "Wisselend"),
    ];

    [Fact]
    public async Task In_de_oprichting_komt_een_gremium_er_met_zijn_regels_en_staat_het_in_het_organogram()
    {
        var (kim, keten) = await app.Begonnen();
        using var bestuur = await kim.VerstuurFormulier($"{keten}/gremia/instellen", 0, [.. Bestuur, .. Regels, Meteen]);
        bestuur.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await bestuur.Tekst());
        var pad = Plaats(bestuur);
        var id = pad.Split('/')[^1];
        using var overleg = await kim.VerstuurFormulier(
            $"{keten}/gremia/instellen", 0, ("Formulier.Naam", "Werkoverleg"), ("Formulier.Niveau", "Operationeel"), ("Formulier.Taak", "Verdeelt het werk"), ("Formulier.VerantwoordtAan", id), Meteen);

        var pagina = await kim.Lees(pad);
        pagina.ShouldContain("Consent: niemand heeft een bezwaar met een reden");
        pagina.ShouldContain("Van elke partner zijn er minstens 1");
        pagina.ShouldContain("Niemand kan zich laten vervangen");
        pagina.ShouldContain("Wisselt per keer");
        pagina.ShouldContain("Nog niemand in deze rol");
        pagina.ShouldContain("Werkoverleg", customMessage: "it answers to this body");
        (await kim.Lees(Plaats(overleg))).ShouldContain("Nog geen regels afgesproken");
        var alle = await kim.Pagina($"{keten}/gremia");
        alle.ShouldContain("Organogram: 2 gremia");
        alle.ShouldContain("<title>Werkoverleg</title>");
        (await kim.Lees($"{keten}/geheugen")).ShouldContain("Gremium ingesteld: Werkoverleg");
    }

    [Fact]
    public async Task Wijzigen_begint_met_wat_er_is_en_opheffen_laat_de_pagina_staan()
    {
        var (kim, keten) = await app.Begonnen();
        using var bestuur = await kim.VerstuurFormulier($"{keten}/gremia/instellen", 0, [.. Bestuur, .. Regels, Meteen]);
        var pad = Plaats(bestuur);
        (await kim.Pagina($"{pad}/wijzigen")).ShouldContain("value=\"Ketenbestuur\"");

        // What was not touched stays: the fields come filled in.
        using var gewijzigd = await kim.VerstuurIngevuld(
            $"{pad}/wijzigen", Formulierwerk.Formulier(await kim.Pagina($"{pad}/wijzigen")), ("Formulier.Naam", "Kernteam"), ("Formulier.Ritme", "Elke zes weken"), ("Formulier.Waarheen", "meteen"));
        gewijzigd.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await gewijzigd.Tekst());
        var pagina = await kim.Lees(pad);
        pagina.ShouldContain("Kernteam");
        pagina.ShouldContain("Elke zes weken");
        pagina.ShouldContain("Consent: niemand heeft een bezwaar met een reden");
        pagina.ShouldContain("Niemand kan zich laten vervangen");

        using var weg = await kim.VerstuurFormulier($"{pad}/opheffen", 0, Meteen);
        weg.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await weg.Tekst());
        (await kim.Lees(pad)).ShouldContain("Dit gremium is opgeheven");
        (await kim.Lees($"{keten}/gremia")).ShouldContain("Opgeheven (1)");
        (await kim.Lees($"{pad}/wijzigen")).ShouldContain("Dit gremium is opgeheven. Stel een nieuw gremium in.");
        (await kim.Lees($"{keten}/geheugen")).ShouldContain("Gremium opgeheven: Kernteam");
        (await kim.Lees($"{pad}?op=nr-3")).ShouldNotContain("Dit gremium is opgeheven");
    }

    [Fact]
    public async Task Wat_niet_klopt_staat_bij_het_veld_en_wat_getypt_is_blijft_staan()
    {
        var (kim, keten) = await app.Begonnen();
        using var leeg = await kim.VerstuurFormulier($"{keten}/gremia/instellen", 0, Meteen);
        leeg.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await leeg.Lees()).Split("Vul dit in.").Length.ShouldBeGreaterThan(3);

        using var zonder = await kim.VerstuurFormulier($"{keten}/gremia/instellen", 0, [.. Bestuur, .. Regels, ("Formulier.Zetels[2].Aantal", ""), ("Formulier.MinstensPerPartner", "2"), Meteen]);
        zonder.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var pagina = await zonder.Tekst();
        Formulierwerk.Leesbaar(pagina).ShouldContain("In een bestuurlijk gremium heeft elke partner minstens één zetel");
        pagina.ShouldContain("value=\"Ketenbestuur\"");
        pagina.ShouldContain("<details class=\"regels\" open");

        using var half = await kim.VerstuurFormulier($"{keten}/gremia/instellen", 0, [.. Bestuur, ("Formulier.Rollen", "Bestuurder"), ("Formulier.Zetels[0].Aantal", "twee"), Meteen]);
        var fouten = await half.Lees();
        fouten.ShouldContain("Schrijf hier een heel getal, zoals 8.");
        fouten.ShouldContain("Maak een keuze uit de lijst.");
    }

    [Fact]
    [Trait("Feature", "I10")]
    [Trait("Feature", "I14")]
    public async Task Een_ander_dan_wie_begon_zet_het_in_zijn_ontwerp_dat_niemand_anders_ziet_en_dient_het_in()
    {
        var (kim, keten) = await app.Begonnen();
        using var bestuur = await kim.VerstuurFormulier($"{keten}/gremia/instellen", 0, [.. Bestuur, Meteen]);
        var pad = Plaats(bestuur);
        var uwv = await Binnen(kim, keten, "UWV");
        (await uwv.Lees($"{keten}/gremia/instellen")).ShouldNotContain("Tijdens de oprichting stelt u dit meteen vast");

        using var een = await uwv.VerstuurFormulier(
            $"{keten}/gremia/instellen", 0, ("Formulier.Naam", "Datatafel"), ("Formulier.Niveau", "Operationeel"), ("Formulier.Taak", "Verbetert de gegevens"), ("Formulier.VerantwoordtAan", pad.Split('/')[^1]), Ontwerp);
        Plaats(een).ShouldEndWith("/voorstellen/indienen");
        using var twee = await uwv.VerstuurIngevuld($"{pad}/wijzigen", Formulierwerk.Formulier(await uwv.Pagina($"{pad}/wijzigen")), ("Formulier.Naam", "Kernteam"), ("Formulier.Waarheen", "ontwerp"));
        twee.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await twee.Tekst());
        using var drie = await uwv.VerstuurFormulier($"{pad}/opheffen", 0, Ontwerp);
        drie.StatusCode.ShouldBe(HttpStatusCode.Conflict, "the new body answers to it");
        (await uwv.Lees($"{keten}/besturing")).ShouldContain("Uw ontwerp heeft wijzigingen (2)");
        (await kim.Lees($"{keten}/besturing")).ShouldNotContain("Uw ontwerp");
        (await kim.Lees($"{keten}/gremia")).ShouldNotContain("Datatafel");

        var ontwerp = await uwv.Lees($"{keten}/voorstellen/indienen");
        ontwerp.ShouldContain("In uw ontwerp (2)");
        ontwerp.ShouldContain("Gremium instellen: Datatafel");
        ontwerp.ShouldContain("Ketenbestuur: naam Ketenbestuur Kernteam", customMessage: ontwerp);
        using var ingediend = await uwv.VerstuurIngevuld(
            $"{keten}/voorstellen/indienen", Formulierwerk.Formulier(await uwv.Pagina($"{keten}/voorstellen/indienen")), ("Formulier.Titel", "Een datatafel"), ("Formulier.Toelichting", "Er gaat te veel mis"), ("Formulier.HerzienOp", "2027-03-01"));
        ingediend.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await ingediend.Tekst());
        var voorstel = await kim.Lees(Plaats(ingediend));
        voorstel.ShouldContain("Datatafel Verbetert de gegevens", customMessage: voorstel);
        voorstel.ShouldContain("Datatafel: legt verantwoording af aan");
        (await uwv.Lees($"{keten}/besturing")).ShouldNotContain("Uw ontwerp");
    }

    [Fact]
    [Trait("Feature", "I10")]
    public async Task Een_wijziging_gaat_uit_het_ontwerp_en_wat_al_getypt_was_blijft()
    {
        var (kim, keten) = await app.Begonnen();
        var uwv = await Binnen(kim, keten, "UWV");
        foreach (var naam in new[] { "Een", "Twee" })
            using (await uwv.VerstuurFormulier($"{keten}/gremia/instellen", 0, ("Formulier.Naam", naam), ("Formulier.Niveau", "Operationeel"), ("Formulier.Taak", "Iets"), Ontwerp)) { }
        var pad = $"{keten}/voorstellen/indienen";
        var pagina = await uwv.Pagina(pad);
        var weg = pagina.Split("name=\"Formulier.Weg\" value=\"")[1].Split('"')[0];

        using var na = await uwv.VerstuurIngevuld(pad, Formulierwerk.Formulier(pagina), ("Formulier.Titel", "Mijn titel"), ("Formulier.Weg", weg));
        var tekst = await na.Tekst();
        na.StatusCode.ShouldBe(HttpStatusCode.OK);
        tekst.ShouldContain("value=\"Mijn titel\"");
        (await uwv.Lees(pad)).ShouldContain("In uw ontwerp (1)");
        (await uwv.Lees(pad)).ShouldNotContain("Gremium instellen: Een");

        using var norm = await uwv.VerstuurIngevuld(
            pad, Formulierwerk.Formulier(await uwv.Pagina(pad)), ("Formulier.Titel", "Mijn titel"), ("Formulier.Opdrachten[0].Soort", "nieuw"), ("Formulier.Opdrachten[0].Naam", "Op tijd"), ("Formulier.Opdrachten[0].Richting", "Minimaal"),
            ("Formulier.Opdrachten[0].Eenheid", "Procent"), ("Formulier.Opdrachten[0].Waarde", "101"), ("Formulier.Opdrachten[0].Vanaf", "2027-01-01"), ("Formulier.Waarheen", "ontwerp"));
        norm.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await norm.Tekst()).ShouldContain("veld-formulier-opdrachten-0-waarde-fout", Case.Insensitive);
        using var goed = await uwv.VerstuurIngevuld(
            pad, Formulierwerk.Formulier(await uwv.Pagina(pad)), ("Formulier.Titel", "Mijn titel"), ("Formulier.Opdrachten[0].Soort", "nieuw"), ("Formulier.Opdrachten[0].Naam", "Op tijd"), ("Formulier.Opdrachten[0].Richting", "Minimaal"),
            ("Formulier.Opdrachten[0].Eenheid", "Procent"), ("Formulier.Opdrachten[0].Waarde", "95"), ("Formulier.Opdrachten[0].Vanaf", "2027-01-01"), ("Formulier.Waarheen", "ontwerp"));
        (await goed.Lees()).ShouldContain("Norm: 1 Op tijd");
        (await uwv.Lees(pad)).ShouldContain("In uw ontwerp (2)");
    }

    [Fact]
    [Trait("Feature", "I10")]
    public async Task Wat_intussen_niet_meer_kan_staat_erbij_en_houdt_het_indienen_op()
    {
        var (kim, keten) = await app.Begonnen();
        using var bestuur = await kim.VerstuurFormulier($"{keten}/gremia/instellen", 0, [.. Bestuur, Meteen]);
        var uwv = await Binnen(kim, keten, "UWV");
        using var anders = await uwv.VerstuurIngevuld($"{Plaats(bestuur)}/wijzigen", Formulierwerk.Formulier(await uwv.Pagina($"{Plaats(bestuur)}/wijzigen")), ("Formulier.Naam", "Kernteam"), ("Formulier.Waarheen", "ontwerp"));
        anders.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await anders.Tekst());
        using var weg = await kim.VerstuurFormulier($"{Plaats(bestuur)}/opheffen", 0, Meteen);

        using var nee = await uwv.VerstuurIngevuld(
            $"{keten}/voorstellen/indienen", Formulierwerk.Formulier(await uwv.Pagina($"{keten}/voorstellen/indienen")), ("Formulier.Titel", "Andere naam"), ("Formulier.Toelichting", "Beter"), ("Formulier.HerzienOp", "2027-03-01"));

        nee.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        var pagina = await nee.Lees();
        pagina.ShouldContain("Een wijziging in uw ontwerp kan niet meer. Haal haar weg");
        pagina.ShouldContain("Dit gremium is opgeheven. Stel een nieuw gremium in.");
        (await uwv.Lees($"{keten}/voorstellen/indienen")).ShouldContain("In uw ontwerp (1)", customMessage: "nothing is lost");
    }

    [Fact]
    [Trait("Feature", "I10")]
    public async Task Wat_in_een_ander_venster_in_het_ontwerp_kwam_gaat_niet_ongezien_mee_en_twee_keer_versturen_geeft_hetzelfde()
    {
        var (kim, keten) = await app.Begonnen();
        var uwv = await Binnen(kim, keten, "UWV");
        await Zet("Eerst");
        var pad = $"{keten}/voorstellen/indienen";
        var oud = Formulierwerk.Formulier(await uwv.Pagina(pad));
        await Zet("Nagekomen");
        (string, string?)[] velden = [("Formulier.Titel", "Een overleg"), ("Formulier.Toelichting", "Nodig"), ("Formulier.HerzienOp", "2027-03-01")];

        using var verouderd = await uwv.VerstuurIngevuld(pad, oud, velden);
        verouderd.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await verouderd.Lees()).ShouldContain("Uw ontwerp is veranderd in een ander venster.");
        var nieuw = Formulierwerk.Formulier(await uwv.Pagina(pad));
        using var gedaan = await uwv.VerstuurIngevuld(pad, nieuw, velden);
        using var nogEens = await uwv.VerstuurIngevuld(pad, nieuw, velden);
        gedaan.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await gedaan.Tekst());
        Plaats(nogEens).ShouldBe(Plaats(gedaan));
        (await kim.Lees(Plaats(gedaan))).ShouldContain("Nagekomen");

        async Task Zet(string naam)
        {
            using var gezet = await uwv.VerstuurFormulier($"{keten}/gremia/instellen", 0, ("Formulier.Naam", naam), ("Formulier.Niveau", "Operationeel"), ("Formulier.Taak", "Iets"), Ontwerp);
            gezet.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await gezet.Tekst());
        }
    }

    [Fact]
    [Trait("Feature", "I10")]
    public async Task Zes_vensters_tegelijk_verliezen_niets_uit_het_ontwerp()
    {
        var (kim, keten) = await app.Begonnen();
        var uwv = await Binnen(kim, keten, "UWV");
        var vormen = new List<string>();
        for (var i = 0; i < 6; i++) vormen.Add(Formulierwerk.Formulier(await uwv.Pagina($"{keten}/gremia/instellen")));

        var antwoorden = await Task.WhenAll(vormen.Select((vorm, i) => uwv.Verstuur(
            $"{keten}/gremia/instellen", vorm, ("Formulier.Naam", $"Overleg {i}"), ("Formulier.Niveau", "Operationeel"), ("Formulier.Taak", "Iets"), Ontwerp)));

        antwoorden.ShouldAllBe(a => a.StatusCode == HttpStatusCode.SeeOther);
        (await uwv.Lees($"{keten}/voorstellen/indienen")).ShouldContain("In uw ontwerp (6)");
    }

    static (string, string) Meteen => ("Formulier.Waarheen", "meteen");

    static (string, string) Ontwerp => ("Formulier.Waarheen", "ontwerp");

    // A board member of that partner: who may put something before all.
    async Task<HttpClient> Binnen(HttpClient kim, string keten, string partner)
    {
        var (sleutel, _) = await app.Binnen();
        await sleutel.VerstuurFormulier(await Uitgenodigd(kim, keten, partner, "Sleuteldrager"), 0);
        var (bestuurder, _) = await app.Binnen();
        await bestuurder.VerstuurFormulier(await Uitgenodigd(sleutel, keten, partner, "Bestuurder"), 0);
        return bestuurder;
    }
}
