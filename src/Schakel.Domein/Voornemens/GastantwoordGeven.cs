using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Toegang;

namespace Schakel.Domein.Voornemens;

/// <summary>A guest says what his party will notice of a change that was shared with it, once or again, until it begins. The whole chain reads it.</summary>
public sealed record GastantwoordGeven(VoornemenId Voornemen, PartijId Partij, Impactmaat Maat, Tekst? Toelichting) : IOpdracht
{
    /// <summary>How often one party says something about one change.</summary>
    public const int MaximumKeren = 20;

    public static readonly Afwijzing TeVaak = new(
        "gastantwoord-te-vaak", "Uw organisatie zei hier al twintig keer iets over. Bel wie het aankondigde.", "Your organisation spoke about this twenty times already. Call whoever announced it.", AfwijzingSoort.Conflict);

    public Bevoegdheid Vereist => Bevoegdheid.GastantwoordGeven;

    // Only what was shared with a party is there for it.
    public Voorwerp? Over(Stand stand) => stand.Voornemens.Vind(Voornemen) is { } voornemen && voornemen.IsGedeeldMet(Partij) ? new(Publiek.Kring(Partij, voornemen.Partij), [Partij]) : null;

    public Uitkomst Beslis(Stand stand, Omstandigheden nu)
    {
        if (stand.Voornemens.Vind(Voornemen) is not { } voornemen || !voornemen.IsGedeeldMet(Partij)) return Afwijzing.NietGevonden;
        if (Voornemenregels.WeigerVooraf(voornemen, nu.Vandaag) is { } geweigerd) return geweigerd;
        if (Maat != Impactmaat.Geen && Toelichting is null) return ImpactMelden.ToelichtingNodig;
        if (voornemen.AlleGastantwoorden.Count(a => a.Partij == Partij) >= MaximumKeren) return TeVaak;

        return new GastantwoordGegeven(Voornemen, new(Partij, Maat, Toelichting, nu.Dader.Deelname, nu.Vandaag)).Voor(Publiek.Keten).MetGasten(stand, Voornemen, Partij);
    }
}

public sealed record GastantwoordGegeven(VoornemenId Voornemen, Gastantwoord Antwoord) : IFeit
{
    public Deelstand Verwerk(Deelstand deel, Herkomst herkomst) => deel with
    {
        Voornemens = deel.Voornemens.Verander(Voornemen, v => v with { Gastantwoorden = [.. v.Gastantwoorden ?? [], Antwoord] }),
    };
}
