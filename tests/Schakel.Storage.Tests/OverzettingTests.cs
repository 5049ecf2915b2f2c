using System.Text;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Schakel.Domein;
using Schakel.Domein.Geheugen;

namespace Schakel.Storage.Tests;

/// <summary>What is brought to another database is all that there was, and says so by its heads.</summary>
[Trait("Feature", "X04")]
public abstract class OverzettingTests(Proef bron, Proef doel) : IAsyncLifetime
{
    static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        await bron.Begin();
        await doel.Begin();
    }

    public async ValueTask DisposeAsync()
    {
        await bron.DisposeAsync();
        await doel.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task Elke_keten_komt_over_met_haar_hoofd_haar_woorden_en_haar_bestanden()
    {
        var (een, ander) = (new Schrift(), new Schrift());
        var (blijft, gaat, foto) = (Schrift.Tekst("Dit blijft, met \u00e9 en \ud83d\ude42."), Schrift.Tekst("Dit gaat weg."), Schrift.Bestand(1, 2, 0, 255));
        await bron.Databank.Journaal.Voeg([Noemt(een, [blijft, gaat], [foto]), een.Volgende(), ander.Volgende()], Stop);
        await bron.Databank.Journaal.Voeg([Wist(een, gaat)], Stop);

        var proeven = await Voer();

        proeven.Select(p => (p.Stroom, p.Nr, p.Ontbreekt)).ShouldBe([(een.Stroom, 3, 0), (ander.Stroom, 1, 0)], ignoreOrder: true);
        proeven.Single(p => p.Stroom == een.Stroom).ShouldSatisfyAllConditions(p => p.Teksten.ShouldBe(1), p => p.Bestanden.ShouldBe(1));
        foreach (var stroom in (StroomId[])[een.Stroom, ander.Stroom])
        {
            (await doel.Databank.Journaal.Laatste(stroom, Stop)).ShouldBe(await bron.Databank.Journaal.Laatste(stroom, Stop));
            (await Alles(doel, stroom)).ShouldBe(await Alles(bron, stroom));
        }
        (await doel.Databank.Journaal.Teksten(een.Stroom, [blijft.Id, gaat.Id], Stop)).Values.Select(t => t.Woorden).ShouldBe([blijft.Woorden]);
        (await doel.Databank.Journaal.Bestand(een.Stroom, foto.Id, Stop)).ShouldNotBeNull().Inhoud.ShouldBe(foto.Inhoud);
        (await Overzetting.BezigNaar(doel.Databank, Stop)).ShouldBeNull();
    }

    [Fact]
    public async Task Elke_tabel_gaat_mee_met_elke_kolom()
    {
        await using (var context = bron.Databank.NieuweContext()) await Vul(context);

        await Voer();

        await using var van = bron.Databank.NieuweContext();
        await using var naar = doel.Databank.NieuweContext();
        foreach (var soort in van.Model.GetEntityTypes().Where(t => !t.IsOwned()))
        {
            var stond = Rijen(van, soort);
            stond.Length.ShouldBeGreaterThan(2, $"the test fills {soort.ClrType.Name}");
            Rijen(naar, soort).ShouldBe(stond, soort.ClrType.Name);
        }
    }

    [Fact]
    public async Task Wat_daarna_komt_krijgt_een_nummer_dat_er_nog_niet_was()
    {
        await using (var context = bron.Databank.NieuweContext())
        {
            context.DataProtectionKeys.AddRange(new() { FriendlyName = "een" }, new() { FriendlyName = "twee" });
            await context.SaveChangesAsync(Stop);
        }
        await Overzetting.Voer(bron.Databank, doel.Databank, [new() { FriendlyName = "van ernaast" }], _ => { }, Stop);

        await using var naar = doel.Databank.NieuweContext();
        naar.DataProtectionKeys.Add(new() { FriendlyName = "daarna" });
        await naar.SaveChangesAsync(Stop);

        (await naar.DataProtectionKeys.Select(s => s.FriendlyName).ToListAsync(Stop)).ShouldBe(["een", "twee", "van ernaast", "daarna"], ignoreOrder: true);
        (await naar.DataProtectionKeys.Select(s => s.Id).Distinct().CountAsync(Stop)).ShouldBe(4);
    }

    [Fact]
    public async Task Een_sleutel_die_er_al_staat_komt_er_niet_nog_eens_bij()
    {
        await using (var context = bron.Databank.NieuweContext())
        {
            context.DataProtectionKeys.Add(new() { FriendlyName = "key-een", Xml = "<al/>" });
            await context.SaveChangesAsync(Stop);
        }
        await Overzetting.Voer(bron.Databank, doel.Databank, [new() { FriendlyName = "key-een" }, new() { FriendlyName = "key-twee" }], _ => { }, Stop);

        await using var naar = doel.Databank.NieuweContext();
        (await naar.DataProtectionKeys.Select(s => s.FriendlyName).ToListAsync(Stop)).ShouldBe(["key-een", "key-twee"], ignoreOrder: true);
    }

    [Fact]
    public async Task Wie_verder_las_dan_wat_meeging_leest_daar_verder()
    {
        var schrift = new Schrift();
        await bron.Databank.Journaal.Voeg([schrift.Volgende()], Stop);
        await bron.Databank.Lezers.Zet("post", schrift.Stroom, 9, Stop);

        await Voer();

        (await doel.Databank.Lezers.Tot("post", schrift.Stroom, Stop)).ShouldBe(1);
    }

    [Fact]
    public async Task Over_wat_er_al_staat_komt_niets()
    {
        var (hier, daar) = (new Schrift(), new Schrift());
        await bron.Databank.Journaal.Voeg([hier.Volgende()], Stop);
        await doel.Databank.Journaal.Voeg([daar.Volgende()], Stop);

        await Should.ThrowAsync<DoelNietLeeg>(Voer);

        (await doel.Databank.Journaal.Stromen(Stop)).ShouldBe([daar.Stroom]);
    }

    [Fact]
    public async Task Ook_niet_over_een_account_zonder_keten()
    {
        await using (var context = doel.Databank.NieuweContext())
        {
            context.Users.Add(new() { Id = Guid.NewGuid(), UserName = "een", NormalizedUserName = "EEN" });
            await context.SaveChangesAsync(Stop);
        }

        await Should.ThrowAsync<DoelNietLeeg>(Voer);
    }

    [Fact]
    public async Task Wie_halverwege_is_afgebroken_gaat_verder_waar_hij_was_en_tot_dan_staat_er_dat_hij_bezig_is()
    {
        var schrift = new Schrift();
        var woorden = Schrift.Tekst("Woorden van het begin.");
        await bron.Databank.Journaal.Voeg([Noemt(schrift, [woorden], []), .. Enumerable.Range(0, 599).Select(_ => schrift.Volgende())], Stop);
        using var stop = new CancellationTokenSource();

        await Should.ThrowAsync<OperationCanceledException>(() => Overzetting.Voer(bron.Databank, doel.Databank, [], v => { if (v.Nr > 256) stop.Cancel(); }, stop.Token));

        (await doel.Databank.Journaal.Laatste(schrift.Stroom, Stop))?.Nr.ShouldBe(512);
        (await Overzetting.BezigNaar(doel.Databank, Stop)).ShouldBe("");
        (await Voer()).Single().Nr.ShouldBe(600);
        (await Overzetting.BezigNaar(doel.Databank, Stop)).ShouldBeNull();
        (await doel.Databank.Journaal.Teksten(schrift.Stroom, [woorden.Id], Stop)).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Wie_iets_anders_bracht_gaat_hier_niet_verder()
    {
        var schrift = new Schrift();
        var naast = schrift.Naast();
        await bron.Databank.Journaal.Voeg([schrift.Volgende(), schrift.Volgende()], Stop);
        await Afgebroken([naast.Volgende()]);

        await Should.ThrowAsync<DoelNietLeeg>(Voer);
    }

    [Fact]
    public async Task Wie_verder_was_dan_de_bron_nu_is_gaat_hier_niet_verder()
    {
        var schrift = new Schrift();
        var (een, twee) = (schrift.Volgende(), schrift.Volgende());
        await bron.Databank.Journaal.Voeg([een], Stop);
        await Afgebroken([een, twee]);

        await Should.ThrowAsync<DoelNietLeeg>(Voer);
    }

    [Fact]
    public async Task Woorden_die_buitenom_verdwenen_worden_geteld_en_houden_de_rest_niet_tegen()
    {
        var schrift = new Schrift();
        var weg = Schrift.Tekst("Weg zonder wissen.");
        await bron.Databank.Journaal.Voeg([Noemt(schrift, [weg], [])], Stop);
        await bron.Voer("DELETE FROM teksten");

        var proef = (await Voer()).Single();

        (proef.Nr, proef.Teksten, proef.Ontbreekt).ShouldBe((1, 0, 1));
    }

    [Fact]
    public async Task Woorden_die_veel_later_gewist_zijn_ontbreken_niet()
    {
        var schrift = new Schrift();
        var weg = Schrift.Tekst("Later gewist.");
        await bron.Databank.Journaal.Voeg([Noemt(schrift, [weg], []), .. Enumerable.Range(0, 400).Select(_ => schrift.Volgende())], Stop);
        await bron.Databank.Journaal.Voeg([Wist(schrift, weg)], Stop);

        (await Voer()).Single().Ontbreekt.ShouldBe(0);
    }

    [Fact]
    public async Task Een_boeking_die_niet_bij_haar_hash_past_gaat_niet_verder()
    {
        var schrift = new Schrift();
        var goed = schrift.Volgende();
        await bron.Databank.Journaal.Voeg([goed with { Hash = Zegel.Over("x"u8, Schrift.Zout(), []) }], Stop);

        (await Should.ThrowAsync<JournaalBeschadigd>(Voer)).Nr.ShouldBe(1);
    }

    [Fact]
    public async Task Woorden_die_niet_bij_hun_zegel_passen_gaan_niet_verder()
    {
        var schrift = new Schrift();
        var (gemeend, geschreven) = (Schrift.Tekst("Gemeend."), Schrift.Tekst("Geschreven."));
        await bron.Databank.Journaal.Voeg([Noemt(schrift, [gemeend], []) with { Woorden = [geschreven with { Id = gemeend.Id }] }], Stop);

        (await Should.ThrowAsync<JournaalBeschadigd>(Voer)).Message.ShouldContain("woorden");
    }

    Task<IReadOnlyList<Journaalproef>> Voer() => Overzetting.Voer(bron.Databank, doel.Databank, [], _ => { }, Stop);

    // As one who was broken off leaves it: the mark, and a beginning.
    async Task Afgebroken(IReadOnlyList<Bijschrijving> begin)
    {
        await using (var context = doel.Databank.NieuweContext())
        {
            context.Lezers.Add(new() { Naam = "overzetting", Stroom = "", Nr = 0 });
            await context.SaveChangesAsync(Stop);
        }
        await doel.Databank.Journaal.Voeg(begin, Stop);
    }

    static Bijschrijving Noemt(Schrift schrift, BewaardeTekst[] teksten, BewaardBestand[] bestanden)
    {
        var genoemd = teksten.Select(t => $$"""{"tekst":"{{t.Id}}","zegel":"{{Zegel.Over(Merk.Tekst, t.Zout, Encoding.UTF8.GetBytes(t.Woorden))}}"}""")
            .Concat(bestanden.Select(b => new Bestand(b.Id, Zegel.Over(Merk.Bestand, b.Zout, b.Inhoud)).Json()));
        return schrift.Volgende([Schrift.Deel($$"""{"alles":[{{string.Join(',', genoemd)}}]}""")], woorden: teksten, bestanden: bestanden);
    }

    static Bijschrijving Wist(Schrift schrift, BewaardeTekst tekst) =>
        schrift.Volgende([new(Publiek.Openbaar, Schrift.Zout(), [], [Feitensoorten.Schrijf(new TekstGewist(tekst.Id))])], gewist: [tekst.Id]);

    static async Task<List<string>> Alles(Proef proef, StroomId stroom)
    {
        var regels = new List<string>();
        await foreach (var (boeking, hash) in proef.Databank.Journaal.Lees(stroom, 0, null, Stop)) regels.Add($"{boeking.Nr} {hash} {boeking.Hash()}");
        return regels;
    }

    // A row in each table that the model knows, every column with something in it: a new table or column comes along by itself.
    static async Task Vul(SchakelContext context)
    {
        var account = Guid.NewGuid();
        context.Users.Add(new() { Id = account, Naam = "Mens", UserName = "mens", NormalizedUserName = "MENS", Email = "m@keten.example", LockoutEnd = DateTimeOffset.UnixEpoch, Passkeys = 3, WachtwoordHersteld = 7, Eenmaalsleutel = "x" });
        context.AccountPasskeys.Add(new() { UserId = account, CredentialId = [9], LaatstGebruikt = new(2026, 1, 2), Data = new() { Name = "Sleutel", CreatedAt = DateTimeOffset.UnixEpoch, PublicKey = [7, 8], Transports = ["internal", "hybrid"], AttestationObject = [1], ClientDataJson = [2] } });
        foreach (var soort in context.Model.GetEntityTypes().Where(t => !t.IsOwned() && t.ClrType != typeof(Account) && t.ClrType != typeof(AccountPasskey)))
        {
            var rij = System.Runtime.CompilerServices.RuntimeHelpers.GetUninitializedObject(soort.ClrType);
            foreach (var kolom in soort.GetProperties()) kolom.PropertyInfo!.SetValue(rij, Waarde(kolom, account));
            context.Add(rij);
        }
        await context.SaveChangesAsync(Stop);
    }

    static object Waarde(IProperty kolom, Guid account) => (Nullable.GetUnderlyingType(kolom.ClrType) ?? kolom.ClrType) switch
    {
        var t when t == typeof(string) => $"{kolom.Name} \u00e9",
        var t when t == typeof(Guid) => account,
        var t when t == typeof(long) => 638_000_000_000_000_123L,
        var t when t == typeof(int) => 41,
        var t when t == typeof(bool) => true,
        var t when t == typeof(Datum) => new Datum(2026, 11, 30),
        var t when t == typeof(byte[]) => new byte[] { 0, 1, 255 },
        var t when t.IsEnum => Enum.GetValues(t).GetValue(Enum.GetValues(t).Length - 1)!,
        var t => throw new InvalidOperationException($"{kolom.DeclaringType.ClrType.Name}.{kolom.Name} is een {t.Name}: zeg hier wat erin staat."),
    };

    static string Rijen(SchakelContext context, IEntityType soort)
    {
        var rijen = (IQueryable<object>)context.GetType().GetMethod("Set", [])!.MakeGenericMethod(soort.ClrType).Invoke(context, null)!;
        return JsonSerializer.Serialize(rijen.AsNoTracking().AsEnumerable().Select(r => JsonSerializer.SerializeToElement(r, r.GetType())).ToList());
    }
}

public sealed class SqliteNaarSqliteTests() : OverzettingTests(new SqliteProef(), new SqliteProef());

[Trait("Vraagt", "postgresql")]
public sealed class SqliteNaarPostgresTests(ThrowawayPostgres server) : OverzettingTests(new SqliteProef(), new PostgresProef(server));

[Trait("Vraagt", "postgresql")]
public sealed class PostgresNaarSqliteTests(ThrowawayPostgres server) : OverzettingTests(new PostgresProef(server), new SqliteProef());
