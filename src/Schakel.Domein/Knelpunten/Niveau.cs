namespace Schakel.Domein.Knelpunten;

/// <summary>The levels of the escalation ladder, lowest first (NORA: werkvloer, ketenregisseur, ketenmanager, ketenbestuur).</summary>
public enum Niveau
{
    Werkvloer,
    Ketenregisseurs,
    Ketenmanager,
    Ketenbestuur,
}
