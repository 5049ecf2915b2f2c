using System.Collections.Immutable;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Toegang;

namespace Schakel.Domein.Afspraken;

/// <summary>
/// A partner signs an agreement, by somebody who may bind it, in person; what he saw goes with it, so a signature given
/// under other norms counts no more. When both have signed it holds,
/// and what it replaces ends the day before it begins.
/// </summary>
public sealed record AfspraakTekenen(AfspraakId Afspraak, PartijId Partij, Zegel Versie) : IOpdracht
{
    public static readonly Afwijzing AndereVersie = new(
        "afspraak-andere-versie",
        "Dit is niet de afspraak die u zag. Lees haar en teken dan.",
        "This is not the agreement that you saw. Read it and then sign.",
        AfwijzingSoort.Conflict);

    public Bevoegdheid Vereist => Bevoegdheid.AfspraakTekenen;

    public Voorwerp? Over(Stand stand) => Afspraakregels.Voorwerp(stand, Afspraak, Partij);

    public Uitkomst Beslis(Stand stand, Omstandigheden nu)
    {
        if (stand.Afspraken.Vind(Afspraak) is not { } afspraak) return Afwijzing.NietGevonden;
        if (afspraak.Afsluiting is not null) return Afspraakregels.Gesloten;
        if (Versie != afspraak.Zegel(stand.Normen)) return AndereVersie;
        if (afspraak.IsAangegaan || afspraak.Van(Partij)?.Onder == Versie) return ConvenantTekenen.AlGetekend;
        if (ConvenantTekenen.IsGewist(stand, [.. afspraak.Inhoud.Teksten])) return ConvenantTekenen.Gewist;
        if (afspraak.Termijn.IsVoorbij(nu.Vandaag)) return ConvenantTekenen.Voorbij;
        if (Afspraakregels.WeigerNaUittreding(stand, afspraak.Inhoud.Partijen, afspraak.Termijn, nu.Vandaag) is { } weggaand) return weggaand;
        if (afspraak.Inhoud.Vervangt is { } vorige && Afspraakregels.IsVervangen(stand.Afspraken, vorige)) return Afspraakregels.AlVervangen;

        ImmutableArray<PartijId> vervallen = [.. afspraak.Ondertekeningen.Where(h => h.Onder != Versie).Select(h => h.Partij)];
        var getekend = new AfspraakGetekend(Afspraak, Partij, Versie, vervallen).Voor(afspraak.Publiek);
        var isLaatste = afspraak.Inhoud.Partijen.All(p => p == Partij || afspraak.Van(p)?.Onder == Versie);
        return isLaatste && Vervangen(stand, afspraak, nu.Vandaag) is { } vervangen ? getekend.En(vervangen.Feit, vervangen.Publiek) : getekend;
    }

    // What ends earlier by itself, or by notice, keeps that day.
    static (AfspraakOpgevolgd Feit, Publiek Publiek)? Vervangen(Stand stand, Afspraak nieuw, Datum vandaag)
    {
        if (nieuw.Inhoud.Vervangt is not { } vorige || stand.Afspraken.Vind(vorige) is not { } oud) return null;
        var begint = nieuw.Termijn.Van > vandaag ? nieuw.Termijn.Van : vandaag;
        var laatste = begint.AddDays(-1);
        return oud.Termijn.TotEnMet <= laatste ? null : (new(vorige, laatste), oud.Publiek);
    }
}

/// <param name="Vervallen">Whose signature stood under other norms, and counts no more.</param>
public sealed record AfspraakGetekend(AfspraakId Afspraak, PartijId Partij, Zegel Versie, ImmutableArray<PartijId> Vervallen) : IFeit
{
    public Deelstand Verwerk(Deelstand deel, Herkomst herkomst)
    {
        var ondertekening = new Ondertekening(Partij, Versie, herkomst.Dader?.Deelname, herkomst.Tijdstip);
        return deel with { Afspraken = deel.Afspraken.Verander(Afspraak, a => a with { Ondertekeningen = [.. a.Ondertekeningen.Where(h => !Vervallen.Contains(h.Partij)).Append(ondertekening).OrderBy(h => h.Partij)] }) };
    }
}

/// <summary>Another agreement has come in the place of this one; which, only who may read that one sees.</summary>
public sealed record AfspraakOpgevolgd(AfspraakId Afspraak, Datum Laatste) : IFeit
{
    public Deelstand Verwerk(Deelstand deel, Herkomst herkomst) => deel with { Afspraken = deel.Afspraken.Verander(Afspraak, a => a with { Laatste = Laatste }) };
}
