using System.IO.Compression;
using System.Net;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using Schakel.Domein.Besluiten;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Knelpunten;
using Schakel.Web.Tests.Api;
using Schakel.Web.Tests.Opzet;

namespace Schakel.Web.Tests.Leren;

/// <summary>Somebody new opens the file of the role and finds what was decided, promised and learned; as page, as document and by the API.</summary>
[Trait("Feature", "L05")]
public sealed class OverdrachtsdossierTests(OverdrachtsdossierTests.Verhaal verhaal) : IClassFixture<OverdrachtsdossierTests.Verhaal>
{
    Ketenapp App => verhaal.App;

    string Pad => $"{App.Keten}/overdrachtsdossier";

    [Fact]
    public async Task Een_nieuwe_regisseur_komt_van_zijn_overzicht_bij_wat_hij_overneemt()
    {
        using var nieuw = await App.BezoekerAls(verhaal.Nieuw);
        var thuis = await Bekijk(nieuw, App.Keten);
        thuis.ShouldContain("U bent nieuw in deze rol.");
        thuis.ShouldContain($"href=\"{Pad}?rol=ketenregisseur&partner={App.Uwv}\"");
        using var oud = await App.BezoekerAls(Rol.Ketenregisseur, App.Uwv);
        (await Bekijk(oud, App.Keten)).ShouldNotContain("U bent nieuw");

        var dossier = await Bekijk(nieuw, Pad);

        foreach (var woorden in new[]
                 {
                     "Overdrachtsdossier ketenregisseur", "Wat u overneemt in deze rol: UWV", "Bij de andere partners", "Wie deze rol heeft en had", "Alvast naar 60 uur", "Dan kan de polis een dag eerder kloppen.", "Let op de piek",
                     "Wekelijks overleg", "Twee testers", "te bevestigen", "Waarom ontbreken geboortedata?", "ketenregisseurs", "Correctie komt niet aan", "Terugmelding binnen 48 uur", "Ander formaat voor loonaangiften",
                     "Terugmelding", "Nog geen resultaat gemeld.", "Het bestand komt nu een uur eerder.", "Vraag het jaar altijd na",
                 }) dossier.ShouldContain(woorden, Case.Insensitive);
        dossier.ShouldNotContain("U leest dit niet als iemand van");
        (await Bekijk(nieuw, $"{App.Keten}/mensen")).ShouldContain($"href=\"{Pad}?rol=ketenregisseur");
        (await Bekijk(nieuw, $"{App.Keten}/mensen/{verhaal.Nieuw.Id}")).ShouldContain($"href=\"{Pad}?rol=ketenregisseur");
    }

    [Fact]
    public async Task Wat_een_partner_voor_zich_houdt_staat_niet_in_het_dossier_dat_een_ander_opent()
    {
        using var eigen = await App.BezoekerAls(Rol.Lijnmanager, App.Uwv);
        using var vreemd = await App.BezoekerAls(Rol.Lijnmanager, App.Cbs);
        var pad = $"{Pad}?rol=lijnmanager&partner={App.Uwv}";

        (await Bekijk(eigen, pad)).ShouldContain(Verhaal.Stil);
        var gezien = await Bekijk(vreemd, pad);
        gezien.ShouldContain("U leest dit niet als iemand van UWV.");
        foreach (var stil in new[] { Verhaal.Stil, "Waarom ontbreken geboortedata?", "Correctie komt niet aan" }) gezien.ShouldNotContain(stil);
        gezien.ShouldContain("Alvast naar 60 uur");
        foreach (var vorm in new[] { "docx", "odt" }) (await Tekst(await vreemd.Haal($"{Pad}.{vorm}?rol=lijnmanager&partner={App.Uwv}"), vorm)).ShouldNotContain(Verhaal.Stil);
        using var klant = new Klant(App, App.Wie(Rol.Lijnmanager, App.Cbs));
        (await klant.Lees($"/overdrachtsdossiers/lijnmanager?partner={App.Uwv}"))["eigenDoelen"]!.AsArray().ShouldBeEmpty();
    }

