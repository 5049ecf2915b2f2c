using Schakel.Domein;
using Schakel.Domein.Besluiten;
using Schakel.Domein.Bijdragen;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Knelpunten;
using Schakel.Domein.Toegang;

namespace Schakel.Application.Voorbeeld;

/// <summary>What each step of a walk does: the same opdrachten as those of the pages, in the same seats, under ids that follow from the walk.</summary>
/// <param name="ingang">Who is there today.</param>
/// <param name="inzage">What whoever takes the step sees.</param>
public sealed class Tochtgang(Tocht tocht, Voorbeeldingang ingang, Inzage inzage, Datum dag)
{
    const int DagenVoorBijdrage = 30;

    /// <summary>The example is there for all; what others did in it can stand in the way.</summary>
    public static readonly Afwijzing NiemandInDieStoel = new(
        "tocht-stoel-leeg",
        "In dit voorbeeld heeft vandaag niemand de rol die deze stap vraagt: iemand anders heeft dat veranderd.",
        "In this example nobody has the role today that this step asks for: somebody else changed that.",
        AfwijzingSoort.Conflict);

    readonly List<Tochtdaad> _daden = [];
    Afwijzing? _weigering;

    /// <summary>What the step does that the walk is at.</summary>
    public Tochtdaden Zet(Tochtstap stap, Tochtwoorden woorden)
    {
        switch (stap)
        {
            case Tochtstap.Melden: Meld(woorden); break;
            case Tochtstap.Samen: ProbeerSamen(woorden); break;
            case Tochtstap.Voorleggen: LegVoor(woorden); break;
            case Tochtstap.Stemmen: Stem(woorden); break;
            case Tochtstap.Bevestigen: Doe(stap, "bevestigen", _ => new BijdrageBevestigen(tocht.Bijdrage)); break;
            case Tochtstap.Leren: LosOp(woorden); break;
        }
        return new(_daden, _weigering);
    }

    /// <summary>Leaves off before anything was decided: what was begun waits for nobody.</summary>
    public Tochtdaden Stop(Tochtwoorden woorden)
    {
        if (inzage.Voorstellen.Vind(tocht.Voorstel) is { Status: not (Voorstelstatus.Ingetrokken or Voorstelstatus.Besloten) }) Doe(Tochtstap.Voorleggen, "intrekken", _ => new VoorstelIntrekken(tocht.Voorstel));
        if (inzage.Knelpunten.Vind(tocht.Knelpunt) is { IsOpgelost: false }) LosOp(woorden);
        return new(_daden, _weigering);
    }

    void Meld(Tochtwoorden woorden) => Doe(Tochtstap.Melden, "melden", i => new KnelpuntMelden(
        tocht.Knelpunt, Tochtzetels.Gevraagd.Id, Tochtzetels.Eigen.Id, i.Regel(nameof(woorden.Titel), woorden.Titel), i.LopendOfNiets(nameof(woorden.Omschrijving), woorden.Omschrijving), Oprichting.Nominatief));

    void ProbeerSamen(Tochtwoorden woorden)
    {
        Doe(Tochtstap.Samen, "proberen", i => new PogingOptekenen(tocht.Knelpunt, i.Lopend(nameof(woorden.Wat), woorden.Wat), null));
        Doe(Tochtstap.Samen, "escaleren", i => new KnelpuntEscaleren(tocht.Knelpunt, Niveau.Ketenregisseurs, i.LopendOfNiets(nameof(woorden.Reden), woorden.Reden)));
    }

    // The others speak in the same act: in their own seats, and of the round that then stands there.
    void LegVoor(Tochtwoorden woorden)
    {
        var ronde = inzage.Voorstellen.Vind(tocht.Voorstel)?.Ronde ?? 1;
        Doe(Tochtstap.Voorleggen, "indienen", i => new VoorstelIndienen(
            tocht.Voorstel, tocht.Besluit, i.Regel(nameof(woorden.Titel), woorden.Titel), i.Lopend(nameof(woorden.Toelichting), woorden.Toelichting), tocht.Knelpunt, dag.AddYears(1),
            [new BijdrageVragen(tocht.Bijdrage, Tochtzetels.Gevraagd.Id, i.Regel(nameof(woorden.Wat), woorden.Wat), null, null, dag.AddDays(DagenVoorBijdrage))]));
        foreach (var ander in Tocht.Anderen(inzage, dag))
            Doe(Tocht.Zetel(ingang, ander, Rol.Bestuurder), $"standpunt {ander.Id} {ronde}", _ => new StandpuntGeven(tocht.Voorstel, ander.Id, ronde, Oordeel.Instemmen, null));
    }

    void Stem(Tochtwoorden woorden)
    {
        Doe(Tochtstap.Stemmen, $"stem {woorden.Ronde} {woorden.Oordeel}", i => new StandpuntGeven(
            tocht.Voorstel, Tochtzetels.Eigen.Id, i.Heel(nameof(woorden.Ronde), woorden.Ronde), i.Keuze<Oordeel>(nameof(woorden.Oordeel), woorden.Oordeel), i.LopendOfNiets(nameof(woorden.Reden), woorden.Reden)));
    }

    void LosOp(Tochtwoorden woorden) => Doe(Tochtstap.Leren, "oplossen", i => new KnelpuntOplossen(tocht.Knelpunt, i.Lopend(nameof(woorden.Oplossing), woorden.Oplossing)));

    void Doe(Tochtstap stap, string naam, Func<Invoer, IOpdracht> opdracht) => Doe(Tocht.Zetel(ingang, stap), naam, opdracht);

    void Doe(Deelname? wie, string naam, Func<Invoer, IOpdracht> opdracht)
    {
        if (wie is null)
        {
            _weigering = NiemandInDieStoel;
            return;
        }
        var invoer = new Invoer();
        var gemaakt = opdracht(invoer);
        _daden.Add(new(new(ingang.Stroom, tocht.Opdracht(naam), Dader.Van(wie.Persoon, wie.Id, Factor.Voorbeeld), gemaakt, invoer.Woorden), invoer));
    }
}
