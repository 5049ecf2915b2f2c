using System.Text.Json.Serialization;

namespace Schakel.Domein.Afspraken;

/// <summary>How an agreement stands on a day; it follows from what happened and from the day looked at.</summary>
[JsonConverter(typeof(Enumnaam<Afspraakstatus>))]
public enum Afspraakstatus
{
    /// <summary>Not yet signed by both.</summary>
    Voorgesteld,

    /// <summary>Signed by both; it begins on a later day.</summary>
    Komend,

    /// <summary>In force.</summary>
    VanKracht,

    /// <summary>In force, and its last day is near.</summary>
    LooptAf,

    /// <summary>It was in force; its last day has passed.</summary>
    Verlopen,

    /// <summary>The other partner said no.</summary>
    Afgewezen,

    /// <summary>Who proposed it took it back.</summary>
    Ingetrokken,

    /// <summary>Its last day came before both had signed.</summary>
    Vervallen,
}
