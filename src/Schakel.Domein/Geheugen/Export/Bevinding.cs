using Schakel.Domein.Inrichting;

namespace Schakel.Domein.Geheugen.Export;

/// <summary>Something that does not hold, with the number of the entry where it shows and what it means in both languages.</summary>
public sealed record Bevinding(string Code, long? Nr, string Nl, string En);

/// <summary>The bytes cannot be read as an export at all: nothing can be said about the journal.</summary>
public sealed class GeenExport(long regel, string nl, string en) : Exception($"Regel {regel}: {nl}")
{
    public long Regel { get; } = regel;

    public string Nl { get; } = nl;

    public string En { get; } = en;
}

/// <summary>What the verification found, and what it could not know.</summary>
public sealed record Controleverslag(
    StroomId Stroom,
    PartijId Lezer,
    bool MetBestuur,
    long Boekingen,
    long DelenOpen,
    long DelenGesloten,
    long Teksten,
    long TekstenGewist,
    int Standen,
    int GehoudenHoofden,
    Zegel Sleutel,
    IReadOnlyList<Bevinding> Bevindingen)
{
    public bool Klopt => Bevindingen.Count == 0;

    /// <summary>Without a held head, a chain that was rewritten as a whole and signed anew, or a tail that was cut, is invisible.</summary>
    public bool OnzichtbaarZonderHoofd => GehoudenHoofden == 0;
}
