using System.Collections.Frozen;
using System.Collections.Immutable;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using static Schakel.Domein.Inrichting.Kenmerkantwoord;

namespace Schakel.Domein.Ontwikkeling;

/// <summary>A rule that Schakel brings along; its words are those of the product, in the language of the reader.</summary>
public sealed record Standaardregel(int Nummer, Bouwsteen Bouwsteen, Strekking Strekking, Adviesgrond Grond);

/// <summary>
/// The rules that a talk paper begins with: situational rules that stand in a source (NORA on ketensturing; Thompson on dependence; Grijpink on
/// chain computerisation; De Man and Simoons on alliances). Each chain can replace or leave out any, and add its own.
/// </summary>
public static class Adviesregels
{
    /// <summary>The highest number of a rule of Schakel; a chain's own begin after it. Numbers of rules that went are not given again.</summary>
    public const int VanSchakel = 100;

    /// <summary>How many new rules the people of one partner write, so that none takes the room of another.</summary>
    public const int MaximumPerPartner = 50;

    public static readonly ImmutableArray<Standaardregel> Standaard =
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

    static readonly FrozenDictionary<int, Standaardregel> PerNummer = Standaard.ToFrozenDictionary(r => r.Nummer);

    public static Standaardregel? Vind(int nummer) => PerNummer.GetValueOrDefault(nummer);

    /// <summary>Whether a rule with this number is there, also one that was left out.</summary>
    internal static bool Bestaat(Register<int, Adviesregel> eigen, int nummer) => eigen.Bevat(nummer) || Vind(nummer) is not null;
}
