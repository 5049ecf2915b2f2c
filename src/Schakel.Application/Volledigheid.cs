using System.Collections;
using System.Collections.Concurrent;
using System.Reflection;
using Schakel.Domein;
using Schakel.Domein.Geheugen;

namespace Schakel.Application;

/// <summary>Walks through what an opdracht holds. Rules trust that every value means something: an id that was never filled in, a list that was forgotten and a number that is no choice stop here.</summary>
internal static class Volledigheid
{
    static readonly ConcurrentDictionary<Type, PropertyInfo[]> Eigenschappen = new();

    /// <summary>The name of the first member that holds nothing where something belongs; null when all is there.</summary>
    public static string? Ontbreekt(object ding) => Leden(ding).FirstOrDefault(l => IsNiets(l.Waarde)).Naam;

    /// <summary>Every text, those inside other opdrachten included.</summary>
    public static IEnumerable<Tekst> Teksten(object ding) => Leden(ding).SelectMany(l => l.Waarde is Tekst tekst ? [tekst] : Binnenin(l.Waarde).SelectMany(w => w is Tekst t ? [t] : Teksten(w)));

    /// <summary>Every file, likewise.</summary>
    public static IEnumerable<Bestand> Bestanden(object ding) => Leden(ding).SelectMany(l => l.Waarde is Bestand bestand ? [bestand] : Binnenin(l.Waarde).SelectMany(w => w is Bestand b ? [b] : Bestanden(w)));

    static IEnumerable<(string Naam, object Waarde)> Leden(object ding)
    {
        foreach (var eigenschap in Eigenschappen.GetOrAdd(ding.GetType(), static t => [.. t.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(p => p.GetIndexParameters().Length == 0)]))
            if (eigenschap.GetValue(ding) is { } waarde) yield return (eigenschap.Name, waarde);
    }

    static bool IsNiets(object waarde) => waarde switch
    {
        Enum keuze => !Enum.IsDefined(keuze.GetType(), keuze),
        Tekst tekst => tekst.Id.Waarde == Guid.Empty,
        Naam naam => naam.Waarde.Length == 0,
        Datum dag => dag == default,
        Guid kenmerk => kenmerk.Version is not (4 or 8) || Id.Lees<OpdrachtId>(kenmerk.ToString()) is null,
        _ => IsVergeten(waarde) || Binnenin(waarde).Any(IsNiets),
    };

    /// <summary>What a list holds, and what one of our own records or ids holds; of anything else nothing.</summary>
    static IEnumerable<object> Binnenin(object waarde)
    {
        if (waarde is IEnumerable lijst and not string) return IsVergeten(waarde) ? [] : lijst.Cast<object>();
        return waarde.GetType().Namespace is { } ruimte && ruimte.StartsWith("Schakel.Domein", StringComparison.Ordinal) && waarde is not (Enum or Tekst or Naam or Zegel or Tijdstip)
            ? Leden(waarde).Select(l => l.Waarde)
            : [];
    }

    // The default of an immutable array is not the empty one, and says so only when it is asked by name.
    static bool IsVergeten(object waarde) => waarde is IList && waarde.GetType().GetProperty("IsDefault") is { } isDefault && (bool)isDefault.GetValue(waarde)!;
}
