namespace Schakel.Web.Besturing;

/// <summary>A decision as a document of a word processor, for who takes part in the chain; this type names its words.</summary>
public sealed class Besluitdocument;
