using Schakel.Application;
using Schakel.Domein.Besluiten;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;

namespace Schakel.Web.Tests.Opzet;

/// <summary>What a chain makes public in a test.</summary>
static class Openbaarverhaal
{
    public const string Titel = "Terugmelding binnen twee dagen";
    public const string Samenvatting = "Wie een fout meldt, hoort het voortaan binnen twee dagen terug.";

    /// <summary>All decide on a further hand-over between UWV and CBS; at once, or for a later day.</summary>
    public static async Task<BesluitId> Besloten(this Ketenapp app, string titel, Datum? ingang = null)
    {
        var (besluit, id, invoer) = (new BesluitId(Guid.NewGuid()), new VoorstelId(Guid.NewGuid()), new Invoer());
        await app.Dien(new(
            id, besluit, invoer.Regel("", titel), invoer.Lopend("", "Dan kan de polis een dag eerder kloppen."), null, new(2027, 6, 1), [new OverdrachtVaststellen(new(Guid.NewGuid()), app.Uwv, app.Cbs, invoer.Regel("", "Weekbestand"))])
        { Ingang = ingang }, invoer);
        await app.AllenGesproken(id);
        return besluit;
    }

    /// <summary>The same, and then that everyone may read that.</summary>
    public static async Task<BesluitId> Gepubliceerd(this Ketenapp app, string titel = Titel, string? samenvatting = Samenvatting)
    {
        var besluit = await app.Besloten(titel);
        await app.Besloten(invoer => new BesluitPubliceren(besluit, invoer.LopendOfNiets("", samenvatting)));
        return besluit;
    }

    /// <summary>Its author erases the title.</summary>
    public static async Task TitelGewist(this Ketenapp app, BesluitId besluit)
    {
        var wie = app.Wie(Rol.Ketenregisseur, app.Uwv);
        var inzage = (await app.Deur.Inzage(app.Stroom, wie.Persoon, null, TestContext.Current.CancellationToken))!;
        await app.Moet(wie, new TekstWissen(inzage.Publicaties.Vind(besluit)!.Titel.Id), new());
    }
}
