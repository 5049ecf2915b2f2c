using Schakel.Domein;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Toegang;
using Schakel.Storage;

namespace Schakel.Application;

/// <summary>What the clock had due and did not do: it was refused, or there is a bug in its rule. Without <paramref name="Daad"/> the looking itself went wrong.</summary>
public sealed record Klokmisser(StroomId Stroom, IKlokopdracht? Daad, Afwijzing? Geweigerd, Exception? Fout);

/// <summary>
/// Decides what the clock has due in a chain, in order of the day due and of id, before whatever woke it. Once a day: no opdracht of a day makes
/// something due on that same day. A level is given a term by reporting, raising, giving back and opening again, always from the day of the entry
/// on, and it ends on that day or later, so it is due on the next day at the earliest. Standpoints close a working day after they opened at the earliest,
/// and who leaves is asked until the end of his last day; what waits for nobody since a body was abolished is looked at the next day. A decision takes effect
/// on a later day than it was taken. Words go a year after their thing ended at the earliest, and thirty days after a term was agreed or a hold ended. The clock itself counts from the day that was due, which can
/// lie far back, but goes on until nothing is left. What changes ladder, kind or free days leaves the terms that were given, and a chain that ended
/// stays so. So after a look that found nothing more the day is done; what holds an earlier day takes the look back (<see cref="Standgeschiedenis.Bekeken"/>).
/// </summary>
internal sealed class Klokslag(TimeZoneInfo zone)
{
    /// <summary>How much it does for one group; what is left goes with the next one.</summary>
    public const int Maximum = 256;

    /// <summary>What is due on a day, of everything or of one thing.</summary>
    public Func<Stand, Datum, Guid?, IEnumerable<IKlokopdracht>> Vervallen { get; set; } = Klokregels.Vervallen;

    /// <summary>Hears what did not come about: nobody waits for it who would notice.</summary>
    public Action<Klokmisser>? Gemist { get; set; }

    public bool IsBekeken(Standgeschiedenis geschiedenis, Datum vandaag) => geschiedenis.Bekeken is { } bekeken && bekeken.DatumIn(zone) >= vandaag;

    /// <summary>The same with all that is due done, as entries of their own that come with <paramref name="bij"/>.</summary>
    /// <param name="nu">The moment of whatever woke it.</param>
    /// <param name="ruimte">How much it may still do.</param>
    public Standgeschiedenis Sla(Standgeschiedenis geschiedenis, Omstandigheden nu, int ruimte, List<Bijschrijving> bij, Beslissing beslis)
    {
        var vandaag = nu.Vandaag;
        if (ruimte <= 0 || IsBekeken(geschiedenis, vandaag)) return geschiedenis;
        nu = nu with { Dader = Dader.Klok };
        var stroom = geschiedenis.Nu.Stroom;
        // Nothing is tried twice: what was refused stays due, and what a bug leaves due would come back for ever.
        var gezien = new HashSet<(string, Guid, Datum)>();
        // Of sixty thousand that are due only the first few go now: a heap, because sorting all of them each time would cost the most.
        var agenda = new PriorityQueue<IKlokopdracht, IKlokopdracht>(Klokregels.Volgorde);
        IKlokopdracht? daad = null;
        try
        {
            Plan(null);
            while (agenda.TryDequeue(out var eerste, out _))
            {
                if (ruimte == 0) return geschiedenis;
                daad = eerste;
                if (gezien.Add(Sleutel(daad)) && Doe(daad)) Plan(daad.Voorwerp);
                daad = null;
                // An act could make something due elsewhere: the day is done when a whole look finds nothing.
                if (agenda.Count == 0) Plan(null);
            }
        }
        catch (Exception fout)
        {
            // A bug in what is due is no misfortune of whoever comes behind it; tomorrow it is looked at anew.
            Gemist?.Invoke(new(stroom, daad, null, fout));
        }
        return geschiedenis with { Bekeken = nu.Tijdstip };

        void Plan(Guid? van) => agenda.EnqueueRange(Vervallen(geschiedenis.Nu, vandaag, van).Where(wat => !gezien.Contains(Sleutel(wat))).Select(wat => (wat, wat)));

        static (string, Guid, Datum) Sleutel(IKlokopdracht wat) => (wat.Soort, wat.Voorwerp, wat.Vervalt);

        bool Doe(IKlokopdracht wat)
        {
            try
            {
                var (stand, bijschrijving, geweigerd) = beslis(geschiedenis.Nu, new(stroom, Klokkenmerk.Van(stroom, wat), Dader.Klok, wat, []), nu);
                if (bijschrijving is null)
                {
                    Gemist?.Invoke(new(stroom, wat, geweigerd, null));
                    return false;
                }
                geschiedenis = geschiedenis.Na(stand);
                bij.Add(bijschrijving);
                ruimte--;
                return true;
            }
            catch (Exception fout)
            {
                Gemist?.Invoke(new(stroom, wat, null, fout));
                return false;
            }
        }
    }
}

/// <summary>Decides one aanvraag on a stand: the entry with the stand after it, or why not.</summary>
internal delegate (Stand Stand, Bijschrijving? Bijschrijving, Afwijzing? Geweigerd) Beslissing(Stand stand, Aanvraag aanvraag, Omstandigheden nu);
