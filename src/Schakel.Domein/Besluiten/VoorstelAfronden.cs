using Schakel.Domein.Geheugen;
using Schakel.Domein.Toegang;

namespace Schakel.Domein.Besluiten;

/// <summary>
/// The clock finishes a proposal whose standpoints closed and that waited for a conversation with somebody who is not asked any more: it is decided, or it was
/// not adopted.
/// </summary>
/// <param name="Op">The last day on which standpoints could be given.</param>
public sealed record VoorstelAfronden(VoorstelId Voorstel, Datum Op) : IKlokopdracht
{
    public Bevoegdheid Vereist => Bevoegdheid.VoorstelAfronden;

    public string Soort => nameof(VoorstelAfronden);

    Guid IKlokopdracht.Voorwerp => Voorstel.Waarde;

    public Datum Vervalt => Op.AddDays(1);

    public Voorwerp? Over(Stand stand) => stand.Voorwerp(Voorstel);

    public Uitkomst Beslis(Stand stand, Omstandigheden nu)
    {
        if (stand.Voorstellen.Vind(Voorstel) is not { } voorstel) return Afwijzing.NietGevonden;
        if (!IsVervallen(stand, voorstel, nu.Vandaag) || voorstel.Sluiting!.Op != Op) return Klokregels.NietVervallen;

        return Besluitvorming.Verder(new VoorstelAfgerond(Voorstel).Voor(Publiek.Keten), stand, voorstel, nu.Vandaag, nu.Vandaag);
    }

    internal static bool IsVervallen(Stand stand, Voorstel voorstel, Datum vandaag) =>
        voorstel is { Status: Voorstelstatus.Open, Sluiting: { IsGesloten: true } } && !stand.Beslisregel(voorstel, vandaag).WachtOpGesprek(voorstel);
}

/// <summary>It waited for nobody any more; what came of it follows in the same entry.</summary>
public sealed record VoorstelAfgerond(VoorstelId Voorstel) : IFeit
{
    public Deelstand Verwerk(Deelstand deel, Herkomst herkomst) => deel;
}
