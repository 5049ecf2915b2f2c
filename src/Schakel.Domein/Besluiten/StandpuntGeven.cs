using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Toegang;

namespace Schakel.Domein.Besluiten;

/// <summary>
/// One partner says what it thinks of a proposal, and may say otherwise until there is a decision. When with this every partner lets it pass, it is decided.
/// <paramref name="Ronde"/> is the round that was looked at: nobody consents to a difference that he did not see.
/// </summary>
public sealed record StandpuntGeven(VoorstelId Voorstel, PartijId Partij, int Ronde, Oordeel Oordeel, Tekst? Reden) : IOpdracht
{
    public const int MaximumStandpunten = 1000;

    public static readonly Afwijzing TeVaakVeranderd = new(
        "te-vaak-veranderd",
        "Over dit voorstel is al 1000 keer van standpunt veranderd; meer wordt niet bewaard. Trek het in en dien een nieuw voorstel in waar iedereen achter staat.",
        "Standpoints on this proposal have changed 1000 times already; no more are kept. Withdraw it and submit a new one that everyone can live with.");

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

    public Bevoegdheid Vereist => Bevoegdheid.StandpuntGeven;

    public Voorwerp? Over(Stand stand) =>
        stand.Voorstellen.Vind(Voorstel) is { } voorstel && stand.Partners.Bevat(Partij) ? new(Publiek.Keten, [Partij], Mandaatregels.Onderwerpen(voorstel)) : null;

    public Uitkomst Beslis(Stand stand, Omstandigheden nu)
    {
        if (stand.Voorstellen.Vind(Voorstel) is not { } voorstel) return Afwijzing.NietGevonden;
        if (voorstel.Status == Voorstelstatus.Onuitvoerbaar) return VoorstelRegels.Onuitvoerbaar;
        if (voorstel.Status != Voorstelstatus.Open) return VoorstelRegels.Gesloten;
        if (voorstel.OpTafel.IsDicht) return VoorstelRegels.WachtOpBeeld;
        if (Ronde != voorstel.Ronde) return VoorstelVeranderd;
        if (voorstel.Eerdere.Length >= MaximumStandpunten && voorstel.Van(Partij) is not null) return TeVaakVeranderd;
        if (Reden is null && (Oordeel is Oordeel.InstemmenMetZorg or Oordeel.Bezwaar)) return RedenVereist;

        var gegeven = new StandpuntGegeven(Voorstel, Partij, Oordeel, Reden).Voor(Publiek.Keten);
        var nieuw = voorstel.Met(new(Partij, Oordeel, Reden, nu.Dader.Deelname, nu.Tijdstip));
        return Besluitvorming.IsGedragen(stand.Beslissers(nu.Vandaag), nieuw) ? Besluitvorming.Na(gegeven, stand, nieuw, nu.Vandaag.Year) : gegeven;
    }
}

public sealed record StandpuntGegeven(VoorstelId Voorstel, PartijId Partij, Oordeel Oordeel, Tekst? Reden) : IFeit
{
    public Deelstand Verwerk(Deelstand deel, Herkomst herkomst)
    {
        var standpunt = new Standpunt(Partij, Oordeel, Reden, herkomst.Dader?.Deelname, herkomst.Tijdstip);
        return deel with { Voorstellen = deel.Voorstellen.Verander(Voorstel, v => v.Met(standpunt)) };
    }
}
