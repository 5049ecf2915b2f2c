using System.Collections.Immutable;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Toegang;

namespace Schakel.Domein.Knelpunten;

/// <summary>Writes down that somebody got stuck between partners. Who writes it down owns the repair, until another of them takes it over.</summary>
/// <param name="Partijen">The partners involved, the own one among them.</param>
/// <param name="Overdracht">Where it went wrong, between two of them.</param>
/// <param name="Wat">What is stuck; without personal data, which was looked at before these became words.</param>
/// <param name="Kenmerk">By which the own partner finds the case.</param>
public sealed record SignaalOptekenen(SignaalId Signaal, Signaalwie Wie, ImmutableArray<PartijId> Partijen, OverdrachtId? Overdracht, Tekst Wat, Tekst? Kenmerk) : IOpdracht
{
    public const int MinstePartijen = 2;
    public const int MaximumPartijen = 8;

    /// <summary>Open ones that one partner wrote down.</summary>
    public const int MaximumOpen = 1000;

    public static readonly Afwijzing PartijenOngeldig = new(
        "signaal-partijen",
        "Kies één tot en met zeven andere partners, elk één keer: bij wie zit de persoon klem?",
        "Choose one up to and including seven other partners, each once: between whom is the person stuck?",
        Veld: nameof(Partijen));

    public static readonly Afwijzing OverdrachtLigtElders = new(
        "signaal-overdracht",
        "Deze overdracht ligt niet tussen twee van deze partners. Kies een andere overdracht of geen.",
        "This hand-over does not lie between two of these partners. Choose another hand-over or none.",
        Veld: nameof(Overdracht));

    public static readonly Afwijzing TeVeel = new(
        "te-veel-signalen",
        "Van uw organisatie staan al 1000 signalen open. Herstel er eerst een paar, en meld het knelpunt dat erachter zit.",
        "Of your organisation 1000 signals are open already. Repair some first, and report the bottleneck behind them.",
        AfwijzingSoort.Conflict);

    public Bevoegdheid Vereist => Bevoegdheid.SignaalOptekenen;

    public Voorwerp? Over(Stand stand) => Partijen.All(stand.Partners.Bevat) ? new(Publiek.Keten, Partijen) : null;

    public Uitkomst Beslis(Stand stand, Omstandigheden nu)
    {
        var eigen = KnelpuntRegels.Kant(stand, nu.Dader);
        if (stand.Signalen.Vind(Signaal) is not null) return Afwijzing.IdInGebruik;
        if (Partijen.Length is < MinstePartijen or > MaximumPartijen || Partijen.Distinct().Count() != Partijen.Length) return PartijenOngeldig;
        if (Partijen.Any(p => stand.Partners.Vind(p)?.DoetMee(nu.Vandaag) != true)) return PartnerUittreden.TreedtUit.Bij(nameof(Partijen));
        if (Overdracht is { } id && !(stand.Overdrachten.Vind(id) is { } overdracht && Partijen.Contains(overdracht.Van) && Partijen.Contains(overdracht.Naar))) return OverdrachtLigtElders;
        if (stand.Signalen.Count(s => !s.IsHersteld && s.Eigenaars[0].Partij == eigen) >= MaximumOpen) return TeVeel;

        return new SignaalOpgetekend(Signaal, Wie, Partijen, Overdracht, Wat, Kenmerk, eigen).Voor(Publiek.Kring(Partijen));
    }
}

/// <param name="Eigenaar">Whose people wrote it down, and so who owns it first.</param>
public sealed record SignaalOpgetekend(SignaalId Signaal, Signaalwie Wie, ImmutableArray<PartijId> Partijen, OverdrachtId? Overdracht, Tekst Wat, Tekst? Kenmerk, PartijId Eigenaar) : IFeit
{
    public Deelstand Verwerk(Deelstand deel, Herkomst herkomst)
    {
        var (door, nu) = (herkomst.Dader?.Deelname, herkomst.Tijdstip);
        ImmutableArray<Zaakkenmerk> kenmerken = Kenmerk is { } kenmerk ? [new(Eigenaar, kenmerk, door, nu)] : [];
        return deel with { Signalen = deel.Signalen.Met(Signaal, new(Signaal, Wie, Partijen, Overdracht, Wat, door, nu, kenmerken, [], [new(Eigenaar, door, nu, false)], null, [], [], null, herkomst.Nr)) };
    }
}
