using System.Net;
using Microsoft.Data.Sqlite;
using Schakel.Domein.Besluiten;
using Schakel.Domein.Inrichting;
using Schakel.Web.Tests.Opzet;

namespace Schakel.Web.Tests.Besturing;

/// <summary>What happens to a hidden standpoint when somebody clicks twice, and when what opens it is not there.</summary>
[Trait("Feature", "B04")]
public sealed class VerborgenTests : IAsyncLifetime
{
    readonly Ketenapp app = new();

    static CancellationToken Stop => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync() => app.InitializeAsync();

    public ValueTask DisposeAsync() => app.DisposeAsync();

    [Fact]
    public async Task Wie_veel_keer_tegelijk_op_de_knop_drukt_geeft_een_standpunt_en_dat_gaat_open()
    {
        var (id, pad, cbs) = await Ingediend();
        var formulier = Formulierwerk.FormulierVoor(await cbs.Pagina(pad), "standpunt");
        var antwoorden = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => cbs.Verstuur(pad, formulier, ("Formulier.Oordeel", "Bezwaar"), ("Formulier.Reden", "Te snel"))));
        foreach (var antwoord in antwoorden)
            using (antwoord) antwoord.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await antwoord.Tekst());

        (await Zie(id)).Beloften.Count.ShouldBe(1);
        (await Voer("SELECT count(*) FROM enveloppen")).ShouldBe(1L, "what was not committed to leaves no envelope behind");
        app.Verzet(TimeSpan.FromDays(8));
        await app.Deur.Klok(app.Stroom, Stop);
        (await Zie(id)).Van(app.Cbs)!.Oordeel.ShouldBe(Oordeel.Bezwaar);
        (await Voer("SELECT count(*) FROM enveloppen")).ShouldBe(0L);
    }

    [Fact]
    public async Task Gaat_een_envelop_niet_open_dan_wacht_het_sluiten_een_week_op_de_sleutels_en_telt_hij_daarna_niet()
    {
        var (id, pad, cbs) = await Ingediend();
        using var gegeven = await cbs.Verstuur(pad, Formulierwerk.FormulierVoor(await cbs.Pagina(pad), "standpunt"), ("Formulier.Oordeel", "Instemmen"));
        gegeven.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await gegeven.Tekst());
        await Voer("DELETE FROM enveloppen");
        var sluit = (await Zie(id)).Sluiting!.Op!.Value;

        await Op(sluit.AddDays(Application.Enveloppen.Wachtdagen));
        (await Zie(id)).Sluiting!.IsGesloten.ShouldBeFalse("it can still be put back");
        await Op(sluit.AddDays(Application.Enveloppen.Wachtdagen + 1));
        var dicht = await Zie(id);
        (dicht.Sluiting!.IsGesloten, dicht.Van(app.Cbs), dicht.Status).ShouldBe((true, null, Voorstelstatus.NietAangenomen));
    }

    async Task<(VoorstelId Id, string Pad, HttpClient Cbs)> Ingediend()
    {
        var id = await app.AanDeRaad(await app.Raad(Besluitregel.Meerderheid), verborgen: true);
        return (id, $"{app.Keten}/voorstellen/{id}", await app.BezoekerAls(Rol.Bestuurder, app.Cbs));
    }

    // Past the program, as somebody who restores half a backup.
    async Task<object?> Voer(string sql)
    {
        await using var verbinding = new SqliteConnection($"Data Source={Directory.GetFiles(app.Map, "*.db").Single()};Pooling=False");
        await verbinding.OpenAsync(Stop);
        await using var opdracht = verbinding.CreateCommand();
        opdracht.CommandText = sql;
        return await opdracht.ExecuteScalarAsync(Stop);
    }

    async Task<Voorstel> Zie(VoorstelId id) => (await app.Deur.Inzage(app.Stroom, app.Wie(Rol.Ketenmanager).Persoon, null, Stop))!.Voorstellen.Vind(id)!;

    async Task Op(Datum dag)
    {
        app.Verzet(TimeSpan.FromDays(dag.DayNumber - app.Deur.Vandaag.DayNumber));
        await app.Deur.Klok(app.Stroom, Stop);
    }
}
