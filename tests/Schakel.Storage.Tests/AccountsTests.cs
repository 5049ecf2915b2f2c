using Microsoft.EntityFrameworkCore;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Toegang;

namespace Schakel.Storage.Tests;

/// <summary>What must happen once does, however many come at the same time.</summary>
[Trait("Feature", "X02")]
public abstract class AccountsTests(Proef proef) : IAsyncLifetime
{
    const int Velen = 12;
    const Pogingsoort Wachtwoord = Pogingsoort.Wachtwoord;

    static readonly DateTimeOffset Nu = new(2026, 3, 1, 9, 0, 0, TimeSpan.Zero);

    static CancellationToken Stop => TestContext.Current.CancellationToken;

    Accounts Accounts => proef.Databank.Accounts;

    public async ValueTask InitializeAsync() => await proef.Begin();

    public async ValueTask DisposeAsync()
    {
        await proef.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task Elke_poging_telt_en_de_deur_sluit_een_keer()
    {
        var account = await Nieuw();

        var pogingen = await Tegelijk(_ => Accounts.TelPoging(account, Wachtwoord, Nu, Stop));
        var sluiters = await Tegelijk(_ => Accounts.Sluit(account, Wachtwoord, Nu, TimeSpan.FromMinutes(15), Stop));

        pogingen.Max().ShouldBe(Velen);
        sluiters.Count(s => s).ShouldBe(1);
        (await Accounts.IsGesloten(account, Wachtwoord, Nu.AddMinutes(14), Stop)).ShouldBeTrue();
        (await Accounts.IsGesloten(account, Wachtwoord, Nu.AddMinutes(15), Stop)).ShouldBeFalse();
        (await Accounts.Sluit(account, Wachtwoord, Nu.AddMinutes(15), TimeSpan.FromMinutes(30), Stop)).ShouldBeTrue();
        await Accounts.WisPogingen(account, Wachtwoord, Stop);
        (await Accounts.IsGesloten(account, Wachtwoord, Nu.AddMinutes(16), Stop)).ShouldBeFalse();
        (await Accounts.TelPoging(account, Wachtwoord, Nu, Stop)).ShouldBe(1);
    }

    [Fact]
    public async Task Elke_soort_poging_telt_apart_en_na_een_dag_zonder_is_alles_vergeten()
    {
        var account = await Nieuw();
        for (var i = 0; i < 3; i++) await Accounts.TelPoging(account, Pogingsoort.Code, Nu, Stop);
        await Accounts.Sluit(account, Pogingsoort.Code, Nu, TimeSpan.FromMinutes(15), Stop);

        (await Accounts.TelPoging(account, Wachtwoord, Nu, Stop)).ShouldBe(1);
        (await Accounts.IsGesloten(account, Wachtwoord, Nu, Stop)).ShouldBeFalse();
        await Accounts.WisPogingen(account, Wachtwoord, Stop);
        (await Accounts.TelPoging(account, Pogingsoort.Code, Nu.AddDays(1), Stop)).ShouldBe(4);
        (await Accounts.TelPoging(account, Pogingsoort.Code, Nu.AddDays(2).AddSeconds(1), Stop)).ShouldBe(1);
    }

    [Fact]
    public async Task Een_tijdstap_en_een_herstelcode_gelden_voor_de_eerste()
    {
        var (account, ander) = (await Nieuw(), await Nieuw());
        await Accounts.ZetHerstelcodes(account, ["een", "twee"], Stop);
        await Accounts.ZetHerstelcodes(ander, ["een"], Stop);

        (await Tegelijk(_ => Accounts.NeemStap(account, 7, Stop))).Count(s => s).ShouldBe(1);
        (await Accounts.NeemStap(account, 6, Stop)).ShouldBeFalse();
        (await Accounts.NeemStap(account, 8, Stop)).ShouldBeTrue();
        (await Tegelijk(_ => Accounts.NeemHerstelcode(account, "een", Stop))).Count(s => s).ShouldBe(1);
        (await Accounts.NeemHerstelcode(account, "drie", Stop)).ShouldBeFalse();
        (await Accounts.TelHerstelcodes(account, Stop)).ShouldBe(1);
        (await Accounts.TelHerstelcodes(ander, Stop)).ShouldBe(1);
        await Accounts.ZetHerstelcodes(account, ["vier"], Stop);
        (await Accounts.NeemHerstelcode(account, "twee", Stop)).ShouldBeFalse();
    }

    [Fact]
    [Trait("Feature", "I13")]
    public async Task Een_account_is_in_elke_keten_een_ander_mens_en_in_een_keten_altijd_dezelfde()
    {
        var account = await Nieuw("Kim de Vries");
        var (keten, ander) = (new StroomId(Guid.NewGuid()), new StroomId(Guid.NewGuid()));

        var personen = await Tegelijk(_ => Accounts.Word(account, keten, new(Guid.NewGuid()), Stop));
        var elders = await Accounts.Word(account, ander, new(Guid.NewGuid()), Stop);

        personen.Distinct().ShouldHaveSingleItem().ShouldNotBe(elders);
        (await Accounts.Persoon(account, keten, Stop)).ShouldBe(personen[0]);
        (await Accounts.Persoon(await Nieuw(), keten, Stop)).ShouldBeNull();
        (await Accounts.Ketens(account, Stop)).Order().ShouldBe(new[] { keten, ander }.Order());
        (await Accounts.Namen(keten, Stop)).ShouldBe(new Dictionary<PersoonId, string> { [personen[0]] = "Kim de Vries" });
    }

    [Fact]
    [Trait("Feature", "I14")]
    public async Task Een_mens_gaat_over_naar_een_ander_account_en_in_geen_andere_keten()
    {
        var (oud, nieuw) = (await Nieuw("Kim"), await Nieuw("Kim opnieuw"));
        var (keten, ander, wees) = (new StroomId(Guid.NewGuid()), new StroomId(Guid.NewGuid()), new PersoonId(Guid.NewGuid()));
        var persoon = await Accounts.Word(oud, keten, new(Guid.NewGuid()), Stop);
        var elders = await Accounts.Word(oud, ander, new(Guid.NewGuid()), Stop);

        for (var keer = 0; keer < 2; keer++) await Accounts.Geef(nieuw, keten, persoon, Stop);
        await Accounts.Geef(nieuw, ander, wees, Stop);

        (await Accounts.Persoon(oud, keten, Stop)).ShouldBeNull();
        (await Accounts.Persoon(nieuw, keten, Stop)).ShouldBe(persoon);
        (await Accounts.Persoon(oud, ander, Stop)).ShouldBe(elders);
        (await Accounts.Persoon(nieuw, ander, Stop)).ShouldBe(wees, "nobody had it: the account that did was removed");
        (await Accounts.Namen(keten, Stop)).ShouldBe(new Dictionary<PersoonId, string> { [persoon] = "Kim opnieuw" });
    }

    [Fact]
    public async Task Met_een_account_gaat_alles_weg_wat_van_die_mens_bewaard_werd()
    {
        var account = await Nieuw();
        var keten = new StroomId(Guid.NewGuid());
        await Accounts.ZetHerstelcodes(account, ["een"], Stop);
        await Accounts.Word(account, keten, new(Guid.NewGuid()), Stop);

        await using (var context = proef.Databank.NieuweContext())
        {
            context.Users.Remove(await context.Users.SingleAsync(a => a.Id == account, Stop));
            await context.SaveChangesAsync(Stop);
        }

        (await Accounts.Namen(keten, Stop)).ShouldBeEmpty();
        (await Accounts.TelHerstelcodes(account, Stop)).ShouldBe(0);
        foreach (var tabel in new[] { "personen", "herstelcodes", "aanmeldstanden", "accounts" }) Convert.ToInt64(await proef.Voer($"SELECT count(*) FROM {tabel}"), null).ShouldBe(0, tabel);
    }

    async Task<Guid> Nieuw(string naam = "Kim")
    {
        var id = Guid.NewGuid();
        await using var context = proef.Databank.NieuweContext();
        context.Users.Add(new() { Id = id, Naam = naam, UserName = $"{id}", NormalizedUserName = $"{id}", Aanmeldstand = new() });
        await context.SaveChangesAsync(Stop);
        return id;
    }

    static Task<T[]> Tegelijk<T>(Func<int, Task<T>> doe) => Task.WhenAll(Enumerable.Range(0, Velen).Select(i => Task.Run(() => doe(i), Stop)));
}

public sealed class SqliteAccountsTests() : AccountsTests(new SqliteProef());

[Trait("Vraagt", "postgresql")]
public sealed class PostgresAccountsTests(ThrowawayPostgres server) : AccountsTests(new PostgresProef(server));
