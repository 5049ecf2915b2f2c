using Schakel.Domein.Inrichting;
using Schakel.Web.Tests.Opzet;

namespace Schakel.Web.Tests.Afspraken;

/// <summary>The register: found, filtered, sorted and taken along.</summary>
[Trait("Feature", "I09")]
public sealed class AfsprakenlijstTests : IAsyncLifetime
{
    readonly Ketenapp app = new();

    public async ValueTask InitializeAsync()
    {
        await app.InitializeAsync();
        await app.AfspraakVoorgesteld("=Beter werken", tot: new(2027, 6, 30));
        await app.AfspraakGetekend(await app.AfspraakVoorgesteld("Aan het aflopen", tot: new(2026, 12, 20)), app.Uwv, app.Belastingdienst);
        await app.AfspraakGetekend(await app.AfspraakVoorgesteld("Zeker lang"), app.Uwv, app.Belastingdienst);
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    [Fact]
    public async Task Wat_het_eerst_eindigt_staat_boven_en_het_adres_zegt_wat_er_gekozen_is()
    {
        using var bezoeker = await app.BezoekerAls(Rol.Ketenmedewerker, app.Cbs);
        (await Titels(bezoeker, "")).ShouldBe(["Aan het aflopen", "=Beter werken", "Zeker lang"]);
        (await Titels(bezoeker, "?sorteer=Titel")).ShouldBe(["=Beter werken", "Aan het aflopen", "Zeker lang"]);
        (await Titels(bezoeker, "?sorteer=-TotEnMet")).ShouldBe(["Zeker lang", "=Beter werken", "Aan het aflopen"]);
        (await Titels(bezoeker, "?stand=LooptAf")).ShouldBe(["Aan het aflopen"]);
        (await Titels(bezoeker, "?stand=Voorgesteld&zoek=beter")).ShouldBe(["=Beter werken"]);
        (await Titels(bezoeker, "?soort=Werkafspraak")).ShouldBeEmpty();
        (await Titels(bezoeker, $"?partner={app.Cbs}")).ShouldBeEmpty();
        (await Titels(bezoeker, $"?partner={app.Uwv}&overdracht={app.Overdracht}&stand=onzin")).Count.ShouldBe(3);
        (await Titels(bezoeker, $"?overdracht={Guid.NewGuid()}")).ShouldBeEmpty();
        (await bezoeker.Lees($"{app.Keten}/afspraken?partner={app.Cbs}")).ShouldContain("Geen afspraak past hierbij.");
        (await bezoeker.Pagina($"{app.Keten}/afspraken?op=nr-5")).ShouldNotContain("/voorstellen\"");
    }

    [Fact]
    public async Task Het_rekenblad_bevat_dezelfde_keuze_en_nooit_een_formule()
    {
        using var bezoeker = await app.BezoekerAls(Rol.Ketenregisseur, app.Cbs);
        var blad = await bezoeker.Pagina($"{app.Keten}/afspraken.csv?stand=Voorgesteld");

        blad.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(2);
        blad.ShouldContain("\"'=Beter werken\";\"Belastingdienst → UWV\";\"Nominatieve gegevens\"");
        blad.ShouldContain("\"Belastingdienst: Levert het bestand; UWV: Bevestigt de ontvangst\";\"1 Terugmelding\";\"2026-11-24\";\"2027-06-30\"");
    }

    [Fact]
    public async Task Wat_afloopt_staat_bij_de_regisseurs_van_beide_partners_op_het_overzicht()
    {
        foreach (var (partij, ziet) in new[] { (app.Uwv, true), (app.Belastingdienst, true), (app.Cbs, false) })
        {
            using var regisseur = await app.BezoekerAls(Rol.Ketenregisseur, partij);
            (await regisseur.Lees(app.Keten)).Contains("Een afspraak loopt af of wordt herzien: Aan het aflopen", StringComparison.Ordinal).ShouldBe(ziet);
        }
    }

    async Task<IReadOnlyList<string>> Titels(HttpClient bezoeker, string vraag)
    {
        var pagina = await bezoeker.Lees($"{app.Keten}/afspraken{vraag}");
        return [.. new[] { "=Beter werken", "Aan het aflopen", "Zeker lang" }.Where(t => pagina.Contains(t, StringComparison.Ordinal)).OrderBy(t => pagina.IndexOf(t, StringComparison.Ordinal))];
    }
}
