using System.Net;
using Schakel.Domein.Inrichting;
using Schakel.Web.Tests.Api;
using Schakel.Web.Tests.Ketens;
using Schakel.Web.Tests.Opzet;

namespace Schakel.Web.Tests.Werk;

/// <summary>Who opens the chain finds first what his role comes for, of what he may read, and takes the whole along on one sheet.</summary>
[Trait("Feature", "X01")]
public sealed class StartpaginaTests(Drukkeketen huis) : IClassFixture<Drukkeketen>
{
    static readonly string[] Kaarten = ["vijf-minuten", "escalaties", "macht", "wederzijds", "buren", "lijn", "cijfers", "huis"];

    Ketenapp App => huis.App;

    [Theory]
    [InlineData(Rol.Bestuurder, "vijf-minuten")]
    [InlineData(Rol.Ketenmanager, "escalaties wederzijds macht")]
    [InlineData(Rol.Ketenregisseur, "wederzijds")]
    [InlineData(Rol.Lijnmanager, "lijn")]
    [InlineData(Rol.Teammanager, "buren")]
    [InlineData(Rol.Ketenmedewerker, "buren")]
    [InlineData(Rol.Sleuteldrager, "huis")]
    [InlineData(Rol.Bureaumedewerker, "cijfers wederzijds")]
    [InlineData(Rol.Reviewer, "")]
    public async Task Elke_rol_heeft_een_eigen_begin_en_daarna_de_keten(Rol rol, string eigen)
    {
        using var bezoeker = await App.BezoekerAls(rol, Rollen.VanEenPartner.Contains(rol) ? App.Uwv : null);

        var pagina = await bezoeker.Pagina(huis.Keten);

        foreach (var kaart in Kaarten) pagina.Contains($"<section id=\"{kaart}\"", StringComparison.Ordinal).ShouldBe(eigen.Split(' ').Contains(kaart), kaart);
        foreach (var kaart in new[] { "vandaag", "keten", "normen" }) pagina.ShouldContain($"<section id=\"{kaart}\"");
    }

    [Fact]
    public async Task Een_bestuurder_ziet_in_een_kaart_of_het_doel_gehaald_is_wat_zijn_stem_vraagt_en_waar_het_schuurt()
    {
        using var bestuurder = await App.BezoekerAls(Rol.Bestuurder, App.Uwv);

        var kaart = WebUtility.HtmlDecode(await Kaart(bestuurder, "vijf-minuten"));

        kaart.ShouldContain("Dat is nog niet te zeggen", customMessage: "what is provisional has no verdict yet");
        kaart.ShouldContain($"<a href=\"{huis.Keten}/voorstellen/{huis.Voorstel}\">{Drukkeketen.Voorgesteld}</a>");
        kaart.ShouldContain($"<a href=\"{huis.Keten}/knelpunten?overdracht={App.Overdracht}\">Belastingdienst → UWV</a>:");
        kaart.ShouldContain("1 knelpunt open");
        using var gesproken = await App.BezoekerAls(Rol.Bestuurder, App.Belastingdienst);
        (await Kaart(gesproken, "vijf-minuten")).ShouldContain("Niets wacht nu op uw stem.");
    }

    [Fact]
    [Trait("Feature", "O08")]
    public async Task Een_regisseur_ziet_wat_zijn_partner_en_de_anderen_elkaar_schuldig_zijn_en_niet_wat_van_anderen_is()
    {
        using var uwv = await App.BezoekerAls(Rol.Ketenregisseur, App.Uwv);
        using var belastingdienst = await App.BezoekerAls(Rol.Ketenregisseur, App.Belastingdienst);

        var kaart = WebUtility.HtmlDecode(await Kaart(uwv, "wederzijds"));
        var (eigen, anderen) = (kaart[..kaart.IndexOf("Waar UWV op wacht", StringComparison.Ordinal)], kaart[kaart.IndexOf("Waar UWV op wacht", StringComparison.Ordinal)..]);
        eigen.ShouldContain("UWV geeft een standpunt");
        eigen.ShouldContain(Drukkeketen.Voorgesteld);
        anderen.ShouldContain("CBS geeft een standpunt");
        anderen.ShouldContain("Breng bij elkaar");
        anderen.ShouldContain(Drukkeketen.Tussen);
        var elders = await Kaart(belastingdienst, "wederzijds");
        elders.ShouldNotContain(Drukkeketen.Elders, customMessage: "it lies between UWV and CBS");
        elders.ShouldNotContain("Belastingdienst geeft een standpunt");
    }

