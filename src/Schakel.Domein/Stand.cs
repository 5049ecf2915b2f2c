using System.Collections.Immutable;
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

/// <summary>
/// The state of one keten: the fold of its journal, one slice per audience. Decisions see all of it;
/// pages never do, they see <see cref="Inzage"/>.
/// </summary>
public sealed record Stand(StroomId Stroom, long Nr, Zegel Hash, Tijdstip Tijdstip, ImmutableSortedDictionary<Publiek, Deelstand> Delen)
{
    /// <summary>Rises whenever the same facts fold into another state, so that a digest is never compared with one of another fold.</summary>
    public const int Vouwversie = 11;

    public static Stand Leeg(StroomId stroom) => new(stroom, 0, Zegel.Begin, default, ImmutableSortedDictionary<Publiek, Deelstand>.Empty);

    public bool IsOpgericht => Keten is not null;

    public Keten? Keten => Deel(Publiek.Keten).Keten;

    public Convenant? Convenant => Deel(Publiek.Keten).Convenant;

    public Opdrachtbrief? Opdrachtbrief => Deel(Publiek.Keten).Opdrachtbrief;

    public Register<PartijId, Ketenpartner> Partners => Deel(Publiek.Keten).Partners;

    public Register<PartijId, Partnerbeschrijving> Beschrijvingen => Deel(Publiek.Keten).Beschrijvingen;

    public Register<DeelnameId, Deelname> Deelnames => Deel(Publiek.Keten).Deelnames;

    public Register<UitnodigingId, Uitnodiging> Uitnodigingen => Deel(Publiek.Keten).Uitnodigingen;

    public Register<MandaatId, Mandaat> Mandaten => Deel(Publiek.Keten).Mandaten;

    public Register<int, Mandaatmodel> Mandaatmodellen => Deel(Publiek.Keten).Mandaatmodellen;

    /// <summary>The one that holds; null where none was agreed.</summary>
    public Mandaatmodel? Mandaatmodel => Mandaatmodellen.Vind(Mandaatmodellen.Count);

    public Register<Rol, Rolbeschrijvingen> Rolbeschrijvingen => Deel(Publiek.Keten).Rolbeschrijvingen;

    public Register<int, Bezwaar> Bezwaren => Deel(Publiek.Keten).Bezwaren;

    public Register<Rol, Ketenrol> Ketenrollen => Deel(Publiek.Keten).Ketenrollen;

    public Register<int, Ketentoestand> Toestanden => Deel(Publiek.Keten).Toestanden;

    public Register<ReviewId, Review> Reviews => Deel(Publiek.Keten).Reviews;

    /// <summary>The parties around the chain, also those that were let go.</summary>
    public Register<PartijId, Omgevingspartij> Omgeving => Deel(Publiek.Keten).Omgeving;

    /// <summary>The partners that can let others in.</summary>
    public IEnumerable<Ketenpartner> Gastheren => Huisregels.Gastheren(Partners, Deelnames);

    /// <summary>The partners that take part on this day and have somebody in the chain: whose consent a decision takes.</summary>
    public IEnumerable<Ketenpartner> Beslissers(Datum dag) => Besluitvorming.Kring(Partners, Deelnames, dag);

    public Beslisregel Beslisregel(Voorstel voorstel, Datum dag) => Domein.Besluiten.Beslisregel.Van(Gremia, Beslissers(dag), Deelnames, voorstel, dag);

    public Waarneming Waarneming(Datum dag) => new(Deelnames, Ketenrollen, dag);

    public Register<int, Ketenladder> Ladders => Deel(Publiek.Keten).Ladders;

    /// <summary>The working days of this chain.</summary>
    public Werkkalender Kalender => Ketenladder.Van(Ladders).Kalender;

    public Ladder Ladder(int soort, Datum dag) => new(Ladders, Toestanden, Deelnames, Waarneming(dag), soort, dag);

    public Register<int, Adviesregel> Adviesregels => Deel(Publiek.Keten).Adviesregels;

    public Register<GremiumId, Gremium> Gremia => Deel(Publiek.Keten).Gremia;

    public Register<OverdrachtId, Overdracht> Overdrachten => Deel(Publiek.Keten).Overdrachten;

    public Register<NormId, Norm> Normen => Deel(Publiek.Keten).Normen;

    public Register<NormId, Resultatenreeks> Resultaten => Deel(Publiek.Keten).Resultaten;

