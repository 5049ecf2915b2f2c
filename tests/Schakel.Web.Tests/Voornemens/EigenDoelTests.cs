using System.Net;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Voornemens;
using Schakel.Web.Tests.Api;
using Schakel.Web.Tests.Opzet;
using static Schakel.Web.Tests.Inrichting.Eigenketen;

namespace Schakel.Web.Tests.Voornemens;

/// <summary>A line manager notes on which own target the chain presses, decides himself who reads it, and where two clash people talk.</summary>
[Trait("Feature", "E08")]
public sealed class EigenDoelTests : IAsyncLifetime
{
    readonly Ketenapp app = new();

    public ValueTask InitializeAsync() => app.InitializeAsync();

    public ValueTask DisposeAsync() => app.DisposeAsync();

    string Lijst => $"{app.Keten}/eigen-doelen";

    [Fact]
    public async Task Een_lijnmanager_tekent_op_geeft_vrij_en_zegt_waarmee_het_botst_en_de_regisseurs_ronden_af()
    {
        using var lijnmanager = await app.BezoekerAls(Rol.Lijnmanager, app.Uwv);
        using var ander = await app.BezoekerAls(Rol.Ketenregisseur, app.Belastingdienst);
        (await ander.Lees(Lijst)).ShouldContain("Optekenen doet de lijnmanager van een partner.");
        (await lijnmanager.Lees(Lijst)).ShouldContain("Wat u optekent leest eerst alleen uw eigen organisatie.");
        (await lijnmanager.Lees($"{Lijst}/optekenen")).ShouldContain("Alleen UWV leest dit.");

        using var opgetekend = await lijnmanager.VerstuurFormulier($"{Lijst}/optekenen", 0, ("Formulier.Titel", "<b>Minder</b> inhuur"), ("Formulier.Knelt", "Elke dag <bezetting> nodig"), ("Formulier.Norm", app.Norm.ToString()));
        opgetekend.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await opgetekend.Tekst());
        var pad = Plaats(opgetekend);
        foreach (var woorden in new[] { "Alleen UWV leest dit.", "Elke dag <bezetting> nodig", "1 Terugmelding", "Lijnmanager · UWV" }) (await lijnmanager.Lees(pad)).ShouldContain(woorden);
        (await lijnmanager.Lees(Lijst)).ShouldContain("UWV, nog niet vrijgegeven Alleen UWV leest dit");
        (await ander.Haal(pad)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await ander.Lees(Lijst)).ShouldContain("Hier komt waar de keten knelt");

