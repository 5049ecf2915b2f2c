using Schakel.Domein.Besluiten;
using Schakel.Domein.Inrichting;

namespace Schakel.Domein.Geheugen.Export;

/// <summary>What the verification of a decision receipt found, and what stands in it. Only when nothing was found is that proven.</summary>
/// <param name="Nummer">Of the decision; null when it does not stand there.</param>
/// <param name="Titel">Of the proposal; null when these words were erased.</param>
/// <param name="Standpunt">The name of what this partner said; null when it said nothing that counted.</param>
/// <param name="IsStilzwijgend">Whether it said so by being silent.</param>
/// <param name="Reden">The words with it; null where there were none, or they were erased.</param>
/// <param name="Gevolg">The names of the facts that the decision made; empty while its day did not come, or when nothing happened on it.</param>
/// <param name="Afloop">Of an effect on a later day, the name of the fact that says what became of it.</param>
/// <param name="Getekend">When the heads were signed: of what came after, this says nothing.</param>
/// <param name="IsSleutelVergeleken">Whether the reader named the fingerprint that he heard elsewhere. Without it anybody can sign anything.</param>
public sealed record Bewijsverslag(StroomId Stroom, PartijId Lezer, BesluitId Besluit, string? Nummer, string? Titel, Tijdstip? Genomen, string? Standpunt, bool IsStilzwijgend, string? Reden, IReadOnlyList<string> Gevolg, string? Afloop)
{
    /// <summary>Whether it consented on a condition; the words of it are null where they were erased.</summary>
    public bool IsVoorwaardelijk { get; init; }

    public string? Voorwaarde { get; init; }

    /// <summary>The last day of that condition, as it stands in the fact.</summary>
    public string? VoorwaardeTotEnMet { get; init; }

    public IReadOnlyList<long> Boekingen { get; init; } = [];

    public long DelenGesloten { get; init; }

    public int Teksten { get; init; }

    public int TekstenGewist { get; init; }

    public Zegel Sleutel { get; init; }

    public bool IsSleutelVergeleken { get; init; }

    public Tijdstip Getekend { get; init; }

    public IReadOnlyList<Bevinding> Bevindingen { get; init; } = [];

    public bool Klopt => Bevindingen.Count == 0;
}
