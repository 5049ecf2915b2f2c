using System.Net;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Schakel.Application;
using Schakel.Domein;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Geheugen.Export;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Toegang;
using Schakel.Web.Hosting;
using Schakel.Web.Tests.Inrichting;
using Schakel.Web.Tests.Opzet;
using Schakel.Web.Tests.Toegang;
using static Schakel.Web.Tests.Hosting.Beheerder;

namespace Schakel.Web.Tests.Hosting;

/// <summary>A chain goes from one server to another, because its partners decided so, and goes on there with the same proof and the same people.</summary>
[Trait("Feature", "H03")]
public sealed class KetenbestandTests : IDisposable
{
    const string Nieuw = "een heel andere zin";

    readonly string _huis = Directory.CreateTempSubdirectory("schakel-verhuizing-").FullName;

    static CancellationToken Stop => TestContext.Current.CancellationToken;

    string Oud => Path.Combine(_huis, "oud");

    string Daar => Path.Combine(_huis, "daar");

    string Bestand => Path.Combine(_huis, "keten.jsonl");

    public void Dispose() => Directory.Delete(_huis, recursive: true);

    [Fact]
    public async Task Een_keten_verhuist_en_gaat_daar_verder_en_hier_niet()
    {
        var (adres, sleutel, keten, hoofd) = await Besloten();

        (await Goed(Oud, Beheer.Meegeven, keten[^36..], Bestand)).ShouldContain("gooi het weg als zij is aangekomen");
        Controle.Van(Regels(), [hoofd]).ShouldSatisfyAllConditions(v => v.Bevindingen.ShouldBeEmpty(), v => v.Lezer.ShouldBeNull(), v => v.Mensen.ShouldBe(1));
        var gelezen = await Goed(Daar, Beheer.Inlezen, Bestand);

        gelezen.ShouldContain("mensen 1");
        gelezen.ShouldContain($"keten {keten[^36..]}");
        await Fout(Daar, "staan al gegevens", "data already", Beheer.Inlezen, Bestand);
        await using (var oud = new Elders(Oud))
        {
            using var kim = oud.Browser();
            await oud.MeldAan(kim, adres);
            await kim.VerstuurFormulier("/aanmelden/code", 0, ("Formulier.Code", oud.Code(sleutel, 1)));
            (await kim.Lees(keten)).ShouldContain("Deze keten gaat verder op een andere server");
            using var nee = await kim.Haal($"{keten}/geheugen/gebeurtenissen/optekenen");
            (await nee.Lees()).ShouldContain("Deze keten gaat verder op een andere server. Hier kunt u haar nog lezen");
            var doe = new Aanvraag(Id.Lees<StroomId>(keten[^36..])!.Value, new(Guid.NewGuid()), Dader.Beheer, new SleutelAankondigen("x", null), []);
            (await oud.Services.GetRequiredService<Deur>().Voer(doe, Stop)).ShouldBe(new Antwoord.Geweigerd(Verhuisregels.Elders), "nor past the pages");
            (await kim.Haal($"{keten}/geheugen/export")).StatusCode.ShouldBe(HttpStatusCode.OK, "the partner still proves what it read");
            (await kim.Lees($"{keten}/verhuizen")).ShouldContain("Toch hier verder gaan");
        }
        await using var nu = new Elders(Daar);
        using var daar = nu.Browser();
        (await nu.MeldAan(daar, adres)).StatusCode.ShouldBe(HttpStatusCode.Forbidden, "no password came along");
        await daar.VerstuurFormulier("/aanmelden/wachtwoord-vergeten", 0, ("Formulier.Adres", adres));
        using var gekozen = await daar.VerstuurFormulier(Accountapp.Link((await nu.Brieven(adres)).ShouldHaveSingleItem()), 0, ("Formulier.Wachtwoord", Nieuw), ("Formulier.NogEens", Nieuw));
        gekozen.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        await nu.MeldAan(daar, adres, Nieuw);
        (await daar.Lees(keten)).ShouldNotContain("andere server");
        (await daar.Lees($"{keten}/geheugen")).ShouldContain("is meegegeven aan de andere server en gaat daar verder");
        using var gedaan = await daar.VerstuurFormulier($"{keten}/profiel/vaststellen", 0, ("Formulier.Doel", "Aangekomen"), ("Formulier.Ketenprobleem", "Het loopt vast"), ("Formulier.Oorsprong", "Gekozen"), ("Formulier.Waarheen", "meteen"));
        gedaan.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await gedaan.Tekst());
        // The proof goes on: an export of there, signed by the new key, fits a head of before.
        using var export = await daar.Haal($"{keten}/geheugen/export");
        var regels = (await export.Content.ReadAsStringAsync(Stop)).TrimEnd('\n').Split('\n').Select(r => (ReadOnlyMemory<byte>)System.Text.Encoding.UTF8.GetBytes(r));
        Controle.Van(regels, [hoofd]).ShouldSatisfyAllConditions(v => v.Bevindingen.ShouldBeEmpty(), v => v.Sleutel.ShouldNotBe(Handtekening.SleutelId(Convert.FromBase64String(hoofd.Spki))));
    }

    [Fact]
    public async Task Zonder_besluit_gaat_er_niets_mee_en_een_andere_server_neemt_haar_niet()
    {
        var (_, _, keten, _) = await Besloten(besluit: false);
        await Fout(Oud, "is niet besloten", "was not decided", Beheer.Meegeven, keten[^36..], Bestand);
        File.Exists(Bestand).ShouldBeFalse();
        await Fout(Oud, "Hier is geen keten", "There is no chain", Beheer.Meegeven, Guid.NewGuid().ToString(), Bestand);
        await Fout(Oud, "ontbreekt waar het om gaat", "lacks what it is about", Beheer.Meegeven, keten[^36..]);
    }

    [Fact]
    public async Task Wat_veranderd_is_of_ergens_anders_heen_moet_komt_niet_binnen()
    {
        var (_, _, keten, _) = await Besloten();
        await Goed(Oud, Beheer.Meegeven, keten[^36..], Bestand);
        var regels = await File.ReadAllLinesAsync(Bestand, Stop);

        await Fout(Path.Combine(_huis, "derde"), "besloten dat deze keten elders", "decided that this chain goes on elsewhere", Beheer.Inlezen, Bestand);
        var tekst = Array.FindIndex(regels, r => r.StartsWith("{\"soort\":\"tekst\"", StringComparison.Ordinal));
        var anders = JsonNode.Parse(regels[tekst])!;
        anders["woorden"] = "Iets anders";
        await File.WriteAllTextAsync(Bestand, string.Join('\n', [.. regels[..tekst], anders.ToJsonString(), .. regels[(tekst + 1)..]]) + "\n", Stop);
        var (code, uit, fout) = await Voer(Daar, [Beheer.Inlezen, Bestand]);
        (code, uit).ShouldBe((1, ""));
        fout.ShouldContain("tekst-gewijzigd");
        fout.ShouldContain("nothing of it was taken in");
        await File.WriteAllTextAsync(Bestand, "geen keten\n", Stop);
        (code, _, fout) = await Voer(Daar, [Beheer.Inlezen, Bestand]);
        code.ShouldBe(2, fout);
        fout.TrimEnd().Split('\n').Length.ShouldBe(2);
        await Fout(Daar, "is er niet of is niet te lezen", "does not exist or cannot be read", Beheer.Inlezen, Path.Combine(_huis, "weg"));
    }

    [Fact]
    public async Task Wie_hier_al_een_account_heeft_toont_eerst_dat_de_mailbox_van_hem_is()
    {
        var (adres, _, keten, _) = await Besloten();
        await Goed(Oud, Beheer.Meegeven, keten[^36..], Bestand);
        await using (var daar = new Elders(Daar)) (await daar.Maak(daar.Browser(), adres)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);

        await Fout(Daar, "Van 1 mensen staat hier al een account", "Of 1 people there is an account here", Beheer.Inlezen, Bestand);
        await Fout(Daar, "64 hexadecimale tekens", "64 hexadecimal characters", Beheer.Inlezen, Bestand, Beheer.Vingerafdruk, "abc");
        (await Voer(Daar, [Beheer.Inlezen, Bestand, Beheer.Vingerafdruk, new string('0', 64)])).ShouldSatisfyAllConditions(v => v.Code.ShouldBe(1), v => v.Fout.ShouldContain("andere-sleutel"));
        await using (var daar = new Elders(Daar))
        {
            using var kim = daar.Browser();
            await kim.VerstuurFormulier("/aanmelden/wachtwoord-vergeten", 0, ("Formulier.Adres", adres));
            using var gekozen = await kim.VerstuurFormulier(Accountapp.Link((await daar.Brieven(adres)).ShouldHaveSingleItem()), 0, ("Formulier.Wachtwoord", Nieuw), ("Formulier.NogEens", Nieuw));
            gekozen.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        }
        (await Goed(Daar, Beheer.Inlezen, Bestand)).ShouldContain("mensen 1");
    }

    // Somebody who began a chain decides alone that it goes there; then the server stops, and its folder is what is left.
    async Task<(string Adres, string Sleutel, string Keten, HoofdRegel Hoofd)> Besloten(bool besluit = true)
    {
        var spki = (await Goed(Daar, Beheer.Sleutel)).Split('\n')[0];
        await using var app = new Accountapp();
        var (kim, adres, sleutel, _) = await app.MetTweedeFactor();
        using var begonnen = await Eigenketen.Begin(kim);
        var keten = Eigenketen.Plaats(begonnen).Replace("/mensen", "", StringComparison.Ordinal);
        if (besluit)
        {
            using var fout = await kim.VerstuurFormulier($"{keten}/verhuizen", 0, ("Formulier.Sleutel", "geen sleutel"), ("Formulier.Naartoe", "Naar <daar>"), ("Formulier.Waarheen", "meteen"));
            fout.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
            using var gedaan = await kim.VerstuurFormulier($"{keten}/verhuizen", 0, ("Formulier.Sleutel", spki), ("Formulier.Naartoe", "Naar <daar>"), ("Formulier.Waarheen", "meteen"));
            gedaan.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await gedaan.Tekst());
            (await kim.Lees($"{keten}/verhuizen")).ShouldContain("Naar <daar>");
        }
        var hoofd = await app.Services.GetRequiredService<Bewijs>().Hoofd(Id.Lees<StroomId>(keten[^36..])!.Value, Stop);
        await Goed(app.Map, Beheer.Reservekopie, Oud);
        Sleutels(app.Map, Oud);
        return (adres, sleutel, keten, hoofd);
    }

    IEnumerable<ReadOnlyMemory<byte>> Regels() => File.ReadAllText(Bestand).TrimEnd('\n').Split('\n').Select(r => (ReadOnlyMemory<byte>)System.Text.Encoding.UTF8.GetBytes(r));
}
