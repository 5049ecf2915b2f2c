namespace Schakel.Web.Inrichting;

/// <summary>The texts that say what a role may do: one for each kind of act in the table of the rules.</summary>
public sealed class Rolrecht;
