using Schakel.Application.Voorbeeld;
using Schakel.Domein;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Knelpunten;
using Schakel.Storage;
using Schakel.Storage.Tests;

namespace Schakel.Application.Tests;

[Trait("Vraagt", "postgresql")]
public sealed class PostgresDeurTests(ThrowawayPostgres server) : DeurTests, IAsyncDisposable
{
    readonly List<Databank> _knooppunten = [];
    string _verbinding = "";

    protected override bool Gedeeld => true;

    protected override async Task<IJournaal> Journaal()
    {
        _verbinding = await server.NieuweDatabank();
        return await Knooppunt();
    }

    protected override async Task<IJournaal?> TweedeKnooppunt() => await Knooppunt();

    [Fact]
    [Trait("Feature", "X04")]
    public async Task Tienduizend_keer_staat_wat_op_een_knooppunt_geschreven_is_meteen_op_het_andere()
    {
        const int Schrijvers = 16;
        await using var huis = await Bouw();
        var ander = huis.NogEenDeur();

        await Task.WhenAll(Enumerable.Range(0, Schrijvers).Select(async _ =>
        {
            for (var i = 0; i < 10_000 / Schrijvers; i++)
            {
                var id = new KnelpuntId(Guid.NewGuid());
                await huis.Meld(id);
                (await huis.Zie(huis.Regisseur, deur: ander)).Knelpunten.Vind(id).ShouldNotBeNull();
            }
        }));
    }

    [Fact]
    [Trait("Feature", "X04")]
    public async Task Knooppunten_die_tegelijk_voor_het_eerst_beginnen_maken_samen_een_voorbeeld()
    {
        await Journaal();
        var vandaag = new Tijdstip(TimeProvider.System.GetUtcNow()).DatumIn(Huis.Zone);
        var deuren = new List<Deur>();
        for (var i = 0; i < 3; i++) deuren.Add(new((await TweedeKnooppunt())!, TimeProvider.System, Huis.Zone, deeltDatabase: true));

        await Task.WhenAll(deuren.Select(deur => Voorbeeldketen.Laad(deur, vandaag, toeval: null, CancellationToken.None)));

        foreach (var deur in deuren) (await deur.Geschiedenis(Voorbeeldketen.Stroom, CancellationToken.None)).Nu.Nr.ShouldBe(Voorbeeldketen.Stappen(vandaag).Count);
        foreach (var deur in deuren) await deur.DisposeAsync();
    }

    // A refusal decided on what this node happened to know would be wrong: the other node knows better.
    [Fact]
    [Trait("Feature", "X04")]
    public async Task Een_opdracht_over_wat_net_op_het_andere_knooppunt_ontstond_wordt_niet_geweigerd()
    {
        await using var huis = await Bouw();
        var ander = huis.NogEenDeur();
        await huis.Stand(ander);
        for (var i = 0; i < 20; i++)
        {
            var id = new KnelpuntId(Guid.NewGuid());
            await huis.Meld(id);
            (await huis.Escaleer(id, Niveau.Ketenregisseurs, ander)).ShouldBeOfType<Antwoord.Gedaan>();
            (await huis.Escaleer(id, Niveau.Ketenregisseurs)).ShouldBe(new Antwoord.Geweigerd(KnelpuntEscaleren.NiveauNietHoger));
        }
    }

    // The one that won is a step ahead each time; the one that lost must not give up while the other makes headway.
    [Fact]
    [Trait("Feature", "X04")]
    public async Task Vier_knooppunten_die_om_dezelfde_keten_dringen_krijgen_allemaal_antwoord()
    {
        await using var huis = await Bouw();
        Deur[] deuren = [huis.Deur, huis.NogEenDeur(), huis.NogEenDeur(), huis.NogEenDeur()];

        var antwoorden = await Task.WhenAll(Enumerable.Range(0, 32).Select(async schrijver =>
        {
            var gedaan = 0;
            for (var i = 0; i < 25; i++) if (await huis.Meld(new(Guid.NewGuid()), deur: deuren[schrijver % 4]) is Antwoord.Gedaan) gedaan++;
            return gedaan;
        }));

        antwoorden.Sum().ShouldBe(32 * 25);
    }

    async Task<IJournaal> Knooppunt()
    {
        _knooppunten.Add(await Databank.OpenPostgres(_verbinding, CancellationToken.None));
        return _knooppunten[^1].Journaal;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var knooppunt in _knooppunten) await knooppunt.DisposeAsync();
        if (_verbinding.Length > 0) await server.GooiWeg(_verbinding);
    }
}
