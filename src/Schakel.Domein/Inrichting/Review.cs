using System.Text.Json.Serialization;

namespace Schakel.Domein.Inrichting;

/// <summary>
/// What the partners together ask somebody from outside to look at (NORA: have somebody look along from time to time with an independent eye).
/// Whoever does it reads what the chain reads, in that time and no longer, and changes nothing.
/// </summary>
/// <param name="Wie">Who looks, as an organisation or a team.</param>
/// <param name="Opdracht">At what, and for what.</param>
/// <param name="MetBestuur">Whether what is the board's may be read too.</param>
/// <param name="Gastheer">The partner that lets the people of the review in, and ends their term when one agrees to stop earlier.</param>
public sealed record Review(ReviewId Id, Tekst Wie, Tekst Opdracht, Periode Termijn, bool MetBestuur, PartijId Gastheer)
{
    [JsonIgnore]
    public IEnumerable<Tekst> Teksten => [Wie, Opdracht];
}
