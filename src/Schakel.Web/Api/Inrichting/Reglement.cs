using Schakel.Domein.Inrichting;
using Schakel.Web.Api.Contract;

namespace Schakel.Web.Api.Inrichting;

/// <summary>How many seats a partner has in a body.</summary>
internal sealed record Gremiumzetels(PartijId Partij, int Aantal);

/// <summary>A share: so many of so many.</summary>
internal sealed record Drempel(int Teller, int Noemer);

/// <summary>The rules of a body: who sits in it, how it decides, who must be there and who chairs. Drempel goes with Gekwalificeerd and Gewogen; with ZwijgenTelt who is silent until the close consents.</summary>
internal sealed record Reglement(
    IReadOnlyList<Rol> Rollen, IReadOnlyList<Gremiumzetels> Zetels, Besluitregel Besluitregel, int MinstensPerPartner, bool ZonderVervanging, Voorzitterregel Voorzitterregel, PartijId? Voorzitter = null,
    Drempel? Drempel = null, bool ZwijgenTelt = false)
{
    public static readonly Reglement Voorbeeld = new(
        [Rol.Ketenregisseur, Rol.Ketenmanager], [new(Voorbeelden.Belastingdienst, 1), new(Voorbeelden.Uwv, 1)], Besluitregel.Consent, 1, true, Voorzitterregel.Wisselend, Voorbeelden.Uwv);

    public Domein.Inrichting.Reglement Opdracht() => new(
        [.. Rollen], [.. Zetels.Select(z => new Domein.Inrichting.Gremiumzetels(z.Partij, z.Aantal))], Besluitregel, MinstensPerPartner, ZonderVervanging, Voorzitterregel, Voorzitter,
        Drempel is { } d ? new(d.Teller, d.Noemer) : null, ZwijgenTelt);

    public static Reglement? Uit(Domein.Inrichting.Reglement? r) => r is null ? null : new(
        r.Rollen, [.. r.Zetels.Select(z => new Gremiumzetels(z.Partij, z.Aantal))], r.Besluitregel, r.MinstensPerPartner, r.ZonderVervanging, r.Voorzitterregel, r.Voorzitter,
        r.Drempel is { } d ? new(d.Teller, d.Noemer) : null, r.ZwijgenTelt);
}
