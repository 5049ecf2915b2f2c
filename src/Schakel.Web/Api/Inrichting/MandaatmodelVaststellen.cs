using Schakel.Application;
using Schakel.Web.Api.Contract;

namespace Schakel.Web.Api.Inrichting;

internal sealed record MandaatmodelVaststellen(IReadOnlyList<Mandaatruimte> Ruimtes, string? Toelichting = null)
{
    public static readonly MandaatmodelVaststellen Voorbeeld = new(Mandaatmodel.Voorbeeld.Ruimtes, Mandaatmodel.Voorbeeld.Toelichting);

    // More than there are roles to carry one is refused, however many; the rest need not be read.
    static readonly int MaximumRuimtes = Domein.Inrichting.Mandaatregels.Dragers.Count + 1;

    public static void Map(IEndpointRouteBuilder keten) => keten.MapOpdracht<MandaatmodelVaststellen, Mandaatmodel>("/mandaatmodel", new(nameof(MandaatmodelVaststellen), Module.Inrichting,
        "Stelt vast hoe ver een mandaat mag reiken, per rol die er een kan dragen; het vervangt het hele model. Na de oprichting kan dit alleen met een voorstel.",
        "Adopts how far a mandate may reach, per role that can carry one; it replaces the whole model. After the founding this takes a proposal.")
    { Invoer = Voorbeeld, Voorbeeld = Mandaatmodel.Voorbeeld },
        (_, body, invoer) => new(body.Opdracht(invoer, ""), "mandaatmodel", Mandaatmodel.Zoek) { Veld = Veldnaam });

    /// <summary>The name in the body of what the rules call by this name.</summary>
    public static string? Veldnaam(string? veld) => veld?.EndsWith($".{nameof(Domein.Inrichting.Mandaatruimte.Hoogste)}", StringComparison.Ordinal) == true ? $"{veld[..^nameof(Domein.Inrichting.Mandaatruimte.Hoogste).Length]}{nameof(Mandaatruimte.HoogsteCenten)}" : veld;

    /// <param name="bij">Where this stands in a larger body, before the names of its fields.</param>
    public Domein.Inrichting.MandaatmodelVaststellen Opdracht(Invoer invoer, string bij) => new(
        [.. Ruimtes.Take(MaximumRuimtes).Select((r, i) => r.Lees(invoer, $"{bij}{nameof(Ruimtes)}[{i}]."))],
        invoer.LopendOfNiets($"{bij}{nameof(Toelichting)}", Toelichting));
}
