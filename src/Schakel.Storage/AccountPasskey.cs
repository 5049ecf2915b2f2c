using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Schakel.Storage;

/// <summary>
/// A passkey as ASP.NET Core Identity keeps it, and the day that it was last used. In columns of its own, not as JSON: so the two kinds of
/// database hold the same, and the counter can be moved by a single conditional update.
/// </summary>
public sealed class AccountPasskey : IdentityUserPasskey<Guid>
{
    internal static readonly ValueConverter<string[]?, string?> Woorden = new(
        woorden => woorden == null ? null : string.Join(' ', woorden),
        tekst => tekst == null ? null : tekst.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    internal static readonly ValueComparer<string[]?> ZelfdeWoorden = new(
        (een, ander) => (een ?? Array.Empty<string>()).SequenceEqual(ander ?? Array.Empty<string>()),
        woorden => woorden == null ? 0 : woorden.Length,
        woorden => woorden == null ? null : woorden.ToArray());

    public Datum? LaatstGebruikt { get; set; }
}

/// <summary>A question to a passkey that was answered rightly: it counts no second time. After its end it is refused anyway, and the row can go.</summary>
sealed class GebruikteVraagRij
{
    public string Digest { get; set; } = "";

    /// <summary>In ticks of UTC.</summary>
    public long Tot { get; set; }
}
