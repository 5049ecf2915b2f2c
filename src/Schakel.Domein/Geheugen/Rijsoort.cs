using System.Text.Json.Serialization;

namespace Schakel.Domein.Geheugen;

/// <summary>What a row is, in a list that holds both.</summary>
[JsonConverter(typeof(Enumnaam<Rijsoort>))]
public enum Rijsoort
{
    Actie,
    Besluit,
}
