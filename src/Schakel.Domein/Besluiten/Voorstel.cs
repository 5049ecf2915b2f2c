using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Schakel.Domein.Afspraken;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Knelpunten;
using Schakel.Domein.Voornemens;

namespace Schakel.Domein.Besluiten;

/// <summary>Where a proposal stands. Onuitvoerbaar: something else was decided, and what it asks can no longer be done.</summary>
[JsonConverter(typeof(Enumnaam<Voorstelstatus>))]
public enum Voorstelstatus
{
    Open,
    Onuitvoerbaar,
    Besloten,
    Ingetrokken,
}

/// <summary>What a partner says of a proposal; the first three let it pass, an objection blocks it (consent, not a vote).</summary>
[JsonConverter(typeof(Enumnaam<Oordeel>))]
public enum Oordeel
{
    Instemmen,
    InstemmenMetZorg,
    TerzijdeStaan,
    Bezwaar,
}

/// <summary>The standpoint of one partner, with who gave it when.</summary>
public sealed record Standpunt(PartijId Partij, Oordeel Oordeel, Tekst? Reden, DeelnameId? Door, Tijdstip Gegeven);

/// <summary>
/// A text with the governed opdrachten that it will carry out, and the facts that these make, frozen so that everyone looks at the same difference.
/// A round is one such set of facts: when they no longer fit, the next round begins without standpoints.
/// </summary>
/// <param name="Knelpunt">The bottleneck that it came of; one of these three at most.</param>
/// <param name="Voornemen">The announced change of a partner that it came of.</param>
/// <param name="Afspraak">The agreement that it came of.</param>
/// <param name="Tafel">What lies on the table; null while nothing does and nothing has to, so that proposals of before keep their bytes.</param>
public sealed record Voorstel(
    VoorstelId Id,
    BesluitId Besluit,
    Tekst Titel,
    Tekst Toelichting,
    KnelpuntId? Knelpunt,
    DeelnameId Indiener,
    Datum HerzienOp,
    ImmutableArray<Opdrachtregel> Opdrachten,
    ImmutableArray<Feitregel> Bevroren,
    int Ronde,
    Voorstelstatus Status,
    string? Struikelblok,
    Tijdstip Ingediend,
    ImmutableArray<Standpunt> Standpunten,
    ImmutableArray<Standpunt> Eerdere,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] Tafel? Tafel = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] VoornemenId? Voornemen = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] AfspraakId? Afspraak = null)
{
    /// <summary>What lies on the table, also when that is nothing.</summary>
    [JsonIgnore]
    public Tafel OpTafel => Tafel ?? Tafel.Leeg;

    /// <summary>Whether it is open and standpoints wait for the picture.</summary>
    [JsonIgnore]
    public bool WachtOpBeeld => Status == Voorstelstatus.Open && OpTafel.IsDicht;

    /// <summary>Whether standpoints can be given: it is open, and the picture is there.</summary>
    [JsonIgnore]
    public bool VraagtStandpunten => Status == Voorstelstatus.Open && !OpTafel.IsDicht;

    public Standpunt? Van(PartijId partij) => Standpunten.FirstOrDefault(s => s.Partij == partij);

    /// <summary>The proposal in which this partner has this standpoint, in the order of the partners' ids; the one that it had before is kept as history.</summary>
    public Voorstel Met(Standpunt standpunt) => this with
    {
        Standpunten = [.. Standpunten.Where(s => s.Partij != standpunt.Partij).Append(standpunt).OrderBy(s => s.Partij)],
        Eerdere = [.. Eerdere, .. Standpunten.Where(s => s.Partij == standpunt.Partij)],
    };

    /// <summary>All texts with who typed them, those inside the changes included.</summary>
    [JsonIgnore]
    public IEnumerable<Tekstplaats> Teksten
    {
        get
        {
            var ingediend = new List<Tekst> { Titel, Toelichting };
            foreach (var optie in OpTafel.Opties) ingediend.AddRange([optie.Wat, optie.WaaromNiet]);
            foreach (var inhoud in Opdrachten.Select(o => o.Inhoud).Concat(Bevroren.Select(b => b.Inhoud))) TekstVinder.In(inhoud, ingediend.Add);
            var bestanden = new List<Bestand>();
            foreach (var opdracht in Opdrachten) BestandVinder.In(opdracht.Inhoud, bestanden.Add);
            return ingediend.Select(t => new Tekstplaats(t, Indiener))
                .Concat(bestanden.Select(b => Tekstplaats.Van(b, Indiener)))
                .Concat(OpTafel.Teksten)
                .Concat(OpTafel.Stukken.Where(s => s.Bijlage is not null).Select(s => Tekstplaats.Van(s.Bijlage!.Bestand, s.Door)))
                .Concat(Standpunten.Concat(Eerdere).Where(s => s.Reden is not null).Select(s => new Tekstplaats(s.Reden!.Value, s.Door)));
        }
    }
}
