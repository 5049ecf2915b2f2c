using Schakel.Domein;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Toegang;
using Schakel.Domein.Voornemens;

namespace Schakel.Application;

/// <summary>What the door shows to whoever does not read the chain: a guest, everyone, and whoever holds a link.</summary>
public sealed partial class Deur
{
    /// <summary>What a guest sees: what is shared with his party and what everyone reads, nothing of the chain; null for whoever is none.</summary>
    public async Task<Inzage?> Gast(StroomId stroom, PersoonId wie, CancellationToken stop)
    {
        var geschiedenis = await Geschiedenis(stroom, stop);
        var recht = Leesrecht.Van(geschiedenis.Nu, wie, Vandaag);
        return recht.IsGast ? await Inzage(geschiedenis, recht, null, stop) : null;
    }

    /// <summary>What everyone may read, without an account; null when the keten does not exist or the moment has yet to come.</summary>
    public async Task<Inzage?> Openbaar(StroomId stroom, Moment? op, CancellationToken stop) => await Inzage(await Geschiedenis(stroom, stop), Leesrecht.Openbaar, op, stop);

    /// <summary>What an invitation leads to, for whoever holds its secret; null for anybody else.</summary>
    public async Task<Uitnodigingsbeeld?> Uitnodiging(StroomId stroom, UitnodigingId id, Linkgeheim geheim, CancellationToken stop)
    {
        var stand = (await Geschiedenis(stroom, stop)).Nu;
        if (stand.Keten is not { } keten || stand.Uitnodigingen.Vind(id) is not { } uitnodiging || !uitnodiging.PastBij(geheim)) return null;
        return new(
            keten.Naam, Huis(uitnodiging.Partij), Huis(uitnodiging.Door is { } door ? stand.Deelnames.Vind(door)?.Partij : null), uitnodiging.Rol, uitnodiging.Uiterlijk, uitnodiging.Voor, UitnodigingAannemen.Terug(stand, uitnodiging, Vandaag), UitnodigingAannemen.Weiger(stand, uitnodiging, Vandaag),
            uitnodiging.Review is { } review ? stand.Reviews.Vind(review) : null);

        Naam? Huis(PartijId? id) => id is { } huis ? stand.Partners.Vind(huis)?.Naam ?? stand.Omgeving.Vind(huis)?.Naam : null;
    }

    /// <summary>What a consultation shows to whoever holds its link; null for anybody else.</summary>
    public async Task<Raadplegingsbeeld?> Raadpleging(StroomId stroom, VoornemenId voornemen, RaadplegingId id, Linkgeheim geheim, CancellationToken stop)
    {
        var stand = (await Geschiedenis(stroom, stop)).Nu;
        return stand.Voornemens.Vind(voornemen) is { } gevraagd && gevraagd.Vind(id) is { } raadpleging && raadpleging.PastBij(geheim) ? Raadplegingsbeeld.Van(stand, gevraagd, raadpleging, Vandaag) : null;
    }
}
