namespace Schakel.Web.Vormen;

/// <summary>A file that came with a form.</summary>
internal static class Gestuurd
{
    /// <summary>What is in it, as far as it is read: one byte more than may be is enough to be refused for it.</summary>
    public static async Task<byte[]?> Bytes(this IFormFile? bestand, int maximum)
    {
        if (bestand is null) return null;
        await using var stroom = bestand.OpenReadStream();
        var bytes = new byte[Math.Min(bestand.Length, maximum + 1)];
        await stroom.ReadExactlyAsync(bytes);
        return bytes;
    }
}
