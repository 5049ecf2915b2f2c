using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Schakel.Domein.Besluiten;
using Schakel.Domein.Bijdragen;
using Schakel.Domein.Voornemens;

namespace Schakel.Domein.Werk;

/// <summary>What can be to come in a chain.</summary>
[JsonConverter(typeof(Enumnaam<Komstsoort>))]
public enum Komstsoort
{
    /// <summary>A change in the line of a partner begins.</summary>
    Verandering,

    /// <summary>The standpoints on a proposal close.</summary>
    Sluiting,

    /// <summary>A decision takes effect.</summary>
    Ingang,

    /// <summary>A decision comes back to the table.</summary>
    Herziening,

    /// <summary>A contribution is to be there.</summary>
    Bijdrage,

    /// <summary>An agreement ends.</summary>
    Einde,
}

/// <summary>Something that was said or agreed to happen on a day that is to come.</summary>
/// <param name="Ding">What it is about, and where one reads it.</param>
public sealed record Komst(Datum Dag, Komstsoort Soort, Guid Ding, Tekst Wat)
{
    /// <summary>How many days ahead one looks: what is further away is not yet on the table.</summary>
    public const int Vooruitblik = 92;

    /// <summary>All of it from this day on, the nearest first.</summary>
    public static ImmutableArray<Komst> Alle(Inzage inzage, Datum dag)
    {
        if (inzage.Keten is not { } keten || keten.IsVoorbij(dag)) return [];
        var tot = dag.AddDays(Vooruitblik);
        return [.. Gezegd(inzage, tot).Where(k => k.Dag >= dag && k.Dag <= tot).OrderBy(k => k.Dag).ThenBy(k => k.Soort).ThenBy(k => k.Ding)];
    }

    static IEnumerable<Komst> Gezegd(Inzage inzage, Datum tot) =>
    [
        .. inzage.Voornemens.Where(v => v.GaatDoor).Select(v => new Komst(v.Wanneer.Van, Komstsoort.Verandering, v.Id.Waarde, v.Titel)),
        .. inzage.Voorstellen.Where(v => v.VraagtStandpunten && v.Sluiting?.Op is not null).Select(v => new Komst(v.Sluiting!.Op!.Value, Komstsoort.Sluiting, v.Id.Waarde, v.Titel)),
        .. inzage.Besluiten.Where(b => b is { Werking: Besluitwerking.Wacht, Ingang: not null }).Select(b => new Komst(b.Ingang!.Value, Komstsoort.Ingang, b.Id.Waarde, Titel(inzage, b))),
        .. inzage.TeHerzien(tot, 0).Select(b => new Komst(b.HerzienOp, Komstsoort.Herziening, b.Id.Waarde, Titel(inzage, b))),
        .. inzage.Bijdragen.Where(b => b.Status != Bijdragestatus.Geweigerd).Select(b => new Komst(b.Uiterlijk, Komstsoort.Bijdrage, b.Id.Waarde, b.Wat)),
        .. inzage.Afspraken.Where(a => a.IsAangegaan && a.Termijn.TotEnMet is not null).Select(a => new Komst(a.Termijn.TotEnMet!.Value, Komstsoort.Einde, a.Id.Waarde, a.Inhoud.Titel)),
    ];

    static Tekst Titel(Inzage inzage, Besluit besluit) => inzage.Voorstellen.Vind(besluit.Voorstel)!.Titel;
}
