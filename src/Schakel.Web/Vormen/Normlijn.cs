using System.Globalization;
using Schakel.Domein.Inrichting;

namespace Schakel.Web.Vormen;

/// <summary>A value at its place on the line, from 0 (left) to 1. Where one is missing before it, no line leads to it.</summary>
public readonly record struct Lijnpunt(double Plek, decimal Waarde, bool Voorlopig, bool SluitAan);

/// <summary>A value named at the side of the picture.</summary>
public readonly record struct Maatstreep(double Y, decimal Waarde, bool IsNorm);

/// <summary>A stretch of the line on which one norm held.</summary>
public readonly record struct Grensstuk(double Van, double Tot, decimal Grens);

/// <summary>A piece of the band: where it lies, and the height of the norm itself.</summary>
public readonly record struct Band(double X, double Breedte, double Top, double Hoogte, double Grens);

/// <summary>The paper that is drawn on: its size, the room kept free around the points, and how far the band runs out beyond them.</summary>
public readonly record struct Tekenvlak(double Breedte, double Hoogte, double Links, double Rechts, double Boven, double Onder, double Uitloop);

/// <summary>Geometry of a line of values with the norm as a band behind it, which steps where the norm changed.</summary>
internal sealed class Normlijn
{
    public static readonly Tekenvlak Tegelvlak = new(180, 56, 6, 6, 7, 7, 6);

    readonly IReadOnlyList<Lijnpunt> _punten;
    readonly IReadOnlyList<Grensstuk> _stukken;
    readonly Tekenvlak _vlak;

    public Normlijn(IReadOnlyList<Lijnpunt> punten, IReadOnlyList<Grensstuk> stukken, Normrichting richting, Tekenvlak vlak, decimal? ook = null)
    {
        (_punten, _stukken, _vlak) = (punten, stukken, vlak);
        var waarden = punten.Select(p => (double)p.Waarde).Concat(stukken.Select(s => (double)s.Grens)).Concat(ook is { } w ? [(double)w] : []).ToArray();
        var marge = Math.Max((waarden.Max() - waarden.Min()) * 0.15, 1e-6);
        (Laag, Hoog) = (waarden.Min() - marge, waarden.Max() + marge);
        Banden = [.. stukken.Select(s => Strook(s, richting))];
    }

    public double Laag { get; }

    public double Hoog { get; }

    public IReadOnlyList<Band> Banden { get; }

    public IReadOnlyList<(double X, double Y, bool Voorlopig)> Punten => [.. _punten.Select(p => (X(p.Plek), Y((double)p.Waarde), p.Voorlopig))];

    /// <summary>Points that no line leads to or from.</summary>
    public IEnumerable<(double X, double Y, bool Voorlopig)> Losse =>
        Punten.Where((_, i) => !(i > 0 && _punten[i].SluitAan) && !(i + 1 < _punten.Count && _punten[i + 1].SluitAan));

    /// <summary>Between final values.</summary>
    public string Vast => Pad(voorlopig: false);

    /// <summary>To or from a provisional value.</summary>
    public string Voorlopig => Pad(voorlopig: true);

    /// <summary>The line of a tile: values at equal distances, the norm stepping halfway between two of them.</summary>
    public static Normlijn Tegel(IReadOnlyList<Meting> metingen, Normrichting richting)
    {
        var stap = metingen.Count == 1 ? 1 : 1.0 / (metingen.Count - 1);
        var stukken = new List<Grensstuk>();
        for (var i = 0; i < metingen.Count; i++)
        {
            if (metingen[i].Grens is not { } grens) continue;
            var (van, tot) = (Math.Max(0, (i - 0.5) * stap), Math.Min(1, (i + 0.5) * stap));
            if (stukken.Count > 0 && stukken[^1].Grens == grens && Math.Abs(stukken[^1].Tot - van) < 1e-9) stukken[^1] = stukken[^1] with { Tot = tot };
            else stukken.Add(new(van, tot, grens));
        }
        if (metingen.Count == 1 && stukken.Count == 1) stukken[0] = stukken[0] with { Tot = 1 };
        return new([.. metingen.Select((m, i) => new Lijnpunt(metingen.Count == 1 ? 0.5 : i * stap, m.Waarde, m.Voorlopig, m.SluitAan))], stukken, richting, Tegelvlak);
    }

