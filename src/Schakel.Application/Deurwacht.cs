using Schakel.Domein;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Toegang;
using Schakel.Storage;

namespace Schakel.Application;

/// <summary>What the door holds every aanvraag to, whatever it is about: what passes here stands in the journal for good.</summary>
internal static class Deurwacht
{
    public static readonly Afwijzing TeGroot = new(
        "te-groot",
        "Dit is te veel voor een keer. Verdeel het over meer stappen.",
        "This is too much at once. Divide it over more steps.");

    static readonly Afwijzing KenmerkOngeldig = new(
        "kenmerk-ongeldig",
        "Het kenmerk van deze opdracht is geen willekeurig kenmerk. Open het formulier opnieuw en verstuur het nog eens.",
        "The identifier of this command is not a random identifier. Open the form again and send it once more.");

    static readonly Afwijzing Onvolledig = new(
        "onvolledig",
        "Hier ontbreekt iets, of het is geen keuze die bestaat. Vul het in en verstuur het nog eens.",
        "Something is missing here, or it is no choice that exists. Fill it in and send it once more.");

    /// <summary>Null when the ids can be read back later (version 4, and version 8 for the clock and for nobody else) and nothing in the opdracht was left out.</summary>
    public static Afwijzing? Weiger(Aanvraag aanvraag)
    {
        var verwacht = aanvraag.Dader.Actor == Actor.Klok ? Klokkenmerk.Versie : 4;
        if (aanvraag.Id.Waarde.Version != verwacht || Id.Lees<OpdrachtId>(aanvraag.Id.ToString()) is null || Id.Lees<StroomId>(aanvraag.Stroom.ToString()) is null) return KenmerkOngeldig;

        return Volledigheid.Ontbreekt(aanvraag.Opdracht) is { } veld ? Onvolledig.Bij(veld) : null;
    }

    /// <summary>Every text in the opdracht was typed for it, every file sent for it, and their seals fit: otherwise somebody could take another's words for his own and erase them, or leave a fact whose words never were.</summary>
    /// <exception cref="ArgumentException">A bug of the caller; this opdracht is not carried out.</exception>
    public static void EisWoorden(Aanvraag aanvraag)
    {
        var woorden = aanvraag.Woorden.ToDictionary(w => w.Id);
        foreach (var tekst in Volledigheid.Teksten(aanvraag.Opdracht))
        {
            if (!woorden.TryGetValue(tekst.Id, out var getypt) || !getypt.Past(tekst.Zegel))
                throw new ArgumentException($"{aanvraag.Opdracht.GetType().Name} noemt een tekst zonder de woorden die erbij horen.", nameof(aanvraag));
        }
        var bestanden = (aanvraag.Bestanden ?? []).ToDictionary(b => b.Id);
        foreach (var bestand in Volledigheid.Bestanden(aanvraag.Opdracht))
        {
            if (!bestanden.TryGetValue(bestand.Id, out var gestuurd) || !gestuurd.Past(bestand.Zegel) || gestuurd.Inhoud.Length > BewaardBestand.MaximumBytes)
                throw new ArgumentException($"{aanvraag.Opdracht.GetType().Name} noemt een bestand zonder de bytes die erbij horen.", nameof(aanvraag));
        }
    }
}
