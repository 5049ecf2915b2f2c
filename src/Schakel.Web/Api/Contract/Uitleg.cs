using Microsoft.AspNetCore.Mvc;

namespace Schakel.Web.Api.Contract;

internal enum Module
{
    Inrichting,
    Ontwikkeling,
    Knelpunten,
    Voornemens,
    Afspraken,
    Besluiten,
    Rapportages,
    Geheugen,
    Leren,
    Werk,
}

/// <summary>A query parameter beside the usual ones.</summary>
internal sealed record Filter(string Naam, Type Soort, string Uitleg, bool IsNodig = false);

/// <summary>What the contract says of one operation; its name is that of the use case. Examples are values of the real shapes, so they cannot lie.</summary>
internal sealed record Uitleg(string Naam, Module Module, string Nl, string En)
{
    public object? Voorbeeld { get; init; }

    public object? Invoer { get; init; }

    public IReadOnlyList<Filter> Filters { get; init; } = [];

    public string Soort { get; init; } = "application/json";

    public bool HeeftOp { get; init; }

    public bool IsLijst { get; init; }

    public bool IsOpdracht { get; init; }

    /// <summary>Not everybody who reads the chain may read this.</summary>
    public bool VraagtRecht { get; init; }

    /// <summary>How large a body may be where that is more than usual.</summary>
    public long? Langst { get; init; }

    /// <summary>Asks for no deelname.</summary>
    public bool IsOpen { get; init; }

    public int Gelukt => IsOpdracht ? StatusCodes.Status201Created : StatusCodes.Status200OK;

    /// <summary>The problems that can come of it.</summary>
    public IEnumerable<int> Problemen =>
    [
        StatusCodes.Status400BadRequest,
        .. IsOpen ? HeeftOp ? [StatusCodes.Status404NotFound] : [] : new[] { StatusCodes.Status401Unauthorized, StatusCodes.Status404NotFound },
        .. IsOpdracht || VraagtRecht ? [StatusCodes.Status403Forbidden] : Array.Empty<int>(),
        .. IsOpdracht
            ? [StatusCodes.Status409Conflict, StatusCodes.Status413PayloadTooLarge, StatusCodes.Status415UnsupportedMediaType, StatusCodes.Status422UnprocessableEntity]
            : Array.Empty<int>(),
        StatusCodes.Status503ServiceUnavailable,
    ];
}

internal static class Beschrijving
{
    public static RouteHandlerBuilder Beschrijf<T>(this RouteHandlerBuilder route, Uitleg uitleg) => (uitleg.Langst is { } langst ? route.WithMetadata(new RequestSizeLimitAttribute(langst)) : route)
        .WithName(uitleg.Naam)
        .WithTags(uitleg.Module.ToString())
        .WithSummary($"{uitleg.Nl} / {uitleg.En}")
        .WithMetadata(uitleg)
        .Produces<T>(uitleg.Gelukt, uitleg.Soort);
}
