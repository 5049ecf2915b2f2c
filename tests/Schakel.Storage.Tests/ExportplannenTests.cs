using Schakel.Domein.Toegang;

namespace Schakel.Storage.Tests;

/// <summary>An export that is due is made by one node, and comes back on its next day.</summary>
[Trait("Feature", "H04")]
public abstract class ExportplannenTests(Proef proef) : IAsyncLifetime
{
    static readonly Datum Maandag = new(2026, 11, 30);

    static CancellationToken Stop => TestContext.Current.CancellationToken;

    Exportplannen Plannen => proef.Databank.Exportplannen;

    public async ValueTask InitializeAsync() => await proef.Begin();

    public async ValueTask DisposeAsync()
    {
        await proef.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task Van_wie_tegelijk_vragen_krijgt_er_een_het_en_de_volgende_dag_staat_er_al()
    {
        var plan = Nieuw(Exportritme.Wekelijks);
        await Plannen.Zet(plan, Stop);
        (await Plannen.Neem(Maandag.AddDays(-1), Stop)).ShouldBeNull("not due yet");

        var genomen = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => Plannen.Neem(Maandag, Stop)));

        genomen.OfType<Exportplan>().ShouldHaveSingleItem().ShouldBe(plan);
        (await Plannen.Van(plan.Stroom, plan.Partij, Stop)).ShouldBe(plan with { Volgende = Maandag.AddDays(1) }, "a node that falls with it in hand loses a day, and not a week");
    }

    [Fact]
    public async Task Van_een_mens_zijn_het_die_op_zijn_recht_gaan_in_die_keten()
    {
        var plan = Nieuw(Exportritme.Dagelijks);
        var ook = Nieuw(Exportritme.Wekelijks) with { Stroom = plan.Stroom, Persoon = plan.Persoon };
        foreach (var een in new[] { plan, ook, Nieuw(Exportritme.Dagelijks) with { Stroom = plan.Stroom }, Nieuw(Exportritme.Dagelijks) with { Persoon = plan.Persoon } }) await Plannen.Zet(een, Stop);

        (await Plannen.Van(plan.Stroom, plan.Persoon, Stop)).ShouldBe([plan, ook], ignoreOrder: true);
    }

    [Fact]
    public async Task Een_partner_heeft_er_een_met_wat_er_van_de_laatste_kwam()
    {
        var plan = Nieuw(Exportritme.Dagelijks);
        var ander = Nieuw(Exportritme.Maandelijks) with { Stroom = plan.Stroom };
        foreach (var een in new[] { plan, ander, plan with { Bestemming = Exportbestemming.Post, MetBestuur = true } }) await Plannen.Zet(een, Stop);
        var post = plan with { Bestemming = Exportbestemming.Post };
        await Plannen.Rond(post, Maandag, 12, null, Maandag.AddDays(2), Stop);
        await Plannen.Rond(plan, Maandag, 99, null, Maandag, Stop);

        (await Plannen.Van(plan.Stroom, plan.Partij, Stop)).ShouldBe(plan with { Bestemming = Exportbestemming.Post, MetBestuur = true, Laatst = Maandag, Gelukt = 12, Volgende = Maandag.AddDays(2) }, "and nothing of the plan that was there before");
        await Plannen.Rond(post, Maandag.AddDays(1), null, "niet-bevoegd", Maandag.AddDays(3), Stop);
        (await Plannen.Van(plan.Stroom, plan.Partij, Stop))!.Geweigerd.ShouldBe("niet-bevoegd");
        await Plannen.Weg(plan.Stroom, plan.Partij, Stop);
        (await Plannen.Van(plan.Stroom, plan.Partij, Stop)).ShouldBeNull();
        (await Plannen.Van(ander.Stroom, ander.Partij, Stop)).ShouldBe(ander);
    }

    static Exportplan Nieuw(Exportritme ritme) => new(new(Guid.NewGuid()), new(Guid.NewGuid()), ritme, Exportbestemming.Map, false, new(Guid.NewGuid()), new(Guid.NewGuid()), Maandag);
}

public sealed class SqliteExportplannenTests() : ExportplannenTests(new SqliteProef());

[Trait("Vraagt", "postgresql")]
public sealed class PostgresExportplannenTests(ThrowawayPostgres server) : ExportplannenTests(new PostgresProef(server));
