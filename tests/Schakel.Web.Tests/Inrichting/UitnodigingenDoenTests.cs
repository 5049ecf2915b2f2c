using System.Net;
using System.Text.RegularExpressions;
using Schakel.Web.Tests.Opzet;
using Schakel.Web.Tests.Toegang;
using static Schakel.Web.Tests.Inrichting.Eigenketen;

namespace Schakel.Web.Tests.Inrichting;

/// <summary>A pasted list of people becomes invitations of the own house: seen first, then all of them or none.</summary>
[Trait("Feature", "X07")]
public sealed partial class UitnodigingenDoenTests(Accountapp app) : IClassFixture<Accountapp>
{
    [Fact]
    public async Task Een_lijst_mensen_wordt_eerst_getoond_en_dan_uitgenodigd_en_de_link_werkt()
    {
        var (begin, keten) = await app.Begonnen();
        var pad = $"{keten}/mensen/uitnodigen/lijst";
        const string Lijst = "Naam\tRol\tMail\nAnna Aalst\tlijnmanager\tanna@voorbeeld.nl\nBob Boer\tTeam manager\t\nCor Cas\t\t";
        using var zonderRol = await begin.VerstuurFormulier(pad, 0, ("Formulier.Geplakt", Lijst), ("Formulier.Daad", "doen"));
        zonderRol.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        Formulierwerk.Leesbaar(await zonderRol.Tekst()).ShouldContain("Cel B4: hier staat geen rol");

        using var gezien = await begin.VerstuurFormulier(pad, 0, ("Formulier.Geplakt", Lijst), ("Formulier.Rol", "Ketenmedewerker"), ("Formulier.Daad", "doen"));
        var pagina = await gezien.Tekst();
        Formulierwerk.Leesbaar(pagina).ShouldContain("Dit lazen wij (3)", customMessage: "what was not seen is not done");
        Formulierwerk.Leesbaar(await begin.Pagina($"{keten}/geheugen")).ShouldNotContain("Teammanager");

        using var gedaan = await begin.VerstuurIngevuld(pad, Formulierwerk.Formulier(pagina), ("Formulier.Daad", "doen"));
        var uit = await gedaan.Tekst();
        Formulierwerk.Leesbaar(uit).ShouldContain("Uitgenodigd: 3");
        Formulierwerk.Leesbaar(uit).ShouldContain("anna@voorbeeld.nl");
        var links = Links().Matches(uit).Select(m => new Uri(WebUtility.HtmlDecode(m.Groups["w"].Value)).PathAndQuery).ToList();
        links.Count.ShouldBe(3);

        using var nogeens = await begin.VerstuurIngevuld(pad, Formulierwerk.Formulier(pagina), ("Formulier.Daad", "doen"));
        Links().Matches(await nogeens.Tekst()).Count.ShouldBe(3, "the same form gives the same links");
        var (bob, _) = await app.Binnen();
        (await bob.VerstuurFormulier(links[1], 0)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await bob.Lees($"{keten}/mensen")).ShouldContain("Teammanager");
    }

