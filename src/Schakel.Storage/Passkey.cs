using System.Security.Cryptography;

namespace Schakel.Storage;

/// <summary>A passkey as its owner knows it.</summary>
public sealed record Passkey(ReadOnlyMemory<byte> Id, string Naam, DateTimeOffset Gemaakt, Datum? LaatstGebruikt)
{
    const int Lengte = 32;

    /// <summary>For addresses: the id itself may be a thousand bytes long.</summary>
    public string Kenmerk => Convert.ToHexStringLower(SHA256.HashData(Id.Span))[..Lengte];
}
