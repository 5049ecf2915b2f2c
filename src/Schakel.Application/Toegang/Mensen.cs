using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using Schakel.Storage;

namespace Schakel.Application.Toegang;

/// <summary>Who an account is in each chain. The chain knows a person by an id of its own; here stands whose it is, and here it can go.</summary>
public sealed class Mensen(Accounts accounts)
{
    public const int MaximumKetens = 50;

    public Task<PersoonId?> Persoon(Guid account, StroomId keten, CancellationToken stop) => accounts.Persoon(account, keten, stop);

    /// <summary>The person that this account is there: this one, or the one that it was already. Before anything is written in the chain; without that it gives no right.</summary>
    public Task<PersoonId> Word(Guid account, StroomId keten, PersoonId nieuw, CancellationToken stop) => accounts.Word(account, keten, nieuw, stop);

    public Task<IReadOnlyList<StroomId>> Ketens(Guid account, CancellationToken stop) => accounts.Ketens(account, stop);

    /// <summary>What people are called, for those whose account is there.</summary>
    public Task<IReadOnlyDictionary<PersoonId, string>> Namen(StroomId keten, CancellationToken stop) => accounts.Namen(keten, stop);
}
