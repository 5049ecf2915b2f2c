using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;

namespace Schakel.Domein.Knelpunten;

/// <summary>That a bottleneck was put before who is politically responsible, past the board: to whom by function, why, until when an answer is needed, and what it was.</summary>
public sealed record Voorlegging(Tekst Aan, Tekst Reden, Datum Uiterlijk, DeelnameId? Door, Tijdstip Tijdstip, Bescheid? Antwoord)
{
    internal IEnumerable<Tekstplaats> Teksten => Antwoord is { } antwoord ? [new(Aan, Door), new(Reden, Door), new(antwoord.Wat, antwoord.Door)] : [new(Aan, Door), new(Reden, Door)];
}

/// <summary>What came back from there, in the words of the ketenmanager.</summary>
public sealed record Bescheid(Tekst Wat, DeelnameId? Door, Tijdstip Tijdstip);
