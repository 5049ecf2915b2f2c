using Schakel.Application;
using Schakel.Application.Toegang;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;

namespace Schakel.Web.Toegang;

/// <summary>In which seat a visitor acts: that of his account, or in an example chain the one that he took with a click.</summary>
internal sealed class Zetels(Deur deur, Mensen mensen, Aangemeld aangemeld)
{
    public async Task<Zitting?> Van(HttpContext context, StroomId stroom)
    {
        var genomen = Zitting.In(context.User, stroom);
        if (genomen is not null && await deur.IsVoorbeeld(stroom, context.RequestAborted)) return genomen;

        // The cookie says which of his own seats was chosen, never whose they are.
        var eigen = await Eigen(stroom, context.RequestAborted);
        return (eigen.FirstOrDefault(d => d.Id == genomen?.Deelname) ?? eigen.FirstOrDefault()) is { } zetel ? new(stroom, zetel.Persoon, zetel.Id, aangemeld.Factor) : null;
    }

    /// <summary>The deelnames of this account that run today.</summary>
    public async Task<IReadOnlyList<Deelname>> Eigen(StroomId stroom, CancellationToken stop) =>
        aangemeld.Wie is { } wie && await mensen.Persoon(wie.Id, stroom, stop) is { } persoon ? await deur.Deelnames(stroom, persoon, stop) : [];
}
