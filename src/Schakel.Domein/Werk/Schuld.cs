using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Schakel.Domein.Besluiten;
using Schakel.Domein.Bijdragen;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Knelpunten;

namespace Schakel.Domein.Werk;

/// <summary>What others can wait for from a partner.</summary>
[JsonConverter(typeof(Enumnaam<Schuldsoort>))]
public enum Schuldsoort
{
    /// <summary>Its voice on a proposal.</summary>
    Standpunt,

    /// <summary>What matters to it in a proposal that is being read.</summary>
    Inbreng,

    /// <summary>The answer to a question about its proposal.</summary>
    Beeldantwoord,

    /// <summary>What it will notice of a change that another announced.</summary>
    Impact,

    /// <summary>Its signature under an agreement.</summary>
    Handtekening,

    /// <summary>Whether its line brings in what was asked.</summary>
    Bevestiging,

    /// <summary>What its line confirmed and has yet to bring in.</summary>
    Bijdrage,

    /// <summary>Whether it stands behind the text of the other side of a bottleneck.</summary>
    Beaming,

    /// <summary>The repair for somebody who is stuck.</summary>
    Herstel,

    /// <summary>What the ketenmanager had it do.</summary>
    Doorzetting,
}

/// <summary>Something that one partner still owes others: it was asked or promised, and it is not there.</summary>
/// <param name="Aan">Who waits for it; none: all partners.</param>
/// <param name="Ding">What it is about, and where one does something about it.</param>
/// <param name="Sinds">Since when it is waited for.</param>
public sealed record Schuld(Schuldsoort Soort, PartijId Van, ImmutableArray<PartijId> Aan, Guid Ding, Tekst Wat, Datum? Uiterlijk, Tijdstip Sinds)
{
    public bool IsVerlopen(Datum dag) => Uiterlijk < dag;

    /// <summary>Whether this partner is one of those who wait for it.</summary>
    public bool IsAan(PartijId partij) => Van != partij && (Aan.IsEmpty || Aan.Contains(partij));

    /// <summary>All of a view on a day, what is late first, then what has the nearest day, then what waits longest.</summary>
    public static ImmutableArray<Schuld> Alle(Inzage inzage, Datum dag)
    {
        if (inzage.Keten is not { } keten || keten.IsVoorbij(dag)) return [];
        return
        [
            .. new[] { Besluiten(inzage, dag), Tussen(inzage, dag), Lijn(inzage, dag), Knelpunten(inzage) }.SelectMany(s => s)
                .Where(s => inzage.Partners.Vind(s.Van)?.DoetMee(dag) == true)
                .OrderBy(s => !s.IsVerlopen(dag)).ThenBy(s => s.Uiterlijk ?? Periode.Laatst).ThenBy(s => s.Sinds).ThenBy(s => s.Ding),
        ];
    }

    static IEnumerable<Schuld> Besluiten(Inzage inzage, Datum dag)
    {
        foreach (var voorstel in inzage.Voorstellen.Where(v => v.Status == Voorstelstatus.Open))
        {
            var tafel = voorstel.OpTafel;
            if (voorstel.VraagtStandpunten && !(voorstel.Sluiting?.Op < dag))
                foreach (var beslisser in inzage.Beslisregel(voorstel, dag).Kring.Where(b => !voorstel.HeeftGesproken(b.Partij)))
                    yield return new(Schuldsoort.Standpunt, beslisser.Partij, [], voorstel.Id.Waarde, voorstel.Titel, voorstel.Sluiting?.Op, tafel.Opening?.Tijdstip ?? voorstel.Ingediend);
            if (tafel.IsDicht)
                foreach (var partij in tafel.Zonder(inzage.Beslissers(dag)))
                    yield return new(Schuldsoort.Inbreng, partij, [], voorstel.Id.Waarde, voorstel.Titel, tafel.LezenTot, voorstel.Ingediend);
            if (inzage.Eigenaar(voorstel) is { } eigenaar && tafel.Onbeantwoord.FirstOrDefault() is { } vraag)
                yield return new(Schuldsoort.Beeldantwoord, eigenaar, [], voorstel.Id.Waarde, voorstel.Titel, null, vraag.Tijdstip);
        }
        foreach (var doorzetting in inzage.Doorzettingen.Where(d => d.WachtOpPartner(dag)))
            yield return new(Schuldsoort.Doorzetting, doorzetting.Partij, [], doorzetting.Id.Waarde, doorzetting.Maatregel.Wat, doorzetting.Laatste, doorzetting.Gegeven);
    }

    static IEnumerable<Schuld> Tussen(Inzage inzage, Datum dag)
    {
        foreach (var voornemen in inzage.Voornemens)
            foreach (var partij in voornemen.Gevraagd.Where(p => voornemen.WachtOp(p, dag)))
                yield return new(Schuldsoort.Impact, partij, [voornemen.Partij], voornemen.Id.Waarde, voornemen.Titel, voornemen.Uiterlijk, voornemen.Aangekondigd);
        foreach (var afspraak in inzage.Afspraken)
            foreach (var partij in afspraak.Inhoud.Partijen.Where(p => afspraak.WachtOp(p, dag)))
                yield return new(Schuldsoort.Handtekening, partij, [.. afspraak.Inhoud.Partijen.Where(p => p != partij)], afspraak.Id.Waarde, afspraak.Inhoud.Titel, null, afspraak.Voorgesteld);
        foreach (var signaal in inzage.Signalen.Where(s => !s.IsHersteld))
            yield return new(Schuldsoort.Herstel, signaal.Eigenaar, [.. signaal.Partijen.Where(p => p != signaal.Eigenaar)], signaal.Id.Waarde, signaal.Wat, null, signaal.BijEigenaarSinds);
    }

    static IEnumerable<Schuld> Lijn(Inzage inzage, Datum dag)
    {
        foreach (var bijdrage in inzage.Bijdragen)
        {
            if (bijdrage.Status == Bijdragestatus.TeBevestigen)
                yield return new(Schuldsoort.Bevestiging, bijdrage.Partij, [], bijdrage.Id.Waarde, bijdrage.Wat, bijdrage.Uiterlijk, bijdrage.Gevraagd);
            // Whether it came nobody records; past its day it is no longer something to come.
            else if (bijdrage.Telt && bijdrage.Uiterlijk >= dag)
                yield return new(Schuldsoort.Bijdrage, bijdrage.Partij, [], bijdrage.Id.Waarde, bijdrage.Wat, bijdrage.Uiterlijk, bijdrage.Antwoord!.Tijdstip);
        }
    }

    // In a big chain there are many, of which few wait for the other side; counted once for the same row.
    static ImmutableArray<Schuld> Knelpunten(Inzage inzage)
    {
        var rij = inzage.Knelpunten.Rij();
        return Rijgeheugen<string, ImmutableArray<Schuld>>.Van(rij, nameof(Schuld), () =>
        [
            .. from knelpunt in rij
               from partij in knelpunt.Betrokken
               where knelpunt.WachtOpBeaming(partij)
               select new Schuld(Schuldsoort.Beaming, partij, [.. knelpunt.Betrokken.Where(p => p != partij)], knelpunt.Id.Waarde, knelpunt.Titel, null, knelpunt.Verwoording!.Tijdstip),
        ]);
    }
}
