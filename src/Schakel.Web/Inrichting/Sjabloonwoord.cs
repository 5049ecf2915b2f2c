namespace Schakel.Web.Inrichting;

/// <summary>The texts of templates and of the bodies in them.</summary>
public sealed class Sjabloonwoord;
