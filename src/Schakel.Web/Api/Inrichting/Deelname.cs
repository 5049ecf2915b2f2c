using Schakel.Domein;
using Schakel.Domein.Inrichting;
using Schakel.Web.Api.Contract;

namespace Schakel.Web.Api.Inrichting;

/// <summary>From and including the first day, up to and including the last; without a last day it goes on.</summary>
internal sealed record Termijn(Datum Van, Datum? TotEnMet = null)
{
    public static Termijn Uit(Periode periode) => new(periode.Van, periode.TotEnMet);
}

/// <summary>The standing in which a person acts: for a partner, for the chain when there is none, or as a reviewer in a review.</summary>
internal sealed record Deelname(DeelnameId Id, PersoonId Persoon, PartijId? Partij, Rol Rol, Termijn Termijn, ReviewId? Review = null)
{
    public static readonly Deelname Voorbeeld = new(Voorbeelden.Deelname, Voorbeelden.Persoon, Voorbeelden.Uwv, Rol.Ketenregisseur, new(new(2026, 1, 1)));

    public static void Map(IEndpointRouteBuilder keten)
    {
        keten.MapLijst("/deelnames", new("DeelnamesOverzicht", Module.Inrichting,
            "Wie voor welke partner of namens de keten optreedt, en in welke rol; ook wie nog moet beginnen of gestopt is.",
            "Who acts for which partner or for the chain, and in which role; also who is yet to begin or has stopped.")
        { Voorbeeld = Voorbeeld },
            aanroep => aanroep.Inzage.Deelnames, _ => [], (_, d) => Van(d));

        keten.MapDing("/deelnames/{id}", new("DeelnameInzien", Module.Inrichting, "Een deelname.", "One deelname.") { Voorbeeld = Voorbeeld },
            aanroep => Task.FromResult(aanroep.Kenmerk<DeelnameId>() is { } id ? Zoek(aanroep, id) : null));
    }

    public static Deelname? Zoek(Aanroep aanroep, DeelnameId id) => aanroep.Inzage.Deelnames.Vind(id) is { } deelname ? Van(deelname) : null;

    static Deelname Van(Domein.Inrichting.Deelname d) => new(d.Id, d.Persoon, d.Partij, d.Rol, Termijn.Uit(d.Termijn), d.Review);
}
