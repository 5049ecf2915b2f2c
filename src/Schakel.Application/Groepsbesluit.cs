using Schakel.Domein;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Toegang;
using Schakel.Storage;

namespace Schakel.Application;

/// <summary>
/// What a group of wensen comes to, one after another on the stand to come: the entries to append, and what each is told once they are durable.
/// <paramref name="IsZeker"/> when it all happens: then nothing needs to be looked up, because the journal itself refuses an opdracht that it has.
/// </summary>
internal sealed record Groepsbesluit(Standgeschiedenis Geschiedenis, List<Bijschrijving> Bij, List<Uitslag> Uitslagen, bool IsZeker)
{
    /// <summary>Together with what was decided right after it, on what this will leave.</summary>
    public Groepsbesluit En(Groepsbesluit volgende) => new(volgende.Geschiedenis, [.. Bij, .. volgende.Bij], [.. Uitslagen, .. volgende.Uitslagen], IsZeker && volgende.IsZeker);
}
