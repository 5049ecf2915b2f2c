using System.Globalization;
using Schakel.Domein;
using Schakel.Domein.Besluiten;
using Schakel.Web.Api.Contract;
using Schakel.Web.Api.Inrichting;

namespace Schakel.Web.Api.Besluiten;

/// <summary>Behoud: the places, from zero, of the changes that stay; Erbij: the changes that come after them. Standpoints stay where the effect does, and its days. Ingang: as in VoorstelIndienen; left out, it takes effect when it is adopted. Reikwijdte: as in VoorstelIndienen; left out, it reaches no further than the body that it comes from. Sindsdien: as in VoorstelIndienen.</summary>
internal sealed record VoorstelAanpassen(int Ronde, string Waarom, string Titel, string Toelichting, Datum HerzienOp, IReadOnlyList<int> Behoud, IReadOnlyList<Wijziging>? Erbij = null, Datum? Ingang = null, Reikwijdte? Reikwijdte = null, string? Sindsdien = null)
{
    public static void Map(IEndpointRouteBuilder keten) => keten.MapOpdracht<VoorstelAanpassen, Voorstel>("/voorstellen/{id}/versies", new(nameof(VoorstelAanpassen), Module.Besluiten,
        "Legt een nieuwe versie van een voorstel voor, na wat er gehoord werd; over elk bezwaar is dan gesproken.",
        "Puts forward a new version of a proposal, after what was heard; each objection was talked about by then.")
    {
        Invoer = new VoorstelAanpassen(1, "UWV krijgt twee weken meer in januari", "Sneller terugmelden", "Wie wacht, belt; dat kost meer dan sneller werken", new(2027, 3, 1), [0], [new(NormVaststellen: NormVaststellen.Voorbeeld)]),
        Voorbeeld = Voorstel.Voorbeeld,
    },
        (aanroep, body, invoer) =>
        {
            if (aanroep.Kenmerk<VoorstelId>() is not { } id) return null;

            // One more than the rules take is enough for them to refuse; the rest need no words.
            var erbij = (body.Erbij ?? []).Take(Domein.Besluiten.VoorstelIndienen.MaximumOpdrachten + 1)
                .Select((w, i) => w.Opdracht(invoer, string.Create(CultureInfo.InvariantCulture, $"{nameof(Erbij)}[{i}]"))).ToList();
            return new(
                new Domein.Besluiten.VoorstelAanpassen(
                    id, body.Ronde, invoer.Lopend(nameof(Waarom), body.Waarom), invoer.Regel(nameof(Titel), body.Titel), invoer.Lopend(nameof(Toelichting), body.Toelichting), body.HerzienOp,
                    [.. body.Behoud.Take(Domein.Besluiten.VoorstelIndienen.MaximumOpdrachten + 1)], [.. erbij.OfType<IBestuurdeOpdracht>()], body.Ingang, body.Reikwijdte, invoer.LopendOfNiets(nameof(Sindsdien), body.Sindsdien)),
                $"voorstellen/{id}", daarna => Voorstel.Zoek(daarna, id));
        });
}
