using System.Net;
using Schakel.Web.Tests.Inrichting;
using Schakel.Web.Tests.Opzet;
using Schakel.Web.Tests.Toegang;
using static Schakel.Web.Tests.Inrichting.Eigenketen;

namespace Schakel.Web.Tests.Besturing;

/// <summary>A partner that would rather do it together says so, and from then on one no longer adopts what all share.</summary>
[Trait("Feature", "I14")]
public sealed class BezwaarTests(Accountapp app) : IClassFixture<Accountapp>
{
    static readonly (string, string)[] Overleg = [("Formulier.Naam", "Overleg"), ("Formulier.Niveau", "Tactisch"), ("Formulier.Taak", "Iets")];

    [Fact]
    public async Task Na_een_bezwaar_blijft_alleen_de_weg_van_het_voorstel_open_tot_het_is_ingetrokken()
    {
        var (kim, keten) = await app.Begonnen();
        var uwv = await Binnen(kim, keten);
        var formulier = Formulierwerk.Formulier(await kim.Pagina($"{keten}/gremia/instellen"));
        formulier.ShouldContain("value=\"meteen\"");
        (await uwv.Lees($"{keten}/besturing")).ShouldContain("Liever samen vaststellen? Bezwaar maken");

        using var gedaan = await uwv.VerstuurFormulier($"{keten}/bezwaar", 0, ("Formulier.Reden", "Dit stellen wij liever <samen> vast"));
        gedaan.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await gedaan.Tekst());

        (await kim.Lees($"{keten}/bezwaar")).ShouldContain("UWV vandaag Staat Dit stellen wij liever <samen> vast Praat met wie bezwaar maakte.");
        (await kim.Lees($"{keten}/besturing")).ShouldContain("Bezwaar van UWV: wat u deelt verandert nu");
        (await kim.Lees($"{keten}/geheugen")).ShouldContain("UWV maakte bezwaar in de oprichting: Dit stellen wij liever <samen> vast");
        using var weg = await kim.Haal($"{keten}/gremia/instellen");
        weg.StatusCode.ShouldBe(HttpStatusCode.Forbidden, "a key holder adopts in the founding or not at all");
        using var toch = await kim.Verstuur($"{keten}/gremia/instellen", formulier, [.. Overleg, Meteen]);
        toch.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await toch.Lees()).ShouldContain("Een partner heeft bezwaar gemaakt: wat u deelt verandert nu met instemming van alle partners die meedoen.");
        (await toch.Tekst()).ShouldContain("value=\"Overleg\"", Case.Sensitive, "what was typed stays");
        (await kim.Pagina($"{keten}/gremia")).ShouldNotContain(">Overleg<");

        using var terug = await uwv.VerstuurFormulier($"{keten}/bezwaar", 0);
        terug.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await terug.Tekst());
        (await uwv.Lees($"{keten}/bezwaar")).ShouldContain("UWV vandaag Ingetrokken vandaag");
        using var weer = await kim.VerstuurFormulier($"{keten}/gremia/instellen", 0, [.. Overleg, Meteen]);
        weer.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await weer.Tekst());
        (await uwv.Lees($"{keten}/bezwaar?op=nr-2")).ShouldContain("Niemand maakte bezwaar");
    }

    [Fact]
    public async Task Wie_begon_en_wie_niets_schrijft_krijgen_een_reden()
    {
        var (kim, keten) = await app.Begonnen();
        var uwv = await Binnen(kim, keten);

        (await kim.Lees($"{keten}/bezwaar")).ShouldContain("Uw organisatie stelt in de oprichting zelf vast wat u deelt.");
        (await kim.Pagina($"{keten}/bezwaar")).ShouldNotContain("Formulier.Reden");
        using var leeg = await uwv.VerstuurFormulier($"{keten}/bezwaar", 0, ("Formulier.Reden", " "));
        leeg.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await leeg.Lees()).ShouldContain("Vul dit in.");
    }

    [Fact]
    [Trait("Feature", "B03")]
    public async Task In_de_oprichting_wacht_een_voorstel_op_niemand_die_nog_niet_meedoet()
    {
        var (kim, keten) = await app.Begonnen();
        var uwv = await Binnen(kim, keten, "Bestuurder");
        using var klad = await uwv.VerstuurFormulier($"{keten}/gremia/instellen", 0, [.. Overleg, ("Formulier.Waarheen", "ontwerp")]);
        klad.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await klad.Tekst());
        using var ingediend = await uwv.VerstuurIngevuld(
            $"{keten}/voorstellen/indienen", Formulierwerk.Formulier(await uwv.Pagina($"{keten}/voorstellen/indienen")),
            ("Formulier.Titel", "Een overleg"), ("Formulier.Toelichting", "Samen"), ("Formulier.HerzienOp", "2027-12-01"));
        ingediend.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await ingediend.Tekst());

        (await kim.Lees(Plaats(ingediend))).ShouldContain("CBS Doet nog niet mee");
        (await kim.Lees($"{keten}/besturing")).ShouldContain("0 van 2");
    }

    async Task<HttpClient> Binnen(HttpClient begonnen, string keten, string rol = "Sleuteldrager")
    {
        var (sleutel, _, _, _) = await app.MetTweedeFactor();
        await sleutel.VerstuurFormulier(await Uitgenodigd(begonnen, keten, "UWV", "Sleuteldrager"), 0);
        if (rol == "Sleuteldrager") return sleutel;
        var (ander, _) = await app.Binnen();
        await ander.VerstuurFormulier(await Uitgenodigd(sleutel, keten, "UWV", rol), 0);
        return ander;
    }

    static (string, string) Meteen => ("Formulier.Waarheen", "meteen");
}
