using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Schakel.Domein.Afspraken;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Knelpunten;
using Schakel.Domein.Voornemens;

namespace Schakel.Domein.Besluiten;

/// <summary>Where a proposal stands. Onuitvoerbaar: something else was decided, and what it asks can no longer be done. NietAangenomen: the standpoints closed and did not carry it.</summary>
[JsonConverter(typeof(Enumnaam<Voorstelstatus>))]
public enum Voorstelstatus
{
    Open,
    Onuitvoerbaar,
    Besloten,
    Ingetrokken,
    NietAangenomen,
}

/// <summary>What a partner says of a proposal; the first three let it pass, an objection asks for a conversation first, and by consent there is no decision while it stands.</summary>
[JsonConverter(typeof(Enumnaam<Oordeel>))]
public enum Oordeel
{
    Instemmen,
    InstemmenMetZorg,
    TerzijdeStaan,
    Bezwaar,
}

/// <summary>On what a partner consents, and through which day it holds the others to that.</summary>
public sealed record Voorwaarde(Tekst Wat, Datum TotEnMet);

/// <summary>The standpoint of one partner, with who gave it when.</summary>
/// <param name="Voorwaarde">Only with consent; null where it consents without.</param>
/// <param name="IsStilzwijgend">It said nothing until the close, in a body where that is consent.</param>
public sealed record Standpunt(
    PartijId Partij, Oordeel Oordeel, Tekst? Reden, DeelnameId? Door, Tijdstip Gegeven,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] Voorwaarde? Voorwaarde = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] bool IsStilzwijgend = false)
{
    /// <summary>Whether it says yes, with or without a concern; who stands aside does not.</summary>
    [JsonIgnore]
    public bool StemtIn => Oordeel is Oordeel.Instemmen or Oordeel.InstemmenMetZorg;

    /// <summary>Whether the condition on which it consents ended before this day: then it says nothing any more.</summary>
    public bool IsVerlopen(Datum dag) => Voorwaarde?.TotEnMet < dag;

    [JsonIgnore]
    public IEnumerable<Tekst> Teksten => new[] { Reden, Voorwaarde?.Wat }.OfType<Tekst>();
}

/// <summary>When the standpoints close: so many working days after they opened, or later where a partner's own line first meets later.</summary>
/// <param name="Vanaf">The day on which they opened; null while they are not.</param>
/// <param name="Op">The last day on which they can be given; null while they are not open.</param>
/// <param name="IsGesloten">Whether the clock closed them.</param>
/// <param name="IsVerborgen">Whether they stay hidden until then.</param>
public sealed record Sluiting(int Werkdagen, Datum? Vanaf, Datum? Op, bool IsGesloten = false, [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] bool IsVerborgen = false);

/// <summary>What came of the conversation about the objection of a partner.</summary>
/// <param name="Bezwaar">When that objection was made: one that comes later is another.</param>
public sealed record Bezwaargesprek(PartijId Partij, Tijdstip Bezwaar, Tekst Uitkomst, DeelnameId? Door, Tijdstip Tijdstip);

/// <summary>How a proposal read before it was changed, and why it was.</summary>
/// <param name="Nr">The entry with which it was changed: the one before it shows this version whole.</param>
public sealed record Voorstelversie(
    long Nr, Tekst Titel, Tekst Toelichting, Datum HerzienOp, ImmutableArray<Opdrachtregel> Opdrachten, Tekst Waarom, DeelnameId? Door, Tijdstip Tijdstip,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] Datum? Ingang = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] Terugkomst? Terugkomst = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] Reikwijdte? Reikwijdte = null)
{
    [JsonIgnore]
    internal IEnumerable<Tekst> Woorden => new[] { Titel, Toelichting, Terugkomst?.Sindsdien }.OfType<Tekst>();
}

