using Schakel.Domein;
using Schakel.Domein.Besluiten;
using Schakel.Domein.Inrichting;
using Schakel.Web.Api.Contract;

namespace Schakel.Web.Api.Inrichting;

/// <summary>A mandate that was carried in a role, and on which of its days: never longer than the role.</summary>
internal sealed record Mandaatdracht(MandaatId Mandaat, IReadOnlyList<Besluitonderwerp> Onderwerpen, Termijn Geldt);

/// <summary>Who held, holds or will hold a role; Stand is as on the day looked at. ZonderOpvolger: it ends within sixty days, and nobody has that place after it.</summary>
internal sealed record Bezetting(
    DeelnameId Deelname, PersoonId Persoon, PartijId? Partij, Rol Rol, Termijn Termijn, Bezettingstand Stand, bool ZonderOpvolger, IReadOnlyList<Mandaatdracht> Mandaten, ReviewId? Review = null)
{
    public static readonly Bezetting Voorbeeld = new(
        Voorbeelden.Deelname, Voorbeelden.Persoon, Voorbeelden.Uwv, Rol.Ketenregisseur, new(new(2026, 1, 1), new(2026, 12, 31)), Bezettingstand.Lopend, false, [new(Voorbeelden.Mandaat, [Besluitonderwerp.Normen], new(new(2026, 1, 1), new(2026, 12, 31)))]);

    public static void Map(IEndpointRouteBuilder keten) => keten.MapLijst("/bezettingen", new("BezettingenOverzicht", Module.Inrichting,
        "Wie welke rol had, heeft of krijgt, met termijn en mandaten: per partner en rol, de nieuwste boven; namens de keten achteraan.",
        "Who held, holds or will hold which role, with term and mandates: by partner and role, the newest first; for the chain at the end.")
    {
        Voorbeeld = Voorbeeld,
        Filters =
            [
                new("partner", typeof(PartijId), "Alleen van deze partner. / Only of this partner."),
                new("rol", typeof(Rol), "Alleen in deze rol. / Only in this role."),
                new("dag", typeof(Datum), "Alleen wie het op deze dag had, met de mandaten van die dag. / Only who had it on this day, with the mandates of that day."),
            ],
    },
        Gekozen, _ => [], (_, b) => b);

    static IEnumerable<Bezetting> Gekozen(Aanroep aanroep)
    {
        var (partner, rol, dag) = (aanroep.Vraag.Kenmerk<PartijId>("partner"), aanroep.Vraag.Keuze<Rol>("rol"), aanroep.Vraag.Dag("dag"));
        var zonder = Opvolging.Open(aanroep.Inzage, aanroep.Dag).Select(d => d.Id).ToHashSet();
        return Domein.Inrichting.Rolbezetting.Van(aanroep.Inzage, aanroep.Dag)
            .Where(b => (partner is null || b.Deelname.Partij == partner) && (rol is null || b.Deelname.Rol == rol))
            .Select(b => dag is { } op ? b.Op(op) : b).OfType<Domein.Inrichting.Rolbezetting>()
            .Select(b => Uit(b, zonder.Contains(b.Deelname.Id)));
    }

    public static Bezetting Uit(Domein.Inrichting.Rolbezetting b, bool zonderOpvolger) => new(
        b.Deelname.Id, b.Deelname.Persoon, b.Deelname.Partij, b.Deelname.Rol, Termijn.Uit(b.Deelname.Termijn), b.Stand, zonderOpvolger,
        [.. b.Mandaten.Select(m => new Mandaatdracht(m.Mandaat.Id, m.Mandaat.Onderwerpen, Termijn.Uit(m.Geldt)))], b.Deelname.Review);
}
