using System.Collections.Frozen;
using System.Collections.Immutable;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using static Schakel.Domein.Inrichting.Kenmerkantwoord;

namespace Schakel.Domein.Ontwikkeling;

/// <summary>
/// The rules that a talk paper begins with: situational rules that stand in a source (NORA on ketensturing; Thompson on dependence; Grijpink on
/// chain computerisation; De Man and Simoons on alliances). Each chain can replace or leave out any, and add its own.
/// </summary>
public static class Adviesregels
{
    /// <summary>The highest number of a rule of Schakel; a chain's own begin after it. Numbers of rules that went are not given again.</summary>
    public const int HoogsteVanSchakel = 100;

    /// <summary>How many new rules the people of one partner write, so that none takes the room of another.</summary>
    public const int MaximumPerPartner = 50;

    public static readonly ImmutableArray<Adviesregel> Standaard =
    [
        new(1, Bouwsteen.Ketenbestuur, Strekking.Nodig, Adviesgrond.Altijd),
        new(2, Bouwsteen.Ketenmanager, Strekking.Licht, Adviesgrond.Bij(Eenvoudig, Stabiel)),
        new(3, Bouwsteen.Ketenregisseur, Strekking.Nodig, Adviesgrond.Bij(Eenvoudig, Stabiel)),
        new(4, Bouwsteen.Ketenmanager, Strekking.Nodig, Adviesgrond.Bij(Crisis)),
        new(5, Bouwsteen.Ketenbureau, Strekking.Nodig, Adviesgrond.Bij(Complex)),
        new(6, Bouwsteen.Keteninformatieinfrastructuur, Strekking.Nodig, Adviesgrond.Bij(Complex)),
        new(7, Bouwsteen.Ketenoverlegstructuur, Strekking.Licht, Adviesgrond.Bij(Eenvoudig)),
        new(8, Bouwsteen.SoftSkills, Strekking.Nodig, Adviesgrond.Bij(Oorsprong.Opgelegd, Oorsprong.Wettelijk)),
        new(9, Bouwsteen.Ketenconferentie, Strekking.Overwegen, Adviesgrond.Bij(Oorsprong.Opgelegd, Oorsprong.Wettelijk)),
        new(10, Bouwsteen.Ketenfinanciering, Strekking.Overwegen, Adviesgrond.Bij(Ongelijk, EenOverheerst)),
        new(11, Bouwsteen.Ketenbestuur, Strekking.Overwegen, Adviesgrond.Bij(WisselendGewicht, VeelGewicht)),
        new(12, Bouwsteen.Keteninformatieinfrastructuur, Strekking.Licht, Adviesgrond.Bij(Opportunistisch)),
        new(13, Bouwsteen.Ketenrapportage, Strekking.Overwegen, Adviesgrond.Bij(Gebundeld)),
        new(14, Bouwsteen.Ketenjaarplan, Strekking.Overwegen, Adviesgrond.Bij(Opeenvolgend)),
        new(15, Bouwsteen.AutonomeProfessional, Strekking.Overwegen, Adviesgrond.Bij(Wederzijds)),
        new(16, Bouwsteen.Besluitvormingsmodel, Strekking.Nodig, Adviesgrond.Bij(VierTotTien, MeerDanTien, Honderden)),
        new(17, Bouwsteen.Ketenrapportage, Strekking.Nodig, Adviesgrond.Bij(Honderden)),
        new(18, Bouwsteen.SoftSkills, Strekking.Nodig, Adviesgrond.Bij(WeinigVertrouwen)),
        new(19, Bouwsteen.Lijnmanagement, Strekking.Nodig, Adviesgrond.Bij(DeelsGelijk, Uiteenlopend)),
        new(20, Bouwsteen.Ketenkaart, Strekking.Overwegen, Adviesgrond.Altijd),
        new(21, Bouwsteen.JaarlijkseEvaluatie, Strekking.Overwegen, Adviesgrond.Altijd),
        new(22, Bouwsteen.Leercirkel, Strekking.Overwegen, Adviesgrond.Bij(Vernieuwing, Wederzijds)),
        new(23, Bouwsteen.CoachendeManager, Strekking.Overwegen, Adviesgrond.Bij(Opbouw, Proceduregericht)),
    ];

    static readonly FrozenDictionary<int, Adviesregel> PerNummer = Standaard.ToFrozenDictionary(r => r.Nummer);

    /// <summary>The rule with this number as this chain has it, also when it left it out; null when there is none.</summary>
    public static Adviesregel? Vind(Register<int, Adviesregel> eigen, int nummer) => eigen.Vind(nummer) ?? PerNummer.GetValueOrDefault(nummer);

    /// <summary>The rules that a chain goes by: its own, and Schakel's that it did not replace or leave out.</summary>
    public static IEnumerable<Adviesregel> Geldend(Register<int, Adviesregel> eigen) =>
        Standaard.Where(s => !eigen.Bevat(s.Nummer)).Concat(eigen.Where(e => !e.IsGeschrapt)).OrderBy(r => r.Nummer);
}
