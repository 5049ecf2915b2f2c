using System.Collections.Immutable;
using Schakel.Domein.Geheugen;

namespace Schakel.Application.Tabellen;

/// <summary>Guesses what stands above the columns and what each of them means, by the words that people write there in Dutch and English. A guess to begin with: whoever brings the list says what is so.</summary>
public static class Kolomraden
{
    /// <summary>A head stands high on the sheet; what looks like one further down is a row.</summary>
    public const int HoogsteKoprij = 10;

    static readonly Kopwoorden<Lijstkolom> Koppen = new(new Dictionary<Lijstkolom, string>
    {
        [Lijstkolom.Wat] = "wat actie actiepunt omschrijving beschrijving titel onderwerp afspraak besluit knelpunt indicator naam kpi norm what action item description title subject agreement decision bottleneck issue name measure metric",
        [Lijstkolom.Wie] = "wie eigenaar actiehouder trekker verantwoordelijke houder door who owner assignee responsible lead by",
        [Lijstkolom.Datum] = "datum deadline dag einddatum streefdatum periode peildatum wanneer gereed uiterlijk date due day duedate period when until",
        [Lijstkolom.Voortgang] = "voortgang status stand staat progress state",
        [Lijstkolom.Waarde] = "waarde score aantal percentage resultaat cijfer meting value number result figure",
        [Lijstkolom.Soort] = "soort type kind a/b a/d actie/besluit action/decision",
    });

    /// <summary>The number of the row that names the columns; null when no row near the top looks like one.</summary>
    public static int? Koprij(Tabel tabel) => Koppen.Koprij(tabel);

    /// <summary>What each column means, with this row as its head.</summary>
    public static ImmutableArray<Lijstkolom> Kolommen(Tabel tabel, int? koprij, Lijstsoort soort)
    {
        var koppen = tabel.Rijen.FirstOrDefault(r => r.Nr == koprij);
        var rijen = tabel.Rijen.Where(r => koprij is null || r.Nr > koprij).ToList();
        var uit = new Lijstkolom[tabel.Kolommen];
        Array.Fill(uit, Lijstkolom.Overig);
        // What stands in the cells says more than the word above them: the same word is also that of the column of what it is.
        if (soort == Lijstsoort.ActiesEnBesluiten) Vul(uit, Lijstkolom.Soort, k => Alle(rijen, k, c => Lijstinvoer.Soort(c.Tekst) is not null));
        Lijstkolom? behalve = soort == Lijstsoort.ActiesEnBesluiten ? null : Lijstkolom.Soort;
        for (var k = 0; k < uit.Length; k++)
            if (koppen is not null && uit[k] == Lijstkolom.Overig && Koppen.Lees(koppen.Cel(k).Tekst, behalve) is { } woord && !uit.Contains(woord)) uit[k] = woord;

        Vul(uit, Lijstkolom.Datum, k => Alle(rijen, k, c => Lijstinvoer.Dag(c) is not null));
        if (soort == Lijstsoort.Indicatoren) Vul(uit, Lijstkolom.Waarde, k => Alle(rijen, k, c => Lijstinvoer.Waarde(c) is not null));
        // The first words in a row are most often what it is about.
        Vul(uit, Lijstkolom.Wat, k => rijen.Exists(r => !r.Cel(k).IsLeeg));
        return [.. uit];
    }

    static void Vul(Lijstkolom[] uit, Lijstkolom wat, Func<int, bool> past)
    {
        if (uit.Contains(wat)) return;
        var plek = Enumerable.Range(0, uit.Length).FirstOrDefault(k => uit[k] == Lijstkolom.Overig && past(k), -1);
        if (plek >= 0) uit[plek] = wat;
    }

    static bool Alle(List<Tabelrij> rijen, int kolom, Func<Cel, bool> past) => rijen.Exists(r => !r.Cel(kolom).IsLeeg) && rijen.TrueForAll(r => r.Cel(kolom).IsLeeg || past(r.Cel(kolom)));
}
