using System.Collections.Immutable;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;

namespace Schakel.Domein.Toegang;

/// <summary>Which audiences a viewer or a reader of an export belongs to. Follows from deelnames and ends with their terms.</summary>
public sealed record Leesrecht(bool Keten, bool Bestuur, bool NamensKetenmanager, ImmutableArray<PartijId> Partijen)
{
    /// <summary>Whether it is that of the server itself, which carries what it does not show to anybody.</summary>
    public bool Alles { get; private init; }

    /// <summary>Every audience: for the export of the whole chain, and for nobody.</summary>
    internal static readonly Leesrecht VanDeServer = new(true, true, true, []) { Alles = true };

    /// <summary>What everyone may read, without sign-in.</summary>
    public static readonly Leesrecht Openbaar = new(false, false, false, []);

    /// <summary>The reader of an export: a partner, with the board's part only when its bestuurder asks.</summary>
    public static Leesrecht Van(PartijId partner, bool metBestuur) => new(true, metBestuur, false, [partner]);

    /// <summary>What a person may read on a day: the sum of the deelnames that then run.</summary>
    public static Leesrecht Van(Stand vandaag, PersoonId persoon, Datum dag)
    {
        // A reviewer reads within his review, whatever his own term says.
        var deelnames = vandaag.Deelnames.Where(d => d.Persoon == persoon && d.Termijn.Omvat(dag) && (d.Review is not { } r || vandaag.Reviews.Vind(r)?.Geldt.Omvat(dag) == true)).ToList();
        // A guest reads what is shared with his party, as long as it stands around the chain, and nothing of the chain itself.
        deelnames.RemoveAll(d => d.Rol == Rol.Gast && (d.Partij is not { } partij || vandaag.Omgeving.Vind(partij)?.Blijft != true));
        return new(
            deelnames.Exists(d => d.Rol != Rol.Gast),
            deelnames.Any(d => d.Rol is Rol.Bestuurder or Rol.Ketenmanager || (d.Review is { } review && vandaag.Reviews.Vind(review)?.MetBestuur == true)),
            deelnames.Any(d => d.Rol == Rol.Ketenmanager),
            [.. deelnames.Select(d => d.Partij).OfType<PartijId>().Distinct()]);
    }

    /// <summary>Whether it is that of a guest: what is shared with his party, and what everyone reads.</summary>
    public bool IsGast => !Keten && !Partijen.IsEmpty;

    public bool Omvat(Publiek publiek)
    {
        if (Alles || publiek.Equals(Publiek.Openbaar)) return true;
        if (publiek.Equals(Publiek.Keten)) return Keten;
        if (publiek.Equals(Publiek.Bestuur)) return Bestuur;
        // What lies between partners concerns the chain; what one partner keeps to itself does not.
        return (NamensKetenmanager && publiek.Partijen.Length > 1) || publiek.Partijen.Any(p => Partijen.Contains(p));
    }
}
