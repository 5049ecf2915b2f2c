using Microsoft.Playwright;
using Schakel.Web.Tests.Opzet;
using Schakel.Web.Tests.Toegang;

namespace Schakel.Web.Tests.Reizen;

/// <summary>The first half hour, up to and with pasting the list: three people in three windows, and nothing there before they came.</summary>
[Trait("Vraagt", "chromium")]
[Trait("Feature", "I13")]
[Trait("Feature", "I14")]
public sealed class HetEersteHalfuurTests(Accountapp app, Chromium chromium) : IClassFixture<Accountapp>
{
    const string Delft = "Gemeente Delft";
    const string West = "Jeugdzorg West";
    const string Ggz = "GGZ Haagland";
    const string Bron = "Lijst van het ketenoverleg";
    const string Besluit = "Verwijzen kan ook per telefoon";
    const string Reden = "We would rather set up our meetings together.";

    // As people keep it: actions and decisions in one list, each with who and when.
    const string Lijst =
        "Nr\tSoort\tOnderwerp\tEigenaar\tDatum\n1\tactie\tWachtlijsten naast elkaar leggen\tSamira Bos\t1-12-2026\n2\tactie\tEen contactpersoon per gezin noemen\tJoost Mol\t8-12-2026\n"
        + $"3\tbesluit\t{Besluit}\tAnna Smit\t3-11-2026\n4\tactie\tVragen van ouders verzamelen\tSamira Bos\t15-12-2026\n"
        + "5\tbesluit\tElke twee weken overleg\tAnna Smit\t17-11-2026\n6\tactie\tRooster voor de feestdagen maken\tDaan Vos\t11-12-2026";

    readonly HashSet<string> _gezien = [];

    [Fact]
    [Trait("Feature", "X07")]
    [Trait("Feature", "I05")]
    [Trait("Feature", "I11")]
    public async Task Drie_mensen_beginnen_een_keten_en_brengen_hun_lijst_mee()
    {
        var anna = await Reiziger.Nieuw(chromium, app, 1440, "nl-NL", _gezien);
        await Begint(anna);
        var voorBram = await Nodigt(anna, West);
        await anna.Volg("Terug naar Mensen");
        var voorChris = await Nodigt(anna, Ggz);
        await anna.Volg("Terug naar Mensen");
        foreach (var partner in new[] { West, Ggz }) await anna.LeestBij(partner, "Er is iemand uitgenodigd, die nog moet komen.");

        var bram = await KomtBinnen(360, "nl-NL", voorBram, "Bram de Wit", ("Account maken", "Aannemen", "Mensen"));
        await VultZijnHuis(bram);
        var chris = await KomtBinnen(768, "en-GB", voorChris, "Chris Young", ("Make an account", "Accept", "People"));
        await anna.Menu("Besturing", "Mensen en uitnodigingen");
        foreach (var (partner, wie) in new[] { (West, "Bram de Wit"), (Ggz, "Chris Young") }) await anna.LeestBij(partner, wie);
        anna.Gedaan.ShouldBeLessThanOrEqualTo(14, "from nothing to both partners in");

        await BrengtMee(anna);
        await ZietDeLijst(bram, ["Geheugen", "Lijsten bekijken of meebrengen"], "Niets hierin is hier besloten of afgesproken.", ("Besturing", "Een besluit begint als voorstel."));
        await ZietDeLijst(chris, ["Memory", "See lists or bring one along"], "Nothing in it was decided or agreed on here.", ("Governance", "A decision begins as a proposal."));
        await NodigtEenLijstUit(anna);
        await ZienOpWieHetWacht(anna, bram, chris);
        await LeestHetPraatpapier(anna);
        await MaaktBezwaar(chris);
        await ZietDatHetNuSamenGaat(anna);
    }

    async Task Begint(Reiziger anna)
    {
        await anna.Pagina.GotoAsync("/");
        await anna.LeestNiet("Jeugdhulpketen");
        await Assertions.Expect(anna.Pagina.Locator("main .ketens .chip")).ToHaveTextAsync(["voorbeeld"]);
        await anna.Kijk("start");
        await anna.Volg("Begin uw keten", "Account maken");
        await anna.MaakAccount("Anna Smit", app.NieuwAdres());

        await anna.Kop("Begin uw keten");
        await anna.Kijk("beginnen");
        await VraagtNietMeerDanNodig(anna.Pagina);
        foreach (var (veld, tekst) in new[]
        {
            ("Naam", "Jeugdhulpketen"), ("Doel", "Elk kind krijgt hulp binnen twee weken."), ("Ketenprobleem", "Wachttijden ontstaan tussen ons."), ("Eigen", Delft), ("Partners", $"{West}\n{Ggz}"),
        }) await anna.Typ(veld, tekst);
        await anna.TabNaar("document.activeElement.name === 'Formulier.OokAls'");
        await anna.Pagina.Keyboard.PressAsync("ArrowDown");
        await anna.TabNaar("document.activeElement.matches('.duimbalk button')");
        await anna.Toets("Enter");
        await anna.Kop("Mensen");
        await anna.Kijk("mensen");
        foreach (var wie in new[] { "Sleuteldrager", "Ketenbestuurder", "Anna Smit" }) await anna.LeestBij(Delft, wie);
        foreach (var partner in new[] { West, Ggz }) await anna.LeestBij(partner, "Hier is nog niemand binnen.");
    }

