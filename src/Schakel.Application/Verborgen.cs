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
        if (await Eerder(inzage) is { } gegeven) return await Voer(gegeven);

        var sluit = inzage.Voorstellen.Vind(standpunt.Voorstel)?.Sluiting?.Op ?? deur.Vandaag;
        if (StandpuntGeven.WeigerInhoud(standpunt.Oordeel, standpunt.Reden, standpunt.Voorwaarde, sluit) is { } ongeldig) return new Antwoord.Geweigerd(ongeldig);

        // Who may not give one leaves no envelope behind either.
        var proef = new StandpuntVerbergen(standpunt.Voorstel, standpunt.Partij, standpunt.Ronde, standpunt.Belofte(new byte[Zegel.Lengte]));
        if (await deur.Weiger(new(inzage.Stroom, id, dader, proef, []), stop) is { } geweigerd) return new Antwoord.Geweigerd(geweigerd);
        var verbergen = await enveloppen.Sluit(inzage.Stroom, id, standpunt, invoer.Woorden, stop);
        var antwoord = await Voer(verbergen);
        if (antwoord is not Antwoord.Geweigerd { Afwijzing: var anders }) return antwoord;

        // The same form sent twice at once made two envelopes; what came second hears what came first.
        await enveloppen.Weg(verbergen, stop);
        if (anders != Herhaling.Veranderd || dader.Persoon is not { } wie) return antwoord;
        return await deur.Inzage(inzage.Stroom, wie, null, stop) is { } nu && await Eerder(nu) is { } tegelijk ? await Voer(tegelijk) : antwoord;

        Task<StandpuntVerbergen?> Eerder(Inzage toen) => enveloppen.Eerder(
            inzage.Stroom, id, standpunt, invoer.Woorden, [.. toen.Voorstellen.Vind(standpunt.Voorstel)?.Beloften.Where(b => b.Door == dader.Deelname && b.Zout is null).Select(b => b.Zegel) ?? []], stop);

        Task<Antwoord> Voer(StandpuntVerbergen verbergen) => deur.Voer(new(inzage.Stroom, id, dader, verbergen, []), stop);
    }
}
