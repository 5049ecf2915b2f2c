using Schakel.Domein.Inrichting;
using Schakel.Web.Api.Contract;
using Schakel.Web.Inrichting;

namespace Schakel.Web.Api.Inrichting;

/// <summary>A role namens de keten: which partner names who holds it (null for nobody), whose role takes its place, and whether that is so today. Its number is 0 while nothing was agreed.</summary>
internal sealed record Ketenrol(Rol Rol, int Nummer, PartijId? Levert, Rol Terugval, bool WordtWaargenomen)
{
    public static readonly Ketenrol Voorbeeld = new(Rol.Ketenmanager, 1, Voorbeelden.Uwv, Rol.Ketenregisseur, false);

    public static void Map(IEndpointRouteBuilder keten)
    {
        keten.MapLijst("/ketenrollen", new("KetenrollenOverzicht", Module.Inrichting,
            "De rollen namens de keten, en wie waarneemt zolang niemand ze vervult.", "The roles namens de keten, and who takes their place while nobody holds them.")
        { Voorbeeld = Voorbeeld },
            _ => Rollen.NamensDeKeten, _ => [], Van);

        keten.MapDing("/ketenrollen/{rol}", new("KetenrolInzien", Module.Inrichting, "Een rol namens de keten, met haar naam in kleine letters.", "One role namens de keten, by its name in lower case.") { Voorbeeld = Voorbeeld },
            aanroep => Task.FromResult(Rolpad.Lees(aanroep.Plek("rol")) is { } rol && Rollen.NamensDeKeten.Contains(rol) ? Van(aanroep, rol) : null));
    }

    public static Ketenrol Van(Aanroep aanroep, Rol rol) => Uit(Domein.Inrichting.Ketenrol.Van(aanroep.Inzage.Ketenrollen, rol), aanroep.Inzage.Waarneming(aanroep.Dag).IsVacant(rol));

    public static Ketenrol Uit(Domein.Inrichting.Ketenrol rol, bool isVacant) => new(rol.Rol, rol.Nummer, rol.Levert, rol.Terugval, isVacant);
}
