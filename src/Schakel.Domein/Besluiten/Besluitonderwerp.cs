using System.Text.Json.Serialization;

namespace Schakel.Domein.Besluiten;

/// <summary>What a partner speaks about: each kind of change that a proposal can hold belongs to one, and so does an agreement with another partner; a mandate reaches one or more.</summary>
[JsonConverter(typeof(Enumnaam<Besluitonderwerp>))]
public enum Besluitonderwerp
{
    /// <summary>Bodies, hand-overs and the like: how the chain is built.</summary>
    Inrichting,

    /// <summary>What the chain agreed to reach.</summary>
    Normen,

    /// <summary>What two partners promise each other about a hand-over; no proposal holds that.</summary>
    Afspraken,
}
