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
    public async Task Wie_hier_al_een_account_had_is_daarmee_wie_hij_was_en_dat_verandert_niet()
    {
        var (bewezen, onbewezen) = (await Account("sam@keten.example", hersteld: 7), await Account("alex@keten.example", hersteld: 0));
        Ketenmens[] mensen = [Iemand("Sam@keten.example"), Iemand("alex@keten.example"), Iemand("nieuw@keten.example")];

        (await proef.Databank.Accounts.Onbewezen(mensen, Spelling, Stop)).ShouldBe(1, "anybody could have made it");
        await Verwelkom(mensen);

        await using var context = proef.Databank.NieuweContext();
        (await context.Users.CountAsync(Stop)).ShouldBe(3);
        foreach (var id in new[] { bewezen, onbewezen })
        {
            var account = await context.Users.SingleAsync(a => a.Id == id, Stop);
            (account.PasswordHash, account.SecurityStamp, account.TwoFactorEnabled, account.Passkeys).ShouldBe(("x", "stempel", true, 1));
        }
        (await proef.Databank.Accounts.Persoon(bewezen, Stroom, Stop)).ShouldBe(mensen[0].Persoon);
        (await proef.Databank.Accounts.Onbewezen(mensen, Spelling, Stop)).ShouldBe(1, "who came with the chain has no password yet");
    }

    [Fact]
    public async Task Wie_er_al_was_komt_er_niet_nog_eens_bij_en_velen_gaan_ook()
    {
        var velen = Enumerable.Range(0, 450).Select(i => Iemand($"mens{i}@keten.example")).ToList();
        await Verwelkom([.. velen.Take(250)]);

        await Verwelkom([.. velen]);

        (await proef.Databank.Accounts.Mensen(Stroom, Stop)).Select(m => m.Persoon).ShouldBe(velen.Select(m => m.Persoon), ignoreOrder: true);
    }

    [Fact]
    public async Task Een_keten_die_halverwege_bleef_gaat_verder_en_een_andere_wacht()
    {
        var (een, twee) = (_schrift.Volgende(), _schrift.Volgende());
        var vreemd = new Schrift();
        var eerste = vreemd.Volgende();
        await Overzetting.Breng(proef.Databank, Stroom, 2, () => [[een]], Stop);

        await Should.ThrowAsync<DoelNietLeeg>(() => Overzetting.Breng(proef.Databank, vreemd.Stroom, 1, () => [[eerste]], Stop));
        (await Overzetting.BezigNaar(proef.Databank, Stop)).ShouldBe($"{Stroom}");
        await Overzetting.Breng(proef.Databank, Stroom, 2, () => [[een, twee]], Stop);
        await Overzetting.Breng(proef.Databank, Stroom, 2, () => [[een, twee]], Stop);
        await Verwelkom();

        (await proef.Databank.Journaal.Laatste(Stroom, Stop))?.Nr.ShouldBe(2);
        (await Overzetting.BezigNaar(proef.Databank, Stop)).ShouldBeNull();
        await Should.ThrowAsync<DoelNietLeeg>(() => Overzetting.Breng(proef.Databank, Stroom, 2, () => [[een, twee]], Stop), "it is here");
    }

    [Fact]
    public async Task Wie_terugkomt_waar_hij_was_gaat_verder_vanaf_daar_en_wat_elders_gewist_is_gaat_hier_weg()
    {
        var woorden = Schrift.Tekst("Tot ziens");
        var begin = _schrift.Volgende(woorden: [woorden]);
        var verder = _schrift.Volgende(gewist: [woorden.Id]);
        await proef.Databank.Journaal.Voeg([begin], Stop);

        await Overzetting.Breng(proef.Databank, Stroom, 2, () => [[begin, verder]], Stop);

        (await proef.Databank.Journaal.Laatste(Stroom, Stop))?.Nr.ShouldBe(2);
        (await proef.Databank.Journaal.Teksten(Stroom, [woorden.Id], Stop)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Over_een_ander_begin_komt_niets()
    {
        var naast = _schrift.Naast();
        Bijschrijving[][] anders = [[naast.Volgende(), naast.Volgende()]];
        await proef.Databank.Journaal.Voeg([_schrift.Volgende()], Stop);

        await Should.ThrowAsync<DoelNietLeeg>(() => Overzetting.Breng(proef.Databank, Stroom, 2, () => anders, Stop));
        (await Overzetting.BezigNaar(proef.Databank, Stop)).ShouldBeNull("a server still starts on it");
    }

    static string Spelling(string adres) => adres.ToUpperInvariant();

    static Ketenmens Iemand(string adres) => new(new(Guid.NewGuid()), "Kim", adres);

    Task Verwelkom(params IReadOnlyCollection<Ketenmens> mensen) => proef.Databank.Accounts.Verwelkom(Stroom, mensen, Spelling, Stop);

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
