using System.Globalization;

namespace Schakel.Web.Vormen;

/// <summary>Geometry of the small line with the norm as a band behind it.</summary>
internal sealed class Normlijn
{
    public const double Breedte = 180;
    public const double Hoogte = 48;
    const double Rand = 6;

    readonly double laag, hoog;
    readonly IReadOnlyList<Meting> metingen;

    public Normlijn(IReadOnlyList<Meting> metingen, Normgrens norm)
    {
        this.metingen = metingen;
        var waarden = metingen.Select(meting => (double)meting.Waarde).Append((double)norm.Grens).ToArray();
        var marge = Math.Max((waarden.Max() - waarden.Min()) * 0.15, 1e-6);
        (laag, hoog) = (waarden.Min() - marge, waarden.Max() + marge);
        Grens = Y((double)norm.Grens);
        (BandTop, BandHoogte) = norm.Richting is Richting.Minstens ? (0, Grens) : (Grens, Hoogte - Grens);
    }

    public double Grens { get; }
    public double BandTop { get; }
    public double BandHoogte { get; }
    public (double X, double Y) Eind => Punt(metingen.Count - 1);

    /// <summary>The final values as one line.</summary>
    public string Vast => Punten(0, AantalVast);

    /// <summary>The provisional values, starting at the last final one so that the line does not break.</summary>
    public string Voorlopig => AantalVast == metingen.Count ? "" : Punten(Math.Max(0, AantalVast - 1), metingen.Count);

    int AantalVast => metingen.TakeWhile(meting => !meting.Voorlopig).Count();

    string Punten(int van, int tot) => string.Join(' ', Enumerable.Range(van, Math.Max(0, tot - van))
        .Select(Punt).Select(punt => $"{Getal(punt.X)},{Getal(punt.Y)}"));

    (double X, double Y) Punt(int index) =>
        (metingen.Count == 1 ? Breedte / 2 : Rand + (index * (Breedte - (2 * Rand)) / (metingen.Count - 1)), Y((double)metingen[index].Waarde));

    double Y(double waarde) => Rand + ((hoog - waarde) / (hoog - laag) * (Hoogte - (2 * Rand)));

    public static string Getal(double waarde) => waarde.ToString("0.##", CultureInfo.InvariantCulture);
}
