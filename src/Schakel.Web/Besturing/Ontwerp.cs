using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.Extensions.Options;
using Schakel.Application;
using Schakel.Domein;
using Schakel.Domein.Besluiten;
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
    public async Task<IReadOnlyList<Ontwerpdeel>> Lees()
    {
        if (bezoek.Wie is null || bezoek.IsToen || await klad.Lees(bezoek.Inzage!.Stroom, bezoek.Wie, Soort, Stop) is not { } inhoud) return [];
        return JsonSerializer.Deserialize<List<Ontwerpdeel>>(inhoud, json.Value.SerializerOptions) ?? [];
    }

    /// <summary>Adds this change; one of the same form takes the place of what it was. Null when it was kept.</summary>
    public async Task<Afwijzing?> Zet(Ontwerpdeel deel)
    {
        var delen = (await Lees()).ToList();
        var plek = delen.FindIndex(d => d.Id == deel.Id);
        if (plek >= 0) delen[plek] = deel;
        else delen.Add(deel);
        return delen.Count > Domein.Besluiten.VoorstelIndienen.MaximumOpdrachten ? Vol : await klad.Bewaar(bezoek.Inzage!.Stroom, bezoek.Wie!, Soort, JsonSerializer.Serialize(delen, json.Value.SerializerOptions), Stop);
    }

    public async Task HaalWeg(Guid id)
    {
        var delen = (await Lees()).Where(d => d.Id != id).ToList();
        if (delen.Count == 0) await klad.GooiWeg(bezoek.Inzage!.Stroom, bezoek.Wie!, Soort, Stop);
        else await klad.Bewaar(bezoek.Inzage!.Stroom, bezoek.Wie!, Soort, JsonSerializer.Serialize(delen, json.Value.SerializerOptions), Stop);
    }

    /// <summary>Throws it away: it has become a proposal.</summary>
    public Task Leeg() => klad.GooiWeg(bezoek.Inzage!.Stroom, bezoek.Wie!, Soort, Stop);

    /// <summary>The opdrachten that these changes ask for, with their words; what is wrong with one stands in <paramref name="invoer"/> at its place.</summary>
    public static IReadOnlyList<IBestuurdeOpdracht> Opdrachten(IEnumerable<Ontwerpdeel> delen, Invoer invoer) =>
        [.. delen.Select((d, i) => d.Wijziging.Opdracht(invoer, string.Create(CultureInfo.InvariantCulture, $"Opdrachten[{i}]"))).OfType<IBestuurdeOpdracht>()];
}
