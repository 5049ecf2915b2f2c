using System.Net;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Knelpunten;
using Schakel.Web.Tests.Opzet;

namespace Schakel.Web.Tests.Knelpunten;

[Trait("Feature", "E02")]
public sealed class KnelpuntenlijstTests(Ketenapp app) : IClassFixture<Ketenapp>
{
    string Pad => $"{app.Keten}/knelpunten";

    [Fact]
    public async Task De_lijst_telt_kiest_en_sorteert_zoals_het_adres_zegt()
    {
        await app.Gemeld("Lijst: op de werkvloer");
        var hoog = await app.Gemeld("Lijst: bij de regisseurs");
        await app.Geescaleerd(hoog, Niveau.Ketenregisseurs);
        await app.Opgelost(await app.Gemeld("Lijst: al opgelost"));
        using var regisseur = await app.BezoekerAls(Rol.Ketenregisseur, app.Uwv);

        var open = await regisseur.Lees(Pad);
        open.IndexOf("Lijst: bij de regisseurs", StringComparison.Ordinal).ShouldBeLessThan(open.IndexOf("Lijst: op de werkvloer", StringComparison.Ordinal));
        open.ShouldContain("di 1 dec");
        open.ShouldNotContain("al opgelost");

        var opgelost = await regisseur.Lees($"{Pad}?stand=Opgelost");
        opgelost.ShouldContain("Lijst: al opgelost");
        opgelost.ShouldNotContain("Lijst: op de werkvloer");

        var bijRegisseurs = await regisseur.Lees($"{Pad}?niveau=Ketenregisseurs&partner={app.Uwv}&sorteer=-Sinds");
        bijRegisseurs.ShouldContain("1 open knelpunt.");
        bijRegisseurs.ShouldContain("Lijst: bij de regisseurs");
        (await regisseur.Lees($"{Pad}?niveau=7&stand=x&partner=y&sorteer=z&pagina=-1")).ShouldContain("Lijst: op de werkvloer");
    }

    [Fact]
    public async Task Wie_meldde_vindt_terug_wat_van_hem_kwam_ook_zonder_naam()
    {
        await app.Gemeld("Melder: van een ander");
        using var medewerker = await app.BezoekerAls(Rol.Teammanager, app.Uwv);
        foreach (var (titel, zonderNaam) in new[] { ("Melder: met naam", "nee"), ("Melder: zonder naam", "ja") })
        {
            using var gemeld = await medewerker.VerstuurFormulier($"{Pad}/melden", 0, ("Formulier.Titel", titel), ("Formulier.Waar", $"overdracht-{app.Overdracht}"), ("Formulier.ZonderNaam", zonderNaam));
            gemeld.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await gemeld.Tekst());
        }

