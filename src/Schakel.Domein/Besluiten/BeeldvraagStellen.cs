using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Toegang;

namespace Schakel.Domein.Besluiten;

/// <summary>Somebody asks something about a proposal. What is asked in its reading time standpoints wait for.</summary>
public sealed record BeeldvraagStellen(VoorstelId Voorstel, BeeldvraagId Vraag, Tekst Wat) : IOpdracht
{
    /// <summary>Of one partner, or namens de keten, about one proposal.</summary>
    public const int MaximumVragen = 20;

    public static readonly Afwijzing TeVeel = new(
        "te-veel-vragen",
        "Uw organisatie stelde over dit voorstel al twintig vragen. Bel elkaar.",
        "Your organisation asked twenty questions about this proposal already. Call each other.",
        AfwijzingSoort.Conflict);

    public Bevoegdheid Vereist => Bevoegdheid.BeeldvraagStellen;

    public Voorwerp? Over(Stand stand) => stand.Voorwerp(Voorstel);

    public Uitkomst Beslis(Stand stand, Omstandigheden nu)
    {
        if (stand.Voorstellen.Vind(Voorstel) is not { } voorstel) return Afwijzing.NietGevonden;
        if (VoorstelRegels.WeigerAlsNietOpen(voorstel) is { } geweigerd) return geweigerd;
        if (stand.Voorstellen.Any(v => v.OpTafel.Vind(Vraag) is not null)) return Afwijzing.IdInGebruik;
        var (tafel, kant) = (voorstel.OpTafel, stand.Kant(nu.Dader.Deelname));
        if (tafel.Vragen.Count(v => stand.Kant(v.Door) == kant) >= MaximumVragen) return TeVeel;

        return new BeeldvraagGesteld(Voorstel, Vraag, Wat, tafel.IsDicht && tafel.IsLeestijd(nu.Vandaag)).Voor(Publiek.Keten);
    }
}

public sealed record BeeldvraagGesteld(VoorstelId Voorstel, BeeldvraagId Vraag, Tekst Wat, bool HoudtOp) : IFeit
{
    public Deelstand Verwerk(Deelstand deel, Herkomst herkomst)
    {
        var vraag = new Beeldvraag(Vraag, Wat, HoudtOp, herkomst.Dader?.Deelname, herkomst.Tijdstip, null);
        return deel with { Voorstellen = deel.Voorstellen.Verander(Voorstel, v => v with { Tafel = v.OpTafel with { Vragen = v.OpTafel.Vragen.Add(vraag) } }) };
    }
}
