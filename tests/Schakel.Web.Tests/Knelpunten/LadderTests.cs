using System.Net;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Knelpunten;
using Schakel.Web.Tests.Api;
using Schakel.Web.Tests.Inrichting;
using Schakel.Web.Tests.Opzet;
using Schakel.Web.Tests.Toegang;

namespace Schakel.Web.Tests.Knelpunten;

/// <summary>The ladder on its page: what holds, how it is adopted, and what climbs it.</summary>
[Trait("Feature", "E02")]
public sealed class LadderTests(Ketenapp app, Accountapp huis) : IClassFixture<Ketenapp>, IClassFixture<Accountapp>
{
    string Pad(KnelpuntId id) => $"{app.Keten}/knelpunten/{id}";

    [Fact]
    public async Task Een_keten_zonder_eigen_ladder_ziet_het_voorstel_van_Schakel()
    {
        await using var eigen = new Ketenapp();
        await eigen.InitializeAsync();
        using var medewerker = await eigen.BezoekerAls(Rol.Ketenmedewerker, eigen.Uwv);

        var pagina = await medewerker.Lees($"{eigen.Keten}/ladder");

        pagina.ShouldContain("dit is het voorstel van Schakel. Niets stijgt vanzelf.");
        pagina.ShouldContain("Ketenregisseurs ketenregisseur, of anders lijnmanager geen 5 werkdagen herinnert de klok");
        pagina.ShouldContain("Geen eigen vrije dagen.");
        (await medewerker.Pagina($"{eigen.Keten}/ladder")).ShouldNotContain("ladder/vaststellen");
        (await medewerker.Lees($"{eigen.Keten}/knelpunten")).ShouldContain("Ladder");
    }

