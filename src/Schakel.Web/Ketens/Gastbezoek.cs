using Schakel.Application;
using Schakel.Domein;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Toegang;
using Schakel.Domein.Voornemens;
using Schakel.Web.Tijden;
using Schakel.Web.Toegang;

namespace Schakel.Web.Ketens;

/// <summary>
/// A visit of a guest to what is shared with his party. It knows what lies in the slices of that party and nothing of the chain itself, so what is not shared
/// cannot come into its pages.
/// </summary>
internal sealed class Gastbezoek(Deur deur, Bezoek bezoek, Zetels zetels, IHttpContextAccessor accessor)
{
    readonly Dictionary<TekstId, string> _woorden = [];
    Zitting? _zitting;
    PartijId _partij;

    /// <summary>What this guest sees; null as long as nothing was opened.</summary>
    public Inzage? Inzage { get; private set; }

    /// <summary>What his party knows of the chain.</summary>
    public Gastkring? Kring { get; private set; }

    public bool IsVoorbeeld { get; private set; }

    public string Adres { get; private set; } = "/";

    public Datum Dag => Vandaag.DagVan(Inzage!.Moment.Moment);

    /// <summary>What is shared with his party, the earliest first day first.</summary>
    public IReadOnlyList<GedeeldVoornemen> Gedeeld => field ??= [.. Inzage!.GedeeldMet(_partij).OrderBy(v => v.Wanneer.Van).ThenBy(v => v.Id)];

    CancellationToken Stop => accessor.HttpContext?.RequestAborted ?? CancellationToken.None;

    /// <summary>False for whoever is no guest there; the answer is then a 404.</summary>
    public async Task<bool> Open(string keten)
    {
        if (await Kijk(keten)) return true;
        bezoek.Nergens();
        return false;
    }

    /// <summary>The same for what is no page.</summary>
    public async Task<bool> Kijk(string keten)
    {
        if (Id.Lees<StroomId>(keten) is not { } stroom || accessor.HttpContext is not { } context) return false;
        if (await zetels.Van(context, stroom) is not { } zitting || await deur.Gast(stroom, zitting.Persoon, Stop) is not { } inzage) return false;
        if ((await deur.Deelnames(stroom, zitting.Persoon, Stop)).FirstOrDefault(d => d.Id == zitting.Deelname)?.Partij is not { } partij || inzage.Gastkring(partij) is not { } kring) return false;
        (_zitting, _partij, Inzage, Kring, Adres) = (zitting, partij, inzage, kring, $"/ketens/{stroom}/gast");
        IsVoorbeeld = await deur.IsVoorbeeld(stroom, Stop);
        return true;
    }

    public async Task LeesWoorden(IEnumerable<GedeeldVoornemen> voornemens)
    {
        foreach (var (id, woorden) in await deur.Woorden(Inzage!.Stroom, voornemens.SelectMany(v => v.Woorden), Stop)) _woorden[id] = woorden;
    }

    /// <summary>The words, or null when they were erased. Fetched with <see cref="LeesWoorden"/> before.</summary>
    public string? Woorden(Tekst tekst) => Inzage!.IsGewist(tekst) ? null : _woorden.GetValueOrDefault(tekst.Id);

    /// <summary>Why his party says nothing about it any more; null when it can.</summary>
    public async Task<Afwijzing?> Weiger(GedeeldVoornemen voornemen) =>
        (await deur.Bevoegdheden(Inzage!.Stroom, _zitting!.Dader, Stop)).Weiger(new GastantwoordGeven(voornemen.Id, _partij, Impactmaat.Geen, null));

    /// <summary>Says for his party what it will notice. True when it was said; else the reasons stand in <paramref name="fouten"/>.</summary>
    public Task<bool> Antwoord(OpdrachtId id, GedeeldVoornemen voornemen, Impactmaat maat, Tekst? toelichting, Invoer invoer, Fouten fouten) =>
        bezoek.Antwoord(new(Inzage!.Stroom, id, _zitting!.Dader, new GastantwoordGeven(voornemen.Id, _partij, maat, toelichting), invoer.Woorden), invoer, fouten);
}
