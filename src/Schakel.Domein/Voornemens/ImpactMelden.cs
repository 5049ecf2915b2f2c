using System.Collections.Immutable;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Toegang;

namespace Schakel.Domein.Voornemens;

/// <summary>Another partner says what it will notice of an announced change, asked or not; what it said before stays to be read.</summary>
public sealed record ImpactMelden(VoornemenId Voornemen, PartijId Partij, Impactmaat Maat, Tekst? Toelichting) : IOpdracht
{
    /// <summary>How often one partner says something about one change.</summary>
    public const int MaximumKeren = 20;

    public static readonly Afwijzing EigenVoornemen = new(
        "impact-eigen-voornemen", "Dit is uw eigen voornemen. Wat u zelf merkt hoort in de omschrijving.", "This is your own change. What you notice yourself belongs in its description.", AfwijzingSoort.Conflict);

    public static readonly Afwijzing ToelichtingNodig = new(
        "impact-toelichting-nodig", "Schrijf wat u ervan merkt en wat u nodig hebt.", "Write what you notice of it and what you need.", Veld: nameof(Toelichting));

    public static readonly Afwijzing TeVaak = new(
        "impact-te-vaak", "Uw organisatie zei hier al twintig keer iets over. Bel elkaar.", "Your organisation spoke about this twenty times already. Call each other.", AfwijzingSoort.Conflict);

    public Bevoegdheid Vereist => Bevoegdheid.ImpactMelden;

    public Voorwerp? Over(Stand stand) => stand.Voornemens.Bevat(Voornemen) && stand.Partners.Bevat(Partij) ? new(Publiek.Keten, [Partij]) : null;

    public Uitkomst Beslis(Stand stand, Omstandigheden nu)
    {
        if (stand.Voornemens.Vind(Voornemen) is not { } voornemen) return Afwijzing.NietGevonden;
        if (voornemen.Partij == Partij) return EigenVoornemen;
        if (Voornemenregels.WeigerVooraf(voornemen, nu.Vandaag) is { } geweigerd) return geweigerd;
        if (Maat != Impactmaat.Geen && Toelichting is null) return ToelichtingNodig;
        if (voornemen.Impacten.Concat(voornemen.Eerdere).Count(i => i.Partij == Partij) >= MaximumKeren) return TeVaak;

        return new ImpactGemeld(Voornemen, Partij, Maat, Toelichting).Voor(Publiek.Keten);
    }
}

public sealed record ImpactGemeld(VoornemenId Voornemen, PartijId Partij, Impactmaat Maat, Tekst? Toelichting) : IFeit
{
    public Deelstand Verwerk(Deelstand deel, Herkomst herkomst)
    {
        var impact = new Impact(Partij, Maat, Toelichting, herkomst.Dader?.Deelname, herkomst.Tijdstip);
        return deel with { Voornemens = deel.Voornemens.Verander(Voornemen, v => v with { Impacten = [.. v.Impacten.Where(i => i.Partij != Partij), impact], Eerdere = [.. v.Eerdere, .. v.Impacten.Where(i => i.Partij == Partij)] }) };
    }
}
