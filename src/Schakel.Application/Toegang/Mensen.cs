using Schakel.Domein;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using Schakel.Storage;

namespace Schakel.Application.Toegang;

/// <summary>Who an account is in each chain. The chain knows a person by an id of its own; here stands whose it is, and here it can go.</summary>
public sealed class Mensen(Accounts accounts, Deur deur)
{
    public const int MaximumKetens = 50;

    public static readonly Afwijzing TeVeelKetens = new(
        "te-veel-ketens", "U doet al mee in vijftig ketens. Stop eerst ergens anders.", "You take part in fifty chains already. First stop somewhere else.", AfwijzingSoort.Conflict);

    public Task<PersoonId?> Persoon(Guid account, StroomId keten, CancellationToken stop) => accounts.Persoon(account, keten, stop);

    public Task<IReadOnlyList<StroomId>> Ketens(Guid account, CancellationToken stop) => accounts.Ketens(account, stop);

    /// <summary>What people are called, for those whose account is there.</summary>
    public Task<IReadOnlyDictionary<PersoonId, string>> Namen(StroomId keten, CancellationToken stop) => accounts.Namen(keten, stop);

    /// <summary>
    /// Begins a first or further deelname of this account by founding the chain or accepting an invitation. The account becomes somebody
    /// there just before, so that nobody can be in without an account; by itself that gives no right, and who is refused becomes nobody.
    /// </summary>
    /// <param name="maak">What is asked, in the name of this person.</param>
    public async Task<Antwoord> KomBinnen(Guid account, StroomId keten, Func<PersoonId, Aanvraag> maak, CancellationToken stop)
    {
        var persoon = new PersoonId(Guid.NewGuid());
        if (await accounts.Persoon(account, keten, stop) is { } al) persoon = al;
        else if (await TeVeel(account, stop)) return new Antwoord.Geweigerd(TeVeelKetens);
        // Sent twice at once the other may have come in meanwhile; then the door knows the answer to this one too.
        else if (await deur.Weiger(maak(persoon), stop) is { } geweigerd && await accounts.Persoon(account, keten, stop) is null) return new Antwoord.Geweigerd(geweigerd);

        return await deur.Voer(maak(await accounts.Word(account, keten, persoon, stop)), stop);
    }

    // Only chains where a term runs count: whoever stopped somewhere has room again.
    async Task<bool> TeVeel(Guid account, CancellationToken stop)
    {
        var ketens = await accounts.Ketens(account, stop);
        if (ketens.Count < MaximumKetens) return false;

        var lopend = 0;
        foreach (var keten in ketens)
            if (await accounts.Persoon(account, keten, stop) is { } persoon && (await deur.Deelnames(keten, persoon, stop)).Count > 0) lopend++;
        return lopend >= MaximumKetens;
    }
}
