using System.Globalization;
using Microsoft.AspNetCore.Http.Extensions;
using Schakel.Domein;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Voornemens;

namespace Schakel.Web.Voornemens;

internal enum Doelstand
{
    /// <summary>What the chain presses on now.</summary>
    Knelt,
    Ingetrokken,
    Alle,
}

/// <summary>Which own targets are asked for, as the address says it; what it says wrongly counts as not said.</summary>
internal sealed record EigenDoelkeuze(Doelstand Stand, PartijId? Partner, NormId? Norm)
{
    public static EigenDoelkeuze Lees(string? stand, string? partner, string? norm) =>
        new(Enum.TryParse<Doelstand>(stand, ignoreCase: true, out var waarde) && Enum.IsDefined(waarde) ? waarde : Doelstand.Knelt, Id.Lees<PartijId>(partner), Id.Lees<NormId>(norm));

    /// <summary>Nothing was chosen: all that the chain presses on.</summary>
    public bool IsGewoon => Stand == Doelstand.Knelt && Partner is null && Norm is null;

    /// <summary>How many the whole chain reads and are targets still; those that press against one norm when it is given.</summary>
    public static int Vrijgegeven(Inzage inzage, Datum dag, NormId? norm = null) => inzage.VrijgegevenDoelen.Count(d => d.Geldt(inzage.Partners, dag) && (norm is null || d.Norm == norm));

    /// <summary>First what only the own partner reads, then by partner; the last first.</summary>
    public IReadOnlyList<EigenDoel> Uit(Inzage inzage, Datum dag) =>
        [.. inzage.EigenDoelen.Where(d => Past(d, inzage, dag)).OrderBy(d => d.IsVrijgegeven).ThenBy(d => inzage.Partners.Vind(d.Partij)?.Naam.Waarde, StringComparer.CurrentCulture).ThenByDescending(d => d.Vrijgegeven ?? d.Opgetekend).ThenBy(d => d.Id)];

    /// <summary>As the part of an address behind the path; only what was chosen.</summary>
    public string Vraag(int pagina = 1)
    {
        var vraag = new QueryBuilder();
        if (Stand != Doelstand.Knelt) vraag.Add("stand", Stand.ToString());
        if (Partner is { } partner) vraag.Add("partner", partner.ToString());
        if (Norm is { } norm) vraag.Add("norm", norm.ToString());
        if (pagina > 1) vraag.Add("pagina", pagina.ToString(CultureInfo.InvariantCulture));
        return vraag.ToString();
    }

    bool Past(EigenDoel doel, Inzage inzage, Datum dag) =>
        (Stand == Doelstand.Alle || (Stand == Doelstand.Ingetrokken ? doel.IsIngetrokken : doel.Geldt(inzage.Partners, dag)))
        && (Partner is not { } partner || doel.Partij == partner)
        && (Norm is not { } norm || doel.Norm == norm);
}
