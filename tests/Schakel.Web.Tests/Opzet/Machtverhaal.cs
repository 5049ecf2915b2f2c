using Schakel.Application;
using Schakel.Domein.Besluiten;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Knelpunten;

namespace Schakel.Web.Tests.Opzet;

/// <summary>A ketenmanager with a letter that lets him do something without the board, and what he did with it.</summary>
static class Machtverhaal
{
    /// <summary>All partners decide on another letter of assignment and sign it: all kinds of measures, ninety days, and past the board.</summary>
    public static async Task Gemachtigd(this Ketenapp app, Doorzettingsmacht? macht = null)
    {
        macht ??= new([Maatregelsoort.Investering, Maatregelsoort.Prioriteit, Maatregelsoort.Maatregel], 90, true);
        await app.Besloten(i => new OpdrachtbriefOpstellen(app.Wie(Rol.Ketenmanager).Id, i.Lopend("", "Bewaak het geheel"), i.Lopend("", "De normen worden gehaald"), new(new(2026, 1, 1), null), macht));
        var zegel = (await app.Deur.Inzage(app.Stroom, app.Wie(Rol.Ketenmanager).Persoon, null, TestContext.Current.CancellationToken))!.Opdrachtbrief!.Zegel();
        foreach (var partij in new[] { app.Belastingdienst, app.Uwv, app.Cbs }) await app.Moet(app.Wie(Rol.Bestuurder, partij), new OpdrachtbriefTekenen(partij, zegel), new());
    }

    /// <summary>The ketenmanager makes UWV put something first, until the end of the year.</summary>
    public static async Task<DoorzettingId> Doorgezet(this Ketenapp app, string wat = "De geboortedata gaan voor ander onderhoud", KnelpuntId? knelpunt = null)
    {
        await app.Gemachtigd();
        var (id, invoer) = (new DoorzettingId(Guid.NewGuid()), new Invoer());
        var maatregel = new Maatregel(Maatregelsoort.Prioriteit, Maatregelrichting.Doen, invoer.Regel("", wat));
        await app.Moet(app.Wie(Rol.Ketenmanager), new DoorzettingGeven(id, app.Uwv, maatregel, invoer.Lopend("", "Het kan niet wachten op het bestuur"), new(2026, 12, 31), knelpunt), invoer);
        return id;
    }

    /// <summary>A bottleneck that lies with the ketenmanager was put before the minister, past the board.</summary>
    public static async Task<KnelpuntId> Voorgelegd(this Ketenapp app)
    {
        await app.Gemachtigd();
        var (id, invoer) = (await app.Gemeld(), new Invoer());
        await app.Geescaleerd(id, Niveau.Ketenmanager);
        await app.Moet(app.Wie(Rol.Ketenmanager), new KnelpuntVoorleggen(id, invoer.Regel("", "Minister van SZW"), invoer.Lopend("", "De uitkeringen van deze maand staan op het spel"), 3), invoer);
        return id;
    }
}