    /// <summary>What the axis of values names: the norms, then the highest and the lowest value, each as long as it keeps this distance from the others.</summary>
    public IReadOnlyList<Maatstreep> Schaal(double afstand)
    {
        var waarden = _punten.Select(p => p.Waarde).ToList();
        var strepen = new List<Maatstreep>();
        foreach (var (waarde, isNorm) in _stukken.Reverse().Select(s => (s.Grens, true)).Append((waarden.Max(), false)).Append((waarden.Min(), false)))
        {
            var y = Y((double)waarde);
            if (strepen.TrueForAll(s => Math.Abs(s.Y - y) >= afstand)) strepen.Add(new(y, waarde, isNorm));
        }
        return strepen;
    }

    /// <summary>Whether nothing is drawn through this box: no line between values, no norm.</summary>
    public bool IsVrij(double van, double tot, double boven, double onder)
    {
        if (Banden.Any(b => b.X < tot && b.X + b.Breedte > van && b.Grens > boven && b.Grens < onder)) return false;
        var punten = Punten;
        for (var i = 1; i < punten.Count; i++)
        {
            if (!_punten[i].SluitAan || punten[i].X <= van || punten[i - 1].X >= tot) continue;
            var (een, ander) = (Hoogte(punten[i - 1], punten[i], van), Hoogte(punten[i - 1], punten[i], tot));
            if (Math.Min(een, ander) < onder && Math.Max(een, ander) > boven) return false;
        }
        return true;
    }

    // Of the line between two points at this x, within its ends.
    static double Hoogte((double X, double Y, bool) van, (double X, double Y, bool) tot, double x) =>
        van.Y + ((tot.Y - van.Y) * Math.Clamp((x - van.X) / (tot.X - van.X), 0, 1));

    public double X(double plek) => _vlak.Links + (plek * (_vlak.Breedte - _vlak.Links - _vlak.Rechts));

    public double Y(double waarde) => _vlak.Boven + ((Hoog - waarde) / (Hoog - Laag) * (_vlak.Hoogte - _vlak.Boven - _vlak.Onder));

    public static string Getal(double waarde) => waarde.ToString("0.##", CultureInfo.InvariantCulture);

    Band Strook(Grensstuk stuk, Normrichting richting)
    {
        var van = stuk.Van <= 0 ? X(0) - _vlak.Uitloop : X(stuk.Van);
        var tot = stuk.Tot >= 1 ? X(1) + _vlak.Uitloop : X(stuk.Tot);
        var (grens, boven, onder) = (Y((double)stuk.Grens), _vlak.Boven - _vlak.Uitloop, _vlak.Hoogte - _vlak.Onder + _vlak.Uitloop);
        return richting == Normrichting.Minimaal ? new(van, tot - van, boven, grens - boven, grens) : new(van, tot - van, grens, onder - grens, grens);
    }

    string Pad(bool voorlopig)
    {
        var pad = new System.Text.StringBuilder();
        for (var i = 1; i < _punten.Count; i++)
        {
            if (!_punten[i].SluitAan || (_punten[i].Voorlopig || _punten[i - 1].Voorlopig) != voorlopig) continue;
            pad.Append(CultureInfo.InvariantCulture, $"M{Plaats(i - 1)}L{Plaats(i)}");
        }
        return pad.ToString();
    }

    string Plaats(int i) => $"{Getal(X(_punten[i].Plek))} {Getal(Y((double)_punten[i].Waarde))}";
}
