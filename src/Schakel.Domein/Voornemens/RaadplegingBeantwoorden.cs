using Schakel.Domein.Geheugen;
using Schakel.Domein.Toegang;

namespace Schakel.Domein.Voornemens;

/// <summary>Whoever holds the link says for that party what it will notice, once or again, as long as the change has not begun. Without the link the question does not exist for him.</summary>
public sealed record RaadplegingBeantwoorden(VoornemenId Voornemen, RaadplegingId Raadpleging, Linkgeheim Geheim, Impactmaat Maat, Tekst? Toelichting) : IOpdracht
{
    /// <summary>How often one link answers: nobody fills the memory of a chain with it.</summary>
    public const int MaximumKeren = 10;

    public static readonly Afwijzing Ingetrokken = new(
        "raadpleging-ingetrokken", "Deze link is ingetrokken. Wilt u nog iets zeggen, bel dan wie u de link gaf.", "This link was withdrawn. If you still want to say something, call whoever gave it to you.", AfwijzingSoort.Conflict);

    public static readonly Afwijzing Voorbij = new(
        "raadpleging-voorbij", "Hier is geen antwoord meer nodig: de verandering is er al of gaat niet door, of wie het vroeg is ermee gestopt. Merkt u er iets van, bel dan wie u de link gaf.", "No answer is needed here any more: the change is there already or does not happen, or who asked has stopped. If you notice it, call whoever gave you the link.", AfwijzingSoort.Conflict);

    public static readonly Afwijzing TeVaak = new(
        "raadpleging-te-vaak", "Er is met deze link al tien keer geantwoord. Bel wie u de link gaf.", "This link was answered by ten times already. Call whoever gave it to you.", AfwijzingSoort.Conflict);

    public Bevoegdheid Vereist => Bevoegdheid.RaadplegingBeantwoorden;

    public Voorwerp? Over(Stand stand) => stand.Voornemens.Vind(Voornemen)?.Vind(Raadpleging)?.PastBij(Geheim) == true ? stand.Voorwerp(Voornemen) : null;

    public Uitkomst Beslis(Stand stand, Omstandigheden nu)
    {
        if (stand.Voornemens.Vind(Voornemen) is not { } voornemen || voornemen.Vind(Raadpleging) is not { } raadpleging) return Afwijzing.NietGevonden;
        if (Weiger(stand, voornemen, raadpleging, nu.Vandaag) is { } geweigerd) return geweigerd;
        if (Maat != Impactmaat.Geen && Toelichting is null) return ImpactMelden.ToelichtingNodig;

        return new RaadplegingBeantwoord(Voornemen, Raadpleging, Maat, Toelichting).Voor(Publiek.Keten);
    }

    /// <summary>Why nothing is answered by this link any more; null when it can be.</summary>
    public static Afwijzing? Weiger(Stand stand, Voornemen voornemen, Raadpleging raadpleging, Datum dag) =>
        raadpleging.IsIngetrokken ? Ingetrokken
        : Voornemenregels.WeigerVooraf(voornemen, dag) is not null || stand.Keten?.IsVoorbij(dag) == true || stand.Partners.Vind(voornemen.Partij)?.DoetMee(dag) != true ? Voorbij
        : raadpleging.Reacties.Count() >= MaximumKeren ? TeVaak : null;
}

public sealed record RaadplegingBeantwoord(VoornemenId Voornemen, RaadplegingId Raadpleging, Impactmaat Maat, Tekst? Toelichting) : IFeit
{
    public Deelstand Verwerk(Deelstand deel, Herkomst herkomst) => deel with
    {
        Voornemens = deel.Voornemens.Verander(Voornemen, v => v.Met(Raadpleging, r => r with { Reactie = new(Maat, Toelichting, herkomst.Tijdstip), Eerdere = [.. r.Reacties] })),
    };
}
