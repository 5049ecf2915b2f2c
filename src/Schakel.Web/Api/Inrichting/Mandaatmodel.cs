using Schakel.Application;
using Schakel.Domein.Besluiten;
using Schakel.Domein.Inrichting;
using Schakel.Web.Api.Contract;

namespace Schakel.Web.Api.Inrichting;

/// <summary>How far a mandate of this role may reach. The highest ceiling is in whole cents of euro; without one any ceiling may be.</summary>
internal sealed record Mandaatruimte(Rol Rol, IReadOnlyList<Besluitonderwerp> Onderwerpen, bool ZonderPlafond, long? HoogsteCenten = null)
{
    public static Mandaatruimte Uit(Domein.Inrichting.Mandaatruimte r) => new(r.Rol, r.Onderwerpen, r.ZonderPlafond, r.Hoogste?.Centen);

    public Domein.Inrichting.Mandaatruimte Lees(Invoer invoer, string bij) => new(Rol, [.. Onderwerpen], invoer.CentenOfNiets($"{bij}{nameof(HoogsteCenten)}", HoogsteCenten), ZonderPlafond);
}

/// <summary>What the partners agreed that a mandate may reach. Without a model a mandate may reach anything.</summary>
internal sealed record Mandaatmodel(int Nummer, IReadOnlyList<Mandaatruimte> Ruimtes, string? Toelichting = null)
{
    public static readonly Mandaatmodel Voorbeeld = new(
        1,
        [
            new(Rol.Lijnmanager, [Besluitonderwerp.Normen], true),
            new(Rol.Ketenregisseur, [Besluitonderwerp.Normen], false, 2_500_000),
        ],
        "Over de bouw van de keten spreekt het bestuur zelf");

    public static void Map(IEndpointRouteBuilder keten) =>
        keten.MapDing("/mandaatmodel", new("MandaatmodelInzien", Module.Inrichting,
            "Hoe ver een mandaat in deze keten mag reiken; 404 zolang er geen model is, dan mag alles.",
            "How far a mandate may reach in this chain; 404 as long as there is no model, then anything may be.")
        { Voorbeeld = Voorbeeld },
            Zoek);

    public static async Task<Mandaatmodel?> Zoek(Aanroep aanroep)
    {
        if (aanroep.Inzage.Mandaatmodel is not { } model) return null;
        if (model.Toelichting is { } toelichting) await aanroep.LeesWoorden([toelichting]);
        return Uit(aanroep, model);
    }

    public static Mandaatmodel Uit(Aanroep aanroep, Domein.Inrichting.Mandaatmodel model) =>
        new(model.Nummer, [.. model.Ruimtes.Select(Mandaatruimte.Uit)], aanroep.Woorden(model.Toelichting));
}