    public Register<VoorstelId, Voorstel> Voorstellen => Deel(Publiek.Keten).Voorstellen;

    public Register<BesluitId, Besluit> Besluiten => Deel(Publiek.Keten).Besluiten;

    /// <summary>The decisions that everyone may read.</summary>
    public Register<BesluitId, Publicatie> Publicaties => Deel(Publiek.Openbaar).Publicaties;

    public Register<DoorzettingId, Doorzetting> Doorzettingen => Deel(Publiek.Keten).Doorzettingen;

    public Register<VoornemenId, Voornemen> Voornemens => Deel(Publiek.Keten).Voornemens;

    public Register<BotsingId, Botsing> Botsingen => Deel(Publiek.Keten).Botsingen;

    public Register<int, Verhuizing> Verhuizingen => Deel(Publiek.Keten).Verhuizingen;

    public Register<PersoonId, GewistePersoon> GewistePersonen => Deel(Publiek.Keten).GewistePersonen;

    public Register<BijdrageId, Bijdrage> Bijdragen => Deel(Publiek.Keten).Bijdragen;

    /// <summary>Those that the chain reads, also what was withdrawn since.</summary>
    public Register<EigenDoelId, EigenDoel> VrijgegevenDoelen => Deel(Publiek.Keten).EigenDoelen;

    public Register<GebeurtenisId, Gebeurtenis> Gebeurtenissen => Deel(Publiek.Keten).Gebeurtenissen;

    /// <summary>What the chain told its people, also what was withdrawn.</summary>
    public Register<NieuwsberichtId, Nieuwsbericht> Nieuws => Deel(Publiek.Keten).Nieuws;

    public Samengevoegd<KnelpuntId, Knelpunt> Knelpunten => new(Delen.Values, d => d.Knelpunten);

    public Samengevoegd<SignaalId, Signaal> Signalen => new(Delen.Values, d => d.Signalen);

    public Samengevoegd<EigenDoelId, EigenDoel> EigenDoelen => new(Delen.Values, d => d.EigenDoelen);

    public Samengevoegd<AfspraakId, Afspraak> Afspraken => new(Delen.Values, d => d.Afspraken);

    public Samengevoegd<LijstId, MeegebrachteLijst> Lijsten => new(Delen.Values, d => d.Lijsten);

    public Deelstand Deel(Publiek publiek) => Delen.GetValueOrDefault(publiek, Deelstand.Leeg);

    /// <summary>The stand after the next entry; each fact touches only the slice of its own audience.</summary>
    public Stand Na(Boeking boeking, Zegel hash)
    {
        var vouwing = new Vouwing(this);
        vouwing.Na(boeking, hash);
        return vouwing.Stand();
    }

    /// <summary>The same, for whoever has just decided the facts of this entry and need not read them back from their bytes.</summary>
    public Stand Na(Boeking boeking, Zegel hash, Omstandigheden nu, Gebeurd gebeurd)
    {
        EisVervolg(boeking);
        var delen = Delen;
        foreach (var deel in boeking.Delen)
        {
            var herkomst = new Herkomst(boeking.Nr, boeking.Kop.Tijdstip, deel.Dader.Length == 0 ? null : gebeurd.Dader(nu));
            var deelstand = Deel(deel.Publiek);
            foreach (var uiting in gebeurd.Uitingen)
                if (uiting.Publiek.Equals(deel.Publiek)) deelstand = uiting.Feit.Verwerk(deelstand, herkomst);
            delen = delen.SetItem(deel.Publiek, deelstand);
        }
        return this with { Nr = boeking.Nr, Hash = hash, Tijdstip = boeking.Kop.Tijdstip, Delen = delen };
    }

    internal void EisVervolg(Boeking boeking)
    {
        if (boeking.Nr != Nr + 1 || boeking.Vorige != Hash) throw new InvalidOperationException($"Boeking {boeking.Nr} sluit niet aan op {Nr}.");
    }

    /// <summary>
    /// The stand as if these facts had happened, without an entry: for deciding on several opdrachten one after another.
    /// There is no moment and nobody acted, so nothing that follows can depend on them.
    /// </summary>
    public Stand Alsof(IEnumerable<Uiting> uitingen) =>
        this with { Delen = uitingen.Aggregate(Delen, (delen, u) => delen.SetItem(u.Publiek, u.Feit.Verwerk(delen.GetValueOrDefault(u.Publiek, Deelstand.Leeg), default))) };
}
