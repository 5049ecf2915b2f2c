using System.Collections.Immutable;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Toegang;

namespace Schakel.Domein.Inrichting;

/// <summary>The chain says itself what a role is for, in the place of what Schakel says of it (NORA: roles with purpose, accountabilities and competences).</summary>
public sealed record RolBeschrijven(Rol Rol, Tekst Doel, ImmutableArray<Tekst> Verantwoordelijkheden, ImmutableArray<Tekst> Competenties) : IBestuurdeOpdracht
{
    public const int MaximumRegels = 12;
    public const int MaximumBeschrijvingen = 100;

    public static readonly Afwijzing RolOnbekend = new(
        "rol-onbekend", "Deze rol is er niet. Kies een rol uit de lijst.", "There is no such role. Choose a role from the list.", Veld: nameof(Rol));

    static readonly Afwijzing TeVeel = new(
        "te-veel-regels", "Noem er ten hoogste twaalf. Wat minder belangrijk is kan weg, of bij een ander.", "Name twelve at most. What matters less can go, or join another.");

    public static readonly Afwijzing TeVeelVerantwoordelijkheden = TeVeel.Bij(nameof(Verantwoordelijkheden));

    public static readonly Afwijzing TeVeelCompetenties = TeVeel.Bij(nameof(Competenties));

    public static readonly Afwijzing TeVaakBeschreven = new(
        "te-vaak-beschreven",
        "Deze rol is al honderd keer beschreven; meer wordt niet bewaard. Laat de laatste beschrijving staan.",
        "This role was described a hundred times already; no more are kept. Leave the last description as it is.",
        AfwijzingSoort.Conflict);

    public Bevoegdheid Vereist => Bevoegdheid.RolBeschrijven;

    public Voorwerp? Over(Stand stand) => stand.IsOpgericht ? new(Publiek.Keten, []) : null;

    public Uitkomst Beslis(Stand stand)
    {
        if (!Enum.IsDefined(Rol)) return RolOnbekend;
        if (Verantwoordelijkheden.IsDefault || Verantwoordelijkheden.Length > MaximumRegels) return TeVeelVerantwoordelijkheden;
        if (Competenties.IsDefault || Competenties.Length > MaximumRegels) return TeVeelCompetenties;
        var eerder = stand.Rolbeschrijvingen.Vind(Rol)?.Reeks.Length ?? 0;
        if (eerder >= MaximumBeschrijvingen) return TeVaakBeschreven;

        return new RolBeschreven(new(Rol, eerder + 1, Doel, Verantwoordelijkheden, Competenties)).Voor(Publiek.Keten);
    }
}

public sealed record RolBeschreven(Rolbeschrijving Beschrijving) : IFeit
{
    public Deelstand Verwerk(Deelstand deel, Herkomst herkomst) => deel with
    {
        Rolbeschrijvingen = deel.Rolbeschrijvingen.Met(Beschrijving.Rol, new(Beschrijving.Rol, [.. deel.Rolbeschrijvingen.Vind(Beschrijving.Rol)?.Reeks ?? [], Beschrijving])),
    };
}
