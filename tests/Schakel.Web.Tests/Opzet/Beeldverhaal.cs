using Schakel.Application;
using Schakel.Domein.Besluiten;
using Schakel.Domein.Inrichting;

namespace Schakel.Web.Tests.Opzet;

/// <summary>First the picture: what partners put on the table of a proposal.</summary>
static class Beeldverhaal
{
    /// <summary>The coordinator of UWV proposes another value of the norm, which all read first.</summary>
    public static async Task<VoorstelId> MetLeestijd(this Ketenapp app, string titel = "Terugmelding binnen 48 uur", int leesdagen = 5)
    {
        var (id, invoer) = (new VoorstelId(Guid.NewGuid()), new Invoer());
        var norm = new NormVaststellen(app.Norm, 1, invoer.Naam("", "Terugmelding"), app.Overdracht, Normrichting.Maximaal, Eenheid.Uren, new(2027, 4, 1), 48, null);
        await app.Dien(
            new(
                id, new(Guid.NewGuid()), invoer.Regel("", titel), invoer.Lopend("", "Dan kan de polis een dag eerder kloppen."), null, new(2027, 6, 1), [norm],
                [new(invoer.Regel("", "Het bestand vaker sturen"), invoer.Lopend("", "Dan staat er vaker hetzelfde in"))], leesdagen), invoer);
        return id;
    }

    public static async Task Ingebracht(this Ketenapp app, VoorstelId voorstel, PartijId partij)
    {
        var invoer = new Invoer();
        await app.Moet(app.Wie(Rol.Bestuurder, partij), new InbrengGeven(voorstel, partij, invoer.Lopend("", "Dat de polis op tijd klopt"), invoer.Lopend("", "Twee mensen meer in januari")), invoer);
    }

    /// <summary>A worker of CBS asks something.</summary>
    public static async Task<BeeldvraagId> Gevraagd(this Ketenapp app, VoorstelId voorstel, string wat = "Geldt dit ook in december?")
    {
        var (id, invoer) = (new BeeldvraagId(Guid.NewGuid()), new Invoer());
        await app.Moet(app.Wie(Rol.Ketenmedewerker, app.Cbs), new BeeldvraagStellen(voorstel, id, invoer.Lopend("", wat)), invoer);
        return id;
    }
}
