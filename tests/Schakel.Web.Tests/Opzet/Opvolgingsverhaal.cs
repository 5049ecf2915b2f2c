using System.Net;
using Schakel.Application;
using Schakel.Domein;
using Schakel.Domein.Besluiten;
using Schakel.Domein.Inrichting;

namespace Schakel.Web.Tests.Opzet;

/// <summary>People of UWV who come, go, and take a seat of their own.</summary>
static class Opvolgingsverhaal
{
    /// <summary>Somebody new begins in this role, or somebody who is there already begins in another one.</summary>
    public static async Task<Deelname> Begonnen(this Ketenapp app, Rol rol, Periode termijn, PersoonId? wie = null)
    {
        var nieuw = new Deelname(new(Guid.NewGuid()), wie ?? new(Guid.NewGuid()), app.Uwv, rol, termijn);
        await app.Moet(app.Wie(Rol.Sleuteldrager, app.Uwv), new DeelnameBeginnen(nieuw), new());
        return nieuw;
    }

    public static async Task<MandaatId> Gemandateerd(this Ketenapp app, Deelname houder, Periode termijn, params Besluitonderwerp[] onderwerpen)
    {
        var (id, invoer) = (new MandaatId(Guid.NewGuid()), new Invoer());
        await app.Moet(app.Wie(Rol.Sleuteldrager, app.Uwv), new MandaatVerlenen(id, houder.Id, [.. onderwerpen], null, termijn, invoer.Regel("", "Mandaatregeling, artikel 9"), null), invoer);
        return id;
    }

    /// <summary>A browser that has taken the seat of this deelname.</summary>
    public static async Task<HttpClient> BezoekerAls(this Ketenapp app, Deelname wie)
    {
        var bezoeker = app.Bezoeker();
        using var antwoord = await bezoeker.VerstuurFormulier($"{app.Keten}/binnenkomen", 0, ("deelname", wie.Id.ToString()));
        antwoord.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        return bezoeker;
    }
}
