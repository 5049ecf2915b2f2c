using Schakel.Domein.Geheugen;
using Schakel.Domein.Toegang;

namespace Schakel.Domein.Besluiten;

/// <summary>Whoever answers for a proposal answers a question about it, for all to read.</summary>
public sealed record BeeldvraagBeantwoorden(VoorstelId Voorstel, BeeldvraagId Vraag, Tekst Antwoord) : IOpdracht
{
    public static readonly Afwijzing NietAanU = new(
        "vraag-niet-aan-u",
        "Wie dit voorstel indiende beantwoordt dit, of een collega die ook voorstellen indient. Weet u het, breng het dan in.",
        "Whoever submitted this proposal answers this, or a colleague who submits proposals too. If you know, bring it in.",
        AfwijzingSoort.NietBevoegd);

    public static readonly Afwijzing AlBeantwoord = new(
        "vraag-al-beantwoord", "Deze vraag is al beantwoord. Is het niet genoeg, stel dan een nieuwe.", "This question was answered already. If that is not enough, ask another.", AfwijzingSoort.Conflict);

    public Bevoegdheid Vereist => Bevoegdheid.BeeldvraagBeantwoorden;

    public Voorwerp? Over(Stand stand) => stand.Voorwerp(Voorstel);

    public Uitkomst Beslis(Stand stand, Omstandigheden nu)
    {
        if (stand.Voorstellen.Vind(Voorstel) is not { } voorstel || voorstel.OpTafel.Vind(Vraag) is not { } vraag) return Afwijzing.NietGevonden;
        if (VoorstelRegels.WeigerAlsNietOpen(voorstel) is { } geweigerd) return geweigerd;
        if (!VoorstelRegels.IsVanIndiener(stand, voorstel, nu)) return NietAanU;
        if (vraag.Antwoord is not null) return AlBeantwoord;

        return new BeeldvraagBeantwoord(Voorstel, Vraag, Antwoord).Voor(Publiek.Keten);
    }
}

public sealed record BeeldvraagBeantwoord(VoorstelId Voorstel, BeeldvraagId Vraag, Tekst Antwoord) : IFeit
{
    public Deelstand Verwerk(Deelstand deel, Herkomst herkomst)
    {
        var antwoord = new Beeldantwoord(Antwoord, herkomst.Dader?.Deelname, herkomst.Tijdstip);
        return deel with
        {
            Voorstellen = deel.Voorstellen.Verander(Voorstel, v => v with { Tafel = v.OpTafel with { Vragen = [.. v.OpTafel.Vragen.Select(q => q.Id == Vraag ? q with { Antwoord = antwoord } : q)] } }),
        };
    }
}
