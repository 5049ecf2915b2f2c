using System.Collections.Frozen;
using Schakel.Domein.Afspraken;
using Schakel.Domein.Besluiten;
using Schakel.Domein.Bijdragen;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Gesprekken;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Knelpunten;
using Schakel.Domein.Leren;
using Schakel.Domein.Ontwikkeling;
using Schakel.Domein.Rapportages;
using Schakel.Domein.Toegang;
using Schakel.Domein.Voornemens;

namespace Schakel.Domein;

/// <summary>
/// What one viewer sees of a stand, now or as it once was. The right comes from today, the content from the moment looked at:
/// a thing shows only if today's right and the audience that it then had both allow it (architecture law 9).
/// </summary>
public sealed class Inzage
{
    readonly List<Deelstand> _delen;
    readonly Deelstand _keten;
    readonly Deelstand _openbaar;
    readonly Register<TekstId, GewisteTekst> _gewist;
    readonly Register<PersoonId, GewistePersoon> _personen;
    readonly Leesrecht _vandaag;
    readonly bool _isNu;

    /// <param name="nu">The stand of now: what was erased since is gone, also on a page of then.</param>
    public Inzage(Stand toen, Leesrecht vandaag, Tijdstip moment, Stand? nu = null)
    {
        _delen = [.. toen.Delen.Where(d => vandaag.Omvat(d.Key)).Select(d => d.Value)];
        _keten = vandaag.Omvat(Publiek.Keten) ? toen.Deel(Publiek.Keten) : Deelstand.Leeg;
        _openbaar = toen.Deel(Publiek.Openbaar);
        _gewist = (nu ?? toen).Deel(Publiek.Openbaar).GewisteTeksten;
        _personen = (nu ?? toen).GewistePersonen;
        (_vandaag, _isNu) = (vandaag, nu is null);
        (Stroom, Nr, Hash, Moment) = (toen.Stroom, toen.Nr, toen.Hash, moment);
    }

    public StroomId Stroom { get; }

    /// <summary>The entry up to which this is the state.</summary>
    public long Nr { get; }

    public Zegel Hash { get; }

    /// <summary>The moment looked at: what is overdue is overdue as it then was.</summary>
    public Tijdstip Moment { get; }

    public Keten? Keten => _keten.Keten;

    public Convenant? Convenant => _keten.Convenant;

    /// <summary>Where the chain goes on or was to go on, as it was decided last; null when it never was.</summary>
    public Verhuizing? Verhuizing => _keten.Verhuizingen.LastOrDefault();

    public Opdrachtbrief? Opdrachtbrief => _keten.Opdrachtbrief;

    /// <summary>What the partners share, as the digest that a signature binds.</summary>
    public Zegel Structuur => Inrichting.Structuur.Van(_keten);

    public Register<PartijId, Ketenpartner> Partners => _keten.Partners;

    public Register<PartijId, Partnerbeschrijving> Beschrijvingen => _keten.Beschrijvingen;

    public Register<DeelnameId, Deelname> Deelnames => _keten.Deelnames;

    public Register<UitnodigingId, Uitnodiging> Uitnodigingen => _keten.Uitnodigingen;

    public Register<MandaatId, Mandaat> Mandaten => _keten.Mandaten;

    public Register<int, Mandaatmodel> Mandaatmodellen => _keten.Mandaatmodellen;

    /// <summary>The one that holds; null where none was agreed.</summary>
    public Mandaatmodel? Mandaatmodel => Mandaatmodellen.Vind(Mandaatmodellen.Count);

    public Register<Rol, Rolbeschrijvingen> Rolbeschrijvingen => _keten.Rolbeschrijvingen;

    public Register<int, Bezwaar> Bezwaren => _keten.Bezwaren;

    public Register<Rol, Ketenrol> Ketenrollen => _keten.Ketenrollen;

    public Register<int, Ketentoestand> Toestanden => _keten.Toestanden;

    public Register<ReviewId, Review> Reviews => _keten.Reviews;

    /// <summary>The parties around the chain, also those that were let go.</summary>
    public Register<PartijId, Omgevingspartij> Omgeving => _keten.Omgeving;

    /// <summary>What this party around the chain knows of the chain, for whoever reads along with it; null where nobody of it ever came in.</summary>
    public Gastkring? Gastkring(PartijId partij) => _delen.Select(d => d.GastkringOfNiets).FirstOrDefault(k => k?.Partij == partij);

    /// <summary>The changes that this party around the chain sees, for whoever reads along with it.</summary>
    public IEnumerable<GedeeldVoornemen> GedeeldMet(PartijId partij) => _delen.SelectMany(d => d.GedeeldeVoornemens).Where(v => v.Met == partij);

    /// <summary>How the chain is steered on this day; null when as ordinarily.</summary>
    public Ketentoestand? Toestand(Datum dag) => Ketentoestand.Op(Toestanden, dag);

