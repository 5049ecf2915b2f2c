namespace Schakel.Domein.Geheugen;

/// <summary>Bytes as text in facts and exports: the standard alphabet with padding.</summary>
public static class Base64
{
    public static byte[]? Lees(string tekst)
    {
        var bytes = new byte[tekst.Length];
        return Convert.TryFromBase64String(tekst, bytes, out var lengte) ? bytes[..lengte] : null;
    }
}
