using System.Net;
using Schakel.Web.Tests.Opzet;
using Schakel.Web.Tests.Toegang;
using static Schakel.Web.Tests.Inrichting.Eigenketen;

namespace Schakel.Web.Tests.Inrichting;

/// <summary>Leaving: a role, a chain, or everything with the account.</summary>
public sealed class VertrekTests(Accountapp app) : IClassFixture<Accountapp>
{
    [Fact]
    [Trait("Feature", "I03")]
    [Trait("Feature", "I14")]
    public async Task Een_termijn_eindigt_en_daarmee_wat_iemand_ziet_maar_de_laatste_sleuteldrager_blijft()
    {
        var (begin, keten) = await app.Begonnen();
        var link = await Uitgenodigd(begin, keten, "Belastingdienst", "Lijnmanager");
        var (lijn, _) = await app.Binnen();
        await lijn.VerstuurFormulier(link, 0);
        var stoppen = await Wegen(begin, keten, "stoppen");
        stoppen.Count.ShouldBe(2, "the founder's second role and the line manager; the last key holder stays");
        var vanLijn = (await Wegen(lijn, keten, "stoppen")).Single();

        var sleutel = Waarde().Match(await begin.Pagina($"{keten}/zetel")).Groups["w"].Value;
        (await begin.Lees($"{keten}/mensen/{sleutel}/stoppen")).ShouldContain("Dit is de laatste sleuteldrager van deze partner.");
        var pad = $"{keten}/mensen/{sleutel}/stoppen";
        var formulier = Formulierwerk.Formulier(await begin.Pagina(vanLijn)).Replace(vanLijn, pad, StringComparison.Ordinal);
        using var laatste = await begin.Verstuur(pad, formulier, ("Formulier.Laatste", "2026-11-24"));
        laatste.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await lijn.Haal(pad)).StatusCode.ShouldBe(HttpStatusCode.Forbidden, "the key is not his to take");
        (await begin.VerstuurFormulier(vanLijn, 0, ("Formulier.Laatste", "2026-11-20"))).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await begin.VerstuurFormulier(vanLijn, 0, ("Formulier.Laatste", "2026-11-24"))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);

        (await begin.Lees($"{keten}/mensen")).ShouldContain("24 nov");
        (await begin.Lees($"{keten}/geheugen")).ShouldContain("stopt op 24 november 2026");
    }

    [Fact]
    [Trait("Feature", "I03")]
    public async Task Wie_als_enige_in_een_keten_is_kan_zijn_account_verwijderen()
    {
        var (begin, keten) = await app.Begonnen();
        (await Wegen(begin, keten, "stoppen")).Count.ShouldBe(1, "the second role only: a key that others may need stays as long as somebody takes part");

        (await begin.VerstuurFormulier("/account/verwijderen", 0, ("Formulier.Oud", Accountapp.Wachtwoord))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);

        (await begin.Haal(keten)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    [Trait("Feature", "I13")]
    public async Task Vijftig_ketens_is_het_meeste_tot_iemand_ergens_stopt_en_wat_geweigerd_werd_telt_niet_mee()
    {
        await using var eigen = new Accountapp();
        var (browser, adres) = await eigen.Binnen();
        var (ander, keten) = await eigen.Begonnen();
        var (derde, elders) = await eigen.Begonnen();
        var (link, nogEen) = (await Uitgenodigd(ander, keten, "Belastingdienst", "Sleuteldrager"), await Uitgenodigd(derde, elders, "UWV", "Sleuteldrager"));
        for (var i = 0; i < 60; i++) (await Begin(browser, ("OokAls", "Ketenmanager"))).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await browser.VerstuurFormulier(link, 0)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        for (var i = 1; i < 50; i++) (await Begin(browser)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);

        using var teVeel = await Begin(browser);
        teVeel.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await teVeel.Lees()).ShouldContain("U doet al mee in vijftig ketens.");
        (await browser.VerstuurFormulier(nogEen, 0)).StatusCode.ShouldBe(HttpStatusCode.Conflict, "an invitation is no way around it");

        var zelf = Waarde().Match(await browser.Pagina($"{keten}/zetel")).Groups["w"].Value;
        (await browser.VerstuurFormulier($"{keten}/mensen/{zelf}/stoppen", 0, ("Formulier.Laatste", "2026-11-24"))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        eigen.Verzet(TimeSpan.FromDays(1));
        await eigen.MeldAan(browser, adres);
        (await browser.VerstuurFormulier(nogEen, 0)).StatusCode.ShouldBe(HttpStatusCode.SeeOther, "there is room again");
    }

    [Fact]
    [Trait("Feature", "I03")]
    public async Task Wie_zijn_account_verwijdert_stopt_overal_en_laat_geen_huis_zonder_sleutel_achter()
    {
        var (begin, keten) = await app.Begonnen();
        var link = await Uitgenodigd(begin, keten, "UWV", "Sleuteldrager");
        var (uwv, _) = await app.Binnen();
        await uwv.VerstuurFormulier(link, 0);

        using var nee = await uwv.VerstuurFormulier("/account/verwijderen", 0, ("Formulier.Oud", Accountapp.Wachtwoord));
        nee.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await nee.Lees()).ShouldContain("Proefketen van ons: Dit is de laatste sleuteldrager van deze partner.");

        var tweede = await Uitgenodigd(uwv, keten, "UWV", "Sleuteldrager");
        var (opvolger, _) = await app.Binnen();
        await opvolger.VerstuurFormulier(tweede, 0);
        (await uwv.VerstuurFormulier("/account/verwijderen", 0, ("Formulier.Oud", Accountapp.Wachtwoord))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await opvolger.Lees($"{keten}/geheugen")).ShouldContain("De Sleuteldrager (UWV) stopt op 24 november 2026");
        (await opvolger.Lees($"{keten}/mensen")).ShouldContain("24 nov");
    }
}
