using System.Collections.Frozen;

namespace Schakel.Domein.Toegang;

/// <summary>
/// API tokens: how long one lasts, how many there are, and what a program may do with one. A token is the person in one seat; it narrows
/// what he may do there and never widens it. What takes the person itself takes no token.
/// </summary>
public static class Tokenregels
{
    public const int MaximumPerAccount = 20;
    public const int LangsteNaam = 100;

    /// <summary>How long one holds at most.</summary>
    public const int MaximumJaren = 1;

    public static readonly Afwijzing NaamOngeldig = new(
        "token-naam-ongeldig",
        "Geef het token een naam waaraan u het later herkent, op één regel en in ten hoogste 100 tekens.",
        "Give the token a name by which you know it later, on one line and in 100 characters at most.",
        Veld: "Naam");

    public static readonly Afwijzing EindeOngeldig = new(
        "token-einde-ongeldig",
        "Kies een laatste dag van vandaag tot en met een jaar vooruit.",
        "Choose a last day from today up to a year ahead.",
        Veld: "TotEnMet");

    public static readonly Afwijzing TeVeel = new(
        "te-veel-tokens",
        "U hebt al twintig tokens. Trek er eerst een in.",
        "You have twenty tokens already. Withdraw one first.",
        AfwijzingSoort.Conflict);

    public static readonly Afwijzing NieuwsbronAlleen = new(
        "token-nieuwsbron-alleen",
        "Een sleutel voor uw nieuwslezer staat in een adres en leest daarom alleen het nieuws. Maak voor het andere een eigen token.",
        "A key for your feed reader stands in an address and therefore reads the news alone. Make a token of its own for the rest.",
        Veld: "Bereik");

    public static readonly Afwijzing BuitenBereik = new(
        "buiten-bereik",
        "Dit valt buiten het bereik van dit token. Maak bij uw account een nieuw token dat dit ook mag schrijven.",
        "This lies outside the scope of this token. Make a new token with your account that may write this too.",
        AfwijzingSoort.NietBevoegd);

    public static readonly Afwijzing AlleenInPersoon = new(
        "alleen-in-persoon",
        "Dit doet een mens zelf, aangemeld op de pagina's; met een token kan het niet.",
        "This is done by a person, signed in on the pages; with a token it cannot be done.",
        AfwijzingSoort.NietBevoegd);

