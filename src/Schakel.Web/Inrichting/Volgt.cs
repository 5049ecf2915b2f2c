using System.Security.Cryptography;
using System.Text;
using Schakel.Application;
using Schakel.Domein;

namespace Schakel.Web.Inrichting;

/// <summary>An id that follows from that of a form, so that the same form sent once more makes the same things. As random as the form's own.</summary>
internal static class Volgt
{
    public static TId Van<TId>(OpdrachtId formulier, string wat) where TId : struct, IId<TId> =>
        TId.Van(Toeval.Kenmerk(SHA256.HashData(Encoding.UTF8.GetBytes($"{formulier} {wat}"))));
}
