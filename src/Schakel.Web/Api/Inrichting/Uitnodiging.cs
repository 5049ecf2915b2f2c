using Schakel.Domein.Inrichting;
using Schakel.Web.Api.Contract;

namespace Schakel.Web.Api.Inrichting;

/// <summary>An invitation as everybody in the chain sees it; the link itself is nobody's but the invited's.</summary>
internal sealed record Uitnodiging(UitnodigingId Id, PartijId? Partij, Rol Rol, Datum Uiterlijk, Uitnodigingstand Stand, PersoonId? Voor = null)
{
    public static readonly Uitnodiging Voorbeeld = new(Voorbeelden.Uitnodiging, Voorbeelden.Uwv, Rol.Ketenregisseur, new(2026, 3, 16), Uitnodigingstand.Open);

    public static void Map(IEndpointRouteBuilder keten)
    {
        keten.MapLijst("/uitnodigingen", new("UitnodigingenOverzicht", Module.Inrichting,
            "Wie er is uitgenodigd, voor welke rol en tot wanneer; ook wat is aangenomen of ingetrokken.",
            "Who was invited, for which role and until when; also what was accepted or withdrawn.")
        { Voorbeeld = Voorbeeld },
            aanroep => aanroep.Inzage.Uitnodigingen, _ => [], (_, u) => Van(u));

        keten.MapDing("/uitnodigingen/{id}", new("UitnodigingInzien", Module.Inrichting, "Een uitnodiging.", "One invitation.") { Voorbeeld = Voorbeeld },
            aanroep => Task.FromResult(aanroep.Kenmerk<UitnodigingId>() is { } id ? Zoek(aanroep, id) : null));
    }

    public static Uitnodiging? Zoek(Aanroep aanroep, UitnodigingId id) => aanroep.Inzage.Uitnodigingen.Vind(id) is { } uitnodiging ? Van(uitnodiging) : null;

    static Uitnodiging Van(Domein.Inrichting.Uitnodiging u) => new(u.Id, u.Partij, u.Rol, u.Uiterlijk, u.Stand, u.Voor);
}
