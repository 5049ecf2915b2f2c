using Schakel.Domein;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Toegang;
using Schakel.Storage;

namespace Schakel.Application.Tests;

/// <summary>A chain goes from one server to another and comes back, with what happened to it there.</summary>
[Trait("Feature", "H03")]
public sealed class KetenreisTests : IAsyncLifetime
{
    readonly DirectoryInfo _map = Directory.CreateTempSubdirectory("schakel-reis-");
    readonly StroomId _stroom = new(Guid.NewGuid());
    readonly Deelname _wie = new(new(Guid.NewGuid()), new(Guid.NewGuid()), new PartijId(Guid.NewGuid()), Rol.Sleuteldrager, new(new(2020, 1, 1), null));

    static CancellationToken Stop => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync()
    {
        _map.Delete(recursive: true);
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task Heen_en_terug_gaat_alles_mee_en_wat_daar_gewist_is_is_hier_weg()
    {
        await using var hier = await Server.Open(_map, "hier");
        await using var daar = await Server.Open(_map, "daar");
        var invoer = new Invoer();
        var (doel, ander) = (invoer.Lopend("", "Weg te wissen doel"), new PartijId(Guid.NewGuid()));
        await hier.Moet(Doe(new KetenOprichten(invoer.Naam("", "Reisketen"), doel, invoer.Lopend("", "Probleem"), false, [new(_wie.Partij!.Value, invoer.Naam("", "Een")), new(ander, invoer.Naam("", "Twee"))], _wie), invoer));

        await Reis(hier, daar);
        (await daar.Databank.Journaal.Teksten(_stroom, [doel.Id], Stop)).Values.Single().Woorden.ShouldBe("Weg te wissen doel");
        (await hier.Voer(Wis(doel))).ShouldBe(new Antwoord.Geweigerd(Verhuisregels.Elders), "it goes on there");
        var profiel = new Invoer();
        await daar.Moet(Doe(new KetenprofielVaststellen(profiel.Lopend("", "Een ander doel"), profiel.Lopend("", "Probleem"), Oorsprong.Gekozen, null, []), profiel));
        await daar.Moet(Wis(doel));
        await Reis(daar, hier);

        (await hier.Databank.Journaal.Laatste(_stroom, Stop)).ShouldBe(await daar.Databank.Journaal.Laatste(_stroom, Stop));
        (await hier.Databank.Journaal.Teksten(_stroom, [doel.Id], Stop)).ShouldBeEmpty("what was erased there does not stay behind here");
        (await hier.Voer(Wis(doel))).ShouldBe(new Antwoord.Geweigerd(TekstWissen.AlGewist), "it goes on here again");
        (await daar.Voer(Wis(doel))).ShouldBe(new Antwoord.Geweigerd(Verhuisregels.Elders));
        (await Should.ThrowAsync<DoelNietLeeg>(() => hier.Neem(daar.Regels))).ShouldNotBeNull("it is here");
    }

    [Fact]
    public async Task Naar_zichzelf_verhuist_niemand()
    {
        await using var hier = await Server.Open(_map, "hier");
        var invoer = new Invoer();
        await hier.Moet(Doe(new KetenOprichten(invoer.Naam("", "Reisketen"), invoer.Lopend("", "Doel"), invoer.Lopend("", "Probleem"), false, [new(_wie.Partij!.Value, invoer.Naam("", "Een")), new(new(Guid.NewGuid()), invoer.Naam("", "Twee"))], _wie), invoer));
        await hier.Moet(Besluit(hier));

        (await hier.GeefMee(_stroom)).ShouldBe(new Exportantwoord.Geweigerd(Ketenvertrek.NaarZichzelf));
        (await hier.Databank.Journaal.Laatste(_stroom, Stop))!.Value.Nr.ShouldBe(2, "and nothing was recorded");
    }

    async Task Reis(Server van, Server naar)
    {
        await van.Moet(Besluit(naar));
        (await van.GeefMee(_stroom)).ShouldBeOfType<Exportantwoord.Gemaakt>();
        var aankomst = await naar.Neem(van.Regels);
        aankomst.Verslag.Bevindingen.ShouldBeEmpty();
        aankomst.Geweigerd.ShouldBeNull();
    }

    Aanvraag Besluit(Server naar)
    {
        var invoer = new Invoer();
        return Doe(new VerhuizingVaststellen(naar.Spki, invoer.Lopend("", "Daarheen")), invoer);
    }

    Aanvraag Wis(Tekst tekst) => Doe(new TekstWissen(tekst.Id), new());

    Aanvraag Doe(IOpdracht opdracht, Invoer invoer) =>
        new(_stroom, new(Guid.NewGuid()), opdracht is IBestuurdeOpdracht ? Dader.Van(_wie.Persoon, _wie.Id, Factor.Dubbel).BijDeOprichting() : Dader.Van(_wie.Persoon, _wie.Id, Factor.Dubbel), opdracht, invoer.Woorden);

    sealed class Server(Databank databank, Tekensleutel sleutel) : IAsyncDisposable
    {
        List<byte[]> _regels = [];

        public Databank Databank => databank;

        public string Spki => Convert.ToBase64String(sleutel.Spki);

        public static async Task<Server> Open(DirectoryInfo map, string naam)
        {
            var huis = Path.Combine(map.FullName, naam);
            return new(await Databank.OpenSqlite(huis, Stop), Tekensleutel.Open(Path.Combine(huis, "sleutels")));
        }

        // A door holds what it read: each time one that was opened anew, as after a start.
        Deur Deur() => new(databank.Journaal, TimeProvider.System, TimeZoneInfo.Utc, deeltDatabase: true, eigenSleutel: sleutel.Id);

        public async Task<Antwoord> Voer(Aanvraag aanvraag)
        {
            await using var deur = Deur();
            return await deur.Voer(aanvraag, Stop);
        }

        public async Task Moet(Aanvraag aanvraag) => (await Voer(aanvraag)).ShouldBeOfType<Antwoord.Gedaan>();

        public async Task<Exportantwoord> GeefMee(StroomId stroom)
        {
            await using var deur = Deur();
            var antwoord = await new Ketenvertrek(deur, new(deur, databank.Journaal, sleutel, TimeProvider.System, TimeZoneInfo.Utc), databank.Journaal, databank.Accounts, sleutel).GeefMee(stroom, Stop);
            if (antwoord is Exportantwoord.Gemaakt gemaakt)
            {
                _regels = [];
                await foreach (var regel in gemaakt.Regels) _regels.Add(regel);
            }
            return antwoord;
        }

        public IEnumerable<ReadOnlyMemory<byte>> Regels() => _regels.Select(r => (ReadOnlyMemory<byte>)r);

        public Task<Aankomst> Neem(Func<IEnumerable<ReadOnlyMemory<byte>>> regels) => new Ketenaankomst(databank, sleutel, a => a.ToUpperInvariant()).Neem(regels, null, Stop);

        public async ValueTask DisposeAsync()
        {
            await databank.DisposeAsync();
            sleutel.Dispose();
        }
    }
}
