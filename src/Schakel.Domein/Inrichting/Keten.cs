using System.Text.Json.Serialization;
using Schakel.Domein.Geheugen;

namespace Schakel.Domein.Inrichting;

/// <summary>A chain: organisations without a common boss that must reach a goal together (NORA). While it is being founded the partner that began adopts what is shared.</summary>
public sealed record Keten(Naam Naam, Tekst Doel, Tekst Ketenprobleem, bool IsVoorbeeld, Tijdstip Opgericht, PartijId Initiatiefnemer, bool InOprichting,
    Ketenprofiel? Profiel = null, Huisstijl? Huisstijl = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] Keteneinde? Einde = null)
{
    /// <summary>Whether it has ended: nothing new happens in it.</summary>
    public bool IsVoorbij(Datum dag) => Einde?.Laatste < dag;

    /// <summary>The texts and files that the chain as such carries, those of before included.</summary>
    [JsonIgnore]
    public IEnumerable<Tekstplaats> Teksten =>
        new[] { Doel, Ketenprobleem, Profiel?.Bron, Einde?.Reden }.OfType<Tekst>().Concat(Profiel?.Eerder ?? []).Select(t => new Tekstplaats(t, null)).Concat(Bestanden.Select(b => Tekstplaats.Van(b, null)));

    IEnumerable<Bestand> Bestanden => Huisstijl is null ? [] : Huisstijl.Logo is { } logo ? Huisstijl.Eerder.Append(logo.Bestand) : Huisstijl.Eerder;
}

/// <summary>The last day of a chain, and why it ends.</summary>
public sealed record Keteneinde(int Nummer, Datum Laatste, Tekst Reden);
