using System.Net;
using Schakel.Domein.Inrichting;
using Schakel.Web.Tests.Opzet;

namespace Schakel.Web.Tests.Ketens;

public sealed class OverzichtTests(Drukkeketen huis) : IClassFixture<Drukkeketen>
{
    [Fact]
    public async Task Het_begin_leidt_naar_een_rol_en_wie_al_zit_gaat_meteen_naar_binnen()
    {
        using var nieuw = huis.App.Bezoeker();
        using var bekend = await huis.App.BezoekerAls(Rol.Teammanager, huis.App.Uwv);

        (await nieuw.Pagina("/")).ShouldContain($"href=\"{huis.Keten}/binnenkomen\"");
        var pagina = await bekend.Pagina("/");
        pagina.ShouldContain($"href=\"{huis.Keten}\"");
        pagina.ShouldNotContain($"href=\"{huis.Keten}/binnenkomen\"");
    }

    [Fact]
    public async Task Wat_op_iemand_wacht_staat_bovenaan_en_wat_van_anderen_is_staat_er_niet()
    {
        using var regisseur = await huis.App.BezoekerAls(Rol.Ketenregisseur, huis.App.Belastingdienst);
        using var bestuurder = await huis.App.BezoekerAls(Rol.Bestuurder, huis.App.Uwv);

        var werk = Kaart(await regisseur.Pagina(huis.Keten), "vandaag");
        werk.ShouldContain("Geboortedata ontbreken &lt;hier&gt;");
        werk.ShouldContain($"href=\"{huis.Keten}/knelpunten/{huis.Knelpunt}\"");
        werk.ShouldNotContain(Drukkeketen.Elders);
        werk.ShouldNotContain(Drukkeketen.Opgelost);
        Kaart(await bestuurder.Pagina(huis.Keten), "vandaag").ShouldContain($"Standpunt van UWV gevraagd: {Drukkeketen.Voorgesteld}");
    }

    [Fact]
    [Trait("Feature", "E04")]
    public async Task De_ladder_telt_wat_deze_kijker_mag_zien_en_zegt_welk_deel_laag_is_opgelost()
    {
        using var uwv = await huis.App.BezoekerAls(Rol.Ketenregisseur, huis.App.Uwv);
        using var cbs = await huis.App.BezoekerAls(Rol.Ketenregisseur, huis.App.Cbs);

        var ladder = Kaart(await uwv.Pagina(huis.Keten), "ladder");
        ladder.ShouldContain(">2 open<");
        ladder.ShouldContain("<b>100%</b> van de 1 die");
        var elders = Kaart(await cbs.Pagina(huis.Keten), "ladder");
        elders.ShouldContain(">1 open<");
        elders.ShouldContain("nog niets opgelost");
    }

    [Fact]
    public async Task De_keten_toont_waar_het_druk_is_in_een_plaat_een_zin_en_een_tabel()
    {
        using var uwv = await huis.App.BezoekerAls(Rol.Ketenregisseur, huis.App.Uwv);

        var keten = WebUtility.HtmlDecode(Kaart(await uwv.Pagina(huis.Keten), "keten"));

        keten.ShouldContain("Het drukst is Belastingdienst → UWV: Nominatieve gegevens");
        keten.ShouldContain("<table");
        keten.ShouldContain("role=\"img\"");
    }

    [Fact]
    [Trait("Feature", "H02")]
    public async Task Een_blik_terug_toont_de_keten_zoals_zij_was_zonder_formulieren()
    {
        using var uwv = await huis.App.BezoekerAls(Rol.Ketenregisseur, huis.App.Uwv);

        var pagina = await uwv.Pagina($"{huis.Keten}?op=nr-{huis.NrBegin}");

        pagina.ShouldContain($"boeking {huis.NrBegin}.");
        pagina.ShouldNotContain("id=\"ladder\"", customMessage: "then nothing was reported yet");
        Kaart(pagina, "vandaag").ShouldNotContain("Geboortedata");
        pagina.ShouldNotContain("knelpunten/melden");
        pagina.ShouldContain($"href=\"{huis.Keten}/normen?op=nr-{huis.NrBegin}\"");
    }

    /// <summary>One card of a page.</summary>
    internal static string Kaart(string pagina, string id)
    {
        var begin = pagina.IndexOf($"<section id=\"{id}\"", StringComparison.Ordinal);
        begin.ShouldBeGreaterThan(0, $"{id} in {pagina}");
        return pagina[begin..pagina.IndexOf("</section>", begin, StringComparison.Ordinal)];
    }
}
