using Schakel.Domein.Geheugen;

namespace Schakel.Domein.Inrichting;

/// <summary>In the founding a partner objects to one partner adopting what all share; from then on that takes the consent of all who have joined.</summary>
/// <param name="Nummer">Which objection in this chain it is, from 1.</param>
/// <param name="Ingetrokken">When the partner took it back; null while it stands.</param>
public sealed record Bezwaar(int Nummer, PartijId Partij, Tekst Reden, DeelnameId? Door, Tijdstip Gemaakt, Tijdstip? Ingetrokken = null)
{
    public bool IsHangend => Ingetrokken is null;

    /// <summary>Its words, with who typed them.</summary>
    internal Tekstplaats Tekstplaats => new(Reden, Door);
}
