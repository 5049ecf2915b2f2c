using Schakel.Domein;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;

namespace Schakel.Application;

/// <summary>A role in an example chain that anyone at this machine may choose to look around as.</summary>
public sealed record Voorbeeldrol(Deelname Deelname, Naam? Partner);

/// <summary>The way into an example chain without an account: its name and its roles of today, partners in the order of the chain.</summary>
public sealed record Voorbeeldingang(StroomId Stroom, Naam Naam, IReadOnlyList<Voorbeeldrol> Rollen)
{
    internal static Voorbeeldingang Van(Stand stand, Keten keten, Datum dag) => new(
        stand.Stroom,
        keten.Naam,
        [
            .. stand.Deelnames.Where(d => d.Termijn.Omvat(dag))
                .Select(d => new Voorbeeldrol(d, d.Partij is { } partij ? stand.Partners.Vind(partij)?.Naam ?? stand.Omgeving.Vind(partij)?.Naam : null))
                .OrderBy(r => r.Deelname.Rol == Rol.Gast).ThenBy(r => r.Partner is null).ThenBy(r => r.Partner?.Waarde, StringComparer.Ordinal).ThenBy(r => r.Deelname.Rol).ThenBy(r => r.Deelname.Id),
        ]);
}
