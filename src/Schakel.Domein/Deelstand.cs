using System.Text.Json;
using System.Text.Json.Serialization;
using Schakel.Domein.Afspraken;
using Schakel.Domein.Besluiten;
using Schakel.Domein.Bijdragen;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Knelpunten;
using Schakel.Domein.Leren;
using Schakel.Domein.Ontwikkeling;
using Schakel.Domein.Rapportages;
using Schakel.Domein.Voornemens;

namespace Schakel.Domein;

/// <summary>What the facts of one audience add up to. A fact reads and writes its own slice and nothing else, so a partner can recompute every slice that it may read.</summary>
public sealed record Deelstand(
    Keten? Keten,
    Register<PartijId, Ketenpartner> Partners,
    Register<PartijId, Partnerbeschrijving> Beschrijvingen,
    Register<DeelnameId, Deelname> Deelnames,
    Register<UitnodigingId, Uitnodiging> Uitnodigingen,
    Register<MandaatId, Mandaat> Mandaten,
    Register<int, Mandaatmodel> Mandaatmodellen,
    Register<Rol, Rolbeschrijvingen> Rolbeschrijvingen,
    Register<GremiumId, Gremium> Gremia,
    Register<OverdrachtId, Overdracht> Overdrachten,
    Register<NormId, Norm> Normen,
    Register<NormId, Resultatenreeks> Resultaten,
    Register<KnelpuntId, Knelpunt> Knelpunten,
    Register<AfspraakId, Afspraak> Afspraken,
    Register<VoorstelId, Voorstel> Voorstellen,
    Register<BesluitId, Besluit> Besluiten,
    Register<GebeurtenisId, Gebeurtenis> Gebeurtenissen,
    Register<LijstId, MeegebrachteLijst> Lijsten,
    Register<Zegel, Sleutel> Sleutels,
    Register<TekstId, GewisteTekst> GewisteTeksten,
    Register<TekstId, VervangenTekst> VervangenTeksten,
    Register<int, Bezwaar> Bezwaren,
    Register<Rol, Ketenrol> Ketenrollen,
    Register<int, Ketentoestand> Toestanden,
    Register<int, Adviesregel> Adviesregels,
    Register<ReviewId, Review> Reviews,
    Register<KnelpuntId, Melder> Melders,
    Register<int, Ketenladder> Ladders,
    Register<DoorzettingId, Doorzetting> Doorzettingen,
    Register<VoornemenId, Voornemen> Voornemens,
    Register<SignaalId, Signaal> Signalen,
    Register<EigenDoelId, EigenDoel> EigenDoelen,
    Register<BotsingId, Botsing> Botsingen,
    Convenant? Convenant = null,
    Opdrachtbrief? Opdrachtbrief = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] Register<BijdrageId, Bijdrage>? GevraagdeBijdragen = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] Register<PersoonId, GewistePersoon>? GewistePersonenOfNiets = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] Register<int, Verhuizing>? VerhuizingenOfNiets = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] Bewaarstand? BewarenOfNiets = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] Register<BesluitId, Publicatie>? PublicatiesOfNiets = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] Register<NieuwsberichtId, Nieuwsbericht>? NieuwsOfNiets = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] Register<PartijId, Omgevingspartij>? OmgevingOfNiets = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] Gastkring? GastkringOfNiets = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] Register<VoornemenId, GedeeldVoornemen>? GedeeldeVoornemensOfNiets = null)
{
    public static readonly Deelstand Leeg = new(
        null,
        Register<PartijId, Ketenpartner>.Leeg,
        Register<PartijId, Partnerbeschrijving>.Leeg,
        Register<DeelnameId, Deelname>.Leeg,
        Register<UitnodigingId, Uitnodiging>.Leeg,
        Register<MandaatId, Mandaat>.Leeg,
        Register<int, Mandaatmodel>.Leeg,
        Register<Rol, Rolbeschrijvingen>.Leeg,
        Register<GremiumId, Gremium>.Leeg,
        Register<OverdrachtId, Overdracht>.Leeg,
        Register<NormId, Norm>.Leeg,
        Register<NormId, Resultatenreeks>.Leeg,
        Register<KnelpuntId, Knelpunt>.Leeg,
        Register<AfspraakId, Afspraak>.Leeg,
        Register<VoorstelId, Voorstel>.Leeg,
        Register<BesluitId, Besluit>.Leeg,
        Register<GebeurtenisId, Gebeurtenis>.Leeg,
        Register<LijstId, MeegebrachteLijst>.Leeg,
        Register<Zegel, Sleutel>.Leeg,
        Register<TekstId, GewisteTekst>.Leeg,
        Register<TekstId, VervangenTekst>.Leeg,
        Register<int, Bezwaar>.Leeg,
        Register<Rol, Ketenrol>.Leeg,
        Register<int, Ketentoestand>.Leeg,
        Register<int, Adviesregel>.Leeg,
        Register<ReviewId, Review>.Leeg,
        Register<KnelpuntId, Melder>.Leeg,
        Register<int, Ketenladder>.Leeg,
        Register<DoorzettingId, Doorzetting>.Leeg,
        Register<VoornemenId, Voornemen>.Leeg,
        Register<SignaalId, Signaal>.Leeg,
        Register<EigenDoelId, EigenDoel>.Leeg,
        Register<BotsingId, Botsing>.Leeg);

    /// <summary>What partners were asked to bring in; not there as long as nothing was, so that a chain without any keeps its digests.</summary>
    internal Register<BijdrageId, Bijdrage> Bijdragen => GevraagdeBijdragen ?? Register<BijdrageId, Bijdrage>.Leeg;

    /// <summary>Whose names were erased; not there as long as nobody's was.</summary>
    internal Register<PersoonId, GewistePersoon> GewistePersonen => GewistePersonenOfNiets ?? Register<PersoonId, GewistePersoon>.Leeg;

    /// <summary>That the chain goes on elsewhere; not there as long as it never was decided.</summary>
    internal Register<int, Verhuizing> Verhuizingen => VerhuizingenOfNiets ?? Register<int, Verhuizing>.Leeg;

    /// <summary>How long words stay, what is held back and what went; not there as long as nothing of that was said.</summary>
    internal Bewaarstand Bewaren => BewarenOfNiets ?? Bewaarstand.Leeg;

    /// <summary>The decisions that everyone may read; not there as long as there are none.</summary>
    internal Register<BesluitId, Publicatie> Publicaties => PublicatiesOfNiets ?? Register<BesluitId, Publicatie>.Leeg;

    /// <summary>What the chain told its people; not there as long as it told nothing.</summary>
    internal Register<NieuwsberichtId, Nieuwsbericht> Nieuws => NieuwsOfNiets ?? Register<NieuwsberichtId, Nieuwsbericht>.Leeg;

    /// <summary>The parties around the chain; not there as long as there are none.</summary>
    internal Register<PartijId, Omgevingspartij> Omgeving => OmgevingOfNiets ?? Register<PartijId, Omgevingspartij>.Leeg;

    /// <summary>The changes that a party around the chain sees; not there where none was shared.</summary>
    internal Register<VoornemenId, GedeeldVoornemen> GedeeldeVoornemens => GedeeldeVoornemensOfNiets ?? Register<VoornemenId, GedeeldVoornemen>.Leeg;

    /// <summary>Every text that the facts of this audience named, with who typed it: what cannot be found here could never be erased.</summary>
    [JsonIgnore]
    public IEnumerable<Tekstplaats> Teksten =>
        LosseTeksten.Concat(Knelpunten.SelectMany(k => k.Teksten)).Concat(Afspraken.SelectMany(a => a.Teksten)).Concat(Voorstellen.SelectMany(Van)).Concat(Besluiten.SelectMany(b => b.Teksten)).Concat(Lijsten.SelectMany(l => l.Teksten)).Concat(Melders.SelectMany(m => m.Teksten)).Concat(Signalen.SelectMany(s => s.Teksten)).Concat(EigenDoelen.SelectMany(d => d.Teksten)).Concat(Botsingen.SelectMany(b => b.Teksten)).Concat(Publicaties.SelectMany(p => p.Teksten)).Concat(GedeeldeVoornemens.SelectMany(v => v.Teksten));

    // What a proposal puts forward again stands where it was put forward first: it is of whoever wrote it there.
    IEnumerable<Tekstplaats> Van(Voorstel voorstel)
    {
        if (voorstel.Opnieuw is not { } besluit || Besluiten.Vind(besluit) is not { } eerder) return voorstel.Teksten;
        var al = Voorstellen.Vind(eerder.Voorstel)!.Teksten.Select(t => t.Tekst.Id).ToHashSet();
        return voorstel.Teksten.Where(t => !al.Contains(t.Tekst.Id));
    }

    /// <summary>Those of them that belong to no bottleneck, no signal, no agreement, no proposal, no decision, no list, no own target and no clash.</summary>
    [JsonIgnore]
    public IEnumerable<Tekstplaats> LosseTeksten => VasteTeksten.Concat(Voornemens.SelectMany(v => v.Teksten)).Concat(Bewaren.Teksten);

    /// <summary>Those of them that no retention term is of.</summary>
    internal IEnumerable<Tekstplaats> VasteTeksten =>
        Overdrachten.Select(o => o.Wat)
            .Concat(Mandaatmodellen.Select(x => x.Toelichting).OfType<Tekst>())
            .Concat(Rolbeschrijvingen.SelectMany(r => r.Reeks).SelectMany(b => b.Teksten))
            .Concat(Gremia.SelectMany(g => g.Teksten))
            .Concat(Toestanden.SelectMany(t => t.Teksten))
            .Concat(Reviews.SelectMany(r => r.Teksten))
            .Select(t => new Tekstplaats(t, null))
            .Concat(new[] { Convenant?.Inhoud, Opdrachtbrief?.Opdracht, Opdrachtbrief?.Resultaat }.OfType<Tekst>().Select(t => new Tekstplaats(t, null) { IsAfgesproken = true }))
            .Concat(Keten?.Teksten ?? [])
            .Concat(Verhuizingen.SelectMany(v => v.Teksten))
            .Concat(Partners.SelectMany(p => p.Uittreding?.Teksten ?? []))
            .Concat(Doorzettingen.SelectMany(d => d.Teksten))
            .Concat(Bijdragen.SelectMany(b => b.Teksten))
            .Concat(Bezwaren.Select(b => b.Tekstplaats))
            .Concat(Reviews.Where(r => r.Gestopt is not null).Select(r => new Tekstplaats(r.Gestopt!.Reden, r.Gestopt.Door)))
            .Concat(Omgeving.SelectMany(o => o.Teksten))
            .Concat(Adviesregels.SelectMany(a => a.Teksten.Select(t => new Tekstplaats(t, a.Door))))
            .Concat(VervangenTeksten.Select(v => new Tekstplaats(v.Tekst, v.Door)))
            .Concat(Mandaten.SelectMany(m => new[] { m.Bron, m.Toelichting }.OfType<Tekst>().Select(t => new Tekstplaats(t, m.Door))))
            .Concat(Uitnodigingen.Where(u => u.Toelichting is not null).Select(u => new Tekstplaats(u.Toelichting!.Value, u.Door)))
            .Concat(Resultaten.SelectMany(r => r.Teksten))
            .Concat(Nieuws.SelectMany(n => n.Teksten))
            .Concat(Gebeurtenissen.SelectMany(g => new[] { g.Wat, g.Bron }.OfType<Tekst>().Select(t => new Tekstplaats(t, g.Door))));

    /// <summary>The slice that still knows these texts, which no longer stand anywhere.</summary>
    internal Deelstand MetVervangen(IEnumerable<Tekst> teksten, DeelnameId? door = null) =>
        this with { VervangenTeksten = teksten.Aggregate(VervangenTeksten, (alle, t) => alle.Met(t.Id, new(t, door))) };

    /// <summary>The slice in which these terms end on these days.</summary>
    internal Deelstand MetEindes(IEnumerable<Termijneinde> eindes) =>
        this with { Deelnames = eindes.Aggregate(Deelnames, (alle, e) => alle.Verander(e.Deelname, d => d with { Termijn = d.Termijn with { TotEnMet = e.TotEnMet } })) };

    /// <summary>The slice with these bottlenecks. In a <see cref="Vouwing"/> they changed in place, and copying all other registers for each of the commonest facts took a fifth of the time.</summary>
    internal Deelstand Met(Register<KnelpuntId, Knelpunt> knelpunten) => ReferenceEquals(knelpunten, Knelpunten) ? this : this with { Knelpunten = knelpunten };

    /// <summary>The slice with these contributions.</summary>
    internal Deelstand Met(Register<BijdrageId, Bijdrage> bijdragen) => ReferenceEquals(bijdragen, GevraagdeBijdragen) ? this : this with { GevraagdeBijdragen = bijdragen };

    /// <summary>The same slice with registers that change in place, for <see cref="Vouwing"/> alone.</summary>
    internal Deelstand Open() => new(
        Keten, Partners.Open(), Beschrijvingen.Open(), Deelnames.Open(), Uitnodigingen.Open(), Mandaten.Open(), Mandaatmodellen.Open(), Rolbeschrijvingen.Open(), Gremia.Open(), Overdrachten.Open(), Normen.Open(), Resultaten.Open(), Knelpunten.Open(), Afspraken.Open(), Voorstellen.Open(), Besluiten.Open(), Gebeurtenissen.Open(), Lijsten.Open(), Sleutels.Open(), GewisteTeksten.Open(), VervangenTeksten.Open(), Bezwaren.Open(), Ketenrollen.Open(), Toestanden.Open(), Adviesregels.Open(), Reviews.Open(), Melders.Open(), Ladders.Open(), Doorzettingen.Open(), Voornemens.Open(), Signalen.Open(), EigenDoelen.Open(), Botsingen.Open(),
        Convenant, Opdrachtbrief, GevraagdeBijdragen?.Open(), GewistePersonenOfNiets?.Open(), VerhuizingenOfNiets?.Open(), BewarenOfNiets?.Open(), PublicatiesOfNiets?.Open(), NieuwsOfNiets?.Open(), OmgevingOfNiets?.Open(), GastkringOfNiets, GedeeldeVoornemensOfNiets?.Open());

    internal Deelstand Dicht() => new(
        Keten, Partners.Dicht(), Beschrijvingen.Dicht(), Deelnames.Dicht(), Uitnodigingen.Dicht(), Mandaten.Dicht(), Mandaatmodellen.Dicht(), Rolbeschrijvingen.Dicht(), Gremia.Dicht(), Overdrachten.Dicht(), Normen.Dicht(), Resultaten.Dicht(), Knelpunten.Dicht(), Afspraken.Dicht(), Voorstellen.Dicht(), Besluiten.Dicht(), Gebeurtenissen.Dicht(), Lijsten.Dicht(), Sleutels.Dicht(), GewisteTeksten.Dicht(), VervangenTeksten.Dicht(), Bezwaren.Dicht(), Ketenrollen.Dicht(), Toestanden.Dicht(), Adviesregels.Dicht(), Reviews.Dicht(), Melders.Dicht(), Ladders.Dicht(), Doorzettingen.Dicht(), Voornemens.Dicht(), Signalen.Dicht(), EigenDoelen.Dicht(), Botsingen.Dicht(),
        Convenant, Opdrachtbrief, GevraagdeBijdragen?.Dicht(), GewistePersonenOfNiets?.Dicht(), VerhuizingenOfNiets?.Dicht(), BewarenOfNiets?.Dicht(), PublicatiesOfNiets?.Dicht(), NieuwsOfNiets?.Dicht(), OmgevingOfNiets?.Dicht(), GastkringOfNiets, GedeeldeVoornemensOfNiets?.Dicht());

    /// <summary>The digest that a signed slice and a recomputed one are compared by.</summary>
    public Zegel Digest()
    {
        var lijst = new Bytelijst();
        lijst.Voeg(Merk.Stand);
        lijst.Voeg(Stand.Vouwversie);
        lijst.Voeg(JsonSerializer.SerializeToUtf8Bytes(this, DomeinJson.Default.Deelstand));
        return lijst.Digest();
    }
}
