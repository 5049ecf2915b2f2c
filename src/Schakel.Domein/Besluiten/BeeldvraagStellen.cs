using Schakel.Domein.Geheugen;
using Schakel.Domein.Toegang;

namespace Schakel.Domein.Besluiten;

/// <summary>Somebody asks something about a proposal. While the picture is made, standpoints wait for the answer.</summary>
public sealed record BeeldvraagStellen(VoorstelId Voorstel, BeeldvraagId Vraag, Tekst Wat) : IOpdracht
{
    /// <summary>About one proposal.</summary>
    public const int MaximumVragen = 100;

    /// <summary>Of one partner, or namens de keten, that wait for an answer.</summary>
    public const int MaximumOpen = 10;

    public static readonly Afwijzing TeVeel = new(
        "te-veel-vragen",
        "Over dit voorstel staan al honderd vragen, of tien van uw organisatie die nog wachten. Bel elkaar, of wacht op een antwoord.",
        "There are a hundred questions about this proposal already, or ten of your organisation that still wait. Call each other, or wait for an answer.",
        AfwijzingSoort.Conflict);

    public Bevoegdheid Vereist => Bevoegdheid.BeeldvraagStellen;

    public Voorwerp? Over(Stand stand) => stand.Voorwerp(Voorstel);

    public Uitkomst Beslis(Stand stand, Omstandigheden nu)
    {
        if (stand.Voorstellen.Vind(Voorstel) is not { } voorstel) return Afwijzing.NietGevonden;
        if (VoorstelRegels.WeigerDicht(voorstel) is { } geweigerd) return geweigerd;
        if (stand.Voorstellen.Any(v => v.OpTafel.Vind(Vraag) is not null)) return Afwijzing.IdInGebruik;
        var kant = Kant(stand, nu.Dader.Deelname);
        if (voorstel.OpTafel.Vragen.Length >= MaximumVragen || voorstel.OpTafel.Onbeantwoord.Count(v => Kant(stand, v.Door) == kant) >= MaximumOpen) return TeVeel;

        return new BeeldvraagGesteld(Voorstel, Vraag, Wat).Voor(Publiek.Keten);
    }

    static Inrichting.PartijId? Kant(Stand stand, Inrichting.DeelnameId? wie) => wie is { } id ? stand.Deelnames.Vind(id)?.Partij : null;
}

public sealed record BeeldvraagGesteld(VoorstelId Voorstel, BeeldvraagId Vraag, Tekst Wat) : IFeit
{
    public Deelstand Verwerk(Deelstand deel, Herkomst herkomst)
    {
        var vraag = new Beeldvraag(Vraag, Wat, herkomst.Dader?.Deelname, herkomst.Tijdstip, null);
        return deel with { Voorstellen = deel.Voorstellen.Verander(Voorstel, v => v with { Tafel = v.OpTafel with { Vragen = v.OpTafel.Vragen.Add(vraag) } }) };
    }
}
