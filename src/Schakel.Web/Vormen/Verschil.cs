namespace Schakel.Web.Vormen;

/// <summary>One thing that changes: what it is now, what it will be, and from when or with what remark.</summary>
/// <param name="IsTekst">Words of people on both sides, none of them erased: then it is told word by word.</param>
public sealed record Verschil(string Waar, string? Nu, string? Straks, string? Toelichting = null, bool IsTekst = false);
