using System.Collections.Immutable;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Toegang;

namespace Schakel.Domein.Voornemens;

/// <summary>A partner announces a change in its own line, so that nobody is surprised; who can notice it is asked what it will notice.</summary>
/// <param name="Overdrachten">Of this partner; the partners on the other side are asked. None, or nobody left there: all others are.</param>
/// <param name="Werkdagen">How many working days they have to answer.</param>
public sealed record VoornemenAankondigen(
    VoornemenId Voornemen, PartijId Partij, Voornemensoort Soort, Tekst Titel, Tekst? Omschrijving, Periode Wanneer, ImmutableArray<OverdrachtId> Overdrachten, int Werkdagen) : IOpdracht
{
    public const int MaximumWerkdagen = 60;
    public const int MaximumOverdrachten = 20;

    /// <summary>Of one partner, still to come.</summary>
    public const int MaximumOpen = 500;

    public static readonly Afwijzing OverdrachtLigtElders = new(
        "voornemen-overdracht",
        "Kies overdrachten van uw eigen organisatie, elk één keer en ten hoogste twintig, of geen.",
        "Choose hand-overs of your own organisation, each once and at most twenty, or none.",
        Veld: nameof(Overdrachten));

    public static readonly Afwijzing TeVeel = new(
        "te-veel-voornemens", "Uw organisatie heeft al 500 voornemens die nog komen. Gelast er af wat niet doorgaat.", "Your organisation has 500 announced changes to come already. Call off what does not happen.", AfwijzingSoort.Conflict);

    public Bevoegdheid Vereist => Bevoegdheid.VoornemenAankondigen;

    public Voorwerp? Over(Stand stand) => stand.Partners.Bevat(Partij) ? new(Publiek.Keten, [Partij]) : null;

    public Uitkomst Beslis(Stand stand, Omstandigheden nu)
    {
        if (stand.Voornemens.Bevat(Voornemen)) return Afwijzing.IdInGebruik;
        if (!Voornemenregels.IsGeldig(Wanneer, nu.Vandaag)) return Voornemenregels.DagenOngeldig;
        var plaatsen = Overdrachten.Select(o => stand.Overdrachten.Vind(o)).OfType<Overdracht>().Where(o => o.Van == Partij || o.Naar == Partij).ToList();
        if (plaatsen.Count != Overdrachten.Length || Overdrachten.Distinct().Count() != Overdrachten.Length || Overdrachten.Length > MaximumOverdrachten) return OverdrachtLigtElders;
        if (Voornemenregels.Uiterlijk(stand, Wanneer, Werkdagen, nu.Vandaag) is not { } uiterlijk) return Voornemenregels.WerkdagenOngeldig;
        if (stand.Voornemens.Count(v => v.Partij == Partij && v.GaatDoor && !v.IsBegonnen(nu.Vandaag)) >= MaximumOpen) return TeVeel;

        return new VoornemenAangekondigd(Voornemen, Partij, Soort, Titel, Omschrijving, Wanneer, Overdrachten, Voornemenregels.Gevraagd(stand, Partij, Overdrachten, nu.Vandaag), uiterlijk).Voor(Publiek.Keten);
    }
}

public sealed record VoornemenAangekondigd(
    VoornemenId Voornemen, PartijId Partij, Voornemensoort Soort, Tekst Titel, Tekst? Omschrijving, Periode Wanneer, ImmutableArray<OverdrachtId> Overdrachten, ImmutableArray<PartijId> Gevraagd, Datum Uiterlijk) : IFeit
{
    public Deelstand Verwerk(Deelstand deel, Herkomst herkomst) => deel with
    {
        Voornemens = deel.Voornemens.Met(Voornemen, new(
            Voornemen, Partij, Soort, Titel, Omschrijving, Wanneer, Overdrachten, Gevraagd, Uiterlijk, herkomst.Dader?.Deelname, herkomst.Tijdstip, [], [], [], [], null)),
    };
}
