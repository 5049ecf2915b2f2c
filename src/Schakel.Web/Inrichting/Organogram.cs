using Schakel.Domein.Inrichting;
using Schakel.Web.Vormen;

namespace Schakel.Web.Inrichting;

/// <summary>A body as a box: its left top, and the line up to the body that it answers to.</summary>
internal sealed record Gremiumvak(Gremium Gremium, double X, double Y, string? Lijn);

/// <summary>
/// The bodies under those that they answer to. Wide: as a tree from the top, each above the middle of those below it; narrow, or with many
/// side by side: as a list that steps in.
/// </summary>
internal sealed class Organogram
{
    public const double VakHoogte = 52;

    const double Tussen = 16;
    const double Omlaag = 36;
    const double Inspringen = 22;
    const int HoogstensNaastElkaar = 4;

    readonly ILookup<GremiumId?, Gremium> _onder;
    readonly List<Gremiumvak> _vakken = [];

    public Organogram(IEnumerable<Gremium> gremia, bool breed)
    {
        _onder = gremia.OrderBy(g => g.Niveau).ThenBy(g => g.Naam.Waarde, StringComparer.CurrentCulture).ToLookup(g => g.VerantwoordtAan);
        Breedte = breed ? 640 : 340;
        var bladeren = _onder[null].Sum(Bladeren);
        if (breed && bladeren <= HoogstensNaastElkaar) Boom(bladeren);
        else Lijst();
        Hoogte = _vakken.Max(v => v.Y) + VakHoogte + 2;
    }

    public double Breedte { get; }

    public double Hoogte { get; }

    public double VakBreedte { get; private set; }

    public IReadOnlyList<Gremiumvak> Vakken => _vakken;

    int Bladeren(Gremium gremium) => _onder[gremium.Id].Any() ? _onder[gremium.Id].Sum(Bladeren) : 1;

    void Boom(int bladeren)
    {
        var kolom = Breedte / bladeren;
        VakBreedte = Math.Min(220, kolom - Tussen);
        double links = 0;
        foreach (var top in _onder[null]) links = Teken(top, links, 1, null);

        double Teken(Gremium gremium, double begin, double y, (double X, double Y)? boven)
        {
            var rechts = begin + (kolom * Bladeren(gremium));
            var midden = (begin + rechts) / 2;
            _vakken.Add(new(gremium, midden - (VakBreedte / 2), y, boven is { } van ? $"M{Plek(van.X, van.Y)}V{N((van.Y + y) / 2)}H{N(midden)}V{N(y)}" : null));
            foreach (var onder in _onder[gremium.Id]) begin = Teken(onder, begin, y + VakHoogte + Omlaag, (midden, y + VakHoogte));
            return rechts;
        }
    }

    void Lijst()
    {
        VakBreedte = Math.Min(240, Breedte - (Inspringen * (Diepte(null) - 1)) - 4);
        double y = 1;
        foreach (var top in _onder[null]) Teken(top, 0, null);

        void Teken(Gremium gremium, int diepte, (double X, double Y)? boven)
        {
            var (x, hier) = (2 + (diepte * Inspringen), y);
            _vakken.Add(new(gremium, x, hier, boven is { } van ? $"M{Plek(van.X, van.Y)}V{N(hier + (VakHoogte / 2))}H{N(x)}" : null));
            y += VakHoogte + Tussen;
            foreach (var onder in _onder[gremium.Id]) Teken(onder, diepte + 1, (x + (Inspringen / 2), hier + VakHoogte));
        }
    }

    int Diepte(GremiumId? onder) => _onder[onder].Select(g => 1 + Diepte(g.Id)).DefaultIfEmpty(0).Max();

    static string Plek(double x, double y) => $"{N(x)} {N(y)}";

    static string N(double waarde) => Normlijn.Getal(waarde);
}
