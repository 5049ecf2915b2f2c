using Microsoft.Extensions.DependencyInjection;
using Schakel.Application;
using Schakel.Domein;
using Schakel.Domein.Afspraken;
using Schakel.Domein.Besluiten;
using Schakel.Domein.Gesprekken;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Knelpunten;
using Schakel.Domein.Toegang;

namespace Schakel.Web.Tests.Opzet;

/// <summary>What happens in the chain of a test before what it tests: bottlenecks, proposals and standpoints, each by somebody who may.</summary>
static class Ketenverhaal
{
    /// <summary>A worker of UWV reports between UWV and Belastingdienst, at their hand-over.</summary>
    public static async Task<KnelpuntId> Gemeld(this Ketenapp app, string titel = "Waarom ontbreken geboortedata?", string? omschrijving = null)
    {
        var (id, invoer) = (new KnelpuntId(Guid.NewGuid()), new Invoer());
        await app.Moet(
            app.Wie(Rol.Ketenmedewerker, app.Uwv),
            new KnelpuntMelden(id, app.Uwv, app.Belastingdienst, invoer.Regel("", titel), invoer.LopendOfNiets("", omschrijving), app.Overdracht), invoer);
        return id;
    }

    /// <summary>The worker of UWV who reported it writes down a try, and puts it in one text before Belastingdienst.</summary>
    public static async Task Verwoord(this Ketenapp app, KnelpuntId knelpunt)
    {
        var (melder, invoer) = (app.Wie(Rol.Ketenmedewerker, app.Uwv), new Invoer());
        await app.Moet(melder, new PogingOptekenen(knelpunt, invoer.Lopend("", "Samen twintig zaken nagelopen"), invoer.Lopend("", "Zij komen uit één programma")), invoer);
        await app.Moet(melder, new KnelpuntVerwoorden(knelpunt, 0, invoer.Lopend("", "Een op de tien zaken mist de datum"), invoer.Lopend("", "Twintig zaken nagelopen"), invoer.Lopend("", "Vraag de maker van het programma")), invoer);
    }

    public static async Task Geescaleerd(this Ketenapp app, KnelpuntId knelpunt, Niveau naar, string reden = "Wij komen er samen niet uit.")
    {
        var invoer = new Invoer();
        await app.Moet(app.Wie(Rol.Ketenregisseur, app.Uwv), new KnelpuntEscaleren(knelpunt, naar, invoer.Lopend("", reden)), invoer);
    }

    /// <summary>Somebody says something about it, to whoever then reads along, a second after what went before.</summary>
    public static Task Gezegd(this Ketenapp app, KnelpuntId knelpunt, Deelname wie, string woorden) => app.Gezegd(new Gespreksplek.BijKnelpunt(knelpunt), wie, woorden);

    /// <summary>The same in the room of his own partner beside a proposal.</summary>
    public static Task Gezegd(this Ketenapp app, VoorstelId voorstel, Deelname wie, string woorden) => app.Gezegd(new Gespreksplek.Kamer(voorstel, wie.Partij!.Value), wie, woorden);

    static async Task Gezegd(this Ketenapp app, Gespreksplek plek, Deelname wie, string woorden)
    {
        app.Verzet(TimeSpan.FromSeconds(1));
        var gesprekken = app.Services.GetRequiredService<Gesprekken>();
        (await gesprekken.Zeg(app.Stroom, Dader.Van(wie.Persoon, wie.Id, Factor.Voorbeeld), new(Guid.NewGuid()), plek, woorden, null, CancellationToken.None)).ShouldBeNull();
    }

    public static async Task Opgelost(this Ketenapp app, KnelpuntId knelpunt)
    {
        var invoer = new Invoer();
        await app.Moet(app.Wie(Rol.Ketenregisseur, app.Uwv), new KnelpuntOplossen(knelpunt, invoer.Lopend("", "Het bestand komt nu een uur eerder.")), invoer);
    }

    /// <summary>The coordinator of UWV proposes another value of the norm from a day on.</summary>
    public static async Task<VoorstelId> Ingediend(this Ketenapp app, decimal waarde, Datum vanaf, string titel = "Terugmelding binnen 48 uur", KnelpuntId? knelpunt = null)
    {
        var (id, invoer) = (new VoorstelId(Guid.NewGuid()), new Invoer());
        var norm = new NormVaststellen(app.Norm, 1, invoer.Naam("", "Terugmelding"), app.Overdracht, Normrichting.Maximaal, Eenheid.Uren, vanaf, waarde, null);
        await app.Dien(new(id, new(Guid.NewGuid()), invoer.Regel("", titel), invoer.Lopend("", "Dan kan de polis een dag eerder kloppen."), knelpunt, new(2027, 6, 1), [norm]), invoer);
        return id;
    }

