using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Toegang;

namespace Schakel.Domein.Besluiten;

/// <summary>
/// Standpoints can be given from now on. The reading time is over and what was asked in it has its answer; a partner that brought in nothing holds the others
/// up no longer, when whoever answers for the proposal says why it is not waited for.
/// </summary>
public sealed record StandpuntenOpenen(VoorstelId Voorstel, Tekst? Reden) : IOpdracht
{
    public static readonly Afwijzing AlOpen = new(
        "standpunten-al-open", "Over dit voorstel kunnen al standpunten gegeven worden.", "Standpoints on this proposal can be given already.", AfwijzingSoort.Conflict);

    public static readonly Afwijzing LeestijdLoopt = new(
        "leestijd-loopt", "De leestijd is nog niet voorbij. Iedereen krijgt de dagen die daarvoor gegeven zijn.", "The reading time is not over yet. All get the days that were given for it.", AfwijzingSoort.Conflict);

    public static readonly Afwijzing VragenOpen = new(
        "vragen-open", "Er zijn vragen uit de leestijd die nog geen antwoord hebben. Beantwoord ze eerst.", "There are questions of the reading time without an answer. Answer them first.", AfwijzingSoort.Conflict);

    public static readonly Afwijzing InbrengMist = new(
        "inbreng-mist",
        "Niet elke partner bracht al in wat voor hem telt. Schrijf waarom u daar niet op wacht; alle partners lezen dat.",
        "Not every partner brought in what matters to it. Write why you do not wait for that; all partners read it.",
        Veld: nameof(Reden));

    public static readonly Afwijzing NietAanU = new(
        "openen-niet-aan-u",
        "Zolang er inbreng mist, opent wie dit voorstel indiende de standpunten, of een collega die ook voorstellen indient.",
        "As long as a contribution is missing, standpoints are opened by whoever submitted this proposal, or a colleague who submits proposals too.",
        AfwijzingSoort.NietBevoegd);

    public static readonly Afwijzing HerzieningIngehaald = new(
        "herziening-ingehaald",
        "De standpunten zouden sluiten na de dag waarop u hierop terugkomt. Wie het voorstel indiende past het eerst aan en kiest een latere herziening.",
        "The standpoints would close after the day on which you come back to this. Whoever submitted the proposal changes it first and chooses a later review.",
        AfwijzingSoort.Conflict);

    public Bevoegdheid Vereist => Bevoegdheid.StandpuntenOpenen;

    public Voorwerp? Over(Stand stand) => stand.Voorwerp(Voorstel);

    public Uitkomst Beslis(Stand stand, Omstandigheden nu)
    {
        if (stand.Voorstellen.Vind(Voorstel) is not { } voorstel) return Afwijzing.NietGevonden;
        if (VoorstelRegels.WeigerAlsNietOpen(voorstel) is { } geweigerd) return geweigerd;
        if (!voorstel.OpTafel.IsDicht) return AlOpen;
        if (voorstel.OpTafel.IsLeestijd(nu.Vandaag)) return LeestijdLoopt;
        if (voorstel.OpTafel.Ophoudend.Any()) return VragenOpen;
        ImmutableArray<PartijId> zonder = [.. voorstel.OpTafel.Zonder(stand.Beslissers(nu.Vandaag)).Order()];
        if (!zonder.IsEmpty && !VoorstelRegels.IsVanIndiener(stand, voorstel, nu)) return NietAanU;
        if (!zonder.IsEmpty && Reden is null) return InbrengMist;
        var sluiting = VoorstelRegels.Opengesteld(stand, voorstel, nu.Vandaag);
        if (Routeregels.LaatsteDag(stand, voorstel.Route, sluiting?.Op, sluiting?.Werkdagen) >= voorstel.HerzienOp) return HerzieningIngehaald;

        // Where nothing is missing there is nothing to explain.
        return new StandpuntenGeopend(Voorstel, zonder, zonder.IsEmpty ? null : Reden, sluiting).Voor(Publiek.Keten);
    }
}

/// <param name="Zonder">The partners whose contribution was not waited for.</param>
/// <param name="Sluiting">Their term; null where they stay open until the last is given.</param>
public sealed record StandpuntenGeopend(
    VoorstelId Voorstel, ImmutableArray<PartijId> Zonder, Tekst? Reden, [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] Sluiting? Sluiting = null) : IFeit
{
    public Deelstand Verwerk(Deelstand deel, Herkomst herkomst)
    {
        var opening = new Opening(Zonder, Reden, herkomst.Dader?.Deelname, herkomst.Tijdstip);
        return deel with { Voorstellen = deel.Voorstellen.Verander(Voorstel, v => v with { Tafel = v.OpTafel with { Opening = opening }, Sluiting = Sluiting }) };
    }
}
