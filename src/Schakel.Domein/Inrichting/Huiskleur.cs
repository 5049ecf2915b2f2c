using System.Text.Json.Serialization;

namespace Schakel.Domein.Inrichting;

/// <summary>The colour by which a chain is known at a glance. A closed set, because white words must stay readable on each of them.</summary>
[JsonConverter(typeof(Enumnaam<Huiskleur>))]
public enum Huiskleur
{
    Blauw,
    Petrol,
    Groen,
    Olijf,
    Bruin,
    Oranje,
    Rood,
    Roze,
    Paars,
    Grijs,
}