    // Names and sentences: no figure, no covenant, no building block; what is folded away may stay so.
    static async Task VraagtNietMeerDanNodig(IPage pagina)
    {
        var velden = await pagina.Locator("main form :is(input, select, textarea):not([type=hidden])").EvaluateAllAsync<string[]>("alle => alle.filter(v => v.checkVisibility()).map(v => v.type + ' ' + v.name.replace('Formulier.', ''))");
        velden.ShouldBe(["text Naam", "textarea Doel", "textarea Ketenprobleem", "text Eigen", "textarea Partners", "select-one OokAls"]);
        var tekst = (await pagina.Locator("main").InnerTextAsync()).ToLowerInvariant();
        foreach (var woord in new[] { "convenant", "bouwste", "norm", "indicator", "kaart" }) tekst.ShouldNotContain(woord);
    }

    static async Task<string> Nodigt(Reiziger wie, string partner, string? rol = null)
    {
        await wie.Volg($"Nodig uit ({partner})");
        if (rol is not null) await wie.Pagina.Locator("[name='Formulier.Rol']").SelectOptionAsync(rol);
        await wie.Kijk("uitnodigen");
        await wie.Klik(AriaRole.Button, "Maak de link");
        await wie.Leest($"De uitnodiging staat klaar: {rol ?? "Sleuteldrager"} · {partner}.");
        await wie.Kijk("link");
        return await wie.Pagina.Locator("#link").InputValueAsync();
    }

    async Task<Reiziger> KomtBinnen(int breedte, string taal, string link, string naam, (string Maken, string Aannemen, string Mensen) woorden)
    {
        var wie = await Reiziger.Nieuw(chromium, app, breedte, taal, _gezien);
        await wie.Pagina.GotoAsync(link);
        await wie.Leest("Jeugdhulpketen");
        await wie.Kijk("uitnodiging");
        await wie.Volg(woorden.Maken);
        await wie.Kijk("account");
        await wie.MaakAccount(naam, app.NieuwAdres());
        await wie.Klik(AriaRole.Button, woorden.Aannemen);
        await wie.Kop(woorden.Mensen);
        await wie.Leest(naam);
        return wie;
    }

    // Somebody still to come, and himself in a second role, that speaks about norms.
    static async Task VultZijnHuis(Reiziger bram)
    {
        await Nodigt(bram, West, "Ketenmedewerker");
        await bram.Volg("Terug naar Mensen");
        await bram.KlikBij(West, "Sleuteldrager");
        await bram.Volg("Nog een rol geven");
        await bram.Klik(AriaRole.Radio, "Ketenregisseur");
        await bram.Kijk("rol geven");
        await bram.Klik(AriaRole.Button, "Geef deze rol");
        await bram.Volg("Mandaat geven");
        await bram.Pagina.GetByRole(AriaRole.Checkbox, new() { Name = "Normen" }).CheckAsync();
        await bram.Pagina.GetByLabel("In welk stuk staat dit?").FillAsync("Mandaatbesluit 2026, artikel 4");
        await bram.Kijk("mandaat geven");
        await bram.Klik(AriaRole.Button, "Geef dit mandaat");
        await bram.Leest("Mandaatbesluit 2026, artikel 4");
    }

    static async Task BrengtMee(Reiziger anna)
    {
        await anna.Menu("Geheugen", "Lijsten bekijken of meebrengen", "Breng een lijst mee");
        await anna.Pagina.GetByRole(AriaRole.Radio, new() { Name = "Acties", Exact = true }).CheckAsync();
        await anna.Pagina.GetByLabel("Plak de lijst hier").FillAsync(Lijst);
        await anna.Kijk("meebrengen");
        await anna.Klik(AriaRole.Button, "Lees de lijst");
        foreach (var (kop, wat) in new[] { ("C: Onderwerp", "Wat"), ("D: Eigenaar", "Wie"), ("E: Datum", "Datum") }) await Assertions.Expect(anna.Pagina.GetByLabel(kop)).ToHaveValueAsync(wat);
        await anna.Pagina.GetByLabel("Waar komt deze lijst vandaan?").FillAsync(Bron);
        await anna.Kijk("kolommen");
        await anna.Klik(AriaRole.Button, "Breng 6 rijen mee");
        await anna.Leest("Meegebracht: 6 rijen.");
        await ZietDeRijen(anna, "Niets hierin is hier besloten of afgesproken.");
    }

