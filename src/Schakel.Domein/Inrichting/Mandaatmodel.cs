using System.Collections.Immutable;
using Schakel.Domein.Besluiten;

namespace Schakel.Domein.Inrichting;

/// <summary>How far a mandate of this role may reach: about which subjects (none: no mandate at all), up to which ceiling (null: any), and whether it may do without one.</summary>
public sealed record Mandaatruimte(Rol Rol, ImmutableArray<Besluitonderwerp> Onderwerpen, Bedrag? Hoogste, bool ZonderPlafond);

/// <summary>What of a mandate still counts: the subjects that it reaches today, and the ceiling that holds.</summary>
public readonly record struct Mandaatbereik(ImmutableArray<Besluitonderwerp> Onderwerpen, Bedrag? Plafond);

/// <summary>What the partners agreed that a mandate may reach, per role; one thing, replaced whole. What a partner grants within it is its own act.</summary>
/// <param name="Nummer">Which model it is, from 1: so a proposal that was made on another one shows.</param>
public sealed record Mandaatmodel(int Nummer, ImmutableArray<Mandaatruimte> Ruimtes, Tekst? Toelichting)
{
    public Mandaatruimte? Van(Rol rol) => Ruimtes.FirstOrDefault(r => r.Rol == rol);
}
