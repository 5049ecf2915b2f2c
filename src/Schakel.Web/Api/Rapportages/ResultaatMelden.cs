using Schakel.Domein;
using Schakel.Domein.Inrichting;
using Schakel.Web.Api.Contract;
using Schakel.Web.Api.Inrichting;

namespace Schakel.Web.Api.Rapportages;

internal sealed record ResultaatMelden(Termijn Periode, decimal Waarde, bool IsVoorlopig, string Bron, string? Toelichting = null)
{
    public static void Map(IEndpointRouteBuilder keten) => keten.MapOpdracht<ResultaatMelden, Resultaat>("/normen/{id}/resultaten", new(nameof(ResultaatMelden), Module.Rapportages,
        "Meldt wat van een norm is bereikt in een periode.", "Reports what was reached of a norm in a period.")
    { Invoer = new ResultaatMelden(new(new(2026, 1, 1), new(2026, 3, 31)), 99.5m, false, "Maandrapportage"), Voorbeeld = Resultaat.Voorbeeld },
        (aanroep, body, invoer) =>
        {
            if (aanroep.Kenmerk<NormId>() is not { } norm) return null;
            var periode = new Periode(body.Periode.Van, body.Periode.TotEnMet);
            return new(
                new Domein.Rapportages.ResultaatMelden(
                    norm, periode, body.Waarde, body.IsVoorlopig, invoer.LopendOfNiets(nameof(Toelichting), body.Toelichting), invoer.Regel(nameof(Bron), body.Bron)),
                $"normen/{norm}/resultaten", daarna => Resultaat.Zoek(daarna, norm, periode));
        });
}
