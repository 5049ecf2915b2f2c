using System.Collections.Immutable;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Toegang;

namespace Schakel.Domein.Voornemens;

/// <summary>The change comes on other days. What others said was about the days that they knew, so all are asked anew.</summary>
public sealed record VoornemenVerzetten(VoornemenId Voornemen, Periode Wanneer, Tekst Reden, int Werkdagen) : IOpdracht
{
    public const int MaximumKeren = 50;

    public static readonly Afwijzing ZelfdeDagen = new(
        "voornemen-zelfde-dagen", "Dit zijn de dagen die er al stonden. Kies andere.", "These are the days that it had already. Choose others.", AfwijzingSoort.Conflict, nameof(Wanneer));

    public static readonly Afwijzing TeVaak = new(
        "voornemen-te-vaak-verzet", "Dit voornemen is al vijftig keer verzet. Gelast het af en kondig het opnieuw aan.", "This change was moved fifty times already. Call it off and announce it anew.", AfwijzingSoort.Conflict);

    public Bevoegdheid Vereist => Bevoegdheid.VoornemenVerzetten;

    public Voorwerp? Over(Stand stand) => stand.Voorwerp(Voornemen);

    public Uitkomst Beslis(Stand stand, Omstandigheden nu)
    {
        if (stand.Voornemens.Vind(Voornemen) is not { } voornemen) return Afwijzing.NietGevonden;
        if (Voornemenregels.WeigerVooraf(voornemen, nu.Vandaag) is { } geweigerd) return geweigerd;
        if (Wanneer == voornemen.Wanneer) return ZelfdeDagen;
        if (!Voornemenregels.IsGeldig(Wanneer, nu.Vandaag)) return Voornemenregels.DagenOngeldig;
        if (Voornemenregels.Uiterlijk(stand, Wanneer, Werkdagen, nu.Vandaag) is not { } uiterlijk) return Voornemenregels.WerkdagenOngeldig;
        if (voornemen.Verzettingen.Length >= MaximumKeren) return TeVaak;

        return new VoornemenVerzet(Voornemen, Wanneer, Reden, Voornemenregels.Gevraagd(stand, voornemen.Partij, voornemen.Overdrachten, nu.Vandaag), uiterlijk).Voor(Publiek.Keten).MetGasten(stand, Voornemen);
    }
}

public sealed record VoornemenVerzet(VoornemenId Voornemen, Periode Wanneer, Tekst Reden, ImmutableArray<PartijId> Gevraagd, Datum Uiterlijk) : IFeit
{
    public Deelstand Verwerk(Deelstand deel, Herkomst herkomst) => deel with
    {
        Voornemens = deel.Voornemens.Verander(Voornemen, v => v with
        {
            Wanneer = Wanneer,
            Gevraagd = Gevraagd,
            Uiterlijk = Uiterlijk,
            Impacten = [],
            Eerdere = v.Eerdere.AddRange(v.Impacten),
            Raadplegingen = [.. v.Raadplegingen.Select(r => r with { Reactie = null, Eerdere = [.. r.Reacties] })],
            Gastantwoorden = null,
            EerdereGastantwoorden = v.Gastantwoorden is { } gezegd ? [.. v.EerdereGastantwoorden ?? [], .. gezegd] : v.EerdereGastantwoorden,
            Verzettingen = v.Verzettingen.Add(new(v.Wanneer, Reden, herkomst.Dader?.Deelname, herkomst.Tijdstip)),
        }),
    };
}
