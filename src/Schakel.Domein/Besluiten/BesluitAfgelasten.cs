using Schakel.Domein.Geheugen;
using Schakel.Domein.Toegang;

namespace Schakel.Domein.Besluiten;

/// <summary>What was decided for a later day does not happen after all.</summary>
public sealed record BesluitAfgelasten(BesluitId Besluit) : IBestuurdeOpdracht
{
    public static readonly Afwijzing WachtNiet = new(
        "besluit-wacht-niet",
        "Dit besluit wacht niet meer op zijn dag: het is ingegaan, het liep vast of het is al afgelast. Stel zo nodig een nieuwe wijziging voor.",
        "This decision does not wait for its day any more: it took effect, got stuck or was called off already. Propose a new change if one is needed.",
        AfwijzingSoort.Conflict);

    public static readonly Afwijzing TeLaat = new(
        "afgelasten-te-laat",
        "Dit gaat pas in als het besluit al is ingegaan. Laat het ingaan zodra het is aangenomen, of kies een eerdere dag.",
        "This takes effect when the decision has taken effect already. Let it take effect when it is adopted, or choose an earlier day.",
        Veld: nameof(VoorstelIndienen.Ingang));

    public Bevoegdheid Vereist => Bevoegdheid.BesluitAfgelasten;

    public Voorwerp? Over(Stand stand) => stand.Besluiten.Bevat(Besluit) ? new(Publiek.Keten, []) : null;

    /// <summary>Whether it would come too late on this day.</summary>
    internal bool KomtTeLaat(Stand stand, Datum ingang) => stand.Besluiten.Vind(Besluit) is { Ingang: { } dag } && ingang >= dag;

    public Uitkomst Beslis(Stand stand)
    {
        if (stand.Besluiten.Vind(Besluit) is not { } besluit) return Afwijzing.NietGevonden;
        if (besluit.Werking != Besluitwerking.Wacht) return WachtNiet;

        return new BesluitAfgelast(Besluit).Voor(Publiek.Keten);
    }
}

public sealed record BesluitAfgelast(BesluitId Besluit) : IFeit
{
    public Deelstand Verwerk(Deelstand deel, Herkomst herkomst) => deel with { Besluiten = deel.Besluiten.Verander(Besluit, b => b with { Werking = Besluitwerking.Afgelast }) };
}
