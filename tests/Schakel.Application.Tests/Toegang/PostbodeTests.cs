using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using Schakel.Application.Toegang;
using Schakel.Domein.Toegang;
using Schakel.Storage;

namespace Schakel.Application.Tests.Toegang;

/// <summary>A letter is tried until it arrives, or until it is clear that it will not.</summary>
[Trait("Feature", "X02")]
public sealed class PostbodeTests : IAsyncLifetime
{
    readonly FakeTimeProvider klok = new(new(2026, 11, 24, 8, 30, 0, TimeSpan.Zero));
    readonly string map = Directory.CreateTempSubdirectory("schakel-post-").FullName;
    readonly Weg weg = new();
    readonly Guid maker = Guid.NewGuid();
    Databank databank = null!;

    static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        databank = await Databank.OpenSqlite(map, Stop);
        await using var context = databank.NieuweContext();
        context.Users.Add(new() { Id = maker, Naam = "Kim", UserName = "kim", Aanmeldstand = new() });
        await context.SaveChangesAsync(Stop);
    }

    public async ValueTask DisposeAsync()
    {
        await databank.DisposeAsync();
        Directory.Delete(map, recursive: true);
    }

    [Fact]
    public async Task Een_brief_die_niet_aankomt_wordt_steeds_later_nog_eens_gebracht_en_na_zes_keer_niet_meer()
    {
        var (bus, bode) = Post(new EphemeralDataProtectionProvider());
        weg.Uitslag = Postuitslag.Later;
        await Stuur(bus);

        foreach (var minuten in new[] { 0, 1, 5, 30, 120, 720 })
        {
            klok.Advance(TimeSpan.FromMinutes(minuten) - TimeSpan.FromTicks(minuten > 0 ? 1 : 0));
            if (minuten > 0)
            {
                var voor = weg.Gebracht.Count;
                await bode.Bezorg(Stop);
                weg.Gebracht.Count.ShouldBe(voor, "not yet");
                (await bus.Van(maker, Stop)).Single().VolgendePoging.ShouldBe(klok.GetUtcNow().AddTicks(1));
                klok.Advance(TimeSpan.FromTicks(1));
            }
            await bode.Bezorg(Stop);
        }

        weg.Gebracht.Count.ShouldBe(6);
        (await bus.Van(maker, Stop)).Single().Staat.ShouldBe(Poststaat.Mislukt);
        klok.Advance(TimeSpan.FromDays(1));
        await bode.Bezorg(Stop);
        weg.Gebracht.Count.ShouldBe(6);
    }

    [Theory]
    [InlineData(Postuitslag.Verstuurd, Poststaat.Verstuurd)]
    [InlineData(Postuitslag.InMap, Poststaat.InMap)]
    [InlineData(Postuitslag.Nooit, Poststaat.Mislukt)]
    public async Task Wat_is_gebracht_of_geweigerd_gaat_niet_nog_eens(Postuitslag uitslag, Poststaat staat)
    {
        var (bus, bode) = Post(new EphemeralDataProtectionProvider());
        weg.Uitslag = uitslag;
        await Stuur(bus);

        await bode.Bezorg(Stop);
        klok.Advance(TimeSpan.FromHours(1));
        await bode.Bezorg(Stop);

        weg.Gebracht.ShouldBe([new("Onderwerp", "Tekst")]);
        (await bus.Van(maker, Stop)).Single().Staat.ShouldBe(staat);
    }

    [Fact]
    public async Task Wie_na_honderd_brieven_op_een_dag_nog_een_stuurt_hoort_wat_hij_nu_kan()
    {
        var (bus, _) = Post(new EphemeralDataProtectionProvider());
        for (var i = 0; i < Postregels.MaximumPerDag; i++) (await Stuur(bus)).ShouldBeNull();

        (await Stuur(bus)).ShouldBe(Postregels.TeVeel);

        klok.Advance(TimeSpan.FromDays(1));
        (await Stuur(bus)).ShouldBeNull();
    }

    [Fact]
    public async Task Een_brief_die_niet_meer_te_openen_is_is_mislukt_en_houdt_de_andere_niet_op()
    {
        await Stuur(Post(new EphemeralDataProtectionProvider()).Bus);
        var (bus, bode) = Post(new EphemeralDataProtectionProvider());
        await Stuur(bus);
        weg.Uitslag = Postuitslag.Verstuurd;

        await bode.Bezorg(Stop);

        (await bus.Van(maker, Stop)).Select(b => b.Staat).Order().ShouldBe([Poststaat.Verstuurd, Poststaat.Mislukt]);
    }

    [Fact]
    public async Task Een_brief_waar_de_bode_over_struikelt_houdt_de_andere_niet_op_en_wordt_opgegeven()
    {
        var (bus, bode) = Post(new EphemeralDataProtectionProvider());
        (weg.Struikelt, weg.Uitslag) = ("vreemd@keten.example", Postuitslag.Verstuurd);
        await Stuur(bus, weg.Struikelt);
        await Stuur(bus);

        for (var i = 0; i < 6; i++)
        {
            await bode.Bezorg(Stop);
            klok.Advance(TimeSpan.FromHours(12));
        }

        weg.Gebracht.Count.ShouldBe(1);
        (await bus.Van(maker, Stop)).Select(b => b.Staat).Order().ShouldBe([Poststaat.Verstuurd, Poststaat.Mislukt]);
    }

    [Fact]
    public async Task Hetzelfde_formulier_naar_een_ander_adres_is_een_andere_brief()
    {
        var (bus, _) = Post(new EphemeralDataProtectionProvider());
        var formulier = Guid.NewGuid();
        foreach (var aan in new[] { "fout@keten.example", "goed@keten.example", "GOED@keten.example" }) (await Stuur(bus, aan, formulier)).ShouldBeNull();

        (await bus.Van(maker, Stop)).Select(b => b.Aan).Order(StringComparer.Ordinal).ShouldBe(["fout@keten.example", "goed@keten.example"]);
    }

    [Fact]
    public async Task Velen_tegelijk_vinden_samen_niet_meer_plaats_dan_er_is()
    {
        var (bus, _) = Post(new EphemeralDataProtectionProvider());

        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Task.Run(() => bus.StuurWachtwoord("kim@keten.example", new("Onderwerp", "Tekst"), Stop))));

        (await databank.Post.Neem(true, klok.GetUtcNow().UtcTicks, long.MaxValue, Stop)).ShouldNotBeNull().Aan.ShouldBe("KIM@KETEN.EXAMPLE");
        for (var i = 1; i < Postregels.MaximumWachtwoordPerUur; i++) (await databank.Post.Neem(true, klok.GetUtcNow().UtcTicks, long.MaxValue, Stop)).ShouldNotBeNull();
        (await databank.Post.Neem(true, klok.GetUtcNow().UtcTicks, long.MaxValue, Stop)).ShouldBeNull();
    }

    [Fact]
    public async Task Wat_vergeten_is_ligt_ook_niet_meer_in_de_map()
    {
        var post = Directory.CreateDirectory(Path.Combine(map, "post")).FullName;
        var (bus, bode) = Post(new EphemeralDataProtectionProvider());
        await Stuur(bus);
        var bekend = (await bus.Van(maker, Stop)).Single().Id;
        var blijft = new[] { $"2026-11-24-{bekend}.eml", "leesmij.txt" };
        foreach (var naam in blijft.Append($"2026-11-20-{Guid.NewGuid()}.eml").Append($".{Guid.NewGuid()}.half")) await File.WriteAllTextAsync(Path.Combine(post, naam), "", Stop);

        await bode.Bezorg(Stop);

        Directory.GetFiles(post).Select(Path.GetFileName).Order(StringComparer.Ordinal).ShouldBe(blijft);
    }

    [Fact]
    public async Task Wie_wacht_wordt_gewekt_door_een_brief_en_anders_na_een_minuut()
    {
        var (bus, bode) = Post(new EphemeralDataProtectionProvider());
        var wacht = bode.Wacht(Stop);
        wacht.IsCompleted.ShouldBeFalse();
        await Stuur(bus);
        await wacht.WaitAsync(TimeSpan.FromSeconds(30), Stop);

        var ronde = bode.Wacht(Stop);
        klok.Advance(TimeSpan.FromSeconds(59));
        ronde.IsCompleted.ShouldBeFalse();
        klok.Advance(TimeSpan.FromSeconds(1));
        await ronde.WaitAsync(TimeSpan.FromSeconds(30), Stop);
    }

    Task<Domein.Afwijzing?> Stuur(Postbus bus, string? aan = null, Guid? formulier = null) => bus.Stuur(formulier ?? Guid.NewGuid(), Postsoort.Uitnodiging, maker, aan ?? $"{Guid.NewGuid()}@keten.example", new("Onderwerp", "Tekst"), Stop);

    (Postbus Bus, Postbode Bode) Post(IDataProtectionProvider zegelaar)
    {
        var diensten = new ServiceCollection().BuildServiceProvider();
        var bode = new Postbode(databank.Post, weg, new(Path.Combine(map, "post"), "schakel@keten.example"), diensten.GetRequiredService<IServiceScopeFactory>(), zegelaar, klok);
        return (new(databank.Post, bode, weg, zegelaar, new UpperInvariantLookupNormalizer(), klok), bode);
    }

    sealed class Weg : IPostweg
    {
        public List<Bericht> Gebracht { get; } = [];

        public Postuitslag Uitslag { get; set; }

        public string? Struikelt { get; set; }

        public Task<Postuitslag> Breng(Guid id, string aan, Bericht bericht, DateTimeOffset nu, CancellationToken stop)
        {
            if (aan == Struikelt) throw new FormatException("Wat geen mens had verwacht.");
            Gebracht.Add(bericht);
            return Task.FromResult(Uitslag);
        }
    }
}
