using Schakel.Domein;
using Schakel.Domein.Toegang;

namespace Schakel.Application.Voorbeeld;

/// <summary>One act of the example: who did what when. Its id follows from its name, so that a repeat is recognised.</summary>
internal sealed record Stap(string Naam, Tijdstip Op, Dader Dader, Func<Invoer, IOpdracht> Opdracht)
{
    /// <summary>The same for an act that binds what its actor reads at that moment; it types nothing.</summary>
    public Func<Inzage, IOpdracht>? NaLezen { get; init; }

    public OpdrachtId Id { get; } = Vast.Id<OpdrachtId>(Naam);
}
