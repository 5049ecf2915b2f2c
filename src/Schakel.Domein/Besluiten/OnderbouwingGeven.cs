using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Knelpunten;
using Schakel.Domein.Toegang;

namespace Schakel.Domein.Besluiten;

/// <summary>
/// Puts evidence on the table of a proposal: a file, or a norm with what was measured of it, as all of that stands at this moment. What is measured later does not
/// change what was looked at.
/// </summary>
/// <param name="Wat">What it shows.</param>
public sealed record OnderbouwingGeven(VoorstelId Voorstel, OnderbouwingId Onderbouwing, Tekst Wat, Bijlage? Bijlage, NormId? Norm) : IOpdracht
{
    /// <summary>Of one partner, or namens de keten, with one proposal.</summary>
    public const int MaximumStukken = 10;

    public static readonly Afwijzing NietsGegeven = new(
        "onderbouwing-leeg", "Kies een bestand of een norm.", "Choose a file or a norm.", Veld: nameof(Bijlage));

    public static readonly Afwijzing AllebeiGegeven = new(
        "onderbouwing-allebei", "U koos een bestand en een norm. Geef ze na elkaar, elk met wat het laat zien.", "You chose a file and a norm. Give them one after another, each with what it shows.", Veld: nameof(Norm));

    public static readonly Afwijzing NormOnbekend = new(
        "onderbouwing-norm", "Deze norm is er niet. Kies een andere.", "There is no such norm. Choose another.", Veld: nameof(Norm));

    public static readonly Afwijzing TeVeel = new(
        "onderbouwing-te-veel",
        "Er liggen bij dit voorstel al tien stukken van uw kant. Zeg wat nog nodig is in uw inbreng.",
        "Ten pieces from your side lie with this proposal already. Say what else is needed in your contribution.",
        AfwijzingSoort.Conflict);

    public Bevoegdheid Vereist => Bevoegdheid.OnderbouwingGeven;

    public Voorwerp? Over(Stand stand) => stand.Voorwerp(Voorstel);

    public Uitkomst Beslis(Stand stand, Omstandigheden nu)
    {
        if (stand.Voorstellen.Vind(Voorstel) is not { } voorstel) return Afwijzing.NietGevonden;
        if (VoorstelRegels.WeigerAlsNietOpen(voorstel) is { } geweigerd) return geweigerd;
        if (stand.Voorstellen.Any(v => v.OpTafel.Stukken.Any(s => s.Id == Onderbouwing))) return Afwijzing.IdInGebruik;
        var kant = stand.Kant(nu.Dader.Deelname);
        if (voorstel.OpTafel.Stukken.Count(s => stand.Kant(s.Door) == kant) >= MaximumStukken) return TeVeel;
        if (Bijlage is null && Norm is null) return NietsGegeven;
        if (Bijlage is not null && Norm is not null) return AllebeiGegeven;
        if (Norm is { } norm && !stand.Normen.Bevat(norm)) return NormOnbekend;
        if (Bijlage is { } bijlage && Bijlage.Weiger(stand, bijlage, kant, nu) is { } teGroot) return teGroot.Bij(nameof(Bijlage));

        return new OnderbouwingGegeven(Voorstel, Onderbouwing, Wat, Bijlage, Norm).Voor(Publiek.Keten);
    }
}

public sealed record OnderbouwingGegeven(VoorstelId Voorstel, OnderbouwingId Onderbouwing, Tekst Wat, Bijlage? Bijlage, NormId? Norm) : IFeit
{
    public Deelstand Verwerk(Deelstand deel, Herkomst herkomst)
    {
        var stuk = new Onderbouwing(Onderbouwing, Wat, Bijlage, Norm, herkomst.Nr, herkomst.Dader?.Deelname, herkomst.Tijdstip);
        return deel with { Voorstellen = deel.Voorstellen.Verander(Voorstel, v => v with { Tafel = v.OpTafel with { Onderbouwingen = [.. v.OpTafel.Stukken, stuk] } }) };
    }
}
