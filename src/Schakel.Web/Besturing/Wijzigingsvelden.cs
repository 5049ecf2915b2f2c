using Schakel.Application;
using Schakel.Domein;
using Schakel.Domein.Inrichting;

namespace Schakel.Web.Besturing;

/// <summary>One change of a proposal as it was typed: another value of a norm that there is, or a norm that there was not.</summary>
public sealed class Wijzigingsvelden
{
    public const string Bestaand = "bestaand";
    public const string Nieuw = "nieuw";

    /// <summary>No change of a norm: the draft holds others.</summary>
    public const string Geen = "geen";

    public string? Soort { get; set; }
    public string? Norm { get; set; }
    public string? NieuweNorm { get; set; }
    public string? Nummer { get; set; }
    public string? Naam { get; set; }
    public string? Overdracht { get; set; }
    public string? Richting { get; set; }
    public string? Eenheid { get; set; }
    public string? Waarde { get; set; }
    public string? Vanaf { get; set; }
    public string? Interventiewaarde { get; set; }

    /// <summary>What this asks for; null when what was typed says why not.</summary>
    internal Api.Inrichting.NormVaststellen? Lees(Invoer invoer, string plek, Inzage inzage)
    {
        var waarde = invoer.Getal($"{plek}.Waarde", Waarde);
        var interventie = invoer.GetalOfNiets($"{plek}.Interventiewaarde", Interventiewaarde);
        var vanaf = invoer.Dag($"{plek}.Vanaf", Vanaf);
        if (Soort == Nieuw)
        {
            return new(
                invoer.Kenmerk<NormId>($"{plek}.NieuweNorm", NieuweNorm),
                invoer.Heel($"{plek}.Nummer", Nummer),
                Naam ?? "",
                invoer.Keuze<Normrichting>($"{plek}.Richting", Richting),
                invoer.Keuze<Eenheid>($"{plek}.Eenheid", Eenheid),
                vanaf, waarde,
                string.IsNullOrEmpty(Overdracht) ? null : invoer.Kenmerk<OverdrachtId>($"{plek}.Overdracht", Overdracht),
                interventie);
        }
        var norm = invoer.Bestaand($"{plek}.Norm", Id.Lees<NormId>(Norm) is { } id ? inzage.Normen.Vind(id) : null);
        return norm is null ? null : new(norm.Id, norm.Nummer, norm.Naam.Waarde, norm.Richting, norm.Eenheid, vanaf, waarde, norm.Overdracht, interventie);
    }
}
