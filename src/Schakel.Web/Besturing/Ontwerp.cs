using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.Extensions.Options;
using Schakel.Application;
using Schakel.Domein;
using Schakel.Web.Api.Besluiten;
using Schakel.Web.Ketens;

namespace Schakel.Web.Besturing;

/// <summary>One change in a draft, as it was typed. The id is that of the form that it came from: sent once more it is not there twice.</summary>
internal sealed record Ontwerpdeel(Guid Id, Wijziging Wijziging);

/// <summary>
/// The draft of what is shared: the changes that its maker gathers until he puts them before the partners as one proposal (I10).
/// Nobody else sees it, and it changes nothing.
/// </summary>
internal sealed class Ontwerp(Klad klad, Bezoek bezoek, IOptions<JsonOptions> json, IHttpContextAccessor accessor)
{
    const string Soort = nameof(Domein.Besluiten.VoorstelIndienen);

    public static readonly Afwijzing Vol = new(
        "ontwerp-vol",
        "Uw ontwerp heeft al 200 wijzigingen; meer past niet in een voorstel. Dien het eerst in.",
        "Your draft has 200 changes already; a proposal holds no more. Submit it first.",
        AfwijzingSoort.Conflict);

    CancellationToken Stop => accessor.HttpContext?.RequestAborted ?? CancellationToken.None;

    /// <summary>Its changes, in the order in which they would take effect. Empty for who looks at the past.</summary>
    public async Task<IReadOnlyList<Ontwerpdeel>> Lees() =>
        bezoek.Wie is { } wie && !bezoek.IsToen ? Lees(await klad.Lees(bezoek.Inzage!.Stroom, wie, Soort, Stop)) : [];

    /// <summary>Adds this change; one of the same form takes the place of what it was. Null when it was kept.</summary>
    public async Task<Afwijzing?> Zet(Ontwerpdeel deel)
    {
        var isVol = false;
        var nietBewaard = await Verander(delen =>
        {
            var plek = delen.FindIndex(d => d.Id == deel.Id);
            isVol = plek < 0 && delen.Count >= Domein.Besluiten.VoorstelIndienen.MaximumOpdrachten;
            if (plek >= 0) delen[plek] = deel;
            else if (!isVol) delen.Add(deel);
        });
        return isVol ? Vol : nietBewaard;
    }

    /// <summary>Takes these out; what came beside them since stays.</summary>
    public Task HaalWeg(params IEnumerable<Guid> ids)
    {
        var weg = ids.ToHashSet();
        return Verander(delen => delen.RemoveAll(d => weg.Contains(d.Id)));
    }

    /// <summary>What a form saw of the draft: nobody submits what came in by another window.</summary>
    public string Zegel(IEnumerable<Ontwerpdeel> delen) => Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(delen, json.Value.SerializerOptions)));

    /// <summary>The opdrachten that these changes ask for, with their words; what is wrong with one stands at its place.</summary>
    public static IReadOnlyList<(IBestuurdeOpdracht? Opdracht, Afwijzing? Fout)> Opdrachten(IEnumerable<Ontwerpdeel> delen, Invoer invoer) =>
        [.. delen.Select((d, i) =>
        {
            var eerder = invoer.Fouten.Count;
            var opdracht = d.Wijziging.Opdracht(invoer, string.Create(CultureInfo.InvariantCulture, $"Opdrachten[{i}]"));
            return (opdracht, invoer.Fouten.Skip(eerder).FirstOrDefault());
        })];

    Task<Afwijzing?> Verander(Action<List<Ontwerpdeel>> verandering) => klad.Verander(bezoek.Inzage!.Stroom, bezoek.Wie!, Soort, inhoud =>
    {
        var delen = Lees(inhoud).ToList();
        verandering(delen);
        return delen.Count == 0 ? null : JsonSerializer.Serialize(delen, json.Value.SerializerOptions);
    }, Stop);

    // Each apart: one of an older version of the software that cannot be read any more does not take the others with it.
    IReadOnlyList<Ontwerpdeel> Lees(string? inhoud)
    {
        if (inhoud is null) return [];
        try
        {
            using var document = JsonDocument.Parse(inhoud);
            return document.RootElement.ValueKind == JsonValueKind.Array ? [.. document.RootElement.EnumerateArray().Select(Lees)] : [Onleesbaar(default)];
        }
        catch (JsonException)
        {
            return [Onleesbaar(default)];
        }
    }

    Ontwerpdeel Lees(JsonElement deel)
    {
        try
        {
            return deel.Deserialize<Ontwerpdeel>(json.Value.SerializerOptions) ?? Onleesbaar(default);
        }
        catch (JsonException)
        {
            return Onleesbaar(deel.ValueKind == JsonValueKind.Object && deel.TryGetProperty("id", out var id) && id.ValueKind == JsonValueKind.String && id.TryGetGuid(out var kenmerk) ? kenmerk : default);
        }
    }

    static Ontwerpdeel Onleesbaar(Guid id) => new(id, new());
}
