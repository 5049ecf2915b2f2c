using Schakel.Domein;
using Schakel.Domein.Besluiten;

namespace Schakel.Web.Besturing;

/// <summary>One version of a proposal, also the one that it has now.</summary>
/// <param name="Nummer">From 1.</param>
/// <param name="Vervangen">The entry with which the next one came; null of the last.</param>
internal sealed record Versie(int Nummer, Tekst Titel, Tekst Toelichting, Datum HerzienOp, Datum? Ingang, Reikwijdte? Reikwijdte, Tekst? Sindsdien, long? Vervangen)
{
    public static IReadOnlyList<Versie> Van(Voorstel voorstel) =>
    [
        .. voorstel.EerdereVersies.Select((v, i) => new Versie(i + 1, v.Titel, v.Toelichting, v.HerzienOp, v.Ingang, v.Reikwijdte, v.Terugkomst?.Sindsdien, v.Nr)),
        new(voorstel.EerdereVersies.Count + 1, voorstel.Titel, voorstel.Toelichting, voorstel.HerzienOp, voorstel.Ingang, voorstel.Route?.Reikwijdte, voorstel.Terugkomst?.Sindsdien, null),
    ];
}
