using Schakel.Domein;
using Schakel.Domein.Besluiten;
using Schakel.Web.Api.Contract;
using Schakel.Web.Besturing;
using Schakel.Web.Ketens;

namespace Schakel.Web.Api.Besluiten;

/// <summary>A decision as a document of a word processor, in the language that is asked for: the same bytes as the page gives.</summary>
internal static class Besluitdocument
{
    public static void Map(IEndpointRouteBuilder keten)
    {
        foreach (var vorm in Documentvorm.Alle)
            keten.MapGet($"/besluiten/{{id}}/{vorm.Einde}", async (HttpContext context, Bezoek bezoek, Besluitdocumenten documenten) =>
            {
                var (aanroep, weigering) = await Aanroep.Open(context);
                if (aanroep is null) return weigering!;
                if (aanroep.Kenmerk<BesluitId>() is not { } id || aanroep.Inzage.Besluiten.Vind(id) is not { } besluit) return Problemen.Van(Afwijzing.NietGevonden);

                bezoek.Neem(aanroep.Zitting, aanroep.Inzage, context.Request.Query["op"]);
                await aanroep.ZegSindsdien(bezoek);
                var (stuk, bestand) = await documenten.Van(aanroep.Inzage.Voorstellen.Vind(besluit.Voorstel)!, besluit);
                return Results.Bytes(vorm.Maak(stuk), vorm.Soort, $"{bestand}.{vorm.Einde}");
            }).Beschrijf<string>(new($"BesluitAls{char.ToUpperInvariant(vorm.Einde[0])}{vorm.Einde[1..]}", Module.Besluiten,
                $"Een besluit als document ({vorm.Einde.ToUpperInvariant()}): wat er besloten is, waarom, wat elke partner zei en waar het in het geheugen staat.",
                $"A decision as a document ({vorm.Einde.ToUpperInvariant()}): what was decided, why, what each partner said and where it stands in the memory.")
            {
                Soort = vorm.Soort,
                HeeftOp = true,
            });
    }
}
