namespace Schakel.Web.Api;

/// <summary>One page of a list, and how many things the whole list has. The header Link leads to the pages beside it.</summary>
internal sealed record Lijst<T>(IReadOnlyList<T> Resultaten, int Totaal, int Pagina, int Aantal);
