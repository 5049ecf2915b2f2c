using Schakel.Application;
using Schakel.Domein;
using Schakel.Domein.Toegang;
using Schakel.Web.Api.Besluiten;
using Schakel.Web.Ketens;

namespace Schakel.Web.Besturing;

/// <summary>
/// How a page changes what is shared (architecture law 3): at once where the founding allows it, and always by way of the draft of a proposal.
/// </summary>
internal sealed class Bestuursdaad(Bezoek bezoek, Ontwerp ontwerp, IHttpContextAccessor accessor)
{
    /// <summary>The value of the button that changes it at once; every other puts it into the draft.</summary>
    public const string Meteen = "meteen";

    /// <summary>Why this visitor can do neither; null when the page shows its form.</summary>
    public Afwijzing? Belet { get; private set; }

    public bool KanMeteen { get; private set; }

    public bool KanInOntwerp { get; private set; }

    /// <summary>Whether a form that was sent with this button changes it at once; the Enter key means the main one.</summary>
    public bool GaatMeteen(string? waarheen) => waarheen is null ? KanMeteen : waarheen == Meteen;

    /// <summary>Looks which ways stand open for acts of this kind; when none does the answer carries the status of a right that he lacks.</summary>
    /// <param name="proef">Where more than the kind of act decides whether it can be done at once: such an act, without its words.</param>
    public void Bekijk(Bevoegdheid bevoegdheid, IBestuurdeOpdracht? proef = null)
    {
        if (bezoek.Bevoegdheden is not { } mag) return;
        var weigering = mag.Weiger(bevoegdheid);
        KanMeteen = weigering is null && mag.MagVaststellen && (proef is null || mag.Weiger(proef) is null);
        KanInOntwerp = mag.Weiger(Bevoegdheid.VoorstelIndienen) is null;
        // What was sent is answered in the form, with what was typed still in it.
        if (!KanMeteen && !KanInOntwerp && !HttpMethods.IsPost(accessor.HttpContext!.Request.Method)) Belet = bezoek.Belet(bevoegdheid) ?? bezoek.Belet(Bevoegdheid.VoorstelIndienen);
    }

    /// <summary>Whether a page offers acts of this kind.</summary>
    public bool Kan(Bevoegdheid bevoegdheid) =>
        bezoek.Bevoegdheden is { } mag && ((mag.MagVaststellen && mag.Weiger(bevoegdheid) is null) || mag.Weiger(Bevoegdheid.VoorstelIndienen) is null);

    /// <summary>Changes it at once, or puts it into the draft. True when that was done; else the reasons stand in <paramref name="fouten"/>.</summary>
    /// <param name="wijziging">The same as it was typed, for the draft.</param>
    /// <param name="bij">Where its fields stand in the form.</param>
    public async Task<bool> Doe(OpdrachtId id, IBestuurdeOpdracht opdracht, Wijziging wijziging, Invoer invoer, Fouten fouten, string? waarheen, string bij = "")
    {
        if (GaatMeteen(waarheen)) return await bezoek.Doe(id, opdracht, invoer, fouten);

        if (invoer.Fouten.Count > 0) fouten.Voeg(invoer.Fouten);
        else if (bezoek.Bevoegdheden?.Weiger(Bevoegdheid.VoorstelIndienen) is { } nietBevoegd) fouten.Voeg(nietBevoegd);
        else if (await Weiger(id, opdracht, bij) is { } weigering) fouten.Voeg(weigering);
        else if (await ontwerp.Zet(new(id.Waarde, wijziging)) is { } nietBewaard) fouten.Voeg(nietBewaard);
        if (fouten.IsLeeg) return true;
        accessor.HttpContext!.Response.StatusCode = fouten.Status;
        return false;
    }

    // On the stand that the changes before it would leave: a body may answer to one that is as new.
    async Task<Afwijzing?> Weiger(OpdrachtId id, IBestuurdeOpdracht opdracht, string bij)
    {
        var eerder = Ontwerp.Opdrachten((await ontwerp.Lees()).Where(d => d.Id != id.Waarde), new()).Where(o => o.Fout is null).Select(o => o.Opdracht!);
        if (bezoek.Bevoegdheden!.Bekijk([.. eerder, opdracht]).Weigeringen[^1] is not { } weigering) return null;
        return weigering with { Veld = Wijziging.Plaats(weigering.Veld)?.Veld is { Length: > 0 } veld ? $"{bij}{veld}" : null };
    }
}
