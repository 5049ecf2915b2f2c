namespace Schakel.Web.Leren;

/// <summary>The words of the hand-over file, on the page and in a document.</summary>
public sealed class Dossierwoord;
