using Schakel.Domein;
using Schakel.Domein.Besluiten;
using Schakel.Domein.Geheugen;

namespace Schakel.Storage.Tests;

/// <summary>Envelopes with hidden standpoints: found by what they are about, and really gone when they go.</summary>
[Trait("Feature", "B04")]
public abstract class EnveloprijenTests(Proef proef) : IAsyncLifetime
{
    protected Proef Proef => proef;

    protected static readonly DateTimeOffset Begin = new(2026, 3, 1, 9, 0, 0, TimeSpan.Zero);
    protected static readonly Envelop Eerste = Nieuw(Begin);

    protected static CancellationToken Stop => TestContext.Current.CancellationToken;

    Enveloprijen Rijen => proef.Databank.Enveloppen;

    public async ValueTask InitializeAsync() => await proef.Begin();

    public async ValueTask DisposeAsync()
    {
        await proef.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task Een_envelop_staat_er_zoals_hij_dichtging()
    {
        await Rijen.Bewaar(Eerste, Stop);

        Gelijk((await Rijen.Over(Eerste.Stroom, Eerste.Voorstel, Stop)).ShouldHaveSingleItem(), Eerste);
        await Should.ThrowAsync<Exception>(() => Rijen.Bewaar(Eerste with { Inhoud = [9] }, Stop));
        Gelijk((await Rijen.Over(Eerste.Stroom, Eerste.Voorstel, Stop)).ShouldHaveSingleItem(), Eerste);
    }

    [Fact]
    public async Task Wat_weg_is_is_weg_en_alleen_dat()
    {
        Envelop[] elders = [Nieuw(Begin) with { Stroom = Eerste.Stroom }, Nieuw(Begin) with { Voorstel = Eerste.Voorstel }];
        var later = Nieuw(Begin.AddTicks(1));
        foreach (var envelop in (Envelop[])[Eerste, .. elders, later]) await Rijen.Bewaar(envelop, Stop);

        await Rijen.Vergeet(Eerste.Stroom, Eerste.Voorstel, Stop);
        (await Aantal(Eerste)).ShouldBe(0);
        foreach (var ander in elders) (await Aantal(ander)).ShouldBe(1, "of another proposal, or of another chain");
        await Rijen.RuimOp(new(Begin), Stop);
        foreach (var ander in elders) (await Aantal(ander)).ShouldBe(0);
        (await Aantal(later)).ShouldBe(1);
    }

    async Task<int> Aantal(Envelop envelop) => (await Rijen.Over(envelop.Stroom, envelop.Voorstel, Stop)).Count;

    protected static Envelop Nieuw(DateTimeOffset moment) =>
        new(new(Guid.NewGuid()), new(Guid.NewGuid()), new(System.Security.Cryptography.RandomNumberGenerator.GetBytes(32)), new(moment), [0, 1, 2, 255]);

    // A record with bytes in it is equal to itself alone.
    static void Gelijk(Envelop een, Envelop ander) =>
        (een with { Inhoud = [] }, Convert.ToHexString(een.Inhoud)).ShouldSatisfyAllConditions(
            e => e.Item1.ToString().ShouldBe((ander with { Inhoud = [] }).ToString()), e => e.Item2.ShouldBe(Convert.ToHexString(ander.Inhoud)));
}

public sealed class SqliteEnveloprijenTests() : EnveloprijenTests(new SqliteProef());

[Trait("Vraagt", "postgresql")]
public sealed class PostgresEnveloprijenTests(ThrowawayPostgres server) : EnveloprijenTests(new PostgresProef(server))
{
    [Fact]
    public async Task Wat_een_knooppunt_dichtdoet_opent_een_ander()
    {
        await using var ander = await Proef.Open();
        Envelop[] samen = [.. Enumerable.Range(0, 6).Select(_ => Nieuw(Begin) with { Stroom = Eerste.Stroom, Voorstel = Eerste.Voorstel })];
        foreach (var (envelop, i) in samen.Select((e, i) => (e, i))) await (i % 2 == 0 ? Proef.Databank.Enveloppen : ander.Enveloppen).Bewaar(envelop, Stop);

        (await ander.Enveloppen.Over(Eerste.Stroom, Eerste.Voorstel, Stop)).Select(e => e.Belofte).ShouldBe(samen.Select(e => e.Belofte), ignoreOrder: true);
    }
}
