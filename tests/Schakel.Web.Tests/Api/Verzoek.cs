using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Schakel.Domein.Inrichting;
using Schakel.Web.Tests.Opzet;

namespace Schakel.Web.Tests.Api;

/// <summary>One call out of the contract, spoiled: by some seed the body that its example gives, by another without its members, with wrong ones, or no JSON at all.</summary>
internal sealed partial class Verzoek
{
    const string Plek = "@@@";
    static readonly JsonObject Paden = JsonNode.Parse(File.ReadAllText(Repo.Pad("docs/openapi.json")))!["paths"]!.AsObject();
    static readonly string[] Lezend = [.. Paden.Where(p => p.Value!["get"] is not null).Select(p => p.Key)];
    static readonly string[] Schrijvend = [.. Paden.Where(p => p.Value!["post"] is not null).Select(p => p.Key)];

    readonly Willekeur _kans;
    readonly Ketenapp _app;
    readonly IReadOnlyList<Guid> _bekend;

    /// <param name="bekend">Ids of things that exist.</param>
    public Verzoek(int zaad, Ketenapp app, IReadOnlyList<Guid> bekend)
    {
        (_kans, _app, _bekend) = (new(zaad), app, bekend);
        Schrijft = _kans.Tot(3) > 0;
        var pad = _kans.Een(Schrijft ? Schrijvend : Lezend);
        Adres = $"/v1{pad.Replace("{keten}", Keten(), StringComparison.Ordinal).Replace("{id}", _kans.Tot(4) > 0 ? $"{_kans.Een(_bekend)}" : Stuk(), StringComparison.Ordinal)}";
        Body = Schrijft ? _kans.Bytes(Lichaam(Paden[pad]!["post"]!["requestBody"]!["content"]!["application/json"]!["example"]?.DeepClone().AsObject() ?? [])) : [];
        for (var keer = _kans.Tot(Schrijft ? 2 : 4); keer > 0; keer--)
            Adres += $"{(Adres.Contains('?', StringComparison.Ordinal) ? '&' : '?')}{_kans.Een(["op", "op", "op", "pagina", "aantal", "niveau", "open", "partner", "bestuur", "x"])}={_kans.Vraag()}";
        Sleutel = _kans.Tot(12) == 0 ? Uri.EscapeDataString(_kans.Getypt()) : $"{Guid.NewGuid()}";
        Wie = _kans.Tot(20) == 0 ? _kans.Een(["", "Basic eA==", "Bearer", $"Bearer {Guid.NewGuid()}", "Bearer x y"]) : $"Bearer {Zetel().Id}";
    }

    public bool Schrijft { get; }

    string Adres { get; }

    byte[] Body { get; }

    string Sleutel { get; }

    string Wie { get; }

    public async Task<HttpResponseMessage> Stuur(HttpClient http)
    {
        using var verzoek = new HttpRequestMessage(Schrijft ? HttpMethod.Post : HttpMethod.Get, new Uri(Adres, UriKind.Relative));
        if (Schrijft) verzoek.Content = new ByteArrayContent(Body) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } };
        verzoek.Headers.TryAddWithoutValidation("Idempotency-Key", Sleutel);
        verzoek.Headers.TryAddWithoutValidation("Authorization", Wie);
        return await http.SendAsync(verzoek, TestContext.Current.CancellationToken);
    }

    public override string ToString() => $"{(Schrijft ? "POST" : "GET")} {Adres} {Wie} {Encoding.UTF8.GetString(Body)[..Math.Min(Encoding.UTF8.GetString(Body).Length, 600)]}";

    // An address with NUL in it is refused by Kestrel, without a body, before anything of ours sees it.
    string Stuk() => _kans.Vraag().Replace("%00", "x", StringComparison.Ordinal);

    string Keten() => _kans.Tot(25) == 0 ? Stuk() : $"{_app.Stroom}";

    Deelname Zetel() => _kans.Tot(4) switch
    {
        0 => _app.Wie(Rol.Ketenmanager),
        1 => _app.Wie(Rol.Bestuurder, _app.Uwv),
        2 => _app.Wie(Rol.Sleuteldrager, _app.Cbs),
        _ => _app.Wie(Rol.Ketenregisseur, _app.Uwv),
    };

    string Lichaam(JsonObject voorbeeld)
    {
        if (_kans.Tot(20) == 0) return _kans.Json();
        var json = Kenmerk().Replace(voorbeeld.ToJsonString(), _ => $"{(_kans.Tot(2) == 0 ? _kans.Een(_bekend) : Guid.NewGuid())}");
        for (var keer = _kans.Tot(3); keer > 0; keer--) json = Anders(json);
        return json;
    }

    // What is spoiled so far that it cannot be taken apart any more gets something behind it.
    string Anders(string json)
    {
        try
        {
            return Anders(JsonNode.Parse(json, documentOptions: new() { AllowDuplicateProperties = false }), json);
        }
        catch (Exception fout) when (fout is JsonException or InvalidOperationException)
        {
            return json + _kans.Json();
        }
    }

    string Anders(JsonNode? node, string json)
    {
        if (node is not JsonObject voorwerp || voorwerp.Count == 0) return json;
        while (_kans.Tot(2) == 0 && Dieper(voorwerp) is { } dieper) voorwerp = dieper;
        if (voorwerp.Count == 0) return json;

        var naam = _kans.Een(voorwerp.Select(l => l.Key).ToList());
        switch (_kans.Tot(5))
        {
            case 0: voorwerp.Remove(naam); break;
            case 1: voorwerp[_kans.Een(["extra", naam.ToUpperInvariant(), naam + " ", ""])] = Plek; break;
            case 2: return json.Replace($"\"{naam}\":", $"\"{naam}\":1,\"{naam}\":", StringComparison.Ordinal);
            case 3: voorwerp[naam] = _kans.Getypt(); break;
            default: voorwerp[naam] = Plek; break;
        }
        return node.ToJsonString().Replace($"\"{Plek}\"", _kans.Json(), StringComparison.Ordinal);
    }

    JsonObject? Dieper(JsonObject voorwerp)
    {
        List<JsonObject> kinderen = [.. voorwerp.SelectMany(l => l.Value is JsonArray lijst ? lijst.AsEnumerable() : [l.Value]).OfType<JsonObject>()];
        return kinderen.Count > 0 ? _kans.Een(kinderen) : null;
    }

    [GeneratedRegex("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}", RegexOptions.None, 2000)]
    private static partial Regex Kenmerk();
}
