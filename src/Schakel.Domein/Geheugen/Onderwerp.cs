using System.Text.Json.Serialization;
using Schakel.Domein.Afspraken;
using Schakel.Domein.Besluiten;
using Schakel.Domein.Bijdragen;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Knelpunten;
using Schakel.Domein.Leren;
using Schakel.Domein.Rapportages;
using Schakel.Domein.Voornemens;

namespace Schakel.Domein.Geheugen;

/// <summary>What a fact is about, as people look for it in the memory.</summary>
[JsonConverter(typeof(Enumnaam<Onderwerp>))]
public enum Onderwerp
{
    Knelpunten,
    Besluitvorming,
    Normen,
    Afspraken,
    Inrichting,
    Gebeurtenissen,
    Nieuws,
    Meegebracht,
    Bewijs,
}

public static class Onderwerpen
{
    public static Onderwerp Van(IFeit feit) => feit switch
    {
        KnelpuntGemeld or KnelpuntMelderGenoemd or KnelpuntToegewezen or PogingOpgetekend or KnelpuntVerwoord or VerwoordingBeaamd or KnelpuntGeescaleerd or KnelpuntGedeeld or KnelpuntDoorgeschoven or KnelpuntTeruggegeven or KnelpuntIngedeeld or KnelpuntHeropend or KnelpuntOpgelost
            or SignaalOpgetekend or ZaakkenmerkGegeven or SignaalAangeboden or SignaalOvergenomen or AanbodAfgewezen or SignaalHersteld or SignaalHeropend or KnelpuntVoorgelegd or AntwoordOpgetekend
            or VoornemenAangekondigd or VoornemenVerzet or VoornemenAfgelast or VoornemenEindeBepaald or ImpactGemeld or RaadplegingBegonnen or RaadplegingBeantwoord or RaadplegingIngetrokken or VoornemenGedeeld or GedeeldVoornemenBijgewerkt or GastantwoordGegeven
            or EigenDoelOpgetekend or EigenDoelVrijgegeven or EigenDoelIngetrokken or BotsingGemeld or BotsingAfgerond => Onderwerp.Knelpunten,
        VoorstelIngediend or InbrengGegeven or OnderbouwingGegeven or BeeldvraagGesteld or BeeldvraagBeantwoord or StandpuntenGeopend or StandpuntenGesloten or VoorstelAfgerond or StandpuntVerborgen or StandpuntOnthuld or VoorstelNietAangenomen or BezwaarBesproken or VoorstelAangepast or StandpuntGegeven or VoorstelVerouderd or BesluitGenomen or BesluitUitgevoerd or BesluitVastgelopen or BesluitAfgelast or BesluitHerbevestigd or BesluitGepubliceerd or BekrachtigingGevraagd or BesluitAangeboden or VoorstelIngetrokken
            or DoorzettingGegeven or DoorzettingUitgevoerd or DoorzettingBetwist or DoorzettingIngetrokken or DoorzettingGetoetst
            or BijdrageGevraagd or BijdrageBevestigd or BijdrageGeweigerd => Onderwerp.Besluitvorming,
        NormVastgesteld or ResultaatGemeld => Onderwerp.Normen,
        AfspraakVoorgesteld or AfspraakGetekend or AfspraakOpgevolgd or AfspraakAfgewezen or AfspraakIngetrokken or AfspraakOpgezegd => Onderwerp.Afspraken,
        GebeurtenisOpgetekend => Onderwerp.Gebeurtenissen,
        NieuwsGeplaatst or NieuwsIngetrokken => Onderwerp.Nieuws,
        LijstMeegebracht or LijstWeggedaan => Onderwerp.Meegebracht,
        SleutelAangekondigd or TekstGewist or WoordenVernietigd or VernietigingAangehouden or VernietigingVrijgegeven => Onderwerp.Bewijs,
        _ => Onderwerp.Inrichting,
    };
}
