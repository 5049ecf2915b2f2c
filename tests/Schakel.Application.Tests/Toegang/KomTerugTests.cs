using Schakel.Application.Toegang;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Toegang;
using Schakel.Storage;

namespace Schakel.Application.Tests.Toegang;

/// <summary>A place goes over to another account together with the fact, or not at all.</summary>
[Trait("Feature", "I14")]
public sealed class KomTerugTests
{
    static CancellationToken Stop => TestContext.Current.CancellationToken;

    // On a phone in a tunnel the answer gets lost, and with it whoever waited for it.
    [Fact]
    public async Task Wie_wegvalt_terwijl_hij_terugkomt_is_toch_terug()
    {
        await using var storend = await StorendeDatabank.Bouw();
        var huis = storend.Huis;
        var accounts = storend.Databank.Accounts;
        var (oud, nieuw) = (await Account(storend), await Account(storend));
        await accounts.Word(oud, huis.Stroom, huis.Regisseur.Persoon, Stop);
        var (id, geheim) = (new UitnodigingId(Guid.NewGuid()), Linkgeheim.Van(Toeval.Werp()));
        var herstellen = new ToegangHerstellen(id, huis.Regisseur.Id, new(2026, 3, 4), geheim.Verzegel(id));
        (await huis.Doe(huis.Sleuteldrager, herstellen, factor: Factor.Dubbel)).ShouldBeOfType<Antwoord.Gedaan>();
        var aannemen = new Aanvraag(huis.Stroom, new(Guid.NewGuid()), Dader.Van(huis.Regisseur.Persoon, huis.Regisseur.Id, Factor.Enkel), new UitnodigingAannemen(id, geheim, huis.Regisseur.Id), []);
        using var weg = new CancellationTokenSource();
        var (begonnen, door) = (Sein(), Sein());
        storend.Journaal.BijSchrijven = async (_, voeg, _) =>
        {
            begonnen.SetResult();
            await door.Task;
            await voeg();
        };

        var terug = new Mensen(accounts, huis.Deur, null!, null!).KomTerug(nieuw, aannemen, weg.Token);
        await begonnen.Task;
        await weg.CancelAsync();
        door.SetResult();
        (await terug).ShouldBeOfType<Antwoord.Gedaan>();

        (await accounts.Persoon(nieuw, huis.Stroom, Stop)).ShouldBe(huis.Regisseur.Persoon);
        (await accounts.Persoon(oud, huis.Stroom, Stop)).ShouldBeNull();
    }

    static TaskCompletionSource Sein() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    static async Task<Guid> Account(StorendeDatabank storend)
    {
        var account = new Account { Id = Guid.NewGuid(), Naam = "Kim", UserName = $"{Guid.NewGuid()}", Aanmeldstand = new() };
        await using var context = storend.Databank.NieuweContext();
        context.Users.Add(account);
        await context.SaveChangesAsync(Stop);
        return account.Id;
    }
}
