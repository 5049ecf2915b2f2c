using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Schakel.Domein.Afspraken;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Toegang;
using Schakel.Domein.Voornemens;

namespace Schakel.Domein.Knelpunten;

/// <summary>Reports what goes wrong between two partners; it begins on the work floor, between the partners involved.</summary>
/// <param name="Overdracht">The hand-over where it goes wrong.</param>
/// <param name="Afspraak">The agreement that is not kept or does not work; its hand-over is then the place.</param>
/// <param name="Voornemen">The announced change of one of the two that it came of.</param>
/// <param name="ZonderNaam">Who reports it stays within his own partner, whose regisseur knows.</param>
public sealed record KnelpuntMelden(
    KnelpuntId Knelpunt, PartijId Van, PartijId Naar, Tekst Titel, Tekst? Omschrijving, OverdrachtId? Overdracht = null, AfspraakId? Afspraak = null, Bijlage? Bijlage = null, bool ZonderNaam = false, VoornemenId? Voornemen = null) : IOpdracht
{
    public static readonly Afwijzing TweePartners = new(
        "twee-kanten-nodig",
        "Een knelpunt ligt tussen twee verschillende partners. Kies de andere kant.",
        "A bottleneck lies between two different partners. Choose the other side.",
        Veld: nameof(Naar));

    public static readonly Afwijzing OverdrachtLigtElders = new(
        "overdracht-ligt-elders",
        "Deze overdracht ligt niet tussen deze twee partners. Kies een andere overdracht of geen.",
        "This hand-over does not lie between these two partners. Choose another hand-over or none.",
        Veld: nameof(Overdracht));

    public static readonly Afwijzing AfspraakLigtElders = new(
        "afspraak-ligt-elders",
        "Deze afspraak is niet van deze twee partners en deze overdracht. Kies een andere afspraak of geen.",
        "This agreement is not of these two partners and this hand-over. Choose another agreement or none.",
        Veld: nameof(Afspraak));

    public static readonly Afwijzing VoornemenVanAnderen = new(
        "knelpunt-voornemen",
        "Dit voornemen is niet van deze twee partners. Kies een ander voornemen of geen.",
        "This announced change is not of these two partners. Choose another or none.",
        Veld: nameof(Voornemen));

    public static readonly Afwijzing ZonderRegisseur = new(
        "zonder-naam-zonder-regisseur",
        "Zonder uw naam melden kan alleen als uw organisatie een ketenregisseur heeft, die weet wie u bent. Meld met uw naam, of vraag iemand om het te melden.",
        "Reporting without your name takes a chain coordinator of your organisation, who knows who you are. Report with your name, or ask somebody to report it.",
        Veld: nameof(ZonderNaam));

    public Bevoegdheid Vereist => Bevoegdheid.KnelpuntMelden;

    public Voorwerp? Over(Stand stand) => stand.Partners.Bevat(Van) && stand.Partners.Bevat(Naar) ? new(Publiek.Keten, [Van, Naar]) : null;

    public Uitkomst Beslis(Stand stand, Omstandigheden nu)
    {
        if (nu.Dader.Deelname is not { } id || stand.Deelnames.Vind(id) is not { } wie) return Mag.ZonderZetel;
        if (Van == Naar) return TweePartners;
        if (stand.Knelpunten.Vind(Knelpunt) is not null) return Afwijzing.IdInGebruik;
        if (stand.Partners.Vind(Van)?.DoetMee(nu.Vandaag) != true || stand.Partners.Vind(Naar)?.DoetMee(nu.Vandaag) != true) return PartnerUittreden.TreedtUit;
        var plaats = Overdracht;
        if (Afspraak is { } afspraak)
        {
            if (stand.Afspraken.Vind(afspraak)?.Inhoud is not { } inhoud || !inhoud.Partijen.Contains(Van) || !inhoud.Partijen.Contains(Naar) || (plaats is not null && plaats != inhoud.Overdracht)) return AfspraakLigtElders;
            plaats = inhoud.Overdracht;
        }
        if (plaats is { } overdracht && stand.Overdrachten.Vind(overdracht)?.LigtTussen(Van, Naar) != true) return OverdrachtLigtElders;
        if (Voornemen is { } voornemen && !(stand.Voornemens.Vind(voornemen)?.Partij is { } aankondiger && (aankondiger == Van || aankondiger == Naar))) return VoornemenVanAnderen;
        if (Bijlage is { } bijlage && Bijlage.Weiger(stand, bijlage, wie.Partij, nu) is { } geweigerd) return geweigerd.Bij(nameof(Bijlage));
        if (ZonderNaam && !stand.Deelnames.Any(d => d.Partij == wie.Partij && d.Rol == Rol.Ketenregisseur && d.Termijn.Omvat(nu.Vandaag))) return ZonderRegisseur;
        if (ZonderNaam && Bijlage is { Soort: Bijlagesoort.Pdf }) return Bijlage.PdfNoemtNamen.Bij(nameof(Bijlage));

        var gemeld = new KnelpuntGemeld(Knelpunt, Laddersoort.Gewoon, stand.Ladder(Laddersoort.Gewoon, nu.Vandaag).Termijn(Niveau.Werkvloer), [Van, Naar], Titel, Omschrijving, plaats, Afspraak, Bijlage, wie.Partij, ZonderNaam || wie.Partij is null ? null : wie.Id, Voornemen).Voor(Publiek.Kring(Van, Naar));
        if (!ZonderNaam || wie.Partij is not { } eigen) return gemeld;

        var onderOns = Publiek.Kring(eigen);
        return gemeld.En(new KnelpuntMelderGenoemd(Knelpunt, Titel, Omschrijving, Bijlage?.Bestand), onderOns) with { DaderIn = onderOns };
    }
}

/// <param name="Vanuit">The side that it was reported from; null when it was namens de keten.</param>
/// <param name="Behandelaar">Who reported it works on it for that side, unless that stands in a narrower audience.</param>
public sealed record KnelpuntGemeld(
    KnelpuntId Knelpunt, int Soort, Niveautermijn Termijn, ImmutableArray<PartijId> Betrokken, Tekst Titel, Tekst? Omschrijving, OverdrachtId? Overdracht, AfspraakId? Afspraak, Bijlage? Bijlage, PartijId? Vanuit, DeelnameId? Behandelaar,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] VoornemenId? Voornemen = null) : IFeit
{
    public Deelstand Verwerk(Deelstand deel, Herkomst herkomst)
    {
        var melding = new KnelpuntStap(herkomst.Tijdstip, Stapsoort.Gemeld, Niveau.Werkvloer, herkomst.Dader?.Deelname, null);
        ImmutableArray<Behandelaar> behandelaars = Vanuit is { } kant && Behandelaar is { } wie ? [new(kant, wie)] : [];
        return deel.Met(deel.Knelpunten.Met(Knelpunt, new(
            Knelpunt, Betrokken, Overdracht, Afspraak, Titel, Omschrijving, Bijlage, Vanuit, Soort, Niveau.Werkvloer, Termijn, [melding], behandelaars, [], [], [], null, false, herkomst.Nr, Voornemen)));
    }
}

/// <summary>Who reported it, for his own partner alone; that it was him is who acted here.</summary>
public sealed record KnelpuntMelderGenoemd(KnelpuntId Knelpunt, Tekst Titel, Tekst? Omschrijving, Bestand? Bijlage) : IFeit
{
    public Deelstand Verwerk(Deelstand deel, Herkomst herkomst) =>
        deel with { Melders = deel.Melders.Met(Knelpunt, new(Knelpunt, herkomst.Dader?.Deelname, Titel, Omschrijving, Bijlage)) };
}
