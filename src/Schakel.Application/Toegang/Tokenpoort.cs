using System.Security.Cryptography;
using System.Text;
using Schakel.Domein;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Toegang;
using Schakel.Storage;

namespace Schakel.Application.Toegang;

/// <summary>As whom a program acts that came with a token.</summary>
public sealed record Tokendrager(StroomId Stroom, PersoonId Persoon, DeelnameId Deelname, Bereik Bereik);

/// <summary>The way in for programs. Of a token only a digest is kept: that much chance needs no salt and no slowness.</summary>
public sealed class Tokenpoort(ApiTokens tokens, Mensen mensen, Deur deur)
{
    /// <summary>So that people, and programs that look for leaked secrets, know what it is.</summary>
    public const string Voorvoegsel = "schakel_";

    const int Lengte = 64;

    /// <summary>Who this is; null when the token does not hold, or the term of its seat does not run.</summary>
    public async Task<Tokendrager?> Open(string token, CancellationToken stop)
    {
        if (!token.StartsWith(Voorvoegsel, StringComparison.Ordinal) || token.Length != Voorvoegsel.Length + Lengte) return null;
        if (await tokens.Gebruik(Digest(token), deur.Vandaag, stop) is not { } gevonden) return null;
        if (await mensen.Persoon(gevonden.Account, gevonden.Stroom, stop) is not { } persoon) return null;
        var loopt = (await deur.Deelnames(gevonden.Stroom, persoon, stop)).Any(d => d.Id == gevonden.Deelname);
        return loopt ? new(gevonden.Stroom, persoon, gevonden.Deelname, gevonden.Bereik) : null;
    }

    internal static string Nieuw() => Voorvoegsel + Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(Lengte / 2));

    internal static string Digest(string token) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(token)));
}
