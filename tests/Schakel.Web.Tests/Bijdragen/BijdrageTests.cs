using System.Net;
using Schakel.Domein.Bijdragen;
using Schakel.Domein.Inrichting;
using Schakel.Web.Tests.Opzet;
using static Schakel.Web.Tests.Inrichting.Eigenketen;

namespace Schakel.Web.Tests.Bijdragen;

/// <summary>From what a proposal asks to what the own line of the partner says of it, on the pages.</summary>
[Trait("Feature", "J02")]
public sealed class BijdrageTests : IAsyncLifetime
{
    readonly Ketenapp app = new();

    public ValueTask InitializeAsync() => app.InitializeAsync();

    public ValueTask DisposeAsync() => app.DisposeAsync();

    string Lijst => $"{app.Keten}/bijdragen";

    string Indienen => $"{app.Keten}/voorstellen/indienen";

    [Fact]
    [Trait("Feature", "B05")]
    public async Task Een_voorstel_vraagt_de_bijdrage_en_na_het_besluit_wacht_zij_op_de_eigen_lijn()
    {
        using var regisseur = await app.BezoekerAls(Rol.Ketenregisseur, app.Cbs);
        (await regisseur.Lees(Lijst)).ShouldContain("Nog geen bijdragen gevraagd Hier staat straks wat een partner per besluit gevraagd is in te brengen");
        using var gevraagd = await Vraag(regisseur);
        gevraagd.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await gevraagd.Tekst());
        Plaats(gevraagd).ShouldBe(Indienen);
        (await regisseur.Lees(Indienen)).ShouldContain("Bijdrage gevraagd van UWV: <b>Twee</b> testers");

