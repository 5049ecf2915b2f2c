using System.Text.Json.Serialization;

namespace Schakel.Domein.Inrichting;

/// <summary>What a chain can say of a feature. Each word belongs to one feature, so that advice can name it alone.</summary>
[JsonConverter(typeof(Enumnaam<Kenmerkantwoord>))]
public enum Kenmerkantwoord
{
    Dienstverlening,
    Geld,
    Gegevens,
    Veiligheid,
    Handhaving,

    TweeOfDrie,
    VierTotTien,
    MeerDanTien,
    Honderden,

    Gebundeld,
    Opeenvolgend,
    Wederzijds,

    GrotendeelsGelijk,
    DeelsGelijk,
    Uiteenlopend,

    InEvenwicht,
    Ongelijk,
    EenOverheerst,

    WeinigVertrouwen,
    GroeiendVertrouwen,
    VeelVertrouwen,

    Eenvoudig,
    Gemengd,
    Complex,

    WeinigGewicht,
    WisselendGewicht,
    VeelGewicht,

    Crisis,
    Opbouw,
    Stabiel,
    Vernieuwing,

    Opportunistisch,
    Proceduregericht,
    CultureelVerankerd,
}
