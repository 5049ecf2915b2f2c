using Schakel.Domein;
using Schakel.Domein.Geheugen;
using Schakel.Proefschrijver;
using Schakel.Storage;

namespace Schakel.Application.Tests;

/// <summary>What must be true of a journal after any disaster.</summary>
internal static class Naderhand
{
    const int Herhalingen = 100;

    /// <param name="bevestigd">What the door acknowledged: the opdracht and its number.</param>
    public static async Task Klopt(IJournaal journaal, IReadOnlyDictionary<OpdrachtId, long> bevestigd)
    {
        var vorige = Zegel.Begin;
        var nr = 0L;
        var gevonden = new Dictionary<OpdrachtId, long>();
        await foreach (var (boeking, hash) in journaal.Lees(Proefketen.Stroom, 0, null, CancellationToken.None))
        {
            boeking.Nr.ShouldBe(++nr);
            boeking.Vorige.ShouldBe(vorige);
            boeking.Hash().ShouldBe(vorige = hash);
            gevonden.Add(boeking.Kop.Opdracht, nr);
        }
        bevestigd.Where(b => gevonden.GetValueOrDefault(b.Key) != b.Value).ShouldBeEmpty();

        await using var deur = new Deur(journaal, TimeProvider.System, Proefketen.Zone, verifieerBijOpenen: true);
        var stand = (await deur.Geschiedenis(Proefketen.Stroom, CancellationToken.None)).Nu;
        (stand.Nr, stand.Hash).ShouldBe((nr, vorige));
        stand.IsOpgericht.ShouldBe(nr > 0);

        // The door knows that it carried these out: another wish under the same id is not done, and not done twice.
        foreach (var (opdracht, _) in bevestigd.TakeLast(Herhalingen))
            (await deur.Voer(Proefketen.Melden(new(Guid.NewGuid()), opdracht), CancellationToken.None)).ShouldBe(new Antwoord.Geweigerd(Herhaling.Veranderd));
        (await journaal.Laatste(Proefketen.Stroom, CancellationToken.None))?.Nr.ShouldBe(nr);
    }
}
