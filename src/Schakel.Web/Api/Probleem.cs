using System.Text.Json.Serialization;

namespace Schakel.Web.Api;

/// <summary>One reason, at the field that it is about.</summary>
internal sealed record Fout(string Code, string Detail, string? Veld)
{
    public static readonly Fout Voorbeeld = new("twee-kanten-nodig", "Een knelpunt ligt tussen twee verschillende partners. Kies de andere kant.", "naar");
}

/// <summary>Why it was refused, in the form of RFC 9457. The first reason is told in full, all of them stand in <paramref name="Fouten"/>.</summary>
internal sealed record Probleem(string Type, string Title, int Status, string Detail, string Instance, string Code, string? Veld, IReadOnlyList<Fout> Fouten)
{
    [JsonIgnore]
    public static Probleem Voorbeeld => new(
        $"urn:schakel:probleem:{Fout.Voorbeeld.Code}", "Klopt niet", StatusCodes.Status422UnprocessableEntity, Fout.Voorbeeld.Detail,
        "/v1/ketens/2bd7b74c-d43a-4a96-bd8c-425aa41367a2/knelpunten", Fout.Voorbeeld.Code, Fout.Voorbeeld.Veld, [Fout.Voorbeeld]);
}
