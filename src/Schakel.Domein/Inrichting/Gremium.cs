using System.Text.Json.Serialization;

namespace Schakel.Domein.Inrichting;

/// <summary>On which of the three layers a body works (NORA bouwsteen ketenoverlegstructuur).</summary>
[JsonConverter(typeof(Enumnaam<Gremiumniveau>))]
public enum Gremiumniveau
{
    Bestuurlijk,
    Tactisch,
    Operationeel,
}

/// <summary>A body: a group that meets, on which layer, to which body it answers, how often it meets and what it is for.</summary>
public sealed record Gremium(GremiumId Id, Naam Naam, Gremiumniveau Niveau, GremiumId? VerantwoordtAan, Tekst? Ritme, Tekst Taak);
