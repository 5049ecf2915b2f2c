using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using Schakel.Web.Api.Contract;

namespace Schakel.Web.Api.Inrichting;

/// <summary>How the chain is steered in a period: the working days of each level and how often the bodies meet. Words that were erased are null.</summary>
internal sealed record Ketentoestand(int Nummer, Toestandsoort Soort, Termijn Termijn, string? Aanleiding, Laddertermijnen Ladder, string? Ritme)
{
    public static readonly Ketentoestand Voorbeeld = new(
        1, Toestandsoort.Crisis, new(new(2026, 3, 2), new(2026, 3, 31)), "De maandlevering ligt stil", new(1, 1, 2), "Elke werkdag om negen uur");

    public static void Map(IEndpointRouteBuilder keten)
    {
        keten.MapLijst("/toestanden", new("ToestandenOverzicht", Module.Inrichting,
            "De keren dat de keten strakker of rustiger bestuurd werd, of weer gewoon; van die op een dag gelden telt de laatste.",
            "The times that the chain was steered more tightly or quietly, or as ordinary again; of those that hold on a day the last one counts.")
        { Voorbeeld = Voorbeeld },
            aanroep => aanroep.Inzage.Toestanden, t => t.Teksten, Uit);

        keten.MapDing("/toestand", new("ToestandInzien", Module.Inrichting, "De toestand van nu; 404 als het gewoon is.", "The mode of now; 404 when it is ordinary.") { Voorbeeld = Voorbeeld },
            async aanroep =>
            {
                if (aanroep.Inzage.Toestand(aanroep.Dag) is not { } toestand) return null;
                await aanroep.LeesWoorden(toestand.Teksten);
                return Uit(aanroep, toestand);
            });
    }

    public static async Task<Ketentoestand?> Laatste(Aanroep aanroep)
    {
        if (aanroep.Inzage.Toestanden.LastOrDefault() is not { } toestand) return null;
        await aanroep.LeesWoorden(toestand.Teksten);
        return Uit(aanroep, toestand);
    }

    public static Ketentoestand Uit(Aanroep aanroep, Domein.Inrichting.Ketentoestand t) => new(
        t.Nummer, t.Soort, Termijn.Uit(t.Termijn), aanroep.Woorden(t.Aanleiding), t.Ladder, t.Ritme is { } ritme ? aanroep.Woorden(ritme) : null);
}
