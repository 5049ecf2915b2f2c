using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Toegang;

namespace Schakel.Domein.Besluiten;

/// <summary>
/// A new version of a proposal, after what was heard. Standpoints are about what it changes: when that stays the same they stay too, else they are all asked for anew.
/// Each objection was talked about first.
/// </summary>
/// <param name="Ronde">The round that was looked at.</param>
/// <param name="Waarom">What is other and why, for who read the one before.</param>
/// <param name="Behoud">The places of the changes that stay, from zero, in their order.</param>
/// <param name="Erbij">The changes that come after them.</param>
/// <param name="Ingang">The later day on which it takes effect; null: when it is adopted.</param>
/// <param name="Reikwijdte">How far it reaches beyond the body that it comes from; null: that body decides and it is done.</param>
/// <param name="Sindsdien">What changed since, where this comes back to what was decided before.</param>
public sealed record VoorstelAanpassen(
    VoorstelId Voorstel, int Ronde, Tekst Waarom, Tekst Titel, Tekst Toelichting, Datum HerzienOp, ImmutableArray<int> Behoud, ImmutableArray<IBestuurdeOpdracht> Erbij,
    Datum? Ingang = null, Reikwijdte? Reikwijdte = null, Tekst? Sindsdien = null) : IOpdracht
{
    public const int MaximumVersies = 50;

    public static readonly Afwijzing NietAanU = new(
        "aanpassen-niet-aan-u",
        "Wie dit voorstel indiende past het aan, of een collega die ook voorstellen indient. Vraag het, of maak bezwaar.",
        "Whoever submitted this proposal changes it, or a colleague who submits proposals too. Ask for it, or object.",
        AfwijzingSoort.NietBevoegd);

    public static readonly Afwijzing EerstInGesprek = new(
        "eerst-in-gesprek",
        "Er is een bezwaar waarover nog niet is gesproken. Voer eerst dat gesprek en leg vast wat eruit kwam; daarna kunt u het voorstel aanpassen.",
        "There is an objection that was not talked about. Have that conversation first and record what came of it; then change the proposal.",
        AfwijzingSoort.Conflict);

    public static readonly Afwijzing BehoudOngeldig = new(
        "voorstel-behoud",
        "Noem wijzigingen die in het voorstel staan, elk één keer en in hun volgorde.",
        "Name changes that stand in the proposal, each once and in their order.",
        Veld: nameof(Behoud));

    public static readonly Afwijzing TeVaak = new(
        "voorstel-te-vaak-aangepast", "Dit voorstel is al vijftig keer aangepast. Dien een nieuw voorstel in.", "This proposal was changed fifty times already. Submit a new one.", AfwijzingSoort.Conflict);

    public Bevoegdheid Vereist => Bevoegdheid.VoorstelAanpassen;

    public Voorwerp? Over(Stand stand) => stand.Voorwerp(Voorstel);

    public Uitkomst Beslis(Stand stand, Omstandigheden nu)
    {
        if (stand.Voorstellen.Vind(Voorstel) is not { } voorstel) return Afwijzing.NietGevonden;
        if (voorstel.Status is Voorstelstatus.Besloten or Voorstelstatus.Ingetrokken) return VoorstelRegels.Gesloten;
        if (!VoorstelRegels.IsVanIndiener(stand, voorstel, nu)) return NietAanU;
        if (Ronde != voorstel.Ronde) return StandpuntGeven.VoorstelVeranderd;
        if (stand.Beslisregel(voorstel, nu.Vandaag).Onbesproken(voorstel).Any()) return EerstInGesprek;
        if (voorstel.EerdereVersies.Count >= MaximumVersies) return TeVaak;
        if (HerzienOp <= nu.Vandaag || HerzienOp > Periode.Laatst) return VoorstelIndienen.HerzieningNietLater;
        if (Ingang <= nu.Vandaag && Ingang != voorstel.Ingang) return Ingangregels.NietLater;
        if (Behoud.Zip(Behoud.Skip(1)).Any(p => p.First >= p.Second) || Behoud.Any(i => i < 0 || i >= voorstel.Opdrachten.Length)) return BehoudOngeldig;
        if (Behoud.Length + Erbij.Length == 0) return VoorstelIndienen.ZonderWijziging with { Veld = nameof(Behoud) };
        if (Behoud.Length + Erbij.Length > VoorstelIndienen.MaximumOpdrachten) return VoorstelIndienen.TeVeelWijzigingen;
        ImmutableArray<Opdrachtregel> opdrachten = [.. Behoud.Select(i => voorstel.Opdrachten[i]), .. Erbij.Select(Opdrachtsoorten.Schrijf)];
        var (laag, verder) = (voorstel.Route?.Laag ?? voorstel.Gremium, Reikwijdte != voorstel.Route?.Reikwijdte);
        if (Routeregels.IsMinderVer(Reikwijdte, voorstel.Route)) return Routeregels.NietMinderVer;
        if (verder && Routeregels.Weiger(stand, laag, Reikwijdte, opdrachten, voorstel.Sluiting?.Werkdagen) is { } nietHier) return nietHier;
        if (verder && voorstel.Eigenaar is { } eigenaar && Routeregels.WeigerEigenaar(stand, eigenaar, stand.Kant(voorstel.Indiener), laag, Reikwijdte, nu.Vandaag) is { } nietDie) return nietDie;
        if (BeslistAnders(stand, voorstel, nu.Vandaag) && opdrachten.Any(Opdrachtsoorten.RaaktGelijkheid)) return Routeregels.AlleenMetInstemming;
        ImmutableArray<IBestuurdeOpdracht> gelezen = [.. opdrachten.Select(Opdrachtsoorten.Lees)];
        var uitkomst = Uitvoering.Van(stand, gelezen);
        if (uitkomst is not Gebeurd gebeurd) return uitkomst;

        var effect = Uitvoering.Bevries(gebeurd);
        if (Terugkomst.Weiger(stand, effect, Sindsdien) is { } zwijgend) return zwijgend;
        // Who decides, and the days on which it takes effect and on which they come back to it are part of what they consented to.
        var heropent = verder || HerzienOp != voorstel.HerzienOp || Ingang != voorstel.Ingang || !Uitvoering.IsGelijk(effect, voorstel.Bevroren);
        var (lezenTot, sluiting) = Termijnen(stand, voorstel, heropent, nu.Vandaag);
        var route = Routeregels.Van(stand, laag, Reikwijdte);
        var einde = Routeregels.LaatsteDag(stand, verder || heropent ? route : voorstel.Route, sluiting?.Op ?? Sluitdag(stand, lezenTot, sluiting, nu.Vandaag), sluiting?.Werkdagen);
        if ((einde ?? lezenTot) is { } laatste && laatste >= HerzienOp) return VoorstelIndienen.HerzieningTeVroeg(laatste);
        if (Ingangregels.Weiger(stand, gelezen, Ingang, HerzienOp, voorstel.IsVerborgen ? einde : lezenTot, nu.Vandaag) is { } nietDan) return nietDan;

        return new VoorstelAangepast(
            Voorstel, voorstel.Ronde + 1, Waarom, Titel, Toelichting, HerzienOp, opdrachten, effect, heropent, lezenTot, sluiting, Ingang,
            verder ? route!.Eerst : null, verder ? route : null, Terugkomst.Van(stand, effect, Sindsdien)).Voor(Publiek.Keten);
    }

    // Something else is to be read anew, where there was a time for that; what stays the same gets no more time while it is still open.
    static (Datum? LezenTot, Sluiting? Sluiting) Termijnen(Stand stand, Voorstel voorstel, bool heropent, Datum vandaag)
    {
        var tafel = voorstel.OpTafel;
        if (heropent && tafel is { LezenTot: not null, Leesdagen: { } leesdagen }) return (VoorstelRegels.NaLijnoverleg(stand, vandaag, leesdagen), VoorstelRegels.Dicht(voorstel));
        if (tafel.IsDicht || (!heropent && voorstel.VraagtStandpunten)) return (tafel.LezenTot, voorstel.Sluiting);
        return (tafel.LezenTot, VoorstelRegels.Opengesteld(stand, voorstel, vandaag));
    }

    // Of standpoints that wait for what is still read: they close so many working days after that at the earliest.
    static Datum? Sluitdag(Stand stand, Datum? lezenTot, Sluiting? sluiting, Datum vandaag) =>
        sluiting is { Werkdagen: var dagen } && lezenTot is { } lezen ? VoorstelRegels.NaLijnoverleg(stand, lezen > vandaag ? lezen : vandaag, dagen) : null;

    static bool BeslistAnders(Stand stand, Voorstel voorstel, Datum dag) => new[] { voorstel.Route?.Laag, voorstel.Route?.Hoog, voorstel.Gremium }.OfType<GremiumId>()
        .Any(gremium => stand.Beslisregel(voorstel with { Gremium = gremium }, dag).Gremium is { } id && stand.Gremia.Vind(id)?.Reglement is { IsAnders: true });
}

