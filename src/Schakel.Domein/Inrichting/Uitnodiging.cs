using System.Text.Json.Serialization;

namespace Schakel.Domein.Inrichting;

/// <summary>What became of an invitation. That its last day passed is no fact; it is seen from the day looked at.</summary>
[JsonConverter(typeof(Enumnaam<Uitnodigingstand>))]
public enum Uitnodigingstand
{
    Open,
    Aangenomen,
    Ingetrokken,
}

/// <summary>Whoever holds the link may come in, once and not after the last day, in this role for this partner (namens de keten when absent).</summary>
public sealed record Uitnodiging(
    UitnodigingId Id, PartijId? Partij, Rol Rol, Datum Uiterlijk, Geheugen.Zegel Zegel, DeelnameId? Door, Tijdstip Gedaan, Uitnodigingstand Stand)
{
    public bool IsOpen(Datum dag) => Stand == Uitnodigingstand.Open && dag <= Uiterlijk;
}
