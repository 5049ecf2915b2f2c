using System.Net;
using System.Text.RegularExpressions;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Voornemens;
using Schakel.Web.Tests.Api;
using Schakel.Web.Tests.Opzet;

namespace Schakel.Web.Tests.Voornemens;

/// <summary>A party outside the chain is asked by a link, answers without an account, and sees nothing of the chain but the change that it is asked about.</summary>
[Trait("Feature", "E07")]
public sealed partial class RaadplegingTests : IAsyncLifetime
{
    readonly Ketenapp app = new();

    public ValueTask InitializeAsync() => app.InitializeAsync();

    public ValueTask DisposeAsync() => app.DisposeAsync();

    string Lijst => $"{app.Keten}/wijzigingen";

    [Fact]
    public async Task Wie_verandert_maakt_een_link_en_wie_hem_heeft_antwoordt_zonder_account()
    {
        var voornemen = await app.Aangekondigd();
        using var lijnmanager = await app.BezoekerAls(Rol.Lijnmanager, app.Uwv);
        (await lijnmanager.Lees($"{Lijst}/{voornemen}")).ShouldContain("Buiten de keten gevraagd Iemand vragen Er is nog niemand buiten de keten gevraagd");
        using var leeg = await lijnmanager.VerstuurFormulier($"{Lijst}/{voornemen}/raadplegen", 0, ("Formulier.Wie", " "));
        leeg.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await leeg.Tekst()).ShouldContain("veld-formulier-wie-fout");
        using var gemaakt = await lijnmanager.VerstuurFormulier($"{Lijst}/{voornemen}/raadplegen", 0, ("Formulier.Wie", "Makers van <salaris>software"));
        var pagina = await gemaakt.Tekst();
        gemaakt.StatusCode.ShouldBe(HttpStatusCode.OK, pagina);
        Formulierwerk.Leesbaar(pagina).ShouldContain("Voor Makers van <salaris>software");
        Formulierwerk.Leesbaar(pagina).ShouldContain("Hij geldt tot en met zo 13 dec");
        var link = Link().Match(pagina).Value;

        using var buiten = app.Bezoeker();
        var gelezen = await buiten.Lees(link);
        foreach (var woorden in new[] { "Ander formaat voor loonaangiften", "UWV gaat dit veranderen en vraagt Makers van <salaris>software wat die ervan merkt", "Twee velden heten anders.", "ma 14 dec tot en met di 15 dec", "nieuwe versie van een systeem" }) gelezen.ShouldContain(woorden);
        foreach (var binnen in new[] { "Belastingdienst", "CBS", "Nominatieve", "Lijnmanager" }) gelezen.ShouldNotContain(binnen);
        gelezen.ShouldNotContain(link.Split('/')[^1], Case.Sensitive, "on paper the address would let others answer");
        using (var kop = await buiten.Haal(link)) kop.Headers.CacheControl!.NoStore.ShouldBeTrue();

