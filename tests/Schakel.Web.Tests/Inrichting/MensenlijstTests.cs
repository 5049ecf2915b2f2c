using System.Net;
using Schakel.Domein.Inrichting;
using Schakel.Web.Tests.Opzet;
using Schakel.Web.Tests.Toegang;

namespace Schakel.Web.Tests.Inrichting;

/// <summary>Everybody in the chain in one list: to look for somebody, to see who held a role, and to take along.</summary>
[Trait("Feature", "I03")]
public sealed class MensenlijstTests(Ketenapp app) : IClassFixture<Ketenapp>
{
    string Pad => $"{app.Keten}/mensen/lijst";

    [Fact]
    public async Task De_lijst_kiest_en_sorteert_zoals_het_adres_zegt()
    {
        using var regisseur = await app.BezoekerAls(Rol.Ketenregisseur, app.Uwv);
        var alles = await regisseur.Lees(Pad);
        alles.ShouldContain("21 termijnen.");
        alles.IndexOf("Ketenbestuurder Belastingdienst", StringComparison.Ordinal).ShouldBeLessThan(alles.IndexOf("Ketenbestuurder UWV", StringComparison.Ordinal));

        var gekozen = await regisseur.Lees($"{Pad}?rol=Bestuurder&sorteer=-Partner");
        gekozen.ShouldContain("3 termijnen.");
        (await regisseur.Lees($"{Pad}?partner=keten")).ShouldContain("2 termijnen.");
        (await regisseur.Lees($"{Pad}?partner={app.Uwv}&rol=Teammanager")).ShouldContain("1 termijn.");
        (await regisseur.Lees($"{Pad}?zoek=zomaariemand")).ShouldContain("Niemand gevonden.");
        (await regisseur.Lees($"{Pad}?stand=Voorbij")).ShouldContain("Niemand gevonden.");
        (await regisseur.Lees($"{Pad}?rol=x&partner=y&stand=z&sorteer=q&pagina=-9")).ShouldContain("21 termijnen.");
    }

    [Fact]
    [Trait("Feature", "X05")]
    public async Task Dezelfde_keuze_gaat_mee_als_rekenblad_en_wie_niets_te_zien_heeft_krijgt_niets()
    {
        using var regisseur = await app.BezoekerAls(Rol.Ketenregisseur, app.Uwv);
        using var blad = await regisseur.Haal($"{app.Keten}/mensen.csv?rol=Bestuurder&sorteer=-Partner");

        blad.Content.Headers.ContentType!.MediaType.ShouldBe("text/csv");
        blad.Headers.CacheControl!.NoStore.ShouldBeTrue();
        var rijen = (await blad.Tekst()).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        rijen.Length.ShouldBe(4);
        rijen[0].ShouldEndWith("\"Naam\";\"Rol\";\"Voor wie\";\"Vanaf\";\"Tot en met\";\"Adres\"");
        rijen[1].ShouldContain("\"Ketenbestuurder\";\"UWV\";");
        rijen[1].ShouldContain($"{app.Keten}/mensen/{app.Wie(Rol.Bestuurder, app.Uwv).Id}");
        using var buiten = app.Bezoeker();
        (await buiten.Haal($"{app.Keten}/mensen.csv")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }
}

/// <summary>A chain of many partners is leafed through, the own house first and who acts for the chain beside it.</summary>
[Trait("Feature", "I03")]
public sealed class VeelPartnersTests(Accountapp app) : IClassFixture<Accountapp>
{
    [Fact]
    public async Task Een_keten_van_veel_partners_wordt_gebladerd()
    {
        var (browser, _) = await app.Binnen();
        using var begonnen = await Eigenketen.Begin(browser, ("Eigen", "Zuid"), ("Partners", string.Join('\n', Enumerable.Range(1, 30).Select(i => $"Partner {i:00}"))));
        var pad = Eigenketen.Plaats(begonnen);

        var eerste = await browser.Lees(pad);
        eerste.IndexOf("Zuid", StringComparison.Ordinal).ShouldBeLessThan(eerste.IndexOf("Namens de keten", StringComparison.Ordinal));
        eerste.IndexOf("Namens de keten", StringComparison.Ordinal).ShouldBeLessThan(eerste.IndexOf("Partner 01", StringComparison.Ordinal));
        eerste.ShouldContain("Pagina 1 van 2", Case.Insensitive);
        eerste.ShouldNotContain("Partner 19");
        (await browser.Lees($"{pad}?pagina=2")).ShouldContain("Partner 30");
        (await browser.Lees($"{pad}?pagina=99")).ShouldContain("Partner 30");
    }
}
