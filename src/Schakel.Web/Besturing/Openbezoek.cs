using Microsoft.AspNetCore.Components;
using Schakel.Application;
using Schakel.Domein;
using Schakel.Domein.Besluiten;
using Schakel.Domein.Geheugen;
using Schakel.Web.Tijden;

namespace Schakel.Web.Besturing;

/// <summary>
/// A visit of anybody to what a chain made public. It knows no seat and no account, whoever it is that looks, so what is narrower cannot come into its pages.
/// </summary>
internal sealed class Openbezoek(Deur deur, NavigationManager navigatie, IHttpContextAccessor accessor)
{
    readonly Dictionary<TekstId, string> _woorden = [];

    /// <summary>What everyone sees; null as long as nothing was opened.</summary>
    public Inzage? Inzage { get; private set; }

    /// <summary>What the chain is called, as far as that is known outside it: by what it made public, or because it is an example.</summary>
    public Naam? Keten { get; private set; }

    public bool IsVoorbeeld { get; private set; }

    public string Adres { get; private set; } = "/";

    /// <summary>The moment asked for with op=, as it was written; null on a page of now.</summary>
    public string? Op { get; private set; }

    /// <summary>The day that the page is of.</summary>
    public Datum Dag => Vandaag.DagVan(Inzage!.Moment.Moment);

    /// <summary>What was made public, the last first.</summary>
    public IReadOnlyList<Publicatie> Publicaties => field ??= [.. Inzage!.Publicaties.OrderByDescending(p => p.Openbaar).ThenByDescending(p => p.Nummer.Jaar).ThenByDescending(p => p.Nummer.Volgnummer)];

    CancellationToken Stop => accessor.HttpContext?.RequestAborted ?? CancellationToken.None;

    /// <summary>False when there is no such chain, or no such moment in it; the answer is then a 404.</summary>
    public async Task<bool> Open(string keten, string? op)
    {
        if (await Kijk(keten, op)) return true;
        navigatie.NotFound();
        return false;
    }

    /// <summary>The same for what is no page.</summary>
    public async Task<bool> Kijk(string keten, string? op)
    {
        if (Id.Lees<StroomId>(keten) is not { } stroom) return false;
        var moment = Moment.Lees(op, Vandaag.Tijdzone);
        if ((op is not null && moment is null) || await deur.Openbaar(stroom, moment, Stop) is not { } inzage) return false;

        (Inzage, Op, Adres) = (inzage, op, $"/ketens/{stroom}/openbaar");
        var voorbeeld = await deur.Voorbeeld(stroom, Stop);
        (IsVoorbeeld, Keten) = (voorbeeld is not null, voorbeeld?.Naam ?? (Publicaties is [var laatste, ..] ? laatste.Keten : null));
        return true;
    }

    /// <summary>An address among what is public, at the same moment as this page.</summary>
    public string Link(string pad) => $"{Adres}{pad}{(Op is null ? "" : $"?op={Uri.EscapeDataString(Op)}")}";

    public async Task LeesWoorden(IEnumerable<Publicatie> publicaties)
    {
        foreach (var (id, woorden) in await deur.Woorden(Inzage!.Stroom, publicaties.SelectMany(p => p.Woorden), Stop)) _woorden[id] = woorden;
    }

    /// <summary>The words, or null when they were erased. Fetched with <see cref="LeesWoorden"/> before.</summary>
    public string? Woorden(Tekst tekst) => Inzage!.IsGewist(tekst) ? null : _woorden.GetValueOrDefault(tekst.Id);
}
