using Schakel.Application;
using Schakel.Domein;
using Schakel.Domein.Besluiten;
using Schakel.Domein.Inrichting;

namespace Schakel.Web.Tests.Opzet;

/// <summary>Then the judgement: a body with a rule of its own, objections with what came of talking about them, another version.</summary>
static class Oordeelverhaal
{
    /// <summary>All partners agree on a body in which each has a seat.</summary>
    public static async Task<GremiumId> Raad(this Ketenapp app, Besluitregel regel, bool zwijgenTelt = false, Drempel? drempel = null, string naam = "Ketenraad")
    {
        var id = new GremiumId(Guid.NewGuid());
        var zetels = new[] { app.Belastingdienst, app.Uwv, app.Cbs }.Select(p => new Gremiumzetels(p, 1));
        await app.Besloten(invoer => new GremiumInstellen(
            id, invoer.Naam("", naam), Gremiumniveau.Tactisch, null, null, invoer.Regel("", "Beslist over normen"), new([Rol.Bestuurder], [.. zetels], regel, 0, false, Voorzitterregel.Wisselend, null, drempel, zwijgenTelt)));
        return id;
    }

    /// <summary>The coordinator of UWV proposes another value of the norm, on which this body decides.</summary>
    public static async Task<VoorstelId> AanDeRaad(this Ketenapp app, GremiumId? raad, int? dagen = 5, string titel = "Terugmelding binnen 48 uur", bool verborgen = false)
    {
        var (id, invoer) = (new VoorstelId(Guid.NewGuid()), new Invoer());
        var norm = new NormVaststellen(app.Norm, 1, invoer.Naam("", "Terugmelding"), app.Overdracht, Normrichting.Maximaal, Eenheid.Uren, new(2027, 4, 1), 48, null);
        await app.Dien(
            new(id, new(Guid.NewGuid()), invoer.Regel("", titel), invoer.Lopend("", "Dan kan de polis een dag eerder kloppen."), null, new(2027, 6, 1), [norm], Gremium: raad, Standpuntdagen: dagen, Verborgen: verborgen), invoer);
        return id;
    }

    /// <summary>The same by the consent of all, to which CBS objects.</summary>
    public static async Task<VoorstelId> MetBezwaar(this Ketenapp app)
    {
        var id = await app.AanDeRaad(null, dagen: null, titel: "Terugmelding ook in januari");
        await app.Gesproken(id, app.Cbs, Oordeel.Bezwaar, "Januari is te druk");
        return id;
    }

    /// <summary>Whoever submitted it puts another version forward; the norm and the day of review stay unless they are named.</summary>
    public static async Task Aangepast(
        this Ketenapp app, VoorstelId voorstel, string waarom, string titel = "Terugmelding binnen 48 uur", string toelichting = "Dan kan de polis twee dagen eerder kloppen.", decimal? waarde = null, Datum? herzienOp = null, Datum? ingang = null)
    {
        var (regisseur, invoer) = (app.Wie(Rol.Ketenregisseur, app.Uwv), new Invoer());
        var nu = (await app.Deur.Inzage(app.Stroom, regisseur.Persoon, null, TestContext.Current.CancellationToken))!.Voorstellen.Vind(voorstel)!;
        IBestuurdeOpdracht[] erbij = waarde is { } w ? [new NormVaststellen(app.Norm, 1, invoer.Naam("", "Terugmelding"), app.Overdracht, Normrichting.Maximaal, Eenheid.Uren, new(2027, 4, 1), w, null)] : [];
        int[] behoud = waarde is null ? [.. Enumerable.Range(0, nu.Opdrachten.Length)] : [];
        await app.Moet(
            regisseur,
            new VoorstelAanpassen(voorstel, nu.Ronde, invoer.Lopend("", waarom), invoer.Regel("", titel), invoer.Lopend("", toelichting), herzienOp ?? nu.HerzienOp, [.. behoud], [.. erbij], ingang, Sindsdien: nu.Terugkomst is null ? null : invoer.Lopend("", "Het liep anders dan wij dachten")), invoer);
    }

