namespace Schakel.Storage.Tests;

[Trait("Vraagt", "postgresql")]
public sealed class PostgresJournaalTests(ThrowawayPostgres server) : JournaalTests(new PostgresProef(server))
{
    protected override async Task ZonderWeigering(string sql) => await Proef.Voer($"ALTER TABLE journaal DISABLE TRIGGER journaal_vast; {sql}");

    [Fact]
    public async Task Van_twee_schrijvers_tegelijk_wint_er_precies_een()
    {
        await using var ander = await Proef.Open();
        var schrift = new Schrift();
        for (var ronde = 1; ronde <= 10; ronde++)
        {
            var naast = schrift.Naast();
            Bijschrijving[] een = [schrift.Volgende(), schrift.Volgende()];
            Bijschrijving[] twee = [naast.Volgende(), naast.Volgende()];

            var uitkomsten = await Task.WhenAll(Wint(Journaal, een), Wint(ander.Journaal, twee));

            uitkomsten.Count(wint => wint).ShouldBe(1);
            if (uitkomsten[1]) schrift = naast;
            (await Journaal.Laatste(schrift.Stroom, Stop)).ShouldBe((ronde * 2L, (uitkomsten[0] ? een : twee)[1].Hash));
        }
    }

    [Fact]
    public async Task Knooppunten_die_dezelfde_stromen_in_andere_volgorde_schrijven_sluiten_elkaar_niet_op()
    {
        await using var ander = await Proef.Open();
        var (a, b) = (new Schrift(), new Schrift());
        for (var ronde = 1; ronde <= 10; ronde++)
        {
            var (a2, b2) = (a.Naast(), b.Naast());
            var uitkomsten = await Task.WhenAll(Wint(Journaal, [a.Volgende(), b.Volgende()]), Wint(ander.Journaal, [b2.Volgende(), a2.Volgende()]));
            uitkomsten.Count(wint => wint).ShouldBe(1);
            if (uitkomsten[1]) (a, b) = (a2, b2);
        }
    }

    static async Task<bool> Wint(IJournaal journaal, Bijschrijving[] bijschrijvingen)
    {
        try
        {
            await Task.Yield();
            await journaal.Voeg(bijschrijvingen, Stop);
            return true;
        }
        catch (AndereSchrijver)
        {
            return false;
        }
    }
}

[Trait("Vraagt", "postgresql")]
public sealed class PostgresWeigeringTests(ThrowawayPostgres server) : WeigeringTests(new PostgresProef(server))
{
    protected override string Bytes(string hex) => $"'\\x{hex}'::bytea";

    [Theory]
    [InlineData("TRUNCATE journaal")]
    [InlineData("SET session_replication_role = replica; DELETE FROM journaal")]
    public async Task Een_journaal_laat_zich_niet_leegmaken(string sql) => await Weigert(sql, "schakel:alleen-bijschrijven");

    // Here even the last entry is closed: its rows carry the transaction that wrote them.
    [Fact]
    public async Task Ook_de_laatste_boeking_krijgt_er_achteraf_niets_bij()
    {
        await Weigert(Deel(2, 2), "schakel:boeking-gesloten");
        await Weigert(Feit(2, 1, 2), "schakel:boeking-gesloten");
    }
}

[Trait("Vraagt", "postgresql")]
public sealed class PostgresConceptenTests(ThrowawayPostgres server) : ConceptenTests(new PostgresProef(server));
