namespace Schakel.Web.Besturing;

/// <summary>The texts that name where a proposal stands and what a partner says of it.</summary>
public sealed class Voorstelwoord;
