using Schakel.Application;
using Schakel.Domein;
using Schakel.Domein.Besluiten;
using Schakel.Domein.Bijdragen;
using Schakel.Domein.Inrichting;

namespace Schakel.Web.Tests.Opzet;

/// <summary>What partners are asked to bring in, and what their own line says of it.</summary>
static class Bijdrageverhaal
{
    /// <summary>All partners decide to ask this of UWV, or of another.</summary>
    public static async Task<BijdrageId> Bijdragevraag(this Ketenapp app, string wat = "Twee testers", PartijId? partij = null, int? dagen = 40, decimal? euro = 12_500m, Datum? uiterlijk = null)
    {
        var id = new BijdrageId(Guid.NewGuid());
        await app.Besloten(i => new BijdrageVragen(id, partij ?? app.Uwv, i.Regel("", wat), dagen, euro is { } bedrag ? Bedrag.VanEuro(bedrag) : null, uiterlijk ?? new(2027, 3, 31)));
        return id;
    }

    /// <summary>The proposal by which it was asked.</summary>
    public static async Task<VoorstelId> BesluitVan(this Ketenapp app, BijdrageId id) =>
        Bijdrageregels.Voorstel((await app.Deur.Inzage(app.Stroom, app.Wie(Rol.Ketenmanager).Persoon, null, TestContext.Current.CancellationToken))!, id)!.Id;

    public static async Task Bevestigd(this Ketenapp app, BijdrageId id, PartijId? partij = null, string? reden = null)
    {
        var invoer = new Invoer();
        await app.Moet(app.Wie(Rol.Lijnmanager, partij ?? app.Uwv), new BijdrageBevestigen(id, invoer.LopendOfNiets("", reden)), invoer);
    }

    public static async Task Geweigerd(this Ketenapp app, BijdrageId id, PartijId? partij = null, string reden = "Zij zijn tot mei bezet")
    {
        var invoer = new Invoer();
        await app.Moet(app.Wie(Rol.Lijnmanager, partij ?? app.Uwv), new BijdrageWeigeren(id, invoer.Lopend("", reden)), invoer);
    }
}
