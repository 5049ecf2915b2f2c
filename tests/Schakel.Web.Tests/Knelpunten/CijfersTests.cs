using System.Net;
using Schakel.Application;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Knelpunten;
using Schakel.Web.Tests.Api;
using Schakel.Web.Tests.Opzet;

namespace Schakel.Web.Tests.Knelpunten;

/// <summary>How the chain deals with its bottlenecks, on a board and in figures: of what one may read, then and now.</summary>
[Trait("Feature", "E04")]
public sealed class CijfersTests : IAsyncLifetime
{
    readonly Ketenapp app = new();

    public ValueTask InitializeAsync() => app.InitializeAsync();

    public ValueTask DisposeAsync() => app.DisposeAsync();

    string Bord => $"{app.Keten}/knelpunten/bord";

    string Cijfers => $"{app.Keten}/knelpunten/cijfers";

    [Fact]
    public async Task Het_bord_zet_elk_open_knelpunt_in_de_kolom_van_zijn_niveau()
    {
        var (laag, hoog, weg) = (await app.Gemeld("Bestand <te> laat"), await app.Gemeld("Velden leeg"), await app.Gemeld("Al klaar"));
        await app.Geescaleerd(hoog, Niveau.Ketenmanager);
        await app.Opgelost(weg);
        using var regisseur = await app.BezoekerAls(Rol.Ketenregisseur, app.Uwv);

        var gelezen = await regisseur.Lees(Bord);
        var tussen = gelezen.Contains("UWV – Belastingdienst", StringComparison.Ordinal) ? "UWV – Belastingdienst" : "Belastingdienst – UWV";

        gelezen.ShouldContain("Werkvloer 1 Bestand <te> laat");
        gelezen.ShouldContain(tussen);
        gelezen.ShouldContain("Ketenregisseurs 0 Hier ligt niets. Ketenmanager 1 Velden leeg");
        gelezen.ShouldNotContain("Al klaar");
        var pagina = await regisseur.Pagina(Bord);
        pagina.ShouldContain($"href=\"{app.Keten}/knelpunten/{laag}\"");
        pagina.ShouldContain($"href=\"{app.Keten}/knelpunten/cijfers\"");
        (await regisseur.Lees($"{Bord}?partner={app.Cbs}")).ShouldContain("Werkvloer 0 Hier ligt niets.");

        app.Verzet(TimeSpan.FromDays(20));
        using var later = await app.BezoekerAls(Rol.Ketenregisseur, app.Uwv);
        (await later.Lees(Bord)).ShouldContain($"Werkvloer 1 1 te laat Bestand <te> laat {tussen} Te laat");
        for (var i = 0; i < 20; i++) await app.Gemeld($"Nog een {i}");
        (await later.Lees(Bord)).ShouldContain("En nog 1");
        (await later.Pagina(Bord)).ShouldContain($"href=\"{app.Keten}/knelpunten?niveau=Werkvloer\"");
    }

    [Fact]
    public async Task De_cijfers_zeggen_hoe_laag_wordt_opgelost_en_wat_werd_overgeslagen_en_tellen_wat_iemand_mag_lezen()
    {
        var (laag, hoog) = (await app.Gemeld("Laag"), await app.Gemeld("Hoog"));
        await app.Geescaleerd(hoog, Niveau.Ketenregisseurs);
        app.Verzet(TimeSpan.FromDays(4));
        await app.Opgelost(laag);
        await app.Opgelost(hoog);
        using var regisseur = await app.BezoekerAls(Rol.Ketenregisseur, app.Uwv);
        using var buiten = await app.BezoekerAls(Rol.Ketenregisseur, app.Cbs);

        var gelezen = await regisseur.Lees(Cijfers);

        gelezen.ShouldContain("Op de werkvloer opgelost 50% 1 van 2 opgeloste knelpunten");
        gelezen.ShouldContain("Omhoog gebracht 1 van de werkvloer, waarvan 1 zonder het samen te proberen");
        gelezen.ShouldContain("4e kwartaal 2026 loopt nog 50% 2 2 1 1 0");
        gelezen.ShouldContain("Werkvloer 2 2 dagen 2 dagen Ketenregisseurs 1 4 dagen 4 dagen");
        (await regisseur.Pagina(Cijfers)).ShouldContain("1 op de werkvloer, 1 hoger");
        (await buiten.Lees(Cijfers)).ShouldNotContain("50%");
        (await buiten.Lees(Cijfers)).ShouldContain("Geteld is wat u kunt lezen");

        using var klant = new Klant(app, app.Wie(Rol.Ketenregisseur, app.Uwv));
        var json = await klant.Lees("/knelpuntcijfers");
        ((int)json["jaar"]!["opgelost"]!, (int)json["jaar"]!["opWerkvloer"]!, (int)json["jaar"]!["overgeslagen"]!, (double)json["niveaus"]![1]!["mediaan"]!).ShouldBe((2, 1, 1, 4.0));
        json["verloop"]!.AsArray().Count.ShouldBe(Knelpuntcijfers.Kwartalen);
    }

