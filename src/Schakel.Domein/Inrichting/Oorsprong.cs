using System.Text.Json.Serialization;

namespace Schakel.Domein.Inrichting;

/// <summary>How a chain came to be (NORA, 'Wat is een keten?'): goals that the partners chose together, or that politics laid upon them, as such or by law.</summary>
[JsonConverter(typeof(Enumnaam<Oorsprong>))]
public enum Oorsprong
{
    Gekozen,
    Opgelegd,
    Wettelijk,
}
