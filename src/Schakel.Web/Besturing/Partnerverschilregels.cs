using System.Globalization;
using Microsoft.Extensions.Localization;
using Schakel.Domein;
using Schakel.Domein.Besluiten;
using Schakel.Domein.Inrichting;
using Schakel.Web.Ketens;
using Schakel.Web.Tijden;

namespace Schakel.Web.Besturing;

/// <summary>What a proposal changes in who takes part, who looks from outside, who stands around the chain and how long the chain goes on, in words.</summary>
internal sealed class Partnerverschilregels(Bezoek bezoek, IStringLocalizer<Verschilregel> t)
{
    public IEnumerable<Vormen.Verschil> Van(Verschil verschil)
    {
        foreach (var partner in verschil.Partners)
            yield return new(
                t["Partner", partner.Dan.Naam],
                partner.Nu is { } nu ? Zeg(nu) : null,
                Zeg(partner.Dan));
        foreach (var review in verschil.Reviews) yield return new(t["Review"], null, Zeg(review));
        foreach (var partij in verschil.Omgeving) yield return new(t["Omgevingspartij"], null, t["Omgevingspartij-zin", partij.Naam, bezoek.Woorden(partij.Waarom) ?? t["Gewist"], bezoek.Partner(partij.Gastheer)]);
        if (verschil.Einde is { } einde) yield return new(t["Keteneinde"], einde.Nu is { } eerder ? Zeg(eerder) : null, Zeg(einde.Dan));
    }

    string Zeg(Ketenpartner partner) =>
        partner.IsGeschrapt ? t["PartnerGeschrapt"] : partner.Gastheer is { } gastheer ? t["PartnerDoetMee", bezoek.Partner(gastheer)] : t["PartnerBlijft"];

    string Zeg(Review review) => t["Review-zin",
        bezoek.Woorden(review.Wie) ?? t["Gewist"], bezoek.Woorden(review.Vraag) ?? t["Gewist"], Dag(review.Termijn.Van), Dag(review.Termijn.TotEnMet!.Value), bezoek.Partner(review.Gastheer), review.MetBestuur ? t["Review-bestuur"].Value : ""];

    string Zeg(Keteneinde einde) => t["KeteneindeOm", Dag(einde.Laatste), bezoek.Woorden(einde.Reden) ?? t["Gewist"]];

    static string Dag(Datum dag) => Dagnaam.Voluit(dag, CultureInfo.CurrentCulture);
}
