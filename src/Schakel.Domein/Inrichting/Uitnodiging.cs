using System.Text.Json.Serialization;
using Schakel.Domein.Toegang;

namespace Schakel.Domein.Inrichting;

/// <summary>What became of an invitation. That its last day passed is no fact; it is seen from the day looked at.</summary>
[JsonConverter(typeof(Enumnaam<Uitnodigingstand>))]
public enum Uitnodigingstand
{
    Open,
    Aangenomen,
    Ingetrokken,
}

/// <summary>Whoever holds the link may come in, once and not after the last day, in this role for this partner (namens de keten when absent), or for a review.</summary>
/// <param name="Door">In which deelname it was sent.</param>
/// <param name="Voor">Who comes back by it, as the person that he was; null for somebody new.</param>
/// <param name="BevrorenTotEnMet">The last day on which that person binds nobody, once he came back.</param>
/// <param name="Toelichting">What was said of him with it, such as his function.</param>
public sealed record Uitnodiging(
    UitnodigingId Id,
    PartijId? Partij,
    Rol Rol,
    Datum Uiterlijk,
    Geheugen.Zegel Zegel,
    DeelnameId? Door,
    Tijdstip Gedaan,
    Uitnodigingstand Stand,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] PersoonId? Voor = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] Datum? BevrorenTotEnMet = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] Tekst? Toelichting = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] ReviewId? Review = null)
{
    [JsonIgnore]
    public Plek Plek => new(Partij, Rol, Review);

    /// <summary>Whether the link still leads in on this day, as far as the invitation itself goes.</summary>
    public bool IsOpen(Datum dag) => Stand == Uitnodigingstand.Open && dag <= Uiterlijk;

    /// <summary>Whether this is the secret of its link.</summary>
    public bool PastBij(Linkgeheim geheim) => geheim.Verzegel(Id) == Zegel;
}
