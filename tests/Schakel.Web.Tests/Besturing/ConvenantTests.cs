using System.Net;
using Schakel.Web.Tests.Inrichting;
using Schakel.Web.Tests.Opzet;
using Schakel.Web.Tests.Toegang;
using static Schakel.Web.Tests.Inrichting.Eigenketen;

namespace Schakel.Web.Tests.Besturing;

/// <summary>The covenant of a real chain, from its first words to the end of the founding, as board members do it.</summary>
[Trait("Feature", "I08")]
public sealed class ConvenantTests(Accountapp app) : IClassFixture<Accountapp>
{
    static readonly (string, string)[] Woorden = [("Formulier.Inhoud", "Wij helpen elk kind binnen twee weken."), ("Formulier.Van", "2026-11-24"), ("Formulier.Waarheen", "meteen")];

    [Fact]
    public async Task Alle_partners_tekenen_en_de_oprichting_is_klaar()
    {
        var (kim, keten) = await app.Begonnen();
        (await kim.Lees($"{keten}/convenant")).ShouldContain("Er is nog geen convenant.");
        using var opgesteld = await kim.VerstuurFormulier($"{keten}/convenant/opstellen", 0, Woorden);
        opgesteld.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await opgesteld.Tekst());
        (await kim.Lees($"{keten}/besturing")).ShouldContain("0 van 3 partners hebben getekend");
        (await kim.Lees($"{keten}/convenant")).ShouldNotContain("Tekenen namens", customMessage: "a key holder does not sign");
        var bestuurders = new Dictionary<string, HttpClient>(StringComparer.Ordinal);
        foreach (var partner in new[] { "Belastingdienst", "UWV", "CBS" }) bestuurders[partner] = await Bestuurder(kim, keten, partner);
        (await bestuurders["UWV"].Lees(keten)).ShouldContain("Het convenant tekenen namens UWV");

        // A change in between: what UWV signed is no longer what stands there.
        (await Teken(bestuurders["UWV"], keten)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        var oud = Formulierwerk.Formulier(await bestuurders["CBS"].Pagina($"{keten}/convenant"));
        using var gremium = await kim.VerstuurFormulier(
            $"{keten}/gremia/instellen", 0, ("Formulier.Naam", "Overleg"), ("Formulier.Niveau", "Tactisch"), ("Formulier.Taak", "Iets"), ("Formulier.Waarheen", "meteen"));
        (await kim.Lees($"{keten}/convenant")).ShouldContain("UWV Getekend onder iets anders");
        using var verouderd = await bestuurders["CBS"].Verstuur($"{keten}/convenant", oud);
        verouderd.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await verouderd.Lees()).ShouldContain("Wat u deelt is veranderd sinds u keek.");

