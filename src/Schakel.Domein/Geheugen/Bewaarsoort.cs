using System.Text.Json.Serialization;

namespace Schakel.Domein.Geheugen;

/// <summary>
/// Of which finished things the words go when their term is over. What was decided, agreed, signed, measured or recorded as an event is of none of
/// these, and is kept.
/// </summary>
[JsonConverter(typeof(Enumnaam<Bewaarsoort>))]
public enum Bewaarsoort
{
    /// <summary>From the day on which it was solved.</summary>
    Knelpunten,

    /// <summary>From the day on which it was repaired.</summary>
    Signalen,

    /// <summary>From its last day, or from the day on which it was called off.</summary>
    Voornemens,

    /// <summary>From the day on which it was taken away: what still stands there is still used.</summary>
    Lijsten,

    /// <summary>Who somebody was, from the last day of his last term.</summary>
    Mensen,
}
