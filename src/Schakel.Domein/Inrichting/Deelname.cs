namespace Schakel.Domein.Inrichting;

/// <summary>The standing in which a person acts: for a partner, or namens de keten when <paramref name="Partij"/> is absent, in a role, during a term.</summary>
public sealed record Deelname(DeelnameId Id, PersoonId Persoon, PartijId? Partij, Rol Rol, Periode Termijn)
{
    public bool IsNamensKeten => Partij is null;
}
