using Schakel.Domein.Inrichting;

namespace Schakel.Domein.Geheugen;

/// <summary>A text that stood in what the partners share and was replaced. It stays in older entries, and what cannot be found here could never be erased.</summary>
/// <param name="Door">Who typed it; null when the words were the chain's own.</param>
public sealed record VervangenTekst(Tekst Tekst, DeelnameId? Door = null);
