using Microsoft.EntityFrameworkCore;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;

namespace Schakel.Storage.Tests;

/// <summary>A chain that comes from elsewhere, and who its people are here.</summary>
[Trait("Feature", "H03")]
public abstract class VerwelkomTests(Proef proef) : IAsyncLifetime
{
    readonly Schrift _schrift = new();

    static CancellationToken Stop => TestContext.Current.CancellationToken;

    StroomId Stroom => _schrift.Stroom;

    public async ValueTask InitializeAsync() => await proef.Begin();

    public async ValueTask DisposeAsync()
    {
        await proef.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task Wie_hier_nog_niemand_was_krijgt_een_account_zonder_wachtwoord()
    {
        var kim = Iemand("kim@keten.example");

        await Verwelkom(kim);

        await using var context = proef.Databank.NieuweContext();
        var account = await context.Users.SingleAsync(Stop);
        (account.Naam, account.Email, account.NormalizedUserName, account.PasswordHash, account.SecurityStamp is null).ShouldBe(("Kim", "kim@keten.example", "KIM@KETEN.EXAMPLE", null, false));
        (await proef.Databank.Accounts.Persoon(account.Id, Stroom, Stop)).ShouldBe(kim.Persoon);
        (await proef.Databank.Accounts.Mensen(Stroom, Stop)).ShouldBe([kim]);
    }

    [Fact]
    public async Task Wie_hier_al_een_account_had_houdt_het_alleen_als_de_mailbox_bewezen_de_zijne_is()
    {
        var (bewezen, onbewezen) = (await Account("sam@keten.example", hersteld: 7), await Account("alex@keten.example", hersteld: 0));

        await Verwelkom(Iemand("Sam@keten.example"), Iemand("alex@keten.example"));

        await using var context = proef.Databank.NieuweContext();
        (await context.Users.CountAsync(Stop)).ShouldBe(2);
        var sam = await context.Users.SingleAsync(a => a.Id == bewezen, Stop);
        (sam.PasswordHash, sam.SecurityStamp, sam.TwoFactorEnabled).ShouldBe(("x", "stempel", true));
        var alex = await context.Users.SingleAsync(a => a.Id == onbewezen, Stop);
        (alex.PasswordHash, alex.Eenmaalsleutel, alex.TwoFactorEnabled, alex.Passkeys, alex.SecurityStamp == "stempel").ShouldBe((null, null, false, 0, false));
        (await context.Herstelcodes.CountAsync(Stop)).ShouldBe(1, "of the one who keeps his");
        (await proef.Databank.Accounts.Persoon(onbewezen, Stroom, Stop)).ShouldNotBeNull();
    }

    [Fact]
    public async Task Een_keten_die_halverwege_bleef_gaat_verder_en_een_andere_wacht()
    {
        var (een, twee) = (_schrift.Volgende(), _schrift.Volgende());
        var vreemd = new Schrift();
        await Overzetting.Breng(proef.Databank, Stroom, [[een]], Stop);

        await Should.ThrowAsync<DoelNietLeeg>(() => Overzetting.Breng(proef.Databank, vreemd.Stroom, [[vreemd.Volgende()]], Stop));
        (await Overzetting.IsBezigNaar(proef.Databank, Stop)).ShouldBeTrue();
        await Overzetting.Breng(proef.Databank, Stroom, [[een, twee]], Stop);
        await Verwelkom();

        (await proef.Databank.Journaal.Laatste(Stroom, Stop))?.Nr.ShouldBe(2);
        (await Overzetting.IsBezigNaar(proef.Databank, Stop)).ShouldBeFalse();
        await Should.ThrowAsync<DoelNietLeeg>(() => Overzetting.Breng(proef.Databank, Stroom, [[een, twee]], Stop), "it is here");
    }

    [Fact]
    public async Task Over_een_ander_begin_komt_niets()
    {
        var naast = _schrift.Naast();
        await Overzetting.Breng(proef.Databank, Stroom, [[_schrift.Volgende()]], Stop);

        await Should.ThrowAsync<DoelNietLeeg>(() => Overzetting.Breng(proef.Databank, Stroom, [[naast.Volgende(), naast.Volgende()]], Stop));
    }

    static Ketenmens Iemand(string adres) => new(new(Guid.NewGuid()), "Kim", adres);

    Task Verwelkom(params IReadOnlyCollection<Ketenmens> mensen) => proef.Databank.Accounts.Verwelkom(Stroom, mensen, adres => adres.ToUpperInvariant(), Stop);

    async Task<Guid> Account(string adres, long hersteld)
    {
        var id = Guid.NewGuid();
        await using var context = proef.Databank.NieuweContext();
        context.Users.Add(new() { Id = id, Naam = "Mens", UserName = adres, NormalizedUserName = adres.ToUpperInvariant(), Email = adres, PasswordHash = "x", SecurityStamp = "stempel", Eenmaalsleutel = "k", TwoFactorEnabled = true, Passkeys = 1, WachtwoordHersteld = hersteld, Aanmeldstand = new() });
        context.Herstelcodes.Add(new() { Account = id, Digest = adres });
        await context.SaveChangesAsync(Stop);
        return id;
    }
}

public sealed class SqliteVerwelkomTests() : VerwelkomTests(new SqliteProef());

[Trait("Vraagt", "postgresql")]
public sealed class PostgresVerwelkomTests(ThrowawayPostgres server) : VerwelkomTests(new PostgresProef(server));
