using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Toegang;

namespace Schakel.Domein.Voornemens;

/// <summary>A line manager notes on which target of his own line the chain presses; nobody outside his partner reads it.</summary>
public sealed record EigenDoelOptekenen(EigenDoelId Doel, PartijId Partij, Tekst Titel, Tekst Knelt, NormId? Norm = null) : IOpdracht
{
    /// <summary>Of one partner, not withdrawn.</summary>
    public const int MaximumOpen = 200;

    public static readonly Afwijzing NormOnbekend = new(
        "eigen-doel-norm", "Kies een norm van deze keten, of geen.", "Choose a norm of this chain, or none.", Veld: nameof(Norm));

    public static readonly Afwijzing TeVeel = new(
        "te-veel-eigen-doelen", "Uw organisatie heeft al 200 eigen doelen. Trek in wat niet meer knelt.", "Your organisation has 200 own targets already. Withdraw what is not pressed on any more.", AfwijzingSoort.Conflict);

    public Bevoegdheid Vereist => Bevoegdheid.EigenDoelOptekenen;

    public Voorwerp? Over(Stand stand) => stand.Partners.Bevat(Partij) ? new(Publiek.Kring(Partij), [Partij]) : null;

    public Uitkomst Beslis(Stand stand, Omstandigheden nu)
    {
        if (stand.EigenDoelen.Vind(Doel) is not null) return Afwijzing.IdInGebruik;
        if (Norm is { } norm && !stand.Normen.Bevat(norm)) return NormOnbekend;
        if (stand.EigenDoelen.Count(d => d.Partij == Partij && !d.IsIngetrokken) >= MaximumOpen) return TeVeel;

        return new EigenDoelOpgetekend(Doel, Partij, Titel, Knelt, Norm).Voor(Publiek.Kring(Partij));
    }
}

public sealed record EigenDoelOpgetekend(EigenDoelId Doel, PartijId Partij, Tekst Titel, Tekst Knelt, NormId? Norm) : IFeit
{
    public Deelstand Verwerk(Deelstand deel, Herkomst herkomst) => deel with
    {
        EigenDoelen = deel.EigenDoelen.Met(Doel, new(Doel, Partij, Titel, Knelt, Norm, herkomst.Dader?.Deelname, herkomst.Tijdstip, null, null, herkomst.Nr)),
    };
}
