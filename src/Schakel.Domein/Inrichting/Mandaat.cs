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
    /// <summary>Whether it will hold no more from this day on: its own term is over, or that of the role in which <paramref name="houder"/> has it.</summary>
    public bool IsVoorbij(Deelname? houder, Datum dag) => Termijn.IsVoorbij(dag) || houder?.Termijn.IsVoorbij(dag) != false;
}
