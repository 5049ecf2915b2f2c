using Schakel.Application.Tabellen;
using Schakel.Domein;
using Schakel.Domein.Afspraken;
using Schakel.Domein.Besluiten;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Knelpunten;
using Schakel.Domein.Toegang;
using Schakel.Domein.Voornemens;

namespace Schakel.Application.Voorbeeld;

/// <summary>The acts of the example as they are told, story by story; carried out in the order of their moments.</summary>
internal sealed class Verhaal
{
    static readonly TimeZoneInfo Amsterdam = TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam");

    readonly List<Stap> _stappen = [];

    public IReadOnlyList<Stap> Stappen => [.. _stappen.OrderBy(s => s.Op)];

    public void Vertel(string naam, Tijdstip op, Deelname wie, Func<Invoer, IOpdracht> opdracht, bool bijDeOprichting = false)
    {
        var dader = Dader.Van(wie.Persoon, wie.Id, Factor.Voorbeeld);
        _stappen.Add(new(naam, op, bijDeOprichting ? dader.BijDeOprichting() : dader, opdracht));
    }

    public void Vertel(string naam, Tijdstip op, Deelname wie, IOpdracht opdracht, bool bijDeOprichting = false) => Vertel(naam, op, wie, _ => opdracht, bijDeOprichting);

    /// <summary>Somebody outside the chain answers by the link of this consultation.</summary>
    public void Antwoord(VoornemenId voornemen, RaadplegingId raadpleging, Tijdstip op, Impactmaat maat, string toelichting) =>
        _stappen.Add(new($"antwoord {raadpleging}", op, Dader.Gevraagde, i => new RaadplegingBeantwoorden(voornemen, raadpleging, Vast.Geheim(raadpleging), maat, i.Lopend("Toelichting", toelichting))));

    public void Meld(KnelpuntId knelpunt, Tijdstip op, Deelname wie, Ketenpartner van, Ketenpartner naar, OverdrachtId? overdracht, string titel, string omschrijving) =>
        Vertel($"melden {knelpunt}", op, wie, i => new KnelpuntMelden(knelpunt, van.Id, naar.Id, i.Regel("Titel", titel), i.Lopend("Omschrijving", omschrijving), overdracht));

    public void Noem(KnelpuntId knelpunt, Tijdstip op, Deelname door, Deelname wie) => Vertel($"toewijzen {knelpunt} {wie.Id}", op, door, new KnelpuntToewijzen(knelpunt, wie.Id));

    public void Probeer(KnelpuntId knelpunt, Tijdstip op, Deelname wie, string wat, string? uitkomst) =>
        Vertel($"proberen {knelpunt}", op, wie, i => new PogingOptekenen(knelpunt, i.Lopend("Wat", wat), i.LopendOfNiets("Uitkomst", uitkomst)));

    public void Verwoord(KnelpuntId knelpunt, Tijdstip op, Deelname wie, string probleem, string geprobeerd, string advies) =>
        Vertel($"verwoorden {knelpunt}", op, wie, i => new KnelpuntVerwoorden(knelpunt, 0, i.Lopend("Probleem", probleem), i.Lopend("Geprobeerd", geprobeerd), i.Lopend("Advies", advies)));

    public void Beaam(KnelpuntId knelpunt, Tijdstip op, Deelname wie) => Vertel($"beamen {knelpunt}", op, wie, new VerwoordingBeamen(knelpunt, 1));

    public void Escaleer(KnelpuntId knelpunt, Tijdstip op, Deelname wie, Niveau naar, string? reden) =>
        Vertel($"escaleren {knelpunt} {naar}", op, wie, i => new KnelpuntEscaleren(knelpunt, naar, i.LopendOfNiets("Reden", reden)));

    public void LosOp(KnelpuntId knelpunt, Tijdstip op, Deelname wie, string hoe) =>
        Vertel($"oplossen {knelpunt}", op, wie, i => new KnelpuntOplossen(knelpunt, i.Lopend("Oplossing", hoe)));

    public void Mandateer(Tijdstip op, Deelname door, Deelname houder, Besluitonderwerp onderwerp, Bedrag? plafond, Periode termijn, string bron) =>
        Vertel($"mandaat {houder.Id}", op, door, i => new MandaatVerlenen(Vast.Id<MandaatId>($"mandaat {houder.Id}"), houder.Id, [onderwerp], plafond, termijn, i.Regel("Bron", bron), null));

