using System.Collections.Frozen;
using System.Globalization;
using Microsoft.AspNetCore.Http.Extensions;
using Schakel.Application;
using Schakel.Domein;
using Schakel.Domein.Inrichting;

namespace Schakel.Web.Inrichting;

internal enum Bezettingkeuzestand
{
    Alle,
    Komend,
    Lopend,
    Voorbij,
    ZonderOpvolger,
}

internal enum Bezettingvolgorde
{
    Rol,
    Naam,
    Partner,
    Van,
    TotEnMet,
}

/// <summary>Which terms of who held what are asked for and in which order, as the address says it; what it says wrongly counts as not said.</summary>
/// <param name="Volgorde">Null for the order of the list itself: by partner and role, the newest first.</param>
/// <param name="Dag">Who had it on this day; null for whenever.</param>
internal sealed record Bezettingkeuze(string Partner, Rol? Rol, Bezettingkeuzestand Stand, Datum? Dag, Bezettingvolgorde? Volgorde, bool Aflopend)
{
    public static Bezettingkeuze Lees(string? partner, string? rol, string? stand, string? dag, string? sorteer) => new(
        partner == Mensenkeuze.NamensDeKeten || Id.Lees<PartijId>(partner) is not null ? partner! : "",
        Lees<Rol>(rol),
        Lees<Bezettingkeuzestand>(stand) ?? Bezettingkeuzestand.Alle,
        Invoer.LeesDag(dag),
        Lees<Bezettingvolgorde>(sorteer?.TrimStart('-')),
        sorteer?.StartsWith('-') == true);

    /// <param name="naam">What somebody is called.</param>
    /// <param name="huis">What the partner is called for which somebody acts.</param>
    public IReadOnlyList<Rolbezetting> Uit(Inzage inzage, Datum vandaag, Func<Deelname, string> naam, Func<Deelname, string> huis)
    {
        var open = Stand == Bezettingkeuzestand.ZonderOpvolger ? ZonderOpvolger(inzage, vandaag) : [];
        var gekozen = Rolbezetting.Van(inzage, vandaag).Where(b =>
                (Rol is null || b.Deelname.Rol == Rol)
                && (Partner.Length == 0 || (b.Deelname.IsNamensKeten ? Mensenkeuze.NamensDeKeten : b.Deelname.Partij?.ToString()) == Partner)
                && Stand switch { Bezettingkeuzestand.Alle => true, Bezettingkeuzestand.ZonderOpvolger => open.Contains(b.Deelname.Id), _ => b.Stand.ToString() == Stand.ToString() })
            .Select(b => Dag is { } dag ? b.Op(dag) : b).OfType<Rolbezetting>();
        // What is equal in the chosen order stays in that of the list itself.
        IEnumerable<Rolbezetting> rij = Volgorde switch
        {
            Bezettingvolgorde.Naam => gekozen.OrderBy(b => naam(b.Deelname), StringComparer.CurrentCulture),
            Bezettingvolgorde.Rol => gekozen.OrderBy(b => b.Deelname.Rol),
            Bezettingvolgorde.Van => gekozen.OrderBy(b => b.Deelname.Termijn.Van),
            Bezettingvolgorde.TotEnMet => gekozen.OrderBy(b => b.Deelname.Termijn.TotEnMet ?? Periode.Laatst),
            Bezettingvolgorde.Partner => gekozen.OrderBy(b => huis(b.Deelname), StringComparer.CurrentCulture),
            _ => gekozen,
        };
        return [.. Aflopend ? rij.Reverse() : rij];
    }

    /// <summary>The terms that end soon and after which nobody has that place.</summary>
    public static FrozenSet<DeelnameId> ZonderOpvolger(Inzage inzage, Datum vandaag) => Opvolging.Open(inzage, vandaag).Select(d => d.Id).ToFrozenSet();

    /// <summary>The same list in this order; a second time the other way round.</summary>
    public Bezettingkeuze Gesorteerd(Bezettingvolgorde volgorde) => this with { Volgorde = volgorde, Aflopend = Volgorde == volgorde && !Aflopend };

    public string? Sorteer => Volgorde is { } volgorde ? (Aflopend ? "-" : "") + volgorde : null;

    /// <summary>As the part of an address behind the path; only what was chosen.</summary>
    public string Vraag(int pagina = 1)
    {
        var vraag = new QueryBuilder();
        if (Partner.Length > 0) vraag.Add("partner", Partner);
        if (Rol is { } rol) vraag.Add("rol", rol.ToString());
        if (Stand != Bezettingkeuzestand.Alle) vraag.Add("stand", Stand.ToString());
        if (Dag is { } dag) vraag.Add("dag", dag.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        if (Sorteer is { } sorteer) vraag.Add("sorteer", sorteer);
        if (pagina > 1) vraag.Add("pagina", pagina.ToString(CultureInfo.InvariantCulture));
        return vraag.ToString();
    }

    static TNaam? Lees<TNaam>(string? tekst) where TNaam : struct, Enum =>
        Enum.TryParse<TNaam>(tekst, ignoreCase: true, out var waarde) && Enum.IsDefined(waarde) ? waarde : null;
}
