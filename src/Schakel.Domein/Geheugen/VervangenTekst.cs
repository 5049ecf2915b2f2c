namespace Schakel.Domein.Geheugen;

/// <summary>A text that stood in what the partners share and was replaced. It stays in older entries, and what cannot be found here could never be erased.</summary>
public sealed record VervangenTekst(Tekst Tekst);
