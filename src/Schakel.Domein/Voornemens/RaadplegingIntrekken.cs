using Schakel.Domein.Geheugen;
using Schakel.Domein.Toegang;

namespace Schakel.Domein.Voornemens;

/// <summary>The link no longer opens anything, such as one that came with the wrong party; what was answered by it stays.</summary>
public sealed record RaadplegingIntrekken(VoornemenId Voornemen, RaadplegingId Raadpleging) : IOpdracht
{
    public static readonly Afwijzing AlIngetrokken = new(
        "raadpleging-al-ingetrokken", "Deze link is al ingetrokken. Vraagt u opnieuw, maak dan een nieuwe.", "This link was withdrawn already. To ask again, make a new one.", AfwijzingSoort.Conflict);

    public Bevoegdheid Vereist => Bevoegdheid.RaadplegingIntrekken;

    public Voorwerp? Over(Stand stand) => stand.Voornemens.Vind(Voornemen)?.Vind(Raadpleging) is null ? null : stand.Voorwerp(Voornemen);

    public Uitkomst Beslis(Stand stand, Omstandigheden nu)
    {
        if (stand.Voornemens.Vind(Voornemen)?.Vind(Raadpleging) is not { } raadpleging) return Afwijzing.NietGevonden;
        return raadpleging.IsIngetrokken ? AlIngetrokken : new RaadplegingIngetrokken(Voornemen, Raadpleging).Voor(Publiek.Keten);
    }
}

public sealed record RaadplegingIngetrokken(VoornemenId Voornemen, RaadplegingId Raadpleging) : IFeit
{
    public Deelstand Verwerk(Deelstand deel, Herkomst herkomst) => deel with
    {
        Voornemens = deel.Voornemens.Verander(Voornemen, v => v.Met(Raadpleging, r => r with { Ingetrokken = herkomst.Tijdstip })),
    };
}
