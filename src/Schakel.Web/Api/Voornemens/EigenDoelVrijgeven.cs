using Schakel.Domein.Voornemens;
using Schakel.Web.Api.Contract;

namespace Schakel.Web.Api.Voornemens;

internal sealed record EigenDoelVrijgeven
{
    public static void Map(IEndpointRouteBuilder keten) => keten.MapOpdracht<EigenDoelVrijgeven, EigenDoel>("/eigen-doelen/{id}/vrijgaven", new(nameof(EigenDoelVrijgeven), Module.Voornemens,
        "Laat de hele keten een eigen doel lezen. Dat is niet terug te nemen.", "Lets the whole chain read an own target. That cannot be taken back.")
    { Invoer = new EigenDoelVrijgeven(), Voorbeeld = EigenDoel.Voorbeeld },
        (aanroep, _, _) => aanroep.Kenmerk<EigenDoelId>() is { } id ? new(new Domein.Voornemens.EigenDoelVrijgeven(id), $"eigen-doelen/{id}", daarna => EigenDoel.Zoek(daarna, id)) : null);
}
