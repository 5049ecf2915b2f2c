using System.Collections.Immutable;
using Schakel.Domein.Afspraken;
using Schakel.Domein.Besluiten;
using Schakel.Domein.Bijdragen;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Knelpunten;
using Schakel.Domein.Voornemens;

namespace Schakel.Domein.Werk;

/// <summary>Something that waits for a person in a standing: until when, if that was agreed, and since when.</summary>
public abstract record WachtendWerk(Datum? Uiterlijk, bool IsVerlopen, Tijdstip Sinds)
{
    /// <summary>Smallest first.</summary>
    internal (int Soort, bool OpTijd, Datum Uiterlijk, Tijdstip Sinds) Dringendheid => (Soort, !IsVerlopen, Uiterlijk ?? Periode.Laatst, Sinds);

    // First what others wait for and nobody else can do, last what is only to be put on an agenda once.
    int Soort => this switch { StandpuntGevraagd or InbrengGevraagd or BeeldvragenOpen or StandpuntenTeOpenen or BezwaarTeBespreken or HandtekeningGevraagd or AfspraakGevraagd or VerwoordingGevraagd or DoorzettingGevraagd or SignaalGevraagd or BijdrageGevraagd => 0, TermijnNadert { IsDringend: true } or MandaatNadert { IsDringend: true } or KetenrolNadert { IsDringend: true } => 1, HerzieningNadert or AfspraakNadert or VoorwaardeNadert or TermijnNadert or MandaatNadert or KetenrolNadert => 2, _ => 1 };

    /// <summary>The others cannot decide before this partner has spoken.</summary>
    public sealed record StandpuntGevraagd(Voorstel Voorstel, PartijId Partij) : WachtendWerk(Voorstel.Sluiting?.Op, false, Voorstel.OpTafel.Opening?.Tijdstip ?? Voorstel.Ingediend);

    /// <summary>A proposal is being read, and this partner has not said yet what matters to it.</summary>
    public sealed record InbrengGevraagd(Voorstel Voorstel, PartijId Partij, Datum Dag) : WachtendWerk(Voorstel.OpTafel.LezenTot, Voorstel.OpTafel.LezenTot < Dag, Voorstel.Ingediend);

    /// <summary>Questions about a proposal that this person answers for wait for an answer.</summary>
    public sealed record BeeldvragenOpen(Voorstel Voorstel) : WachtendWerk(null, false, Voorstel.OpTafel.Onbeantwoord.First().Tijdstip);

    /// <summary>The reading time of a proposal that this person answers for is over, and what was asked in it has its answer: standpoints can be opened.</summary>
    public sealed record StandpuntenTeOpenen(Voorstel Voorstel) : WachtendWerk(null, false, Voorstel.Ingediend);

    /// <summary>A partner objects, and nobody recorded yet what came of talking about it; for that partner and for who answers for the proposal.</summary>
    public sealed record BezwaarTeBespreken(Voorstel Voorstel, Standpunt Bezwaar) : WachtendWerk(Voorstel.Sluiting?.Op, false, Bezwaar.Gegeven);

    /// <summary>A proposal that this person answers for was not adopted, or can no longer be carried out: he changes it or takes it back.</summary>
    public sealed record VoorstelAanTePassen(Voorstel Voorstel) : WachtendWerk(null, false, Voorstel.Ingediend);

    /// <summary>A decision that this person answers for did not come about on its day: he puts it forward again, or lets it rest until its review day.</summary>
    public sealed record BesluitVastgelopen(Besluit Besluit, Voorstel Voorstel) : WachtendWerk(null, false, Besluit.Genomen);

    /// <summary>The day through which a partner holds the others to what it consented on is near; for that partner and for who answers for the decision.</summary>
    public sealed record VoorwaardeNadert(Voorstel Voorstel, Standpunt Standpunt, Datum Dag) : WachtendWerk(Standpunt.Voorwaarde!.TotEnMet, false, Standpunt.Gegeven);

    /// <summary>The others wait for the signature of this partner; under the covenant, or under the letter of assignment.</summary>
    public sealed record HandtekeningGevraagd(bool OnderConvenant, PartijId Partij, int Getekend, Tijdstip Opgesteld) : WachtendWerk(null, false, Opgesteld);

    /// <summary>The other partner waits for the signature of this one under an agreement.</summary>
    public sealed record AfspraakGevraagd(Afspraak Afspraak, PartijId Partij) : WachtendWerk(null, false, Afspraak.Voorgesteld);

    /// <summary>An agreement of the own partner that ends soon or is to be looked at again, and that no other one is to replace yet.</summary>
    public sealed record AfspraakNadert(Afspraak Afspraak, Datum Dag) : WachtendWerk(Afspraak.Nadert(Dag), false, Afspraak.Voorgesteld);

    /// <summary>A bottleneck of the own partner on the level that this role deals with.</summary>
    public sealed record KnelpuntAanDeBeurt(Knelpunt Knelpunt, Datum Dag) : WachtendWerk(Knelpunt.Uiterlijk, Knelpunt.IsVerlopen(Dag), Knelpunt.Stappen[^1].Tijdstip);

