using System.Net;
using System.Text.RegularExpressions;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Voornemens;
using Schakel.Web.Tests.Opzet;

namespace Schakel.Web.Tests.Ketens;

/// <summary>Whatever is typed into a form of a page: an answer, never a fault of ours; what was refused changed nothing and what was typed is still there.</summary>
public sealed partial class FormulierenTests(Ketenapp app) : IClassFixture<Ketenapp>
{
    // Half a minute of typing cannot put these on a page.
    static readonly char[] Onzichtbaar = ['\u0000', '\u0007', '\ufffe', '\r'];

    [Fact]
    public Task Honderd_vreemd_ingevulde_formulieren_krijgen_een_antwoord_met_wat_getypt_was() => Vul(100);

    [Fact]
    [Trait("Duur", "lang")]
    public Task Vijfduizend_vreemd_ingevulde_formulieren_krijgen_een_antwoord_met_wat_getypt_was() => Vul(5_000);

    [Theory]
    [InlineData("Formulier.Titel", "a\0b")]
    [InlineData("__RequestVerificationToken", "verlopen")]
    public async Task Een_formulier_dat_niet_te_lezen_is_of_niet_van_hier_komt_krijgt_een_gewone_weigering(string veld, string waarde)
    {
        using var regisseur = await app.BezoekerAls(Rol.Ketenregisseur, app.Uwv);

        using var antwoord = await regisseur.VerstuurFormulier($"{app.Keten}/knelpunten/melden", 0, (veld, waarde));

        antwoord.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    sealed record Formulierplek(HttpClient Wie, Func<Task<string>> Pad, string? Handeling = null)
    {
        public string Nu { get; set; } = "";

        public string Formulier { get; set; } = "";
    }

    async Task Vul(int keren)
    {
        using var regisseur = await app.BezoekerAls(Rol.Ketenregisseur, app.Uwv);
        using var bestuurder = await app.BezoekerAls(Rol.Bestuurder, app.Uwv);
        using var manager = await app.BezoekerAls(Rol.Ketenmanager);
        using var ander = await app.BezoekerAls(Rol.Ketenregisseur, app.Cbs);
        using var lijnmanager = await app.BezoekerAls(Rol.Lijnmanager, app.Uwv);
        var eigen = await app.DoelOpgetekend(vrij: true);
        EigenDoelId? tegen = null;
        var doorzetting = await app.Doorgezet();
        var later = await app.BeslotenVoorLater(new(2027, 3, 1));
        var genomen = await app.BesluitVan(await app.Besloten(invoer => new OverdrachtVaststellen(new(Guid.NewGuid()), app.Uwv, app.Cbs, invoer.Regel("", "Weekbestand"))));
        Formulierplek[] plekken =
        [
            new(regisseur, () => Task.FromResult("knelpunten/melden")),
            new(regisseur, async () => $"knelpunten/{await app.Gemeld()}/escaleren"),
            new(regisseur, async () => $"knelpunten/{await app.Gemeld()}/oplossen"),
            new(regisseur, async () => $"knelpunten/{await app.Gemeld()}/toewijzen"),
            new(regisseur, async () => $"knelpunten/{await app.Gemeld()}/pogingen/optekenen"),
            new(regisseur, async () => $"knelpunten/{await app.Gemeld()}/verwoorden"),
            new(regisseur, async () => $"knelpunten/{await app.Gemeld()}/gesprek"),
            new(regisseur, async () => $"knelpunten/{await app.Gemeld()}/woorden"),
            new(regisseur, () => Task.FromResult("voorstellen/indienen")),
            new(bestuurder, async () => $"voorstellen/{await app.Ingediend(48, new(2027, 4, 1))}", "standpunt"),
            new(regisseur, async () => $"voorstellen/{await app.Ingediend(48, new(2027, 4, 1))}", "intrekken"),
            new(regisseur, async () => $"voorstellen/{await app.Ingediend(48, new(2027, 4, 1))}/kamer"),
            new(bestuurder, async () => $"voorstellen/{await app.MetLeestijd()}/inbreng"),
            new(bestuurder, async () => $"voorstellen/{await app.MetLeestijd()}/vraag"),
            new(bestuurder, async () => $"voorstellen/{await app.MetLeestijd()}/onderbouwing"),
            new(regisseur, async () => $"voorstellen/{await app.AanDeRaad(null, dagen: null)}/aanpassen"),
            new(regisseur, async () => $"voorstellen/{await app.MetBezwaar()}/bezwaren/{app.Cbs}/gesprek"),
            new(regisseur, () => Task.FromResult($"besluiten/{later}/afgelasten")),
            new(regisseur, () => Task.FromResult($"besluiten/{genomen}/herbevestigen")),
            new(manager, () => Task.FromResult("doorzettingen/geven")),
            new(bestuurder, () => Task.FromResult($"doorzettingen/{doorzetting}/toetsen")),
            new(regisseur, () => Task.FromResult("signalen/optekenen")),
            new(regisseur, async () => $"signalen/{await app.SignaalOpgetekend()}/kenmerk"),
            new(regisseur, async () => $"signalen/{await app.SignaalOpgetekend()}/aanbieden"),
            new(regisseur, async () => $"signalen/{await app.SignaalOpgetekend()}/herstellen"),
            new(lijnmanager, () => Task.FromResult("eigen-doelen/optekenen")),
            new(lijnmanager, async () => $"eigen-doelen/{await app.DoelOpgetekend(vrij: true)}/intrekken"),
            new(lijnmanager, async () => $"eigen-doelen/{await Tegenover()}/botsingen/melden"),
            new(regisseur, async () => $"botsingen/{await app.Gebotst(eigen, await app.DoelOpgetekend(partij: app.Cbs, vrij: true))}/afronden"),
            new(regisseur, () => Task.FromResult("wijzigingen/aankondigen")),
            new(regisseur, async () => $"wijzigingen/{await app.Aangekondigd()}/verzetten"),
            new(ander, async () => $"wijzigingen/{await app.Aangekondigd()}/impact"),
            new(regisseur, () => Task.FromResult("bijdragen/nieuw")),
            new(lijnmanager, async () => $"bijdragen/{await app.Bijdragevraag()}", "weigeren"),
            new(lijnmanager, async () => $"bijdragen/{await Geweigerd()}", "bevestigen"),
            new(regisseur, () => Task.FromResult("geheugen/gebeurtenissen/optekenen")),
            new(regisseur, () => Task.FromResult($"normen/{app.Norm}/resultaten/melden")),
        ];
        for (var zaad = 0; zaad < keren; zaad++) await Vul(zaad, plekken[zaad % plekken.Length]);

        async Task<Domein.Bijdragen.BijdrageId> Geweigerd()
        {
            var id = await app.Bijdragevraag();
            await app.Geweigerd(id);
            return id;
        }

        // Between two partners no more than fifty clashes wait: the one before goes with its target.
        async Task<EigenDoelId> Tegenover()
        {
            if (tegen is { } vorig) await app.DoelIngetrokken(vorig, app.Belastingdienst);
            tegen = await app.DoelOpgetekend(partij: app.Belastingdienst, vrij: true);
            return tegen.Value;
        }
    }

    async Task Vul(int zaad, Formulierplek plek)
    {
        var kans = new Willekeur(zaad);
        if (plek.Formulier.Length == 0)
        {
            plek.Nu = $"{app.Keten}/{await plek.Pad()}";
            var leeg = await plek.Wie.Pagina(plek.Nu);
            plek.Formulier = plek.Handeling is { } handeling ? Formulierwerk.FormulierVoor(leeg, handeling) : Formulierwerk.Formulier(leeg);
        }
        var velden = Velden().Matches(plek.Formulier).Where(m => m.Value.Contains("hidden", StringComparison.Ordinal) ? kans.Tot(8) == 0 : kans.Tot(8) > 0).Select(m => (Naam: m.Groups["naam"].Value, Waarde: Waarde(kans, m, plek.Formulier))).DistinctBy(v => v.Naam, StringComparer.Ordinal).ToArray();
        var nr = await app.Nr();

        using var antwoord = await plek.Wie.Verstuur(plek.Nu, plek.Formulier, velden);

        var (status, tekst) = ((int)antwoord.StatusCode, await antwoord.Tekst());
        var welke = $"zaad {zaad}: {plek.Nu} {string.Join(" & ", velden.Select(v => $"{v.Naam}={v.Waarde[..Math.Min(v.Waarde.Length, 80)]}"))}\n{status}";
        status.ShouldBeLessThan(500, welke);
        if (status == 303) plek.Formulier = "";
        else (await app.Nr()).ShouldBe(nr, welke);
        if (status != 422) return;

        var pagina = WebUtility.HtmlDecode(tekst);
        foreach (var (naam, waarde) in velden.Where(v => IsTekst(v.Naam, plek.Formulier) && v.Waarde.IndexOfAny(Onzichtbaar) < 0))
            pagina.Contains(waarde, StringComparison.Ordinal).ShouldBeTrue($"{welke}\n{naam} staat er niet meer: {waarde}");
    }

    // Half of the time one that is in the list, and now and then words that would do.
    static string Waarde(Willekeur kans, Match veld, string formulier)
    {
        var naam = Regex.Escape(veld.Groups["naam"].Value);
        List<string> keuzes =
        [
            .. Regex.Matches(formulier, $"type=\"radio\" name=\"{naam}\" value=\"(?<w>[^\"]*)\"", RegexOptions.None, TimeSpan.FromSeconds(2)).Select(m => m.Groups["w"].Value),
            .. Regex.Matches(formulier, $"<select[^>]*name=\"{naam}\".*?</select>", RegexOptions.Singleline, TimeSpan.FromSeconds(2)).SelectMany(m => Keuzes().Matches(m.Value)).Select(m => m.Groups["w"].Value),
        ];
        if (keuzes.Count > 0 && kans.Tot(4) > 0) return kans.Een(keuzes);
        return kans.Tot(3) == 0 ? kans.Een(["2027-04-01", "2026-11-24", "48", "72,5", "Dit kan", "0"]) : kans.Getypt();
    }

    static bool IsTekst(string naam, string formulier) =>
        Regex.IsMatch(formulier, $"<(textarea|input)[^>]*name=\"{Regex.Escape(naam)}\"[^>]*>", RegexOptions.None, TimeSpan.FromSeconds(2))
        && !Regex.IsMatch(formulier, $"<input[^>]*type=\"(radio|hidden|checkbox|date|file)\"[^>]*name=\"{Regex.Escape(naam)}\"|<input[^>]*name=\"{Regex.Escape(naam)}\"[^>]*type=\"(radio|hidden|checkbox|date|file)\"", RegexOptions.None, TimeSpan.FromSeconds(2));

    [GeneratedRegex("<(input|textarea|select|button)[^>]*\\bname=\"(?<naam>[A-Z][^\"]*\\.[^\"]*)\"[^>]*>", RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Velden();

    [GeneratedRegex("<option value=\"(?<w>[^\"]*)\"", RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Keuzes();
}
