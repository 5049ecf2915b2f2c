using System.Collections.Immutable;
using Schakel.Domein.Besluiten;

namespace Schakel.Domein.Inrichting;

/// <summary>What a partner lets one of its people decide in its name: about which subjects, up to which amount, when, and by which document of its own.</summary>
/// <param name="Houder">The deelname that carries it; when that ends, nobody carries it.</param>
/// <param name="Plafond">Without one the mandate knows no amount.</param>
/// <param name="Door">In which deelname it was granted.</param>
public sealed record Mandaat(
    MandaatId Id, DeelnameId Houder, ImmutableArray<Besluitonderwerp> Onderwerpen, Bedrag? Plafond, Periode Termijn, Tekst Bron, Tekst? Toelichting, DeelnameId? Door)
{
    public bool Dekt(Besluitonderwerp onderwerp, Datum dag) => Termijn.Omvat(dag) && Onderwerpen.Contains(onderwerp);
}
