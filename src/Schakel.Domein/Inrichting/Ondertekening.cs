using Schakel.Domein.Geheugen;

namespace Schakel.Domein.Inrichting;

/// <summary>A partner signed, by one of its board members in person; under what, as a digest: it counts as long as that is what stands there.</summary>
public sealed record Ondertekening(PartijId Partij, Zegel Onder, DeelnameId? Door, Tijdstip Getekend);
