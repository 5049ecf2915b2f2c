namespace Schakel.Web.Teksten;

/// <summary>Words that more than one page uses; a page's own words stand in a resx beside that page.</summary>
public sealed class SharedTekst;
