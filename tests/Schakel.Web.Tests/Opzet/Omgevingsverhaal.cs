using System.Net;
using Schakel.Application;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Voornemens;

namespace Schakel.Web.Tests.Opzet;

/// <summary>A party stands around the chain, somebody of it comes in, and sees what is shared with it.</summary>
static class Omgevingsverhaal
{
    /// <summary>All agree on a party of which Belastingdienst lets the people in.</summary>
    public static async Task<PartijId> Opgenomen(this Ketenapp app, string? naam = null)
    {
        var id = new PartijId(Guid.NewGuid());
        await app.Besloten(i => new OmgevingspartijOpnemen(id, i.Naam("", naam ?? $"Makers {id}"), i.Lopend("", "Hun programma's maken de aangifte van de meeste werkgevers."), app.Belastingdienst));
        return id;
    }

    public static async Task<Deelname> Gast(this Ketenapp app, PartijId partij)
    {
        var gast = new Deelname(new(Guid.NewGuid()), new(Guid.NewGuid()), partij, Rol.Gast, new(new(2020, 1, 1), null));
        await app.Moet(app.Wie(Rol.Sleuteldrager, app.Belastingdienst), new DeelnameBeginnen(gast), new());
        return gast;
    }

    /// <summary>UWV shares a change that it announced.</summary>
    public static Task Gedeeld(this Ketenapp app, VoornemenId voornemen, PartijId met) => app.Moet(app.Wie(Rol.Lijnmanager, app.Uwv), new VoornemenDelen(voornemen, met), new Invoer());

    /// <summary>A browser that has taken the seat of this guest.</summary>
    public static async Task<HttpClient> GastAls(this Ketenapp app, Deelname gast)
    {
        var bezoeker = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = new CookieContainer() }) { BaseAddress = app.Adres };
        using var binnen = await bezoeker.VerstuurFormulier($"{app.Keten}/binnenkomen", 0, ("deelname", gast.Id.ToString()));
        binnen.Headers.Location?.ToString().ShouldBe($"{app.Keten}/gast");
        return bezoeker;
    }
}
