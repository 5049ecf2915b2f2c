using Schakel.Application;
using Schakel.Domein;
using Schakel.Domein.Besluiten;
using Schakel.Domein.Inrichting;

namespace Schakel.Web.Inrichting;

/// <summary>How far a mandate of one role may reach, as it was typed.</summary>
public sealed class Ruimtevelden
{
    public string? Rol { get; set; }
    public List<string>? Onderwerpen { get; set; } = [];
    public string? Hoogste { get; set; }
    public string? ZonderPlafond { get; set; }

    internal static Ruimtevelden Van(Mandaatruimte ruimte) => new()
    {
        Rol = ruimte.Rol.ToString(),
        Onderwerpen = [.. ruimte.Onderwerpen.Select(o => o.ToString())],
        Hoogste = ruimte.Hoogste is { } hoogste ? hoogste.Euro.ToString("0.##", System.Globalization.CultureInfo.CurrentCulture) : null,
        ZonderPlafond = ruimte.ZonderPlafond ? "ja" : "nee",
    };

    internal Api.Inrichting.Mandaatruimte Lees(Invoer invoer, string plek) => new(
        invoer.Keuze<Rol>($"{plek}.{nameof(Rol)}", Rol),
        [.. (Onderwerpen ?? []).Select(o => invoer.Keuze<Besluitonderwerp>($"{plek}.{nameof(Onderwerpen)}", o))],
        invoer.JaOfNee($"{plek}.{nameof(ZonderPlafond)}", ZonderPlafond),
        invoer.BedragOfNiets($"{plek}.{nameof(Hoogste)}", Hoogste)?.Centen);
}
