using Schakel.Domein;
using Schakel.Domein.Afspraken;
using Schakel.Domein.Besluiten;
using Schakel.Domein.Bijdragen;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Knelpunten;
using Schakel.Domein.Leren;
using Schakel.Domein.Ontwikkeling;
using Schakel.Domein.Voornemens;

namespace Schakel.Web.Geheugen;

internal sealed partial record Feitzin
{
    /// <summary>The words that the sentence needs.</summary>
    public static IEnumerable<Tekst> Teksten(IFeit feit, Inzage inzage) => feit switch
    {
        GebeurtenisOpgetekend { Wat: var wat, Bron: { } bron } => [wat, bron],
        NieuwsGeplaatst { Kop: var kop } => [kop],
        NieuwsIngetrokken f => inzage.Nieuws.Vind(f.Bericht) is { } bericht ? [bericht.Kop, f.Reden] : [f.Reden],
        GebeurtenisOpgetekend { Wat: var wat } => [wat],
        OverdrachtVastgesteld { Overdracht.Wat: var wat } => [wat],
        MandaatVerleend { Mandaat.Bron: var bron } => [bron],
        BezwaarGemaakt { Reden: var reden } => [reden],
        ToestandIngesteld { Toestand.Aanleiding: var aanleiding } => [aanleiding],
        ReviewOpgedragen { Review.Wie: var wie } => [wie],
        ReviewGestopt f => inzage.Reviews.Vind(f.Review) is { } review ? [review.Wie, f.Reden] : [f.Reden],
        OmgevingspartijOpgenomen { Partij.Waarom: var waarom } => [waarom],
        OmgevingspartijLosgelaten { Reden: var reden } => [reden],
        AdviesregelGeschreven { Reden: var reden } => [reden],
        MandaatmodelVastgesteld { Model.Toelichting: { } toelichting } => [toelichting],
        PartnerUitgetreden f => new[] { f.Reden, f.Nalatenschap }.OfType<Tekst>(),
        KetenBeeindigd { Reden: var reden } => [reden],
        VerhuizingVastgesteld { Waarheen: var waarheen } => [waarheen],
        VerhuizingAfgebroken { Reden: var reden } => [reden],
        BesluitAangeboden f => new[] { f.Aan, Titel(f, inzage) }.OfType<Tekst>(),
        DoorzettingGegeven f => [f.Maatregel.Wat],
        KnelpuntVoorgelegd f => new[] { f.Aan, Titel(f, inzage) }.OfType<Tekst>(),
        RaadplegingBegonnen f => new[] { f.Wie, Titel(f, inzage) }.OfType<Tekst>(),
        RaadplegingBeantwoord f => new[] { inzage.Voornemens.Vind(f.Voornemen)?.Vind(f.Raadpleging)?.Wie, Titel(f, inzage) }.OfType<Tekst>(),
        RaadplegingIngetrokken f => new[] { inzage.Voornemens.Vind(f.Voornemen)?.Vind(f.Raadpleging)?.Wie, Titel(f, inzage) }.OfType<Tekst>(),
        VoornemenAfgelast f => new[] { f.Reden, Titel(f, inzage) }.OfType<Tekst>(),
        VoornemenEindeBepaald f => new[] { f.Reden, Titel(f, inzage) }.OfType<Tekst>(),
        BotsingGemeld f => Botsende(inzage, f.Botsing),
        BotsingAfgerond f => Botsende(inzage, f.Botsing),
        LijstMeegebracht { Bron: var bron } => [bron],
        LijstWeggedaan f when inzage.Lijsten.Vind(f.Lijst) is { } lijst => [lijst.Bron],
        VernietigingAangehouden f => Bewaarwoorden.Titel(inzage, f.Soort, f.Stuk) is { } titel ? [f.Reden, titel] : [f.Reden],
        _ => Titel(feit, inzage) is { } titel ? [titel] : [],
    };

