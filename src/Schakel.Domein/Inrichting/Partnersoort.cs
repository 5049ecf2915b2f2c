using System.Text.Json.Serialization;

namespace Schakel.Domein.Inrichting;

/// <summary>Whether a partner is an organisation of its own or a part of one; in the chain they are equals.</summary>
[JsonConverter(typeof(Enumnaam<Partnersoort>))]
public enum Partnersoort
{
    Organisatie,
    Afdeling,
}
