using System.Collections.Immutable;
using System.Globalization;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Toegang;

namespace Schakel.Domein.Afspraken;

/// <summary>One of the two partners of a hand-over puts an agreement before both; it binds nobody before both have signed.</summary>
public sealed record AfspraakVoorstellen(
    AfspraakId Afspraak,
    OverdrachtId Overdracht,
    Afspraaksoort Soort,
    Tekst Titel,
    Tekst Omschrijving,
    ImmutableArray<Afspraakplicht> Plichten,
    ImmutableArray<NormId> Normen,
    Periode Termijn,
    Datum? Herzien,
    int Opzegtermijn,
    Tekst? Bewijs,
    bool InKeten,
    AfspraakId? Vervangt = null) : IOpdracht
{
    /// <summary>How many a partner proposed on one hand-over, whatever became of them; what the other partner does is not counted.</summary>
    public const int MaximumPerPartner = 500;

    public const int MaximumOpen = 100;
    public const int MaximumPlichten = 20;
    public const int MaximumNormen = 20;
    public const int LangsteOpzegtermijn = 365;

    public static readonly Afwijzing PlichtenOngeldig = new(
        "afspraak-plichten",
        "Schrijf op wat de partners van deze overdracht doen: een tot twintig plichten.",
        "Write down what the partners of this hand-over do: one to twenty duties.",
        Veld: nameof(Plichten));

    public static readonly Afwijzing PlichtVanAnder = new(
        "afspraak-plicht-van-ander",
        "Alleen de twee partners van deze overdracht kunnen hier iets beloven. Haal deze plicht weg.",
        "Only the two partners of this hand-over can promise something here. Remove this duty.");

    public static readonly Afwijzing NormenOngeldig = new(
        "afspraak-normen",
        "Kies normen van deze overdracht, elk één keer en ten hoogste twintig.",
        "Choose norms of this hand-over, each once and at most twenty.",
        Veld: nameof(Normen));

    public static readonly Afwijzing TermijnOngeldig = new(
        "afspraak-termijn",
        "Een afspraak eindigt niet voor zij begint en niet voor vandaag, en ligt tussen 1900 en 2200. Verbeter de datums.",
        "An agreement does not end before it begins nor before today, and lies between 1900 and 2200. Correct the dates.",
        Veld: nameof(Termijn));

    public static readonly Afwijzing HerzienVereist = new(
        "afspraak-zonder-einde",
        "Een afspraak zonder laatste dag heeft een dag nodig waarop u samen kijkt of zij nog klopt. Kies die dag.",
        "An agreement without a last day needs a day on which you look together whether it is still right. Choose that day.",
        Veld: nameof(Herzien));

    public static readonly Afwijzing HerzienOngeldig = new(
        "afspraak-herzien",
        "Kies een dag vanaf vandaag die binnen de afspraak ligt.",
        "Choose a day from today on that lies within the agreement.",
        Veld: nameof(Herzien));

    public static readonly Afwijzing OpzegtermijnOngeldig = new(
        "afspraak-opzegtermijn",
        "Kies een opzegtermijn van 0 tot en met 365 dagen.",
        "Choose a notice period from 0 to 365 days.",
        Veld: nameof(Opzegtermijn));

    public static readonly Afwijzing VervangtOngeldig = new(
        "afspraak-vervangt",
        "Alleen een afspraak over dezelfde overdracht die beide partners tekenden en die nog geldt is te vervangen. Kies een andere of geen.",
        "Only an agreement about the same hand-over that both partners signed and that still holds can be replaced. Choose another or none.",
        AfwijzingSoort.Conflict,
        nameof(Vervangt));

    public static readonly Afwijzing TeVeel = new(
        "te-veel-afspraken",
        "Uw organisatie stelde over deze overdracht al 500 afspraken voor; meer wordt niet bewaard. Vraag de andere partner om het te doen.",
        "Your organisation proposed 500 agreements about this hand-over already; no more are kept. Ask the other partner to do it.",
        AfwijzingSoort.Conflict);

    public static readonly Afwijzing TeVeelOpen = new(
        "te-veel-open-afspraken",
        "Er liggen van uw organisatie al honderd voorstellen over deze overdracht. Trek er eerst een in.",
        "A hundred proposals of your organisation about this hand-over lie open already. Withdraw one first.",
        AfwijzingSoort.Conflict);

    public Bevoegdheid Vereist => Bevoegdheid.AfspraakVoorstellen;

    public Voorwerp? Over(Stand stand) => stand.Overdrachten.Vind(Overdracht) is { } overdracht ? new(Publiek.Keten, [overdracht.Van, overdracht.Naar]) : null;

    public Uitkomst Beslis(Stand stand, Omstandigheden nu)
    {
        if (stand.Overdrachten.Vind(Overdracht) is not { } overdracht || nu.Dader.Deelname is not { } id || stand.Deelnames.Vind(id)?.Partij is not { } eigen) return Afwijzing.NietGevonden;
        if (stand.Afspraken.Vind(Afspraak) is not null) return Afwijzing.IdInGebruik;
        if (Plichten.IsDefaultOrEmpty || Plichten.Length > MaximumPlichten) return PlichtenOngeldig;
        for (var i = 0; i < Plichten.Length; i++)
            if (Plichten[i].Partij != overdracht.Van && Plichten[i].Partij != overdracht.Naar) return PlichtVanAnder.Bij(string.Create(CultureInfo.InvariantCulture, $"{nameof(Plichten)}[{i}]"));
        if (Normen.IsDefault || Normen.Length > MaximumNormen || Normen.Distinct().Count() != Normen.Length || !Normen.All(n => stand.Normen.Vind(n)?.Overdracht == Overdracht)) return NormenOngeldig;
        if (!Termijn.IsGeldig || Termijn.IsVoorbij(nu.Vandaag)) return TermijnOngeldig;
        if (Afspraakregels.WeigerNaUittreding(stand, [overdracht.Van, overdracht.Naar], Termijn, nu.Vandaag) is { } weggaand) return weggaand;
        if (Herzien is null && Termijn.TotEnMet is null) return HerzienVereist;
        if (Herzien is { } herzien && (herzien < nu.Vandaag || herzien > Periode.Laatst || !Termijn.Omvat(herzien))) return HerzienOngeldig;
        if (Opzegtermijn is < 0 or > LangsteOpzegtermijn) return OpzegtermijnOngeldig;
        if (Vervangt is { } vorige)
        {
            if (stand.Afspraken.Vind(vorige) is not { } oud || oud.Inhoud.Overdracht != Overdracht || !oud.Bindt(nu.Vandaag)) return VervangtOngeldig;
            if (Afspraakregels.IsVervangen(stand.Afspraken, vorige)) return Afspraakregels.AlVervangen;
        }
        var eigene = stand.Afspraken.Where(a => a.Inhoud.Overdracht == Overdracht && a.Voorsteller == eigen).ToList();
        if (eigene.Count(a => a.IsOpen && !a.Termijn.IsVoorbij(nu.Vandaag)) >= MaximumOpen) return TeVeelOpen;
        if (eigene.Count >= MaximumPerPartner) return TeVeel;

        ImmutableArray<PartijId> partijen = [overdracht.Van, overdracht.Naar];
        var inhoud = new Afspraakinhoud(Overdracht, partijen, Soort, Titel, Omschrijving, Plichten, [.. Normen.Order()], Termijn, Herzien, Opzegtermijn, Bewijs, Vervangt);
        return new AfspraakVoorgesteld(Afspraak, eigen, inhoud, InKeten).Voor(InKeten ? Publiek.Keten : Publiek.Kring(partijen));
    }
}

public sealed record AfspraakVoorgesteld(AfspraakId Afspraak, PartijId Partij, Afspraakinhoud Inhoud, bool InKeten) : IFeit
{
    public Deelstand Verwerk(Deelstand deel, Herkomst herkomst) =>
        deel with { Afspraken = deel.Afspraken.Met(Afspraak, new(Afspraak, Partij, Inhoud, InKeten, herkomst.Dader?.Deelname, herkomst.Tijdstip, [], null, [], null, herkomst.Nr)) };
}
