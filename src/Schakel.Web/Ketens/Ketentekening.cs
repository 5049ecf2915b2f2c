using Schakel.Domein.Inrichting;
using Schakel.Domein.Knelpunten;
using Schakel.Web.Vormen;

namespace Schakel.Web.Ketens;

/// <summary>A partner as a box, its name in at most two lines; the middle of the box, and its place in the chain from 1.</summary>
internal sealed record Partnervak(Ketenpartner Partner, double X, double Y, int Plaats, IReadOnlyList<string> Regels);

/// <summary>All hand-overs from one partner to another as one arrow, with what is open there.</summary>
internal sealed record Pijl(string Lijn, string Punt, double X, double Y, int Open, bool IsHeetst);

/// <summary>
/// The chain as a small picture. The partners stand on an ellipse in the order of the chain, so that no arrow runs through a third partner;
/// an arrow bends to its right, so that there and back stay apart.
/// </summary>
internal sealed class Ketentekening
{
    /// <summary>With more partners a picture says less than a table.</summary>
    public const int HoogstensPartners = 12;

    const double VakHoogte = 46;
    const double Bocht = 16;

    public Ketentekening(IReadOnlyList<Ketenpartner> partners, IEnumerable<Overdracht> overdrachten, IReadOnlyList<Overdrachtdrukte> drukte, bool breed)
    {
        var n = partners.Count;
        (Breedte, VakBreedte) = breed ? (640, n > 6 ? 124 : 148) : (340, n > 6 ? 96 : 130);
        Hoogte = breed ? (n <= 2 ? 120 : n <= 4 ? 236 : n <= 8 ? 320 : 400) : n <= 2 ? 120 : n <= 4 ? 260 : Math.Max(340, n * 58);
        Vakken = [.. partners.Select((p, i) => Vak(p, i, n))];

        var per = drukte.ToDictionary(d => d.Overdracht, d => d.Open);
        var heetst = drukte.Count > 0 ? drukte[0].Overdracht : (OverdrachtId?)null;
        var plek = Vakken.ToDictionary(v => v.Partner.Id);
        Pijlen =
        [
            .. overdrachten.Where(o => plek.ContainsKey(o.Van) && plek.ContainsKey(o.Naar)).GroupBy(o => (o.Van, o.Naar))
                .Select(g => Trek(plek[g.Key.Van], plek[g.Key.Naar], g.Sum(o => per.GetValueOrDefault(o.Id)), g.Any(o => o.Id == heetst)))
                .OrderBy(p => p.IsHeetst),
        ];
    }

    public double Breedte { get; }

    public double Hoogte { get; }

    public double VakBreedte { get; }

    public static double VakHoog => VakHoogte;

    public IReadOnlyList<Partnervak> Vakken { get; }

    public IReadOnlyList<Pijl> Pijlen { get; }

    Partnervak Vak(Ketenpartner partner, int i, int n)
    {
        // From the left, clockwise: as one reads.
        var hoek = Math.PI + (2 * Math.PI * i / n);
        var (a, b) = ((Breedte - VakBreedte - 8) / 2, (Hoogte - VakHoogte - 8) / 2);
        return new(partner, (Breedte / 2) + (a * Math.Cos(hoek)), (Hoogte / 2) + (b * Math.Sin(hoek)), i + 1, Regels(partner.Naam.Waarde));
    }

    IReadOnlyList<string> Regels(string naam)
    {
        var ruimte = (int)(VakBreedte / 8.3);
        if (naam.Length <= ruimte) return [naam];
        var breuk = naam.LastIndexOfAny([' ', '-'], ruimte);
        if (breuk <= 0) return [Kort(naam, ruimte)];
        return [naam[..(naam[breuk] == '-' ? breuk + 1 : breuk)], Kort(naam[(breuk + 1)..], ruimte)];
    }

    static string Kort(string tekst, int ruimte) => tekst.Length <= ruimte ? tekst : tekst[..(ruimte - 1)].TrimEnd() + "…";

    Pijl Trek(Partnervak van, Partnervak naar, int open, bool isHeetst)
    {
        var (dx, dy) = (naar.X - van.X, naar.Y - van.Y);
        var lengte = Math.Max(1, Math.Sqrt((dx * dx) + (dy * dy)));
        var (mx, my) = (((van.X + naar.X) / 2) - (dy / lengte * Bocht * 2), ((van.Y + naar.Y) / 2) + (dx / lengte * Bocht * 2));
        var (begin, eind) = (Rand(van, mx, my, 0), Rand(naar, mx, my, 8));
        var (rx, ry) = Richting(mx, my, naar.X, naar.Y);
        var punt = (X: eind.X + (rx * 8), Y: eind.Y + (ry * 8));
        var midden = (X: (0.25 * begin.X) + (0.5 * mx) + (0.25 * eind.X), Y: (0.25 * begin.Y) + (0.5 * my) + (0.25 * eind.Y));
        return new(
            $"M{Plaats(begin.X, begin.Y)}Q{Plaats(mx, my)} {Plaats(eind.X, eind.Y)}",
            $"M{Plaats(punt.X, punt.Y)}L{Plaats(punt.X - (rx * 11) - (ry * 5.5), punt.Y - (ry * 11) + (rx * 5.5))}L{Plaats(punt.X - (rx * 11) + (ry * 5.5), punt.Y - (ry * 11) - (rx * 5.5))}Z",
            midden.X, midden.Y, open, isHeetst);
    }

    // Where the line from the middle of the box to that point leaves the box, and a little further.
    (double X, double Y) Rand(Partnervak vak, double x, double y, double verder)
    {
        var (rx, ry) = Richting(vak.X, vak.Y, x, y);
        var afstand = Math.Min(
            Math.Abs(rx) < 1e-6 ? double.MaxValue : VakBreedte / 2 / Math.Abs(rx),
            Math.Abs(ry) < 1e-6 ? double.MaxValue : VakHoogte / 2 / Math.Abs(ry)) + 2 + verder;
        return (vak.X + (rx * afstand), vak.Y + (ry * afstand));
    }

    static (double X, double Y) Richting(double x1, double y1, double x2, double y2)
    {
        var lengte = Math.Max(1e-6, Math.Sqrt(((x2 - x1) * (x2 - x1)) + ((y2 - y1) * (y2 - y1))));
        return ((x2 - x1) / lengte, (y2 - y1) / lengte);
    }

    static string Plaats(double x, double y) => $"{Normlijn.Getal(x)} {Normlijn.Getal(y)}";
}