    [Fact]
    [Trait("Feature", "K06")]
    public async Task Een_medewerker_ziet_wat_voor_en_na_hem_komt_wie_hij_belt_en_meldt_daar_meteen()
    {
        using var medewerker = await App.BezoekerAls(Rol.Ketenmedewerker, App.Uwv);

        var kaart = WebUtility.HtmlDecode(await Kaart(medewerker, "buren"));

        kaart.ShouldContain("Wat bij u binnenkomt");
        kaart.ShouldContain("Nominatieve gegevens");
        kaart.ShouldContain($"href=\"{huis.Keten}/mensen/{App.Wie(Rol.Ketenregisseur, App.Belastingdienst).Id}\"");
        var meld = $"{huis.Keten}/knelpunten/melden?waar=overdracht-{App.Overdracht}";
        kaart.ShouldContain($"href=\"{meld}\"");
        (await medewerker.Pagina(meld)).ShouldContain($"value=\"overdracht-{App.Overdracht}\" selected");
    }

    [Fact]
    [Trait("Feature", "H02")]
    public async Task Een_dag_terug_laat_het_begin_van_toen_zien_zonder_iets_te_vragen()
    {
        using var medewerker = await App.BezoekerAls(Rol.Ketenmedewerker, App.Uwv);
        using var sleuteldrager = await App.BezoekerAls(Rol.Sleuteldrager, App.Uwv);

        (await Kaart(medewerker, "buren", $"?op=nr-{huis.NrBegin}")).ShouldNotContain("melden?");
        (await Kaart(sleuteldrager, "huis", $"?op=nr-{huis.NrBegin}")).ShouldNotContain("uitnodigen");
        (await medewerker.Pagina($"{huis.Keten}/ketenbeeld?op=nr-{huis.NrBegin}")).ShouldNotContain(Drukkeketen.Voorgesteld);
    }

    [Fact]
    public async Task De_keten_staat_op_een_blad_met_wat_deze_lezer_mag_zien()
    {
        using var uwv = await App.BezoekerAls(Rol.Ketenregisseur, App.Uwv);
        using var cbs = await App.BezoekerAls(Rol.Ketenregisseur, App.Cbs);
        using var niemand = App.Bezoeker();

        var blad = WebUtility.HtmlDecode(await uwv.Pagina($"{huis.Keten}/ketenbeeld"));

        foreach (var woorden in new[] { "Eén keer aangeven, overal goed gebruikt", "Gegevens raken zoek tussen de schakels", "3 partners", "Werkoverleg", "1 Terugmelding", "≤ 72 uur", Drukkeketen.Voorgesteld, Drukkeketen.Besloten, "2 open: werkvloer 2." })
            blad.ShouldContain(woorden);
        WebUtility.HtmlDecode(await cbs.Pagina($"{huis.Keten}/ketenbeeld")).ShouldContain("1 open: werkvloer 1.", customMessage: "what lies between two others is not counted");
        (await uwv.Pagina(huis.Keten)).ShouldContain($"href=\"{huis.Keten}/ketenbeeld\"");
        (await niemand.Haal($"{huis.Keten}/ketenbeeld")).StatusCode.ShouldBe(HttpStatusCode.Redirect, "to a seat: it is an example");
        (await uwv.Haal($"/ketens/{Guid.NewGuid()}/ketenbeeld")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    [Trait("Feature", "O08")]
    public async Task Een_programma_leest_wat_partners_schuldig_zijn_en_wat_er_komt()
    {
        using var klant = new Klant(App, App.Wie(Rol.Ketenregisseur, App.Uwv));

        var schulden = (await klant.Lees("/schulden"))["resultaten"]!.AsArray();
        schulden.Select(s => (s!["soort"]!.GetValue<string>(), s["van"]!.GetValue<string>())).ShouldContain(("Standpunt", App.Uwv.ToString()));
        var van = (await klant.Lees($"/schulden?partner={App.Cbs}&soort=Standpunt"))["resultaten"]!.AsArray().ShouldHaveSingleItem()!;
        (van["ding"]!.GetValue<string>(), van["wat"]!.GetValue<string>(), van["isVerlopen"]!.GetValue<bool>()).ShouldBe((huis.Voorstel.ToString(), Drukkeketen.Voorgesteld, false));
        (await klant.Lees("/schulden?soort=Geld", HttpStatusCode.BadRequest))["code"]!.GetValue<string>().ShouldNotBeNullOrEmpty();
        (await klant.Lees("/komsten?soort=Herziening"))["resultaten"]!.AsArray().ShouldNotBeNull();
    }

    async Task<string> Kaart(HttpClient bezoeker, string id, string vraag = "") => OverzichtTests.Kaart(await bezoeker.Pagina($"{huis.Keten}{vraag}"), id);
}
