using Schakel.Web.Api.Afspraken;
using Schakel.Web.Api.Besluiten;
using Schakel.Web.Api.Contract;
using Schakel.Web.Api.Geheugen;
using Schakel.Web.Api.Inrichting;
using Schakel.Web.Api.Knelpunten;
using Schakel.Web.Api.Ontwikkeling;
using Schakel.Web.Api.Rapportages;
using Schakel.Web.Api.Voornemens;

namespace Schakel.Web.Api;

/// <summary>The REST API: the same use cases as the pages, through the same door, with the same refusals.</summary>
internal static class Endpoints
{
    public const string Basis = "/v1";

    /// <summary>Of the contract, not of the program: it rises with what a client may rely on.</summary>
    public const string Versie = "1.0.0";

    public static void MapApi(this IEndpointRouteBuilder routes)
    {
        routes.MapContract();

        var basis = routes.MapGroup(Basis);
        KetensOverzicht.Map(basis);

        var keten = basis.MapGroup("/ketens/{keten}");
        Keten.Map(keten);
        Ketenprofiel.Map(keten);
        KetenprofielVaststellen.Map(keten);
        Huisstijl.Map(keten);
        HuisstijlVaststellen.Map(keten);
        Partner.Map(keten);
        PartnerToelaten.Map(keten);
        PartnerSchrappen.Map(keten);
        PartnerUittreden.Map(keten);
        UittredingIntrekken.Map(keten);
        PartnerBeschrijven.Map(keten);
        KetenBeeindigen.Map(keten);
        Deelname.Map(keten);
        DeelnameBeginnen.Map(keten);
        DeelnameBeeindigen.Map(keten);
        Uitnodiging.Map(keten);
        UitnodigingDoen.Map(keten);
        UitnodigingIntrekken.Map(keten);
        ToegangHerstellen.Map(keten);
        Mandaat.Map(keten);
        MandaatVerlenen.Map(keten);
        MandaatBeeindigen.Map(keten);
        Mandaatmodel.Map(keten);
        MandaatmodelVaststellen.Map(keten);
        Rolbeschrijving.Map(keten);
        RolBeschrijven.Map(keten);
        Ketenrol.Map(keten);
        KetenrolBeleggen.Map(keten);
        Ketentoestand.Map(keten);
        ToestandInstellen.Map(keten);
        Review.Map(keten);
        ReviewOpdragen.Map(keten);
        ReviewStoppen.Map(keten);
        Bezwaar.Map(keten);
        BezwaarMaken.Map(keten);
        BezwaarIntrekken.Map(keten);
        Bouwsteenadvies.Map(keten);
        Adviesregel.Map(keten);
        AdviesregelSchrijven.Map(keten);
        AdviesregelSchrappen.Map(keten);
        Gremium.Map(keten);
        GremiumInstellen.Map(keten);
        GremiumWijzigen.Map(keten);
        GremiumOpheffen.Map(keten);
        Convenant.Map(keten);
        ConvenantOpstellen.Map(keten);
        ConvenantTekenen.Map(keten);
        Opdrachtbrief.Map(keten);
        OpdrachtbriefOpstellen.Map(keten);
        OpdrachtbriefTekenen.Map(keten);
        Overdracht.Map(keten);
        OverdrachtVaststellen.Map(keten);
        Norm.Map(keten);
        NormVaststellen.Map(keten);
        Resultaat.Map(keten);
        ResultaatMelden.Map(keten);
        Knelpunt.Map(keten);
        KnelpuntMelden.Map(keten);
        KnelpuntToewijzen.Map(keten);
        PogingOptekenen.Map(keten);
        KnelpuntVerwoorden.Map(keten);
        VerwoordingBeamen.Map(keten);
        Ladder.Map(keten);
        LadderVaststellen.Map(keten);
        KnelpuntEscaleren.Map(keten);
        KnelpuntTeruggeven.Map(keten);
        KnelpuntIndelen.Map(keten);
        KnelpuntVoorleggen.Map(keten);
        AntwoordOptekenen.Map(keten);
        KnelpuntHeropenen.Map(keten);
        KnelpuntOplossen.Map(keten);
        Opmerking.Map(keten);
        KnelpuntBespreken.Map(keten);
        OpmerkingTerugnemen.Map(keten);
        Voornemen.Map(keten);
        VoornemenAankondigen.Map(keten);
        VoornemenVerzetten.Map(keten);
        VoornemenAfgelasten.Map(keten);
        ImpactMelden.Map(keten);
        EigenDoel.Map(keten);
        EigenDoelOptekenen.Map(keten);
        EigenDoelVrijgeven.Map(keten);
        EigenDoelIntrekken.Map(keten);
        Botsing.Map(keten);
        BotsingMelden.Map(keten);
        BotsingAfronden.Map(keten);
        Afspraak.Map(keten);
        AfspraakVoorstellen.Map(keten);
        AfspraakTekenen.Map(keten);
        AfspraakAfwijzen.Map(keten);
        AfspraakIntrekken.Map(keten);
        AfspraakOpzeggen.Map(keten);
        Voorstel.Map(keten);
        VoorstelIndienen.Map(keten);
        VoorstelIntrekken.Map(keten);
        StandpuntGeven.Map(keten);
        Besluit.Map(keten);
        BesluitAanbieden.Map(keten);
        Doorzetting.Map(keten);
        DoorzettingGeven.Map(keten);
        DoorzettingUitvoeren.Map(keten);
        DoorzettingBetwisten.Map(keten);
        DoorzettingIntrekken.Map(keten);
        DoorzettingToetsen.Map(keten);
        Gebeurtenis.Map(keten);
        GebeurtenisOptekenen.Map(keten);
        MeegebrachteLijst.Map(keten);
        LijstMeebrengen.Map(keten);
        LijstWegdoen.Map(keten);
        Hoofd.Map(keten);
        Export.Map(keten);
    }
}
