using System.Collections.Immutable;
using System.Globalization;
using Schakel.Application;
using Schakel.Application.Tabellen;
using Schakel.Domein;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using Schakel.Web.Api.Contract;

namespace Schakel.Web.Api.Geheugen;

/// <summary>A row as it stands in the source. Days and figures are read from the cells, as on the pages.</summary>
internal sealed record Bronrij(int Nr, IReadOnlyList<string> Cellen);

internal sealed record LijstMeebrengen(
    LijstId Id, Lijstsoort Soort, string Bron, Datum Brondatum, IReadOnlyList<Kolom> Kolommen, IReadOnlyList<Bronrij> Rijen, PartijId? Partner = null, string? Vingerafdruk = null)
{
    static readonly Afwijzing RijenOnleesbaar = new(
        "lijst-rijen-onleesbaar",
        "Geef elke rij een nummer boven 0, oplopend, met ten hoogste zoveel cellen als er kolommen zijn en ten hoogste 2.000 tekens in een cel.",
        "Give every row a number above 0, ascending, with at most as many cells as there are columns and at most 2,000 characters in a cell.",
        Veld: "rijen");

    public static void Map(IEndpointRouteBuilder keten) => keten.MapOpdracht<LijstMeebrengen, MeegebrachteLijst>("/lijsten", new(nameof(LijstMeebrengen), Module.Geheugen,
        "Brengt een lijst mee van voor de keten hier werkte, met haar bron.", "Brings along a list of before the chain worked here, with its source.")
    {
        Invoer = new LijstMeebrengen(
            Voorbeelden.Lijst, Lijstsoort.ActiesEnBesluiten, "Actielijst ketenoverleg.xlsx", new(2026, 3, 1),
            [new(Lijstkolom.Soort, "A/B"), new(Lijstkolom.Wat, "Omschrijving"), new(Lijstkolom.Wie, "Eigenaar"), new(Lijstkolom.Datum, "Gereed")],
            [new(2, ["A", "Formulier aanpassen", "J. Jansen", "1-4-2026"])]),
        Voorbeeld = MeegebrachteLijst.Voorbeeld,
    },
        (_, body, invoer) => new(body.Opdracht(invoer), $"lijsten/{body.Id}", daarna => MeegebrachteLijst.Zoek(daarna, body.Id)));

    Domein.Geheugen.LijstMeebrengen Opdracht(Invoer invoer)
    {
        var klopt = Kolommen.Count <= Tabelregels.MaximumKolommen && Rijen.Count <= Tabelregels.MaximumRijen
            && Rijen.All(r => r.Nr > 0 && r.Cellen.Count <= Kolommen.Count && r.Cellen.All(c => c is { Length: <= Tabelregels.MaximumCel })) && Rijen.Zip(Rijen.Skip(1)).All(p => p.First.Nr < p.Second.Nr);
        if (!klopt) invoer.Weiger(RijenOnleesbaar);

        // The names of the columns stand above the first row, at a number that no row has.
        var plek = new Dictionary<int, int>();
        for (var i = 0; klopt && i < Rijen.Count; i++) plek[Rijen[i].Nr] = i;
        ImmutableArray<Tabelrij> rijen = klopt ? [new(0, [.. Kolommen.Select(k => new Cel(k.Kop?.Trim() ?? ""))]), .. Rijen.Select(r => new Tabelrij(r.Nr, [.. r.Cellen.Select(c => new Cel(Woorden.Gewoon(c)))]))] : [];
        return Lijstinvoer.Maak(
            invoer, new(null, rijen, [], []), new(Id, Soort, Partner, Bron, string.IsNullOrWhiteSpace(Vingerafdruk) ? null : Vingerafdruk, Brondatum, 0, [.. Kolommen.Select(k => (Lijstkolom?)k.Betekenis)]),
            (nr, kolom) => string.Create(CultureInfo.InvariantCulture, $"rijen[{plek[nr]}].cellen[{kolom}]"));
    }
}
