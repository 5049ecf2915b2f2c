using System.Net;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Toegang;
using Schakel.Web.Tests.Opzet;
using Schakel.Web.Tests.Toegang;
using static Schakel.Web.Tests.Inrichting.Eigenketen;

namespace Schakel.Web.Tests.Inrichting;

/// <summary>What a role is for stands on its page, as Schakel says it until the chain does.</summary>
[Trait("Feature", "I04")]
public sealed class RollenTests(Accountapp app) : IClassFixture<Accountapp>
{
    [Fact]
    public async Task De_rollen_staan_er_met_hun_doel_en_hoeveel_mensen_ze_hebben()
    {
        var (kim, keten) = await app.Begonnen();

        var rollen = await kim.Lees($"{keten}/rollen");
        rollen.ShouldContain("Sleuteldrager De sleuteldrager beheert het huis van zijn organisatie in Schakel: wie er binnen is, in welke rol en met welk mandaat. Belastingdienst: 1");
        rollen.ShouldContain("Teammanager De teammanager geeft zijn mensen ruimte om knelpunten zelf met de andere kant op te lossen. niemand");
        foreach (var rol in Enum.GetValues<Rol>())
        {
            var pagina = await kim.Lees($"{keten}/rollen/{rol.ToString().ToLowerInvariant()}");
            pagina.ShouldContain("Zo beschrijft Schakel deze rol; uw keten kan hem zelf beschrijven.");
            pagina.ShouldContain(rol switch
            {
                Rol.Reviewer => "Iemand van buiten de keten",
                Rol.Gast => "ziet alleen wat met die partij is gedeeld.",
                Rol.PolitiekVerantwoordelijke => "Hij krijgt stukken per mail en heeft geen account.",
                _ => "zelf stoppen",
            });
            foreach (var zonderTekst in Enum.GetNames<Bevoegdheid>().Append("-doel").Append("-verantwoordelijkheden").Append("-competenties")) pagina.ShouldNotContain(zonderTekst, Case.Sensitive);
        }
        foreach (var nergens in new[] { "Ketenregisseur", "baas", "0" })
        {
            (await kim.Haal($"{keten}/rollen/{nergens}")).StatusCode.ShouldBe(HttpStatusCode.NotFound, nergens);
            (await kim.Haal($"{keten}/rollen/{nergens}/beschrijven")).StatusCode.ShouldBe(HttpStatusCode.NotFound, nergens);
        }
    }

    [Fact]
    public async Task Wat_een_rol_mag_is_wat_de_regel_zegt()
    {
        var (kim, keten) = await app.Begonnen();

        var medewerker = await kim.Lees($"{keten}/rollen/ketenmedewerker");
        medewerker.ShouldContain("Wat deze rol mag zelf stoppen een knelpunt melden noemen wie aan een knelpunt werkt opschrijven wat samen is geprobeerd, als u eraan werkt een knelpunt in één tekst zetten, als u eraan werkt zeggen dat die tekst ook van uw kant is, als u eraan werkt een knelpunt als opgelost melden, als u eraan werkt een opgelost knelpunt heropenen, als u eraan werkt meepraten over een knelpunt optekenen dat iemand tussen partners klem zit zeggen onder welk kenmerk uw organisatie een zaak kent een andere partner vragen een signaal over te nemen een signaal overnemen om het te herstellen zeggen dat uw organisatie een signaal niet overneemt melden dat een signaal hersteld is, als uw organisatie het herstelt een hersteld signaal heropenen iets vragen over een voorstel over een voorstel overleggen in de kamer van uw organisatie een lijst van vroeger meebrengen een lijst wegdoen die u zelf meebracht eigen woorden wissen; een sleuteldrager ook die van zijn organisatie, de ketenmanager ook die van de keten na de laatste dag de eigen naam laten wissen; een sleuteldrager of bestuurder die van wie bij zijn organisatie wegging Altijd alleen waar");
        medewerker.ShouldContain("In deze rol kan niemand een mandaat hebben.");
        (await kim.Lees($"{keten}/rollen/bestuurder")).ShouldContain("Hij heeft geen mandaat nodig.");
        (await kim.Lees($"{keten}/rollen/lijnmanager")).ShouldContain("Er is nog geen mandaatmodel");
    }