        foreach (var bestuurder in bestuurders.Values)
        {
            (await kim.Lees($"{keten}/gremia/instellen")).ShouldContain("Tijdens de oprichting");
            using var getekend = await Teken(bestuurder, keten);
            getekend.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await getekend.Tekst());
        }
        (await kim.Lees($"{keten}/besturing")).ShouldContain("Getekend bij de oprichting");
        (await kim.Lees($"{keten}/gremia/instellen")).ShouldNotContain("Tijdens de oprichting");
        (await bestuurders["CBS"].Lees($"{keten}/gremia/instellen")).ShouldContain("In het ontwerp zetten");
        var geheugen = await kim.Lees($"{keten}/geheugen");
        geheugen.ShouldContain("CBS heeft het convenant getekend");
        geheugen.ShouldContain("UWV heeft het convenant getekend");
    }

    [Fact]
    public async Task Zonder_tweede_factor_tekent_niemand_en_staat_er_wat_er_nodig_is()
    {
        var (kim, keten) = await app.Begonnen();
        using var opgesteld = await kim.VerstuurFormulier($"{keten}/convenant/opstellen", 0, Woorden);
        var (bestuurder, _) = await app.Binnen();
        await bestuurder.VerstuurFormulier(await Uitgenodigd(kim, keten, "Belastingdienst", "Bestuurder"), 0);

        var pagina = await bestuurder.Lees($"{keten}/convenant");
        pagina.ShouldContain("Hiervoor bevestigt u opnieuw wie u bent");
        pagina.ShouldNotContain("U tekent namens");
    }

    [Fact]
    public async Task Een_convenant_zonder_woorden_of_met_een_kromme_termijn_wordt_bij_het_veld_geweigerd()
    {
        var (kim, keten) = await app.Begonnen();
        using var leeg = await kim.VerstuurFormulier($"{keten}/convenant/opstellen", 0, [.. Woorden, ("Formulier.Inhoud", " ")]);
        leeg.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await leeg.Tekst()).ShouldContain("veld-formulier-inhoud-fout");
        using var krom = await kim.VerstuurFormulier($"{keten}/convenant/opstellen", 0, [.. Woorden, ("Formulier.TotEnMet", "2026-01-01")]);
        krom.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var pagina = await krom.Tekst();
        pagina.ShouldContain("Een convenant eindigt niet voor het begint");
        pagina.ShouldContain("Wij helpen elk kind binnen twee weken.");
    }

    [Fact]
    [Trait("Feature", "I15")]
    public async Task De_opdrachtbrief_van_de_ketenmanager_wordt_door_elke_bestuurder_getekend()
    {
        var (kim, keten) = await app.Begonnen();
        (await kim.Lees($"{keten}/opdrachtbrief/opstellen")).ShouldContain("Laat die eerst toetreden, namens de keten.");
        var (manager, _) = await app.Binnen();
        await manager.VerstuurFormulier(await NamensDeKeten(kim, keten), 0);
        var formulier = Formulierwerk.Formulier(await kim.Pagina($"{keten}/opdrachtbrief/opstellen"));
        using var opgesteld = await kim.VerstuurIngevuld(
            $"{keten}/opdrachtbrief/opstellen", formulier, ("Formulier.Taak", "Bewaak het geheel"), ("Formulier.Resultaat", "De wachttijd halveert"), ("Formulier.Van", "2026-11-24"), ("Formulier.Waarheen", "meteen"));
        opgesteld.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await opgesteld.Tekst());
        var pagina = await kim.Lees($"{keten}/opdrachtbrief");
        pagina.ShouldContain("Nog niet van kracht");
        pagina.ShouldContain("De wachttijd halveert");

        foreach (var partner in new[] { "Belastingdienst", "UWV", "CBS" })
        {
            var bestuurder = await Bestuurder(kim, keten, partner);
            using var getekend = await bestuurder.Verstuur($"{keten}/opdrachtbrief", Formulierwerk.Formulier(await bestuurder.Pagina($"{keten}/opdrachtbrief")));
            getekend.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await getekend.Tekst());
        }
        (await kim.Lees($"{keten}/opdrachtbrief")).ShouldContain("De opdracht Van kracht");
        (await kim.Lees($"{keten}/geheugen")).ShouldContain("CBS heeft de opdrachtbrief van de ketenmanager getekend");
    }

    static async Task<HttpResponseMessage> Teken(HttpClient bestuurder, string keten) =>
        await bestuurder.Verstuur($"{keten}/convenant", Formulierwerk.Formulier(await bestuurder.Pagina($"{keten}/convenant")));

    // The own partner invites its board member; another partner first gets its key holder.
    async Task<HttpClient> Bestuurder(HttpClient kim, string keten, string partner)
    {
        var sleutel = kim;
        if (partner != "Belastingdienst")
        {
            (sleutel, _) = await app.Binnen();
            await sleutel.VerstuurFormulier(await Uitgenodigd(kim, keten, partner, "Sleuteldrager"), 0);
        }
        var (bestuurder, _, _, _) = await app.MetTweedeFactor();
        using var binnen = await bestuurder.VerstuurFormulier(await Uitgenodigd(sleutel, keten, partner, "Bestuurder"), 0);
        binnen.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await binnen.Tekst());
        return bestuurder;
    }

    static async Task<string> NamensDeKeten(HttpClient kim, string keten)
    {
        var pad = $"{keten}/mensen/uitnodigen";
        using var antwoord = await kim.Verstuur(pad, Formulierwerk.Formulier(await kim.Pagina(pad)), ("Formulier.Partij", ""), ("Formulier.Rol", "Ketenmanager"), ("Formulier.Uiterlijk", "2026-12-08"));
        var klaar = await antwoord.Tekst();
        antwoord.StatusCode.ShouldBe(HttpStatusCode.OK, klaar);
        return new Uri(klaar.Split("readonly value=\"")[1].Split('"')[0]).AbsolutePath;
    }
}
