using System.Net;
using Ical.Net;
using Ical.Net.CalendarComponents;
using Schakel.Application;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Voornemens;
using Schakel.Web.Tests.Opzet;

namespace Schakel.Web.Tests.Voornemens;

/// <summary>The change calendar as a file: for somebody's own calendar, and for a spreadsheet.</summary>
[Trait("Feature", "E07")]
public sealed class WijzigingsagendaTests : IAsyncLifetime
{
    readonly Ketenapp app = new();

    public ValueTask InitializeAsync() => app.InitializeAsync();

    public ValueTask DisposeAsync() => app.DisposeAsync();

    string Lijst => $"{app.Keten}/wijzigingen";

    [Fact]
    public async Task Een_agenda_leest_de_dagen_het_kenmerk_en_de_hoeveelste_keer()
    {
        var voornemen = await app.Aangekondigd();
        var blijvend = await app.Aangekondigd("Ander formaat, met komma; en puntkomma", wanneer: new(new(2026, 12, 21), null));
        app.Verzet(TimeSpan.FromHours(2));
        await app.Verzet(voornemen, new(new(2026, 12, 7), new(2026, 12, 9)));
        using var bezoeker = await app.BezoekerAls(Rol.Ketenmedewerker, app.Cbs);

        using var antwoord = await bezoeker.Haal($"{Lijst}.ics");

        antwoord.StatusCode.ShouldBe(HttpStatusCode.OK);
        antwoord.Content.Headers.ContentType!.ToString().ShouldBe("text/calendar; charset=utf-8");
        antwoord.Content.Headers.ContentDisposition!.FileName.ShouldBe("wijzigingen-2026-11-24.ics");
        antwoord.Headers.CacheControl!.NoStore.ShouldBeTrue();
        var agenda = Calendar.Load(await antwoord.Tekst())!;
        agenda.Events.Count.ShouldBe(2);
        var verzet = agenda.Events.Single(e => e.Uid == $"{voornemen}@{app.Stroom}");
        verzet.IsAllDay.ShouldBeTrue();
        (verzet.Start!.Date, verzet.End!.Date).ShouldBe((new DateOnly(2026, 12, 7), new DateOnly(2026, 12, 10)));
        verzet.Sequence.ShouldBe(1);
        verzet.Status.ShouldBe("CONFIRMED");
        verzet.Summary.ShouldBe("UWV: Ander formaat voor loonaangiften");
        verzet.Description!.ShouldStartWith("Soort: nieuwe versie van een systeem. Overdrachten: Belastingdienst → UWV.\n7 december 2026 tot en met 9 december 2026\nhttp://");
        verzet.Url!.ToString().ShouldBe($"{app.Adres.GetLeftPart(UriPartial.Authority)}{Lijst}/{voornemen}");
        verzet.DtStamp!.AsUtc.ShouldBe(app.Moment.UtcDateTime, TimeSpan.FromMinutes(1));
        var blijft = agenda.Events.Single(e => e.Uid == $"{blijvend}@{app.Stroom}");
        (blijft.Start!.Date, blijft.End!.Date, blijft.Sequence).ShouldBe((new DateOnly(2026, 12, 21), new DateOnly(2026, 12, 22), 0));
        blijft.Summary.ShouldBe("UWV: Ander formaat, met komma; en puntkomma");
    }