        var mijn = await medewerker.Pagina($"{Pad}?melder=mij");
        mijn.ShouldContain("value=\"mij\" selected");
        foreach (var titel in new[] { "Melder: met naam", "Melder: zonder naam" }) mijn.ShouldContain(titel);
        mijn.ShouldNotContain("van een ander");
        mijn.ShouldContain("knelpunten.csv?melder=mij\"");
        (await medewerker.Pagina($"{Pad}.csv?melder=mij")).ShouldNotContain("van een ander");
        (await medewerker.Pagina($"{Pad}?melder=onzin")).ShouldContain("van een ander");
        using var regisseur = await app.BezoekerAls(Rol.Ketenregisseur, app.Uwv);
        (await regisseur.Pagina($"{Pad}?melder=mij")).ShouldNotContain("Melder: ");
    }

    [Fact]
    public async Task Wie_er_niet_bij_betrokken_is_ziet_er_niets_van_ook_niet_als_rekenblad()
    {
        var id = await app.Gemeld("Kring: tussen twee");
        using var cbs = await app.BezoekerAls(Rol.Ketenregisseur, app.Cbs);

        (await cbs.Lees($"{Pad}?stand=Alle")).ShouldNotContain("Kring: tussen twee");
        (await cbs.Pagina($"{Pad}.csv?stand=Alle")).ShouldNotContain("Kring: tussen twee");
        foreach (var pad in new[] { $"{Pad}/{id}", $"{Pad}/{id}/escaleren", $"{Pad}/{id}/oplossen", $"{Pad}/{Guid.NewGuid()}", $"{Pad}/geen-id" })
        {
            using var antwoord = await cbs.Haal(pad);
            antwoord.StatusCode.ShouldBe(HttpStatusCode.NotFound, pad);
        }
    }

    [Fact]
    [Trait("Feature", "X05")]
    public async Task Het_rekenblad_bevat_de_hele_keuze_en_voert_geen_formule_uit()
    {
        await app.Gemeld("=HYPERLINK(\"https://elders\";\"klik\")");
        await app.Gemeld("Csv: gewoon; met \"tekens\"");
        using var regisseur = await app.BezoekerAls(Rol.Ketenregisseur, app.Uwv);

        using var antwoord = await regisseur.Haal($"{Pad}.csv?niveau=Werkvloer");

        antwoord.Content.Headers.ContentType!.MediaType.ShouldBe("text/csv");
        antwoord.Content.Headers.ContentDisposition!.FileName.ShouldBe("knelpunten-2026-11-24.csv");
        (await antwoord.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken))[..3].ShouldBe([0xEF, 0xBB, 0xBF]);
        var blad = await antwoord.Tekst();
        blad.ShouldStartWith("\"Knelpunt\";\"Tussen\";\"Niveau\";\"Uiterlijk\";\"Te laat\";\"Sinds\";\"Opgelost\";\"Adres\"\r\n");
        blad.ShouldContain("\"'=HYPERLINK(\"\"https://elders\"\";\"\"klik\"\")\";");
        blad.ShouldContain("\"Csv: gewoon; met \"\"tekens\"\"\";\"UWV – Belastingdienst\";\"Werkvloer\";\"2026-12-08\";\"nee\";\"2026-11-24\";;\"http://127.0.0.1");
        using var vreemde = app.Bezoeker();
        using var dicht = await vreemde.Haal($"{Pad}.csv");
        dicht.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Honderden_staan_er_vijftig_tegelijk_en_alle_in_het_rekenblad()
    {
        // In a chain of its own: fifty more would push what other tests look for off the first page.
        await using var vol = new Ketenapp();
        await vol.InitializeAsync();
        for (var i = 0; i < 51; i++) await vol.Gemeld($"Reeks {i}");
        using var regisseur = await vol.BezoekerAls(Rol.Ketenregisseur, vol.Belastingdienst);
        var pad = $"{vol.Keten}/knelpunten";

        var eerste = await regisseur.Pagina($"{pad}?stand=Alle&sorteer=Sinds");
        var laatste = await regisseur.Lees($"{pad}?stand=Alle&sorteer=Sinds&pagina=99");

        System.Text.RegularExpressions.Regex.Count(eerste, "<th class=\"utrecht-table__cell\" role=\"rowheader\"").ShouldBe(50);
        eerste.ShouldContain("pagina=2\" rel=\"next\"");
        laatste.ShouldContain("Pagina 2 van 2");
        (await regisseur.Pagina($"{pad}.csv?stand=Alle")).Split("Reeks ").Length.ShouldBe(52);
    }

    [Fact]
    public async Task Te_laat_staat_er_in_woorden_en_bovenaan()
    {
        await using var later = new Ketenapp();
        await later.InitializeAsync();
        await later.Gemeld("Nog op de werkvloer");
        var laat = await later.Gemeld("Ligt al lang bij de regisseurs");
        await later.Geescaleerd(laat, Niveau.Ketenregisseurs);
        later.Verzet(TimeSpan.FromDays(14));
        using var regisseur = await later.BezoekerAls(Rol.Ketenregisseur, later.Uwv);

        var lijst = await regisseur.Lees($"{later.Keten}/knelpunten");
        lijst.ShouldContain("2 open knelpunten, waarvan 1 te laat.");
        lijst.ShouldContain("te laat was di 1 dec");
        (await regisseur.Lees($"{later.Keten}/knelpunten/{laat}")).ShouldContain("Te laat. De termijn bij ‘Ketenregisseurs’ liep tot en met di 1 dec");
        (await regisseur.Lees($"{later.Keten}/knelpunten/{laat}?op=2026-11-24")).ShouldNotContain("Te laat");
    }
}
