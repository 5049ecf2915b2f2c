using CsCheck;
using Schakel.Domein;
using Schakel.Domein.Geheugen;

namespace Schakel.Storage.Tests;

[Trait("Feature", "X04")]
public abstract class JournaalTests(Proef proef) : IAsyncLifetime
{
    protected Proef Proef { get; } = proef;

    protected IJournaal Journaal => Proef.Databank.Journaal;

    protected static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => await Proef.Begin();

    public async ValueTask DisposeAsync()
    {
        await Proef.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    [Fact]
    [Trait("Feature", "H04")]
    public async Task Wat_erin_gaat_komt_er_byte_voor_byte_uit()
    {
        await Willekeurig.Delen.Array[1, 4].SampleAsync(
            async boekingen =>
            {
                var schrift = new Schrift();
                var geschreven = boekingen.Select(delen => schrift.Volgende(delen)).ToList();
                await Journaal.Voeg(geschreven, Stop);
                var gelezen = await Lees(schrift.Stroom);
                gelezen.Select(Spelling).ShouldBe(geschreven.Select(b => Spelling(new(b.Boeking, b.Hash))));
                gelezen.ShouldAllBe(b => b.Boeking.Hash() == b.Hash);
            },
            iter: 40,
            threads: 1);
    }

    [Fact]
    public async Task Lezen_begint_en_eindigt_waar_gevraagd_ook_over_bladen_heen()
    {
        var schrift = new Schrift();
        var geschreven = Enumerable.Range(0, 2 * Bladlezer.Boekingen + 3).Select(_ => schrift.Volgende()).ToList();
        await Journaal.Voeg(geschreven, Stop);

        foreach (var (na, tot) in ((long, long?)[])[(0, null), (0, 512), (1, 513), (511, 1024), (512, null), (1026, null), (1027, null), (5000, null), (3, 3), (0, 9999)])
        {
            var gelezen = await Lees(schrift.Stroom, na, tot);
            gelezen.Select(Spelling).ShouldBe(geschreven.Where(b => b.Boeking.Nr > na && b.Boeking.Nr <= (tot ?? long.MaxValue)).Select(b => Spelling(new(b.Boeking, b.Hash))));
        }
    }

    [Fact]
    public async Task Een_stroom_zonder_boekingen_is_leeg()
    {
        var stroom = new StroomId(Guid.NewGuid());
        (await Journaal.Laatste(stroom, Stop)).ShouldBeNull();
        (await Lees(stroom)).ShouldBeEmpty();
        (await Journaal.Stromen(Stop)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Boekingen_van_twee_stromen_worden_samen_bijgeschreven()
    {
        var (een, twee) = (new Schrift(), new Schrift());
        await Journaal.Voeg([een.Volgende(), twee.Volgende(), een.Volgende()], Stop);
        var laatste = twee.Volgende();
        await Journaal.Voeg([laatste, een.Volgende()], Stop);

        (await Journaal.Laatste(een.Stroom, Stop))?.Nr.ShouldBe(3);
        (await Journaal.Laatste(twee.Stroom, Stop)).ShouldBe((2L, laatste.Hash));
        (await Journaal.Stromen(Stop)).ShouldBe([een.Stroom, twee.Stroom], ignoreOrder: true);
        (await Lees(een.Stroom)).Count.ShouldBe(3);
    }

    [Fact]
    public async Task Wie_een_genomen_nummer_schrijft_laat_niets_achter()
    {
        var schrift = new Schrift();
        await Journaal.Voeg([schrift.Volgende()], Stop);
        var ander = schrift.Naast();
        await Journaal.Voeg([schrift.Volgende()], Stop);
        var eerder = await Lees(schrift.Stroom);

        var elders = new Schrift();
        var tekst = Schrift.Tekst("Dit mag niet blijven staan.");
        await Should.ThrowAsync<AndereSchrijver>(Journaal.Voeg([elders.Volgende(woorden: [tekst]), ander.Volgende(), ander.Volgende()], Stop));

        (await Lees(schrift.Stroom)).Select(Spelling).ShouldBe(eerder.Select(Spelling));
        (await Lees(elders.Stroom)).ShouldBeEmpty();
        (await Journaal.Teksten(elders.Stroom, [tekst.Id], Stop)).ShouldBeEmpty();

        await Journaal.Voeg([schrift.Volgende()], Stop);
        (await Lees(schrift.Stroom)).Count.ShouldBe(3);
    }

    [Fact]
    public async Task Een_opdracht_staat_maar_een_keer_in_een_stroom_en_wordt_teruggevonden()
    {
        var (schrift, ander) = (new Schrift(), new Schrift());
        var opdracht = new OpdrachtId(Guid.NewGuid());
        await Journaal.Voeg([schrift.Volgende(), schrift.Volgende(opdracht: opdracht), ander.Volgende(opdracht: opdracht)], Stop);

        await Should.ThrowAsync<OpdrachtHerhaald>(Journaal.Voeg([schrift.Volgende(opdracht: opdracht)], Stop));

        (await Journaal.Laatste(schrift.Stroom, Stop))?.Nr.ShouldBe(2);
        var gevonden = await Journaal.Vind(schrift.Stroom, [opdracht, new(Guid.NewGuid())], Stop);
        gevonden.ShouldBe(new Dictionary<OpdrachtId, long> { [opdracht] = 2 });
    }

    [Fact]
    public async Task Een_nummer_overslaan_wordt_geweigerd()
    {
        var schrift = new Schrift();
        schrift.Volgende();
        var fout = await Should.ThrowAsync<System.Data.Common.DbException>(Journaal.Voeg([schrift.Volgende()], Stop));
        fout.Message.ShouldContain("schakel:niet-op-volgorde");
        (await Lees(schrift.Stroom)).ShouldBeEmpty();
    }

    [Fact]
    [Trait("Feature", "H05")]
    public async Task Bestanden_blijven_of_gaan_met_hun_boeking_en_staan_vast()
    {
        var (schrift, ander) = (new Schrift(), new Schrift());
        var (blijft, gaat) = (Schrift.Bestand(0, 1, 0xFF), Schrift.Bestand(new byte[BewaardBestand.MaximumBytes]));
        await Journaal.Voeg([schrift.Volgende(bestanden: [blijft, gaat]), ander.Volgende()], Stop);
        (await Journaal.Bestand(schrift.Stroom, gaat.Id, Stop))!.Inhoud.Length.ShouldBe(BewaardBestand.MaximumBytes);

        await Journaal.Voeg([schrift.Volgende(gewist: [gaat.Id]), ander.Volgende(gewist: [blijft.Id])], Stop);

        var over = (await Journaal.Bestand(schrift.Stroom, blijft.Id, Stop))!;
        over.Past(Zegel.Over(Merk.Bestand, blijft.Zout, blijft.Inhoud)).ShouldBeTrue();
        over.Inhoud.ShouldBe(blijft.Inhoud);
        (await Journaal.Bestand(schrift.Stroom, gaat.Id, Stop)).ShouldBeNull();
        (await Journaal.Bestand(ander.Stroom, blijft.Id, Stop)).ShouldBeNull("a file is of one chain");
        foreach (var fout in new[] { schrift.Naast().Volgende(bestanden: [blijft]), schrift.Naast().Volgende(bestanden: [Schrift.Bestand()]), schrift.Naast().Volgende(bestanden: [Schrift.Bestand(new byte[BewaardBestand.MaximumBytes + 1])]) })
            await Should.ThrowAsync<System.Data.Common.DbException>(Journaal.Voeg([fout], Stop));
        await Should.ThrowAsync<System.Data.Common.DbException>(Proef.Voer("UPDATE bestanden SET inhoud = zout"));
        (await Journaal.Laatste(schrift.Stroom, Stop))?.Nr.ShouldBe(2);
    }

    [Fact]
    [Trait("Feature", "H05")]
    public async Task Woorden_blijven_of_gaan_met_hun_boeking()
    {
        var schrift = new Schrift();
        var (blijft, gaat) = (Schrift.Tekst("Één woord\nen een \U0001F517 schakel."), Schrift.Tekst("Gaat weg."));
        await Journaal.Voeg([schrift.Volgende(woorden: [blijft, gaat])], Stop);
        var voor = await Lees(schrift.Stroom);

        var wissen = schrift.Naast();
        await Should.ThrowAsync<OpdrachtHerhaald>(Journaal.Voeg([wissen.Volgende(opdracht: voor[0].Boeking.Kop.Opdracht, gewist: [gaat.Id])], Stop));
        (await Journaal.Teksten(schrift.Stroom, [blijft.Id, gaat.Id], Stop)).Count.ShouldBe(2);

        await Journaal.Voeg([schrift.Volgende(gewist: [gaat.Id])], Stop);

        var over = await Journaal.Teksten(schrift.Stroom, [blijft.Id, gaat.Id, new(Guid.NewGuid())], Stop);
        over.Keys.ShouldBe([blijft.Id]);
        over[blijft.Id].Woorden.ShouldBe(blijft.Woorden);
        over[blijft.Id].Zout.ShouldBe(blijft.Zout);
        (await Lees(schrift.Stroom, 0, 1)).Select(Spelling).ShouldBe(voor.Select(Spelling));
        (await Journaal.Teksten(new Schrift().Stroom, [blijft.Id], Stop)).ShouldBeEmpty();
    }

    [Fact]
    [Trait("Feature", "H04")]
    public async Task Een_boeking_zonder_haar_deel_wordt_niet_gelezen_alsof_er_niets_is()
    {
        var schrift = new Schrift();
        await Journaal.Voeg([schrift.Volgende([Schrift.Deel(), Schrift.Kring(), Schrift.Deel()])], Stop);
        await ZonderWeigering("DELETE FROM journaal WHERE deel = 2");

        (await Should.ThrowAsync<JournaalBeschadigd>(Lees(schrift.Stroom))).Nr.ShouldBe(1);
    }

    // Read a page at a time: one of which nothing is left was asked for without end.
    [Theory]
    [Trait("Feature", "H04")]
    [InlineData("nr = 1", 0, 1)]
    [InlineData("nr <= 1500", 0, 600)]
    [InlineData("nr > 512 AND nr <= 1024", 0, 1500)]
    public async Task Een_heel_blad_dat_weg_is_houdt_niemand_op_en_wordt_gezegd(string weg, long na, long tot)
    {
        var schrift = new Schrift();
        foreach (var groep in Enumerable.Range(0, 1600).Select(_ => schrift.Volgende()).Chunk(400)) await Journaal.Voeg(groep, Stop);
        await ZonderWeigering($"DELETE FROM journaal WHERE {weg}");

        var lezen = Task.Run(() => Lees(schrift.Stroom, na, tot), Stop);

        await Should.ThrowAsync<JournaalBeschadigd>(lezen.WaitAsync(TimeSpan.FromSeconds(60), Stop));
    }

    /// <summary>What someone with the database file in hand can do: switch the refusals off.</summary>
    protected abstract Task ZonderWeigering(string sql);

    protected async Task<List<Bewaard>> Lees(StroomId stroom, long na = 0, long? tot = null)
    {
        var gelezen = new List<Bewaard>();
        await foreach (var bewaard in Journaal.Lees(stroom, na, tot, Stop)) gelezen.Add(bewaard);
        return gelezen;
    }

    /// <summary>All that an entry holds, byte for byte, as one text: records that hold arrays are never equal.</summary>
    protected static string Spelling(Bewaard bewaard)
    {
        var (boeking, hash) = bewaard;
        var delen = boeking.Delen.Select(d => $"{d.Publiek} {Convert.ToHexString(d.Zout)} {Convert.ToHexString(d.Dader)} " +
            string.Join(' ', d.Feiten.Select(f => $"{f.Naam} {f.Versie} {Convert.ToHexString(f.Inhoud)}")));
        return $"{boeking.Stroom} {boeking.Nr} {boeking.Vorige} {hash} {Convert.ToHexString(boeking.Kop.Zout)} {boeking.Kop.Opdracht} {boeking.Kop.Tijdstip} | {string.Join(" | ", delen)}";
    }
}
