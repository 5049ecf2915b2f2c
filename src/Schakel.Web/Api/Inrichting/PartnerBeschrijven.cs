using Schakel.Domein.Inrichting;
using Schakel.Web.Api.Contract;

namespace Schakel.Web.Api.Inrichting;

internal sealed record PartnerBeschrijven(Partnersoort Soort, string? OnderdeelVan = null, string? Oin = null, string? Tooi = null, IReadOnlyList<Omvangmaat>? Omvang = null)
{
    public static void Map(IEndpointRouteBuilder keten) => keten.MapOpdracht<PartnerBeschrijven, Partner>("/partners/{id}/beschrijvingen", new(nameof(PartnerBeschrijven), Module.Inrichting,
        "Een partner zegt wie hij is en hoe groot; dit vervangt alles wat hij eerder zei. In plaats van een OIN kan een RSIN worden gestuurd. Het OIN in het voorbeeld is een test-OIN en verzonnen.",
        "A partner says who it is and how large; this replaces all that it said before. An RSIN may be sent in place of an OIN. The OIN in the example is one for testing and invented.")
    {
        Invoer = new PartnerBeschrijven(Partner.Voorbeeld.Soort!.Value, null, Partner.Voorbeeld.Oin, Partner.Voorbeeld.Tooi, Partner.Voorbeeld.Omvang),
        Voorbeeld = Partner.Voorbeeld,
    },
        (aanroep, body, invoer) =>
        {
            if (aanroep.Kenmerk<PartijId>() is not { } id) return null;

            // One more than the rule takes is enough for it to refuse.
            var omvang = (body.Omvang ?? []).Take(Domein.Inrichting.PartnerBeschrijven.MaximumMaten + 1).Select((m, i) => invoer.Omvang($"{nameof(Omvang)}[{i}]", m.Naam, m.Waarde, m.Jaar));
            return new(
                new Domein.Inrichting.PartnerBeschrijven(
                    id, body.Soort, invoer.NaamOfNiets(nameof(OnderdeelVan), body.OnderdeelVan), invoer.OinOfNiets(nameof(Oin), body.Oin), invoer.TooiOfNiets(nameof(Tooi), body.Tooi), [.. omvang]),
                $"partners/{id}", daarna => Partner.Zoek(daarna, id));
        });
}
