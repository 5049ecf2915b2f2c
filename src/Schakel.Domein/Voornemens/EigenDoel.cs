using System.Text.Json.Serialization;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;

namespace Schakel.Domein.Voornemens;

/// <summary>That the chain presses on it no more, or that it is no target any more; when the chain had read of it with the reason.</summary>
public sealed record Doelintrekking(Tekst? Reden, DeelnameId? Door, Tijdstip Tijdstip);

/// <summary>
/// A target that a partner is judged on in its own line, and on which the chain presses (NORA: results are asked of the line, and the chain comes on top).
/// Only the own partner reads it until its line manager releases it.
/// </summary>
/// <param name="Titel">The target, as the own line says it.</param>
/// <param name="Knelt">How the chain presses on it.</param>
/// <param name="Norm">The norm of the chain that presses; null: the goal of the chain as a whole.</param>
public sealed record EigenDoel(
    EigenDoelId Id, PartijId Partij, Tekst Titel, Tekst Knelt, NormId? Norm, DeelnameId? Door, Tijdstip Opgetekend, Tijdstip? Vrijgegeven, Doelintrekking? Intrekking, long InDeelSinds) : IVerplaatsbaar<EigenDoelId>
{
    public Publiek Publiek => IsVrijgegeven ? Publiek.Keten : Publiek.Kring(Partij);

    public bool IsVrijgegeven => Vrijgegeven is not null;

    public bool IsIngetrokken => Intrekking is not null;

    /// <summary>Whether it is a target on which the chain presses on this day: it was not withdrawn, and its partner takes part.</summary>
    public bool Geldt(Register<PartijId, Ketenpartner> partners, Datum dag) => !IsIngetrokken && partners.Vind(Partij)?.DoetMee(dag) == true;

    [JsonIgnore]
    public IEnumerable<Tekstplaats> Teksten =>
    [
        new(Titel, Door),
        new(Knelt, Door),
        .. Intrekking is { Reden: { } reden } intrekking ? [new Tekstplaats(reden, intrekking.Door)] : Array.Empty<Tekstplaats>(),
    ];
}
