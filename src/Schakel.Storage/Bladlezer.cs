using System.Collections.Immutable;
using Schakel.Domein;
using Schakel.Domein.Geheugen;

namespace Schakel.Storage;

/// <summary>
/// Rebuilds entries from the three tables, a page of entries at a time: three ordered scans, merged in one pass.
/// What was committed never changes, so pages up to a number that was there at the start agree with each other without a transaction,
/// and a slow reader holds nothing up.
/// </summary>
sealed class Bladlezer(StroomId stroom, long na, Zegel vorige)
{
    /// <summary>Entries per page: large enough to forget the cost of asking, small enough to hold in memory.</summary>
    public const int Boekingen = 512;

    readonly Dictionary<string, Publiek> _publieken = new(StringComparer.Ordinal);
    readonly Dictionary<string, string> _namen = new(StringComparer.Ordinal);
    readonly List<(Kop Kop, Zegel Hash)> _koppen = new(Boekingen);
    readonly List<(long Nr, int Deel, Publiek Publiek, byte[] Zout, byte[] Dader)> _deelrijen = new(Boekingen);
    readonly List<Feitregel> _feiten = [];
    readonly List<Deel> _delen = [];
    Publiek _publiek = Publiek.Keten;
    string _naam = "";
    long _nr = na;
    Zegel _vorige = vorige;

    /// <summary>The last entry of the page that comes now.</summary>
    public long Tot(long laatste) => Math.Min(laatste, _nr + Boekingen);

    public long Nr => _nr;

    /// <summary>Takes a page from three questions: boekingen, delen, feiten, each in the order of its key.</summary>
    public async Task<List<Bewaard>> Lees(IRijen rijen, CancellationToken stop)
    {
        await LeesKoppen(rijen, stop);
        await rijen.VolgendeVraag(stop);
        await LeesDeelrijen(rijen, stop);
        await rijen.VolgendeVraag(stop);

        var blad = new List<Bewaard>(_koppen.Count);
        var isFeit = await rijen.Volgende(stop);
        var deelrij = 0;
        foreach (var (kop, hash) in _koppen)
        {
            _nr++;
            _delen.Clear();
            for (; deelrij < _deelrijen.Count && _deelrijen[deelrij].Nr == _nr; deelrij++)
            {
                var deel = _deelrijen[deelrij];
                if (deel.Deel != _delen.Count + 1) throw Beschadigd(_nr, "een deel ontbreekt");
                _feiten.Clear();
                for (; isFeit && rijen.Getal(0) == _nr && rijen.Getal(1) == deel.Deel; isFeit = await rijen.Volgende(stop))
                {
                    if (rijen.Getal(2) != _feiten.Count + 1) throw Beschadigd(_nr, "een feit ontbreekt");
                    _feiten.Add(new(Naam(rijen.Tekst(3, _naam)), (int)rijen.Getal(4), rijen.Bytes(5)));
                }
                _delen.Add(new(deel.Publiek, deel.Zout, deel.Dader, [.. _feiten]));
            }
            blad.Add(new(new(stroom, _nr, _vorige, kop, [.. _delen]), hash));
            _vorige = hash;
        }
        if (isFeit || deelrij < _deelrijen.Count) throw Beschadigd(_nr, "een deel of feit hoort bij geen boeking");
        return blad;
    }

    async Task LeesKoppen(IRijen rijen, CancellationToken stop)
    {
        _koppen.Clear();
        while (await rijen.Volgende(stop))
        {
            var nr = rijen.Getal(0);
            if (nr != _nr + _koppen.Count + 1) throw Beschadigd(nr, "een boeking ontbreekt");
            if (Id.Lees<OpdrachtId>(rijen.Tekst(1)) is not { } opdracht) throw Beschadigd(nr, "de opdracht is geen kenmerk");
            if (Tijdstip.Lees(rijen.Tekst(2)) is not { } tijdstip) throw Beschadigd(nr, "het tijdstip is geen tijdstip");
            var hash = rijen.Bytes(4);
            if (hash.Length != Zegel.Lengte) throw Beschadigd(nr, "de hash heeft geen 32 bytes");
            _koppen.Add((new(rijen.Bytes(3), opdracht, tijdstip), new(hash)));
        }
    }

    async Task LeesDeelrijen(IRijen rijen, CancellationToken stop)
    {
        _deelrijen.Clear();
        while (await rijen.Volgende(stop))
        {
            var nr = rijen.Getal(0);
            _deelrijen.Add((nr, (int)rijen.Getal(1), LeesPubliek(nr, rijen.Tekst(2, _publiek.ToString())), rijen.Bytes(3), rijen.Bytes(4)));
        }
    }

    // A chain has a handful of audiences and of fact names, and a hundred thousand rows that name them.
    Publiek LeesPubliek(long nr, string spelling)
    {
        if (ReferenceEquals(spelling, _publiek.ToString())) return _publiek;
        if (_publieken.TryGetValue(spelling, out var bekend)) return _publiek = bekend;
        _publiek = Publiek.Lees(spelling) ?? throw Beschadigd(nr, "het publiek is onleesbaar");
        _publieken.Add(spelling, _publiek);
        return _publiek;
    }

    string Naam(string naam)
    {
        if (ReferenceEquals(naam, _naam)) return naam;
        if (_namen.TryGetValue(naam, out var bekend)) return _naam = bekend;
        _namen.Add(naam, naam);
        return _naam = naam;
    }

    JournaalBeschadigd Beschadigd(long nr, string wat) => new(stroom, nr, wat);
}
