using System.Security.Cryptography;
using System.Text;
using Schakel.Domein;

namespace Schakel.Application.Voorbeeld;

/// <summary>Ids of the example that are the same in every installation: a digest of a name, in the form of a random UUID.</summary>
internal static class Vast
{
    const string Vooraf = "schakel/voorbeeld/loonaangifteketen/";

    public static TId Id<TId>(string naam) where TId : struct, IId<TId> =>
        TId.Van(Toeval.Kenmerk(SHA256.HashData(Encoding.UTF8.GetBytes(Vooraf + typeof(TId).Name + "/" + naam))));

    public static Naam Naam(string naam) => Domein.Naam.Lees(naam) ?? throw new ArgumentException($"'{naam}' is geen naam.", nameof(naam));
}
