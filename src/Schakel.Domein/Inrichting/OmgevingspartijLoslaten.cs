using System.Collections.Immutable;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Toegang;

namespace Schakel.Domein.Inrichting;

/// <summary>
/// A partner lets a party around the chain go: all agreed that it is shown something, so it ends as soon as one of them no longer does. At once, with its
/// reason, announced to all; the terms of its people end with it, and what was shared they see no more.
/// </summary>
public sealed record OmgevingspartijLoslaten(PartijId Omgevingspartij, PartijId Partij, Tekst Reden) : IOpdracht
{
    public static readonly Afwijzing AlLosgelaten = new(
        "omgevingspartij-al-losgelaten", "Deze partij is al losgelaten.", "This party was let go already.", AfwijzingSoort.Conflict);

    public Bevoegdheid Vereist => Bevoegdheid.OmgevingspartijLoslaten;

    public Voorwerp? Over(Stand stand) => stand.Omgeving.Bevat(Omgevingspartij) && stand.Partners.Bevat(Partij) ? new(Publiek.Keten, [Partij]) : null;

    public Uitkomst Beslis(Stand stand, Omstandigheden nu)
    {
        if (stand.Omgeving.Vind(Omgevingspartij) is not { } partij) return Afwijzing.NietGevonden;
        if (!partij.Blijft) return AlLosgelaten;

        var eindes = stand.Deelnames.Where(d => d.Partij == Omgevingspartij && !d.Termijn.IsVoorbij(nu.Vandaag)).Select(d => new Termijneinde(d.Id, d.Termijn.VroegsteEind(nu.Vandaag)));
        var losgelaten = new OmgevingspartijLosgelaten(Omgevingspartij, Partij, Reden, [.. eindes]).Voor(Publiek.Keten);
        return stand.Uitnodigingen.Where(u => u.Partij == Omgevingspartij && u.Stand == Uitnodigingstand.Open)
            .Aggregate(losgelaten, (gebeurd, u) => gebeurd.En(new UitnodigingIngetrokken(u.Id), Publiek.Keten));
    }
}

public sealed record OmgevingspartijLosgelaten(PartijId Omgevingspartij, PartijId Partij, Tekst Reden, ImmutableArray<Termijneinde> Eindes) : IFeit
{
    public Deelstand Verwerk(Deelstand deel, Herkomst herkomst) => deel.MetEindes(Eindes) with
    {
        OmgevingOfNiets = deel.Omgeving.Verander(Omgevingspartij, o => o with { Losgelaten = new(Partij, Reden, herkomst.Dader?.Deelname, herkomst.Tijdstip) }),
    };
}