    [Fact]
    public async Task In_de_oprichting_stelt_wie_begon_de_ladder_vast_en_wat_getypt_was_blijft()
    {
        var (kim, keten) = await huis.Begonnen();
        var pad = $"{keten}/ladder/vaststellen?soort=1";
        var formulier = Formulierwerk.Formulier(await kim.Pagina(pad));

        using var fout = await kim.VerstuurIngevuld(pad, formulier, ("Formulier.Waarheen", "meteen"), ("Formulier.Treden[0].Werkdagen", "veel"), ("Formulier.Naam", "Productie"));
        fout.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await fout.Lees()).ShouldContain("Schrijf hier een heel getal, zoals 8.");
        (await fout.Tekst()).ShouldContain("value=\"Productie\"");
        using var lang = await kim.VerstuurIngevuld(pad, formulier, ("Formulier.Waarheen", "meteen"), ("Formulier.Treden[0].Werkdagen", "61"));
        (await lang.Lees()).ShouldContain("Een niveau heeft 1 tot 60 werkdagen, en van het hoogste stijgt niets vanzelf.");
        using var goed = await kim.VerstuurIngevuld(
            pad, formulier, ("Formulier.Waarheen", "meteen"), ("Formulier.Naam", "Productie"), ("Formulier.Treden[0].Werkdagen", "3"), ("Formulier.Treden[0].StijgtZelf", "true"),
            ("Formulier.Treden[1].Functie", "Teammanager"), ("Formulier.Treden[1].Terugval", "Lijnmanager"), ("Formulier.Treden[2].Gebruikt", null));
        goed.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await goed.Tekst());

        var ladder = await kim.Lees($"{keten}/ladder");
        ladder.ShouldContain("Productie");
        ladder.ShouldContain("Werkvloer wie eraan werkt aan beide kanten geen 3 werkdagen gaat het vanzelf naar het volgende niveau");
        ladder.ShouldContain("Ketenregisseurs teammanager, of anders lijnmanager");
        ladder.ShouldNotContain("Ketenmanager de ketenmanager");
        using var oud = await kim.VerstuurIngevuld(pad, formulier, ("Formulier.Waarheen", "meteen"));
        oud.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await oud.Lees()).ShouldContain("De ladder is intussen veranderd.");

        using var dagen = await kim.VerstuurFormulier($"{keten}/ladder/vrije-dagen", 0, ("Formulier.Waarheen", "meteen"), ("Formulier.VrijeDagen", "24-12-2026 Kerstavond\nmorgen vrij"));
        dagen.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await dagen.Lees()).ShouldContain("Regel 2 is geen dag met een naam.");
        using var beter = await kim.VerstuurFormulier($"{keten}/ladder/vrije-dagen", 0, ("Formulier.Waarheen", "meteen"), ("Formulier.VrijeDagen", "24-12-2026 Kerstavond"));
        beter.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await beter.Tekst());
        (await kim.Lees($"{keten}/ladder")).ShouldContain("24 december 2026 Kerstavond");
        (await kim.Lees($"{keten}/ladder")).ShouldContain("Productie", Case.Sensitive, "the ladder stayed");
    }

    [Fact]
    public async Task Een_besluit_zegt_wat_er_aan_de_ladder_verandert_en_wat_klimt_houdt_zijn_termijn()
    {
        await using var eigen = new Ketenapp();
        await eigen.InitializeAsync();
        var id = await eigen.Gemeld();
        using var regisseur = await eigen.BezoekerAls(Rol.Ketenregisseur, eigen.Uwv);
        using var inOntwerp = await regisseur.VerstuurIngevuld(
            $"{eigen.Keten}/ladder/vaststellen", Formulierwerk.Formulier(await regisseur.Pagina($"{eigen.Keten}/ladder/vaststellen")), ("Formulier.Naam", "Wijziging"), ("Formulier.Treden[1].Werkdagen", "20"));
        inOntwerp.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await inOntwerp.Tekst());
        (await regisseur.Lees($"{eigen.Keten}/voorstellen/indienen")).ShouldContain("Ladder voor knelpunten: Gewoon, Wijziging");

        await eigen.Besloten(i => new Domein.Knelpunten.LadderVaststellen(
            [.. Ketenladder.Voorgesteld.Soorten, new(2, i.Naam("", "Wijziging"), Ketenladder.Voorgesteld.Soorten[0].Treden)], [new(new(2026, 12, 24), i.Naam("", "Kerstavond"))]));

        (await regisseur.Lees($"{eigen.Keten}/besturing")).ShouldContain("Wijziging");
        (await regisseur.Lees($"{eigen.Keten}/knelpunten/{id}")).ShouldContain("Onder een andere soort");
        using var ingedeeld = await regisseur.VerstuurFormulier($"{eigen.Keten}/knelpunten/{id}/indelen", 0, ("Formulier.Soort", "2"));
        ingedeeld.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await ingedeeld.Tekst());
        var pagina = await regisseur.Lees($"{eigen.Keten}/knelpunten/{id}");
        pagina.ShouldContain("Soort Wijziging");
        pagina.ShouldContain("uiterlijk di 8 dec");
        using var klant = new Klant(eigen, eigen.Wie(Rol.Ketenregisseur, eigen.Uwv));
        (await klant.Lees("/ladder"))["vrijeDagen"]![0]!["dag"]!.GetValue<string>().ShouldBe("2026-12-24");
    }

    [Fact]
    public async Task Een_gremium_dat_ophield_staat_nergens_meer_op_de_ladder_en_nog_wel_in_wat_besloten_is()
    {
        await using var eigen = new Ketenapp();
        await eigen.InitializeAsync();
        var id = await eigen.Gemeld();
        var gewoon = Ketenladder.Voorgesteld.Soorten[0];
        await eigen.Besloten(i => new Domein.Knelpunten.LadderVaststellen(
            [gewoon, gewoon with { Nummer = 2, Naam = i.Naam("", "Wijziging"), Treden = [.. gewoon.Treden.Select(t => t.Niveau == Niveau.Ketenmanager ? t with { Forum = eigen.Gremium } : t)] }], []));
        using var regisseur = await eigen.BezoekerAls(Rol.Ketenregisseur, eigen.Uwv);
        using var klant = new Klant(eigen, eigen.Wie(Rol.Ketenregisseur, eigen.Uwv));
        (await regisseur.Lees($"{eigen.Keten}/ladder")).ShouldContain("Werkoverleg");
        (await regisseur.Lees($"{eigen.Keten}/knelpunten/{id}/indelen")).ShouldContain("Ketenmanager 5 werkdagen, Werkoverleg");
        (await Forum()).ShouldBe(eigen.Gremium.ToString());
        var voorstel = (await eigen.Deur.Inzage(eigen.Stroom, eigen.Wie(Rol.Ketenregisseur, eigen.Uwv).Persoon, null, TestContext.Current.CancellationToken))!.Voorstellen.Single().Id;

        await eigen.Besloten(_ => new Domein.Inrichting.GremiumOpheffen(eigen.Gremium));

        (await regisseur.Lees($"{eigen.Keten}/ladder")).ShouldNotContain("Werkoverleg");
        (await regisseur.Lees($"{eigen.Keten}/knelpunten/{id}/indelen")).ShouldNotContain("Werkoverleg");
        (await Forum()).ShouldBeNull();
        (await regisseur.Lees($"{eigen.Keten}/voorstellen/{voorstel}")).ShouldContain("Ketenmanager 5 werkdagen, Werkoverleg");

        async Task<string?> Forum() => (await klant.Lees("/ladder"))["soorten"]![1]!["treden"]![2]!["forum"]?.GetValue<string>();
    }

    [Fact]
    public async Task Teruggeven_met_advies_brengt_het_omlaag_en_dat_staat_er()
    {
        var id = await app.Gemeld();
        await app.Geescaleerd(id, Niveau.Ketenmanager);
        using var ketenmanager = await app.BezoekerAls(Rol.Ketenmanager);
        using var regisseur = await app.BezoekerAls(Rol.Ketenregisseur, app.Uwv);
        (await regisseur.Pagina(Pad(id))).ShouldNotContain("/teruggeven\"");

        using var leeg = await ketenmanager.VerstuurFormulier($"{Pad(id)}/teruggeven", 0, ("Formulier.Naar", ""), ("Formulier.Advies", "Mijn advies"));
        leeg.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await leeg.Tekst()).ShouldContain("Mijn advies</textarea>");
        using var gedaan = await ketenmanager.VerstuurFormulier($"{Pad(id)}/teruggeven", 0, ("Formulier.Naar", "Ketenregisseurs"), ("Formulier.Advies", "Een ander rooster helpt"));

        gedaan.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await gedaan.Tekst());
        var pagina = await regisseur.Lees(Pad(id));
        pagina.ShouldContain("Teruggegeven aan: Ketenregisseurs vandaag 9:30 · Ketenmanager Een ander rooster helpt");
        pagina.ShouldContain("Niveau Ketenregisseurs");
        using var dicht = await ketenmanager.Haal($"{Pad(await app.Gemeld())}/teruggeven");
        dicht.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Wat_terugkomt_gaat_verder_waar_het_was_en_de_oude_oplossing_blijft_staan()
    {
        var id = await app.Gemeld();
        await app.Opgelost(id);
        using var medewerker = await app.BezoekerAls(Rol.Ketenmedewerker, app.Uwv);

        using var gedaan = await medewerker.VerstuurFormulier($"{Pad(id)}/heropenen", 0, ("Formulier.Reden", "Ze ontbreken weer"));

        gedaan.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await gedaan.Tekst());
        var pagina = await medewerker.Lees(Pad(id));
        pagina.ShouldContain("Opgelost vandaag 9:30 · Ketenregisseur · UWV Het bestand komt nu een uur eerder. Heropend bij: Werkvloer vandaag 9:30 · Ketenmedewerker · UWV Ze ontbreken weer");
        (await medewerker.Lees($"{app.Keten}/knelpunten")).ShouldContain("Waarom ontbreken geboortedata?");
    }
}