    [Fact]
    [Trait("Feature", "I03")]
    public async Task Wie_een_rol_heeft_en_wie_haar_had_staat_er_met_de_dagen()
    {
        var (kim, keten) = await app.Begonnen();
        var regisseur = (await Wegen(kim, keten, "stoppen", "Ketenregisseur</h1>")).Single();
        (await kim.Lees($"{keten}/rollen/ketenregisseur")).ShouldContain("Wie deze rol heeft Wie deze rol nu of straks heeft Wie Partner Vanaf Tot en met Kim de Vries , Belastingdienst Belastingdienst Vandaag zonder einde", Case.Insensitive);

        (await kim.VerstuurFormulier(regisseur, 0, ("Formulier.Laatste", "2026-11-23"))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);

        var daarna = await kim.Lees($"{keten}/rollen/ketenregisseur");
        daarna.ShouldContain("Niemand heeft deze rol nu.");
        daarna.ShouldContain("1 eerder Wie deze rol eerder had");
        daarna.ShouldContain("Gisteren", Case.Insensitive);
    }

    [Fact]
    public async Task Wie_de_keten_begon_beschrijft_een_rol_en_iedereen_leest_het()
    {
        var (kim, keten) = await app.Begonnen();
        var pad = $"{keten}/rollen/ketenregisseur";
        (await kim.Lees(pad)).ShouldContain("Beschrijf deze rol");
        (await kim.Pagina($"{pad}/beschrijven")).ShouldContain("Brengt snel de mensen bij elkaar die het kunnen oplossen.", Case.Sensitive, "one begins with what stands there");

        using var gedaan = await kim.VerstuurFormulier($"{pad}/beschrijven", 0,
            ("Formulier.Doel", "Smeert de keten"), ("Formulier.Verantwoordelijkheden", "Belt elke dag\r\n\r\n  Ziet het vroeg  "), ("Formulier.Competenties", ""));
        gedaan.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await gedaan.Tekst());

        var ander = await Binnen(kim, keten);
        var gelezen = await ander.Lees(pad);
        gelezen.ShouldContain("Waarvoor Smeert de keten Verantwoordelijkheden Belt elke dag Ziet het vroeg Competenties Hier heeft de keten niets over gezegd.");
        gelezen.ShouldNotContain("Zo beschrijft Schakel deze rol");
        gelezen.ShouldNotContain("Beschrijf deze rol");
        (await ander.Lees($"{keten}/rollen")).ShouldContain("Ketenregisseur Smeert de keten");
        (await ander.Lees($"{keten}/geheugen")).ShouldContain("De keten beschreef de rol Ketenregisseur");
        (await ander.Haal($"{pad}/beschrijven")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await ander.Lees($"{keten}/besturing")).ShouldContain("Bekijk de rollen");
        (await kim.Lees((await Wegen(kim, keten, "rol", "Ketenregisseur</h1>")).Single().Replace("/rol", "", StringComparison.Ordinal))).ShouldContain("Wat de rol inhoudt en mag");
        (await kim.Lees($"{pad}?op=nr-1")).ShouldContain("Zo beschrijft Schakel deze rol", Case.Sensitive, "as it then was");
    }

    [Fact]
    public async Task Wat_niet_klopt_staat_bij_het_veld_en_wat_getypt_is_blijft()
    {
        var (kim, keten) = await app.Begonnen();
        var pad = $"{keten}/rollen/teammanager/beschrijven";

        using var leeg = await kim.VerstuurFormulier(pad, 0, ("Formulier.Doel", " "), ("Formulier.Verantwoordelijkheden", $"Kort\n{new string('x', 201)}"), ("Formulier.Competenties", "Luistert"));
        leeg.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var tekst = await leeg.Tekst();
        tekst.ShouldContain("Luistert</textarea>");
        tekst.ShouldContain("veld-formulier-doel-fout");
        tekst.ShouldContain("veld-formulier-verantwoordelijkheden-fout");
        Formulierwerk.Leesbaar(tekst).ShouldContain("Regel 2: dit is te lang.");
        using var veel = await kim.VerstuurFormulier(pad, 0, ("Formulier.Doel", "Geeft ruimte"), ("Formulier.Competenties", string.Join('\n', Enumerable.Range(1, 13).Select(i => $"Regel {i}"))));
        veel.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var teVeel = await veel.Tekst();
        teVeel.ShouldContain("veld-formulier-competenties-fout");
        teVeel.ShouldContain("Regel 13</textarea>");
        Formulierwerk.Leesbaar(teVeel).ShouldContain("Noem er ten hoogste twaalf.");
    }

    async Task<HttpClient> Binnen(HttpClient gastheer, string keten)
    {
        var link = await Uitgenodigd(gastheer, keten, "UWV", "Sleuteldrager");
        var (browser, _) = await app.Binnen();
        (await browser.VerstuurFormulier(link, 0)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        return browser;
    }
}
