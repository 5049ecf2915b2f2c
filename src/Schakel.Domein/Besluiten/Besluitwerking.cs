using System.Text.Json.Serialization;

namespace Schakel.Domein.Besluiten;

/// <summary>What became of what was decided.</summary>
[JsonConverter(typeof(Enumnaam<Besluitwerking>))]
public enum Besluitwerking
{
    /// <summary>It happened.</summary>
    InWerking,

    /// <summary>It happens on a later day.</summary>
    Wacht,

    /// <summary>On its day it would have been something else than was shown, or could not be done: nothing happened.</summary>
    Vastgelopen,

    /// <summary>Before its day the chain decided that it does not happen.</summary>
    Afgelast,
}
