using System.Globalization;
using Schakel.Domein.Geheugen.Export;

namespace Schakel.Cli.Geheugen;

/// <summary>The report in plain words: what is proven, and what this cannot prove.</summary>
internal static class VerslagTekst
{
    public static void Schrijf(TextWriter uit, Controleverslag v)
    {
        var nl = CultureInfo.CurrentUICulture.TwoLetterISOLanguageName != "en";
        if (v.Klopt)
        {
            uit.WriteLine(nl
                ? $"Klopt. {v.Boekingen} boekingen sluiten op elkaar aan; niets ertussen is veranderd, weggelaten of toegevoegd."
                : $"Holds. {v.Boekingen} entries follow one another; nothing between them was changed, left out or added.");
        }
        else
        {
            uit.WriteLine(nl ? $"Klopt niet. Bevindingen: {v.Bevindingen.Count}." : $"Does not hold. Findings: {v.Bevindingen.Count}.");
            foreach (var b in v.Bevindingen) uit.WriteLine($"  {Plaats(b, nl)}{(nl ? b.Nl : b.En)} [{b.Code}]");
        }

        uit.WriteLine(v.Lezer is { } lezer
            ? nl ? $"Gemaakt voor partner {lezer.Partner}{(lezer.MetBestuur ? ", met de delen van het bestuur" : "")}. Een export voor een ander opent andere delen."
                 : $"Made for partner {lezer.Partner}{(lezer.MetBestuur ? ", with the parts of the board" : "")}. An export for another opens other parts."
            : nl ? $"De hele keten, met {v.Bestanden} bestanden en {v.Mensen} mensen, voor de server waar zij verder gaat. Wie dit bestand heeft, leest alles: houd het bij u."
                 : $"The whole chain, with {v.Bestanden} files and {v.Mensen} people, for the server where it goes on. Whoever has this file reads everything: keep it to yourself.");
        uit.WriteLine(nl
            ? $"Delen: {v.DelenOpen} open, {v.DelenGesloten} dicht (verzegeld, niet te lezen in deze export). Teksten: {v.Teksten}, gewist {v.TekstenGewist}. Nagerekende standen: {v.Standen}."
            : $"Parts: {v.DelenOpen} open, {v.DelenGesloten} closed (sealed, not to be read in this export). Texts: {v.Teksten}, erased {v.TekstenGewist}. Slices recomputed: {v.Standen}.");
        uit.WriteLine(nl
            ? $"Getekend met sleutel {v.Sleutel}. Vergelijk die vingerafdruk met de vingerafdruk die u buiten Schakel om hoorde."
            : $"Signed with key {v.Sleutel}. Compare that fingerprint with the one that you heard outside Schakel.");
        uit.WriteLine(v.OnzichtbaarZonderHoofd
            ? nl ? "Zonder een hoofd dat u eerder bewaarde is niet te zien of de laatste boekingen zijn weggelaten of de hele keten is herschreven. Geef er een mee met --hoofd."
                 : "Without a head that you kept before, nobody can see whether the last entries were left out or the whole chain was rewritten. Pass one with --hoofd."
            : nl ? $"Bewaarde hoofden waarmee is vergeleken: {v.GehoudenHoofden}." : $"Heads that you kept and that it was compared with: {v.GehoudenHoofden}.");
    }

    static string Plaats(Bevinding b, bool nl) => b.Nr is { } nr ? $"{(nl ? "boeking" : "entry")} {nr}: " : "";
}