    public Waarneming Waarneming(Datum dag) => new(Deelnames, Ketenrollen, dag);

    public Register<int, Ketenladder> Ladders => _keten.Ladders;

    /// <summary>The one that holds.</summary>
    public Ketenladder Ketenladder => Domein.Knelpunten.Ketenladder.Van(Ladders);

    public Ladder Ladder(int soort, Datum dag) => new(Ladders, Toestanden, Deelnames, Waarneming(dag), soort, dag);

    public Register<int, Adviesregel> Adviesregels => _keten.Adviesregels;

    public Register<GremiumId, Gremium> Gremia => _keten.Gremia;

    public Register<OverdrachtId, Overdracht> Overdrachten => _keten.Overdrachten;

    public Register<NormId, Norm> Normen => _keten.Normen;

    public Register<NormId, Resultatenreeks> Resultaten => _keten.Resultaten;

    public Register<VoorstelId, Voorstel> Voorstellen => _keten.Voorstellen;

    public Register<BesluitId, Besluit> Besluiten => _keten.Besluiten;

    public Register<DoorzettingId, Doorzetting> Doorzettingen => _keten.Doorzettingen;

    public Register<VoornemenId, Voornemen> Voornemens => _keten.Voornemens;

    public Register<BotsingId, Botsing> Botsingen => _keten.Botsingen;

    /// <summary>What partners were asked to bring in, whatever their own line said of it.</summary>
    public Register<BijdrageId, Bijdrage> Bijdragen => _keten.Bijdragen;

    /// <summary>Those that the chain reads, also what was withdrawn since.</summary>
    public Register<EigenDoelId, EigenDoel> VrijgegevenDoelen => _keten.EigenDoelen;

    public Register<GebeurtenisId, Gebeurtenis> Gebeurtenissen => _keten.Gebeurtenissen;

    /// <summary>What the chain told its people, also what was withdrawn.</summary>
    public Register<NieuwsberichtId, Nieuwsbericht> Nieuws => _keten.Nieuws;

    /// <summary>The partners that have not said that they leave: what is agreed for later is theirs.</summary>
    public IEnumerable<Ketenpartner> Blijvers => Partners.Where(p => p.Blijft);

    /// <summary>The partners that can let others in.</summary>
    public IEnumerable<Ketenpartner> Gastheren => Huisregels.Gastheren(Partners, Deelnames);

    /// <summary>The partners whose consent a decision takes on this day.</summary>
    public IEnumerable<Ketenpartner> Beslissers(Datum dag) => Besluitvorming.Kring(Partners, Deelnames, dag);

    /// <summary>The line meetings that a term of so many working days waits for.</summary>
    public IEnumerable<Lijnvergadering> Lijnvergaderingen(Datum dag, int werkdagen) => VoorstelRegels.Lijnvergaderingen(Beslissers(dag), Ketenladder.Kalender, dag, werkdagen);

    /// <summary>What it takes to decide on this proposal.</summary>
    public Beslisregel Beslisregel(Voorstel voorstel, Datum dag) => Domein.Besluiten.Beslisregel.Van(Gremia, Beslissers(dag), Deelnames, voorstel, dag);

    /// <summary>What this proposal would change in what is seen here.</summary>
    public Verschil WatVerandert(Voorstel voorstel) => Verschil.Van(_keten, voorstel);

    /// <summary>The decisions that a change of these things would come back to.</summary>
    public IEnumerable<Besluit> Terugkomst(FrozenSet<Raakvlak> raakvlakken) => Domein.Besluiten.Terugkomst.Op(Voorstellen, Besluiten, raakvlakken);

    /// <summary>The partner that sees to a proposal when it is decided; null when that is who speaks namens de keten.</summary>
    public PartijId? Eigenaar(Voorstel voorstel) => voorstel.Eigenaar ?? Deelnames.Vind(voorstel.Indiener)?.Partij;

    /// <summary>
    /// The decisions that are to be looked at again by a day, the earliest first. One that only put that off, or called another off, is not looked at itself; nor is one of which later decisions changed all that it touched.
    /// </summary>
    public IEnumerable<Besluit> TeHerzien(Datum dag, int dagenVooraf = Besluit.DagenVoorHerziening) => Besluiten
        .Where(b => b.IsToeAanHerziening(dag, dagenVooraf) && !Voorstellen.Vind(b.Voorstel)!.IsAlleenUitstel && !Domein.Besluiten.Terugkomst.IsOpgevolgd(Voorstellen, Besluiten, b))
        .OrderBy(b => b.HerzienOp).ThenBy(b => b.Genomen);

    /// <summary>The decisions that hold, or that are to take effect on their day: not those that never happened, that only put something off, or of which later ones changed all that they touched. The latest first.</summary>
    public IEnumerable<Besluit> VanKracht() => Domein.Besluiten.Terugkomst.VanKracht(Voorstellen, Besluiten);

