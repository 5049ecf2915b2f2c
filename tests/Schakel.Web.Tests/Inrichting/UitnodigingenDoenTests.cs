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

    [GeneratedRegex("readonly value=\"(?<w>[^\"]*/uitnodiging/[^\"]*)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Links();
}
