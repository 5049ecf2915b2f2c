using System.Text.Json.Serialization;

namespace Schakel.Domein.Ontwikkeling;

/// <summary>The eighteen building blocks of ketensturing (NORA, Bouwstenen), in its order.</summary>
[JsonConverter(typeof(Enumnaam<Bouwsteen>))]
public enum Bouwsteen
{
    Ketenbestuur,
    Ketenmanager,
    Lijnmanagement,
    Ketenregisseur,
    Ketenbureau,
    Besluitvormingsmodel,
    Ketenoverlegstructuur,
    Ketenrapportage,
    Keteninformatieinfrastructuur,
    Ketenfinanciering,
    AutonomeProfessional,
    CoachendeManager,
    SoftSkills,
    Leercirkel,
    Ketenkaart,
    Ketenjaarplan,
    Ketenconferentie,
    JaarlijkseEvaluatie,
}
