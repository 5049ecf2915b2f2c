using ArchUnitNET.Domain;
using ArchUnitNET.Domain.Extensions;

namespace Schakel.Architecture.Tests.Regels;

/// <summary>Which room may know which; read from the compiled code, method bodies included.</summary>
static class Pijlen
{
    /// <summary>Types of these that lean on a type whose full name begins with, or is, one of the forbidden names.</summary>
    public static string[] Overtredingen(IEnumerable<IType> van, params string[] verboden) =>
    [
        .. from type in van.OrderBy(t => t.FullName, StringComparer.Ordinal)
           from doel in type.Dependencies.Select(d => d.Target.FullName).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)
           where verboden.Any(naam => Is(doel, naam) && !Is(type.FullName, naam))
           select $"{type.FullName} leunt op {doel}",
    ];

    public static IEnumerable<IType> Kamer(ArchUnitNET.Domain.Architecture bouw, string kamer) => bouw.Types.Where(t => Is(t.FullName, kamer));

    /// <summary>Blazor components, also those that derive from one through a base of our own.</summary>
    public static IEnumerable<IType> Componenten(ArchUnitNET.Domain.Architecture bouw) =>
        bouw.Classes.Where(c => c.InheritedClasses.Any(b => Is(b.FullName, "Microsoft.AspNetCore.Components"))
            || c.ImplementedInterfaces.Any(i => i.FullName == "Microsoft.AspNetCore.Components.IComponent"));

    /// <summary>Assemblies that a room refers to beyond those allowed; names ending in a dot allow everything below.</summary>
    public static string[] Verwijzingen(System.Reflection.Assembly kamer, params string[] toegestaan) =>
    [
        .. kamer.GetReferencedAssemblies()
            .Select(a => a.Name!)
            .Where(naam => !toegestaan.Any(t => naam == t || (t.EndsWith('.') && naam.StartsWith(t, StringComparison.Ordinal))))
            .Order(StringComparer.Ordinal)
            .Select(naam => $"{kamer.GetName().Name} verwijst naar {naam}"),
    ];

    static bool Is(string volleNaam, string naam) =>
        volleNaam.StartsWith(naam, StringComparison.Ordinal)
        && (volleNaam.Length == naam.Length || volleNaam[naam.Length] is '.' or '+' or '/' or '`' or '<');
}
