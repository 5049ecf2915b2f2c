using Microsoft.EntityFrameworkCore;
using Schakel.Domein.Toegang;

namespace Schakel.Storage.Tests;

/// <summary>A letter is put in once, taken in hand by one, and forgotten when it was delivered long ago.</summary>
[Trait("Feature", "X02")]
public abstract class PostvakTests(Proef proef) : IAsyncLifetime
{
    const int Velen = 20;

    static CancellationToken Stop => TestContext.Current.CancellationToken;

    Postvak Vak => proef.Databank.Post;

    public async ValueTask InitializeAsync() => await proef.Begin();

    public async ValueTask DisposeAsync()
    {
        await proef.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task Hetzelfde_formulier_tegelijk_verstuurd_geeft_een_brief()
    {
        var brief = Brief(await Mens());

        var gelegd = await Task.WhenAll(Enumerable.Range(0, Velen).Select(_ => Vak.Leg(brief, 0, Stop)));

        gelegd.ShouldAllBe(g => g);
        (await Vak.Van(brief.Maker!.Value, Stop)).Select(b => b.Id).ShouldBe([brief.Id]);
    }

    [Fact]
    public async Task Wie_te_veel_laat_versturen_wacht_en_een_ander_niet()
    {
        var (een, ander) = (await Mens(), await Mens());
        for (var i = 0; i < Postregels.MaximumPerDag; i++) (await Vak.Leg(Brief(een, $"mens{i}@keten.example", gemaakt: i == 0 ? 10 : 20), 0, Stop)).ShouldBeTrue();

        (await Vak.Leg(Brief(een, "nieuw@keten.example"), 0, Stop)).ShouldBeFalse();

        (await Vak.Leg(Brief(ander, "nieuw@keten.example"), 0, Stop)).ShouldBeTrue();
        (await Vak.Leg(Brief(een, "nieuw@keten.example"), sinds: 10, Stop)).ShouldBeTrue("the first no longer counts");
    }

    [Fact]
    public async Task Naar_een_adres_gaan_er_tien_op_een_dag_wie_ze_ook_stuurt()
    {
        for (var i = 0; i < Postregels.MaximumPerOntvanger; i++) (await Vak.Leg(Brief(await Mens()), 0, Stop)).ShouldBeTrue();

        (await Vak.Leg(Brief(await Mens()), 0, Stop)).ShouldBeFalse();
        (await Vak.Leg(Brief(await Mens(), "ander@keten.example"), 0, Stop)).ShouldBeTrue();
        (await Vak.Leg(Brief(null), 0, Stop)).ShouldBeTrue("a new password is something else");
    }

    [Fact]
    public async Task Wat_de_keten_vraagt_neemt_geen_plaats_van_wat_iemand_laat_sturen()
    {
        var mens = await Mens();
        for (var i = 0; i < Postregels.MaximumVragenPerDag; i++) (await Vak.Leg(Brief(mens, soort: Postsoort.Vraag), 0, Stop)).ShouldBeTrue();

        (await Vak.Leg(Brief(mens, soort: Postsoort.Vraag), 0, Stop)).ShouldBeFalse();
        (await Vak.Leg(Brief(mens), 0, Stop)).ShouldBeTrue();
    }

    [Fact]
    public async Task Een_nieuw_wachtwoord_telt_per_adres()
    {
        for (var i = 0; i < Postregels.MaximumWachtwoordPerUur; i++) (await Vak.Leg(Brief(null, "een@keten.example"), 0, Stop)).ShouldBeTrue();

        (await Vak.Leg(Brief(null, "een@keten.example"), 0, Stop)).ShouldBeFalse();
        (await Vak.Leg(Brief(null, "twee@keten.example"), 0, Stop)).ShouldBeTrue();
    }

    [Fact]
    public async Task Een_brief_is_in_handen_van_een_tegelijk_en_komt_vrij_als_die_wegvalt()
    {
        var brieven = Enumerable.Range(0, Velen).Select(_ => Brief(null, $"{Guid.NewGuid()}@keten.example")).ToList();
        foreach (var brief in brieven) await Vak.Leg(brief, 0, Stop);

        var genomen = await Task.WhenAll(Enumerable.Range(0, 2 * Velen).Select(_ => Vak.Neem(wachtwoord: true, nu: 5, tot: 50, Stop)));

        genomen.OfType<Brief>().Select(b => b.Id).Order().ShouldBe(brieven.Select(b => b.Id).Order());
        (await Vak.Neem(wachtwoord: false, nu: 90, tot: 99, Stop)).ShouldBeNull("those go apart");
        (await Vak.Neem(wachtwoord: true, nu: 49, tot: 90, Stop)).ShouldBeNull();
        (await Vak.Neem(wachtwoord: true, nu: 50, tot: 90, Stop)).ShouldNotBeNull().Pogingen.ShouldBe(2);
    }

    [Fact]
    public async Task Wat_afgerond_is_bewaart_zijn_tekst_niet_en_wordt_niet_meer_genomen()
    {
        var brief = Brief(await Mens());
        await Vak.Leg(brief, 0, Stop);
        (await Vak.Neem(false, 1, 2, Stop)).ShouldNotBeNull().Inhoud.ShouldBe("verzegeld");

        await Vak.Rond(brief.Id, 9, Poststaat.Mislukt, Stop);
        (await Vak.Van(brief.Maker!.Value, Stop)).Single().Staat.ShouldBe(Poststaat.Wacht, "who no longer has it in hand has no say");
        await Vak.Rond(brief.Id, 2, Poststaat.Verstuurd, Stop);
        await Vak.Later(brief.Id, 2, 0, Stop);

        (await Vak.Neem(false, 100, 200, Stop)).ShouldBeNull();
        var rest = (await Vak.Van(brief.Maker!.Value, Stop)).ShouldHaveSingleItem();
        (rest.Staat, rest.Inhoud, rest.Pogingen).ShouldBe((Poststaat.Verstuurd, null, 1));
    }

    [Fact]
    public async Task Wat_later_moet_komt_later()
    {
        var brief = Brief(await Mens());
        await Vak.Leg(brief, 0, Stop);
        await Vak.Neem(false, 1, 100, Stop);

        await Vak.Later(brief.Id, 99, 10, Stop);
        await Vak.Later(brief.Id, 100, 30, Stop);

        (await Vak.Neem(false, 29, 200, Stop)).ShouldBeNull();
        (await Vak.Neem(false, 30, 200, Stop)).ShouldNotBeNull().Id.ShouldBe(brief.Id);
    }

    [Fact]
    public async Task Oude_post_gaat_en_die_van_een_account_gaat_met_het_account()
    {
        var (mens, ander) = (await Mens(), await Mens());
        var (oud, jong, vraag, van) = (Brief(mens, gemaakt: 10), Brief(mens, gemaakt: 20), Brief(null, gemaakt: 20), Brief(ander, gemaakt: 30));
        foreach (var brief in new[] { oud, jong, vraag, van }) await Vak.Leg(brief, 0, Stop);

        Guid[] alle = [oud.Id, jong.Id, vraag.Id, van.Id];
        await Vak.RuimOp(voor: 20, voorZonderMaker: 30, hoogstens: 1, Stop);
        (await Vak.Bekend(alle, Stop)).Count.ShouldBe(3, "so many at a time");
        await Vak.RuimOp(voor: 20, voorZonderMaker: 30, hoogstens: 9, Stop);
        (await Vak.Bekend(alle, Stop)).Order().ShouldBe(new[] { jong.Id, van.Id }.Order());
        (await Vak.Van(mens, Stop)).Select(b => b.Id).ShouldBe([jong.Id]);

        await using var context = proef.Databank.NieuweContext();
        await context.Users.Where(a => a.Id == ander).ExecuteDeleteAsync(Stop);
        (await Vak.Van(ander, Stop)).ShouldBeEmpty();
    }

    static Brief Brief(Guid? maker, string aan = "mens@keten.example", long gemaakt = 1, Postsoort soort = Postsoort.Uitnodiging) =>
        new() { Id = Guid.NewGuid(), Soort = maker is null ? Postsoort.Wachtwoord : soort, Maker = maker, Aan = aan, Inhoud = "verzegeld", Gemaakt = gemaakt, Vanaf = 0 };

    async Task<Guid> Mens()
    {
        var account = new Account { Id = Guid.NewGuid(), Naam = "Kim", UserName = $"{Guid.NewGuid()}", Aanmeldstand = new() };
        await using var context = proef.Databank.NieuweContext();
        context.Users.Add(account);
        await context.SaveChangesAsync(Stop);
        return account.Id;
    }
}

public sealed class SqlitePostvakTests() : PostvakTests(new SqliteProef());

[Trait("Vraagt", "postgresql")]
public sealed class PostgresPostvakTests(ThrowawayPostgres server) : PostvakTests(new PostgresProef(server));
