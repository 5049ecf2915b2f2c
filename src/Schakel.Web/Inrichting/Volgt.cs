using System.Security.Cryptography;
using System.Text;
using Schakel.Domein;

namespace Schakel.Web.Inrichting;

/// <summary>An id that follows from that of a form, so that the same form sent once more makes the same things. As random as the form's own.</summary>
internal static class Volgt
{
    public static TId Van<TId>(OpdrachtId formulier, string wat) where TId : struct, IId<TId>
    {
        var bytes = SHA256.HashData(Encoding.UTF8.GetBytes($"{formulier} {wat}")).AsSpan(0, 16);
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x40);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return TId.Van(new Guid(bytes, bigEndian: true));
    }
}
