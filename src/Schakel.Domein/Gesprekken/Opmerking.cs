using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;

namespace Schakel.Domein.Gesprekken;

/// <summary>
/// One thing that somebody said in a conversation. No fact: it stands in no journal and no export, and goes after a term
/// (architecture law 6). It keeps the audience of the moment at which it was said: a bottleneck that moves to the chain takes no words along
/// that were meant for two partners.
/// </summary>
public sealed record Opmerking(OpmerkingId Id, StroomId Stroom, Gespreksplek Plek, PersoonId Persoon, DeelnameId Deelname, Tijdstip Moment, Publiek Publiek, string Woorden)
{
    /// <summary>From this moment on it is not there any more, whether it was cleared away already or not.</summary>
    public Tijdstip VervaltOp => new(Moment.Moment + Gesprekregels.Termijn);

    public bool IsVervallen(Tijdstip op) => op >= VervaltOp;
}
