using System.Collections.Immutable;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Knelpunten;

namespace Schakel.Domein.Geheugen;

/// <summary>What a chain has of the kinds whose words can go, with when they do: of all slices for the rules, of those that he reads for who looks.</summary>
public sealed class Bewaaragenda
{
    readonly IReadOnlyCollection<Deelstand> _delen;
    readonly Register<Bewaarsoort, Bewaartermijn> _termijnen;
    readonly Bewaarstand[] _bewaren;

    /// <param name="delen">The slices that are looked at.</param>
    /// <param name="keten">That of the chain, in which the terms stand.</param>
    internal Bewaaragenda(IReadOnlyCollection<Deelstand> delen, Deelstand keten) =>
        (_delen, _termijnen, _bewaren) = (delen, keten.Bewaren.Termijnen, [.. delen.Select(d => d.BewarenOfNiets).OfType<Bewaarstand>()]);

    internal static Bewaaragenda Van(Stand stand) => new([.. stand.Delen.Values], stand.Deel(Publiek.Keten));

    /// <summary>What was agreed on each kind; null where nothing was.</summary>
    public Bewaartermijn? Termijn(Bewaarsoort soort) => _termijnen.Vind(soort);

    /// <summary>All things of the kinds that a term was agreed on, in no order.</summary>
    public IEnumerable<Bewaarstuk> Stukken() => Enum.GetValues<Bewaarsoort>().Where(s => Termijn(s)?.Jaren is not null).SelectMany(Van);

    /// <summary>The things whose words go by this day, the earliest first.</summary>
    public IEnumerable<Bewaarstuk> Tot(Datum dag) => Stukken().Where(s => s.IsVervallen(dag)).OrderBy(s => s.Gaat).ThenBy(s => s.Soort).ThenBy(s => s.Id);

    /// <summary>The things that are held back.</summary>
    public IEnumerable<Bewaarstuk> Aangehouden() =>
        _bewaren.SelectMany(b => b.Aanhoudingen).Where(a => a.Nu is not null).Select(a => a.Id).Distinct().Select(Vind).OfType<Bewaarstuk>().OrderBy(s => s.Aangehouden!.Sinds).ThenBy(s => s.Id);

    /// <summary>What was destroyed, the last first.</summary>
    public IEnumerable<Vernietiging> Vernietigd() => _bewaren.SelectMany(b => b.Vernietigingen).SelectMany(v => v.Reeks).OrderByDescending(v => v.Nr);

    /// <summary>This thing of whichever kind it is; null when there is none.</summary>
    public Bewaarstuk? Vind(BewaarstukId id) => Enum.GetValues<Bewaarsoort>().Select(s => Vind(s, id)).FirstOrDefault(s => s is not null);

    public Bewaarstuk? Vind(Bewaarsoort soort, BewaarstukId id) => soort switch
    {
        Bewaarsoort.Knelpunten => Knelpunten.Vind(new(id.Waarde)) is { } k ? Van(k) : null,
        Bewaarsoort.Signalen => Signalen.Vind(new(id.Waarde)) is { } s ? Van(s) : null,
        Bewaarsoort.Voornemens => _delen.Select(d => d.Voornemens.Vind(new(id.Waarde))).FirstOrDefault(v => v is not null) is { } v ? Van(v) : null,
        Bewaarsoort.Lijsten => Lijsten.Vind(new(id.Waarde)) is { } l ? Van(l) : null,
        Bewaarsoort.Mensen => _delen.SelectMany(d => d.Deelnames).Where(d => d.Persoon.Waarde == id.Waarde).ToList() is { Count: > 0 } zijn ? Mens(zijn) : null,
        _ => null,
    };

    Samengevoegd<KnelpuntId, Knelpunt> Knelpunten => new(_delen, d => d.Knelpunten);

    Samengevoegd<SignaalId, Signaal> Signalen => new(_delen, d => d.Signalen);

    Samengevoegd<LijstId, MeegebrachteLijst> Lijsten => new(_delen, d => d.Lijsten);

    IEnumerable<Bewaarstuk> Van(Bewaarsoort soort) => soort switch
    {
        Bewaarsoort.Knelpunten => Knelpunten.Where(k => k.IsOpgelost).Select(Van),
        Bewaarsoort.Signalen => Signalen.Where(s => s.IsHersteld).Select(Van),
        Bewaarsoort.Voornemens => _delen.SelectMany(d => d.Voornemens).Select(Van),
        Bewaarsoort.Lijsten => Lijsten.Where(l => l.IsWeg).Select(Van),
        Bewaarsoort.Mensen => _delen.SelectMany(d => d.Deelnames).GroupBy(d => d.Persoon).Select(g => Mens([.. g])),
        _ => [],
    };

    Bewaarstuk Van(Knelpunt k) => Stuk(Bewaarsoort.Knelpunten, k.Id.Waarde, k.Publiek, k.Betrokken, Dag(k.Oplossing?.Tijdstip));

    Bewaarstuk Van(Signaal s) => Stuk(Bewaarsoort.Signalen, s.Id.Waarde, s.Publiek, s.Partijen, Dag(s.Herstel?.Tijdstip));

    Bewaarstuk Van(Voornemens.Voornemen v) => Stuk(Bewaarsoort.Voornemens, v.Id.Waarde, Publiek.Keten, [], Einde(v));

    // What has no last day goes on. That a last day was given later counts from then: else words would go that nobody saw go.
    static Datum? Einde(Voornemens.Voornemen v)
    {
        if (Dag(v.Afgelasting?.Tijdstip) is { } afgelast) return afgelast;
        if (v.Wanneer.TotEnMet is not { } laatste) return null;
        return Dag(v.Verzettingen.LastOrDefault()?.Tijdstip) is { } gezegd && gezegd > laatste ? gezegd : laatste;
    }

    Bewaarstuk Van(MeegebrachteLijst l) => Stuk(Bewaarsoort.Lijsten, l.Id.Waarde, l.Publiek, l.Publiek.Partijen, Dag(l.Weggedaan));

    // Whose name was erased before has nothing that could go.
    Bewaarstuk Mens(IReadOnlyList<Deelname> zijn)
    {
        Datum? einde = zijn.All(d => d.Termijn.TotEnMet is not null) ? zijn.Max(d => d.Termijn.TotEnMet) : null;
        var stuk = Stuk(Bewaarsoort.Mensen, zijn[0].Persoon.Waarde, Publiek.Keten, [], einde);
        return _delen.Any(d => d.GewistePersonen.Bevat(zijn[0].Persoon)) ? stuk with { IsVernietigd = true } : stuk;
    }

    Bewaarstuk Stuk(Bewaarsoort soort, Guid waarde, Publiek publiek, ImmutableArray<PartijId> betrokken, Datum? einde)
    {
        var id = new BewaarstukId(waarde);
        // What moved to another audience can have been held back, and destroyed, in each.
        var (aanhoudingen, weg) = (_bewaren.Select(b => b.Aanhoudingen.Vind(id)).OfType<Aanhoudingen>().ToList(), _bewaren.Select(b => b.Vernietigingen.Vind(id)).OfType<Vernietigingen>());
        return new(
            soort, id, publiek, betrokken, einde, Termijn(soort), aanhoudingen.Select(a => a.Nu).FirstOrDefault(a => a is not null), aanhoudingen.SelectMany(a => a.Reeks).Max(a => a.Vrijgegeven),
            weg.SelectMany(v => v.Reeks).Any(v => !(einde > v.Einde)));
    }

    static Datum? Dag(Tijdstip? moment) => moment is { } m ? Bewaarstuk.Dag(m) : null;
}
