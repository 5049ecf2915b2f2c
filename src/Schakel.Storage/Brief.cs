using Schakel.Domein.Toegang;

namespace Schakel.Storage;

/// <summary>A letter on its way, or what became of it. Moments are in ticks of UTC.</summary>
public sealed class Brief
{
    /// <summary>Follows from the form that asked for it, so that the same form sent twice sends one letter.</summary>
    public required Guid Id { get; init; }

    public required Postsoort Soort { get; init; }

    /// <summary>Whose account had it sent; null for a letter that anybody can ask for.</summary>
    public Guid? Maker { get; init; }

    public required string Aan { get; init; }

    /// <summary>Subject, text and what goes along, sealed because of the link or the words in it; gone once it was delivered.</summary>
    public string? Inhoud { get; init; }

    public required long Gemaakt { get; init; }

    public int Pogingen { get; set; }

    /// <summary>Not taken up before this moment: that of the next try, or of giving up on the node that has it in hand.</summary>
    public long Vanaf { get; set; }

    public Poststaat Staat { get; init; }
}
