using System.Collections.Immutable;
using Schakel.Domein;
using Schakel.Domein.Geheugen;

namespace Schakel.Application.Tabellen;

/// <summary>Makes of a table the list that is brought along. What is wrong is named by its cell, all at once, and as long as anything is wrong nothing is made.</summary>
public static class Lijstinvoer
{
    /// <param name="veld">The name of a cell as a field, by row number and column.</param>
    public static LijstMeebrengen Maak(Invoer invoer, Tabel tabel, Lijstkeuze keuze, Func<int, int, string> veld)
    {
        var kolommen = keuze.Kolommen.Take(tabel.Kolommen).Select((wat, k) => (Wat: wat, Plek: k)).Where(k => k.Wat is not null).Select(k => (Wat: k.Wat!.Value, k.Plek)).ToImmutableArray();
        var bron = invoer.Regel(nameof(Lijstkeuze.Bron), keuze.Bron);
        Tekst? vingerafdruk = keuze.Vingerafdruk is null ? null : invoer.Regel(nameof(Lijstkeuze.Vingerafdruk), keuze.Vingerafdruk);
        var koppen = tabel.Rijen.FirstOrDefault(r => r.Nr == keuze.Koprij) is { } kop && kolommen.Any(k => !kop.Cel(k.Plek).IsLeeg)
            ? invoer.Cellen(nameof(Lijstkeuze.Kolommen), kolommen.Select(k => kop.Cel(k.Plek).Tekst)) : (Tekst?)null;
        var rijen = tabel.Rijen.Where(r => keuze.Koprij is null || r.Nr > keuze.Koprij).Where(r => kolommen.Any(k => !r.Cel(k.Plek).IsLeeg))
            .Take(LijstMeebrengen.MaximumRijen + 1).Select(r => Rij(invoer, r, kolommen, keuze.Soort, veld)).ToImmutableArray();
        return new(keuze.Lijst, keuze.Soort, keuze.Partner, bron, vingerafdruk, keuze.Brondatum, [.. kolommen.Select(k => k.Wat)], koppen, rijen);
    }

    /// <summary>The day in this cell, as the file has it or as people write one.</summary>
    public static Datum? Dag(Cel cel) => cel.Dag is { } dag ? (dag >= Periode.Vroegst && dag <= Periode.Laatst ? dag : null) : Invoer.LeesDag(cel.Tekst);

    /// <summary>The figure in this cell; null for what is none, or could be two.</summary>
    public static decimal? Waarde(Cel cel) => (cel.Getal ?? Getal.Lees(cel.Tekst)) is { } waarde && Math.Abs(waarde) <= LijstMeebrengen.GrootsteWaarde ? waarde : null;

    /// <summary>Whether this cell says that its row is an action or a decision, in a word or a letter of Dutch or English, and perhaps a number behind it (A12); null when it says neither.</summary>
    public static Rijsoort? Soort(string cel) => cel.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9', ' ', '.', ':', '-', '#').ToLowerInvariant() switch
    {
        "a" or "ap" or "actie" or "acties" or "actiepunt" or "action" or "actions" => Rijsoort.Actie,
        "b" or "besluit" or "besluiten" or "d" or "decision" or "decisions" => Rijsoort.Besluit,
        _ => null,
    };

    static Lijstrij Rij(Invoer invoer, Tabelrij rij, ImmutableArray<(Lijstkolom Wat, int Plek)> kolommen, Lijstsoort soort, Func<int, int, string> veld)
    {
        Datum? dag = null;
        decimal? waarde = null;
        Rijsoort? rijsoort = null;
        foreach (var (wat, k) in kolommen)
        {
            var cel = rij.Cel(k);
            if (wat == Lijstkolom.Wat && cel.IsLeeg) Fout("cel-zonder-wat", k, "hier staat niet wat het is. Vul het in, of haal de rij weg.", "this does not say what it is. Fill it in, or remove the row.");
            if (wat == Lijstkolom.Datum && !cel.IsLeeg && (dag = Dag(cel)) is null) Fout("cel-geen-dag", k, "deze dag bestaat niet, of ligt niet tussen 1900 en 2199. Schrijf hem als 31-12-2027.", "there is no such day, or it is not between 1900 and 2199. Write it as 31/12/2027, the day first.");
            if (wat == Lijstkolom.Waarde && !cel.IsLeeg && (waarde = Waarde(cel)) is null)
                Fout("cel-geen-getal", k, "dit is geen getal dat wij zeker begrijpen. Schrijf het zonder punten voor duizendtallen, zoals 1250 of 0,5.", "this is no number that we understand for certain. Write it without commas for thousands, such as 1250 or 0.5.");
            if (wat == Lijstkolom.Soort && soort == Lijstsoort.ActiesEnBesluiten && (rijsoort = Soort(cel.Tekst)) is null)
                Fout("cel-geen-soort", k, "hier staat niet of dit een actie of een besluit is. Schrijf actie of besluit, of A of B.", "this does not say whether it is an action or a decision. Write action or decision, or A or D.");
        }
        // Days in the one spelling that everyone reads alike.
        return new(rij.Nr, invoer.Cellen(veld(rij.Nr, 0), kolommen.Select(k => k.Wat == Lijstkolom.Datum && dag is { } d ? Cel.Van(d).Tekst : rij.Cel(k.Plek).Tekst)), dag, waarde, rijsoort);

        void Fout(string code, int kolom, string nl, string en) => invoer.Weiger(Tabelregels.Bij(code, rij.Nr, kolom, nl, en).Bij(veld(rij.Nr, kolom)));
    }
}
