using System.Text.Json.Serialization;

namespace Schakel.Domein.Knelpunten;

/// <summary>The levels of the escalation ladder, lowest first (NORA: werkvloer, ketenregisseur, ketenmanager, ketenbestuur).</summary>
[JsonConverter(typeof(Enumnaam<Niveau>))]
public enum Niveau
{
    Werkvloer,
    Ketenregisseurs,
    Ketenmanager,
    Ketenbestuur,
}
