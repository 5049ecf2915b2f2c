using System.Text.Json.Serialization;

namespace Schakel.Domein.Bijdragen;

/// <summary>What the partner's own line says of a contribution.</summary>
[JsonConverter(typeof(Enumnaam<Bijdragestatus>))]
public enum Bijdragestatus
{
    /// <summary>It was asked, and the line said nothing yet: it binds nobody.</summary>
    TeBevestigen,

    /// <summary>The line brings it in: it counts.</summary>
    Bevestigd,

    /// <summary>The line does not, and said why.</summary>
    Geweigerd,
}
