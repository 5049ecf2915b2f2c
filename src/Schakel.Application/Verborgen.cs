using System.Collections.Immutable;
using Schakel.Domein;
using Schakel.Domein.Besluiten;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Toegang;

namespace Schakel.Application;

/// <summary>How a hidden standpoint goes in: what it says is judged here as an open one is, for the rules behind the door see only that there is one.</summary>
public static class Verborgen
{
    public static async Task<Antwoord> Geef(
        Deur deur, Enveloppen enveloppen, Inzage inzage, Dader dader, OpdrachtId id, VerborgenStandpunt standpunt, Invoer invoer, CancellationToken stop)
    {
        // Sent again after it was given, it is not judged anew: by now it may be too late to give it, and it was given.
        if (await enveloppen.Eerder(id, standpunt, invoer.Woorden, stop) is { } gegeven) return await deur.Voer(new(inzage.Stroom, id, dader, gegeven, []), stop);

        var sluit = inzage.Voorstellen.Vind(standpunt.Voorstel)?.Sluiting?.Op ?? deur.Vandaag;
        if (StandpuntGeven.WeigerInhoud(standpunt.Oordeel, standpunt.Reden, standpunt.Voorwaarde, sluit) is { } ongeldig) return new Antwoord.Geweigerd(ongeldig);

        // Who may not give one leaves no envelope behind either.
        var proef = new StandpuntVerbergen(standpunt.Voorstel, standpunt.Partij, standpunt.Ronde, standpunt.Belofte(new byte[Zegel.Lengte]));
        if (await deur.Weiger(new(inzage.Stroom, id, dader, proef, []), stop) is { } geweigerd) return new Antwoord.Geweigerd(geweigerd);
        ImmutableArray<Zegel> beloften = [.. inzage.Voorstellen.Vind(standpunt.Voorstel)?.Beloften.Select(b => b.Zegel) ?? []];
        if (await enveloppen.Sluit(inzage.Stroom, id, standpunt, invoer.Woorden, beloften, stop) is not { } verbergen) return new Antwoord.Geweigerd(Herhaling.Veranderd);
        return await deur.Voer(new(inzage.Stroom, id, dader, verbergen, []), stop);
    }
}
