using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Serialization;
using Schakel.Domein.Afspraken;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Knelpunten;
using Schakel.Domein.Toegang;
using Schakel.Domein.Voornemens;

namespace Schakel.Domein.Besluiten;

/// <summary>Puts changes to what is shared before all partners. Their effect is computed now and frozen: that is the difference that people look at.</summary>
/// <param name="Opties">What else was possible.</param>
/// <param name="Leesdagen">How many working days all have to read and to bring in what matters to them, before standpoints can be given; null: at once. It lasts longer where a partner's own line first meets later.</param>
/// <param name="Voornemen">The announced change that it comes of; it comes of a bottleneck, of this or of an agreement, or of none.</param>
/// <param name="Gremium">The body by whose rule it is decided; null: by the consent of all partners.</param>
/// <param name="Standpuntdagen">How many working days the standpoints are open, at least; null: until all have spoken.</param>
/// <param name="Opnieuw">A decision that did not come about on its day: what it would have done comes after these changes.</param>
/// <param name="Ingang">The later day on which it takes effect; null: when it is adopted.</param>
/// <param name="Verborgen">Whether the standpoints stay hidden until they close.</param>
/// <param name="Reikwijdte">How far it reaches beyond the body; null: the body decides and it is done.</param>
/// <param name="Eigenaar">The partner that sees to it when it is decided; null: that of whoever submits it.</param>
/// <param name="Sindsdien">What changed since, where this comes back to what was decided before.</param>
public sealed record VoorstelIndienen(
    VoorstelId Voorstel, BesluitId Besluit, Tekst Titel, Tekst Toelichting, KnelpuntId? Knelpunt, Datum HerzienOp,
    ImmutableArray<IBestuurdeOpdracht> Opdrachten, ImmutableArray<Optie>? Opties = null, int? Leesdagen = null, VoornemenId? Voornemen = null, AfspraakId? Afspraak = null,
    GremiumId? Gremium = null, int? Standpuntdagen = null, bool Verborgen = false, Datum? Ingang = null, BesluitId? Opnieuw = null, Reikwijdte? Reikwijdte = null, PartijId? Eigenaar = null,
    Tekst? Sindsdien = null) : IOpdracht
{
    public const int MaximumOpdrachten = 200;
    public const int MaximumOpties = 10;
    public const int MaximumLeesdagen = 60;
    public const int MaximumStandpuntdagen = 60;

    public static readonly Afwijzing ZonderWijziging = new(
        "voorstel-zonder-wijziging",
        "Een voorstel bevat minstens één wijziging. Voeg toe wat er verandert als het wordt aangenomen.",
        "A proposal holds at least one change. Add what changes when it is adopted.",
        Veld: nameof(Opdrachten));

    public static readonly Afwijzing TeVeelWijzigingen = new(
        "te-veel-wijzigingen",
        "Een voorstel bevat ten hoogste 200 wijzigingen. Verdeel ze over meer voorstellen.",
        "A proposal holds at most 200 changes. Divide them over more proposals.",
        Veld: nameof(Opdrachten));

    public static readonly Afwijzing HerzieningNietLater = new(
        "herziening-niet-later",
        "De dag waarop u hierop terugkomt ligt na vandaag en voor 2200. Kies een latere dag.",
        "The day on which you come back to this lies after today and before 2200. Choose a later day.",
        Veld: nameof(HerzienOp));

    public static readonly Afwijzing NietOpnieuw = new(
        "voorstel-niet-opnieuw",
        "Dit besluit is ingegaan, wacht nog op zijn dag of ligt al opnieuw voor. Stel voor wat u wilt veranderen.",
        "This decision took effect, still waits for its day or was put forward again already. Propose what you want to change.",
        AfwijzingSoort.Conflict,
        nameof(Opnieuw));

    public static readonly Afwijzing KnelpuntOnbekend = new(
        "knelpunt-onbekend",
        "Dit knelpunt bestaat niet, of u mag het niet zien. Kies een ander knelpunt of geen.",
        "This bottleneck does not exist, or you may not see it. Choose another one or none.",
        Veld: nameof(Knelpunt));

    public static readonly Afwijzing VoornemenOnbekend = new(
        "voorstel-voornemen", "Dit voornemen is er niet, of het gaat niet door. Kies een ander voornemen of geen.", "There is no such announced change, or it was called off. Choose another one or none.", Veld: nameof(Voornemen));

    public static readonly Afwijzing AfspraakOnbekend = new(
        "voorstel-afspraak",
        "Deze afspraak bestaat niet, is niet door beide getekend, of u mag haar niet zien. Kies een andere afspraak of geen.",
        "This agreement does not exist, was not signed by both, or you may not see it. Choose another one or none.",
        Veld: nameof(Afspraak));

    public static readonly Afwijzing EenAanleiding = new(
        "voorstel-een-aanleiding",
        "Noem waar het voorstel vooral uit voortkomt: een knelpunt, een voornemen of een afspraak. De rest kan in de toelichting.",
        "Name what the proposal mainly comes of: a bottleneck, an announced change or an agreement. The rest can stand in the explanation.",
        Veld: nameof(Knelpunt));

    public static readonly Afwijzing TeVeelOpties = new(
        "te-veel-opties", "Noem ten hoogste tien andere mogelijkheden.", "Name at most ten other possibilities.", Veld: nameof(Opties));

    public static readonly Afwijzing LeesdagenOngeldig = new(
        "voorstel-leesdagen",
        "Geef 1 tot en met 60 werkdagen leestijd, of laat het leeg.",
        "Give 1 up to and including 60 working days to read, or leave it empty.",
        Veld: nameof(Leesdagen));

    public static readonly Afwijzing StandpuntdagenOngeldig = new(
        "voorstel-standpuntdagen",
        "Geef 1 tot en met 60 werkdagen voor de standpunten, of laat het leeg.",
        "Give 1 up to and including 60 working days for the standpoints, or leave it empty.",
        Veld: nameof(Standpuntdagen));

    /// <summary>The days that were asked for, with the line meetings that fall then, go on until the review.</summary>
    public static Afwijzing HerzieningTeVroeg(Datum laatste) => new(
        "herziening-te-vroeg",
        string.Create(CultureInfo.InvariantCulture, $"De termijn loopt tot en met {laatste:yyyy-MM-dd}, met de lijnoverleggen van de partners meegerekend. Kies een herziening daarna, of geef minder werkdagen."),
        string.Create(CultureInfo.InvariantCulture, $"The term runs through {laatste:yyyy-MM-dd}, the line meetings of the partners counted in. Choose a review after that, or give fewer working days."),
        Veld: nameof(HerzienOp));

    /// <summary>Where silence is consent nobody is overtaken by it.</summary>
    public const int MinstensBijZwijgen = 10;

    public static readonly Afwijzing VerborgenZonderTermijn = new(
        "voorstel-verborgen-zonder-termijn",
        "Standpunten blijven verborgen tot ze sluiten. Geef werkdagen voor de standpunten.",
        "Standpoints stay hidden until they close. Give working days for the standpoints.",
        Veld: nameof(Standpuntdagen));

    public Bevoegdheid Vereist => Bevoegdheid.VoorstelIndienen;

    public Voorwerp? Over(Stand stand) => stand.IsOpgericht ? new(Publiek.Keten, []) : null;

    public Uitkomst Beslis(Stand stand, Omstandigheden nu)
    {
        if (nu.Dader.Deelname is not { } indiener) return Mag.ZonderZetel;
        if (stand.Voorstellen.Bevat(Voorstel) || stand.Voorstellen.Any(v => v.Besluit == Besluit)) return Afwijzing.IdInGebruik;
        if (Opnieuw is { } eerder && stand.Besluiten.Vind(eerder)?.IsVoorTeLeggen(stand.Voorstellen) != true) return NietOpnieuw;
        ImmutableArray<IBestuurdeOpdracht> opdrachten = [.. Opdrachten.IsDefault ? [] : Opdrachten, .. Herhaald(stand)];
        if (opdrachten.IsEmpty) return ZonderWijziging;
        if (opdrachten.Length > MaximumOpdrachten) return TeVeelWijzigingen;
        if (HerzienOp <= nu.Vandaag || HerzienOp > Periode.Laatst) return HerzieningNietLater;
        if (Ingang <= nu.Vandaag) return Ingangregels.NietLater;
        if (Opties?.Length > MaximumOpties) return TeVeelOpties;
        var lezenTot = Leesdagen is >= 1 and <= MaximumLeesdagen and var dagen ? VoorstelRegels.NaLijnoverleg(stand, nu.Vandaag, dagen) : (Datum?)null;
        if (Leesdagen is not null && lezenTot is null) return LeesdagenOngeldig;
        // After the reading time it is counted again when they open; so far this is the earliest that they close.
        var sluitOp = Standpuntdagen is >= 1 and <= MaximumStandpuntdagen and var open ? VoorstelRegels.NaLijnoverleg(stand, lezenTot ?? nu.Vandaag, open) : (Datum?)null;
        if (Standpuntdagen is not null && sluitOp is null) return StandpuntdagenOngeldig;
        if (Verborgen && sluitOp is null) return VerborgenZonderTermijn;
        var route = Routeregels.Van(stand, Gremium, Reikwijdte);
        var einde = Routeregels.LaatsteDag(stand, route, sluitOp, Standpuntdagen);
        if ((einde ?? lezenTot) is { } laatste && laatste >= HerzienOp) return HerzieningTeVroeg(laatste);
        if (Ingangregels.Weiger(stand, opdrachten, Ingang, HerzienOp, Verborgen ? einde : lezenTot, nu.Vandaag) is { } nietDan) return nietDan;
        if (Routeregels.Weiger(stand, Gremium, Reikwijdte, opdrachten.Select(Opdrachtsoorten.Schrijf), Standpuntdagen) is { } nietHier) return nietHier;
        if (Eigenaar is { } eigenaar && Routeregels.WeigerEigenaar(stand, eigenaar, stand.Kant(indiener), Gremium, Reikwijdte, nu.Vandaag) is { } nietDie) return nietDie;
        if (WeigerAanleiding(stand, nu) is { } geweigerd) return geweigerd;
        var uitkomst = Uitvoering.Van(stand, opdrachten);
        if (uitkomst is not Gebeurd gebeurd) return uitkomst;

        var bevroren = Uitvoering.Bevries(gebeurd);
        if (Terugkomst.Weiger(stand, bevroren, Sindsdien) is { } zwijgend) return zwijgend;

        return new VoorstelIngediend(
            Voorstel, Besluit, Titel, Toelichting, Knelpunt, indiener, HerzienOp, [.. opdrachten.Select(Opdrachtsoorten.Schrijf)], bevroren,
            Opties is { IsEmpty: false } ? Opties : null, lezenTot, Voornemen, Afspraak, route?.Eerst ?? Gremium,
            Standpuntdagen is { } werkdagen ? new(werkdagen, lezenTot is null ? nu.Vandaag : null, lezenTot is null ? sluitOp : null, IsVerborgen: Verborgen) : null, Leesdagen, Ingang, Opnieuw,
            route, Eigenaar, Terugkomst.Van(stand, bevroren, Sindsdien)).Voor(Publiek.Keten);
    }

    IEnumerable<IBestuurdeOpdracht> Herhaald(Stand stand) =>
        Opnieuw is { } eerder ? stand.Voorstellen.Vind(stand.Besluiten.Vind(eerder)!.Voorstel)!.Opdrachten.Select(Opdrachtsoorten.Lees) : [];

    // The proposal names what it comes of by its id only: whoever may not read that learns that it is there and no more.
    Afwijzing? WeigerAanleiding(Stand stand, Omstandigheden nu)
    {
        if (new[] { Knelpunt is not null, Voornemen is not null, Afspraak is not null }.Count(genoemd => genoemd) > 1) return EenAanleiding;
        if (Knelpunt is { } knelpunt && !MagZien(stand, nu, stand.Knelpunten.Vind(knelpunt)?.Publiek)) return KnelpuntOnbekend;
        if (Voornemen is { } voornemen && stand.Voornemens.Vind(voornemen) is not { GaatDoor: true }) return VoornemenOnbekend;
        return Afspraak is { } afspraak && !(stand.Afspraken.Vind(afspraak) is { IsAangegaan: true } aangegaan && MagZien(stand, nu, aangegaan.Publiek)) ? AfspraakOnbekend : null;
    }

    static bool MagZien(Stand stand, Omstandigheden nu, Publiek? publiek) =>
        publiek is not null && nu.Dader.Persoon is { } persoon && Leesrecht.Van(stand, persoon, nu.Vandaag).Omvat(publiek);
}

