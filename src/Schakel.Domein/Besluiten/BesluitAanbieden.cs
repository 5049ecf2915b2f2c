using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Toegang;

namespace Schakel.Domein.Besluiten;

/// <summary>
/// A board member presents a decision to the one who is politically responsible for his own partner, who has no seat and no account.
/// Announced to all, so that nobody is surprised by what a minister knows. <paramref name="Aan"/> is a function, never a person: where the
/// letter goes is no fact (ADR 26).
/// </summary>
public sealed record BesluitAanbieden(AanbiedingId Aanbieding, BesluitId Besluit, PartijId Partij, Tekst Aan, Tekst? Begeleidend) : IOpdracht
{
    /// <summary>Of one decision, by one partner.</summary>
    public const int MaximumKeren = 20;

    public static readonly Afwijzing TeVaak = new(
        "besluit-te-vaak-aangeboden",
        "Uw organisatie bood dit besluit al twintig keer aan. Download het stuk en geef het zelf.",
        "Your organisation presented this decision twenty times already. Download the document and hand it over yourself.",
        AfwijzingSoort.Conflict);

    public Bevoegdheid Vereist => Bevoegdheid.BesluitAanbieden;

    public Voorwerp? Over(Stand stand) => stand.Besluiten.Bevat(Besluit) && stand.Partners.Bevat(Partij) ? new(Publiek.Keten, [Partij]) : null;

    public Uitkomst Beslis(Stand stand, Omstandigheden nu)
    {
        if (stand.Besluiten.Vind(Besluit) is not { } besluit) return Afwijzing.NietGevonden;
        if (stand.Besluiten.Any(b => b.Aanbiedingen.Any(a => a.Id == Aanbieding))) return Afwijzing.IdInGebruik;
        if (besluit.Aanbiedingen.Count(a => a.Partij == Partij) >= MaximumKeren) return TeVaak;

        return new BesluitAangeboden(Aanbieding, Besluit, Partij, Aan, Begeleidend).Voor(Publiek.Keten);
    }
}

public sealed record BesluitAangeboden(AanbiedingId Aanbieding, BesluitId Besluit, PartijId Partij, Tekst Aan, Tekst? Begeleidend) : IFeit
{
    public Deelstand Verwerk(Deelstand deel, Herkomst herkomst)
    {
        var aanbieding = new Aanbieding(Aanbieding, Partij, Aan, Begeleidend, herkomst.Dader?.Deelname, herkomst.Tijdstip);
        return deel with { Besluiten = deel.Besluiten.Verander(Besluit, b => b.Met(aanbieding)) };
    }
}