/// <summary>
/// A text with the governed opdrachten that it will carry out, and the facts that these make, frozen so that everyone looks at the same difference.
/// A round is one such set of facts: when they no longer fit, the next round begins without standpoints.
/// </summary>
/// <param name="Knelpunt">The bottleneck that it came of; one of these three at most.</param>
/// <param name="Voornemen">The announced change of a partner that it came of.</param>
/// <param name="Afspraak">The agreement that it came of.</param>
/// <param name="Gremium">The body that decides by its own rule; null: all partners by consent.</param>
/// <param name="Sluiting">When the standpoints close; null where they stay open until the last is given.</param>
/// <param name="Gesprekken">What came of the conversations about objections, in the order in which they were recorded; null while there was none.</param>
/// <param name="Versies">How it read before, the first first; null while it was not changed.</param>
/// <param name="Verborgen">The commitments to standpoints that stay hidden until the close, in the order in which they were made; null while there are none.</param>
/// <param name="Telling">By which rule it was decided or not adopted; null while it was neither, and of decisions of before.</param>
/// <param name="Ingang">The day on which it is to take effect, or as soon as it is adopted when that is later; null: when it is adopted.</param>
/// <param name="Opnieuw">The decision that did not come about, and that it puts forward again.</param>
/// <param name="Route">Where it goes along two bodies; null where one decides, or all partners by consent.</param>
/// <param name="Eigenaar">The partner that sees to it when it is decided; null: that of whoever submitted it.</param>
/// <param name="Tafel">What lies on the table; null while nothing does and nothing has to, so that proposals of before keep their bytes.</param>
public sealed record Voorstel(
    VoorstelId Id,
    BesluitId Besluit,
    Tekst Titel,
    Tekst Toelichting,
    KnelpuntId? Knelpunt,
    DeelnameId Indiener,
    Datum HerzienOp,
    ImmutableArray<Opdrachtregel> Opdrachten,
    ImmutableArray<Feitregel> Bevroren,
    int Ronde,
    Voorstelstatus Status,
    string? Struikelblok,
    Tijdstip Ingediend,
    ImmutableArray<Standpunt> Standpunten,
    ImmutableArray<Standpunt> Eerdere,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] Tafel? Tafel = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] VoornemenId? Voornemen = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] AfspraakId? Afspraak = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] GremiumId? Gremium = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] Sluiting? Sluiting = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] ImmutableArray<Bezwaargesprek>? Gesprekken = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] ImmutableArray<Voorstelversie>? Versies = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] ImmutableArray<Belofte>? Verborgen = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] Telling? Telling = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] Datum? Ingang = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] BesluitId? Opnieuw = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] Route? Route = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] PartijId? Eigenaar = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] Terugkomst? Terugkomst = null)
{
    /// <summary>What lies on the table, also when that is nothing.</summary>
    [JsonIgnore]
    public Tafel OpTafel => Tafel ?? Tafel.Leeg;

    /// <summary>Whether it is open and standpoints wait for the picture.</summary>
    [JsonIgnore]
    public bool WachtOpBeeld => Status == Voorstelstatus.Open && OpTafel.IsDicht;

    /// <summary>Whether standpoints can be given: it is open, the picture is there, and they did not close.</summary>
    [JsonIgnore]
    public bool VraagtStandpunten => Status == Voorstelstatus.Open && !OpTafel.IsDicht && Sluiting is not { IsGesloten: true };

    [JsonIgnore]
    public IReadOnlyList<Bezwaargesprek> Bezwaargesprekken => Gesprekken ?? [];

    [JsonIgnore]
    public IReadOnlyList<Voorstelversie> EerdereVersies => Versies ?? [];

    /// <summary>Whether standpoints stay hidden until they close.</summary>
    [JsonIgnore]
    public bool IsVerborgen => Sluiting is { IsVerborgen: true };

    /// <summary>Whether what partners say is still hidden.</summary>
    [JsonIgnore]
    public bool BlijftVerborgen => Sluiting is { IsVerborgen: true, IsGesloten: false };

    [JsonIgnore]
    public IReadOnlyList<Belofte> Beloften => Verborgen ?? [];

    /// <summary>The last commitment of this partner; null when it made none.</summary>
    public Belofte? Belofte(PartijId partij) => Beloften.LastOrDefault(b => b.Partij == partij);

    /// <summary>The last commitment of each partner that is still to be opened.</summary>
    [JsonIgnore]
    public IEnumerable<Belofte> LaatsteBeloften => Beloften.Select(b => b.Partij).Distinct().Select(p => Belofte(p)!).Where(b => b.Zout is null);

    /// <summary>Whether this partner gave its standpoint, openly or hidden.</summary>
    public bool HeeftGesproken(PartijId partij) => Van(partij) is not null || Belofte(partij) is { Zout: null };

    /// <summary>The objections that nobody talked about since they were made.</summary>
    [JsonIgnore]
    public IEnumerable<Standpunt> Onbesproken => Standpunten.Where(s => s.Oordeel == Oordeel.Bezwaar && !Bezwaargesprekken.Any(g => g.Partij == s.Partij && g.Bezwaar == s.Gegeven));

    /// <summary>The proposal as if the objection of this partner was talked about.</summary>
    public Voorstel NaGesprek(PartijId partij) =>
        Van(partij) is { } bezwaar ? this with { Gesprekken = [.. Bezwaargesprekken, new(partij, bezwaar.Gegeven, default, null, default)] } : this;

    /// <summary>Whether the body that decides now is the one above that it comes from: there only speaks who sits in it.</summary>
    [JsonIgnore]
    public bool IsHogerop => Route is { } route && Gremium == route.Hoog;

    /// <summary>Whether the body that it comes from decides first, and another confirms that.</summary>
    [JsonIgnore]
    public bool WachtOpBekrachtiging => Route is { Reikwijdte: Reikwijdte.Tactisch } && !IsHogerop;

    /// <summary>Whether it only puts a review off, or calls a decision off: that is not come back to itself.</summary>
    [JsonIgnore]
    public bool IsAlleenUitstel => Opdrachten.All(o => o.Naam is nameof(BesluitHerbevestigen) or nameof(BesluitAfgelasten));

    /// <summary>What was said low, and with the last word.</summary>
    [JsonIgnore]
    public IEnumerable<Standpunt> AlleStandpunten => (Route?.Besloten?.Standpunten ?? []).Concat(Standpunten);

    /// <summary>The proposal at the beginning of its route: what it asks is something else, so what was decided low was not about this.</summary>
    internal Voorstel VanVoren() =>
        Route is { } route ? this with { Gremium = route.Eerst, Route = route with { Besloten = null }, Eerdere = [.. Eerdere, .. route.Besloten?.Standpunten ?? []] } : this;

    public Standpunt? Van(PartijId partij) => Standpunten.FirstOrDefault(s => s.Partij == partij);

    /// <summary>The proposal in which this partner has this standpoint, in the order of the partners' ids; the one that it had before is kept as history.</summary>
    public Voorstel Met(Standpunt standpunt) => this with
    {
        Standpunten = [.. Standpunten.Where(s => s.Partij != standpunt.Partij).Append(standpunt).OrderBy(s => s.Partij)],
        Eerdere = [.. Eerdere, .. Standpunten.Where(s => s.Partij == standpunt.Partij)],
    };

    /// <summary>All texts with who typed them, those inside the changes included.</summary>
    [JsonIgnore]
    public IEnumerable<Tekstplaats> Teksten
    {
        get
        {
            var bevroren = new List<Tekst>();
            // Of a decision that is made public the title is of whoever wrote it there, and the summary stands in the change itself.
            foreach (var feit in Bevroren.Where(f => f.Naam != nameof(BesluitGepubliceerd))) TekstVinder.In(feit.Inhoud, bevroren.Add);
            // What stays in another version is of whoever brought it in.
            return EerdereVersies.SelectMany((v, i) => Van(Auteur(i), v.Opdrachten, v.Woorden))
                .Concat(Van(Auteur(EerdereVersies.Count), Opdrachten, [Titel, Toelichting, .. Terugkomst?.Sindsdien is { } terug ? [terug] : Array.Empty<Tekst>(), .. OpTafel.Opties.SelectMany(o => new[] { o.Wat, o.WaaromNiet }), .. bevroren]))
                .DistinctBy(t => t.Tekst.Id)
                .Concat(EerdereVersies.Select(v => new Tekstplaats(v.Waarom, v.Door)))
                .Concat(OpTafel.Teksten)
                .Concat(OpTafel.Stukken.Where(s => s.Bijlage is not null).Select(s => Tekstplaats.Van(s.Bijlage!.Bestand, s.Door)))
                .Concat(Bezwaargesprekken.Select(g => new Tekstplaats(g.Uitkomst, g.Door)))
                .Concat(AlleStandpunten.Concat(Eerdere).SelectMany(s => s.Teksten.Select(t => new Tekstplaats(t, s.Door))));
        }
    }

    // Who wrote a version: whoever changed the one before it, and of the first who submitted it.
    DeelnameId? Auteur(int versie) => versie == 0 ? Indiener : EerdereVersies[versie - 1].Door;

    // Words and files, those inside the changes included.
    static IEnumerable<Tekstplaats> Van(DeelnameId? wie, ImmutableArray<Opdrachtregel> opdrachten, IEnumerable<Tekst> los)
    {
        var (teksten, bestanden) = (los.ToList(), new List<Bestand>());
        foreach (var opdracht in opdrachten)
        {
            TekstVinder.In(opdracht.Inhoud, teksten.Add);
            BestandVinder.In(opdracht.Inhoud, bestanden.Add);
        }
        return teksten.Select(t => new Tekstplaats(t, wie)).Concat(bestanden.Select(b => Tekstplaats.Van(b, wie)));
    }
}
