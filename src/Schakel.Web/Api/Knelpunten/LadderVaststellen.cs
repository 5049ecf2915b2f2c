using System.Globalization;
using Schakel.Application;
using Schakel.Web.Api.Contract;

namespace Schakel.Web.Api.Knelpunten;

/// <summary>The whole ladder and all free days as they then are.</summary>
internal sealed record LadderVaststellen(IReadOnlyList<Laddersoort> Soorten, IReadOnlyList<Vrijedag> VrijeDagen)
{
    public static readonly LadderVaststellen Voorbeeld = new(Ladder.Voorbeeld.Soorten, Ladder.Voorbeeld.VrijeDagen);

    public static void Map(IEndpointRouteBuilder keten) => keten.MapOpdracht<LadderVaststellen, Ladder>("/ladders", new(nameof(LadderVaststellen), Module.Knelpunten,
        "Stelt de ladder en de vrije dagen vast; na de oprichting kan dit alleen met een voorstel.", "Adopts the ladder and the free days; after the founding this takes a proposal.")
    { Invoer = Voorbeeld, Voorbeeld = Ladder.Voorbeeld },
        (_, body, invoer) => new(body.Opdracht(invoer, ""), "ladder", Ladder.Zoek));

    /// <summary>The same as it holds now, to change one thing of it.</summary>
    public static LadderVaststellen Van(Domein.Knelpunten.Ketenladder ladder) => new(Ladder.Uit(ladder).Soorten, Ladder.Uit(ladder).VrijeDagen);

    /// <param name="bij">Where this stands in a larger body, before the names of its fields.</param>
    public Domein.Knelpunten.LadderVaststellen Opdracht(Invoer invoer, string bij) => new(
        [.. Soorten.Select((s, i) => new Domein.Knelpunten.Laddersoort(
            s.Nummer, invoer.Naam(Plaats(bij, nameof(Soorten), i), s.Naam), [.. s.Treden.Select(t => new Domein.Knelpunten.Laddertrede(t.Niveau, t.Functie, t.Terugval, t.Forum, t.Werkdagen, t.StijgtZelf))]))],
        [.. VrijeDagen.Select((d, i) => new Domein.Knelpunten.Vrijedag(d.Dag, invoer.Naam(Plaats(bij, nameof(VrijeDagen), i), d.Naam)))]);

    static string Plaats(string bij, string lijst, int i) => string.Create(CultureInfo.InvariantCulture, $"{bij}{lijst}[{i}].Naam");
}