    static readonly FrozenDictionary<Bevoegdheid, Bereik> Bereiken = new Dictionary<Bevoegdheid, Bereik>
    {
        [Bevoegdheid.DeelnameBeginnen] = Bereik.Inrichting,
        [Bevoegdheid.DeelnameBeeindigen] = Bereik.Inrichting,
        [Bevoegdheid.UitnodigingDoen] = Bereik.Inrichting,
        [Bevoegdheid.UitnodigingIntrekken] = Bereik.Inrichting,
        [Bevoegdheid.MandaatVerlenen] = Bereik.Inrichting,
        [Bevoegdheid.MandaatBeeindigen] = Bereik.Inrichting,
        [Bevoegdheid.ConvenantOpstellen] = Bereik.Inrichting,
        [Bevoegdheid.OpdrachtbriefOpstellen] = Bereik.Inrichting,
        [Bevoegdheid.KetenprofielVaststellen] = Bereik.Inrichting,
        [Bevoegdheid.HuisstijlVaststellen] = Bereik.Inrichting,
        [Bevoegdheid.PartnerBeschrijven] = Bereik.Inrichting,
        [Bevoegdheid.LijnoverlegVaststellen] = Bereik.Inrichting,
        [Bevoegdheid.PartnerToelaten] = Bereik.Inrichting,
        [Bevoegdheid.PartnerSchrappen] = Bereik.Inrichting,
        [Bevoegdheid.RolBeschrijven] = Bereik.Inrichting,
        [Bevoegdheid.MandaatmodelVaststellen] = Bereik.Inrichting,
        [Bevoegdheid.KetenrolBeleggen] = Bereik.Inrichting,
        [Bevoegdheid.ToestandInstellen] = Bereik.Inrichting,
        [Bevoegdheid.LadderVaststellen] = Bereik.Inrichting,
        [Bevoegdheid.BewaartermijnVaststellen] = Bereik.Inrichting,
        [Bevoegdheid.ReviewOpdragen] = Bereik.Inrichting,
        [Bevoegdheid.ReviewStoppen] = Bereik.Inrichting,
        [Bevoegdheid.OmgevingspartijOpnemen] = Bereik.Inrichting,
        [Bevoegdheid.OmgevingspartijLoslaten] = Bereik.Inrichting,
        [Bevoegdheid.AdviesregelSchrijven] = Bereik.Inrichting,
        [Bevoegdheid.AdviesregelSchrappen] = Bereik.Inrichting,
        [Bevoegdheid.GremiumInstellen] = Bereik.Inrichting,
        [Bevoegdheid.GremiumWijzigen] = Bereik.Inrichting,
        [Bevoegdheid.GremiumOpheffen] = Bereik.Inrichting,
        [Bevoegdheid.OverdrachtVaststellen] = Bereik.Inrichting,
        [Bevoegdheid.NormVaststellen] = Bereik.Inrichting,
        [Bevoegdheid.ResultaatMelden] = Bereik.Rapportages,
        [Bevoegdheid.KnelpuntMelden] = Bereik.Knelpunten,
        [Bevoegdheid.KnelpuntToewijzen] = Bereik.Knelpunten,
        [Bevoegdheid.PogingOptekenen] = Bereik.Knelpunten,
        [Bevoegdheid.KnelpuntVerwoorden] = Bereik.Knelpunten,
        [Bevoegdheid.VerwoordingBeamen] = Bereik.Knelpunten,
        [Bevoegdheid.KnelpuntEscaleren] = Bereik.Knelpunten,
        [Bevoegdheid.KnelpuntTeruggeven] = Bereik.Knelpunten,
        [Bevoegdheid.KnelpuntIndelen] = Bereik.Knelpunten,
        [Bevoegdheid.AntwoordOptekenen] = Bereik.Knelpunten,
        [Bevoegdheid.KnelpuntOplossen] = Bereik.Knelpunten,
        [Bevoegdheid.KnelpuntHeropenen] = Bereik.Knelpunten,
        [Bevoegdheid.KnelpuntBespreken] = Bereik.Knelpunten,
        [Bevoegdheid.SignaalOptekenen] = Bereik.Knelpunten,
        [Bevoegdheid.ZaakkenmerkGeven] = Bereik.Knelpunten,
        [Bevoegdheid.SignaalAanbieden] = Bereik.Knelpunten,
        [Bevoegdheid.SignaalOvernemen] = Bereik.Knelpunten,
        [Bevoegdheid.AanbodAfwijzen] = Bereik.Knelpunten,
        [Bevoegdheid.SignaalHerstellen] = Bereik.Knelpunten,
        [Bevoegdheid.SignaalHeropenen] = Bereik.Knelpunten,
        [Bevoegdheid.VoornemenAankondigen] = Bereik.Voornemens,
        [Bevoegdheid.VoornemenVerzetten] = Bereik.Voornemens,
        [Bevoegdheid.VoornemenAfgelasten] = Bereik.Voornemens,
        [Bevoegdheid.VoornemenEindeBepalen] = Bereik.Voornemens,
        [Bevoegdheid.ImpactMelden] = Bereik.Voornemens,
        [Bevoegdheid.RaadplegingBeginnen] = Bereik.Voornemens,
        [Bevoegdheid.RaadplegingIntrekken] = Bereik.Voornemens,
        [Bevoegdheid.VoornemenDelen] = Bereik.Voornemens,
        [Bevoegdheid.EigenDoelOptekenen] = Bereik.Voornemens,
        [Bevoegdheid.EigenDoelVrijgeven] = Bereik.Voornemens,
        [Bevoegdheid.EigenDoelIntrekken] = Bereik.Voornemens,
        [Bevoegdheid.BotsingMelden] = Bereik.Voornemens,
        [Bevoegdheid.BotsingAfronden] = Bereik.Voornemens,
        [Bevoegdheid.AfspraakVoorstellen] = Bereik.Afspraken,
        [Bevoegdheid.AfspraakAfwijzen] = Bereik.Afspraken,
        [Bevoegdheid.AfspraakIntrekken] = Bereik.Afspraken,
        [Bevoegdheid.VoorstelIndienen] = Bereik.Besluiten,
        [Bevoegdheid.VoorstelIntrekken] = Bereik.Besluiten,
        [Bevoegdheid.InbrengGeven] = Bereik.Besluiten,
        [Bevoegdheid.OnderbouwingGeven] = Bereik.Besluiten,
        [Bevoegdheid.BeeldvraagStellen] = Bereik.Besluiten,
        [Bevoegdheid.BeeldvraagBeantwoorden] = Bereik.Besluiten,
        [Bevoegdheid.StandpuntenOpenen] = Bereik.Besluiten,
        [Bevoegdheid.VoorstelBespreken] = Bereik.Besluiten,
        [Bevoegdheid.VoorstelAanpassen] = Bereik.Besluiten,
        [Bevoegdheid.BezwaarBespreken] = Bereik.Besluiten,
        [Bevoegdheid.BesluitAanbieden] = Bereik.Besluiten,
        [Bevoegdheid.DoorzettingUitvoeren] = Bereik.Besluiten,
        [Bevoegdheid.DoorzettingBetwisten] = Bereik.Besluiten,
        [Bevoegdheid.DoorzettingIntrekken] = Bereik.Besluiten,
        [Bevoegdheid.DoorzettingToetsen] = Bereik.Besluiten,
        [Bevoegdheid.BesluitAfgelasten] = Bereik.Besluiten,
        [Bevoegdheid.BesluitHerbevestigen] = Bereik.Besluiten,
        [Bevoegdheid.BesluitPubliceren] = Bereik.Besluiten,
        [Bevoegdheid.BijdrageVragen] = Bereik.Besluiten,
        [Bevoegdheid.BijdrageWeigeren] = Bereik.Besluiten,
        [Bevoegdheid.GebeurtenisOptekenen] = Bereik.Geheugen,
        [Bevoegdheid.NieuwsPlaatsen] = Bereik.Geheugen,
        [Bevoegdheid.NieuwsIntrekken] = Bereik.Geheugen,
        [Bevoegdheid.LijstMeebrengen] = Bereik.Geheugen,
        [Bevoegdheid.LijstWegdoen] = Bereik.Geheugen,
        [Bevoegdheid.VernietigingAanhouden] = Bereik.Geheugen,
        [Bevoegdheid.VernietigingVrijgeven] = Bereik.Geheugen,
        [Bevoegdheid.GeheugenExporteren] = Bereik.Geheugen,
    }.ToFrozenDictionary();

