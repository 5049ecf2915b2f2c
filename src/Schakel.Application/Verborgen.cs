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
        var sluit = inzage.Voorstellen.Vind(standpunt.Voorstel)?.Sluiting?.Op ?? deur.Vandaag;
        if (StandpuntGeven.WeigerInhoud(standpunt.Oordeel, standpunt.Reden, standpunt.Voorwaarde, sluit) is { } ongeldig) return new Antwoord.Geweigerd(ongeldig);

        // Who may not give one leaves no envelope behind either.
        var proef = new StandpuntVerbergen(standpunt.Voorstel, standpunt.Partij, standpunt.Ronde, standpunt.Belofte(new byte[Zegel.Lengte]));
        if (await deur.Weiger(new(inzage.Stroom, id, dader, proef, []), stop) is { } geweigerd) return new Antwoord.Geweigerd(geweigerd);
        var verbergen = await enveloppen.Sluit(inzage.Stroom, id, standpunt, invoer.Woorden, stop);
        return await deur.Voer(new(inzage.Stroom, id, dader, verbergen, []), stop);
    }
}
