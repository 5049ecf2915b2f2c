using Schakel.Domein.Besluiten;
using Schakel.Domein.Inrichting;

namespace Schakel.Domein.Werk;

/// <summary>When partners are asked what they say of a proposal, and who is to say it.</summary>
public static class Standpuntvragen
{
    /// <summary>
    /// The proposal that comes before its partners by this fact, the first time or once more; null for any other fact. What was changed
    /// without becoming something else asks nothing; whether it can be answered yet, the proposal itself says.
    /// </summary>
    public static VoorstelId? Van(IFeit feit) => feit switch
    {
        VoorstelIngediend ingediend => ingediend.Voorstel,
        StandpuntenGeopend geopend => geopend.Voorstel,
        VoorstelAangepast { Heropent: true } aangepast => aangepast.Voorstel,
        VoorstelVerouderd { Status: Voorstelstatus.Open } verouderd => verouderd.Voorstel,
        BekrachtigingGevraagd gevraagd => gevraagd.Voorstel,
        _ => null,
    };

    /// <summary>Whether this proposal waits for what the partner of this person says, and he speaks for it.</summary>
    public static bool Wacht(Deelname wie, VoorstelId voorstel, Inzage inzage, Datum dag) =>
        wie.Termijn.Omvat(dag) && inzage.Keten?.IsVoorbij(dag) != true && Werkvoorraad.Standpunten(wie, inzage, dag).Any(s => s.Voorstel.Id == voorstel);
}
