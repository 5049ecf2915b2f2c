using Schakel.Application;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Voornemens;

namespace Schakel.Web.Tests.Opzet;

/// <summary>On which own targets the chain presses, and what comes of it.</summary>
static class Doelverhaal
{
    /// <summary>The line manager of UWV notes it, or that of another partner; against the norm of the chain unless said otherwise.</summary>
    public static async Task<EigenDoelId> DoelOpgetekend(this Ketenapp app, string titel = "Tien procent minder beheerkosten", PartijId? partij = null, bool vrij = false, bool opNorm = true)
    {
        var (id, wie, invoer) = (new EigenDoelId(Guid.NewGuid()), partij ?? app.Uwv, new Invoer());
        await app.Moet(app.Wie(Rol.Lijnmanager, wie), new EigenDoelOptekenen(id, wie, invoer.Regel("", titel), invoer.Lopend("", "Elke dag terugmelden vraagt twee mensen meer."), opNorm ? app.Norm : null), invoer);
        if (vrij) await app.Vrijgegeven(id, wie);
        return id;
    }

    public static Task Vrijgegeven(this Ketenapp app, EigenDoelId doel, PartijId? partij = null) => app.Moet(app.Wie(Rol.Lijnmanager, partij ?? app.Uwv), new EigenDoelVrijgeven(doel), new());

    public static async Task DoelIngetrokken(this Ketenapp app, EigenDoelId doel, PartijId? partij = null, string? reden = "Het doel is gehaald")
    {
        var invoer = new Invoer();
        await app.Moet(app.Wie(Rol.Lijnmanager, partij ?? app.Uwv), new EigenDoelIntrekken(doel, invoer.LopendOfNiets("", reden)), invoer);
    }

    /// <summary>The line manager of UWV says that two targets clash.</summary>
    public static async Task<BotsingId> Gebotst(this Ketenapp app, EigenDoelId doel, EigenDoelId ander, string toelichting = "Minder mensen bij ons is later melden bij hen.")
    {
        var (id, invoer) = (new BotsingId(Guid.NewGuid()), new Invoer());
        await app.Moet(app.Wie(Rol.Lijnmanager, app.Uwv), new BotsingMelden(id, doel, ander, invoer.Lopend("", toelichting)), invoer);
        return id;
    }

    public static async Task Afgerond(this Ketenapp app, BotsingId botsing, string uitkomst = "Wij kijken samen welke bevindingen niet kunnen wachten.")
    {
        var invoer = new Invoer();
        await app.Moet(app.Wie(Rol.Ketenregisseur, app.Uwv), new BotsingAfronden(botsing, invoer.Lopend("", uitkomst)), invoer);
    }
}
