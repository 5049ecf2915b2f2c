using System.Security.Cryptography;
using System.Text;
using Schakel.Domein;
using Schakel.Domein.Toegang;
using Schakel.Domein.Voornemens;

namespace Schakel.Application.Voorbeeld;

/// <summary>Ids of the example that are the same in every installation: a digest of a name, in the form of a random UUID.</summary>
internal static class Vast
{
    const string Vooraf = "schakel/voorbeeld/loonaangifteketen/";

    public static TId Id<TId>(string naam) where TId : struct, IId<TId> =>
        TId.Van(Toeval.Kenmerk(SHA256.HashData(Encoding.UTF8.GetBytes(Vooraf + typeof(TId).Name + "/" + naam))));

    /// <summary>The secret of a link in the example, which is no secret: everybody may try what who was asked sees.</summary>
    public static Linkgeheim Geheim(RaadplegingId raadpleging) => Linkgeheim.Van(SHA256.HashData(Encoding.UTF8.GetBytes(Vooraf + raadpleging)));

    public static Naam Naam(string naam) => Domein.Naam.Lees(naam) ?? throw new ArgumentException($"'{naam}' is geen naam.", nameof(naam));
}
