namespace Schakel.Domein.Toegang;

/// <summary>What one can be allowed to do; one name per kind of act.</summary>
public enum Bevoegdheid
{
    KetenOprichten,
    DeelnameBeginnen,
    DeelnameBeeindigen,
    UitnodigingDoen,
    UitnodigingIntrekken,
    UitnodigingAannemen,
    ToegangHerstellen,
    MandaatVerlenen,
    MandaatBeeindigen,
    OprichtingAfronden,
    GremiumInstellen,
    OverdrachtVaststellen,
    NormVaststellen,
    ResultaatMelden,
    KnelpuntMelden,
    KnelpuntEscaleren,
    KnelpuntOplossen,
    VoorstelIndienen,
    VoorstelIntrekken,
    StandpuntGeven,
    GebeurtenisOptekenen,
    TekstWissen,
    GeheugenExporteren,
    SleutelAankondigen,
}