        using var ingediend = await regisseur.VerstuurIngevuld(
            Indienen, Formulierwerk.Formulier(await regisseur.Pagina(Indienen)), ("Formulier.Titel", "Samen testen"), ("Formulier.Toelichting", "Alleen lukt het niet"), ("Formulier.HerzienOp", "2027-06-01"));
        ingediend.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await ingediend.Tekst());
        var voorstel = Plaats(ingediend);
        const string verschil = "Bijdrage van UWV – niets <b>Twee</b> testers, 1.250 mensdagen, € 12.500, uiterlijk woensdag 31 maart 2027 te bevestigen door UWV";
        (await regisseur.Lees(voorstel)).ShouldContain(verschil);
        (await regisseur.Lees(Lijst)).ShouldContain("Nog geen bijdragen gevraagd");
        await app.AllenGesproken(new(Guid.Parse(voorstel[^36..])));

        var pad = $"{Lijst}/{await Enige()}";
        var gelezen = await regisseur.Lees(pad);
        gelezen.ShouldContain("te bevestigen Partner UWV");
        gelezen.ShouldContain("Deze bijdrage telt nog niet: te bevestigen door UWV.");
        gelezen.ShouldContain("Gevraagd door Besluit 2026-1: Samen testen");
        (await regisseur.Pagina(pad)).ShouldContain($"href=\"{voorstel}\"");
        (await regisseur.Pagina(pad)).ShouldNotContain("name=\"_handler\"", Case.Sensitive, "CBS says nothing for UWV");
        gelezen = await regisseur.Lees(voorstel);
        gelezen.ShouldContain(verschil, Case.Sensitive, "what a decision changed stays as it was");
        gelezen.ShouldContain("Gevraagde bijdragen Alle bijdragen <b>Twee</b> testers · UWV te bevestigen");
        (await regisseur.Lees($"{app.Keten}/besturing")).ShouldContain("Bevestigd: 0. Te bevestigen: 1. Geweigerd: 0.");
    }

    [Fact]
    public async Task Wat_niet_klopt_staat_bij_het_veld_en_wat_getypt_is_blijft()
    {
        using var regisseur = await app.BezoekerAls(Rol.Ketenregisseur, app.Cbs);
        using var leeg = await Vraag(regisseur, ("Formulier.Partij", ""), ("Formulier.Wat", " "), ("Formulier.Mensdagen", "veel"), ("Formulier.Bedrag", "duizend"), ("Formulier.Uiterlijk", ""));
        leeg.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var pagina = await leeg.Tekst();
        foreach (var veld in new[] { "partij", "wat", "mensdagen", "bedrag", "uiterlijk" }) pagina.ShouldContain($"veld-formulier-{veld}-fout");
        foreach (var getypt in new[] { "value=\"veel\"", "value=\"duizend\"" }) pagina.ShouldContain(getypt);

        foreach (var (veld, waarde, reden) in new[]
                 {
                     ("Mensdagen", "0", BijdrageVragen.MensdagenOngeldig), ("Mensdagen", "100001", BijdrageVragen.MensdagenOngeldig), ("Bedrag", "0", BijdrageVragen.BedragOngeldig),
                     ("Bedrag", "1000000001", BijdrageVragen.BedragOngeldig), ("Uiterlijk", "2026-11-23", BijdrageVragen.AlVoorbij),
                 })
        {
            using var fout = await Vraag(regisseur, ($"Formulier.{veld}", waarde));
            fout.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity, $"{veld} {waarde}");
            pagina = WebUtility.HtmlDecode(await fout.Tekst());
            foreach (var deel in new[] { $"veld-formulier-{veld.ToLowerInvariant()}-fout", reden.Nl, $"value=\"{waarde}\"", "value=\"<b>Twee</b> testers\"", $"value=\"{app.Uwv}\" selected" }) pagina.ShouldContain(deel);
        }
        (await regisseur.Lees(Indienen)).ShouldNotContain("Bijdrage gevraagd van");
    }

    [Fact]
    public async Task De_lijnmanager_bevestigt_en_dan_telt_het()
    {
        var id = await app.Bijdragevraag();
        var pad = $"{Lijst}/{id}";
        using var lijn = await app.BezoekerAls(Rol.Lijnmanager, app.Uwv);
        (await lijn.Lees(app.Keten)).ShouldContain("Brengt UWV dit in: Twee testers?");
        var formulier = Formulierwerk.FormulierVoor(await lijn.Pagina(pad), "bevestigen");
        formulier.ShouldNotContain("Formulier.Reden", Case.Sensitive, "a first yes takes no reason");

        using var bevestigd = await lijn.Verstuur(pad, formulier);

        bevestigd.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await bevestigd.Tekst());
        Plaats(bevestigd).ShouldBe(pad);
        using var ander = await app.BezoekerAls(Rol.Ketenmedewerker, app.Cbs);
        var gelezen = await ander.Lees(pad);
        gelezen.ShouldContain("gedaan: Bevestigd vandaag");
        gelezen.ShouldContain("Lijnmanager · UWV");
        gelezen.ShouldContain("Deze bijdrage telt: de lijn van UWV brengt haar in.");
        (await lijn.Lees(app.Keten)).ShouldNotContain("Brengt UWV dit in");
        (await lijn.Pagina(pad)).ShouldNotContain("value=\"bevestigen\"");
        using var nogEens = await lijn.Verstuur(pad, formulier.Replace("Formulier.Opdracht\" value=\"", $"Formulier.Opdracht\" value=\"{Guid.NewGuid()}\" data-was=\"", StringComparison.Ordinal));
        nogEens.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await nogEens.Lees()).ShouldContain(BijdrageBevestigen.AlBevestigd.Nl);
        (await ander.Lees($"{app.Keten}/geheugen")).ShouldContain("UWV bevestigde de bijdrage ‘ Twee testers ’");
    }

    [Fact]
    public async Task Weigeren_vraagt_een_reden_en_erop_terugkomen_ook()
    {
        var id = await app.Bijdragevraag();
        var pad = $"{Lijst}/{id}";
        using var lijn = await app.BezoekerAls(Rol.Lijnmanager, app.Uwv);
        using var leeg = await lijn.Verstuur(pad, Formulierwerk.FormulierVoor(await lijn.Pagina(pad), "weigeren"), ("Weigerformulier.Reden", " "));
        leeg.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await leeg.Tekst()).ShouldContain("veld-weigerformulier-reden-fout");
        var teLang = new string('x', 20_001);
        using var lang = await lijn.Verstuur(pad, Formulierwerk.FormulierVoor(await lijn.Pagina(pad), "weigeren"), ("Weigerformulier.Reden", teLang));
        lang.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await lang.Tekst()).ShouldContain(teLang, Case.Sensitive, "what was typed is still there");

        using var geweigerd = await lijn.Verstuur(pad, Formulierwerk.FormulierVoor(await lijn.Pagina(pad), "weigeren"), ("Weigerformulier.Reden", "Zij zijn <ziek>"));
        geweigerd.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await geweigerd.Tekst());
        using var ander = await app.BezoekerAls(Rol.Bestuurder, app.Cbs);
        (await ander.Lees(pad)).ShouldContain("Zij zijn <ziek>");
        (await ander.Lees(pad)).ShouldContain("Deze bijdrage telt niet: de lijn van UWV brengt haar niet in.");
        (await ander.Lees($"{app.Keten}/besturing")).ShouldContain("Geweigerd: 1.");

        var terug = Formulierwerk.FormulierVoor(await lijn.Pagina(pad), "bevestigen");
        using var zonder = await lijn.Verstuur(pad, terug, ("Formulier.Reden", ""));
        zonder.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var fout = await zonder.Tekst();
        fout.ShouldContain("veld-formulier-reden-fout");
        Formulierwerk.Leesbaar(fout).ShouldContain(BijdrageBevestigen.RedenNodig.Nl);
        using var met = await lijn.Verstuur(pad, terug, ("Formulier.Reden", "Vanaf mei kan het"));
        met.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await met.Tekst());
        var gelezen = await ander.Lees(pad);
        gelezen.IndexOf("Zij zijn <ziek>", StringComparison.Ordinal).ShouldBeLessThan(gelezen.IndexOf("Vanaf mei kan het", StringComparison.Ordinal), "what it said before stays to be read");
        gelezen.ShouldContain("Deze bijdrage telt: de lijn van UWV brengt haar in.");
    }

    [Fact]
    public async Task De_weigering_staat_bij_het_besluit_dat_het_vroeg()
    {
        var id = await app.Bijdragevraag();
        await app.Geweigerd(id);
        using var lezer = await app.BezoekerAls(Rol.Ketenregisseur, app.Belastingdienst);
        (await lezer.Lees($"{app.Keten}/voorstellen/{await app.BesluitVan(id)}")).ShouldContain("Gevraagde bijdragen Alle bijdragen Twee testers · UWV geweigerd vandaag Zij zijn tot mei bezet");
    }

    [Fact]
    public async Task De_lijn_van_een_ander_bevestigt_niets_en_wie_er_niet_bij_hoort_ziet_niets()
    {
        var id = await app.Bijdragevraag();
        var pad = $"{Lijst}/{id}";
        using var eigen = await app.BezoekerAls(Rol.Lijnmanager, app.Uwv);
        using var ander = await app.BezoekerAls(Rol.Lijnmanager, app.Cbs);
        using var bestuurder = await app.BezoekerAls(Rol.Bestuurder, app.Uwv);
        foreach (var wie in new[] { ander, bestuurder })
        {
            (await wie.Pagina(pad)).ShouldNotContain("name=\"_handler\"");
            // A form of his own, sent as if it were that of UWV's line.
            var eigenFormulier = Formulierwerk.Formulier(await wie.Pagina($"{app.Keten}/knelpunten/melden")).Replace(" action=", " was=", StringComparison.Ordinal);
            foreach (var (handeling, veld) in new[] { ("bevestigen", "Formulier"), ("weigeren", "Weigerformulier") })
            {
                using var antwoord = await wie.Verstuur(pad, eigenFormulier, ("_handler", handeling), ($"{veld}.Opdracht", Guid.NewGuid().ToString()), ($"{veld}.Reden", "Wij vinden van wel"));
                antwoord.StatusCode.ShouldBe(HttpStatusCode.Forbidden, handeling);
                if (wie == ander) (await antwoord.Lees()).ShouldContain("Uw organisatie is hier niet bij betrokken.");
            }
        }
        (await eigen.Lees(pad)).ShouldContain("Deze bijdrage telt nog niet");

        using var niets = await eigen.Haal($"{Lijst}/{Guid.NewGuid()}");
        niets.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Een_pagina_van_toen_laat_zien_hoe_het_toen_was_zonder_formulieren()
    {
        var id = await app.Bijdragevraag();
        var nr = await app.Nr();
        await app.Geweigerd(id);
        using var lijn = await app.BezoekerAls(Rol.Lijnmanager, app.Uwv);

        var toen = await lijn.Pagina($"{Lijst}/{id}?op=nr-{nr}");
        Formulierwerk.Leesbaar(toen).ShouldContain("Deze bijdrage telt nog niet");
        toen.ShouldNotContain("name=\"_handler\"");
        toen.ShouldNotContain("Zij zijn tot mei bezet");
        (await lijn.Pagina($"{Lijst}?op=nr-{nr}")).ShouldNotContain("bijdragen/nieuw");
        using var ervoor = await lijn.Haal($"{Lijst}/{id}?op=nr-5");
        ervoor.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    async Task<BijdrageId> Enige()
    {
        var inzage = await app.Deur.Inzage(app.Stroom, app.Wie(Rol.Ketenmanager).Persoon, null, TestContext.Current.CancellationToken);
        return inzage!.Bijdragen.ShouldHaveSingleItem().Id;
    }

    async Task<HttpResponseMessage> Vraag(HttpClient wie, params (string Naam, string Waarde)[] anders)
    {
        var velden = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["Formulier.Partij"] = app.Uwv.ToString(),
            ["Formulier.Wat"] = "<b>Twee</b> testers",
            ["Formulier.Mensdagen"] = "1250",
            ["Formulier.Bedrag"] = "12.500",
            ["Formulier.Uiterlijk"] = "2027-03-31",
            ["Formulier.Waarheen"] = "ontwerp",
        };
        foreach (var (naam, waarde) in anders) velden[naam] = waarde;
        return await wie.VerstuurFormulier($"{Lijst}/nieuw", 0, [.. velden.Select(v => (v.Key, v.Value))]);
    }
}
