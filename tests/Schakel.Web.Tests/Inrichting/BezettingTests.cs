using System.Net;
using System.Text.Json.Nodes;
using Schakel.Domein;
using Schakel.Domein.Besluiten;
using Schakel.Domein.Inrichting;
using Schakel.Web.Tests.Api;
using Schakel.Web.Tests.Opzet;

namespace Schakel.Web.Tests.Inrichting;

/// <summary>Who held what, when: as page, spreadsheet and by the API, now and as of then.</summary>
[Trait("Feature", "I03")]
[Trait("Feature", "H01")]
public sealed class BezettingTests : IAsyncLifetime
{
    readonly Ketenapp _app = new();
    Deelname _was = null!;
    Deelname _straks = null!;
    Deelname _gaat = null!;
    MandaatId _mandaat;

    string Pad => $"{_app.Keten}/mensen/bezetting";

    public async ValueTask InitializeAsync()
    {
        await _app.InitializeAsync();
        _was = await _app.Begonnen(Rol.Lijnmanager, new(new(2015, 1, 1), new(2019, 12, 31)));
        _straks = await _app.Begonnen(Rol.Lijnmanager, new(new(2027, 3, 1), null));
        _gaat = await _app.Begonnen(Rol.Ketenmedewerker, new(new(2022, 1, 1), new(2026, 12, 31)));
        _mandaat = await _app.Gemandateerd(_app.Wie(Rol.Lijnmanager, _app.Uwv), new(new(2026, 11, 24), new(2027, 6, 30)), Besluitonderwerp.Afspraken);
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task Per_partner_en_rol_staat_wie_haar_had_heeft_en_krijgt_met_de_nieuwste_boven()
    {
        using var cbs = await _app.BezoekerAls(Rol.Ketenmedewerker, _app.Cbs);

        var alles = await Bekijk(cbs, Pad);
        alles.ShouldContain("24 termijnen.");
        Volgorde(alles, ">Belastingdienst</h2>", ">CBS</h2>", ">UWV</h2>", ">namens de keten</h2>", ">van buiten</h2>");
        var lijn = await Bekijk(cbs, $"{Pad}?rol=Lijnmanager&partner={_app.Uwv}");
        lijn.ShouldContain("3 termijnen.");
        Volgorde(lijn, $"/mensen/{_straks.Id}\"", $"/mensen/{_app.Wie(Rol.Lijnmanager, _app.Uwv).Id}\"", $"/mensen/{_was.Id}\"");
        Volgorde(lijn, "begint nog", $"/mandaten/{_mandaat}\"", "24 nov 2026 tot en met 30 jun 2027");
        (await Bekijk(cbs, $"{Pad}?partner=keten")).ShouldContain("2 termijnen.");
        (await Bekijk(cbs, $"{_app.Keten}/mensen")).ShouldContain($"href=\"{Pad}\"");
    }

    [Fact]
    public async Task Wie_het_op_een_dag_had_en_wie_zonder_opvolger_gaat_is_op_te_vragen()
    {
        using var cbs = await _app.BezoekerAls(Rol.Ketenmedewerker, _app.Cbs);

        var toen = await Bekijk(cbs, $"{Pad}?rol=Lijnmanager&partner={_app.Uwv}&dag=2019-12-31");
        toen.ShouldContain("1 termijn. Op dinsdag 31 december 2019.");
        toen.ShouldContain(_was.Id.ToString());
        (await Bekijk(cbs, $"{Pad}?rol=Lijnmanager&partner={_app.Uwv}&dag=2020-01-01")).ShouldNotContain(_was.Id.ToString());
        (await Bekijk(cbs, $"{Pad}?dag=2014-12-31")).ShouldContain("Niemand gevonden.");
        (await Bekijk(cbs, $"{Pad}?stand=Voorbij")).ShouldContain("1 termijn.");
        (await Bekijk(cbs, $"{Pad}?stand=Komend")).ShouldContain("1 termijn.");
        (await Bekijk(cbs, $"{Pad}?stand=ZonderOpvolger")).ShouldContain("Geen termijn eindigt binnen 60 dagen", Case.Insensitive, "the other worker goes on");
        (await Bekijk(cbs, $"{Pad}?rol=x&partner=y&stand=z&dag=q&sorteer=w&pagina=-9")).ShouldContain("24 termijnen.");
    }

    [Fact]
    public async Task De_kop_sorteert_en_dezelfde_keuze_gaat_mee_als_rekenblad()
    {
        using var regisseur = await _app.BezoekerAls(Rol.Ketenregisseur, _app.Uwv);
        var gesorteerd = await Bekijk(regisseur, $"{Pad}?rol=Lijnmanager&sorteer=-Van");
        gesorteerd.ShouldContain("aria-sort=\"descending\"");
        gesorteerd.ShouldNotContain("<h2>UWV");
        Volgorde(gesorteerd, $"/mensen/{_straks.Id}\"", $"/mensen/{_was.Id}\"");

        using var blad = await regisseur.Haal($"{Pad}.csv?rol=Lijnmanager&partner={_app.Uwv}&sorteer=Van");
        (blad.Content.Headers.ContentType!.MediaType, blad.Headers.CacheControl!.NoStore).ShouldBe(("text/csv", true));
        var rijen = (await blad.Tekst()).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        rijen.Length.ShouldBe(4);
        rijen[0].ShouldEndWith("\"Voor wie\";\"Rol\";\"Wie\";\"Vanaf\";\"Tot en met\";\"Stand\";\"Mandaat\";\"Adres\"");
        rijen[1].ShouldStartWith("\"UWV\";\"Lijnmanager\";\"naam niet bekend\";\"2015-01-01\";\"2019-12-31\";\"voorbij\";");
        rijen[2].ShouldContain("(2026-11-24 – 2027-06-30)");
        using var buiten = _app.Bezoeker();
        (await buiten.Haal($"{Pad}.csv")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Een_pagina_van_toen_kent_wie_later_kwam_niet()
    {
        var nr = await _app.Nr();
        var later = await _app.Begonnen(Rol.Teammanager, new(new(2026, 11, 24), null));
        using var cbs = await _app.BezoekerAls(Rol.Ketenmedewerker, _app.Cbs);

        (await Bekijk(cbs, Pad)).ShouldContain(later.Id.ToString());
        var toen = await Bekijk(cbs, $"{Pad}?op=nr-{nr}");
        toen.ShouldContain("24 termijnen.");
        toen.ShouldNotContain(later.Id.ToString());
        toen.ShouldContain($"bezetting.csv?op=nr-{nr}");
    }

    [Fact]
    public async Task Wiens_naam_gewist_is_blijft_in_de_lijst_zonder_naam()
    {
        await _app.Moet(_app.Wie(Rol.Sleuteldrager, _app.Uwv), new PersoonWissen(_was.Persoon), new());
        using var regisseur = await _app.BezoekerAls(Rol.Ketenregisseur, _app.Uwv);

        (await Bekijk(regisseur, $"{Pad}?stand=Voorbij")).ShouldContain("naam gewist");
        using var blad = await regisseur.Haal($"{Pad}.csv?stand=Voorbij");
        (await blad.Tekst()).ShouldContain("\"naam gewist\"");
        (await Bekijk(regisseur, $"{_app.Keten}/overdrachtsdossier?rol=lijnmanager")).ShouldContain("naam gewist");
    }

    [Fact]
    [Trait("Feature", "U05")]
    public async Task De_API_geeft_hetzelfde_met_kenmerken_en_zonder_namen()
    {
        using var klant = new Klant(_app, _app.Wie(Rol.Ketenmedewerker, _app.Cbs));

        var lijst = await klant.Lees($"/bezettingen?rol=Lijnmanager&partner={_app.Uwv}");
        lijst["totaal"]!.GetValue<int>().ShouldBe(3);
        var rijen = lijst["resultaten"]!.AsArray();
        rijen.Select(r => Veld(r, "deelname")).ShouldBe([_straks.Id.ToString(), _app.Wie(Rol.Lijnmanager, _app.Uwv).Id.ToString(), _was.Id.ToString()]);
        rijen.Select(r => Veld(r, "stand")).ShouldBe(["Komend", "Lopend", "Voorbij"]);
        Veld(rijen[2], "persoon").ShouldBe(_was.Persoon.ToString());
        rijen[1]!["mandaten"]!.ToJsonString().ShouldContain(_mandaat.ToString());
        (await klant.Lees("/bezettingen?dag=2015-06-01"))["resultaten"]!.AsArray().Select(r => Veld(r, "deelname")).ShouldBe([_was.Id.ToString()]);
        (await klant.Lees("/bezettingen?dag=morgen", HttpStatusCode.BadRequest)).ToJsonString().ShouldContain("vraag-ongeldig");
        (await klant.Lees($"/bezettingen?op=nr-{await _app.Nr() - 4}"))["totaal"]!.GetValue<int>().ShouldBe(21);
    }

    static async Task<string> Bekijk(HttpClient wie, string pad) => WebUtility.HtmlDecode(await wie.Pagina(pad));

    static string Veld(JsonNode? ding, string naam) => ding![naam]!.GetValue<string>();

    static void Volgorde(string pagina, params string[] woorden)
    {
        var plekken = woorden.Select(w => pagina.IndexOf(w, StringComparison.Ordinal)).ToArray();
        plekken.ShouldAllBe(p => p >= 0, string.Join(", ", woorden.Where(w => !pagina.Contains(w, StringComparison.Ordinal))));
        plekken.ShouldBe(plekken.Order());
    }
}
