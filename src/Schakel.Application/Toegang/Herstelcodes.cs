using System.Security.Cryptography;
using System.Text;

namespace Schakel.Application.Toegang;

/// <summary>What gets somebody in who lost his authenticator app: ten codes of almost 80 random bits, each for one time. A digest of that much chance needs no salt and no slowness.</summary>
static class Herstelcodes
{
    public const int Aantal = 10;

    // Without what looks alike on paper.
    const string Letters = "abcdefghjkmnpqrstuvwxyz23456789";
    const int Lengte = 16;

    public static IReadOnlyList<string> Nieuw() =>
        [.. Enumerable.Range(0, Aantal).Select(_ => string.Join('-', RandomNumberGenerator.GetString(Letters, Lengte).Chunk(4).Select(deel => new string(deel))))];

    /// <summary>As it is kept; how it was typed, with capitals, hyphens or spaces, does not matter. Null when it cannot be one.</summary>
    public static string? Digest(string getypt)
    {
        var code = new string([.. getypt.ToLowerInvariant().Where(char.IsAsciiLetterOrDigit)]);
        return code.Length == Lengte ? Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes(code))) : null;
    }
}