    [Theory]
    [InlineData("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document")]
    [InlineData("odt", "application/vnd.oasis.opendocument.text")]
    public async Task Als_document_zegt_het_hetzelfde(string vorm, string soort)
    {
        using var regisseur = await App.BezoekerAls(Rol.Ketenregisseur, App.Uwv);
        (await Bekijk(regisseur, Pad)).ShouldContain($"href=\"{Pad}.{vorm}?rol=ketenregisseur");

        using var antwoord = await regisseur.Haal($"{Pad}.{vorm}");

        (antwoord.Content.Headers.ContentType!.MediaType, antwoord.Headers.CacheControl!.NoStore).ShouldBe((soort, true));
        antwoord.Content.Headers.ContentDisposition!.FileName.ShouldBe($"overdrachtsdossier-ketenregisseur-uwv.{vorm}");
        var tekst = await Tekst(antwoord, vorm);
        foreach (var woorden in new[]
                 {
                     "Overdrachtsdossier ketenregisseur, UWV", "Keten Proefketen, stand van dinsdag 1 december 2026.", "Dit is een voorbeeldketen", "Wat besloten is", "Alvast naar 60 uur", "Dan kan de polis een dag eerder kloppen.", "Let op de piek", "Twee testers",
                     "Waarom ontbreken geboortedata?", "Vraag het jaar altijd na", $"/ketens/{App.Stroom}/overdrachtsdossier?rol=ketenregisseur",
                 }) tekst.ShouldContain(woorden);
    }

    [Fact]
    [Trait("Feature", "H02")]
    public async Task Van_toen_weet_het_niet_wat_later_kwam()
    {
        using var regisseur = await App.BezoekerAls(Rol.Ketenregisseur, App.Uwv);

        var toen = await Bekijk(regisseur, $"{Pad}?op=nr-{verhaal.Begin}");

        toen.ShouldNotContain("Alvast naar 60 uur");
        toen.ShouldContain("Hierover staat nog niets in het geheugen: wat besloten is, wat beloofd is, wat loopt, wat geleerd is.");
        using var stuk = await regisseur.Haal($"{Pad}.docx?op=nr-{verhaal.Begin}");
        (await Tekst(stuk, "docx")).ShouldNotContain("Alvast naar 60 uur");
    }

