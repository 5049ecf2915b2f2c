using System.Net;
using Schakel.Domein.Afspraken;
using Schakel.Domein.Inrichting;
using Schakel.Web.Tests.Opzet;

namespace Schakel.Web.Tests.Afspraken;

/// <summary>An agreement from its proposal to its end, as people do it on the pages; each test in a chain of its own.</summary>
[Trait("Feature", "I09")]
public sealed class AfspraakTests : IAsyncLifetime
{
    readonly Ketenapp app = new();

    public ValueTask InitializeAsync() => app.InitializeAsync();

    public ValueTask DisposeAsync() => app.DisposeAsync();

    string Pad(AfspraakId id) => $"{app.Keten}/afspraken/{id}";

    string Nieuw => $"{app.Keten}/afspraken/voorstellen?overdracht={app.Overdracht}";

    static (string, string?)[] Ingevuld(Dictionary<string, string> velden) => [.. velden.Select(v => ($"Formulier.{v.Key}", (string?)v.Value))];

    (string, string?)[] Velden(params (string Veld, string Waarde)[] anders)
    {
        var velden = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["Soort"] = "Dienstverleningsafspraak",
            ["Titel"] = "Levering per werkdag",
            ["Omschrijving"] = "Elke werkdag voor negen uur",
            ["PlichtenVan"] = "Levert het bestand\r\n\r\nMeldt een storing",
            ["PlichtenNaar"] = "Bevestigt de ontvangst",
            ["Normen"] = app.Norm.ToString(),
            ["Van"] = "2026-11-24",
            ["TotEnMet"] = "2028-12-31",
            ["Bewijs"] = "Contractregister 114",
        };
        foreach (var (veld, waarde) in anders) velden[veld] = waarde;
        return Ingevuld(velden);
    }

    async Task<HttpResponseMessage> Stel(HttpClient wie, string pad, params (string, string)[] anders) => await wie.VerstuurIngevuld(pad, Formulierwerk.Formulier(await wie.Pagina(pad)), Velden(anders));

    [Fact]
    public async Task Twee_partners_maken_een_afspraak_en_zij_geldt_als_beide_tekenden()
    {
        using var regisseur = await app.BezoekerAls(Rol.Ketenregisseur, app.Uwv);
        (await regisseur.Lees($"{app.Keten}/afspraken")).ShouldContain("Nog geen afspraken");
        (await regisseur.Pagina($"{app.Keten}/afspraken/voorstellen")).ShouldContain($"overdracht={app.Overdracht}");
        using var voorgesteld = await Stel(regisseur, Nieuw);
        voorgesteld.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await voorgesteld.Tekst());
        var pad = Inrichting.Eigenketen.Plaats(voorgesteld);
        var pagina = await regisseur.Lees(pad);
        pagina.ShouldContain("Wat is afgesproken Voorgesteld Elke werkdag voor negen uur");
        pagina.ShouldContain("Wie doet wat Belastingdienst Levert het bestand Meldt een storing UWV Bevestigt de ontvangst");
        pagina.ShouldContain("1 Terugmelding ≤ 72 uur");
        pagina.ShouldContain("Vindplaats Contractregister 114");
        pagina.ShouldContain("U hebt van uw organisatie nu geen mandaat voor afspraken", Case.Insensitive, "who proposes need not be who may sign");
        var ervoor = await app.Nr();

        using var belastingdienst = await app.BezoekerAls(Rol.Bestuurder, app.Belastingdienst);
        using var uwv = await app.BezoekerAls(Rol.Bestuurder, app.Uwv);
        (await uwv.Lees(app.Keten)).ShouldContain("Een afspraak tekenen namens UWV: Levering per werkdag");
        foreach (var (bestuurder, wat) in new[] { (uwv, "De afspraak geldt als de ander ook tekent."), (belastingdienst, "De ander tekende al") })
        {
            (await bestuurder.Lees(pad)).ShouldContain(wat);
            using var getekend = await bestuurder.VerstuurFormulier(pad, 0);
            getekend.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await getekend.Tekst());
        }

        (await uwv.Lees(pad)).ShouldContain("Wat is afgesproken Van kracht");
        (await uwv.Lees(app.Keten)).ShouldNotContain("Een afspraak tekenen");
        (await uwv.Lees($"{pad}?op=nr-{ervoor}")).ShouldContain("Wat is afgesproken Voorgesteld");
        using var cbs = await app.BezoekerAls(Rol.Bestuurder, app.Cbs);
        (await cbs.Lees(pad)).ShouldNotContain("Wat u kunt doen");
        (await cbs.Lees(pad)).ShouldNotContain("Tekenen namens");
        (await cbs.Lees($"{app.Keten}/besturing")).ShouldContain("Van kracht: 1. Voorgesteld: 0.");
        (await cbs.Lees($"{app.Keten}/partners/{app.Uwv}")).ShouldContain("Van kracht of voorgesteld: 1.");
        (await cbs.Pagina(app.Keten)).ShouldContain($"afspraken?overdracht={app.Overdracht}");
        var geheugen = await cbs.Lees($"{app.Keten}/geheugen?over=afspraken");
        geheugen.ShouldContain("UWV stelt Belastingdienst een afspraak voor: Levering per werkdag");
        geheugen.ShouldContain("Belastingdienst heeft een afspraak getekend: Levering per werkdag");
    }

    [Fact]
    public async Task Wat_niet_klopt_staat_bij_het_veld_en_wat_getypt_is_blijft()
    {
        using var regisseur = await app.BezoekerAls(Rol.Ketenregisseur, app.Uwv);
        foreach (var (veld, waarde, bij, bericht) in new[]
        {
            ("TotEnMet", "2026-11-01", "totenmet", "Een afspraak eindigt niet voor zij begint"),
            ("TotEnMet", "", "herzien", "Een afspraak zonder laatste dag heeft een dag nodig"),
            ("Opzegtermijn", "400", "opzegtermijn", "Kies een opzegtermijn van 0 tot en met 365 dagen."),
            ("Opzegtermijn", "een maand", "opzegtermijn", "Schrijf hier een heel getal"),
            ("Soort", "", "soort", "Maak een keuze uit de lijst."),
            ("Normen", Guid.NewGuid().ToString(), "normen", "Kies normen van deze overdracht"),
            ("PlichtenVan", "Goed\r\n" + new string('x', 201), "plichtenvan", "Regel 2: dit is te lang."),
        })
        {
            using var antwoord = await Stel(regisseur, Nieuw, (veld, waarde));
            antwoord.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity, veld);
            var tekst = await antwoord.Tekst();
            tekst.ShouldContain($"id=\"veld-formulier-{bij}-fout\"", Case.Sensitive, bericht);
            Formulierwerk.Leesbaar(tekst).ShouldContain(bericht);
            tekst.ShouldContain("Elke werkdag voor negen uur</textarea>");
        }
        using var leeg = await Stel(regisseur, Nieuw, ("PlichtenVan", " "), ("PlichtenNaar", ""));
        (await leeg.Lees()).ShouldContain("een tot twintig plichten");
        using var cbs = await app.BezoekerAls(Rol.Ketenregisseur, app.Cbs);
        (await cbs.Haal(Nieuw)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await cbs.Lees($"{app.Keten}/afspraken/voorstellen")).ShouldContain("Uw organisatie heeft nog geen overdracht");
        (await regisseur.Haal($"{app.Keten}/afspraken/voorstellen?overdracht={Guid.NewGuid()}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await regisseur.Haal($"{app.Keten}/afspraken/voorstellen?vervangt={Guid.NewGuid()}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task De_ander_wijst_af_met_een_reden_en_wie_voorstelde_trekt_in_of_begint_opnieuw()
    {
        var (af, terug) = (await app.AfspraakVoorgesteld(), await app.AfspraakVoorgesteld("Wekelijks overleg"));
        using var ander = await app.BezoekerAls(Rol.Bestuurder, app.Belastingdienst);
        using var zonder = await ander.VerstuurFormulier($"{Pad(af)}/afwijzen", 0, ("Formulier.Reden", " "));
        zonder.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        using var afgewezen = await ander.VerstuurFormulier($"{Pad(af)}/afwijzen", 0, ("Formulier.Reden", "Tien uur kan wel"));
        afgewezen.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await afgewezen.Tekst());
        (await ander.Lees(Pad(af))).ShouldContain("Afgewezen door Belastingdienst");
        (await ander.Haal($"{Pad(af)}/afwijzen")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await ander.Lees($"{Pad(af)}/afwijzen")).ShouldContain("Dit voorstel is afgewezen of ingetrokken.");

        using var regisseur = await app.BezoekerAls(Rol.Ketenregisseur, app.Uwv);
        (await regisseur.Haal($"{Pad(terug)}/afwijzen")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        using var ingetrokken = await regisseur.VerstuurFormulier(Pad(terug), 0);
        ingetrokken.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await ingetrokken.Tekst());
        (await regisseur.Lees(Pad(terug))).ShouldContain("Ingetrokken door UWV");
        (await regisseur.Lees(Pad(terug))).ShouldContain("Zoals deze opnieuw voorstellen");
        var opnieuw = $"{app.Keten}/afspraken/voorstellen?zoals={af}";
        (await regisseur.Pagina(opnieuw)).ShouldContain("value=\"Levering per werkdag\"");
        using var verstuurd = await Stel(regisseur, opnieuw, ("Titel", "Levering voor tien uur"));
        verstuurd.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await verstuurd.Tekst());
    }

    [Fact]
    public async Task Een_nieuwe_versie_vervangt_de_oude_pas_als_beide_tekenden_en_opzeggen_gaat_nooit_onverwacht()
    {
        var oud = await app.AfspraakVoorgesteld();
        await app.AfspraakGetekend(oud, app.Uwv, app.Belastingdienst);
        using var regisseur = await app.BezoekerAls(Rol.Ketenregisseur, app.Belastingdienst);
        using var uwv = await app.BezoekerAls(Rol.Bestuurder, app.Uwv);
        using var vroeg = await uwv.VerstuurFormulier($"{Pad(oud)}/opzeggen", 0, ("Formulier.Laatste", "2026-12-23"), ("Formulier.Reden", "Wij stoppen"));
        vroeg.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await vroeg.Lees()).ShouldContain("De opzegtermijn is 30 dagen: op zijn vroegst 24 december 2026.");
        using var opgezegd = await uwv.VerstuurFormulier($"{Pad(oud)}/opzeggen", 0, ("Formulier.Laatste", "2027-06-30"), ("Formulier.Reden", "Wij stoppen"));
        opgezegd.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await opgezegd.Tekst());
        (await uwv.Lees(Pad(oud))).ShouldContain("Opgezegd door UWV, tot en met 30 juni 2027");
        (await uwv.Lees(Pad(oud))).ShouldContain("Eerder beëindigd; afgesproken was tot en met");

        using var nieuw = await Stel(regisseur, $"{app.Keten}/afspraken/voorstellen?vervangt={oud}", ("Titel", "Levering in uren"), ("Van", "2027-01-01"));
        nieuw.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await nieuw.Tekst());
        var id = new AfspraakId(Guid.Parse(Inrichting.Eigenketen.Plaats(nieuw).Split('/')[^1]));
        (await regisseur.Lees(Pad(oud))).ShouldContain("Voorstel voor een nieuwe versie Levering in uren");
        await app.AfspraakGetekend(id, app.Belastingdienst, app.Uwv);

        (await regisseur.Lees(Pad(oud))).ShouldContain("Vervangen door Levering in uren");
        (await regisseur.Lees(Pad(oud))).ShouldContain("tot en met do 31 dec", Case.Insensitive);
        (await regisseur.Lees(Pad(id))).ShouldContain("Wat is afgesproken Gaat later in");
        (await regisseur.Lees(Pad(id))).ShouldContain("Vervangt Levering per werkdag");
    }

    [Fact]
    public async Task Wat_alleen_de_twee_lezen_bestaat_voor_anderen_niet()
    {
        var id = await app.AfspraakVoorgesteld("Tussen ons", inKeten: false);
        using var cbs = await app.BezoekerAls(Rol.Bestuurder, app.Cbs);
        using var manager = await app.BezoekerAls(Rol.Ketenmanager);
        using var uwv = await app.BezoekerAls(Rol.Ketenmedewerker, app.Uwv);

        foreach (var pad in new[] { Pad(id), $"{Pad(id)}/afwijzen", $"{Pad(id)}/opzeggen", $"{Pad(id)}/woorden", $"{app.Keten}/afspraken/voorstellen?zoals={id}" })
            (await cbs.Haal(pad)).StatusCode.ShouldBe(HttpStatusCode.NotFound, pad);
        (await cbs.Lees($"{app.Keten}/geheugen")).ShouldNotContain("Tussen ons");
        (await cbs.Lees($"{app.Keten}/afspraken?stand=Alle")).ShouldContain("Nog geen afspraken");
        (await cbs.Pagina($"{app.Keten}/afspraken.csv?stand=Alle")).ShouldNotContain("Tussen ons");
        foreach (var lezer in new[] { manager, uwv })
        {
            (await lezer.Lees(Pad(id))).ShouldContain("Alleen Belastingdienst en UWV en de ketenmanager kunnen dit lezen.");
            (await lezer.Lees($"{app.Keten}/afspraken")).ShouldContain("Tussen ons");
        }
        (await uwv.Haal($"{Pad(id)}/opzeggen")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await manager.Haal($"{Pad(id)}/afwijzen")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }
}