    /// <summary>What else touches the same things.</summary>
    public Samenloop Samenloop(Voorstel voorstel) => Domein.Besluiten.Samenloop.Van(Voorstellen, Besluiten, voorstel);

    public Samengevoegd<KnelpuntId, Knelpunt> Knelpunten => new(_delen, d => d.Knelpunten);

    /// <summary>Who reported this without his name, for who is of the same partner; null for all others.</summary>
    public Melder? Melder(KnelpuntId knelpunt) => _delen.Select(d => d.Melders.Vind(knelpunt)).FirstOrDefault(m => m is not null);

    /// <summary>Whether this person reported it, in whatever role, with his name or without.</summary>
    public bool IsGemeldDoor(Knelpunt knelpunt, PersoonId wie) => (knelpunt.IsZonderNaam ? Melder(knelpunt.Id)?.Door : knelpunt.Stappen[0].Door) is { } door && Deelnames.Vind(door)?.Persoon == wie;

    /// <summary>What this person reported last, the latest first.</summary>
    public IReadOnlyList<Knelpunt> GemeldDoor(PersoonId wie, int hoogstens)
    {
        var rij = Knelpunten.Rij();
        var (perDeelname, zonderNaam) = Rijgeheugen<string, (ILookup<DeelnameId, Knelpunt>, Knelpunt[])>.Van(rij, nameof(GemeldDoor), () =>
            (rij.Where(k => !k.IsZonderNaam).ToLookup(k => k.Stappen[0].Door!.Value), [.. rij.Where(k => k.IsZonderNaam)]));
        return [.. Deelnames.Where(d => d.Persoon == wie).SelectMany(d => perDeelname[d.Id]).Concat(zonderNaam.Where(k => IsGemeldDoor(k, wie))).OrderByDescending(k => k.Stappen[0].Tijdstip).ThenBy(k => k.Id).Take(hoogstens)];
    }

    public Samengevoegd<SignaalId, Signaal> Signalen => new(_delen, d => d.Signalen);

    /// <summary>With those that the own partner keeps to itself.</summary>
    public Samengevoegd<EigenDoelId, EigenDoel> EigenDoelen => new(_delen, d => d.EigenDoelen);

    public Samengevoegd<AfspraakId, Afspraak> Afspraken => new(_delen, d => d.Afspraken);

    /// <summary>What was brought along, also what was taken away since.</summary>
    public Samengevoegd<LijstId, MeegebrachteLijst> Lijsten => new(_delen, d => d.Lijsten);

    /// <summary>How long words stay, what is held back, what goes when, and what went: of what this viewer reads.</summary>
    public Bewaaragenda Bewaaragenda => new(_delen, _keten);

    public Register<Zegel, Sleutel> Sleutels => _openbaar.Sleutels;

    /// <summary>Of how many texts the words were erased by the moment looked at. That is said to everyone.</summary>
    public int AantalGewist => _openbaar.GewisteTeksten.Count;

    /// <summary>The decisions that everyone may read.</summary>
    public Register<BesluitId, Publicatie> Publicaties => _openbaar.Publicaties;

    /// <summary>The texts of the chain that belong to no bottleneck, no agreement, no proposal and no decision, with who typed them.</summary>
    public IEnumerable<Tekstplaats> LosseTeksten => _keten.LosseTeksten;

    /// <summary>
    /// Whether these words are there for this viewer: as long as they stay, in a place that he sees, and said before readers of whom he is one.
    /// Never on a page of then: a conversation is no part of the memory.
    /// </summary>
    public bool Ziet(Opmerking opmerking) =>
        _isNu && !opmerking.IsVervallen(Moment) && opmerking.Stroom == Stroom && _vandaag.Omvat(opmerking.Publiek) && Ziet(opmerking.Plek);

    /// <summary>Whether there is such a place to talk for this viewer, whatever was said there.</summary>
    public bool Ziet(Gespreksplek plek) => plek switch
    {
        Gespreksplek.BijKnelpunt bij => Knelpunten.Vind(bij.Knelpunt) is not null,
        Gespreksplek.Kamer kamer => Voorstellen.Vind(kamer.Voorstel) is not null && _vandaag.Omvat(kamer.Publiek),
        _ => false,
    };

    /// <summary>The room beside this proposal of the partner for which he acts in this deelname; null for who acts for none.</summary>
    public Gespreksplek.Kamer? Kamer(VoorstelId voorstel, DeelnameId wie) =>
        Deelnames.Vind(wie)?.Partij is { } partij && new Gespreksplek.Kamer(voorstel, partij) is var kamer && Ziet(kamer) ? kamer : null;

    /// <summary>Whether it is no longer kept who this is; also when one looks back.</summary>
    public bool IsGewist(PersoonId persoon) => _personen.Bevat(persoon);

    public bool IsGewist(Tekst tekst) => _gewist.Bevat(tekst.Id);

    public bool IsGewist(Bestand bestand) => _gewist.Bevat(bestand.Id);
}
