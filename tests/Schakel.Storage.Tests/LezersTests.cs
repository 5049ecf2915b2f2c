using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;

namespace Schakel.Storage.Tests;

/// <summary>How far somebody read never goes back, and who wants no letters is not among the receivers.</summary>
[Trait("Feature", "B03")]
public abstract class LezersTests(Proef proef) : IAsyncLifetime
{
    static CancellationToken Stop => TestContext.Current.CancellationToken;

    Lezers Lezers => proef.Databank.Lezers;

    Postkeuzes Keuzes => proef.Databank.Postkeuzes;

    public async ValueTask InitializeAsync() => await proef.Begin();

    public async ValueTask DisposeAsync()
    {
        await proef.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task Wat_gelezen_is_blijft_gelezen_per_lezer_en_per_keten()
    {
        var (een, ander) = (new StroomId(Guid.NewGuid()), new StroomId(Guid.NewGuid()));
        (await Lezers.Tot("post", een, Stop)).ShouldBeNull();

        await Task.WhenAll(Enumerable.Range(1, 20).Select(nr => Lezers.Zet("post", een, nr, Stop)));
        await Lezers.Zet("post", een, 20, Stop);
        await Lezers.Zet("post", een, 7, Stop);

        (await Lezers.Tot("post", een, Stop)).ShouldBe(20);
        (await Lezers.Tot("post", ander, Stop)).ShouldBeNull();
        (await Lezers.Tot("iets anders", een, Stop)).ShouldBeNull();
    }

    [Fact]
    public async Task Ontvangers_zijn_wie_post_wil_in_de_taal_die_zij_kozen()
    {
        var stroom = new StroomId(Guid.NewGuid());
        var (gewoon, engels, nee) = (await Mens(stroom, "Kim"), await Mens(stroom, "Sam"), await Mens(stroom, "Bo"));
        await Keuzes.OnthoudTaal(engels.Account, "en", Stop);
        await Keuzes.OnthoudTaal(engels.Account, "nl", Stop);
        await Keuzes.KiesVragen(nee.Account, false, Stop);
        (await Keuzes.WilVragen(gewoon.Account, Stop)).ShouldBeTrue();
        (await Keuzes.WilVragen(nee.Account, Stop)).ShouldBeFalse();
        (await Keuzes.Taal(engels.Account, Stop)).ShouldBe("en");
        (await Keuzes.Taal(gewoon.Account, Stop)).ShouldBeNull();

        PersoonId[] personen = [gewoon.Persoon, engels.Persoon, nee.Persoon, new(Guid.NewGuid())];
        var ontvangers = await Keuzes.Ontvangers(stroom, personen, Stop);
        ontvangers.Keys.ShouldBe([gewoon.Persoon, engels.Persoon], ignoreOrder: true);
        ontvangers[gewoon.Persoon].ShouldBe(new(gewoon.Account, "Kim", "Kim@keten.example", "nl"));
        ontvangers[engels.Persoon].Taal.ShouldBe("en", "the language of the first time stays until another is chosen");
        (await Keuzes.Ontvangers(stroom, [engels.Persoon], Stop)).Count.ShouldBe(1);
        (await Keuzes.Ontvangers(new(Guid.NewGuid()), personen, Stop)).ShouldBeEmpty("a person is somebody in one chain");

        await Keuzes.KiesVragen(nee.Account, true, Stop);
        await Keuzes.KiesTaal(engels.Account, "nl", Stop);
        var later = await Keuzes.Ontvangers(stroom, personen, Stop);
        (later.Count, later[engels.Persoon].Taal).ShouldBe((3, "nl"));
    }

    async Task<(Guid Account, PersoonId Persoon)> Mens(StroomId stroom, string naam)
    {
        var account = new Account { Id = Guid.NewGuid(), Naam = naam, UserName = $"{Guid.NewGuid()}", Email = $"{naam}@keten.example", Aanmeldstand = new() };
        await using (var context = proef.Databank.NieuweContext())
        {
            context.Users.Add(account);
            await context.SaveChangesAsync(Stop);
        }
        return (account.Id, await proef.Databank.Accounts.Word(account.Id, stroom, new(Guid.NewGuid()), Stop));
    }
}

public sealed class SqliteLezersTests() : LezersTests(new SqliteProef());

[Trait("Vraagt", "postgresql")]
public sealed class PostgresLezersTests(ThrowawayPostgres server) : LezersTests(new PostgresProef(server));
