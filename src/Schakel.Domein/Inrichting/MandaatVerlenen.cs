using System.Collections.Immutable;
using Schakel.Domein.Besluiten;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Toegang;

namespace Schakel.Domein.Inrichting;

/// <summary>A partner lets one of its people speak for it: at once, and announced to all (NORA: the right people with a mandate sit at the table).</summary>
public sealed record MandaatVerlenen(
    MandaatId Mandaat, DeelnameId Houder, ImmutableArray<Besluitonderwerp> Onderwerpen, Bedrag? Plafond, Periode Termijn, Tekst Bron, Tekst? Toelichting) : IOpdracht
{
    public const int MaximumMandaten = 5000;

    public static readonly Afwijzing OnderwerpenOngeldig = new(
        "mandaat-onderwerpen",
        "Kies waarover dit mandaat gaat: een of meer onderwerpen, elk een keer.",
        "Choose what this mandate is about: one or more subjects, each once.",
        Veld: nameof(Onderwerpen));

    public static readonly Afwijzing RolDraagtGeenMandaat = new(
        "rol-draagt-geen-mandaat",
        "Alleen een lijnmanager of ketenregisseur kan een mandaat hebben. Een bestuurder heeft er geen nodig, en andere rollen spreken niet voor de organisatie.",
        "Only a line manager or chain coordinator can hold a mandate. A board member needs none, and other roles do not speak for the organisation.",
        Veld: nameof(Houder));

    public static readonly Afwijzing TermijnOngeldig = new(
        "mandaat-termijn",
        "Een mandaat begint vandaag of later, eindigt niet voor het begint en ligt voor 2200. Verbeter de datums.",
        "A mandate begins today or later, does not end before it begins and lies before 2200. Correct the dates.",
        Veld: nameof(Termijn));

    public static readonly Afwijzing HouderWeg = new(
        "mandaat-houder-weg",
        "De rol van deze persoon eindigt voor het mandaat begint. Kies een ander, of een eerdere dag.",
        "The role of this person ends before the mandate begins. Choose another, or an earlier day.",
        AfwijzingSoort.Conflict,
        nameof(Houder));

    public static readonly Afwijzing Overlapt = new(
        "mandaat-overlapt",
        "Deze persoon heeft in die tijd al een mandaat over een van deze onderwerpen. Beëindig dat eerst, zodat er één plafond geldt.",
        "This person holds a mandate about one of these subjects in that time already. End that first, so that one ceiling holds.",
        AfwijzingSoort.Conflict,
        nameof(Onderwerpen));

    public static readonly Afwijzing TeVeel = new(
        "te-veel-mandaten", "Een keten heeft hier ten hoogste 5.000 mandaten.", "A chain has at most 5,000 mandates here.", AfwijzingSoort.Conflict);

    public Bevoegdheid Vereist => Bevoegdheid.MandaatVerlenen;

    public Voorwerp? Over(Stand stand) => stand.Deelnames.Vind(Houder) is { Partij: { } huis } ? new(Publiek.Keten, [huis]) : null;

    public Uitkomst Beslis(Stand stand, Omstandigheden nu)
    {
        if (stand.Deelnames.Vind(Houder) is not { } houder) return Afwijzing.NietGevonden;
        if (stand.Mandaten.Bevat(Mandaat)) return Afwijzing.IdInGebruik;
        if (Onderwerpen.IsDefaultOrEmpty || Onderwerpen.Distinct().Count() != Onderwerpen.Length || !Onderwerpen.All(Enum.IsDefined)) return OnderwerpenOngeldig;
        if (!Mandaatregels.Dragers.Contains(houder.Rol)) return RolDraagtGeenMandaat;
        if (Modelgrens.Weiger(stand.Mandaatmodel, houder.Rol, Onderwerpen, Plafond) is { } buitenModel) return buitenModel;
        if (!Termijn.IsGeldig || Termijn.Van < nu.Vandaag) return TermijnOngeldig;
        if (houder.Termijn.IsVoorbij(Termijn.Van)) return HouderWeg;
        if (stand.Mandaten.Any(m => stand.Deelnames.Vind(m.Houder)?.Persoon == houder.Persoon && m.Termijn.Overlapt(Termijn) && m.Onderwerpen.Any(o => Onderwerpen.Contains(o)))) return Overlapt;
        if (stand.Mandaten.Count >= MaximumMandaten) return TeVeel;

        return new MandaatVerleend(new(Mandaat, Houder, [.. Onderwerpen.Order()], Plafond, Termijn, Bron, Toelichting, nu.Dader.Deelname)).Voor(Publiek.Keten);
    }
}

public sealed record MandaatVerleend(Mandaat Mandaat) : IFeit
{
    public Deelstand Verwerk(Deelstand deel, Herkomst herkomst) => deel with { Mandaten = deel.Mandaten.Met(Mandaat.Id, Mandaat) };
}
