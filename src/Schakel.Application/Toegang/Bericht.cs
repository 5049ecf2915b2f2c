namespace Schakel.Application.Toegang;

/// <summary>What stands in a letter.</summary>
/// <param name="Tekst">Plain text. In that of a new password <see cref="Postbode.Sleutelplek"/> stands where its key comes.</param>
public sealed record Bericht(string Onderwerp, string Tekst);
