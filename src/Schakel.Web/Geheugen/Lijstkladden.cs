using System.Text.Json;
using System.Text.Json.Serialization;
using Schakel.Application;
using Schakel.Application.Tabellen;
using Schakel.Domein;
using Schakel.Domein.Geheugen;
using Schakel.Web.Ketens;

namespace Schakel.Web.Geheugen;

/// <summary>The draft of a list: a table that somebody is about to bring along, with what he has said of it so far.</summary>
/// <param name="Verbeterd">The cells that he made different from the source; null when there are none.</param>
internal sealed record Lijstklad(Guid Opdracht, Lijstkeuze Keuze, Tabel Tabel, IReadOnlyList<string>? Verbeterd = null);

/// <summary>Where it is kept between pasting and confirming, for its maker alone, so that nothing is typed twice and a page can be loaded again.</summary>
internal sealed class Lijstkladden(Klad klad, Bezoek bezoek, IHttpContextAccessor accessor)
{
    const string Soort = nameof(LijstMeebrengen);

    static readonly JsonSerializerOptions Spelling = new(JsonSerializerDefaults.Web) { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };

    CancellationToken Stop => accessor.HttpContext?.RequestAborted ?? CancellationToken.None;

    /// <summary>Null when there is none, or one of an older version of the software that cannot be read any more.</summary>
    public async Task<Lijstklad?> Lees()
    {
        if (bezoek.Wie is not { } wie || await klad.Lees(bezoek.Inzage!.Stroom, wie, Soort, Stop) is not { } inhoud) return null;
        try
        {
            return JsonSerializer.Deserialize<Lijstklad>(inhoud, Spelling) is { Tabel.Rijen.IsDefault: false, Keuze.Kolommen.IsDefault: false } gelezen ? gelezen : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>Null when it was kept.</summary>
    public Task<Afwijzing?> Bewaar(Lijstklad lijst) => klad.Verander(bezoek.Inzage!.Stroom, bezoek.Wie!, Soort, _ => JsonSerializer.Serialize(lijst, Spelling), Stop);

    public Task GooiWeg() => klad.Verander(bezoek.Inzage!.Stroom, bezoek.Wie!, Soort, _ => null, Stop);
}
