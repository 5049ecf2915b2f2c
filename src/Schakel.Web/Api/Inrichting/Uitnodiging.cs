using Schakel.Domein;
using Schakel.Domein.Inrichting;
using Schakel.Web.Api.Contract;

namespace Schakel.Web.Api.Inrichting;

/// <summary>An invitation as everybody in the chain sees it; the link itself is nobody's but the invited's.</summary>
internal sealed record Uitnodiging(UitnodigingId Id, PartijId? Partij, Rol Rol, Datum Uiterlijk, Uitnodigingstand Stand, PersoonId? Voor = null, string? Toelichting = null, ReviewId? Review = null)
{
    public static readonly Uitnodiging Voorbeeld = new(Voorbeelden.Uitnodiging, Voorbeelden.Uwv, Rol.Ketenregisseur, new(2026, 3, 16), Uitnodigingstand.Open);

    public static void Map(IEndpointRouteBuilder keten)
    {
        keten.MapLijst("/uitnodigingen", new("UitnodigingenOverzicht", Module.Inrichting,
            "Wie er is uitgenodigd, voor welke rol en tot wanneer; ook wat is aangenomen of ingetrokken.",
            "Who was invited, for which role and until when; also what was accepted or withdrawn.")
        { Voorbeeld = Voorbeeld },
            aanroep => aanroep.Inzage.Uitnodigingen, Teksten, Uit);

        keten.MapDing("/uitnodigingen/{id}", new("UitnodigingInzien", Module.Inrichting, "Een uitnodiging.", "One invitation.") { Voorbeeld = Voorbeeld },
            async aanroep => aanroep.Kenmerk<UitnodigingId>() is { } id ? await Zoek(aanroep, id) : null);
    }

    public static async Task<Uitnodiging?> Zoek(Aanroep aanroep, UitnodigingId id)
    {
        if (aanroep.Inzage.Uitnodigingen.Vind(id) is not { } uitnodiging) return null;
        await aanroep.LeesWoorden(Teksten(uitnodiging));
        return Uit(aanroep, uitnodiging);
    }

    static IEnumerable<Tekst> Teksten(Domein.Inrichting.Uitnodiging u) => u.Toelichting is { } toelichting ? [toelichting] : [];

    static Uitnodiging Uit(Aanroep aanroep, Domein.Inrichting.Uitnodiging u) => new(u.Id, u.Partij, u.Rol, u.Uiterlijk, u.Stand, u.Voor, aanroep.Woorden(u.Toelichting), u.Review);
}
