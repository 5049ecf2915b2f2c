using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Toegang;

namespace Schakel.Domein.Besluiten;

/// <summary>
/// A partner puts on the table what matters to it in a proposal and what it would mean for its own people and work; nobody else fills that in for it. It binds
/// nobody, and can be said otherwise until there is a decision.
/// </summary>
public sealed record InbrengGeven(VoorstelId Voorstel, PartijId Partij, Tekst Belang, Tekst Gevolg) : IOpdracht
{
    /// <summary>How often one partner says it about one proposal.</summary>
    public const int MaximumKeren = 20;

    public static readonly Afwijzing TeVaak = new(
        "inbreng-te-vaak", "Uw organisatie bracht hier al twintig keer iets in. Bel elkaar.", "Your organisation brought something in here twenty times already. Call each other.", AfwijzingSoort.Conflict);

    public Bevoegdheid Vereist => Bevoegdheid.InbrengGeven;

    public Voorwerp? Over(Stand stand) => stand.Voorstellen.Bevat(Voorstel) && stand.Partners.Bevat(Partij) ? new(Publiek.Keten, [Partij]) : null;

    public Uitkomst Beslis(Stand stand, Omstandigheden nu)
    {
        if (stand.Voorstellen.Vind(Voorstel) is not { } voorstel) return Afwijzing.NietGevonden;
        if (VoorstelRegels.WeigerAlsNietOpen(voorstel) is { } geweigerd) return geweigerd;
        if (voorstel.OpTafel.Inbrengen.Concat(voorstel.OpTafel.Eerdere).Count(i => i.Partij == Partij) >= MaximumKeren) return TeVaak;

        return new InbrengGegeven(Voorstel, Partij, Belang, Gevolg).Voor(Publiek.Keten);
    }
}

public sealed record InbrengGegeven(VoorstelId Voorstel, PartijId Partij, Tekst Belang, Tekst Gevolg) : IFeit
{
    public Deelstand Verwerk(Deelstand deel, Herkomst herkomst)
    {
        var inbreng = new Inbreng(Partij, Belang, Gevolg, herkomst.Dader?.Deelname, herkomst.Tijdstip);
        return deel with { Voorstellen = deel.Voorstellen.Verander(Voorstel, v => v with { Tafel = v.OpTafel.Met(inbreng) }) };
    }
}
