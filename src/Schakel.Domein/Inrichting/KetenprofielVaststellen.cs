using System.Collections.Immutable;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Toegang;

namespace Schakel.Domein.Inrichting;

/// <summary>Adopts what binds a chain (its goal and dominant problem), how it came to be and what it is like. Only goal and problem are asked of every chain; the rest it says when it can.</summary>
public sealed record KetenprofielVaststellen(
    Tekst Doel, Tekst Ketenprobleem, Oorsprong? Oorsprong, Tekst? Bron, ImmutableArray<Profielantwoord> Antwoorden) : IBestuurdeOpdracht
{
    public const int MaximumKeren = 500;

    public static readonly Afwijzing OorsprongOngeldig = new(
        "oorsprong-ongeldig", "Kies gekozen, opgelegd of wettelijk, of laat het weg.", "Choose chosen, imposed or by law, or leave it out.", Veld: nameof(Oorsprong));

    public static readonly Afwijzing AntwoordPastNiet = new(
        "antwoord-past-niet",
        "Een antwoord hoort niet bij zijn kenmerk. Kies een van de antwoorden die erbij staan.",
        "An answer does not belong to its feature. Choose one of the answers that stand with it.",
        Veld: nameof(Antwoorden));

    public static readonly Afwijzing KenmerkDubbel = new(
        "kenmerk-dubbel", "Een kenmerk staat er twee keer. Geef per kenmerk één antwoord.", "A feature occurs twice. Give one answer for each.", Veld: nameof(Antwoorden));

    public static readonly Afwijzing TeVaak = new(
        "profiel-te-vaak",
        "Doel en profiel van een keten worden hier ten hoogste 500 keer vastgesteld.",
        "The goal and profile of a chain are adopted at most 500 times here.",
        AfwijzingSoort.Conflict);

    public Bevoegdheid Vereist => Bevoegdheid.KetenprofielVaststellen;

    public Voorwerp? Over(Stand stand) => stand.IsOpgericht ? new(Publiek.Keten, []) : null;

    public Uitkomst Beslis(Stand stand)
    {
        if (stand.Keten is not { } keten) return Afwijzing.NietGevonden;
        if (Oorsprong is { } oorsprong && !Enum.IsDefined(oorsprong)) return OorsprongOngeldig;
        if (Antwoorden.IsDefault || Antwoorden.Any(a => !Kenmerken.Antwoorden(a.Kenmerk).Contains(a.Antwoord))) return AntwoordPastNiet;
        if (Antwoorden.DistinctBy(a => a.Kenmerk).Count() < Antwoorden.Length) return KenmerkDubbel;
        var volgnummer = (keten.Profiel?.Volgnummer ?? 0) + 1;
        if (volgnummer > MaximumKeren) return TeVaak;

        return new KetenprofielVastgesteld(volgnummer, Doel, Ketenprobleem, Oorsprong, Bron, [.. Antwoorden.OrderBy(a => a.Kenmerk)]).Voor(Publiek.Keten);
    }
}

/// <summary>The number counts on, so that a proposal that was made on another profile shows.</summary>
public sealed record KetenprofielVastgesteld(
    int Volgnummer, Tekst Doel, Tekst Ketenprobleem, Oorsprong? Oorsprong, Tekst? Bron, ImmutableArray<Profielantwoord> Antwoorden) : IFeit
{
    public Deelstand Verwerk(Deelstand deel, Herkomst herkomst)
    {
        var keten = deel.Keten!;
        var eerder = (keten.Profiel?.Eerder ?? []).Add(keten.Doel).Add(keten.Ketenprobleem);
        if (keten.Profiel?.Bron is { } bron) eerder = eerder.Add(bron);
        return deel with { Keten = keten with { Doel = Doel, Ketenprobleem = Ketenprobleem, Profiel = new(Volgnummer, Oorsprong, Bron, Antwoorden, eerder) } };
    }
}
