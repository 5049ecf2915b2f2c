using System.Runtime.CompilerServices;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Schakel.Domein;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;

namespace Schakel.Storage;

/// <summary>Drafts. Only their maker finds them: the same person for another partner, or another person for the same partner, does not.</summary>
public sealed class Concepten
{
    public static readonly Afwijzing TeGroot = new(
        "concept-te-groot",
        "Dit concept is groter dan 1 MB en is niet bewaard. Maak de tekst korter, of zet een deel in een bijlage.",
        "This draft is larger than 1 MB and was not saved. Shorten the text, or put part of it in an attachment.");

    public static readonly Afwijzing TeVeel = new(
        "concept-te-veel",
        "U heeft 500 concepten. Gooi er een weg die u niet meer nodig heeft.",
        "You have 500 drafts. Throw away one that you no longer need.",
        AfwijzingSoort.Conflict);

    readonly Func<SchakelContext> _nieuw;

    internal Concepten(Func<SchakelContext> nieuw) => _nieuw = nieuw;

    /// <summary>Keeps the draft, or what has become of it; null when it was kept.</summary>
    public async Task<Afwijzing?> Bewaar(Concept concept, CancellationToken stop)
    {
        if (concept.Soort.Length > Concept.MaximumSoort) throw new ArgumentException("De soort is de naam van een opdracht, en zo lang is er geen.", nameof(concept));
        if (Encoding.UTF8.GetByteCount(concept.Inhoud) > Concept.MaximumBytes) return TeGroot;

        await using var context = _nieuw();
        if (await context.Concepten.FindAsync([concept.Id.ToString()], stop) is { } rij)
        {
            // Also for another's id: that it exists is not to be told.
            if (Van(rij).Maker != concept.Maker) return Afwijzing.NietGevonden;
            (rij.Soort, rij.Inhoud, rij.Gewijzigd) = (concept.Soort, concept.Inhoud, concept.Gewijzigd.ToString());
        }
        else
        {
            if (await Eigen(context, concept.Maker).CountAsync(stop) >= Concept.MaximumAantal) return TeVeel;
            context.Concepten.Add(Rij(concept));
        }
        await context.SaveChangesAsync(stop);
        return null;
    }

    public async Task<Concept?> Haal(Maker maker, ConceptId id, CancellationToken stop)
    {
        var sleutel = id.ToString();
        await using var context = _nieuw();
        return await Eigen(context, maker).SingleOrDefaultAsync(c => c.Id == sleutel, stop) is { } rij ? Van(rij) : null;
    }

    /// <summary>The drafts of this maker, the last changed first.</summary>
    public async Task<IReadOnlyList<Concept>> Alle(Maker maker, CancellationToken stop)
    {
        await using var context = _nieuw();
        var rijen = await Eigen(context, maker).OrderByDescending(c => c.Gewijzigd).ThenBy(c => c.Id).ToListAsync(stop);
        return [.. rijen.Select(Van)];
    }

    /// <summary>All drafts of this person in a keten, for whichever partner, one after another: many large ones are never in memory at once.</summary>
    public async IAsyncEnumerable<Concept> Van(StroomId stroom, PersoonId persoon, [EnumeratorCancellation] CancellationToken stop)
    {
        foreach (var id in await Ids())
            if (await Haal(id) is { } rij) yield return Van(rij);

        async Task<List<string>> Ids()
        {
            var (waar, wie) = (stroom.ToString(), persoon.ToString());
            await using var context = _nieuw();
            return await context.Concepten.Where(c => c.Stroom == waar && c.Persoon == wie).OrderBy(c => c.Gewijzigd).ThenBy(c => c.Id).Select(c => c.Id).ToListAsync(stop);
        }

        async Task<ConceptRij?> Haal(string id)
        {
            await using var context = _nieuw();
            return await context.Concepten.AsNoTracking().SingleOrDefaultAsync(c => c.Id == id, stop);
        }
    }

    /// <summary>True when it was there and now is not.</summary>
    public async Task<bool> GooiWeg(Maker maker, ConceptId id, CancellationToken stop)
    {
        var sleutel = id.ToString();
        await using var context = _nieuw();
        return await Eigen(context, maker).Where(c => c.Id == sleutel).ExecuteDeleteAsync(stop) > 0;
    }

    /// <summary>All drafts of this person in a keten, whichever partner they were for.</summary>
    public async Task GooiAllesWeg(StroomId stroom, PersoonId persoon, CancellationToken stop)
    {
        var (waar, wie) = (stroom.ToString(), persoon.ToString());
        await using var context = _nieuw();
        await context.Concepten.Where(c => c.Stroom == waar && c.Persoon == wie).ExecuteDeleteAsync(stop);
    }

    static IQueryable<ConceptRij> Eigen(SchakelContext context, Maker maker)
    {
        var (stroom, partij, persoon) = (maker.Stroom.ToString(), maker.Partij?.ToString(), maker.Persoon.ToString());
        return context.Concepten.AsNoTracking().Where(c => c.Stroom == stroom && c.Partij == partij && c.Persoon == persoon);
    }

    static ConceptRij Rij(Concept concept) => new()
    {
        Id = concept.Id.ToString(),
        Stroom = concept.Maker.Stroom.ToString(),
        Partij = concept.Maker.Partij?.ToString(),
        Persoon = concept.Maker.Persoon.ToString(),
        Soort = concept.Soort,
        Inhoud = concept.Inhoud,
        Gewijzigd = concept.Gewijzigd.ToString(),
    };

    static Concept Van(ConceptRij rij) => new(
        new(Guid.Parse(rij.Id)),
        new(new(Guid.Parse(rij.Stroom)), rij.Partij is null ? null : new PartijId(Guid.Parse(rij.Partij)), new(Guid.Parse(rij.Persoon))),
        rij.Soort,
        rij.Inhoud,
        Tijdstip.Lees(rij.Gewijzigd) ?? throw new InvalidOperationException($"Concept {rij.Id} heeft geen geldig tijdstip."));
}