    [Fact]
    public async Task Namens_de_keten_gaat_het_over_allen_en_een_rol_van_een_partner_wil_een_partner()
    {
        using var manager = await App.BezoekerAls(Rol.Ketenmanager);
        var eigen = await Bekijk(manager, Pad);
        foreach (var woorden in new[] { "Wat u overneemt in deze rol: namens de keten", "Twee testers", "Waarom ontbreken geboortedata?" }) eigen.ShouldContain(woorden);
        eigen.ShouldNotContain(Verhaal.Stil);
        (await Bekijk(manager, $"{Pad}?rol=teammanager")).ShouldContain("Kies een partner");
        (await Bekijk(manager, $"{Pad}?rol=ketenmanager&partner={App.Uwv}")).ShouldContain("namens de keten", Case.Insensitive, "that role is of no partner");
        using var reviewer = await App.BezoekerAls(Rol.Reviewer);
        (await Bekijk(reviewer, Pad)).ShouldContain("Kies een partner");

        foreach (var niets in new[] { "?rol=reviewer", "?rol=x", "?rol=gast", "?rol=teammanager&partner=x", $"?rol=teammanager&partner={Guid.NewGuid()}" })
            foreach (var vorm in new[] { "", ".docx", ".odt" }) (await manager.Haal($"{Pad}{vorm}{niets}")).StatusCode.ShouldBe(HttpStatusCode.NotFound, vorm + niets);
        (await manager.Haal($"{Pad}.odt?rol=teammanager")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        using var buiten = App.Bezoeker();
        (await buiten.Haal($"{Pad}.odt")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    [Trait("Feature", "U05")]
    public async Task De_API_noemt_wat_erin_staat_met_kenmerken()
    {
        using var klant = new Klant(App, App.Wie(Rol.Ketenregisseur, App.Uwv));

        var dossier = await klant.Lees("/overdrachtsdossiers/ketenregisseur");

        (dossier["rol"]!.GetValue<string>(), dossier["partij"]!.GetValue<string>()).ShouldBe(("Ketenregisseur", App.Uwv.ToString()));
        dossier["houders"]!.AsArray().Select(h => h!["deelname"]!.GetValue<string>()).ShouldBe([verhaal.Nieuw.Id.ToString(), App.Wie(Rol.Ketenregisseur, App.Uwv).Id.ToString()]);
        foreach (var deel in new[] { "ambtgenoten", "collegas", "besluiten", "zorgen", "afspraken", "bijdragen", "knelpunten", "signalen", "voorstellen", "aangekondigd", "eigenDoelen", "normen" }) dossier[deel]!.AsArray().Count.ShouldBeGreaterThan(0, deel);
        dossier["lessen"]!.AsArray().Select(l => l!["wat"]!.GetValue<string>()).ShouldBe(["Vraag het jaar altijd na", "Het bestand komt nu een uur eerder."], ignoreOrder: true);
        await klant.Lees("/overdrachtsdossiers/reviewer", HttpStatusCode.NotFound);
        await klant.Lees("/overdrachtsdossiers/teammanager?partner=x", HttpStatusCode.BadRequest);
    }

    static async Task<string> Bekijk(HttpClient wie, string pad) => WebUtility.HtmlDecode(await wie.Pagina(pad));

    static async Task<string> Tekst(HttpResponseMessage antwoord, string vorm)
    {
        antwoord.StatusCode.ShouldBe(HttpStatusCode.OK);
        using var zip = new ZipArchive(new MemoryStream(await antwoord.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)));
        await using var inhoud = await zip.GetEntry(vorm == "docx" ? "word/document.xml" : "content.xml")!.OpenAsync(TestContext.Current.CancellationToken);
        var xml = await XDocument.LoadAsync(inhoud, LoadOptions.None, TestContext.Current.CancellationToken);
        return string.Join('\n', xml.Descendants().Where(e => e.Name.LocalName is "p" or "h").Select(e => e.Value));
    }

    /// <summary>A chain in which there is something to take over, and somebody who came last week.</summary>
    public sealed class Verhaal : IAsyncLifetime
    {
        public const string Stil = "Minder beheerkosten";

        public Ketenapp App { get; } = new();

        public Deelname Nieuw { get; private set; } = null!;

        public long Begin { get; private set; }

        public async ValueTask InitializeAsync()
        {
            await App.InitializeAsync();
            Begin = await App.Nr();
            App.Verzet(TimeSpan.FromDays(7));
            Nieuw = await App.Begonnen(Rol.Ketenregisseur, new(new(2026, 12, 1), null));
            var knelpunt = await App.Gemeld();
            await App.Geescaleerd(knelpunt, Niveau.Ketenregisseurs);
            await App.Opgelost(await App.Gemeld("Weekbestand komt te laat"));
            var besloten = await App.Ingediend(60, new(2027, 1, 1), "Alvast naar 60 uur");
            await App.Gesproken(besloten, App.Belastingdienst);
            await App.Gesproken(besloten, App.Cbs);
            await App.Gesproken(besloten, App.Uwv, Oordeel.InstemmenMetZorg, "Let op de piek");
            await App.Ingediend(48, new(2027, 4, 1));
            await App.AfspraakGetekend(await App.AfspraakVoorgesteld("Wekelijks overleg", inKeten: false), App.Uwv, App.Belastingdienst);
            await App.Bijdragevraag();
            await App.SignaalOpgetekend("Correctie komt niet aan", Signaalwie.Werkgever);
            await App.SignaalHersteld(await App.SignaalOpgetekend("Nabetaling telt verkeerd"), "Vraag het jaar altijd na");
            await App.Aangekondigd(wanneer: new(new(2027, 1, 11), new(2027, 1, 15)));
            await App.DoelOpgetekend(Stil);
        }

        public ValueTask DisposeAsync() => App.DisposeAsync();
    }
}
