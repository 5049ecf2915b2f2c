using Schakel.Domein.Inrichting;

namespace Schakel.Web.Inrichting;

/// <summary>How a role stands in an address: its name in lower case.</summary>
internal static class Rolpad
{
    static readonly Dictionary<string, Rol> Rollen = Enum.GetValues<Rol>().ToDictionary(Pad, StringComparer.Ordinal);

    public static string Pad(this Rol rol) => rol.ToString().ToLowerInvariant();

    /// <summary>Null when there is no such role.</summary>
    public static Rol? Lees(string? pad) => pad is not null && Rollen.TryGetValue(pad, out var rol) ? rol : null;
}
