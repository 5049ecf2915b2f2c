using Schakel.Domein;
using Schakel.Web.Voorkeuren;
using Schakel.Web.Vormen;

namespace Schakel.Web.Ketens;

/// <summary>What was refused of a form: each reason at its field, and all together on top.</summary>
internal sealed class Fouten(string formulier)
{
    readonly List<Afwijzing> _afwijzingen = [];

    public Afwijzing? Eerste => _afwijzingen.Count == 0 ? null : _afwijzingen[0];

    public bool IsLeeg => _afwijzingen.Count == 0;

    /// <summary>For the error summary: a reason that belongs to no field leads to the form as a whole.</summary>
    public IReadOnlyList<Veldfout> Alle => [.. _afwijzingen.Select(a => new Veldfout(Veld.AnkerVan(a.Veld is null ? formulier : $"{formulier}.{a.Veld}"), InTaal(a)))];

    public void Voeg(params IEnumerable<Afwijzing> afwijzingen) => _afwijzingen.AddRange(afwijzingen);

    /// <summary>The status that the answer carries: that of the first reason.</summary>
    public int Status => StatusVan(_afwijzingen[0]);

    public static int StatusVan(Afwijzing afwijzing) => afwijzing.Soort switch
    {
        AfwijzingSoort.NietGevonden => StatusCodes.Status404NotFound,
        AfwijzingSoort.NietBevoegd => StatusCodes.Status403Forbidden,
        AfwijzingSoort.Conflict => StatusCodes.Status409Conflict,
        _ => StatusCodes.Status422UnprocessableEntity,
    };

    /// <summary>The reason at this field; null when it was fine.</summary>
    public string? Bij(string veld) => _afwijzingen.Find(a => a.Veld == veld) is { } afwijzing ? InTaal(afwijzing) : null;

    public static string InTaal(Afwijzing afwijzing) => Talen.Huidige == "en" ? afwijzing.En : afwijzing.Nl;
}
