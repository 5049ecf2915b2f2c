using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Schakel.Application;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Knelpunten;
using Schakel.Storage;
using Schakel.Web.Hosting;
using Schakel.Web.Tests.Inrichting;
using Schakel.Web.Tests.Opzet;
using Schakel.Web.Tests.Toegang;

namespace Schakel.Web.Tests.Knelpunten;

/// <summary>What was said goes when its term is over: for who looks at once, and out of the database by the next round.</summary>
[Trait("Feature", "E02")]
public sealed class GesprekstermijnTests(Ketenapp app) : IClassFixture<Ketenapp>
{
    static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Na_negentig_dagen_leest_niemand_het_meer_en_verwijdert_de_ronde_het_bij_de_start_en_elke_dag()
    {
        var id = await app.Gemeld();
        await app.Gezegd(id, app.Wie(Rol.Ketenmedewerker, app.Uwv), "Het eerste woord");
        app.Verzet(TimeSpan.FromDays(1));
        await app.Gezegd(id, app.Wie(Rol.Ketenmedewerker, app.Uwv), "Het tweede woord");

        app.Verzet(TimeSpan.FromDays(89) - TimeSpan.FromSeconds(2));
        (await Lees(id)).ShouldContain("Het eerste woord");
        app.Verzet(TimeSpan.FromSeconds(1));
        var daarna = await Lees(id);
        daarna.ShouldContain("Het tweede woord");
        daarna.ShouldNotContain("Het eerste woord");
        (await Bewaard(app)).ShouldBe(2);

        var klok = new Wekker();
        using var ronde = new Gespreksronde(app.Services.GetRequiredService<Gesprekken>(), app.Services.GetRequiredService<Enveloppen>(), klok, NullLogger<Gespreksronde>.Instance);
        await ronde.StartAsync(Stop);
        (await klok.Wacht()).ShouldBe(TimeSpan.FromDays(1));
        (await Bewaard(app)).ShouldBe(1, "at the start");

        app.Verzet(TimeSpan.FromDays(1) + TimeSpan.FromSeconds(1));
        klok.Ga();
        await klok.Wacht();
        (await Bewaard(app)).ShouldBe(0, "a day later");
        await ronde.StopAsync(Stop);
    }

    [Fact]
    public void De_ronde_loopt_zolang_het_programma_loopt() =>
        app.Services.GetServices<Microsoft.Extensions.Hosting.IHostedService>().OfType<Gespreksronde>().ShouldHaveSingleItem();

    [Fact]
    public async Task Wie_zijn_account_verwijdert_laat_geen_woord_achter_en_wat_een_ander_zei_blijft()
    {
        await using var eigen = new Accountapp();
        var (begin, keten) = await eigen.Begonnen();
        var uwv = await Erbij(begin);
        var opvolger = await Erbij(uwv);
        var naar = (await Eigenketen.Partners(begin, keten))["Belastingdienst"].Split('/')[^1];
        using var gemeld = await uwv.VerstuurFormulier($"{keten}/knelpunten/melden", 0, ("Formulier.Titel", "Te laat"), ("Formulier.Waar", await Eigenketen.PlekMet(uwv, keten, "Belastingdienst")));
        gemeld.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await gemeld.Tekst());
        var gesprek = $"{gemeld.Headers.Location!.AbsolutePath}/gesprek";
        foreach (var (wie, wat) in new[] { (uwv, "Dit zei wie weggaat"), (opvolger, "Dit zei wie blijft") })
            (await wie.VerstuurFormulier(gesprek, 0, ("Formulier.Woorden", wat))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);

        (await uwv.VerstuurFormulier("/account/verwijderen", 0, ("Formulier.Oud", Accountapp.Wachtwoord))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);

        var over = await opvolger.Lees(gesprek);
        over.ShouldContain("Dit zei wie blijft");
        over.ShouldNotContain("Dit zei wie weggaat");
        (await Bewaard(eigen)).ShouldBe(1);

        async Task<HttpClient> Erbij(HttpClient door)
        {
            var (browser, _) = await eigen.Binnen();
            await browser.VerstuurFormulier(await Eigenketen.Uitgenodigd(door, keten, "UWV", "Sleuteldrager"), 0);
            return browser;
        }
    }

    async Task<string> Lees(KnelpuntId id)
    {
        using var uwv = await app.BezoekerAls(Rol.Ketenmedewerker, app.Uwv);
        return await uwv.Lees($"{app.Keten}/knelpunten/{id}/gesprek");
    }

    static async Task<int> Bewaard(SchakelApp huis)
    {
        await using var dienst = huis.Services.CreateAsyncScope();
        return await dienst.ServiceProvider.GetRequiredService<SchakelContext>().Database.SqlQueryRaw<int>("SELECT COUNT(*) AS \"Value\" FROM gesprekken").SingleAsync(Stop);
    }

    /// <summary>A clock on which somebody waits until the test says that it is time.</summary>
    sealed class Wekker : TimeProvider
    {
        TaskCompletionSource<TimeSpan> _gezet = new(TaskCreationOptions.RunContinuationsAsynchronously);
        Action _ga = () => { };

        public async Task<TimeSpan> Wacht() => await _gezet.Task.WaitAsync(TimeSpan.FromSeconds(30), Stop);

        public void Ga()
        {
            _gezet = new(TaskCreationOptions.RunContinuationsAsynchronously);
            _ga();
        }

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            _ga = () => callback(state);
            _gezet.TrySetResult(dueTime);
            return new Loos();
        }

        sealed class Loos : ITimer
        {
            public bool Change(TimeSpan dueTime, TimeSpan period) => true;

            public void Dispose()
            {
            }

            public ValueTask DisposeAsync() => ValueTask.CompletedTask;
        }
    }
}
