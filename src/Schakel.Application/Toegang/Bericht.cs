namespace Schakel.Application.Toegang;

/// <summary>What stands in a letter.</summary>
/// <param name="Tekst">Plain text. In that of a new password <see cref="Postbode.Sleutelplek"/> stands where its key comes.</param>
/// <param name="Bijlage">What goes along with it; null for most.</param>
public sealed record Bericht(string Onderwerp, string Tekst, Bijlage? Bijlage = null)
{
    /// <summary>Files of another kind that go along with it.</summary>
    public IReadOnlyList<Briefbestand>? Bestanden { get; init; }
}

/// <summary>A file that goes along with a letter.</summary>
public sealed record Briefbestand(string Naam, string Soort, byte[] Bytes);

/// <summary>A page of HTML that goes along with a letter, as a file with this name.</summary>
public sealed record Bijlage(string Naam, string Html);