    [Fact]
    public async Task Wat_is_afgelast_gaat_mee_als_afgelast_en_de_keuze_is_die_van_de_pagina()
    {
        var voornemen = await app.Aangekondigd();
        await app.Verzet(voornemen, new(new(2026, 12, 7), null));
        await app.Afgelast(voornemen);
        var kort = await app.Aangekondigd("Loopt en is dan voorbij", wanneer: new(new(2026, 12, 1), null), werkdagen: 2);
        using var bezoeker = await app.BezoekerAls(Rol.Ketenmedewerker, app.Cbs);

        var afgelast = Gebeurtenissen(await bezoeker.Pagina($"{Lijst}.ics")).Single(e => e.Uid == $"{voornemen}@{app.Stroom}");
        (afgelast.Status, afgelast.Sequence).ShouldBe(("CANCELLED", 2));
        Gebeurtenissen(await bezoeker.Pagina($"{Lijst}/{voornemen}.ics")).ShouldHaveSingleItem().Status.ShouldBe("CANCELLED");
        Gebeurtenissen(await bezoeker.Pagina($"{Lijst}.ics?partner={app.Cbs}")).ShouldBeEmpty();
        Gebeurtenissen(await bezoeker.Pagina($"{Lijst}.ics?soort=Begroting")).ShouldBeEmpty();
        Gebeurtenissen(await bezoeker.Pagina($"{Lijst}.ics?soort=Release")).Count.ShouldBe(2);

        app.Verzet(TimeSpan.FromDays(8));
        using var later = await app.BezoekerAls(Rol.Ketenmedewerker, app.Cbs);
        (await later.Lees($"{Lijst}?stand=Geweest")).ShouldContain("Loopt en is dan voorbij");
        (await later.Lees(Lijst)).ShouldNotContain("Loopt en is dan voorbij");
        Gebeurtenissen(await later.Pagina($"{Lijst}.ics?stand=Geweest")).ShouldHaveSingleItem().Uid.ShouldBe($"{kort}@{app.Stroom}");
    }

    [Fact]
    public async Task Gewiste_woorden_staan_in_geen_bestand()
    {
        var voornemen = await app.Aangekondigd("Iets dat weg moet");
        using var bezoeker = await app.BezoekerAls(Rol.Ketenmedewerker, app.Cbs);
        var inzage = await app.Deur.Inzage(app.Stroom, app.Wie(Rol.Lijnmanager, app.Uwv).Persoon, null, TestContext.Current.CancellationToken);
        await app.Moet(app.Wie(Rol.Lijnmanager, app.Uwv), new TekstWissen(inzage!.Voornemens.Vind(voornemen)!.Titel.Id), new());

        Gebeurtenissen(await bezoeker.Pagina($"{Lijst}/{voornemen}.ics")).ShouldHaveSingleItem().Summary.ShouldBe("UWV: gewist");
        (await bezoeker.Pagina($"{Lijst}.csv")).ShouldContain("\"gewist\"");
        (await bezoeker.Lees($"{Lijst}/{voornemen}")).ShouldNotContain("Iets dat weg moet");
    }

    [Fact]
    public async Task Als_rekenblad_staat_er_dezelfde_keuze()
    {
        var voornemen = await app.Aangekondigd("=1+1");
        await app.ImpactGemeld(voornemen, app.Belastingdienst, Impactmaat.Klein, "Wij letten erop");
        await app.Afgelast(await app.Aangekondigd("Gaat toch niet", wanneer: new(new(2027, 1, 4), null)));
        using var bezoeker = await app.BezoekerAls(Rol.Ketenmedewerker, app.Cbs);

        using var antwoord = await bezoeker.Haal($"{Lijst}.csv");

        antwoord.Content.Headers.ContentDisposition!.FileName.ShouldBe("wijzigingen-2026-11-24.csv");
        (await antwoord.Tekst()).ShouldContain("\"2026-12-14\";\"2026-12-15\";\"'=1+1\";\"UWV\";\"nieuwe versie van een systeem\";\"Belastingdienst → UWV\";\"2026-12-08\";\"klein bij Belastingdienst\";\"ja\";\"http://");
        (await antwoord.Tekst()).ShouldNotContain("Gaat toch niet");
        (await bezoeker.Pagina($"{Lijst}.csv?stand=Alle")).ShouldContain("\"2027-01-04\";;\"Gaat toch niet\"");
        using var vreemde = app.Bezoeker();
        foreach (var bestand in new[] { ".csv", ".ics", $"/{voornemen}.ics" }) (await vreemde.Haal($"{Lijst}{bestand}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    static List<CalendarEvent> Gebeurtenissen(string bestand) => [.. Calendar.Load(bestand)!.Events];
}
