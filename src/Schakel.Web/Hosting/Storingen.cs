using System.Data.Common;
using Schakel.Application;
using Schakel.Application.Toegang;
using Schakel.Domein;
using Schakel.Domein.Geheugen;
using Schakel.Storage;

namespace Schakel.Web.Hosting;

/// <summary>What keeps us from answering now, in plain words for pages and API alike; anything else that fails is a fault of ours.</summary>
internal static class Storingen
{
    public static Afwijzing? Van(Exception? fout) => fout switch
    {
        ExportIngehaald => Ingehaald,
        SleutelNietBekend => AndereSleutel,
        HoofdTeruggezet => Teruggezet,
        NietBewaard => NietZeker,
        Tegelijk => TegelijkVeranderd,
        GeheugenBeschadigd or JournaalBeschadigd => Beschadigd,
        NietBereikbaar or DbException or OnbekendFeit or OnbekendeOpdracht => Even,
        _ => null,
    };

    static readonly Afwijzing NietZeker = new(
        "niet-zeker",
        "Het is niet zeker of dit is opgeslagen. Verstuur het nog eens met dezelfde Idempotency-Key; het gebeurt hooguit een keer.",
        "It is not certain that this was saved. Send it once more with the same Idempotency-Key; it happens once at most.");

    static readonly Afwijzing TegelijkVeranderd = new(
        "tegelijk-veranderd",
        "Dit account is op hetzelfde moment ook ergens anders veranderd, misschien door dubbel te klikken. Kijk hoe het nu staat, en doe het zo nodig nog eens.",
        "This account was changed elsewhere at the same moment, perhaps by clicking twice. Look how it stands now, and do it once more if needed.");

    static readonly Afwijzing Ingehaald = new(
        "export-ingehaald",
        "Tijdens het maken is een tekst gewist. Maak de export opnieuw.",
        "While it was being made a text was erased. Make the export again.");

    static readonly Afwijzing Beschadigd = new(
        "geheugen-beschadigd",
        "Het geheugen van deze keten is buiten Schakel om veranderd, dus zij wordt niet getoond. Vraag de beheerder een bewaarde kopie terug te zetten.",
        "The memory of this chain was changed outside Schakel, so it is not shown. Ask the administrator to restore a copy that was kept.");

    static readonly Afwijzing AndereSleutel = new(
        "sleutel-niet-bekend",
        "Deze keten kent een andere sleutel dan deze server heeft, dus er wordt niets getekend. Vraag de beheerder de sleutel terug te zetten.",
        "This chain knows another key than this server has, so nothing is signed. Ask the administrator to put the key back.");

    static readonly Afwijzing Teruggezet = new(
        "hoofd-teruggezet",
        "Wat deze server eerder tekende staat niet meer in deze keten: zij is ingekort, veranderd of uit een oudere kopie teruggezet. Er wordt niets getekend tot de beheerder dat heeft uitgezocht.",
        "What this server signed before is no longer in this chain: it was shortened, changed or restored from an older copy. Nothing is signed until the administrator has found out why.");

    static readonly Afwijzing Even = new(
        "tijdelijk-niet", "De gegevens zijn nu even niet bereikbaar. Probeer het zo nog eens.", "The data cannot be reached for a moment. Try again shortly.");
}