    static IEnumerable<Tekst> Botsende(Inzage inzage, BotsingId id) =>
        inzage.Botsingen.Vind(id) is { } botsing ? new[] { botsing.Doel, botsing.Ander }.Select(inzage.EigenDoelen.Vind).OfType<EigenDoel>().Select(d => d.Titel) : [];

    static Tekst? Titel(IFeit feit, Inzage inzage) => feit switch
    {
        KnelpuntGemeld f => f.Titel,
        KnelpuntGedeeld f => f.Knelpunt.Titel,
        KnelpuntMelderGenoemd f => f.Titel,
        KnelpuntToegewezen f => inzage.Knelpunten.Vind(f.Knelpunt)?.Titel,
        PogingOpgetekend f => inzage.Knelpunten.Vind(f.Knelpunt)?.Titel,
        KnelpuntVerwoord f => inzage.Knelpunten.Vind(f.Knelpunt)?.Titel,
        VerwoordingBeaamd f => inzage.Knelpunten.Vind(f.Knelpunt)?.Titel,
        KnelpuntGeescaleerd f => inzage.Knelpunten.Vind(f.Knelpunt)?.Titel,
        KnelpuntDoorgeschoven f => inzage.Knelpunten.Vind(f.Knelpunt)?.Titel,
        KnelpuntTeruggegeven f => inzage.Knelpunten.Vind(f.Knelpunt)?.Titel,
        KnelpuntIngedeeld f => inzage.Knelpunten.Vind(f.Knelpunt)?.Titel,
        KnelpuntHeropend f => inzage.Knelpunten.Vind(f.Knelpunt)?.Titel,
        KnelpuntOpgelost f => inzage.Knelpunten.Vind(f.Knelpunt)?.Titel,
        KnelpuntVoorgelegd f => inzage.Knelpunten.Vind(f.Knelpunt)?.Titel,
        AntwoordOpgetekend f => inzage.Knelpunten.Vind(f.Knelpunt)?.Titel,
        DoorzettingUitgevoerd f => inzage.Doorzettingen.Vind(f.Doorzetting)?.Maatregel.Wat,
        DoorzettingBetwist f => inzage.Doorzettingen.Vind(f.Doorzetting)?.Maatregel.Wat,
        DoorzettingIngetrokken f => inzage.Doorzettingen.Vind(f.Doorzetting)?.Maatregel.Wat,
        DoorzettingGetoetst f => inzage.Doorzettingen.Vind(f.Doorzetting)?.Maatregel.Wat,
        BijdrageGevraagd f => f.Wat,
        BijdrageBevestigd f => inzage.Bijdragen.Vind(f.Bijdrage)?.Wat,
        BijdrageGeweigerd f => inzage.Bijdragen.Vind(f.Bijdrage)?.Wat,
        VoornemenAangekondigd f => f.Titel,
        VoornemenVerzet f => inzage.Voornemens.Vind(f.Voornemen)?.Titel,
        VoornemenAfgelast f => inzage.Voornemens.Vind(f.Voornemen)?.Titel,
        VoornemenEindeBepaald f => inzage.Voornemens.Vind(f.Voornemen)?.Titel,
        ImpactGemeld f => inzage.Voornemens.Vind(f.Voornemen)?.Titel,
        RaadplegingBegonnen f => inzage.Voornemens.Vind(f.Voornemen)?.Titel,
        RaadplegingBeantwoord f => inzage.Voornemens.Vind(f.Voornemen)?.Titel,
        RaadplegingIngetrokken f => inzage.Voornemens.Vind(f.Voornemen)?.Titel,
        VoornemenGedeeld f => inzage.Voornemens.Vind(f.Voornemen)?.Titel,
        GedeeldVoornemenBijgewerkt f => f.Voornemen.Titel,
        GastantwoordGegeven f => inzage.Voornemens.Vind(f.Voornemen)?.Titel,
        EigenDoelOpgetekend f => f.Titel,
        EigenDoelVrijgegeven f => f.Doel.Titel,
        EigenDoelIngetrokken f => inzage.EigenDoelen.Vind(f.Doel)?.Titel,
        VoorstelIngediend f => f.Titel,
        VoorstelAfgerond f => inzage.Voorstellen.Vind(f.Voorstel)?.Titel,
        StandpuntVerborgen f => inzage.Voorstellen.Vind(f.Voorstel)?.Titel,
        StandpuntOnthuld f => inzage.Voorstellen.Vind(f.Onthulling.Standpunt.Voorstel)?.Titel,
        StandpuntenGesloten f => inzage.Voorstellen.Vind(f.Voorstel)?.Titel,
        VoorstelNietAangenomen f => inzage.Voorstellen.Vind(f.Voorstel)?.Titel,
        BezwaarBesproken f => inzage.Voorstellen.Vind(f.Voorstel)?.Titel,
        VoorstelAangepast f => f.Titel,
        OnderbouwingGegeven f => inzage.Voorstellen.Vind(f.Voorstel)?.Titel,
        InbrengGegeven f => inzage.Voorstellen.Vind(f.Voorstel)?.Titel,
        BeeldvraagGesteld f => inzage.Voorstellen.Vind(f.Voorstel)?.Titel,
        BeeldvraagBeantwoord f => inzage.Voorstellen.Vind(f.Voorstel)?.Titel,
        StandpuntenGeopend f => inzage.Voorstellen.Vind(f.Voorstel)?.Titel,
        StandpuntGegeven f => inzage.Voorstellen.Vind(f.Voorstel)?.Titel,
        VoorstelVerouderd f => inzage.Voorstellen.Vind(f.Voorstel)?.Titel,
        VoorstelIngetrokken f => inzage.Voorstellen.Vind(f.Voorstel)?.Titel,
        AfspraakGetekend f => inzage.Afspraken.Vind(f.Afspraak)?.Inhoud.Titel,
        AfspraakOpgevolgd f => inzage.Afspraken.Vind(f.Afspraak)?.Inhoud.Titel,
        AfspraakAfgewezen f => inzage.Afspraken.Vind(f.Afspraak)?.Inhoud.Titel,
        AfspraakIngetrokken f => inzage.Afspraken.Vind(f.Afspraak)?.Inhoud.Titel,
        AfspraakOpgezegd f => inzage.Afspraken.Vind(f.Afspraak)?.Inhoud.Titel,
        AfspraakVoorgesteld f => f.Inhoud.Titel,
        BesluitGenomen f => inzage.Voorstellen.Vind(f.Voorstel)?.Titel,
        BesluitAangeboden f => Voorstel(inzage, f.Besluit)?.Titel,
        BesluitUitgevoerd f => Voorstel(inzage, f.Besluit)?.Titel,
        BesluitVastgelopen f => Voorstel(inzage, f.Besluit)?.Titel,
        BesluitAfgelast f => Voorstel(inzage, f.Besluit)?.Titel,
        BesluitHerbevestigd f => Voorstel(inzage, f.Besluit)?.Titel,
        BesluitGepubliceerd f => f.Titel,
        BekrachtigingGevraagd f => inzage.Voorstellen.Vind(f.Voorstel)?.Titel,
        VernietigingVrijgegeven f => Bewaarwoorden.Titel(inzage, f.Soort, f.Stuk),
        WoordenVernietigd f => Bewaarwoorden.Titel(inzage, f.Soort, f.Stuk),
        _ => null,
    };

    static Voorstel? Voorstel(Inzage inzage, BesluitId besluit) => inzage.Besluiten.Vind(besluit) is { } genomen ? inzage.Voorstellen.Vind(genomen.Voorstel) : null;

    /// <summary>What is told of an entry: where a destruction says how much went, each of the texts need not.</summary>
    public static IReadOnlyList<IFeit> Verteld(IReadOnlyList<IFeit> feiten) =>
        feiten.Any(f => f is WoordenVernietigd) ? [.. feiten.Where(f => f is not TekstGewist)] : feiten;
}
