using Schakel.Domein.Inrichting;

namespace Schakel.Web.Inrichting;

/// <summary>A way to begin that a chain may take over and then makes its own: no blueprint, and never more than these bodies.</summary>
public enum Sjabloon
{
    /// <summary>Nothing but partners and people.</summary>
    Leeg,

    /// <summary>A few partners that chose one another: a board and strong coordinators, no chain manager (NORA: a simple chain does with that).</summary>
    Licht,

    /// <summary>A large chain that politics imposed: all layers, with work and renewal apart (as the payroll chain has them).</summary>
    Opgelegd,

    /// <summary>Departments of one organisation that follow the way of a customer together.</summary>
    EenOrganisatie,
}

/// <summary>A body of a template; its name, rhythm and task stand in the texts, in the language of whoever takes it over.</summary>
/// <param name="Boven">The body of the same template that it answers to.</param>
internal sealed record Sjabloongremium(string Sleutel, Gremiumniveau Niveau, string? Boven = null);

internal static class Sjablonen
{
    const string Bestuur = "Bestuur";
    const string Lijn = "Lijn";
    const string Directie = "Directie";

    /// <summary>Its bodies, each after the one that it answers to.</summary>
    public static IReadOnlyList<Sjabloongremium> Gremia(this Sjabloon sjabloon) => sjabloon switch
    {
        Sjabloon.Licht => [new(Bestuur, Gremiumniveau.Bestuurlijk), new("Regisseurs", Gremiumniveau.Tactisch, Bestuur)],
        Sjabloon.Opgelegd =>
        [
            new(Bestuur, Gremiumniveau.Bestuurlijk), new(Lijn, Gremiumniveau.Tactisch, Bestuur), new("Regisseurs", Gremiumniveau.Tactisch, Lijn),
            new("Productie", Gremiumniveau.Operationeel, Lijn), new("Ontwikkeling", Gremiumniveau.Operationeel, Lijn),
        ],
        Sjabloon.EenOrganisatie => [new(Directie, Gremiumniveau.Bestuurlijk), new("Klantreis", Gremiumniveau.Operationeel, Directie)],
        _ => [],
    };
}
