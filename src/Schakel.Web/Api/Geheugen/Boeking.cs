using Schakel.Application;
using Schakel.Domein;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Toegang;
using Schakel.Web.Api.Contract;
using Schakel.Web.Geheugen;
using Schakel.Web.Ketens;

namespace Schakel.Web.Api.Geheugen;

/// <summary>A fact in words, in the language asked for. Pad: the page about it, below that of the chain; null where it has none.</summary>
internal sealed record Feit(string Soort, Onderwerp Over, string Zin, string? Pad)
{
    public static Feit Uit(IFeit feit, Feitzin zin, string keten) =>
        new(feit.GetType().Name, Onderwerpen.Van(feit), $"{zin.Voor}{zin.Ding}{zin.Na}", zin.Adres is { } adres ? adres[Math.Min(adres.Length, keten.Length + 1)..].Split('?')[0] : null);
}

/// <summary>What one act made happen, as far as whoever asks may read it. Door: who acted; null where that is not for him, or where nobody did.</summary>
internal sealed record Boeking(long Nr, Tijdstip Tijdstip, Actor? Actor, DeelnameId? Door, IReadOnlyList<Feit> Feiten)
{
    public static readonly Boeking Voorbeeld = new(
        31, Voorbeelden.Toen, Domein.Toegang.Actor.Persoon, Voorbeelden.Deelname, [new(nameof(Domein.Knelpunten.KnelpuntGemeld), Onderwerp.Knelpunten, "Knelpunt gemeld: Geboortedata ontbreken", $"knelpunten/{Voorbeelden.Knelpunt}")]);

    public static void Map(IEndpointRouteBuilder keten) => keten.MapGet("/boekingen", async (HttpContext context, Bezoek bezoek, Feitzin.Verteller verteller) =>
    {
        var (aanroep, weigering) = await Aanroep.Open(context);
        if (aanroep is null) return weigering!;

        var (pagina, aantal) = aanroep.Vraag.Bladzijde();
        var keuze = new Tijdlijnkeuze(
            aanroep.Vraag.Keuze<Onderwerp>("over"), aanroep.Vraag.Dag("vanaf"), aanroep.Vraag.Dag("totEnMet"), aanroep.Vraag.Kenmerk<PartijId>("partner"), aanroep.Vraag.Uuid("ding"), aanroep.Vraag.Nummer("sinds") ?? 0);
        if (aanroep.Vraag.Fouten.Count > 0) return Problemen.Vraag(aanroep.Vraag.Fouten);

        bezoek.Neem(aanroep.Zitting, aanroep.Inzage, context.Request.Query["op"]);
        await aanroep.ZegSindsdien(bezoek);
        var alle = await bezoek.Boekingen(keuze);
        var punten = new List<Tijdlijnpunt>();
        foreach (var deel in alle.Skip((pagina - 1) * aantal).Take(aantal).Chunk(Tijdlijn.PerPagina)) punten.AddRange((await bezoek.Tijdlijn(deel, keuze.Over)).Punten);
        await bezoek.LeesWoorden(punten.SelectMany(p => p.Feiten).SelectMany(f => Feitzin.Teksten(f, aanroep.Inzage)));
        return Lezen.Blad(context, new Lijst<Boeking>([.. punten.Select(p => new Boeking(p.Nr, p.Tijdstip, p.Actor, p.Door, [.. p.Feiten.Select(f => Feit.Uit(f, verteller.Zeg(f, metDag: true), bezoek.Adres))]))], alle.Count, pagina, aantal));
    }).Beschrijf<Lijst<Boeking>>(new("BoekingenOverzicht", Module.Geheugen,
        "Wat er in de keten gebeurde en u mag lezen, het laatste eerst. Met sinds: wat er na een boeking bijkwam.", "What happened in the chain and you may read, the last first. With sinds: what came after an entry.")
    {
        Voorbeeld = Voorbeeld,
        HeeftOp = true,
        IsLijst = true,
        Filters =
        [
            new("over", typeof(Onderwerp), "Alleen over dit onderwerp. / Only about this subject."),
            new("vanaf", typeof(Datum), "Vanaf deze dag. / From this day."),
            new("totEnMet", typeof(Datum), "Tot en met deze dag. / Up to and including this day."),
            new("partner", typeof(PartijId), "Wat deze partner noemt of door haar mensen gebeurde. / What names this partner, or was done by its people."),
            new("ding", typeof(Guid), "Wat het ding met dit kenmerk noemt. / What names the thing with this id."),
            new("sinds", typeof(int), "Alleen na de boeking met dit nummer. / Only after the entry with this number."),
        ],
    });
}
