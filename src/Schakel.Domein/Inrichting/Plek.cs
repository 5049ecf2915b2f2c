namespace Schakel.Domein.Inrichting;

/// <summary>The place that somebody takes: a role for a partner, one namens de keten when <paramref name="Partij"/> is absent, that of a reviewer in a review, or that of a guest of a party around the chain.</summary>
public readonly record struct Plek(PartijId? Partij, Rol Rol, ReviewId? Review)
{
    /// <summary>Whether the role goes with whom one would act for.</summary>
    public bool IsPassend => Rol == Rol.Reviewer
        ? Partij is null && Review is not null
        : Rol == Rol.Gast ? Partij is not null && Review is null
        : Review is null && (Partij is null ? Rollen.NamensDeKeten : Rollen.VanEenPartner).Contains(Rol);
}