    [Fact]
    public async Task Per_overdracht_zijn_de_cijfers_te_kiezen_te_ordenen_en_mee_te_nemen()
    {
        var daar = await app.Gemeld("Bij de overdracht");
        await Elders("Elders");
        await Elders("Ook elders");
        await app.Opgelost(daar);
        using var regisseur = await app.BezoekerAls(Rol.Ketenregisseur, app.Uwv);

        var gelezen = await regisseur.Lees($"{Cijfers}?overdracht={app.Overdracht}");

        gelezen.ShouldContain("Gemeld 1 knelpunten");
        gelezen.ShouldContain("Op de werkvloer opgelost 100%");
        gelezen.ShouldNotContain("Bij geen overdracht");
        (await regisseur.Pagina($"{Cijfers}?overdracht={app.Overdracht}")).ShouldContain($"href=\"{Cijfers}\">Keuze wissen</a>");
        (await regisseur.Pagina(Cijfers)).ShouldNotContain("Keuze wissen");
        using var klant = new Klant(app, app.Wie(Rol.Ketenregisseur, app.Uwv));
        var gekozen = await klant.Lees($"/knelpuntcijfers?overdracht={app.Overdracht}&soort=1&partner={app.Uwv}");
        ((int)gekozen["open"]!, (int)gekozen["jaar"]!["gemeld"]!, gekozen["overdrachten"]!.AsArray().Count, (int)gekozen["verloop"]!.AsArray()[^1]!["telling"]!["opgelost"]!).ShouldBe((0, 1, 1, 1));
        foreach (var fout in new[] { "soort=0", "soort=x", "partner=x", "overdracht=" }) (await klant.Haal($"/knelpuntcijfers?{fout}")).StatusCode.ShouldBe(HttpStatusCode.BadRequest, fout);
        (await klant.Lees("/knelpunten?soort=2"))["resultaten"]!.AsArray().ShouldBeEmpty();
        (await regisseur.Lees(Cijfers)).ShouldContain("Bij geen overdracht 2 2 0 – – 0 0");
        (await regisseur.Pagina($"{Cijfers}?sorteer=-Dagen&overdracht={app.Overdracht}")).ShouldContain("aria-sort=\"descending\"");
        (await regisseur.Pagina($"{Cijfers}?sorteer=Dagen")).ShouldContain("aria-sort=\"ascending\"");
        (await regisseur.Haal($"{Cijfers}?sorteer=zomaar&soort=x&partner=niemand")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await regisseur.Lees($"{app.Keten}/knelpunten?stand=Alle&overdracht={app.Overdracht}")).ShouldContain("1 knelpunt");

        using var blad = await regisseur.Haal($"{Cijfers}.csv");
        var regels = (await blad.Tekst()).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        regels.Length.ShouldBe(1 + 2 * Knelpuntcijfers.Kwartalen);
        regels[Knelpuntcijfers.Kwartalen].ShouldContain("2026-10-01");
        regels[Knelpuntcijfers.Kwartalen].ShouldContain("UWV");
    }

    async Task Elders(string titel)
    {
        var invoer = new Invoer();
        await app.Moet(app.Wie(Rol.Ketenmedewerker, app.Uwv), new KnelpuntMelden(new(Guid.NewGuid()), app.Uwv, app.Belastingdienst, invoer.Regel("", titel), null), invoer);
    }

    [Fact]
    public async Task Op_een_moment_van_toen_staan_de_cijfers_van_toen_en_in_het_Engels_is_alles_Engels()
    {
        var voor = await app.Nr();
        var knelpunt = await app.Gemeld("Later");
        var toen = await app.Nr();
        await app.Opgelost(knelpunt);
        using var regisseur = await app.BezoekerAls(Rol.Ketenregisseur, app.Uwv);

        (await regisseur.Lees($"{Cijfers}?op=nr-{voor}")).ShouldContain("Hier komen de cijfers");
        (await regisseur.Lees($"{Cijfers}?op=nr-{toen}")).ShouldContain("Op de werkvloer opgelost – 0 van 0 opgeloste knelpunten");
        (await regisseur.Lees($"{Bord}?op=nr-{toen}")).ShouldContain("Werkvloer 1 Later");
        (await regisseur.Pagina($"{Bord}?op=nr-{toen}")).ShouldContain($"/knelpunten/{knelpunt}?op=nr-{toen}");

        regisseur.DefaultRequestHeaders.AcceptLanguage.ParseAdd("en");
        (await regisseur.Lees(Cijfers)).ShouldContain("Solved on the shop floor 100% 1 of 1 solved bottlenecks");
        (await regisseur.Lees(Bord)).ShouldContain("What is open, per level.");
    }
}
