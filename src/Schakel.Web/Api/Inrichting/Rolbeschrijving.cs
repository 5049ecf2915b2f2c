using Schakel.Domein.Inrichting;
using Schakel.Web.Api.Contract;
using Schakel.Web.Inrichting;

namespace Schakel.Web.Api.Inrichting;

/// <summary>A role as the chain describes it. Its number is that of the description, 0 when the chain did not describe it; words that were erased are null.</summary>
internal sealed record Rolbeschrijving(Rol Rol, int Nummer, string? Doel, IReadOnlyList<string?> Verantwoordelijkheden, IReadOnlyList<string?> Competenties)
{
    public static readonly Rolbeschrijving Voorbeeld = new(
        Rol.Ketenregisseur, 1, "Houdt de overdrachten van zijn organisatie soepel", ["Brengt snel de juiste mensen bij elkaar"], ["Luistert naar beide kanten"]);

    public static void Map(IEndpointRouteBuilder keten)
    {
        keten.MapLijst("/rollen", new("RollenOverzicht", Module.Inrichting, "De rollen, zoals de keten ze beschrijft.", "The roles, as the chain describes them.") { Voorbeeld = Voorbeeld },
            aanroep => Enum.GetValues<Rol>().Select(r => (Rol: r, Beschrijving: aanroep.Inzage.Rolbeschrijvingen.Vind(r)?.Geldend)),
            r => r.Beschrijving?.Teksten ?? [], (aanroep, r) => Uit(aanroep, r.Rol, r.Beschrijving));

        keten.MapDing("/rollen/{rol}", new("RolInzien", Module.Inrichting, "Een rol, met haar naam in kleine letters.", "One role, by its name in lower case.") { Voorbeeld = Voorbeeld },
            async aanroep => Rolpad.Lees(aanroep.Plek("rol")) is { } rol ? await Zoek(aanroep, rol) : null);
    }

    public static async Task<Rolbeschrijving?> Zoek(Aanroep aanroep, Rol rol)
    {
        var beschrijving = aanroep.Inzage.Rolbeschrijvingen.Vind(rol)?.Geldend;
        await aanroep.LeesWoorden(beschrijving?.Teksten ?? []);
        return Uit(aanroep, rol, beschrijving);
    }

    public static Rolbeschrijving Uit(Aanroep aanroep, Rol rol, Domein.Inrichting.Rolbeschrijving? beschrijving) => beschrijving is { } b
        ? new(rol, b.Nummer, aanroep.Woorden(b.Doel), [.. b.Verantwoordelijkheden.Select(v => aanroep.Woorden(v))], [.. b.Competenties.Select(c => aanroep.Woorden(c))])
        : new(rol, 0, null, [], []);
}
