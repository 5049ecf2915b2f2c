using System.Collections.Immutable;
using Schakel.Domein;
using Schakel.Domein.Geheugen;

namespace Schakel.Storage;

/// <summary>
/// Rebuilds entries from their lines, a page of entries at a time, in one ordered scan.
/// What was committed never changes, so pages up to a number that was there at the start agree with each other without a transaction,
/// and a slow reader holds nothing up.
/// </summary>
sealed class Bladlezer(StroomId stroom, long na, Zegel vorige)
{
    /// <summary>Entries per page: large enough to forget the cost of asking, small enough to hold in memory.</summary>
    public const int Boekingen = 512;

    /// <summary>The columns of a line in the order in which they are read here.</summary>
    public const string Kolommen = "nr, deel, feit, opdracht, tijdstip, hash, zout, publiek, dader, naam, versie, inhoud";

    readonly Dictionary<string, Publiek> _publieken = new(StringComparer.Ordinal);
    readonly Dictionary<string, string> _namen = new(StringComparer.Ordinal);
    readonly ImmutableArray<Feitregel>.Builder _feiten = ImmutableArray.CreateBuilder<Feitregel>();
    readonly ImmutableArray<Deel>.Builder _delen = ImmutableArray.CreateBuilder<Deel>();
    Publiek _publiek = Publiek.Keten;
    string _naam = "";
    long _nr = na;
    Zegel _vorige = vorige;

    /// <summary>The last entry of the page that comes now.</summary>
    public long Tot(long laatste) => Math.Min(laatste, _nr + Boekingen);

    public long Nr => _nr;

    /// <summary>Takes a page from the lines of entries, in the order of their key.</summary>
    public async Task<List<Bewaard>> Lees(IRijen rijen, CancellationToken stop)
    {
        var blad = new List<Bewaard>(Boekingen);
        var isRegel = await rijen.Volgende(stop);
        while (isRegel)
        {
            var nr = rijen.Getal(0);
            if (nr != _nr + 1 || rijen.Getal(1) != 0) throw Beschadigd(nr, "een boeking ontbreekt");
            var (kop, hash) = LeesKop(nr, rijen);
            isRegel = await rijen.Volgende(stop);
            while (isRegel && rijen.Getal(0) == nr && rijen.Getal(1) != 0)
            {
                var deel = rijen.Getal(1);
                if (deel != _delen.Count + 1 || rijen.Getal(2) != 0) throw Beschadigd(nr, "een deel ontbreekt");
                var (publiek, zout, dader) = (LeesPubliek(nr, rijen.Tekst(7, _publiek.ToString())), rijen.Bytes(6), rijen.Bytes(8));
                while ((isRegel = await rijen.Volgende(stop)) && rijen.Getal(0) == nr && rijen.Getal(1) == deel)
                {
                    if (rijen.Getal(2) != _feiten.Count + 1) throw Beschadigd(nr, "een feit ontbreekt");
                    _feiten.Add(new(Naam(rijen.Tekst(9, _naam)), (int)rijen.Getal(10), rijen.Bytes(11)));
                }
                _delen.Add(new(publiek, zout, dader, _feiten.DrainToImmutable()));
            }
            blad.Add(new(new(stroom, nr, _vorige, kop, _delen.DrainToImmutable()), hash));
            (_nr, _vorige) = (nr, hash);
        }
        // Asked for only up to a number that stands: a page without a line would be asked for without end.
        return blad.Count > 0 ? blad : throw Beschadigd(_nr + 1, "een boeking ontbreekt");
    }

    (Kop Kop, Zegel Hash) LeesKop(long nr, IRijen rijen)
    {
        var (opdracht, hash) = (rijen.Bytes(3), rijen.Bytes(5));
        if (opdracht.Length != Kenmerk.Lengte) throw Beschadigd(nr, "de opdracht is geen kenmerk");
        if (Tijdstip.Lees(rijen.Tekst(4)) is not { } tijdstip) throw Beschadigd(nr, "het tijdstip is geen tijdstip");
        if (hash.Length != Zegel.Lengte) throw Beschadigd(nr, "de hash heeft geen 32 bytes");
        return (new(rijen.Bytes(6), new(Kenmerk.Van(opdracht)), tijdstip), new(hash));
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
