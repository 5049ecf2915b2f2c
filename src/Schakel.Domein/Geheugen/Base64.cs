namespace Schakel.Domein.Geheugen;

/// <summary>Bytes as text in facts and exports: the standard alphabet with padding.</summary>
public static class Base64
{
    public static byte[]? Lees(string tekst)
    {
        var bytes = new byte[tekst.Length];
        // One content, one spelling: no white space and no stray bits at the end.
        return Convert.TryFromBase64String(tekst, bytes, out var lengte) && Convert.ToBase64String(bytes.AsSpan(0, lengte)) == tekst ? bytes[..lengte] : null;
    }
}
