using Microsoft.EntityFrameworkCore;
using Schakel.Domein;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Toegang;

namespace Schakel.Storage.Tests;

/// <summary>A token holds up to its last day, and as long as its account is what it was.</summary>
[Trait("Feature", "U05")]
public abstract class ApiTokensTests(Proef proef) : IAsyncLifetime
{
    const int Velen = 20;
    const string Stempel = "zoals het was";

    static readonly Datum Vandaag = new(2026, 3, 2);

    static CancellationToken Stop => TestContext.Current.CancellationToken;

    ApiTokens Tokens => proef.Databank.ApiTokens;

    public async ValueTask InitializeAsync() => await proef.Begin();

    public async ValueTask DisposeAsync()
    {
        await proef.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task Een_token_geldt_tot_en_met_zijn_laatste_dag_en_onthoudt_wanneer_het_is_gebruikt()
    {
        var token = await Bewaard(await Nieuw(), "een", Vandaag.AddDays(1));

        (await Tokens.Gebruik("een", Vandaag, Stop)).ShouldBe(token);
        (await Tokens.Van(token.Account, Vandaag, Stop)).ShouldBe([token with { LaatstGebruikt = Vandaag }]);
        (await Tokens.Gebruik("een", Vandaag.AddDays(1), Stop)).ShouldBe(token with { LaatstGebruikt = Vandaag });
        (await Tokens.Gebruik("een", Vandaag.AddDays(2), Stop)).ShouldBeNull();
        (await Tokens.Van(token.Account, Vandaag.AddDays(2), Stop)).ShouldBeEmpty();
        (await Tokens.Gebruik("twee", Vandaag, Stop)).ShouldBeNull();
    }

    [Fact]
    public async Task Een_ander_stempel_beeindigt_elk_token_van_dat_account_en_van_geen_ander()
    {
        var (eigen, ander) = (await Bewaard(await Nieuw(), "een", Vandaag), await Bewaard(await Nieuw(), "twee", Vandaag));

        await proef.Voer("UPDATE accounts SET securitystamp = 'anders' WHERE naam = 'Mens 1'");

        (await Tokens.Gebruik("een", Vandaag, Stop)).ShouldBeNull();
        (await Tokens.Van(eigen.Account, Vandaag, Stop)).ShouldBeEmpty();
        (await Tokens.Gebruik("twee", Vandaag, Stop)).ShouldBe(ander);
    }

    [Fact]
    public async Task Intrekken_kan_alleen_wie_het_heeft_en_met_het_account_gaan_ze_allemaal()
    {
        var (eigen, ander) = (await Bewaard(await Nieuw(), "een", Vandaag), await Bewaard(await Nieuw(), "twee", Vandaag));

        await Tokens.Vergeet(ander.Account, eigen.Id, Stop);
        (await Tokens.Gebruik("een", Vandaag, Stop)).ShouldNotBeNull();
        await Tokens.Vergeet(eigen.Account, eigen.Id, Stop);
        (await Tokens.Gebruik("een", Vandaag, Stop)).ShouldBeNull();
        await using (var context = proef.Databank.NieuweContext())
        {
            context.Users.Remove(await context.Users.SingleAsync(a => a.Id == ander.Account, Stop));
            await context.SaveChangesAsync(Stop);
        }
        Convert.ToInt64(await proef.Voer("SELECT count(*) FROM apitokens"), null).ShouldBe(0);
    }

    [Fact]
    [Trait("Feature", "H05")]
    public async Task Wie_in_een_keten_niemand_meer_is_heeft_daar_geen_token_meer_en_in_een_andere_nog_wel()
    {
        var eigen = await Bewaard(await Nieuw(), "hier", Vandaag);
        var (elders, ander) = (Token(eigen.Account, Vandaag), Token(await Nieuw(), Vandaag) with { Stroom = eigen.Stroom });
        (await Tokens.Bewaar(elders, "elders", Stempel, Velen, Vandaag, Stop)).ShouldBeTrue();
        (await Tokens.Bewaar(ander, "van een ander", Stempel, Velen, Vandaag, Stop)).ShouldBeTrue();
        var (accounts, persoon) = (proef.Databank.Accounts, new PersoonId(Guid.NewGuid()));
        await accounts.Word(eigen.Account, eigen.Stroom, persoon, Stop);
        await accounts.Word(ander.Account, ander.Stroom, new(Guid.NewGuid()), Stop);

        await accounts.Vergeet(eigen.Stroom, persoon, Stop);

        (await Tokens.Gebruik("hier", Vandaag, Stop)).ShouldBeNull();
        (await Tokens.Gebruik("elders", Vandaag, Stop)).ShouldNotBeNull();
        (await Tokens.Gebruik("van een ander", Vandaag, Stop)).ShouldNotBeNull();
        (await accounts.Persoon(eigen.Account, eigen.Stroom, Stop)).ShouldBeNull();
    }

    [Fact]
    public async Task Vol_is_vol_en_wat_niet_meer_geldt_telt_niet_mee()
    {
        var account = await Nieuw();
        for (var i = 0; i < Velen; i++) await Bewaard(account, $"{i}", Vandaag.AddDays(i == 0 ? 0 : 9));
        var nog = Token(account, Vandaag.AddDays(9));

        (await Tokens.Bewaar(nog, "nog", Stempel, Velen, Vandaag, Stop)).ShouldBeFalse();
        (await Tokens.Bewaar(nog, "nog", Stempel, Velen, Vandaag.AddDays(1), Stop)).ShouldBeTrue();
        (await Tokens.Van(account, Vandaag, Stop)).Count.ShouldBe(Velen);
        await proef.Voer("UPDATE accounts SET securitystamp = 'anders'");
        (await Tokens.Bewaar(nog with { Id = Guid.NewGuid() }, "na een nieuw wachtwoord", "anders", Velen, Vandaag, Stop)).ShouldBeTrue();
        (await Tokens.Bewaar(nog with { Id = Guid.NewGuid() }, "van voor het nieuwe wachtwoord", Stempel, Velen, Vandaag, Stop)).ShouldBeTrue();
        (await Tokens.Gebruik("na een nieuw wachtwoord", Vandaag, Stop)).ShouldNotBeNull("who began before does not take away what came after");
        (await Tokens.Gebruik("van voor het nieuwe wachtwoord", Vandaag, Stop)).ShouldBeNull();
    }

    async Task<ApiToken> Bewaard(Guid account, string digest, Datum totEnMet)
    {
        var token = Token(account, totEnMet);
        (await Tokens.Bewaar(token, digest, Stempel, Velen, Vandaag, Stop)).ShouldBeTrue();
        return token;
    }

    static ApiToken Token(Guid account, Datum totEnMet) =>
        new(Guid.NewGuid(), account, "Export", new(Guid.NewGuid()), new DeelnameId(Guid.NewGuid()), Bereik.Knelpunten | Bereik.Geheugen, totEnMet);

    int _mensen;

    async Task<Guid> Nieuw()
    {
        var id = Guid.NewGuid();
        await using var context = proef.Databank.NieuweContext();
        context.Users.Add(new() { Id = id, Naam = $"Mens {++_mensen}", UserName = $"{id}", NormalizedUserName = $"{id}", SecurityStamp = Stempel, Aanmeldstand = new() });
        await context.SaveChangesAsync(Stop);
        return id;
    }
}

public sealed class SqliteApiTokensTests() : ApiTokensTests(new SqliteProef());

[Trait("Vraagt", "postgresql")]
public sealed class PostgresApiTokensTests(ThrowawayPostgres server) : ApiTokensTests(new PostgresProef(server));
