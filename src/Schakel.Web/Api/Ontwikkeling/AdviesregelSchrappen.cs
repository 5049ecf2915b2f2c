using Schakel.Web.Api.Contract;

namespace Schakel.Web.Api.Ontwikkeling;

internal sealed record AdviesregelSchrappen(int Nummer)
{
    public static void Map(IEndpointRouteBuilder keten) => keten.MapOpdracht<AdviesregelSchrappen, Adviesregel>("/adviesregelschrappingen", new(nameof(AdviesregelSchrappen), Module.Ontwikkeling,
        "Laat een regel weg uit het praatpapier; hem opnieuw schrijven zet hem terug.", "Leaves a rule out of the talk paper; writing it again brings it back.")
    { Invoer = new AdviesregelSchrappen(101), Voorbeeld = Adviesregel.Voorbeeld },
        (_, body, _) => new(new Domein.Ontwikkeling.AdviesregelSchrappen(body.Nummer), "adviesregels", daarna => Adviesregel.Zoek(daarna, body.Nummer)));
}
