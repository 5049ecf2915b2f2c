using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using Schakel.Application;
using Schakel.Application.Tabellen;
using Schakel.Domein;
using Schakel.Domein.Geheugen;
using Schakel.Web.Ketens;

namespace Schakel.Web.Geheugen;

/// <summary>A table that somebody is about to bring along, with what he has said of it so far.</summary>
/// <param name="Kolommen">What each column means; null for one that is left out.</param>
internal sealed record Lijstontwerp(
    Guid Opdracht, LijstId Lijst, Lijstsoort Soort, bool VoorPartner, string? Bron, string? Vingerafdruk, Datum Brondatum, int? Koprij, ImmutableArray<Lijstkolom?> Kolommen, Tabel Tabel)
{
    public Lijstkeuze Keuze(Domein.Inrichting.PartijId? eigen) => new(Lijst, Soort, VoorPartner ? eigen : null, Bron, Vingerafdruk, Brondatum, Koprij, Kolommen);
}

/// <summary>The draft of a list: kept between pasting and confirming, for its maker alone, so that nothing is typed twice and a page can be loaded again.</summary>
internal sealed class Lijstklad(Klad klad, Bezoek bezoek, IHttpContextAccessor accessor)
{
    const string Soort = nameof(LijstMeebrengen);

    static readonly JsonSerializerOptions Spelling = new(JsonSerializerDefaults.Web) { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };

    CancellationToken Stop => accessor.HttpContext?.RequestAborted ?? CancellationToken.None;

    /// <summary>Null when there is none, or one of an older version of the software that cannot be read any more.</summary>
    public async Task<Lijstontwerp?> Lees()
    {
        if (bezoek.Wie is not { } wie || await klad.Lees(bezoek.Inzage!.Stroom, wie, Soort, Stop) is not { } inhoud) return null;
        try
        {
            return JsonSerializer.Deserialize<Lijstontwerp>(inhoud, Spelling) is { Tabel.Rijen.IsDefault: false, Kolommen.IsDefault: false } ontwerp ? ontwerp : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>Null when it was kept.</summary>
    public Task<Afwijzing?> Bewaar(Lijstontwerp ontwerp) => klad.Verander(bezoek.Inzage!.Stroom, bezoek.Wie!, Soort, _ => JsonSerializer.Serialize(ontwerp, Spelling), Stop);

    public Task GooiWeg() => klad.Verander(bezoek.Inzage!.Stroom, bezoek.Wie!, Soort, _ => null, Stop);
}
