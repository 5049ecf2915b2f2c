using Microsoft.EntityFrameworkCore;

namespace Schakel.Storage.Tests;

/// <summary>A passkey as it was kept; a question is answered once; a counter only goes up.</summary>
[Trait("Feature", "X02")]
public abstract class PasskeysTests(Proef proef) : IAsyncLifetime
{
    static readonly Datum Vandaag = new(2026, 3, 2);
    static readonly DateTimeOffset Nu = new(2026, 3, 2, 9, 0, 0, 123, TimeSpan.Zero);

    static CancellationToken Stop => TestContext.Current.CancellationToken;

    Passkeys Passkeys => proef.Databank.Passkeys;

    public async ValueTask InitializeAsync() => await proef.Begin();

    public async ValueTask DisposeAsync()
    {
        await proef.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task Wat_bewaard_is_komt_zo_terug_de_oudste_eerst_en_alleen_bij_wie_het_hoort()
    {
        var (eigen, ander) = (await Nieuw(), await Nieuw());
        await Bewaard(eigen, 2, Nu.AddTicks(1));
        await Bewaard(eigen, 1, Nu);
        await Bewaard(ander, 3, Nu);

        var lijst = await Passkeys.Van(eigen, Stop);

        lijst.Select(p => (p.Naam, p.Gemaakt, p.LaatstGebruikt)).ShouldBe([("Sleutel 1", Nu, null), ("Sleutel 2", Nu.AddTicks(1), null)]);
        lijst.ShouldAllBe(p => p.Kenmerk.Length == 32);
        await using var context = proef.Databank.NieuweContext();
        var terug = await context.AccountPasskeys.SingleAsync(p => p.CredentialId == Id(1), Stop);
        terug.Data.Transports.ShouldBe(["internal", "hybrid"]);
        terug.Data.PublicKey.ShouldBe([7, 8]);
        context.Users.Remove(await context.Users.SingleAsync(a => a.Id == eigen, Stop));
        await context.SaveChangesAsync(Stop);
        (await Passkeys.Van(eigen, Stop)).ShouldBeEmpty("they go with the account");
    }

    [Fact]
    public async Task Een_vraag_wordt_een_keer_genomen_ook_door_velen_tegelijk_en_wat_voorbij_is_gaat_weg()
    {
        var genomen = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Passkeys.NeemVraag("een", Nu, Nu.AddMinutes(10), Stop)));
        genomen.Count(g => g).ShouldBe(1);
        (await Passkeys.NeemVraag("een", Nu.AddMinutes(10), Nu.AddMinutes(10), Stop)).ShouldBeFalse();
        (await Passkeys.NeemVraag("twee", Nu.AddMinutes(10).AddTicks(1), Nu.AddMinutes(20), Stop)).ShouldBeTrue();

        Convert.ToInt64(await proef.Voer("SELECT count(*) FROM gebruikte_vragen"), null).ShouldBe(1);
    }

    [Fact]
    public async Task Een_teller_gaat_alleen_omhoog_en_wie_niet_telt_blijft_op_nul()
    {
        var account = await Nieuw();
        await Bewaard(account, 1, Nu);
        (await Passkeys.Gebruik(Id(1), 0, isElders: false, Vandaag, Stop)).ShouldBeTrue("it does not count");
        (await Passkeys.Gebruik(Id(1), 0, isElders: true, Vandaag.AddDays(1), Stop)).ShouldBeTrue();
        (await Passkeys.Van(account, Stop)).Single().LaatstGebruikt.ShouldBe(Vandaag.AddDays(1));

        var tegelijk = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Passkeys.Gebruik(Id(1), uint.MaxValue - 1, isElders: false, Vandaag, Stop)));

        tegelijk.Count(g => g).ShouldBe(1);
        (await Passkeys.Gebruik(Id(1), 5, isElders: false, Vandaag, Stop)).ShouldBeFalse();
        (await Passkeys.Gebruik(Id(1), 0, isElders: false, Vandaag, Stop)).ShouldBeFalse();
        (await Passkeys.Gebruik(Id(1), uint.MaxValue, isElders: false, Vandaag, Stop)).ShouldBeTrue();
        (await Passkeys.Gebruik(Id(9), 1, isElders: false, Vandaag, Stop)).ShouldBeFalse("there is no such passkey");
    }

    static byte[] Id(byte nummer) => [nummer, 0, 255];

    async Task Bewaard(Guid account, byte nummer, DateTimeOffset gemaakt)
    {
        await using var context = proef.Databank.NieuweContext();
        context.AccountPasskeys.Add(new()
        {
            UserId = account,
            CredentialId = Id(nummer),
            Data = new() { Name = $"Sleutel {nummer}", CreatedAt = gemaakt, PublicKey = [7, 8], Transports = ["internal", "hybrid"], AttestationObject = [1], ClientDataJson = [2], IsUserVerified = true },
        });
        await context.SaveChangesAsync(Stop);
    }

    async Task<Guid> Nieuw()
    {
        var id = Guid.NewGuid();
        await using var context = proef.Databank.NieuweContext();
        context.Users.Add(new() { Id = id, Naam = "Mens", UserName = $"{id}", NormalizedUserName = $"{id}", Aanmeldstand = new() });
        await context.SaveChangesAsync(Stop);
        return id;
    }
}

public sealed class SqlitePasskeysTests() : PasskeysTests(new SqliteProef());

[Trait("Vraagt", "postgresql")]
public sealed class PostgresPasskeysTests(ThrowawayPostgres server) : PasskeysTests(new PostgresProef(server));
