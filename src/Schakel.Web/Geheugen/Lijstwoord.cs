namespace Schakel.Web.Geheugen;

/// <summary>The texts that name kinds of lists and what their columns mean.</summary>
public sealed class Lijstwoord;