    /// <summary>All partners decided on another value of the norm, that takes effect on a later day.</summary>
    public static async Task<BesluitId> BeslotenVoorLater(this Ketenapp app, Datum ingang, decimal waarde = 48, string titel = "Terugmelding later sneller")
    {
        var (id, besluit, invoer) = (new VoorstelId(Guid.NewGuid()), new BesluitId(Guid.NewGuid()), new Invoer());
        var norm = new NormVaststellen(app.Norm, 1, invoer.Naam("", "Terugmelding"), app.Overdracht, Normrichting.Maximaal, Eenheid.Uren, new(2027, 4, 1), waarde, null);
        await app.Dien(
            new(id, besluit, invoer.Regel("", titel), invoer.Lopend("", "Dan is er tijd om te wennen."), null, new(2027, 6, 1), [norm], Ingang: ingang), invoer);
        await app.AllenGesproken(id);
        return besluit;
    }

    /// <summary>Two bodies: one of line managers that answers to one of board members.</summary>
    public static async Task<(GremiumId Laag, GremiumId Hoog)> TweeRaden(this Ketenapp app)
    {
        var hoog = await app.Raad(Besluitregel.Consent);
        var (laag, zetels) = (new GremiumId(Guid.NewGuid()), new[] { app.Belastingdienst, app.Uwv, app.Cbs }.Select(p => new Gremiumzetels(p, 1)));
        await app.Besloten(invoer => new GremiumInstellen(
            laag, invoer.Naam("", "Lijnmanagersoverleg"), Gremiumniveau.Tactisch, hoog, null, invoer.Regel("", "Stuurt het werk"), new([Rol.Lijnmanager], [.. zetels], Besluitregel.Consent, 0, false, Voorzitterregel.Wisselend, null)));
        return (laag, hoog);
    }

    /// <summary>What the lower body decided and the higher one is asked to confirm.</summary>
    public static async Task<VoorstelId> TerBekrachtiging(this Ketenapp app)
    {
        var (laag, _) = await app.TweeRaden();
        var (id, invoer) = (new VoorstelId(Guid.NewGuid()), new Invoer());
        var overdracht = new OverdrachtVaststellen(new(Guid.NewGuid()), app.Uwv, app.Cbs, invoer.Regel("", "Weekbestand"));
        await app.Dien(new(id, new(Guid.NewGuid()), invoer.Regel("", "Het weekbestand hoort erbij"), invoer.Lopend("", "CBS wacht er elke week op"), null, new(2027, 6, 1), [overdracht], Gremium: laag, Reikwijdte: Reikwijdte.Tactisch), invoer);
        await app.Gesproken(id, app.Belastingdienst);
        await app.Gesproken(id, app.Uwv, Oordeel.InstemmenMetZorg, "De eerste week is krap");
        await app.Gesproken(id, app.Cbs);
        return id;
    }

    public static async Task<BesluitId> BesluitVan(this Ketenapp app, VoorstelId voorstel)
    {
        var inzage = await app.Deur.Inzage(app.Stroom, app.Wie(Rol.Ketenmanager).Persoon, null, TestContext.Current.CancellationToken);
        return inzage!.Voorstellen.Vind(voorstel)!.Besluit;
    }

    public static async Task Besproken(this Ketenapp app, VoorstelId voorstel, PartijId bezwaar, string uitkomst = "In januari mag het een week later")
    {
        var invoer = new Invoer();
        var inzage = await app.Deur.Inzage(app.Stroom, app.Wie(Rol.Ketenmanager).Persoon, null, TestContext.Current.CancellationToken);
        await app.Moet(app.Wie(Rol.Ketenregisseur, app.Uwv), new BezwaarBespreken(voorstel, bezwaar, inzage!.Voorstellen.Vind(voorstel)!.Van(bezwaar)!.Gegeven, invoer.Lopend("", uitkomst)), invoer);
    }
}
