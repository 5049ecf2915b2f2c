using System.Collections.Immutable;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Toegang;

namespace Schakel.Domein.Rapportages;

/// <summary>
/// Reports what was reached of a norm in a period. What is provisional may be reported again; what is final is corrected only with the reason why.
/// The figure of a hand-over is that of the two partners at it, or of the ketenbureau, which assembles.
/// </summary>
public sealed record ResultaatMelden(NormId Norm, Periode Periode, decimal Waarde, bool IsVoorlopig, Tekst? Toelichting, Tekst Bron) : IOpdracht
{
    public const int MaximumPerioden = 1000;
    public const int MaximumMeldingen = 100;

    public static readonly Afwijzing PeriodeOngeldig = new(
        "periode-ongeldig",
        "Een resultaat gaat over een eerste tot en met een laatste dag, tussen 1900 en 2199, en de laatste ligt niet voor de eerste. Verbeter de datums.",
        "A result is about a first up to a last day, between 1900 and 2199, and the last is not before the first. Correct the dates.",
        Veld: nameof(Periode));

    public static readonly Afwijzing PeriodeNietVoorbij = new(
        "periode-niet-voorbij",
        "Deze periode is nog niet voorbij. Wacht tot na de laatste dag, of meld een voorlopig resultaat zodra de periode loopt.",
        "This period is not over yet. Wait until after the last day, or report a provisional result once the period has begun.",
        Veld: nameof(Periode));

    public static readonly Afwijzing AlDefinitief = new(
        "al-definitief",
        "Over deze periode is al een definitief resultaat gemeld. Dat wordt niet weer voorlopig.",
        "A final result was reported over this period already. It does not become provisional again.",
        AfwijzingSoort.Conflict,
        nameof(IsVoorlopig));

    public static readonly Afwijzing ToelichtingVereist = new(
        "toelichting-vereist",
        "Over deze periode is al een definitief resultaat gemeld. Schrijf op waarom het anders is.",
        "A final result was reported over this period already. Write down why it is another.",
        AfwijzingSoort.Conflict,
        nameof(Toelichting));

    public static readonly Afwijzing TeVeelPerioden = new(
        "te-veel-perioden",
        "Een norm heeft resultaten over ten hoogste duizend perioden. Kies langere perioden.",
        "A norm has results over at most a thousand periods. Choose longer periods.",
        AfwijzingSoort.Conflict);

    public static readonly Afwijzing TeVaakGemeld = new(
        "te-vaak-gemeld",
        "Over deze periode is al honderd keer een resultaat gemeld. Meer kan niet.",
        "A result over this period was reported a hundred times already. No more is possible.",
        AfwijzingSoort.Conflict);

    public Bevoegdheid Vereist => Bevoegdheid.ResultaatMelden;

    public Voorwerp? Over(Stand stand) => stand.Normen.Vind(Norm) is { } norm ? new(Publiek.Keten, Betrokken(norm, stand.Overdrachten)) : null;

    /// <summary>The partners whose figure it is; none when the norm holds for the whole chain.</summary>
    public static ImmutableArray<PartijId> Betrokken(Norm norm, Register<OverdrachtId, Overdracht> overdrachten) =>
        norm.Overdracht is { } id && overdrachten.Vind(id) is { } overdracht ? [overdracht.Van, overdracht.Naar] : [];

    public Uitkomst Beslis(Stand stand, Omstandigheden nu)
    {
        if (!stand.Normen.Bevat(Norm)) return Afwijzing.NietGevonden;
        if (!Periode.IsGeldig || Periode.TotEnMet is null) return PeriodeOngeldig;
        if ((IsVoorlopig ? Periode.Van : Periode.TotEnMet) > nu.Vandaag) return PeriodeNietVoorbij;
        if (!NormVaststellen.IsGetal(Waarde)) return NormVaststellen.WaardeOngeldig;
        if (!stand.Normen.Vind(Norm)!.Eenheid.Omvat(Waarde)) return Eenheden.BuitenGrenzen;
        var reeks = stand.Resultaten.Vind(Norm);
        var eerder = reeks?.Over(Periode);
        if (eerder is null && reeks?.Resultaten.Length >= MaximumPerioden) return TeVeelPerioden;
        if (eerder?.Meldingen.Length >= MaximumMeldingen) return TeVaakGemeld;
        if (eerder is { Geldend.IsVoorlopig: false } && IsVoorlopig) return AlDefinitief;
        if (eerder is { Geldend.IsVoorlopig: false } && Toelichting is null) return ToelichtingVereist;

        return new ResultaatGemeld(Norm, Periode, Waarde, IsVoorlopig, Toelichting, Bron).Voor(Publiek.Keten);
    }
}

public sealed record ResultaatGemeld(NormId Norm, Periode Periode, decimal Waarde, bool IsVoorlopig, Tekst? Toelichting, Tekst Bron) : IFeit
{
    public Deelstand Verwerk(Deelstand deel, Herkomst herkomst)
    {
        var reeks = deel.Resultaten.Vind(Norm) ?? new(Norm, []);
        var melding = new Resultaatmelding(Waarde, IsVoorlopig, Toelichting, Bron, herkomst.Dader?.Deelname, herkomst.Tijdstip);
        return deel with { Resultaten = deel.Resultaten.Met(Norm, reeks.Met(Periode, melding)) };
    }
}
