namespace Schakel.Web.Vormen;

/// <summary>Why a field was refused; the summary on top links to the field by its id.</summary>
public sealed record Veldfout(string VeldId, string Bericht);
