using Schakel.Domein.Inrichting;

namespace Schakel.Application;

/// <summary>
/// The same picture without what is not needed to draw it. A photo says where it was made, when, with whose camera and sometimes by whom, and who
/// reports a bottleneck may have asked that his name is not told. The pixels are copied and never decoded: a decoder is a door of its own.
/// What is kept is a list, so that a kind of note that comes tomorrow stays behind too. What the pixels show, and what somebody puts among
/// them on purpose, is not taken out.
/// </summary>
internal static class Beeldschoon
{
    /// <summary>
    /// Null when it is no picture by <see cref="Beeldkop"/>. What stands behind a JPEG is cut first, as phones put previews and films there.
    /// The result is a picture by <see cref="Beeldkop"/> and cleaning it again changes nothing.
    /// </summary>
    public static byte[]? Maak(ReadOnlySpan<byte> bytes)
    {
        var beeld = bytes.StartsWith(Jpegdelen.Begin) ? Jpegdelen.TotEinde(bytes) : bytes;
        if (Beeldkop.Lees(beeld) is not { } kop) return null;
        var schoon = kop.Soort switch
        {
            Beeldsoort.Jpeg => Jpegschoon.Maak(beeld),
            Beeldsoort.Png => Pngschoon.Maak(beeld),
            _ => Webpschoon.Maak(beeld),
        };
        return Beeldkop.Lees(schoon) == kop ? schoon : null;
    }
}