        using var stil = await buiten.VerstuurFormulier(link, 0, ("Formulier.Maat", "Groot"), ("Formulier.Toelichting", ""));
        stil.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await stil.Tekst()).ShouldContain("veld-formulier-toelichting-fout");
        using var niets = await buiten.VerstuurFormulier(link, 0, ("Formulier.Toelichting", "Wij <bouwen> een maand"));
        WebUtility.HtmlDecode(await niets.Tekst()).ShouldContain("Wij <bouwen> een maand</textarea>");
        using var gezegd = await buiten.VerstuurFormulier(link, 0, ("Formulier.Maat", "Groot"), ("Formulier.Toelichting", "Wij <bouwen> een maand"));
        gezegd.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await gezegd.Tekst());
        (await buiten.Lees(link)).ShouldContain("Dit zei u Dank u. Uw antwoord is aangekomen. grote gevolgen Wij <bouwen> een maand vandaag");

        using var ander = await app.BezoekerAls(Rol.Ketenregisseur, app.Cbs);
        (await ander.Lees($"{Lijst}/{voornemen}")).ShouldContain("Makers van <salaris>software grote gevolgen Wij <bouwen> een maand vandaag");
        (await ander.Pagina($"{Lijst}/{voornemen}")).ShouldNotContain("/raadplegen");
        var geheugen = await ander.Lees($"{app.Keten}/geheugen");
        geheugen.ShouldContain("Makers van <salaris>software, buiten de keten, merkt veel van de verandering ‘ Ander formaat voor loonaangiften ’");
        geheugen.ShouldContain("wie van buiten een vraag kreeg");
    }

    [Fact]
    public async Task Een_link_die_niet_klopt_is_er_niet_en_een_ingetrokken_link_zegt_het()
    {
        var voornemen = await app.Aangekondigd();
        var ((id, link), (_, andere)) = (await app.Geraadpleegd(voornemen), await app.Geraadpleegd(voornemen, "Koepel van werkgevers"));
        using var buiten = app.Bezoeker();
        var delen = link.Split('/');
        foreach (var fout in new[] { link[..^1] + (link[^1] == '0' ? '1' : '0'), link.Replace(delen[5], andere.Split('/')[5], StringComparison.Ordinal), link.Replace(delen[4], Guid.NewGuid().ToString(), StringComparison.Ordinal), link.Replace(delen[3], Guid.NewGuid().ToString(), StringComparison.Ordinal), $"/raadpleging/{delen[2]}/{delen[3]}/{delen[4]}/kort" })
            using (var nergens = await buiten.Haal(fout)) nergens.StatusCode.ShouldBe(HttpStatusCode.NotFound, fout);

        var vooraf = Formulierwerk.Formulier(await buiten.Pagina(link));
        using var ander = await app.BezoekerAls(Rol.Ketenregisseur, app.Belastingdienst);
        using (var nee = await ander.Haal($"{Lijst}/{voornemen}/raadplegen/{id}/intrekken")) nee.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        using var lijnmanager = await app.BezoekerAls(Rol.Lijnmanager, app.Uwv);
        (await lijnmanager.Lees($"{Lijst}/{voornemen}/raadplegen/{id}/intrekken")).ShouldContain("Aan: Makers van salarissoftware");
        using var weg = await lijnmanager.VerstuurFormulier($"{Lijst}/{voornemen}/raadplegen/{id}/intrekken", 0);
        weg.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await weg.Tekst());

        var dicht = await buiten.Lees(link);
        dicht.ShouldContain("Deze link is ingetrokken");
        foreach (var wat in new[] { "Ander formaat", "UWV gaat", "14 dec", "Makers van" }) dicht.ShouldNotContain(wat);
        (await buiten.Pagina(link)).ShouldNotContain("Formulier.Maat");
        using var teLaat = await buiten.VerstuurIngevuld(link, vooraf, ("Formulier.Maat", "Geen"));
        teLaat.StatusCode.ShouldNotBe(HttpStatusCode.SeeOther);
        (await lijnmanager.Lees($"{Lijst}/{voornemen}")).ShouldContain("link ingetrokken vandaag");
        (await buiten.Lees(andere)).ShouldContain("Koepel van werkgevers", customMessage: "the link of another goes on");
    }

    [Fact]
    public async Task Wie_de_dagen_verzet_vraagt_met_dezelfde_link_opnieuw_en_na_het_begin_vraagt_niemand_meer()
    {
        var voornemen = await app.Aangekondigd();
        var (_, link) = await app.Geraadpleegd(voornemen);
        using var buiten = app.Bezoeker();
        using (var gezegd = await buiten.VerstuurFormulier(link, 0, ("Formulier.Maat", "Geen"))) gezegd.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await gezegd.Tekst());
        await app.Verzet(voornemen, new(new(2027, 1, 11), null));

        var gelezen = await buiten.Lees(link);
        gelezen.ShouldContain("Was eerst ma 14 dec tot en met di 15 dec");
        gelezen.ShouldNotContain("Dit zei u");
        gelezen.ShouldNotContain("De test was niet klaar", customMessage: "why is said within the chain");
        using var ander = await app.BezoekerAls(Rol.Ketenregisseur, app.Belastingdienst);
        (await ander.Lees($"{Lijst}/{voornemen}")).ShouldContain("Makers van salarissoftware nog geen antwoord Eerder gezegd (1) merkt niets");

        app.Verzet(TimeSpan.FromDays(60));
        gelezen = await buiten.Lees(link);
        gelezen.ShouldContain("de verandering is er al of gaat niet door");
        (await buiten.Pagina(link)).ShouldNotContain("Formulier.Maat");
        buiten.DefaultRequestHeaders.AcceptLanguage.ParseAdd("en");
        (await buiten.Lees(link)).ShouldContain("No answer is needed here any more");
    }

    [Fact]
    public async Task De_api_noemt_wie_gevraagd_is_en_wat_die_zei()
    {
        var voornemen = await app.Aangekondigd();
        var (id, link) = await app.Geraadpleegd(voornemen);
        using var buiten = app.Bezoeker();
        using (var gezegd = await buiten.VerstuurFormulier(link, 0, ("Formulier.Maat", "Klein"), ("Formulier.Toelichting", "Een week later"))) gezegd.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await gezegd.Tekst());
        using var klant = new Klant(app, app.Wie(Rol.Ketenmedewerker, app.Cbs));

        var raadpleging = (await klant.Lees($"/voornemens/{voornemen}"))["raadplegingen"]![0]!;

        ((string)raadpleging["id"]!, (string)raadpleging["wie"]!, (bool)raadpleging["isIngetrokken"]!).ShouldBe((id.ToString(), "Makers van salarissoftware", false));
        ((string)raadpleging["reactie"]!["maat"]!, (string)raadpleging["reactie"]!["toelichting"]!).ShouldBe((nameof(Impactmaat.Klein), "Een week later"));
        raadpleging["zegel"].ShouldBeNull();
    }

    [GeneratedRegex("/raadpleging/[0-9a-f/-]+", RegexOptions.None, 2000)]
    private static partial Regex Link();
}
