using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Knelpunten;

namespace Schakel.Domein.Besluiten;

/// <summary>Something else that could have been proposed, and why it was not.</summary>
public sealed record Optie(Tekst Wat, Tekst WaaromNiet);

/// <summary>What a partner itself says: what matters to it here, and what the proposal would mean for its own people and work.</summary>
public sealed record Inbreng(PartijId Partij, Tekst Belang, Tekst Gevolg, DeelnameId? Door, Tijdstip Tijdstip);

/// <summary>What was answered, by whom and when.</summary>
public sealed record Beeldantwoord(Tekst Wat, DeelnameId? Door, Tijdstip Tijdstip);

/// <summary>A question about a proposal, with its answer once there is one.</summary>
/// <param name="HoudtOp">Whether it was asked in the reading time: then standpoints wait for its answer. What is asked later does not shut them out again.</param>
public sealed record Beeldvraag(BeeldvraagId Id, Tekst Wat, bool HoudtOp, DeelnameId? Door, Tijdstip Tijdstip, Beeldantwoord? Antwoord);

/// <summary>Evidence: what it shows, and a file, or a norm with what was measured of it.</summary>
/// <param name="Nr">The entry with which it came: a norm is looked at as it then stood.</param>
public sealed record Onderbouwing(OnderbouwingId Id, Tekst Wat, Bijlage? Bijlage, NormId? Norm, long Nr, DeelnameId? Door, Tijdstip Tijdstip);

/// <summary>That standpoints can be given from then on, and of which partners the contribution was not waited for, with the reason.</summary>
public sealed record Opening(ImmutableArray<PartijId> Zonder, Tekst? Reden, DeelnameId? Door, Tijdstip Tijdstip);

/// <summary>
/// What lies on the table of a proposal: what else was possible, what each partner brings in, and what was asked and answered. First the picture, then the
/// judgement, then the decision: where it has a reading time, no standpoint is given before everything lies there.
/// </summary>
/// <param name="LezenTot">The last day of the reading time, a working day of the chain; null when standpoints could be given from the beginning.</param>
/// <param name="Inbrengen">The last word of each partner, in the order in which they spoke.</param>
/// <param name="Eerdere">What partners brought in before they said it otherwise.</param>
/// <param name="Leesdagen">How many working days were asked to read; null where none were, and of proposals of before.</param>
/// <param name="Onderbouwingen">The evidence; null while there is none, so that proposals of before keep their bytes.</param>
public sealed record Tafel(
    ImmutableArray<Optie> Opties, Datum? LezenTot, ImmutableArray<Inbreng> Inbrengen, ImmutableArray<Inbreng> Eerdere, ImmutableArray<Beeldvraag> Vragen, Opening? Opening,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] ImmutableArray<Onderbouwing>? Onderbouwingen = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] int? Leesdagen = null)
{
    public static readonly Tafel Leeg = new([], null, [], [], [], null);

    /// <summary>Whether the standpoints wait for the picture.</summary>
    [JsonIgnore]
    public bool IsDicht => LezenTot is not null && Opening is null;

    [JsonIgnore]
    public IReadOnlyList<Onderbouwing> Stukken => Onderbouwingen ?? [];

    public Onderbouwing? Stuk(OnderbouwingId onderbouwing) => Stukken.FirstOrDefault(s => s.Id == onderbouwing);

    public bool IsLeestijd(Datum dag) => LezenTot >= dag;

    [JsonIgnore]
    public IEnumerable<Beeldvraag> Onbeantwoord => Vragen.Where(v => v.Antwoord is null);

    /// <summary>The questions that the standpoints wait for.</summary>
    [JsonIgnore]
    public IEnumerable<Beeldvraag> Ophoudend => Onbeantwoord.Where(v => v.HoudtOp);

    public Inbreng? Van(PartijId partij)
    {
        foreach (var inbreng in Inbrengen)
            if (inbreng.Partij == partij) return inbreng;
        return null;
    }

    public Beeldvraag? Vind(BeeldvraagId vraag)
    {
        foreach (var gesteld in Vragen)
            if (gesteld.Id == vraag) return gesteld;
        return null;
    }

    /// <summary>The partners that brought in nothing yet, of those whose consent it takes.</summary>
    public IEnumerable<PartijId> Zonder(IEnumerable<Ketenpartner> kring) => kring.Select(p => p.Id).Where(p => Van(p) is null);

    /// <summary>All that was typed, to read it.</summary>
    [JsonIgnore]
    public IEnumerable<Tekst> Woorden => Opties.SelectMany(o => new[] { o.Wat, o.WaaromNiet }).Concat(Teksten.Select(t => t.Tekst));

    /// <summary>What was typed since the proposal was submitted, with who typed it.</summary>
    [JsonIgnore]
    public IEnumerable<Tekstplaats> Teksten =>
    [
        .. Inbrengen.Concat(Eerdere).SelectMany(i => new[] { new Tekstplaats(i.Belang, i.Door), new Tekstplaats(i.Gevolg, i.Door) }),
        .. Vragen.Select(v => new Tekstplaats(v.Wat, v.Door)),
        .. Vragen.Where(v => v.Antwoord is not null).Select(v => new Tekstplaats(v.Antwoord!.Wat, v.Antwoord.Door)),
        .. Stukken.Select(s => new Tekstplaats(s.Wat, s.Door)),
        .. Opening?.Reden is { } reden ? [new Tekstplaats(reden, Opening.Door)] : Array.Empty<Tekstplaats>(),
    ];

    internal Tafel Met(Inbreng inbreng) => this with
    {
        Inbrengen = [.. Inbrengen.Where(i => i.Partij != inbreng.Partij), inbreng],
        Eerdere = [.. Eerdere, .. Inbrengen.Where(i => i.Partij == inbreng.Partij)],
    };
}