/// <param name="Heropent">Whether the standpoints of before are about something else than it asks now.</param>
/// <param name="LezenTot">The last day of the reading time; null where there is none.</param>
/// <param name="Sluiting">The term of the standpoints; null where they stay open until the last is given.</param>
/// <param name="Gremium">The body that speaks first now that it reaches further; null: as far as before.</param>
/// <param name="Route">Its way along two bodies then.</param>
public sealed record VoorstelAangepast(
    VoorstelId Voorstel, int Ronde, Tekst Waarom, Tekst Titel, Tekst Toelichting, Datum HerzienOp, ImmutableArray<Opdrachtregel> Opdrachten, ImmutableArray<Feitregel> Bevroren,
    bool Heropent, Datum? LezenTot, Sluiting? Sluiting, [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] Datum? Ingang = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] GremiumId? Gremium = null, [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] Route? Route = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] Terugkomst? Terugkomst = null) : IFeit
{
    public Deelstand Verwerk(Deelstand deel, Herkomst herkomst) => deel with
    {
        Voorstellen = deel.Voorstellen.Verander(Voorstel, eerder =>
        {
            var v = Heropent ? eerder.VanVoren() : eerder;
            // Who was silent has his days again.
            var blijft = v.Standpunten.Where(s => !Heropent && !s.IsStilzwijgend).ToImmutableArray();
            return v with
            {
                Ronde = Ronde,
                Gremium = Gremium ?? v.Gremium,
                Route = Gremium is null ? v.Route : Route,
                Terugkomst = Terugkomst,
                Titel = Titel,
                Toelichting = Toelichting,
                HerzienOp = HerzienOp,
                Ingang = Ingang,
                Opdrachten = Opdrachten,
                Bevroren = Bevroren,
                Status = Voorstelstatus.Open,
                Struikelblok = null,
                Telling = null,
                Versies = [.. v.EerdereVersies, new(herkomst.Nr, v.Titel, v.Toelichting, v.HerzienOp, v.Opdrachten, Waarom, herkomst.Dader?.Deelname, herkomst.Tijdstip, v.Ingang, v.Terugkomst, eerder.Route?.Reikwijdte)],
                Standpunten = blijft,
                Eerdere = v.Eerdere.AddRange(v.Standpunten.Except(blijft)),
                // What could not be opened is given anew; what is still hidden stays so.
                Verborgen = Heropent ? null : v.Sluiting is { IsGesloten: true } ? [.. v.Beloften.Where(b => b.Zout is not null)] : v.Verborgen,
                Tafel = Heropent && v.Tafel is { LezenTot: not null } tafel ? tafel with { LezenTot = LezenTot, Opening = null } : v.Tafel,
                Sluiting = Sluiting,
            };
        }),
    };
}
