using Schakel.Domein;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Toegang;

namespace Schakel.Application;

/// <summary>A page of the memory under way: entries as they come, newest first, as far as this viewer may read them, and between them events at their own day.</summary>
/// <param name="ertussen">Latest first; null to leave every event in its entry.</param>
internal sealed class Bladzij(Leesrecht recht, Onderwerp? over, IEnumerable<Gebeurtenis>? ertussen, TimeZoneInfo zone)
{
    readonly Queue<Gebeurtenis>? _wachten = ertussen is null ? null : new(ertussen);
    readonly List<Tijdlijnpunt> _punten = [];
    int _gesloten;
    long? _naGebeurtenis;

    public bool IsVol => _punten.Count + _gesloten >= Tijdlijn.PerPagina;

    /// <summary>False when the page was full before it was the turn of this entry.</summary>
    public bool Neem(Boeking boeking)
    {
        var plek = (boeking.Kop.Tijdstip.DatumIn(zone), boeking.Nr);
        NeemGebeurtenissen(g => (g.Datum, g.Boeking).CompareTo(plek) > 0);
        if (IsVol) return false;

        if (Lees(boeking) is not { } punt) _gesloten += over is null ? 1 : 0;
        else if (punt.Feiten.Any(HoortHier)) _punten.Add(punt with { Feiten = [.. punt.Feiten.Where(HoortHier)] });
        return true;
    }

    /// <param name="verder">The entry to read on from; 0 when all were read.</param>
    public Tijdlijn Klaar(long verder, Bladwijzer vanaf)
    {
        if (verder == 0) NeemGebeurtenissen(_ => true);
        return new(_punten, _gesloten, verder > 0 || _wachten is { Count: > 0 } ? new Bladwijzer(verder, _naGebeurtenis ?? vanaf.NaGebeurtenis) : null);
    }

    void NeemGebeurtenissen(Func<Gebeurtenis, bool> isLater)
    {
        while (!IsVol && _wachten is not null && _wachten.TryPeek(out var g) && isLater(g))
        {
            _wachten.Dequeue();
            _naGebeurtenis = g.Boeking;
            // Only a person writes an event down.
            _punten.Add(new(g.Boeking, g.Opgetekend, Actor.Persoon, g.Door, [new GebeurtenisOpgetekend(g.Id, g.Datum, g.Wat, g.Bron)], g.Datum));
        }
    }

    bool HoortHier(IFeit feit) => (over is null || Onderwerpen.Van(feit) == over) && (_wachten is null || feit is not GebeurtenisOpgetekend);

    Tijdlijnpunt? Lees(Boeking boeking)
    {
        var open = boeking.Delen.Where(d => recht.Omvat(d.Publiek)).ToList();
        var feiten = open.SelectMany(d => d.Feiten).Select(Feitensoorten.Lees).ToList();
        var dader = open.Select(d => Feitensoorten.LeesDader(d.Dader)).FirstOrDefault(d => d is not null);
        return feiten.Count == 0 ? null : new(boeking.Nr, boeking.Kop.Tijdstip, dader?.Actor, dader?.Deelname, feiten);
    }
}
