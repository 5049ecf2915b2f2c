using System.Text;
using CsCheck;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;

namespace Schakel.Storage.Tests;

/// <summary>Parts of any shape: no facts, many facts, no bytes, any bytes, any Unicode.</summary>
static class Willekeurig
{
    static readonly Gen<byte[]> Zout = Gen.Byte.Array[Zegel.Lengte];

    static readonly Gen<string> Naam = Gen.Int[1, 0x10FFFF].Where(Rune.IsValid).Select(r => new Rune(r).ToString()).Array[1, 12].Select(string.Concat);

    static readonly Gen<Publiek> Publieken = Gen.OneOf(
        Gen.Int[0, 2].Select(i => i switch { 0 => Publiek.Openbaar, 1 => Publiek.Keten, _ => Publiek.Bestuur }),
        Gen.Guid.Select(g => new PartijId(AlsVersie4(g))).Array[1, 5].Select(partijen => Publiek.Kring(partijen)));

    static readonly Gen<Feitregel> Feit = Gen.Select(Naam, Gen.Int[1, int.MaxValue], Gen.Byte.Array[0, 3000], (naam, versie, inhoud) => new Feitregel(naam, versie, inhoud));

    public static readonly Gen<Deel[]> Delen = Gen.Select(Publieken, Zout, Gen.Byte.Array[0, 200], Feit.Array[0, 6],
        (publiek, zout, dader, feiten) => new Deel(publiek, zout, dader, [.. feiten])).Array[0, 4];

    static Guid AlsVersie4(Guid gok)
    {
        var bytes = gok.ToByteArray();
        bytes[7] = (byte)(bytes[7] & 0x0F | 0x40);
        bytes[8] = (byte)(bytes[8] & 0x3F | 0x80);
        return new(bytes);
    }
}
