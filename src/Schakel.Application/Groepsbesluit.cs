using Schakel.Domein;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Toegang;
using Schakel.Storage;

namespace Schakel.Application;

/// <summary>
/// What a group of wensen comes to, one after another on the stand to come: the entries to append, those of the clock among them, and what each wens is told once they are durable.
/// <paramref name="IsZeker"/> when each wens happens: then nothing needs to be looked up, because the journal itself refuses an opdracht that it has.
/// </summary>
internal sealed record Groepsbesluit(Standgeschiedenis Geschiedenis, List<Bijschrijving> Bij, List<Uitslag> Uitslagen, bool IsZeker)
{
    /// <summary>Whether the clock acted before them; nobody else has ids of that version.</summary>
    public bool HeeftKlok => Bij.Exists(b => b.Boeking.Kop.Opdracht.Waarde.Version == Klokkenmerk.Versie);

    /// <summary>Together with what was decided right after it, on what this will leave.</summary>
    public Groepsbesluit En(Groepsbesluit volgende) => new(volgende.Geschiedenis, [.. Bij, .. volgende.Bij], [.. Uitslagen, .. volgende.Uitslagen], IsZeker && volgende.IsZeker);
}
