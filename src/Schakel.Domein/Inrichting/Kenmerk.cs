using System.Text.Json.Serialization;

namespace Schakel.Domein.Inrichting;

/// <summary>A feature of a chain on which it depends which building blocks fit (contingency): there is no blueprint, so a chain says how it is (NORA; Thompson for the dependence; De Man for the stages).</summary>
[JsonConverter(typeof(Enumnaam<Kenmerk>))]
public enum Kenmerk
{
    Ketentaak,
    AantalPartners,
    Afhankelijkheid,
    Belangen,
    Machtsverhouding,
    Vertrouwen,
    Complexiteit,
    PolitiekGewicht,
    Toestand,
    Ontwikkelstadium,
}
