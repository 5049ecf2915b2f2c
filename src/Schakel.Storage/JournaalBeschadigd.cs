using Schakel.Domein.Geheugen;

namespace Schakel.Storage;

/// <summary>The rows of this entry are not what an append writes: somebody or something other than this program changed the database.</summary>
public sealed class JournaalBeschadigd(StroomId stroom, long? nr, string wat) : Exception(nr is null ? $"Journaal {stroom}: {wat}." : $"Journaal {stroom}, boeking {nr}: {wat}.")
{
    public StroomId Stroom { get; } = stroom;

    public long? Nr { get; } = nr;
}
