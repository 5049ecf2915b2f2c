using System.Diagnostics;
using Schakel.Application;
using Schakel.Domein;
using Schakel.Domein.Geheugen;
using Schakel.Storage;

namespace Schakel.Bench;

/// <summary>How fast facts fold into a stand, on one core, from decoded facts and from their stored bytes.</summary>
internal static class Vouwen
{
    public static async Task Meet(TextWriter uit)
    {
        var stroom = new StroomId(Guid.NewGuid());
        var bij = GroteKeten.Maak(stroom, 100_000);
        var feiten = bij.Sum(b => b.Boeking.Delen.Sum(d => d.Feiten.Length));
        var gelezen = bij.Select(b => (b.Boeking, Delen: b.Boeking.Delen.Select(d => (d.Publiek, Dader: Feitensoorten.LeesDader(d.Dader), Feiten: d.Feiten.Select(Feitensoorten.Lees).ToArray())).ToArray())).ToList();

        var vouwen = await Meting.Van("fold, decoded facts", "facts/s", () =>
        {
            var klok = Stopwatch.StartNew();
            var vouwing = new Vouwing(Stand.Leeg(stroom));
            foreach (var (boeking, perPubliek) in gelezen)
            {
                foreach (var (publiek, dader, deelfeiten) in perPubliek)
                {
                    var herkomst = new Herkomst(boeking.Nr, boeking.Kop.Tijdstip, dader);
                    foreach (var feit in deelfeiten) vouwing.Verwerk(publiek, feit, herkomst);
                }
                // As opening a chain does: a stand to keep at every thousandth entry.
                if (boeking.Nr % Standgeschiedenis.Afstand == 0) vouwing.Stand();
            }
            vouwing.Stand();
            return Task.FromResult(feiten / klok.Elapsed.TotalSeconds);
        });
        var alles = await Meting.Van("read bytes and fold", "facts/s", () =>
        {
            var klok = Stopwatch.StartNew();
            var vouwing = new Vouwing(Stand.Leeg(stroom));
            foreach (var b in bij)
            {
                vouwing.Na(b.Boeking, b.Hash);
                if (b.Boeking.Nr % Standgeschiedenis.Afstand == 0) vouwing.Stand();
            }
            vouwing.Stand();
            return Task.FromResult(feiten / klok.Elapsed.TotalSeconds);
        });
        await uit.WriteLineAsync(vouwen.Rij("≥ 500,000"));
        await uit.WriteLineAsync(alles.Rij("none"));
    }
}