    static async Task ZietDeLijst(Reiziger wie, string[] weg, string uitleg, (string Plek, string Leeg) register)
    {
        await wie.Menu(weg[0], [weg[1], Bron]);
        await ZietDeRijen(wie, uitleg);
        await wie.Menu(register.Plek);
        await wie.Leest(register.Leeg);
        await wie.LeestNiet(Besluit);
    }

    static async Task ZietDeRijen(Reiziger wie, string uitleg)
    {
        await wie.Kop(Bron);
        await wie.Leest(uitleg);
        await Assertions.Expect(wie.Pagina.Locator("tbody tr")).ToHaveCountAsync(6);
        var rij = wie.Pagina.Locator("tbody tr", new() { HasText = Besluit });
        foreach (var woord in new[] { "besluit", "Anna Smit", "2026-11-03" }) await Assertions.Expect(rij).ToContainTextAsync(woord);
        await wie.Kijk("lijst");
    }

    // Who stands in the list as an owner becomes somebody to invite.
    async Task NodigtEenLijstUit(Reiziger anna)
    {
        await anna.Menu("Besturing", "Mensen en uitnodigingen");
        await anna.LeestNiet("Samira Bos");
        await anna.Volg("Nodig een lijst mensen tegelijk uit");
        await anna.Pagina.GetByLabel("Plak de lijst hier").FillAsync($"Naam\tRol\tMail\nSamira Bos\tKetenregisseur\t{app.NieuwAdres()}\nJoost Mol\tLijnmanager\t\nDaan Vos\tKetenmedewerker\t");
        await anna.Klik(AriaRole.Button, "Bekijk wat wij lezen");
        await anna.Kijk("lijst mensen");
        await anna.Klik(AriaRole.Button, "Nodig 3 mensen uit");
        await anna.Leest("Uitgenodigd: 3.");
        await anna.Kijk("links");
        var links = await anna.Pagina.Locator("tbody input").EvaluateAllAsync<string[]>("alle => alle.map(v => v.value)");
        links.Distinct(StringComparer.Ordinal).Count(l => l.Contains("/uitnodiging/", StringComparison.Ordinal)).ShouldBe(3);
    }

    // The same for whoever looks: what is open, until when, and no word of anybody being late.
    static async Task ZienOpWieHetWacht(Reiziger anna, Reiziger bram, Reiziger chris)
    {
        foreach (var (wie, weg, uitnodiging) in new[]
        {
            (anna, new[] { "Besturing", "Mensen en uitnodigingen" }, "Uitnodiging als"), (bram, ["Besturing", "Mensen en uitnodigingen"], "Uitnodiging als"), (chris, ["Governance", "People and invitations"], "Invitation as"),
        })
        {
            await wie.Menu(weg[0], weg[1]);
            foreach (var (partner, aantal) in new[] { (Delft, 3), (West, 1), (Ggz, 0) }) await Assertions.Expect(wie.Huis(partner).GetByText(uitnodiging)).ToHaveCountAsync(aantal);
            await wie.LeestBij(West, "Mandaatbesluit 2026, artikel 4");
            foreach (var woord in new[] { "Samira Bos", "te laat", "nog steeds", "overdue", "late " }) await wie.LeestNiet(woord);
            await wie.Kijk("mensen, vol");
        }
    }

    static async Task LeestHetPraatpapier(Reiziger anna)
    {
        await anna.Menu("Besturing", "Doel en profiel", "Wat past daarbij? Het praatpapier");
        await anna.Kop("Praatpapier");
        await anna.Leest("Het is stof voor een gesprek, geen voorschrift: wat u ervan overneemt bepaalt u samen.");
        await anna.Leest("U zei nog niet:");
        await anna.Leest("Geldt voor elke keten.");
        await anna.Kijk("praatpapier");
    }

    static async Task MaaktBezwaar(Reiziger chris)
    {
        await chris.Menu("Governance", "Rather adopt it together? Object");
        await chris.Leest($"After that {Delft} can no longer adopt what you share alone.");
        await chris.Typ("Reden", Reden);
        await chris.Kijk("bezwaar");
        await chris.Klik(AriaRole.Button, $"Object for {Ggz}");
        await chris.Leest("An objection stands");
        await chris.Kijk("bezwaar, staat");
    }

    // The other way than at once is a draft, that goes before all who joined.
    static async Task ZietDatHetNuSamenGaat(Reiziger anna)
    {
        await anna.Menu("Besturing", $"Bezwaar van {Ggz}: wat u deelt verandert nu met instemming van alle partners die meedoen");
        await anna.Leest(Reden);
        await anna.Pagina.Locator(".wie").ClickAsync();
        await anna.Klik(AriaRole.Button, "Ketenbestuurder");
        await anna.Menu("Besturing", "Organogram", "Gremium instellen");
        await anna.Leest("Dit delen alle partners, dus het verandert per besluit.");
        await Assertions.Expect(anna.Pagina.Locator(".duimbalk button")).ToHaveTextAsync(["In het ontwerp zetten"]);
    }
}
