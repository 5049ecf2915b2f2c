namespace Schakel.Web.Ketens;

/// <summary>The texts that name the roles.</summary>
public sealed class Rolnaam;
