using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Serialization;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;

namespace Schakel.Domein.Besluiten;

/// <summary>The number of a decision: the year and its place in it, written as 2026-1.</summary>
public readonly record struct Besluitnummer(int Jaar, int Volgnummer)
{
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Jaar}-{Volgnummer}");
}

/// <summary>
/// An adopted proposal. Concerns and dissent stay where they were given, in the standpoints of the proposal; here stands whose they are.
/// <paramref name="Boeking"/> is the entry with which it took effect, or as long as it did not with which it was taken: the state before it is what the difference was made on.
/// </summary>
/// <param name="Ingang">The later day on which it was to take effect; null: at once.</param>
/// <param name="Ingegaan">When it took effect on a later day; null while it did not, and when it did at once.</param>
/// <param name="Struikelblok">The code that says why it could not be done on its day.</param>
/// <param name="Aangeboden">To whom it was presented, in that order; null as long as nobody did, so that decisions of before keep their bytes.</param>
public sealed record Besluit(
    BesluitId Id,
    Besluitnummer Nummer,
    VoorstelId Voorstel,
    ImmutableArray<PartijId> MetZorg,
    ImmutableArray<PartijId> Terzijde,
    Datum HerzienOp,
    Tijdstip Genomen,
    long Boeking,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] ImmutableArray<Aanbieding>? Aangeboden = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] Datum? Ingang = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] Besluitwerking Werking = Besluitwerking.InWerking,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] Tijdstip? Ingegaan = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Struikelblok = null)
{
    /// <summary>How long before its day a review is announced, so that it can still come on an agenda.</summary>
    public const int DagenVoorHerziening = 14;

    [JsonIgnore]
    public IReadOnlyList<Aanbieding> Aanbiedingen => Aangeboden ?? [];

    /// <summary>Whether its day came, or was called off, and nothing happened.</summary>
    [JsonIgnore]
    public bool IsNietGebeurd => Werking is Besluitwerking.Vastgelopen or Besluitwerking.Afgelast;

    /// <summary>Whether that can be put forward again: it was not yet, or that was withdrawn.</summary>
    public bool IsVoorTeLeggen(IEnumerable<Voorstel> voorstellen) => IsNietGebeurd && !voorstellen.Any(v => v.Opnieuw == Id && v.Status != Voorstelstatus.Ingetrokken);

    /// <summary>The texts that were typed for it after it was taken, with who typed them; its own are those of its proposal.</summary>
    [JsonIgnore]
    public IEnumerable<Tekstplaats> Teksten => Aanbiedingen.SelectMany(a => a.Teksten);

    public Besluit Met(Aanbieding aanbieding) => this with { Aangeboden = [.. Aanbiedingen, aanbieding] };

    /// <summary>Whether it is to be looked at again; what never happened needs no looking back.</summary>
    public bool IsToeAanHerziening(Datum op, int dagenVooraf = DagenVoorHerziening) => Werking == Besluitwerking.InWerking && HerzienOp <= op.AddDays(dagenVooraf);
}
