using System.Text.Json.Serialization;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Toegang;

namespace Schakel.Domein.Besluiten;

/// <summary>
/// One partner says what it thinks of a proposal, and may say otherwise until they close or it is decided. When with this all have spoken and the rule is met, it is decided.
/// <paramref name="Ronde"/> is the round that was looked at: nobody consents to a difference that he did not see.
/// </summary>
/// <param name="Voorwaarde">On what it consents, and until when; only with consent.</param>
public sealed record StandpuntGeven(VoorstelId Voorstel, PartijId Partij, int Ronde, Oordeel Oordeel, Tekst? Reden, Voorwaarde? Voorwaarde = null) : IOpdracht
{
    /// <summary>Of one partner, so that none can use up the voice of another.</summary>
    public const int MaximumStandpunten = 100;

    public static readonly Afwijzing TeVaakVeranderd = new(
        "te-vaak-veranderd",
        "Uw organisatie sprak zich al 100 keer uit over dit voorstel; meer wordt niet bewaard. Bel wie het indiende.",
        "Your organisation spoke about this proposal 100 times already; no more is kept. Call whoever submitted it.");

    public static readonly Afwijzing RedenVereist = new(
        "reden-vereist",
        "Bij een zorg of een bezwaar hoort een reden, zodat de anderen er iets mee kunnen. Schrijf haar op.",
        "A concern or an objection needs a reason, so that the others can do something with it. Write it down.",
        Veld: nameof(Reden));

    public static readonly Afwijzing VoorstelVeranderd = new(
        "voorstel-veranderd",
        "De gevolgen van dit voorstel zijn veranderd sinds u keek. Bekijk het verschil opnieuw en geef dan uw standpunt.",
        "The effects of this proposal have changed since you looked. Look at the difference again and then give your standpoint.",
        AfwijzingSoort.Conflict);

    public static readonly Afwijzing VoorwaardeZonderInstemming = new(
        "voorwaarde-zonder-instemming",
        "Een voorwaarde hoort bij instemmen. Stem in onder die voorwaarde, of maak bezwaar en zeg waarom.",
        "A condition goes with consent. Consent on that condition, or object and say why.",
        Veld: "Voorwaarde.Wat");

    public static readonly Afwijzing VoorwaardeTotWanneer = new(
        "voorwaarde-tot-wanneer",
        "Een voorwaarde loopt tot en met een dag na vandaag, na het sluiten van de standpunten en voor 2200. Kies die dag.",
        "A condition runs through a day after today, after the standpoints close and before 2200. Choose that day.",
        Veld: "Voorwaarde.TotEnMet");

    public Bevoegdheid Vereist => Bevoegdheid.StandpuntGeven;

    public Voorwerp? Over(Stand stand) => stand.Standpunt(Voorstel, Partij);

    public Uitkomst Beslis(Stand stand, Omstandigheden nu)
    {
        if (stand.Voorstellen.Vind(Voorstel) is not { } voorstel) return Afwijzing.NietGevonden;
        // Who objected and was talked with may still come round when all waits for that.
        var draaitBij = KanBijdraaien(voorstel, Partij) && Oordeel != Oordeel.Bezwaar && Ronde == voorstel.Ronde;
        if ((draaitBij ? VoorstelRegels.WeigerAlsGeenLid(stand, voorstel, nu) : VoorstelRegels.WeigerStandpunt(stand, voorstel, Ronde, nu)) is { } geweigerd) return geweigerd;
        if (voorstel.BlijftVerborgen) return StandpuntVerbergen.WelVerborgen;
        if (voorstel.Eerdere.Count(s => s.Partij == Partij) >= MaximumStandpunten && voorstel.Van(Partij) is not null) return TeVaakVeranderd;
        if (WeigerInhoud(Oordeel, Reden, Voorwaarde, voorstel.Sluiting?.Op is { } op && op > nu.Vandaag ? op : nu.Vandaag) is { } ongeldig) return ongeldig;

        var gegeven = new StandpuntGegeven(Voorstel, Partij, Oordeel, Reden, Voorwaarde).Voor(Publiek.Keten);
        return Besluitvorming.Verder(gegeven, stand, voorstel.Met(new(Partij, Oordeel, Reden, nu.Dader.Deelname, nu.Tijdstip, Voorwaarde)), nu.Vandaag, nu.Vandaag);
    }

    /// <summary>Whether the standpoints closed, all waits for a conversation, and this partner is one of those who object.</summary>
    public static bool KanBijdraaien(Voorstel voorstel, PartijId partij) =>
        voorstel is { Status: Voorstelstatus.Open, Sluiting.IsGesloten: true } && voorstel.Van(partij) is { Oordeel: Oordeel.Bezwaar };

    /// <summary>What is wrong with what a partner says, whoever says it; null when nothing is.</summary>
    public static Afwijzing? WeigerInhoud(Oordeel oordeel, Tekst? reden, Voorwaarde? voorwaarde, Datum dag)
    {
        if (reden is null && oordeel is (Oordeel.InstemmenMetZorg or Oordeel.Bezwaar)) return RedenVereist;
        if (voorwaarde is not null && oordeel is not (Oordeel.Instemmen or Oordeel.InstemmenMetZorg)) return VoorwaardeZonderInstemming;
        return voorwaarde is not null && (voorwaarde.TotEnMet <= dag || voorwaarde.TotEnMet > Periode.Laatst) ? VoorwaardeTotWanneer : null;
    }
}

public sealed record StandpuntGegeven(
    VoorstelId Voorstel, PartijId Partij, Oordeel Oordeel, Tekst? Reden, [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] Voorwaarde? Voorwaarde = null) : IFeit
{
    public Deelstand Verwerk(Deelstand deel, Herkomst herkomst)
    {
        var standpunt = new Standpunt(Partij, Oordeel, Reden, herkomst.Dader?.Deelname, herkomst.Tijdstip, Voorwaarde);
        return deel with { Voorstellen = deel.Voorstellen.Verander(Voorstel, v => v.Met(standpunt)) };
    }
}
