using Schakel.Domein;
using Schakel.Domein.Inrichting;

namespace Schakel.Application.Voorbeeld;

/// <summary>The partners and who acts for them: functions, not persons.</summary>
internal static class Bezetting
{
    static readonly Datum Begin = new(2006, 1, 1);

    /// <summary>From the day on which there is a ketenmanager.</summary>
    static readonly Datum Ketensturing = new(2007, 9, 1);

    public static readonly Ketenpartner Belastingdienst = new(Vast.Id<PartijId>("Belastingdienst"), Vast.Naam("Belastingdienst"));
    public static readonly Ketenpartner Uwv = new(Vast.Id<PartijId>("UWV"), Vast.Naam("UWV"));
    public static readonly Ketenpartner Cbs = new(Vast.Id<PartijId>("CBS"), Vast.Naam("CBS"));

    public static readonly Ketenpartner[] Partners = [Belastingdienst, Uwv, Cbs];

    /// <summary>The roles that a partner fills from the beginning, after its key holder.</summary>
    public static readonly Rol[] VanBegin = [Rol.Bestuurder, Rol.Lijnmanager, Rol.Teammanager, Rol.Ketenmedewerker];

    public static readonly Deelname Ketenmanager = Iemand("keten", null, Rol.Ketenmanager);
    public static readonly Deelname Bureau = Iemand("keten", null, Rol.Bureaumedewerker);

    /// <summary>A party around the chain, invented, and so it says.</summary>
    public static readonly PartijId Softwaremakers = Vast.Id<PartijId>("Makers van salarissoftware");

    public static readonly Deelname Gast = Iemand("Makers van salarissoftware", Softwaremakers, Rol.Gast);

    public static Deelname Van(Ketenpartner partner, Rol rol) => Iemand(partner.Naam.Waarde, partner.Id, rol);

    static Deelname Iemand(string huis, PartijId? partij, Rol rol)
    {
        var naam = $"{huis} {rol}";
        return new(Vast.Id<DeelnameId>(naam), Vast.Id<PersoonId>(naam), partij, rol, new(rol is Rol.Ketenregisseur or Rol.Ketenmanager or Rol.Bureaumedewerker ? Ketensturing : Begin, null));
    }
}