public sealed record VoorstelIngediend(
    VoorstelId Voorstel, BesluitId Besluit, Tekst Titel, Tekst Toelichting, KnelpuntId? Knelpunt, DeelnameId Indiener, Datum HerzienOp,
    ImmutableArray<Opdrachtregel> Opdrachten, ImmutableArray<Feitregel> Bevroren,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] ImmutableArray<Optie>? Opties = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] Datum? LezenTot = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] VoornemenId? Voornemen = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] AfspraakId? Afspraak = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] GremiumId? Gremium = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] Sluiting? Sluiting = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] int? Leesdagen = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] Datum? Ingang = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] BesluitId? Opnieuw = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] Route? Route = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] PartijId? Eigenaar = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] Terugkomst? Terugkomst = null) : IFeit
{
    public Deelstand Verwerk(Deelstand deel, Herkomst herkomst)
    {
        var voorstel = new Voorstel(
            Voorstel, Besluit, Titel, Toelichting, Knelpunt, Indiener, HerzienOp, Opdrachten, Bevroren, 1, Voorstelstatus.Open, null, herkomst.Tijdstip, [], [],
            Opties is null && LezenTot is null ? null : Tafel.Leeg with { Opties = Opties ?? [], LezenTot = LezenTot, Leesdagen = Leesdagen }, Voornemen, Afspraak, Gremium, Sluiting, Ingang: Ingang, Opnieuw: Opnieuw,
            Route: Route, Eigenaar: Eigenaar, Terugkomst: Terugkomst);
        return deel with { Voorstellen = deel.Voorstellen.Met(Voorstel, voorstel) };
    }
}
