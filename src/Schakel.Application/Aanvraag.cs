using Schakel.Domein;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Toegang;
using Schakel.Storage;

namespace Schakel.Application;

/// <summary>One wish at the door: who asks it, in which keten, under which id, with the words that were typed and the files that were sent for it.</summary>
/// <param name="Gegeven">The moment that is given along; only an example chain may be replayed with its historical times.</param>
public sealed record Aanvraag(
    StroomId Stroom, OpdrachtId Id, Dader Dader, IOpdracht Opdracht, IReadOnlyList<BewaardeTekst> Woorden, Tijdstip? Gegeven = null,
    IReadOnlyList<BewaardBestand>? Bestanden = null);

/// <summary>What the door answers, once it is durable: the entry in which it happened, or why not.</summary>
public abstract record Antwoord
{
    private Antwoord() { }

    public sealed record Gedaan(long Nr) : Antwoord;

    public sealed record Geweigerd(Afwijzing Afwijzing) : Antwoord;
}

/// <summary>It is not known to be durable. A broken connection can hide that it is: the same opdracht with the same id may be sent again and happens once.</summary>
public sealed class NietBewaard(Exception? oorzaak) : Exception("Het is niet zeker of dit is opgeslagen. Verstuur het opnieuw; het gebeurt hooguit een keer.", oorzaak);

/// <summary>The database cannot be read now; nothing was asked of it that changes anything, so asking again later is harmless.</summary>
public sealed class NietBereikbaar(Exception oorzaak) : Exception("De gegevens zijn nu even niet bereikbaar. Probeer het over een minuut opnieuw.", oorzaak);

/// <summary>What was written is no longer what stands there: somebody or something other than this program changed it. This chain is not served.</summary>
public sealed class GeheugenBeschadigd(Exception oorzaak) : Exception("Het geheugen van deze keten is buiten Schakel om veranderd.", oorzaak);
