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
/// <param name="Bestemming">The key of the server where a whole chain goes on; null where it goes on where it was.</param>
/// <param name="Hash">Of the last entry.</param>
/// <param name="Lezer">The partner for whom it was made; null when it is the whole chain.</param>
public sealed record Controleverslag(
    StroomId Stroom,
    Lezer? Lezer,
    long Boekingen,
    long DelenOpen,
    long DelenGesloten,
    long Teksten,
    long TekstenGewist,
    long Bestanden,
    long Mensen,
    int Standen,
    int GehoudenHoofden,
    Zegel Sleutel,
    IReadOnlyList<Bevinding> Bevindingen,
    Zegel? Bestemming = null,
    Zegel Hash = default)
{
    public bool Klopt => Bevindingen.Count == 0;

    /// <summary>Without a held head, a chain that was rewritten as a whole and signed anew, or a tail that was cut, is invisible.</summary>
    public bool OnzichtbaarZonderHoofd => GehoudenHoofden == 0;
}
