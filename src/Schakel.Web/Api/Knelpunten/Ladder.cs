using Schakel.Domein.Inrichting;
using Schakel.Domein.Knelpunten;
using Schakel.Web.Api.Contract;

namespace Schakel.Web.Api.Knelpunten;

/// <summary>One level: whose it is (only with the partners), before which body, how many working days, and whether it then rises by itself.</summary>
internal sealed record Laddertrede(Niveau Niveau, int Werkdagen, bool StijgtZelf = false, Rol? Functie = null, Rol? Terugval = null, GremiumId? Forum = null);

/// <summary>A kind of bottleneck with the levels that it climbs; kind 1 is the ordinary one.</summary>
internal sealed record Laddersoort(int Nummer, string Naam, IReadOnlyList<Laddertrede> Treden);

/// <summary>A day on which this chain does not work, beside weekends and holidays.</summary>
internal sealed record Vrijedag(Datum Dag, string Naam);

/// <summary>How the chain deals with what is not solved between two partners. Nummer 0 is the proposal of Schakel, where the chain adopted none.</summary>
internal sealed record Ladder(int Nummer, IReadOnlyList<Laddersoort> Soorten, IReadOnlyList<Vrijedag> VrijeDagen)
{
    public static readonly Ladder Voorbeeld = new(1,
        [new(1, "Gewoon", [new(Niveau.Werkvloer, 10), new(Niveau.Ketenregisseurs, 5, true, Rol.Ketenregisseur, Rol.Lijnmanager), new(Niveau.Ketenmanager, 5), new(Niveau.Ketenbestuur, 10)])],
        [new(new(2026, 12, 24), "Kerstavond")]);

    public static void Map(IEndpointRouteBuilder keten) => keten.MapDing("/ladder", new("LadderInzien", Module.Knelpunten,
        "De ladder en de vrije dagen die gelden.", "The ladder and the free days that hold.")
    { Voorbeeld = Voorbeeld }, Zoek);

    public static Task<Ladder?> Zoek(Aanroep aanroep) => Task.FromResult<Ladder?>(Uit(aanroep.Inzage.Ketenladder, t => t.ForumUit(aanroep.Inzage.Gremia)?.Id));

    /// <summary>As it was written: also with a body that ended since.</summary>
    public static Ladder Uit(Ketenladder l) => Uit(l, t => t.Forum);

    static Ladder Uit(Ketenladder l, Func<Domein.Knelpunten.Laddertrede, GremiumId?> forum) => new(
        l.Nummer,
        [.. l.Soorten.Select(s => new Laddersoort(s.Nummer, s.Naam.Waarde, [.. s.Treden.Select(t => new Laddertrede(t.Niveau, t.Werkdagen, t.StijgtZelf, t.Functie, t.Terugval, forum(t)))]))],
        [.. l.VrijeDagen.Select(d => new Vrijedag(d.Dag, d.Naam.Waarde))]);
}
