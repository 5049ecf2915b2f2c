using System.Text.Json.Serialization;

namespace Schakel.Domein.Geheugen;

/// <summary>What a list that was brought along is a list of.</summary>
[JsonConverter(typeof(Enumnaam<Lijstsoort>))]
public enum Lijstsoort
{
    Afspraken,
    Acties,
    Besluiten,

    /// <summary>Both in one list, as people keep them; each row says which it is.</summary>
    ActiesEnBesluiten,
    Knelpunten,

    /// <summary>Measured values with the day that they are of.</summary>
    Indicatoren,
}
