using System.Collections;
using System.Collections.Concurrent;
using System.Reflection;
using System.Text;
using Schakel.Domein;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Toegang;

namespace Schakel.Application;

/// <summary>What the door holds every aanvraag to, whatever it is about: what passes here stands in the journal for good.</summary>
internal static class Deurwacht
{
    // Asking a type for its properties costs more than all the rest here.
    static readonly ConcurrentDictionary<Type, PropertyInfo[]> Eigenschappen = new();

    static readonly Afwijzing KenmerkOngeldig = new(
        "kenmerk-ongeldig",
        "Het kenmerk van deze opdracht is geen willekeurig kenmerk. Open het formulier opnieuw en verstuur het nog eens.",
        "The identifier of this opdracht is not a random identifier. Open the form again and send it once more.");

    /// <summary>Null when the ids can be read back later: version 4, and version 8 for the clock and for nobody else.</summary>
    public static Afwijzing? Weiger(Aanvraag aanvraag)
    {
        var verwacht = aanvraag.Dader.Actor == Actor.Klok ? 8 : 4;
        return aanvraag.Id.Waarde.Version == verwacht && Id.Lees<OpdrachtId>(aanvraag.Id.ToString()) is not null && Id.Lees<StroomId>(aanvraag.Stroom.ToString()) is not null
            ? null
            : KenmerkOngeldig;
    }

    /// <summary>Every text in the opdracht was typed for it, and its seal fits: otherwise somebody could take another's words for his own and erase them, or leave a fact whose words never were.</summary>
    /// <exception cref="ArgumentException">A bug of the caller; this opdracht is not carried out.</exception>
    public static void EisWoorden(Aanvraag aanvraag)
    {
        var woorden = aanvraag.Woorden.ToDictionary(w => w.Id);
        foreach (var tekst in Teksten(aanvraag.Opdracht))
        {
            if (!woorden.TryGetValue(tekst.Id, out var getypt) || Zegel.Over(Merk.Tekst, getypt.Zout, Encoding.UTF8.GetBytes(getypt.Woorden)) != tekst.Zegel)
                throw new ArgumentException($"{aanvraag.Opdracht.GetType().Name} noemt een tekst zonder de woorden die erbij horen.", nameof(aanvraag));
        }
    }

    static IEnumerable<Tekst> Teksten(object opdracht)
    {
        foreach (var eigenschap in Eigenschappen.GetOrAdd(opdracht.GetType(), MetTeksten))
        {
            var waarde = eigenschap.GetValue(opdracht);
            if (waarde is Tekst tekst) yield return tekst;
            else if (waarde is IEnumerable<IOpdracht> or IEnumerable<IBestuurdeOpdracht>)
            {
                foreach (var binnen in ((IEnumerable)waarde).Cast<object>().SelectMany(Teksten)) yield return binnen;
            }
        }
    }

    static PropertyInfo[] MetTeksten(Type opdracht) =>
        [.. opdracht.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(p => p.PropertyType == typeof(Tekst) || !p.PropertyType.IsValueType || p.PropertyType == typeof(Tekst?) || p.PropertyType.IsAssignableTo(typeof(IEnumerable)))];
}
