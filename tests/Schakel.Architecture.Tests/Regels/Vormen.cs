using System.Reflection;
using System.Runtime.CompilerServices;
using Schakel.Domein;

namespace Schakel.Architecture.Tests.Regels;

/// <summary>The shapes that every use case, fact and name has.</summary>
static class Vormen
{
    static readonly string[] VerbodenEinden =
        ["Helper", "Helpers", "Manager", "Util", "Utils", "Handler", "Repository", "Mapper", "Service", "ServiceBase"];

    /// <summary>An opdracht is a sealed record, noun and infinitive, in a file of its own name.</summary>
    public static IEnumerable<string> Opdrachten(IEnumerable<Type> typen, IReadOnlyCollection<Bron> bronnen)
    {
        foreach (var type in Uitvoeringen(typen, typeof(IOpdracht)))
        {
            if (!IsVerzegeldRecord(type)) yield return $"{type.Name} is geen sealed record";
            if (!IsInfinitief(type.Name)) yield return $"{type.Name} eindigt niet op een infinitief";
            if (!bronnen.Any(b => b.Naam == $"{type.Name}.cs" && b.Tekst.Contains($"record {type.Name}", StringComparison.Ordinal)))
                yield return $"{type.Name} staat niet in {type.Name}.cs";
        }
    }

    /// <summary>A fact is a sealed record that the register of fact kinds knows; otherwise it cannot be read back.</summary>
    public static IEnumerable<string> Feiten(IEnumerable<Type> typen, IReadOnlyCollection<Type> bekend)
    {
        foreach (var type in Uitvoeringen(typen, typeof(IFeit)))
        {
            if (!IsVerzegeldRecord(type)) yield return $"{type.Name} is geen sealed record";
            if (!bekend.Contains(type)) yield return $"{type.Name} staat niet in Feitensoorten";
        }
    }

    /// <summary>No type is called after the pattern that it fills in.</summary>
    public static IEnumerable<string> Namen(IEnumerable<Type> typen, IReadOnlyDictionary<string, string> toegestaan) =>
        from type in Eigen(typen)
        let naam = type.Name.Split('`')[0]
        where VerbodenEinden.Any(eind => naam.EndsWith(eind, StringComparison.Ordinal)) && !toegestaan.ContainsKey(naam)
        select $"{type.FullName} heet naar een patroon in plaats van naar een ding";

    /// <summary>No interface of ours with one implementation: that is a class with a second name.</summary>
    public static IEnumerable<string> Interfaces(IReadOnlyCollection<Type> typen, IReadOnlyDictionary<string, string> toegestaan) =>
        from grens in Eigen(typen).Where(t => t.IsInterface)
        let naam = grens.Name.Split('`')[0]
        where !toegestaan.ContainsKey(naam)
        where typen.Count(t => !t.IsInterface && !t.IsAbstract && t.GetInterfaces().Any(i => Kaal(i) == grens)) == 1
        select $"{grens.FullName} heeft een enkele uitvoering";

    /// <summary>ASCII in identifiers: types, members, parameters.</summary>
    public static IEnumerable<string> Ascii(IEnumerable<Type> typen) =>
        from type in typen
        let leden = type.GetMembers(Alles)
        let parameters = leden.OfType<MethodBase>().SelectMany(m => m.GetParameters().Select(p => p.Name))
        from naam in leden.Select(l => l.Name).Concat(parameters).Append(type.Name).Distinct(StringComparer.Ordinal)
        where naam is not null && !naam.All(char.IsAscii)
        select $"{type.FullName}: {naam}";

    /// <summary>States, values and enums are words of the trade; use cases and facts are sentences made of them.</summary>
    public static IEnumerable<string> Begrippen(IEnumerable<Type> typen, IReadOnlySet<string> begrippen) =>
        from type in Eigen(typen)
        where type.IsPublic && (type.IsEnum || IsRecord(type))
        where !type.IsAssignableTo(typeof(IOpdracht)) && !type.IsAssignableTo(typeof(IFeit))
        let woord = (type.Name.EndsWith("Id", StringComparison.Ordinal) ? type.Name[..^2] : type.Name).Split('`')[0]
        where !begrippen.Contains(woord.ToUpperInvariant())
        select $"{woord} staat niet in docs/begrippen.md";

    const BindingFlags Alles =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    static IEnumerable<Type> Uitvoeringen(IEnumerable<Type> typen, Type grens) => typen.Where(t => !t.IsInterface && t.IsAssignableTo(grens));

    static IEnumerable<Type> Eigen(IEnumerable<Type> typen) =>
        typen.Where(t => !t.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false) && !t.Name.Contains('<', StringComparison.Ordinal));

    static bool IsVerzegeldRecord(Type type) => type.IsSealed && type.IsClass && IsRecord(type);

    static bool IsRecord(Type type) => type.GetMethod("PrintMembers", Alles) is not null;

    // 'Gaan', 'staan', 'slaan' are infinitives too.
    static bool IsInfinitief(string naam) => naam.EndsWith("en", StringComparison.Ordinal) || naam.EndsWith("aan", StringComparison.Ordinal);

    static Type Kaal(Type type) => type.IsGenericType ? type.GetGenericTypeDefinition() : type;
}