    public void StelVoor(string voorstel, Tijdstip op, Deelname wie, string titel, string toelichting, Datum herzienOp, NormVaststellen norm, KnelpuntId? knelpunt = null, string? sindsdien = null) =>
        Vertel($"voorstel {voorstel}", op, wie, i => new VoorstelIndienen(
            Vast.Id<VoorstelId>(voorstel), Vast.Id<BesluitId>(voorstel), i.Regel("Titel", titel), i.Lopend("Toelichting", toelichting), knelpunt, herzienOp, [norm], Sindsdien: i.LopendOfNiets("Sindsdien", sindsdien)));

    public void Spreek(string voorstel, Tijdstip op, Deelname wie, Oordeel oordeel = Oordeel.Instemmen, string? reden = null) =>
        Vertel($"standpunt {voorstel} {wie.Id}", op, wie, i => new StandpuntGeven(
            Vast.Id<VoorstelId>(voorstel), wie.Partij!.Value, Ronde: 1, oordeel, i.LopendOfNiets("Reden", reden)));

    public void StelAfspraakVoor(
        AfspraakId afspraak, Tijdstip op, Deelname wie, OverdrachtId overdracht, string titel, string omschrijving, (Ketenpartner Wie, string Wat)[] plichten, NormId[] normen, Periode termijn, Datum herzien, int opzegtermijn, string bewijs)
    {
        Vertel($"afspraak {afspraak}", op, wie, i => new AfspraakVoorstellen(
            afspraak, overdracht, Afspraaksoort.Dienstverleningsafspraak, i.Regel("Titel", titel), i.Lopend("Omschrijving", omschrijving),
            [.. plichten.Select(p => new Afspraakplicht(p.Wie.Id, i.Regel("Plichten", p.Wat)))], [.. normen], termijn, herzien, opzegtermijn, i.Regel("Bewijs", bewijs), InKeten: true));
    }

    /// <summary>A list of actions and decisions of before, brought along for the whole chain.</summary>
    public void BrengMee(LijstId lijst, Tijdstip op, Deelname wie, string bron, Datum van, (Rijsoort Soort, string Wie, Datum Dag, string Wat)[] rijen) =>
        Vertel($"lijst {lijst}", op, wie, i => new LijstMeebrengen(
            lijst, Lijstsoort.ActiesEnBesluiten, null, i.Regel("Bron", bron), null, van, [Lijstkolom.Soort, Lijstkolom.Wie, Lijstkolom.Datum, Lijstkolom.Wat], null,
            [.. rijen.Select((r, n) => new Lijstrij(n + 2, i.Cellen("Rijen", [r.Soort.ToString(), r.Wie, Cel.Van(r.Dag).Tekst, r.Wat]), r.Dag, null, r.Soort))]));

    /// <summary>Under what then stands there: that is known only when this person reads it.</summary>
    public void TekenAfspraak(AfspraakId afspraak, Tijdstip op, Deelname wie)
    {
        var ongezien = new AfspraakTekenen(afspraak, wie.Partij!.Value, default);
        _stappen.Add(new($"tekenen {afspraak} {wie.Id}", op, Dader.Van(wie.Persoon, wie.Id, Factor.Voorbeeld), _ => ongezien)
        {
            NaLezen = inzage => ongezien with { Versie = inzage.Afspraken.Vind(afspraak)!.Zegel(inzage.Normen) },
        });
    }

    /// <summary>Under the letter of assignment that then stands there.</summary>
    public void TekenBrief(Tijdstip op, Deelname wie)
    {
        var ongezien = new OpdrachtbriefTekenen(wie.Partij!.Value, default);
        _stappen.Add(new($"tekenen brief {wie.Id}", op, Dader.Van(wie.Persoon, wie.Id, Factor.Voorbeeld), _ => ongezien) { NaLezen = inzage => ongezien with { Brief = inzage.Opdrachtbrief!.Zegel() } });
    }

    /// <summary>A moment on the clock of the chain.</summary>
    public static Tijdstip Op(Datum dag, int uur, int minuut = 0)
    {
        var plaatselijk = dag.ToDateTime(new TimeOnly(uur, minuut));
        return new(new DateTimeOffset(plaatselijk, Amsterdam.GetUtcOffset(plaatselijk)));
    }
}
