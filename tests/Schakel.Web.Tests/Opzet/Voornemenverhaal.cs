using System.Security.Cryptography;
using Schakel.Application;
using Schakel.Domein;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Knelpunten;
using Schakel.Domein.Toegang;
using Schakel.Domein.Voornemens;

namespace Schakel.Web.Tests.Opzet;

/// <summary>A partner announces a change in its own line, and what comes of it.</summary>
static class Voornemenverhaal
{
    /// <summary>UWV announces another version of its system, at its hand-over with Belastingdienst or anywhere; from 14 December 2026 unless said otherwise.</summary>
    public static async Task<VoornemenId> Aangekondigd(this Ketenapp app, string titel = "Ander formaat voor loonaangiften", bool overal = false, Periode? wanneer = null, int werkdagen = 10)
    {
        var (id, invoer) = (new VoornemenId(Guid.NewGuid()), new Invoer());
        await app.Moet(
            app.Wie(Rol.Lijnmanager, app.Uwv),
            new VoornemenAankondigen(
                id, app.Uwv, Voornemensoort.Release, invoer.Regel("", titel), invoer.Lopend("", "Twee velden heten anders."), wanneer ?? new(new(2026, 12, 14), new(2026, 12, 15)), overal ? [] : [app.Overdracht], werkdagen), invoer);
        return id;
    }

    public static async Task ImpactGemeld(this Ketenapp app, VoornemenId voornemen, PartijId partij, Impactmaat maat, string? woorden = null)
    {
        var invoer = new Invoer();
        await app.Moet(app.Wie(Rol.Ketenregisseur, partij), new ImpactMelden(voornemen, partij, maat, invoer.LopendOfNiets("", woorden)), invoer);
    }

    /// <summary>UWV asks the makers of software; gives the question and the path of its link.</summary>
    public static async Task<(RaadplegingId Id, string Link)> Geraadpleegd(this Ketenapp app, VoornemenId voornemen, string wie = "Makers van salarissoftware")
    {
        var (id, geheim, invoer) = (new RaadplegingId(Guid.NewGuid()), Linkgeheim.Van(RandomNumberGenerator.GetBytes(32)), new Invoer());
        await app.Moet(app.Wie(Rol.Lijnmanager, app.Uwv), new RaadplegingBeginnen(voornemen, id, invoer.Regel("", wie), geheim.Verzegel(id)), invoer);
        return (id, $"/raadpleging/{app.Stroom}/{voornemen}/{id}/{geheim}");
    }

    public static async Task Verzet(this Ketenapp app, VoornemenId voornemen, Periode wanneer, string reden = "De test was niet klaar")
    {
        var invoer = new Invoer();
        await app.Moet(app.Wie(Rol.Lijnmanager, app.Uwv), new VoornemenVerzetten(voornemen, wanneer, invoer.Lopend("", reden), 5), invoer);
    }

    public static async Task Afgelast(this Ketenapp app, VoornemenId voornemen, string reden = "Er is geen geld meer voor")
    {
        var invoer = new Invoer();
        await app.Moet(app.Wie(Rol.Lijnmanager, app.Uwv), new VoornemenAfgelasten(voornemen, invoer.Lopend("", reden)), invoer);
    }

    /// <summary>A worker of Belastingdienst reports what nobody foresaw of it.</summary>
    public static async Task<KnelpuntId> KwamErvan(this Ketenapp app, VoornemenId voornemen, string titel = "De aangiften komen leeg binnen")
    {
        var (id, invoer) = (new KnelpuntId(Guid.NewGuid()), new Invoer());
        await app.Moet(
            app.Wie(Rol.Ketenmedewerker, app.Belastingdienst),
            new KnelpuntMelden(id, app.Belastingdienst, app.Uwv, invoer.Regel("", titel), null, app.Overdracht, Voornemen: voornemen), invoer);
        return id;
    }
}
