namespace Schakel.Web.Vormen;

/// <summary>One thing that changes: what it is now, what it will be, and from when or with what remark.</summary>
public sealed record Verschil(string Waar, string? Nu, string? Straks, string? Toelichting = null);
