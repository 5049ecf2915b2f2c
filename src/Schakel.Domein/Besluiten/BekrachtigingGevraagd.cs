using System.Text.Json.Serialization;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;

namespace Schakel.Domein.Besluiten;

/// <summary>The lower body decided; now the body to which it answers is asked to confirm exactly that, before anything happens.</summary>
/// <param name="Ronde">Who looked at it in the lower body looks once more: it is another question.</param>
/// <param name="Telling">By which rule the lower body decided.</param>
/// <param name="Sluiting">The term of the standpoints there; null where they stay open until the last is given.</param>
public sealed record BekrachtigingGevraagd(
    VoorstelId Voorstel, GremiumId Gremium, int Ronde, Telling Telling, [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] Sluiting? Sluiting = null) : IFeit
{
    public Deelstand Verwerk(Deelstand deel, Herkomst herkomst) => deel with
    {
        Voorstellen = deel.Voorstellen.Verander(Voorstel, v => v with
        {
            Gremium = Gremium,
            Ronde = Ronde,
            Route = v.Route! with { Besloten = new(Telling, herkomst.Tijdstip, v.Standpunten) },
            Standpunten = [],
            Verborgen = null,
            Sluiting = Sluiting,
        }),
    };
}
