using Schakel.Domein.Geheugen;

namespace Schakel.Domein.Inrichting;

/// <summary>Who takes the place of a role namens de keten on a day: nobody while somebody holds it.</summary>
public sealed class Waarneming(Register<DeelnameId, Deelname> deelnames, Register<Rol, Ketenrol> afgesproken, Datum dag)
{
    public bool IsVacant(Rol rol) => !deelnames.Any(d => d.Rol == rol && d.IsNamensKeten && d.Termijn.Omvat(dag));

    /// <summary>Whose role takes the place of this one today; null while somebody holds it.</summary>
    public Rol? Van(Rol rol) => IsVacant(rol) ? Ketenrol.Van(afgesproken, rol).Terugval : null;

    /// <summary>Whether this role may today what one of those roles may, because it takes the place of one of them.</summary>
    public bool Omvat(IReadOnlySet<Rol> rollen, Rol wie) =>
        Ketenrol.Terugvallen.Contains(wie) && Rollen.NamensDeKeten.Any(r => rollen.Contains(r) && Van(r) == wie);
}
