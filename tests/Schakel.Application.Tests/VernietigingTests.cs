using Schakel.Application.Toegang;
using Schakel.Application.Zoeken;
using Schakel.Domein;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Geheugen.Export;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Knelpunten;
using Schakel.Storage;

namespace Schakel.Application.Tests;

/// <summary>What the clock destroys is really gone, and whoever checks the memory finds nothing wrong with it.</summary>
[Trait("Feature", "H07")]
public sealed class VernietigingTests : IAsyncDisposable
{
    readonly DirectoryInfo _map = Directory.CreateTempSubdirectory("schakel-vernietiging-");
    Databank? _databank;

    static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Woorden_en_bestanden_zijn_echt_weg_ook_uit_zoeken_en_de_export_klopt()
    {
        await using var huis = await Bouw();
        await Termijn(huis, Bewaarsoort.Knelpunten);
        var (id, blijft) = (new KnelpuntId(Guid.NewGuid()), new KnelpuntId(Guid.NewGuid()));
        var melding = new Invoer();
        var bijlage = melding.BijlageOfNiets("Bijlage", Beelden.Png(4, 4));
        (await huis.Doe(huis.Regisseur, new KnelpuntMelden(id, huis.Belastingdienst, huis.Uwv, melding.Regel("", "Jansen uit Assen"), melding.LopendOfNiets("", "Al weken"), Bijlage: bijlage), melding)).ShouldBeOfType<Antwoord.Gedaan>();
        var oplossing = new Invoer();
        (await huis.Doe(huis.Regisseur, new KnelpuntOplossen(id, oplossing.Lopend("", "Gebeld")), oplossing)).ShouldBeOfType<Antwoord.Gedaan>();
        await huis.Meld(blijft, "Pietersen uit Assen");
        var teksten = (await huis.Stand()).Knelpunten.Vind(id)!.Teksten.Select(t => t.Tekst).ToList();
        var woorden = teksten.Where(t => t.Id != bijlage!.Bestand.Id).ToList();
        (await huis.Journaal.Teksten(huis.Stroom, [.. woorden.Select(t => t.Id)], Stop)).Count.ShouldBe(3);
        (await huis.Journaal.Bestand(huis.Stroom, bijlage!.Bestand.Id, Stop)).ShouldNotBeNull();
        var zoeker = new Zoeker(huis.Deur, huis.Journaal, huis.Klok);
        (await zoeker.Zoek(await huis.Zie(huis.Regisseur), huis.Regisseur.Persoon, "assen", null, 1, Stop)).Totaal.ShouldBe(2);
        huis.Klok.SetUtcNow(new(2027, 3, 3, 9, 0, 0, TimeSpan.Zero));

        await huis.Deur.Klok(huis.Stroom, Stop);

        (await huis.Journaal.Teksten(huis.Stroom, [.. woorden.Select(t => t.Id)], Stop)).ShouldBeEmpty();
        (await huis.Journaal.Bestand(huis.Stroom, bijlage.Bestand.Id, Stop)).ShouldBeNull();
        (await zoeker.Zoek(await huis.Zie(huis.Regisseur), huis.Regisseur.Persoon, "assen", null, 1, Stop)).Totaal.ShouldBe(1);
        var (boeking, _) = await huis.Journaal.Lees(huis.Stroom, 0, null, Stop).LastAsync(Stop);
        (boeking.Kop.Opdracht.Waarde.Version, boeking.Delen.Sum(d => d.Feiten.Length)).ShouldBe((8, 5), "an entry of the clock: three texts, a file and what of");
        (await huis.Stand(huis.NogEenDeur())).Hash.ShouldBe((await huis.Stand()).Hash);
        await huis.Deur.Klok(huis.Stroom, Stop);
        (await huis.Stand()).Nr.ShouldBe(boeking.Nr, "once");

        using var sleutel = Tekensleutel.Open(Path.Combine(_map.FullName, "sleutels"));
        var bewijs = new Bewijs(huis.Deur, huis.Journaal, sleutel, huis.Klok, Huis.Zone);
        foreach (var lezer in new[] { huis.Uwv, huis.Cbs })
        {
            var verslag = Controle.Van(await Regels(bewijs, huis, lezer), []);
            verslag.Bevindingen.ShouldBeEmpty();
            verslag.TekstenGewist.ShouldBe(lezer == huis.Uwv ? 3 : 0, "of what that reader could read");
        }
    }