    /// <summary>The scope that this takes; null for what a person does himself.</summary>
    public static Bereik? Nodig(Bevoegdheid bevoegdheid) => Bereiken.TryGetValue(bevoegdheid, out var nodig) ? nodig : null;

    /// <summary>Why a program with this scope may not do this, whatever the person may; null when the token does not stand in the way.</summary>
    public static Afwijzing? Weiger(Bereik bereik, Bevoegdheid bevoegdheid)
    {
        if (Nodig(bevoegdheid) is not { } nodig) return AlleenInPersoon;
        return bereik.HasFlag(nodig) ? null : BuitenBereik;
    }

    /// <summary>What is wrong with the name, the scope and the last day of a token that is made today.</summary>
    public static IEnumerable<Afwijzing> Weiger(string naam, Bereik bereik, Datum? totEnMet, Datum vandaag)
    {
        if (bereik.HasFlag(Bereik.Nieuwsbron) && bereik != Bereik.Nieuwsbron) yield return NieuwsbronAlleen;
        if (naam.Length is 0 or > LangsteNaam || !Woorden.IsRegel(naam)) yield return NaamOngeldig;
        if (totEnMet is not { } dag || dag < vandaag || dag > vandaag.AddYears(MaximumJaren)) yield return EindeOngeldig;
    }
}
