using Schakel.Domein.Inrichting;
using Schakel.Domein.Toegang;

namespace Schakel.Domein.Tests.Toegang;

public sealed class NietBevoegdTests
{
    static readonly Dictionary<Rol, (string Nl, string En)> Namen = new()
    {
        [Rol.Bestuurder] = ("ketenbestuurder", "board member"),
        [Rol.Lijnmanager] = ("lijnmanager", "line manager"),
        [Rol.Ketenregisseur] = ("ketenregisseur", "chain coordinator"),
        [Rol.Teammanager] = ("teammanager", "team manager"),
        [Rol.Ketenmedewerker] = ("ketenmedewerker", "chain worker"),
        [Rol.Sleuteldrager] = ("sleuteldrager", "key holder"),
        [Rol.Ketenmanager] = ("ketenmanager", "chain manager"),
        [Rol.Bureaumedewerker] = ("bureaumedewerker", "office staff member"),
    };

    [Fact]
    public void Wie_iets_niet_mag_leest_welke_rollen_het_wel_mogen_en_nooit_de_eigen()
    {
        foreach (var bevoegdheid in Enum.GetValues<Bevoegdheid>().Where(b => Mag.RollenVoor(b).Count > 0))
        {
            var weigering = Mag.NietBevoegd(bevoegdheid);

            foreach (var (rol, naam) in Namen)
            {
                weigering.Nl.Contains(naam.Nl, StringComparison.Ordinal).ShouldBe(Mag.RollenVoor(bevoegdheid).Contains(rol), $"{bevoegdheid} {rol}: {weigering.Nl}");
                weigering.En.Contains(naam.En, StringComparison.Ordinal).ShouldBe(Mag.RollenVoor(bevoegdheid).Contains(rol), $"{bevoegdheid} {rol}: {weigering.En}");
            }
        }
    }

    [Fact]
    public void De_weigering_noemt_de_rollen_in_een_zin()
    {
        Mag.NietBevoegd(Bevoegdheid.KnelpuntIndelen).Nl.ShouldBe("Uw rol mag dit niet. Vraag het een ketenregisseur, een teammanager of de ketenmanager.");
        Mag.NietBevoegd(Bevoegdheid.OprichtingAfronden).En.ShouldBe("Your role does not allow this. Ask a key holder.");
    }
}
