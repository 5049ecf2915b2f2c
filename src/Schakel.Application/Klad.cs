using System.Security.Cryptography;
using System.Text;
using Schakel.Domein;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using Schakel.Storage;

namespace Schakel.Application;

/// <summary>What somebody is still writing, at most one draft of each use case per person and standing: what he puts away here he finds again.</summary>
public sealed class Klad(Concepten concepten, TimeProvider klok)
{
    public async Task<string?> Lees(StroomId stroom, Deelname wie, string soort, CancellationToken stop)
    {
        var maker = Maker(stroom, wie);
        return (await concepten.Haal(maker, Id(maker, soort), stop))?.Inhoud;
    }

    /// <summary>Null when it was kept.</summary>
    public Task<Afwijzing?> Bewaar(StroomId stroom, Deelname wie, string soort, string inhoud, CancellationToken stop)
    {
        var maker = Maker(stroom, wie);
        return concepten.Bewaar(new(Id(maker, soort), maker, soort, inhoud, new(klok.GetUtcNow())), stop);
    }

    public Task GooiWeg(StroomId stroom, Deelname wie, string soort, CancellationToken stop)
    {
        var maker = Maker(stroom, wie);
        return concepten.GooiWeg(maker, Id(maker, soort), stop);
    }

    static Maker Maker(StroomId stroom, Deelname wie) => new(stroom, wie.Partij, wie.Persoon);

    // The same maker and use case always have the same draft, also for two windows at once.
    static ConceptId Id(Maker maker, string soort) =>
        new(Toeval.Kenmerk(SHA256.HashData(Encoding.UTF8.GetBytes($"{maker.Stroom} {maker.Partij} {maker.Persoon} {soort}"))));
}