        (await lijnmanager.Lees($"{pad}/vrijgeven")).ShouldContain("wie werkt bij Belastingdienst, CBS, UWV, de ketenmanager, het bureau en wie van buiten meekijkt");
        using var vrij = await lijnmanager.VerstuurFormulier($"{pad}/vrijgeven", 0);
        vrij.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await vrij.Tekst());
        (await ander.Lees(pad)).ShouldContain("De hele keten leest dit sinds vandaag");
        (await ander.Lees($"{app.Keten}/normen/{app.Norm}")).ShouldContain("Knelt met 1 vrijgegeven eigen doel van een partner");
        (await ander.Pagina($"{app.Keten}/normen/{app.Norm}")).ShouldContain($"href=\"{Lijst}?norm={app.Norm}\"");
        (await lijnmanager.Pagina(pad)).ShouldNotContain("/botsingen/melden\"", Case.Sensitive, "there is nothing to clash with yet");
        using var niets = await lijnmanager.Haal($"{pad}/botsingen/melden");
        (await niets.Lees()).ShouldContain("Er is nu geen ander doel om te kiezen");

        var (elders, tegen) = (await app.DoelOpgetekend("Andere zorg", app.Cbs, vrij: true, opNorm: false), await app.DoelOpgetekend("Antwoord binnen een dag", app.Belastingdienst, vrij: true));
        var formulier = await lijnmanager.Pagina($"{pad}/botsingen/melden");
        formulier.IndexOf($"value=\"{tegen}\"", StringComparison.Ordinal).ShouldBeLessThan(formulier.IndexOf($"value=\"{elders}\"", StringComparison.Ordinal), "the same norm first");
        using var leeg = await lijnmanager.VerstuurFormulier($"{pad}/botsingen/melden", 0, ("Formulier.Toelichting", "Minder <mensen> is later"));
        leeg.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await leeg.Tekst()).ShouldContain("veld-formulier-ander-fout");
        WebUtility.HtmlDecode(await leeg.Tekst()).ShouldContain("Minder <mensen> is later</textarea>");
        using var gebotst = await lijnmanager.VerstuurFormulier($"{pad}/botsingen/melden", 0, ("Formulier.Ander", tegen.ToString()), ("Formulier.Toelichting", "Minder <mensen> is later"));
        gebotst.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await gebotst.Tekst());
        var botsing = Plaats(gebotst);
        (await ander.Lees(app.Keten)).ShouldContain("In gesprek met UWV: ‘Antwoord binnen een dag’ botst met ‘<b>Minder</b> inhuur’");
        (await ander.Pagina(app.Keten)).ShouldContain($"href=\"{botsing}\"");
        (await lijnmanager.Pagina(app.Keten)).ShouldNotContain($"href=\"{botsing}\"", Case.Sensitive, "it is for the chain coordinators");
        (await lijnmanager.Pagina(botsing)).ShouldNotContain("/afronden\"");
        (await ander.Lees(Lijst)).ShouldContain("1 Terugmelding 1 botsing");

        (await ander.Lees($"{botsing}/afronden")).ShouldContain("Minder <mensen> is later");
        using var zonder = await ander.VerstuurFormulier($"{botsing}/afronden", 0, ("Formulier.Uitkomst", " "));
        zonder.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        using var afgerond = await ander.VerstuurFormulier($"{botsing}/afronden", 0, ("Formulier.Uitkomst", "Wij delen <samen> de kosten"));
        afgerond.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await afgerond.Tekst());
        (await lijnmanager.Lees(botsing)).ShouldContain("Uitkomst: Wij delen <samen> de kosten");
        (await lijnmanager.Lees(pad)).ShouldContain("Belastingdienst: Antwoord binnen een dag afgerond Minder <mensen> is later Uitkomst: Wij delen <samen> de kosten");
        (await ander.Pagina(app.Keten)).ShouldNotContain($"href=\"{botsing}\"");
        using var weer = await ander.Haal($"{botsing}/afronden");
        (await weer.Lees()).ShouldContain("Dit gesprek is al afgerond");
    }

    [Fact]
    public async Task Elke_rol_bij_elke_partner_ziet_er_niets_van_voor_het_vrij_is_en_alles_daarna()
    {
        const string Titel = "Twintig procent minder kantoren";
        var voor = await app.Nr();
        var doel = await app.DoelOpgetekend(Titel);
        var stil = await app.Nr();
        (Rol Rol, PartijId? Partij)[] iedereen = [.. Rollen.VanEenPartner.SelectMany(r => new[] { app.Belastingdienst, app.Uwv, app.Cbs }.Select(p => (r, (PartijId?)p))), (Rol.Ketenmanager, null), (Rol.Bureaumedewerker, null), (Rol.Reviewer, null)];

        foreach (var wie in iedereen) await Ziet(wie, wie.Partij == app.Uwv, doel, Titel, "");
        await app.Vrijgegeven(doel);
        foreach (var wie in iedereen)
        {
            await Ziet(wie, true, doel, Titel, "");
            await Ziet(wie, wie.Partij == app.Uwv, doel, Titel, $"?op=nr-{stil}");
            await Ziet(wie, false, doel, Titel, $"?op=nr-{voor}");
        }
    }

    async Task Ziet((Rol Rol, PartijId? Partij) zetel, bool ziet, EigenDoelId doel, string titel, string op)
    {
        var wie = $"{zetel.Rol} {zetel.Partij} {op}";
        using var bezoeker = await app.BezoekerAls(zetel.Rol, zetel.Partij);
        using var klant = new Klant(app, app.Wie(zetel.Rol, zetel.Partij));
        using var pagina = await bezoeker.Haal($"{Lijst}/{doel}{op}");
        pagina.StatusCode.ShouldBe(ziet ? HttpStatusCode.OK : HttpStatusCode.NotFound, wie);
        using var ding = await klant.Haal($"/eigen-doelen/{doel}{op}");
        ding.StatusCode.ShouldBe(ziet ? HttpStatusCode.OK : HttpStatusCode.NotFound, wie);
        using var rijen = await klant.Haal($"/eigen-doelen{op}");
        (await rijen.Tekst()).Contains(titel, StringComparison.Ordinal).ShouldBe(ziet, wie);
        foreach (var plek in new[] { Lijst, $"{Lijst}.csv", $"{app.Keten}/geheugen" }) (await bezoeker.Pagina(plek + op)).Contains(titel, StringComparison.Ordinal).ShouldBe(ziet, $"{plek} {wie}");
        if (op.Length > 0) return;
        using var woorden = await bezoeker.Haal($"{Lijst}/{doel}/woorden");
        woorden.StatusCode.ShouldBe(ziet ? HttpStatusCode.OK : HttpStatusCode.NotFound, wie);
        foreach (var daad in new[] { "vrijgeven", "intrekken", "botsingen/melden" })
        {
            using var formulier = await bezoeker.Haal($"{Lijst}/{doel}/{daad}");
            (formulier.StatusCode == HttpStatusCode.NotFound).ShouldBe(!ziet, $"{daad} {wie}");
        }
        if (zetel.Rol is not (Rol.Sleuteldrager or Rol.Ketenregisseur or Rol.Bestuurder)) return;
        using var export = await klant.Haal(zetel.Rol == Rol.Bestuurder ? "/export?bestuur=true" : "/export");
        (await export.Tekst()).Contains(titel, StringComparison.Ordinal).ShouldBe(ziet, $"export {wie}");
    }

    [Fact]
    public async Task Wat_niet_van_u_is_of_uw_rol_niet_mag_wordt_niet_aangeboden_en_geweigerd()
    {
        var (stil, vrij) = (await app.DoelOpgetekend("Stil doel"), await app.DoelOpgetekend("Vrij doel", vrij: true));
        var botsing = await app.Gebotst(vrij, await app.DoelOpgetekend(partij: app.Belastingdienst, vrij: true));
        using var medewerker = await app.BezoekerAls(Rol.Ketenmedewerker, app.Uwv);
        using var regisseur = await app.BezoekerAls(Rol.Ketenregisseur, app.Uwv);
        using var ander = await app.BezoekerAls(Rol.Lijnmanager, app.Cbs);
        foreach (var (wie, doel, daad) in new[] { (medewerker, stil, "vrijgeven"), (medewerker, stil, "intrekken"), (regisseur, stil, "vrijgeven"), (regisseur, vrij, "intrekken"), (medewerker, vrij, "botsingen/melden"), (ander, vrij, "intrekken") })
        {
            (await wie.Pagina($"{Lijst}/{doel}")).ShouldNotContain($"{doel}/{daad}\"");
            using var belet = await wie.Haal($"{Lijst}/{doel}/{daad}");
            belet.StatusCode.ShouldBe(HttpStatusCode.Forbidden, daad);
        }
        foreach (var wie in new[] { medewerker, regisseur })
        {
            (await wie.Pagina(Lijst)).ShouldNotContain("/optekenen\"");
            using var belet = await wie.Haal($"{Lijst}/optekenen");
            belet.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        }
        using var derde = await app.BezoekerAls(Rol.Ketenregisseur, app.Cbs);
        (await derde.Pagina($"{app.Keten}/botsingen/{botsing}")).ShouldNotContain("/afronden\"");
        using var afronden = await derde.Haal($"{app.Keten}/botsingen/{botsing}/afronden");
        afronden.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        using var lijnmanager = await app.BezoekerAls(Rol.Lijnmanager, app.Uwv);
        using var nogNiet = await lijnmanager.Haal($"{Lijst}/{stil}/botsingen/melden");
        (await nogNiet.Lees()).ShouldContain("Allebei de doelen moeten vrijgegeven zijn");
        using var alVrij = await lijnmanager.Haal($"{Lijst}/{vrij}/vrijgeven");
        (await alVrij.Lees()).ShouldContain("De hele keten leest dit al.");
    }

    [Fact]
    public async Task Vanuit_het_doel_van_een_ander_kiest_men_een_eigen_doel_en_nooit_een_dat_niet_vrij_is()
    {
        var (stil, vrij, ander) = (await app.DoelOpgetekend("Stil doel"), await app.DoelOpgetekend("Vrij doel", vrij: true), await app.DoelOpgetekend("Hun doel", app.Belastingdienst, vrij: true));
        using var regisseur = await app.BezoekerAls(Rol.Ketenregisseur, app.Uwv);
        var formulier = await regisseur.Pagina($"{Lijst}/{ander}/botsingen/melden");
        formulier.ShouldContain($"value=\"{vrij}\"");
        formulier.ShouldNotContain($"{stil}");

        using var gemeld = await regisseur.VerstuurFormulier($"{Lijst}/{ander}/botsingen/melden", 0, ("Formulier.Ander", vrij.ToString()), ("Formulier.Toelichting", "Dit botst"));
        gemeld.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await gemeld.Tekst());
        (await regisseur.Pagina($"{Lijst}/{ander}")).ShouldNotContain("/botsingen/melden\"", Case.Sensitive, "about these two there is a conversation");
    }

    [Fact]
    public async Task Intrekken_zegt_waarom_en_het_gesprek_is_voorbij()
    {
        var (doel, stil) = (await app.DoelOpgetekend(vrij: true), await app.DoelOpgetekend("Stil doel"));
        var botsing = await app.Gebotst(doel, await app.DoelOpgetekend(partij: app.Belastingdienst, vrij: true));
        using var lijnmanager = await app.BezoekerAls(Rol.Lijnmanager, app.Uwv);
        using var regisseur = await app.BezoekerAls(Rol.Ketenregisseur, app.Belastingdienst);
        using var zonder = await lijnmanager.VerstuurFormulier($"{Lijst}/{doel}/intrekken", 0, ("Formulier.Reden", " "));
        zonder.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await zonder.Tekst()).ShouldContain("veld-formulier-reden-fout");
        using var ingetrokken = await lijnmanager.VerstuurFormulier($"{Lijst}/{doel}/intrekken", 0, ("Formulier.Reden", "Het <is> gehaald"));
        ingetrokken.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await ingetrokken.Tekst());
        using var zonderReden = await lijnmanager.VerstuurFormulier($"{Lijst}/{stil}/intrekken", 0, ("Formulier.Reden", ""));
        zonderReden.StatusCode.ShouldBe(HttpStatusCode.SeeOther, "nobody else read it");

        (await regisseur.Lees($"{Lijst}/{doel}")).ShouldContain("Dit doel is ingetrokken. Het <is> gehaald");
        (await regisseur.Lees($"{app.Keten}/botsingen/{botsing}")).ShouldContain("voorbij: een doel is ingetrokken");
        (await regisseur.Pagina(app.Keten)).ShouldNotContain($"botsingen/{botsing}");
        (await regisseur.Pagina(Lijst)).ShouldNotContain($"{doel}\"");
        (await regisseur.Pagina($"{Lijst}?stand=Ingetrokken")).ShouldContain($"<s><a href=\"{Lijst}/{doel}\">");
        (await regisseur.Lees($"{app.Keten}/normen/{app.Norm}")).ShouldContain("Knelt met 1 vrijgegeven");
        foreach (var daad in new[] { "vrijgeven", "intrekken", "botsingen/melden" })
        {
            (await lijnmanager.Pagina($"{Lijst}/{doel}")).ShouldNotContain($"{doel}/{daad}\"");
            using var belet = await lijnmanager.Haal($"{Lijst}/{doel}/{daad}");
            (await belet.Lees()).ShouldContain("Dit doel is ingetrokken. Knelt het weer");
        }
    }

    [Fact]
    public async Task De_keuze_staat_in_het_adres_en_is_mee_te_nemen_als_rekenblad()
    {
        await app.DoelOpgetekend("Tegen de norm; 'met' \"tekens\"", vrij: true);
        await app.DoelOpgetekend("Tegen het geheel", app.Belastingdienst, vrij: true, opNorm: false);
        using var regisseur = await app.BezoekerAls(Rol.Ketenregisseur, app.Belastingdienst);
        (await regisseur.Lees($"{Lijst}?norm={app.Norm}")).ShouldNotContain("Tegen het geheel Opge");
        (await regisseur.Pagina($"{Lijst}?partner={app.Belastingdienst}")).ShouldNotContain("Tegen de norm");
        (await regisseur.Lees($"{Lijst}?partner=onzin&norm=onzin&stand=onzin&pagina=onzin")).ShouldContain("2 doelen");
        (await regisseur.Pagina($"{Lijst}?norm={app.Norm}")).ShouldContain($"eigen-doelen.csv?norm={app.Norm}\"");

        var blad = await regisseur.Pagina($"{Lijst}.csv?norm={app.Norm}");
        blad.ShouldContain("Tegen de norm; 'met' \"\"tekens\"\"");
        blad.ShouldContain("De hele keten leest dit");
        blad.ShouldNotContain("Tegen het geheel");
    }

    [Fact]
    public async Task Op_een_moment_van_toen_zijn_er_geen_daden_en_geldt_de_kring_van_toen()
    {
        var doel = await app.DoelOpgetekend();
        var stil = await app.Nr();
        await app.Vrijgegeven(doel);
        var botsing = await app.Gebotst(doel, await app.DoelOpgetekend(partij: app.Belastingdienst, vrij: true));
        var open = await app.Nr();
        await app.Afgerond(botsing);
        using var lijnmanager = await app.BezoekerAls(Rol.Lijnmanager, app.Uwv);
        using var regisseur = await app.BezoekerAls(Rol.Ketenregisseur, app.Uwv);

        var toen = await lijnmanager.Pagina($"{Lijst}/{doel}?op=nr-{stil}");
        Formulierwerk.Leesbaar(toen).ShouldContain("Alleen UWV leest dit.");
        foreach (var daad in new[] { "/vrijgeven", "/intrekken", "/melden", "/woorden" }) toen.ShouldNotContain(daad);
        (await regisseur.Haal($"{app.Keten}/botsingen/{botsing}?op=nr-{stil}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        var gesprek = await regisseur.Pagina($"{app.Keten}/botsingen/{botsing}?op=nr-{open}");
        gesprek.ShouldNotContain("/afronden");
        Formulierwerk.Leesbaar(gesprek).ShouldContain("in gesprek");
        (await lijnmanager.Pagina($"{Lijst}?op=nr-{stil}")).ShouldNotContain("/optekenen");
        (await regisseur.Lees($"{Lijst}?op=nr-{stil - 1}")).ShouldContain("Er was toen niets opgetekend dat u mag lezen");
    }

    [Fact]
    public async Task Wie_de_woorden_schreef_wist_ze_en_ook_die_van_de_botsing()
    {
        var doel = await app.DoelOpgetekend("Weg ermee", vrij: true);
        await app.Gebotst(doel, await app.DoelOpgetekend(partij: app.Belastingdienst, vrij: true), "Ook weg ermee");
        using var lijnmanager = await app.BezoekerAls(Rol.Lijnmanager, app.Uwv);
        (await lijnmanager.Lees($"{Lijst}/{doel}/woorden")).ShouldContain("Ook weg ermee");
        var weg = await Wisweg(lijnmanager, doel);
        using var gewist = await lijnmanager.Verstuur(weg, Formulierwerk.Formulier(await lijnmanager.Pagina(weg)), ("Formulier.Tekst", weg.Split('=')[1]));

        gewist.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await gewist.Tekst());
        using var ander = await app.BezoekerAls(Rol.Ketenregisseur, app.Belastingdienst);
        foreach (var plek in new[] { Lijst, $"{Lijst}/{doel}", $"{Lijst}.csv", app.Keten, $"{app.Keten}/geheugen" }) (await ander.Pagina(plek)).ShouldNotContain(">Weg ermee");
    }

    [Fact]
    public async Task In_het_Engels_is_alles_Engels()
    {
        var doel = await app.DoelOpgetekend("Fewer offices", vrij: true);
        var botsing = await app.Gebotst(doel, await app.DoelOpgetekend("An answer in a day", app.Belastingdienst, vrij: true));
        using var regisseur = await app.BezoekerAls(Rol.Ketenregisseur, app.Uwv);
        using var lijnmanager = await app.BezoekerAls(Rol.Lijnmanager, app.Uwv);
        foreach (var browser in new[] { regisseur, lijnmanager }) browser.DefaultRequestHeaders.AcceptLanguage.ParseAdd("en");

        (await regisseur.Lees(app.Keten)).ShouldContain("Talk with Belastingdienst: ‘Fewer offices’ clashes with ‘An answer in a day’");
        (await regisseur.Lees($"{app.Keten}/botsingen/{botsing}")).ShouldContain("Targets of UWV and Belastingdienst clash");
        (await lijnmanager.Lees($"{Lijst}/optekenen")).ShouldContain("Only UWV reads this.");
        var geheugen = await lijnmanager.Lees($"{app.Keten}/geheugen");
        geheugen.ShouldContain("UWV released an own target on which the chain presses: ‘ Fewer offices ’");
        geheugen.ShouldContain("‘ Fewer offices ’ of UWV clashes with ‘An answer in a day’ of Belastingdienst");
    }

    async Task<string> Wisweg(HttpClient wie, EigenDoelId doel)
    {
        var pagina = await wie.Pagina($"{Lijst}/{doel}/woorden");
        var begin = pagina.IndexOf($"{doel}/woorden?wis=", StringComparison.Ordinal);
        begin.ShouldBeGreaterThan(0);
        return $"{Lijst}/{pagina[begin..pagina.IndexOf('"', begin)]}";
    }
}
