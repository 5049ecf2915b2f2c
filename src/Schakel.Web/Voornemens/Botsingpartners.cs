using Schakel.Domein.Voornemens;
using Schakel.Web.Ketens;

namespace Schakel.Web.Voornemens;

/// <summary>With which targets this visitor can say that one clashes.</summary>
internal static class Botsingpartners
{
    public static IEnumerable<EigenDoel> Van(Bezoek bezoek, EigenDoel doel) =>
        bezoek.Inzage!.VrijgegevenDoelen.Where(d => d.Partij != doel.Partij && bezoek.Kan(new Domein.Voornemens.BotsingMelden(default, doel.Id, d.Id, default)));
}