    /// <summary>The other side put a bottleneck in one text and waits for this one.</summary>
    public sealed record VerwoordingGevraagd(Knelpunt Knelpunt, PartijId Partij) : WachtendWerk(null, false, Knelpunt.Verwoording!.Tijdstip);

    /// <summary>An override asks something of the own partner, which did not yet say that it did it and did not go to the board.</summary>
    public sealed record DoorzettingGevraagd(Doorzetting Doorzetting) : WachtendWerk(Doorzetting.Laatste, false, Doorzetting.Gegeven);

    /// <summary>The line of a partner does not bring in what a decision asked that this person answers for: he talks about what that means.</summary>
    public sealed record BijdrageGeweigerd(Bijdrage Bijdrage, Voorstel Voorstel) : WachtendWerk(Bijdrage.Uiterlijk, false, Bijdrage.Antwoord!.Tijdstip);

    /// <summary>A partner is asked to bring something in, and its line did not answer yet.</summary>
    public sealed record BijdrageGevraagd(Bijdrage Bijdrage, Datum Dag) : WachtendWerk(Bijdrage.Uiterlijk, Bijdrage.Uiterlijk < Dag, Bijdrage.Gevraagd);

    /// <summary>An override that the board has to review, also when it is over by now.</summary>
    public sealed record ToetsingGevraagd(Doorzetting Doorzetting, Datum Dag) : WachtendWerk(Doorzetting.Toetstermijn.Uiterlijk, Doorzetting.Toetstermijn.Uiterlijk < Dag, Doorzetting.Betwist?.Tijdstip ?? Doorzetting.Gegeven);

    /// <summary>Another partner announced a change and asks what the own partner will notice of it.</summary>
    public sealed record ImpactGevraagd(Voornemen Voornemen, PartijId Partij, Datum Dag) : WachtendWerk(Voornemen.Uiterlijk, Voornemen.Uiterlijk < Dag, Voornemen.Verzettingen is [.., var laatste] ? laatste.Tijdstip : Voornemen.Aangekondigd);

    /// <summary>Somebody is stuck between partners and the own one owns the repair.</summary>
    public sealed record SignaalTeHerstellen(Signaal Signaal) : WachtendWerk(null, false, Signaal.BijEigenaarSinds);

    /// <summary>Another partner asks the own one to take the repair over.</summary>
    public sealed record SignaalGevraagd(Signaal Signaal) : WachtendWerk(null, false, Signaal.Aanbod!.Tijdstip);

    /// <summary>A target of the own partner clashes with one of another, and the two chain coordinators are to talk about it.</summary>
    /// <param name="Doel">The one of the own partner.</param>
    public sealed record BotsingBespreken(Botsing Botsing, EigenDoel Doel, EigenDoel Ander) : WachtendWerk(null, false, Botsing.Gemeld);

    /// <summary>A bottleneck lies with who is politically responsible, past the board. Late it is for who records the answer; a board member is only told.</summary>
    public sealed record KnelpuntVoorgelegd(Knelpunt Knelpunt, Voorlegging Voorlegging, bool IsVanHem, Datum Dag) : WachtendWerk(Voorlegging.Uiterlijk, IsVanHem && Voorlegging.Uiterlijk < Dag, Voorlegging.Tijdstip);

    /// <summary>Decisions whose review is due or nearly, the earliest first; together one thing to put on an agenda.</summary>
    public sealed record HerzieningNadert(ImmutableArray<Besluit> Besluiten, Datum Dag) : WachtendWerk(Besluiten[0].HerzienOp, false, Besluiten[0].Genomen);

    /// <summary>Terms that end soon and after which nobody has that place, the earliest first: of the own house, or of this person himself.</summary>
    /// <param name="Sinds">The moment looked at: it is read from the day and waits since no moment.</param>
    public sealed record TermijnNadert(ImmutableArray<Deelname> Deelnames, bool IsVanHem, Datum Dag, Tijdstip Sinds) : WachtendWerk(Deelnames[0].Termijn.TotEnMet, false, Sinds)
    {
        /// <summary>For who names people; who goes himself need do nothing at once.</summary>
        internal bool IsDringend => !IsVanHem && Uiterlijk <= Dag.AddDays(Opvolging.Dringendtijd);
    }

    /// <summary>Mandates that end soon and that nobody of the partner carries after that, the earliest first: of the own house, or of this person himself.</summary>
    public sealed record MandaatNadert(ImmutableArray<Mandaatdracht> Mandaten, bool IsVanHem, Datum Dag, Tijdstip Sinds) : WachtendWerk(Mandaten[0].Geldt.TotEnMet, false, Sinds)
    {
        internal bool IsDringend => !IsVanHem && Uiterlijk <= Dag.AddDays(Opvolging.Dringendtijd);
    }

    /// <summary>The term of who acts for the chain ends soon, and no partner was agreed on that names who comes after: for who can propose one.</summary>
    public sealed record KetenrolNadert(Deelname Deelname, Datum Dag, Tijdstip Sinds) : WachtendWerk(Deelname.Termijn.TotEnMet, false, Sinds)
    {
        internal bool IsDringend => Uiterlijk <= Dag.AddDays(Opvolging.Dringendtijd);
    }
}
