using System.Net;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using Schakel.Web.Tests.Api;
using Schakel.Web.Tests.Opzet;

namespace Schakel.Web.Tests.Geheugen;

/// <summary>The list that people really keep: actions and decisions in one, told apart by a column.</summary>
[Trait("Feature", "X07")]
public sealed class ActiesEnBesluitenTests(Ketenapp app) : IClassFixture<Ketenapp>
{
    [Fact]
    public async Task Een_rij_die_niet_zegt_wat_zij_is_wordt_bij_haar_cel_genoemd_en_daarna_komt_alles_mee()
    {
        using var wie = await app.BezoekerAls(Rol.Ketenregisseur, app.Uwv);
        var voor = await app.Nr();
        await Plak(wie, "A/B;Omschrijving;Wie\nA;Formulier aanpassen;Jan\nB;Wij leveren wekelijks;\ninfo;Ter kennisname;");
        var pagina = await wie.Pagina($"{app.Keten}/meebrengen/kolommen");
        pagina.ShouldMatch("<option value=\"Soort\" selected");
        Formulierwerk.Leesbaar(pagina).ShouldContain("Cel A4: hier staat niet of dit een actie of een besluit is");
        (await Bevestig(wie)).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await app.Nr()).ShouldBe(voor);

        await Plak(wie, "A/B;Omschrijving;Wie\nA;Formulier aanpassen;Jan\nB;Wij leveren wekelijks;\nB2;Formulier vervalt;");
        using var gedaan = await Bevestig(wie);
        gedaan.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await gedaan.Tekst());
        var lijst = new Uri(app.Adres, gedaan.Headers.Location!).AbsolutePath;
        var besluiten = await wie.Pagina($"{lijst}?soort=Besluit");
        Formulierwerk.Leesbaar(besluiten).ShouldContain("2 van 3 rijen");
        besluiten.ShouldNotContain("Formulier aanpassen");
        Formulierwerk.Leesbaar(await wie.Pagina($"{lijst}?soort=Actie&zoek=formulier")).ShouldContain("1 van 3 rijen");
        var rekenblad = await wie.Pagina($"{lijst}.csv?soort=Actie");
        rekenblad.ShouldContain("Formulier aanpassen");
        rekenblad.ShouldNotContain("vervalt");

        var gezocht = await wie.Pagina($"{app.Keten}/meegebracht?zoek=formulier&soort=Besluiten");
        gezocht.ShouldContain("Formulier vervalt");
        gezocht.ShouldNotContain("Formulier aanpassen");
        Formulierwerk.Leesbaar(await wie.Pagina($"{app.Keten}/geheugen?over=meegebracht")).ShouldContain("(acties en besluiten, 3 rijen");
    }

    [Fact]
    public async Task Een_andere_lijst_vraagt_niet_naar_actie_of_besluit()
    {
        var lijst = await app.Meegebracht(app.Wie(Rol.Ketenregisseur, app.Uwv), Lijstsoort.Besluiten, "Besluiten", "Soort;Besluit\nGroot;Wij leveren");
        using var wie = await app.BezoekerAls(Rol.Ketenregisseur, app.Uwv);
        (await wie.Pagina($"{app.Keten}/meegebracht/{lijst}")).ShouldNotContain("name=\"soort\"");
    }

    [Fact]
    public async Task Over_de_api_zegt_elke_rij_wat_zij_is()
    {
        using var klant = new Klant(app, app.Wie(Rol.Ketenmedewerker, app.Uwv));
        var id = Guid.NewGuid();
        object Lijst(string soort) => new
        {
            id,
            soort = "ActiesEnBesluiten",
            bron = "Actie- en besluitenlijst",
            brondatum = "2026-01-01",
            kolommen = new object[] { new { betekenis = "Soort" }, new { betekenis = "Wat" } },
            rijen = new[] { new { nr = 1, cellen = new[] { soort, "Bellen" } } },
        };
        using var fout = await klant.Stuur("/lijsten", Lijst("?"));
        fout.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await fout.Tekst()).ShouldContain("rijen[0].cellen[0]");
        using var goed = await klant.Stuur("/lijsten", Lijst("actie"));
        goed.StatusCode.ShouldBe(HttpStatusCode.Created, await goed.Tekst());
        (await klant.Lees($"/lijsten/{id}"))["rijen"]![0]!["soort"]!.GetValue<string>().ShouldBe("Actie");
    }

    Task<HttpResponseMessage> Plak(HttpClient wie, string tekst) => wie.Geplakt(app.Keten, "ActiesEnBesluiten", tekst);

    Task<HttpResponseMessage> Bevestig(HttpClient wie) => wie.Bevestigd(app.Keten, ("Formulier.Bron", "Actie- en besluitenlijst"));
}
