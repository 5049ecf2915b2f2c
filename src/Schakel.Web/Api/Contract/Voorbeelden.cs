using Schakel.Domein;
using Schakel.Domein.Afspraken;
using Schakel.Domein.Besluiten;
using Schakel.Domein.Bijdragen;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Geheugen.Export;
using Schakel.Domein.Gesprekken;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Knelpunten;
using Schakel.Domein.Leren;
using Schakel.Domein.Voornemens;

namespace Schakel.Web.Api.Contract;

/// <summary>The ids that the examples in the contract share, so that they read as one story.</summary>
internal static class Voorbeelden
{
    public static readonly StroomId Keten = Van<StroomId>("2bd7b74c-d43a-4a96-bd8c-425aa41367a2");
    public static readonly PartijId Belastingdienst = Van<PartijId>("0d7e5f0a-5f0c-4f5e-9a55-0a6d3b2f7c11");
    public static readonly PartijId Uwv = Van<PartijId>("6f0c3d52-7b43-4a0e-8d1b-94c8a0f2e6b7");
    public static readonly DeelnameId Deelname = Van<DeelnameId>("b1f4c9a8-2f64-4e0b-a7c3-5d9e1c3a8f20");
    public static readonly PersoonId Persoon = Van<PersoonId>("e2a9d7c4-8b15-4c6f-9f02-3b7d5e1a4c68");
    public static readonly UitnodigingId Uitnodiging = Van<UitnodigingId>("a4d8f1c3-6e27-4b59-8f0a-c1b7e3d95a62");
    public static readonly MandaatId Mandaat = Van<MandaatId>("d5b7e2a9-4c16-4f83-9b0d-7a1e6c3f8d52");
    public static readonly OverdrachtId Overdracht = Van<OverdrachtId>("47c1e8b6-9a3d-4f72-8e5b-d0f6a2c7b395");
    public static readonly GremiumId Gremium = Van<GremiumId>("7d2f9b41-6e83-4c15-9a7d-c4b1e0f85a26");
    public static readonly NieuwsberichtId Nieuwsbericht = Van<NieuwsberichtId>("5b0e7d24-91c3-4f6a-8d27-c40a6e93f158");
    public static readonly GebeurtenisId Gebeurtenis = Van<GebeurtenisId>("28c6e4d9-3f70-4b8a-a1d5-9e6c0b7f4d31");
    public static readonly LijstId Lijst = Van<LijstId>("b6a93c1e-58d4-4f07-8e2b-6c0d7f913a54");
    public static readonly NormId Norm = Van<NormId>("93b5d2f7-1c8e-4a60-b3d9-7e2f4c6a0d18");
    public static readonly ReviewId Review = Van<ReviewId>("1f8a5c37-e24b-4d96-8b70-f5c2a9d61e84");
    public static readonly PartijId Omgevingspartij = Van<PartijId>("9c41e7d2-5a06-4b83-8f1e-d7b3a60c9e25");
    public static readonly KnelpuntId Knelpunt = Van<KnelpuntId>("c8d03e6a-4b71-4d2f-a916-8f5c2b7e9d43");
    public static readonly SignaalId Signaal = Van<SignaalId>("a93f6c2e-7d08-4b51-86e4-2c9f0d7b1a35");
    public static readonly VoornemenId Voornemen = Van<VoornemenId>("e47a0d92-3b6c-4f15-9d08-5c1b7e2fa643");
    public static readonly RaadplegingId Raadpleging = Van<RaadplegingId>("71d5b3e8-0c2f-4a96-8e47-b9f1d6c03a58");
    public static readonly EigenDoelId EigenDoel = Van<EigenDoelId>("b26f8c14-7d53-4ea9-8c60-3a9e5d1f7b82");
    public static readonly EigenDoelId AnderDoel = Van<EigenDoelId>("0c9d4e71-85a2-4b36-9f1e-6d7a2c8b5e40");
    public static readonly BeeldvraagId Beeldvraag = Van<BeeldvraagId>("7c2e9a41-5b3d-4f86-9e17-d04a6b8c2f59");
    public static readonly OnderbouwingId Onderbouwing = Van<OnderbouwingId>("b5d7f3a1-6c48-4e29-9d02-8f1e7a4c3b60");
    public static readonly BotsingId Botsing = Van<BotsingId>("f18a6b3d-2e94-4c75-a0d8-9b4c7e1f5a26");
    public static readonly OpmerkingId Opmerking = Van<OpmerkingId>("3e9b0c7d-51f8-4a26-8d94-c6f1a7e2b035");
    public static readonly AfspraakId Afspraak = Van<AfspraakId>("6e1b4d97-2a58-4c30-b7f6-9d0e3c8a5f14");
    public static readonly VoorstelId Voorstel = Van<VoorstelId>("5a7e2c94-d6f1-4b38-9c07-1e4d8a3b6f52");
    public static readonly BesluitId Besluit = Van<BesluitId>("f3b60d1e-7c25-4e9a-8d4f-a2c7e5b91068");
    public static readonly AanbiedingId Aanbieding = Van<AanbiedingId>("8c2d6f0e-4a97-4b15-9e3c-f7d1a5b08264");
    public static readonly DoorzettingId Doorzetting = Van<DoorzettingId>("d90b4c7e-62a1-4f38-8c5d-1e7f3a9b0642");
    public static readonly BijdrageId Bijdrage = Van<BijdrageId>("4b8e1f62-93d7-4c05-a1f8-6e2c9d0b7a35");
    /// <summary>Invented: prefix 00000099 is for trying out, so that it is of nobody.</summary>
    public const string TestOin = "00000099000012345000";

    public static readonly Tijdstip Toen = Tijdstip.Lees("2026-03-02T09:00:00.0000000Z")!.Value;

    public static readonly HoofdRegel Hoofd = new(
        HoofdRegel.Merk, Keten, 123, Zegel.Lees("b9b28525a53f60123dbe1f29b503bdb4985fd94fc15b2cb1dbb5e3770af6a530")!.Value, Toen,
        "MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEe+71uO1C0RAJx+gdJT1vA8gGRNhcMcTfvgN2XXQ/vIxd6M9HPxfLq5d8MaCT80PrOPC84p7DPaD3LEf9pg9T2A==",
        "3q2+796tvu/erb7v3q2+796tvu/erb7v3q2+796tvu/erb7v3q2+796tvu/erb7v3q2+796tvu/erb7v3q2+7w==");

    static TId Van<TId>(string id) where TId : struct, IId<TId> => Id.Lees<TId>(id)!.Value;
}
