using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Schakel.Domein.Geheugen;

/// <summary>
/// Remembers what registers come to together. Walking their trees and dropping the copies that are history takes milliseconds in a big chain,
/// registers never change, and everyone with the same rights asks for the same ones: so it is done once after each change. What is no longer used is forgotten with its registers.
/// </summary>
internal static class Samenvoegingen<TId, TDing>
    where TId : struct
    where TDing : class, IVerplaatsbaar<TId>
{
    const int PerRegister = 8;

    sealed record Samenvoeging(Register<TId, TDing>[] Registers, TDing[] Rij);

    // Under the first of the registers; those who see other slices have another one beside it.
    static readonly ConditionalWeakTable<Register<TId, TDing>, List<Samenvoeging>> Bekend = [];

    public static TDing[] Van(Register<TId, TDing>[] registers)
    {
        var lijst = Bekend.GetOrCreateValue(registers[0]);
        lock (lijst)
        {
            if (lijst.Find(s => s.Registers.AsSpan().SequenceEqual(registers)) is { } bekend) return bekend.Rij;
        }
        var rij = Voeg(registers);
        lock (lijst)
        {
            if (lijst.Count == PerRegister) lijst.Clear();
            lijst.Add(new(registers, rij));
        }
        return rij;
    }

    static TDing[] Voeg(Register<TId, TDing>[] registers)
    {
        if (registers.Length == 1) return [.. registers[0]];
        var levend = new Dictionary<TId, TDing>(registers.Sum(r => r.Count));
        foreach (var ding in registers.SelectMany(r => r))
        {
            ref var plek = ref CollectionsMarshal.GetValueRefOrAddDefault(levend, ding.Id, out _);
            if (plek is null || ding.InDeelSinds > plek.InDeelSinds) plek = ding;
        }
        return [.. levend.Values];
    }
}