    [Fact]
    public async Task Met_de_naam_van_wie_wegging_gaat_ook_wiens_account_het_was_zonder_dat_iemand_kijkt()
    {
        await using var huis = await Bouw();
        await Termijn(huis, Bewaarsoort.Mensen);
        var accounts = _databank!.Accounts;
        var (weg, blijft) = (await huis.Aangetreden(huis.Belastingdienst, Rol.Ketenmedewerker), await huis.Aangetreden(huis.Belastingdienst, Rol.Ketenmedewerker));
        var (account, ander) = (await Account(), await Account());
        await accounts.Word(account, huis.Stroom, weg.Persoon, Stop);
        await accounts.Word(ander, huis.Stroom, blijft.Persoon, Stop);
        (await huis.Doe(huis.Sleuteldrager, new DeelnameBeeindigen(weg.Id, new(2026, 3, 2)))).ShouldBeOfType<Antwoord.Gedaan>();
        var mensen = new Mensen(accounts, huis.Deur, new(_databank.Concepten, huis.Klok), new(huis.Deur, _databank.Opmerkingen, huis.Klok, Huis.Zone));
        var uurwerk = new Uurwerk(huis.Deur, huis.Klok, mensen);
        huis.Klok.SetUtcNow(new(2027, 3, 2, 9, 0, 0, TimeSpan.Zero));
        await uurwerk.Ronde((_, fout) => throw fout, Stop);
        (await accounts.Persoon(account, huis.Stroom, Stop)).ShouldBe(weg.Persoon);
        huis.Klok.Advance(TimeSpan.FromDays(1));

        await uurwerk.Ronde((_, fout) => throw fout, Stop);

        (await huis.Stand()).GewistePersonen.Bevat(weg.Persoon).ShouldBeTrue();
        (await accounts.Persoon(account, huis.Stroom, Stop)).ShouldBeNull();
        (await accounts.Persoon(ander, huis.Stroom, Stop)).ShouldBe(blijft.Persoon);
        (await huis.Doe(huis.Sleuteldrager, new DeelnameBeeindigen(blijft.Id, new(2027, 3, 3)))).ShouldBeOfType<Antwoord.Gedaan>();
        huis.Klok.SetUtcNow(new(2028, 3, 4, 9, 0, 0, TimeSpan.Zero));
        await uurwerk.Ronde((_, fout) => throw fout, Stop);
        (await accounts.Persoon(ander, huis.Stroom, Stop)).ShouldBeNull("and so for the next");
    }

    static async Task Termijn(Huis huis, Bewaarsoort soort) => (await huis.Doe(huis.Sleuteldrager, new BewaartermijnVaststellen(soort, 1), oprichting: true)).ShouldBeOfType<Antwoord.Gedaan>();

    async Task<Guid> Account()
    {
        var account = new Account { Id = Guid.NewGuid(), Naam = "Kim", UserName = $"{Guid.NewGuid()}", Aanmeldstand = new() };
        await using var context = _databank!.NieuweContext();
        context.Users.Add(account);
        await context.SaveChangesAsync(Stop);
        return account.Id;
    }

    static async Task<List<ReadOnlyMemory<byte>>> Regels(Bewijs bewijs, Huis huis, PartijId lezer)
    {
        var wie = (await huis.Stand()).Deelnames.FirstOrDefault(d => d.Partij == lezer) ?? await huis.Aangetreden(lezer, Rol.Sleuteldrager);
        var gemaakt = (await bewijs.Export(huis.Stroom, wie.Persoon, wie.Id, false, Stop)).ShouldBeOfType<Exportantwoord.Gemaakt>();
        var regels = new List<ReadOnlyMemory<byte>>();
        await foreach (var regel in gemaakt.Regels) regels.Add(regel);
        return regels;
    }

    async Task<Huis> Bouw()
    {
        _databank = await Databank.OpenSqlite(_map.FullName, Stop);
        return await Huis.Bouw(_databank.Journaal);
    }

    public async ValueTask DisposeAsync()
    {
        if (_databank is not null) await _databank.DisposeAsync();
        _map.Delete(recursive: true);
    }
}
