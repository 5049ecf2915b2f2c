using Schakel.Domein;
using Schakel.Domein.Inrichting;
using Schakel.Web.Api.Contract;

namespace Schakel.Web.Api.Inrichting;

internal sealed record LijnoverlegVaststellen(IReadOnlyList<Datum> Dagen)
{
    public static void Map(IEndpointRouteBuilder keten) => keten.MapOpdracht<LijnoverlegVaststellen, Partner>("/partners/{id}/lijnoverleggen", new(nameof(LijnoverlegVaststellen), Module.Inrichting,
        "Een partner noemt de dagen waarop zijn eigen lijn vergadert; dit vervangt wat er stond. De leestijd van een nieuw voorstel wacht zo nodig op die dag, ten hoogste twintig werkdagen.",
        "A partner names the days on which its own line meets; this replaces what stood there. The reading time of a new proposal waits for that day where needed, at most twenty working days.")
    { Invoer = new LijnoverlegVaststellen(Partner.Voorbeeld.Lijnoverleg!), Voorbeeld = Partner.Voorbeeld },
        (aanroep, body, _) => aanroep.Kenmerk<PartijId>() is { } id
            ? new(
                // One more than the rule takes is enough for it to refuse.
                new Domein.Inrichting.LijnoverlegVaststellen(id, [.. body.Dagen.Take(Domein.Inrichting.LijnoverlegVaststellen.MaximumDagen + 1)]),
                $"partners/{id}", daarna => Partner.Zoek(daarna, id))
            : null);
}
