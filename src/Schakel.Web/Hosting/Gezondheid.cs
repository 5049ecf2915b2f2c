namespace Schakel.Web.Hosting;

/// <summary>Says that this is a Schakel and that it answers; used by scripts and by a second Schakel on the same port.</summary>
internal static class Gezondheid
{
    public const string Path = "/gezond";
    public const string Answer = "Schakel is gezond";

    public static void MapGezondheid(this IEndpointRouteBuilder routes) => routes.MapGet(Path, () => TypedResults.Text(Answer));
}
