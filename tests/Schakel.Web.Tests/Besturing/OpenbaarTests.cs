using System.Net;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Microsoft.Data.Sqlite;
using Schakel.Domein.Inrichting;
using Schakel.Web.Tests.Opzet;

namespace Schakel.Web.Tests.Besturing;

/// <summary>Everyone reads what was made public, and nothing else.</summary>
[Trait("Feature", "H07")]
public sealed class OpenbaarTests(Drukkeketen huis) : IClassFixture<Drukkeketen>, IAsyncLifetime
{
    readonly HttpClient _niemand = huis.App.Bezoeker();

    string Openbaar => $"{huis.Keten}/openbaar";

    static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        if (Publicaties(await Api()).Count == 0) await huis.App.Gepubliceerd();
    }

    public ValueTask DisposeAsync()
    {
        _niemand.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task Wie_niet_is_aangemeld_leest_het_besluit_op_de_pagina_op_zijn_vaste_adres_en_in_de_bestanden()
    {
        var pagina = await _niemand.Lees(Openbaar);
        var publicatie = Publicaties(await Api())[0]!;
        var vast = $"{Openbaar}/besluiten/{publicatie["besluit"]}";

        foreach (var waar in new[] { pagina, await _niemand.Lees(vast), await _niemand.Pagina($"{Openbaar}.csv"), await _niemand.Pagina($"{Openbaar}.json"), publicatie.ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }) })
        {
            waar.ShouldContain(Openbaarverhaal.Titel);
            waar.ShouldContain(Openbaarverhaal.Samenvatting);
            waar.ShouldContain(publicatie["nummer"]!.GetValue<string>());
        }
        pagina.ShouldContain("Openbaar van Proefketen");
        pagina.ShouldContain("Dit is een voorbeeldketen. Besluiten van voor 2018");
        (await _niemand.Pagina(Openbaar)).ShouldContain($"href=\"{vast}\"");
        publicatie["onderwerpen"]!.AsArray().Select(o => o!.GetValue<string>()).ShouldBe(["Inrichting"]);
    }

    [Fact]
    public async Task De_sleutel_en_hoe_vaak_er_gewist_is_staan_erbij()
    {
        using var regisseur = await huis.App.BezoekerAls(Rol.Ketenregisseur, huis.App.Uwv);
        using var hoofd = await regisseur.Haal($"{huis.Keten}/geheugen/hoofd");
        hoofd.StatusCode.ShouldBe(HttpStatusCode.OK);

        var pagina = await _niemand.Pagina(Openbaar);
        pagina.ShouldContain("href=\"/wat-bewijst-dit\"");
        var sleutel = JsonNode.Parse(await _niemand.Pagina($"{Openbaar}.json"))!["sleutels"]!.AsArray().Single()!.GetValue<string>();
        pagina.ShouldContain(sleutel);
    }

    [Fact]
    public async Task Geen_enkel_ander_woord_van_de_keten_komt_erin()
    {
        var paginas = (await _niemand.LoopRond(Openbaar, "")).ToList();
        paginas.Add(("/v1", (await Api()).ToJsonString()));
        paginas.Count.ShouldBeGreaterThan(4, "the list, the decision, two files and the API");

        var woorden = await AlleWoorden();
        woorden.Count.ShouldBeGreaterThan(30);
        var narrow = woorden.Where(w => w is not (Openbaarverhaal.Titel or Openbaarverhaal.Samenvatting)).Concat(["Belastingdienst", "UWV", "CBS"]).ToList();
        var mensen = new[] { Rol.Bestuurder, Rol.Ketenregisseur }.Select(r => huis.App.Wie(r, huis.App.Uwv)).SelectMany(d => new[] { d.Id.ToString(), d.Persoon.ToString() });
        paginas.SelectMany(p => narrow.Concat(mensen).Where(w => Noemt(p.Inhoud, w)).Select(w => $"{p.Pad}: {w}")).ShouldBeEmpty();
    }

    [Fact]
    public async Task Wie_in_de_keten_zit_ziet_er_ook_niet_meer()
    {
        using var bestuurder = await huis.App.BezoekerAls(Rol.Bestuurder, huis.App.Cbs);
        Formulierwerk.Leesbaar(await bestuurder.Pagina(Openbaar)).ShouldBe(await _niemand.Lees(Openbaar));
    }

    [Fact]
    public async Task Terugkijken_gaat_zoals_elders()
    {
        (await _niemand.Lees($"{Openbaar}?op=nr-{huis.NrBegin}")).ShouldContain("maakte nog niets openbaar");
        (await _niemand.Lees($"{Openbaar}?op=nr-{huis.NrBegin}")).ShouldContain("Dit is wat openbaar was op");
        var id = Publicaties(await Api())[0]!["besluit"];
        await Geeft(HttpStatusCode.NotFound, $"{Openbaar}/besluiten/{id}?op=nr-{huis.NrBegin}");
        Publicaties(await Api($"?op=nr-{huis.NrBegin}")).ShouldBeEmpty();
        foreach (var niet in new[] { "?op=nr-999999", "?op=ooit" }) await Geeft(HttpStatusCode.NotFound, $"{Openbaar}{niet}");
        await Geeft(HttpStatusCode.BadRequest, $"/v1{huis.Keten}/publicaties?op=ooit");
        await Geeft(HttpStatusCode.BadRequest, $"/v1{huis.Keten}/publicaties?aantal=0");
    }

    [Fact]
    public async Task Een_keten_die_er_niet_is_heeft_geen_openbare_pagina()
    {
        foreach (var pad in new[] { "", ".csv", ".json" }) await Geeft(HttpStatusCode.NotFound, $"/ketens/{Guid.NewGuid()}/openbaar{pad}");
        await Geeft(HttpStatusCode.NotFound, $"/v1/ketens/{Guid.NewGuid()}/publicaties");
        await Geeft(HttpStatusCode.NotFound, $"{Openbaar}/besluiten/{Guid.NewGuid()}");
    }

    async Task Geeft(HttpStatusCode status, string pad)
    {
        using var antwoord = await _niemand.Haal(pad);
        antwoord.StatusCode.ShouldBe(status, pad);
    }

    async Task<JsonNode> Api(string vraag = "") => JsonNode.Parse(await _niemand.Pagina($"/v1{huis.Keten}/publicaties{vraag}"))!;

    static JsonArray Publicaties(JsonNode lijst) => lijst["resultaten"]!.AsArray();

    // As words, for Samen stands in Samenvatting.
    static bool Noemt(string inhoud, string woorden) => Regex.IsMatch(WebUtility.HtmlDecode(inhoud), $@"(?<!\w){Regex.Escape(woorden)}(?!\w)", RegexOptions.None, TimeSpan.FromSeconds(2));

    // Straight out of the file: whatever anybody ever typed in this chain.
    async Task<List<string>> AlleWoorden()
    {
        var woorden = new List<string>();
        await using var verbinding = new SqliteConnection($"Data Source={Path.Combine(huis.App.Map, "schakel.db")};Mode=ReadOnly");
        await verbinding.OpenAsync(Stop);
        await using var vraag = verbinding.CreateCommand();
        vraag.CommandText = "SELECT woorden FROM teksten";
        await using var rijen = await vraag.ExecuteReaderAsync(Stop);
        while (await rijen.ReadAsync(Stop)) woorden.Add(rijen.GetString(0));
        return woorden;
    }
}