    /// <summary>The coordinator of UWV submits this, and says what changed since where it comes back to a decision.</summary>
    public static async Task Dien(this Ketenapp app, VoorstelIndienen indienen, Invoer invoer)
    {
        var wie = app.Wie(Rol.Ketenregisseur, app.Uwv);
        if (await app.Doe(wie, indienen, invoer) is not { } geweigerd) return;
        if (geweigerd.Veld != nameof(VoorstelIndienen.Sindsdien)) throw new InvalidOperationException(geweigerd.Code);
        await app.Moet(wie, indienen with { Sindsdien = invoer.Lopend("", "Het liep anders dan wij dachten") }, invoer);
    }

    /// <summary>All partners decide this.</summary>
    public static async Task<VoorstelId> Besloten(this Ketenapp app, Func<Invoer, IBestuurdeOpdracht> wat)
    {
        var (id, invoer) = (new VoorstelId(Guid.NewGuid()), new Invoer());
        await app.Dien(
            new(id, new(Guid.NewGuid()), invoer.Regel("", "Zo gaan wij verder"), invoer.Lopend("", "Dat spraken wij af."), null, new(2027, 6, 1), [wat(invoer)]), invoer);
        await app.AllenGesproken(id);
        return id;
    }

    public static async Task Gesproken(this Ketenapp app, VoorstelId voorstel, PartijId partij, Oordeel oordeel = Oordeel.Instemmen, string? reden = null, int ronde = 1)
    {
        var invoer = new Invoer();
        await app.Moet(app.Wie(Rol.Bestuurder, partij), new StandpuntGeven(voorstel, partij, ronde, oordeel, invoer.LopendOfNiets("", reden)), invoer);
    }

    public static async Task AllenGesproken(this Ketenapp app, VoorstelId voorstel)
    {
        foreach (var partij in new[] { app.Belastingdienst, app.Uwv, app.Cbs }) await app.Gesproken(voorstel, partij);
    }

    /// <summary>The coordinator of UWV proposes an agreement to Belastingdienst.</summary>
    public static async Task<AfspraakId> AfspraakVoorgesteld(this Ketenapp app, string titel = "Levering per werkdag", bool inKeten = true, Datum? tot = null, AfspraakId? vervangt = null)
    {
        var (id, invoer) = (new AfspraakId(Guid.NewGuid()), new Invoer());
        await app.Moet(app.Wie(Rol.Ketenregisseur, app.Uwv), new AfspraakVoorstellen(
            id, app.Overdracht, Afspraaksoort.Dienstverleningsafspraak, invoer.Regel("", titel), invoer.Lopend("", "Elke werkdag voor negen uur"),
            [new(app.Belastingdienst, invoer.Regel("", "Levert het bestand")), new(app.Uwv, invoer.Regel("", "Bevestigt de ontvangst"))],
            [app.Norm], new(new(2026, 11, 24), tot ?? new(2028, 12, 31)), null, 30, invoer.Regel("", "Dossier 12"), inKeten, vervangt), invoer);
        return id;
    }

    public static async Task AfspraakGetekend(this Ketenapp app, AfspraakId afspraak, params PartijId[] partijen)
    {
        foreach (var partij in partijen)
        {
            var wie = app.Wie(Rol.Bestuurder, partij);
            var inzage = (await app.Deur.Inzage(app.Stroom, wie.Persoon, null, TestContext.Current.CancellationToken))!;
            var zegel = inzage.Afspraken.Vind(afspraak)!.Zegel(inzage.Normen);
            await app.Moet(wie, new AfspraakTekenen(afspraak, partij, zegel), new());
        }
    }

    /// <summary>How far the journal is: the same before and after means that nothing changed.</summary>
    public static async Task<long> Nr(this Ketenapp app)
    {
        var inzage = await app.Deur.Inzage(app.Stroom, app.Wie(Rol.Ketenmanager).Persoon, null, TestContext.Current.CancellationToken);
        return inzage!.Nr;
    }
}