    [Fact]
    public async Task Een_fout_in_een_rij_houdt_iedereen_tegen()
    {
        var (begin, keten) = await app.Begonnen();
        var pad = $"{keten}/mensen/uitnodigen/lijst";
        foreach (var (lijst, reden) in new[]
        {
            ("Anna;Lijnmanager;geen adres@\nBob;Lijnmanager;bob@voorbeeld.nl", "Cel C1"),
            ("Anna;Lijnmanager;a@voorbeeld.nl\nBob;Lijnmanager;A@voorbeeld.nl", "Cel C2: dit adres staat er al"),
            ("Naam;Rol\n;Lijnmanager", "Cel A2: hier ontbreekt de naam"),
            ("", "geen enkele rij"),
        })
        {
            using var antwoord = await begin.VerstuurFormulier(pad, 0, ("Formulier.Geplakt", lijst), ("Formulier.Daad", "doen"));
            antwoord.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity, reden);
            Formulierwerk.Leesbaar(await antwoord.Tekst()).ShouldContain(reden);
        }
        (await begin.Lees($"{keten}/geheugen")).ShouldNotContain("lijnmanager", Case.Insensitive);
    }

    [Fact]
    public async Task Functie_en_begin_uit_de_lijst_worden_getoond_en_staan_als_woorden_bij_de_uitnodiging()
    {
        var (begin, keten) = await app.Begonnen();
        var pad = $"{keten}/mensen/uitnodigen/lijst";
        const string Lijst = "Team gegevens\nNaam\tRol\tFunctie\tVanaf\nAnna Aalst\tlijnmanager\tHoofd gegevens\t1-5-2024\nBob Boer\tTeammanager\t\t";
        using var gezien = await begin.VerstuurFormulier(pad, 0, ("Formulier.Geplakt", Lijst), ("Formulier.Daad", "bekijk"));
        var pagina = await gezien.Tekst();
        Formulierwerk.Leesbaar(pagina).ShouldContain("Hoofd gegevens, vanaf 1-5-2024");
        (await begin.Pagina($"{keten}/mensen")).ShouldNotContain("Hoofd gegevens");

        using var gedaan = await begin.VerstuurIngevuld(pad, Formulierwerk.Formulier(pagina), ("Formulier.Daad", "doen"));
        Formulierwerk.Leesbaar(await gedaan.Tekst()).ShouldContain("Uitgenodigd: 2");
        var mensen = Formulierwerk.Leesbaar(await begin.Pagina($"{keten}/mensen"));
        mensen.ShouldContain("Daarbij gezegd: Hoofd gegevens, vanaf 1-5-2024");
        mensen.ShouldNotContain("Anna Aalst", customMessage: "names are not kept");
        using var nogeens = await begin.VerstuurIngevuld(pad, Formulierwerk.Formulier(pagina), ("Formulier.Daad", "doen"));
        Links().Matches(await nogeens.Tekst()).Count.ShouldBe(2, "the same form gives the same links");
    }

    [Fact]
    public async Task Ook_bij_een_enkele_uitnodiging_staat_wat_erbij_gezegd_is()
    {
        var (begin, keten) = await app.Begonnen();
        var pad = $"{keten}/mensen/uitnodigen";
        using var lang = await begin.VerstuurFormulier(pad, 0, ("Formulier.Partij", await EigenPartner()), ("Formulier.Rol", "Lijnmanager"), ("Formulier.Uiterlijk", "2026-12-08"), ("Formulier.Toelichting", new string('x', 201)));
        lang.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        using var gedaan = await begin.VerstuurFormulier(pad, 0, ("Formulier.Partij", await EigenPartner()), ("Formulier.Rol", "Lijnmanager"), ("Formulier.Uiterlijk", "2026-12-08"), ("Formulier.Toelichting", "Hoofd <gegevens>"));
        gedaan.StatusCode.ShouldBe(HttpStatusCode.OK, await gedaan.Tekst());

        (await begin.Lees($"{keten}/mensen")).ShouldContain("Daarbij gezegd: Hoofd <gegevens>");

        async Task<string> EigenPartner() => (await Partners(begin, keten))["Belastingdienst"][^36..];
    }

    [Fact]
    public async Task Een_functie_die_een_rol_is_telt_als_rol_en_een_lange_wordt_bij_haar_cel_geweigerd()
    {
        var (begin, keten) = await app.Begonnen();
        var pad = $"{keten}/mensen/uitnodigen/lijst";
        using var rol = await begin.VerstuurFormulier(pad, 0, ("Formulier.Geplakt", "Naam;Functie\nAnna;lijnmanager"), ("Formulier.Daad", "bekijk"));
        Formulierwerk.Leesbaar(await rol.Tekst()).ShouldContain("Anna Lijnmanager");
        using var lang = await begin.VerstuurFormulier(pad, 0, ("Formulier.Geplakt", $"Naam;Rol;Functie\nAnna;lijnmanager;{new string('x', 91)}"), ("Formulier.Daad", "bekijk"));
        Formulierwerk.Leesbaar(await lang.Tekst()).ShouldContain("Cel C2: hier staan meer dan 90 tekens");
    }

    [Fact]
    public async Task Wie_al_meedoet_wordt_uit_een_meegebrachte_lijst_niet_nog_eens_genoemd()
    {
        var (begin, keten) = await app.Begonnen();
        (await begin.Geplakt(keten, "Acties", "Actie;Wie\nBellen;Kim de Vries\nMailen;Pat Pietersen")).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        using var gedaan = await begin.Bevestigd(keten, ("Formulier.Bron", "Actielijst"));
        gedaan.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await gedaan.Tekst());
        var lijst = Plaats(gedaan).Split('?')[0].Split('/')[^1];

        var formulier = WebUtility.HtmlDecode(await begin.Pagina($"{keten}/mensen/uitnodigen/lijst?lijst={lijst}"));
        formulier.ReplaceLineEndings("\n").ShouldContain("Naam\nPat Pietersen</textarea>");
    }

    [GeneratedRegex("readonly value=\"(?<w>[^\"]*/uitnodiging/[^\"]*)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Links();
}
