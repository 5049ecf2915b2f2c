using System.Text.Json.Serialization;

namespace Schakel.Domein.Inrichting;

/// <summary>
/// What the partners together ask somebody from outside to look at (NORA: have somebody look along from time to time with an independent eye).
/// Whoever does it reads what the chain reads, in that time and no longer, and changes nothing.
/// </summary>
/// <param name="Wie">Who looks, as an organisation or a team.</param>
/// <param name="Vraag">At what, and for what.</param>
/// <param name="MetBestuur">Whether what is the board's may be read too.</param>
/// <param name="Gastheer">The partner that lets the people of the review in, and can end the term of each.</param>
/// <param name="Gestopt">That it was stopped before its last day; null when it was not.</param>
public sealed record Review(
    ReviewId Id, Tekst Wie, Tekst Vraag, Periode Termijn, bool MetBestuur, PartijId Gastheer,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] Reviewstop? Gestopt = null)
{
    /// <summary>The days in which it is read by: as agreed, or until a partner stopped it.</summary>
    [JsonIgnore]
    public Periode Geldt => Gestopt is { } stop ? Termijn with { TotEnMet = stop.Laatste } : Termijn;

    /// <summary>What was asked; why a partner stopped it is its own.</summary>
    [JsonIgnore]
    public IEnumerable<Tekst> Teksten => [Wie, Vraag];
}

/// <summary>Which partner stopped a review before its last day, and why.</summary>
/// <param name="Laatste">The last day that it still had: yesterday, or none when it was yet to begin.</param>
public sealed record Reviewstop(PartijId Partij, Datum Laatste, Tekst Reden, DeelnameId? Door, Tijdstip Op);
