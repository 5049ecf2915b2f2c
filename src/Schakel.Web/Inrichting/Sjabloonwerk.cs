using Microsoft.Extensions.Localization;
using Schakel.Application;
using Schakel.Domein;
using Schakel.Domein.Inrichting;
using Schakel.Web.Ketens;

namespace Schakel.Web.Inrichting;

/// <summary>Takes a template over: each body by an opdracht of its own, as if somebody typed it.</summary>
internal static class Sjabloonwerk
{
    /// <param name="formulier">The ids follow from it: sent once more, what was set up stays and what was not yet comes.</param>
    public static async Task<bool> NeemOver(this Bezoek bezoek, Sjabloon sjabloon, OpdrachtId formulier, IStringLocalizer<Sjabloonwoord> tekst, Fouten fouten)
    {
        foreach (var gremium in sjabloon.Gremia())
        {
            var invoer = new Invoer();
            var opdracht = new Domein.Inrichting.GremiumInstellen(
                Id(gremium.Sleutel), invoer.Naam(nameof(Gremium.Naam), tekst[$"{gremium.Sleutel}-Naam"]), gremium.Niveau, gremium.Boven is { } boven ? Id(boven) : null,
                invoer.LopendOfNiets(nameof(Gremium.Ritme), tekst[$"{gremium.Sleutel}-Ritme"]), invoer.Lopend(nameof(Gremium.Taak), tekst[$"{gremium.Sleutel}-Taak"]));
            if (!await bezoek.Doe(Volgt.Van<OpdrachtId>(formulier, $"sjabloon {gremium.Sleutel}"), opdracht, invoer, fouten)) return false;
        }
        return true;

        GremiumId Id(string sleutel) => Volgt.Van<GremiumId>(formulier, $"gremium {sleutel}");
    }
}
