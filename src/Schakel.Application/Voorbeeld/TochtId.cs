using Schakel.Domein;

namespace Schakel.Application.Voorbeeld;

/// <summary>One walk through the example.</summary>
public readonly record struct TochtId(Guid Waarde) : IId<TochtId>
{
    public static TochtId Van(Guid waarde) => new(waarde);

    /// <summary>A new one, by chance: who does not have the address of a walk cannot guess it.</summary>
    public static TochtId Nieuw() => new(Toeval.Kenmerk(Toeval.Werp()));

    public override string ToString() => Waarde.ToString("D");
}
