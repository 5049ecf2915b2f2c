using Schakel.Domein;
using Schakel.Domein.Voornemens;

namespace Schakel.Application;

/// <summary>What whoever holds the link of a consultation may know of a chain: one change of one partner, and what was answered by this link.</summary>
/// <param name="Partner">Who changes something and asks.</param>
/// <param name="Weigering">Why nothing is answered by it any more; null while it can be.</param>
public sealed record Raadplegingsbeeld(
    Naam Keten, Naam Partner, Tekst Wie, Voornemensoort Soort, Tekst Titel, Tekst? Omschrijving, Periode Wanneer, Periode? Was, Datum Uiterlijk, bool IsAfgelast, Reactie? Reactie, Afwijzing? Weigering)
{
    internal static Raadplegingsbeeld? Van(Stand stand, Voornemen voornemen, Raadpleging raadpleging, Datum dag) => stand.Keten is not { } keten || stand.Partners.Vind(voornemen.Partij) is not { } partner ? null : new(
        keten.Naam, partner.Naam, raadpleging.Wie, voornemen.Soort, voornemen.Titel, voornemen.Omschrijving, voornemen.Wanneer, voornemen.Verzettingen.LastOrDefault()?.Was, voornemen.Uiterlijk, !voornemen.GaatDoor,
        raadpleging.Reactie, RaadplegingBeantwoorden.Weiger(stand, voornemen, raadpleging, dag));

    /// <summary>The link was withdrawn: it shows nothing any more.</summary>
    public bool IsDicht => Weigering == RaadplegingBeantwoorden.Ingetrokken;

    /// <summary>The words that it shows.</summary>
    public IEnumerable<Tekst> Teksten => IsDicht ? [] : new[] { Wie, Titel, Omschrijving, Reactie?.Toelichting }.OfType<Tekst>();
}
