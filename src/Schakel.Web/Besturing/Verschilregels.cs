using System.Globalization;
using Microsoft.Extensions.Localization;
using Schakel.Domein;
using Schakel.Domein.Besluiten;
using Schakel.Domein.Inrichting;
using Schakel.Web.Bijdragen;
using Schakel.Web.Inrichting;
using Schakel.Web.Ketens;
using Schakel.Web.Rapportages;
using Schakel.Web.Tijden;

namespace Schakel.Web.Besturing;

/// <summary>The texts of a difference.</summary>
public sealed class Verschilregel;

/// <summary>A difference in words: what changes, what it is now, what it will be and from when.</summary>
internal sealed class Verschilregels(Bezoek bezoek, Gremiumverschilregels gremia, Profielverschilregels profiel, Rolverschilregels rollen, Partnerverschilregels partners, IStringLocalizer<Verschilregel> t, IStringLocalizer<Maat> maat, IStringLocalizer<Doorzettingtekst> doorzetting, IStringLocalizer<Bijdragewoord> bijdrage)
{
    public IReadOnlyList<Vormen.Verschil> Van(Verschil verschil) =>
    [
        .. gremia.Van(verschil),
        .. verschil.NieuweOverdrachten.Select(o => new Vormen.Verschil(t["NieuweOverdracht"], null, $"{bezoek.Tussen(o)}: {bezoek.Woorden(o.Wat) ?? t["Gewist"]}")),
        .. verschil.Normen.Select(n => new Vormen.Verschil(
            Waar(n.Norm, verschil), n.Nu is null ? null : Zeg(n.Norm, n.Nu), Zeg(n.Norm, n.Dan), t["Vanaf", Dagnaam.Voluit(n.Vanaf, CultureInfo.CurrentCulture)])),
        .. Stukken(verschil),
        .. profiel.Van(verschil),
        .. rollen.Van(verschil),
        .. partners.Van(verschil),
        .. verschil.Doorzettingen.Select(d => new Vormen.Verschil(
            t["Doorzetting", bezoek.Partner(d.Dan.Partij), bezoek.Woorden(d.Dan.Maatregel.Wat) ?? t["Gewist"]], Zeg(d.Nu?.Toetsing), Zeg(d.Dan.Toetsing))),
        .. verschil.Afgelast.Select(b => new Vormen.Verschil(t["Afgelast", b.Nummer], t["AfgelastNu", Dag(b.Ingang!.Value)], t["AfgelastDan"])),
        .. verschil.Herbevestigd.Select(b => new Vormen.Verschil(t["Herbevestigd", b.Dan.Nummer], t["HerbevestigdOp", Dag(b.Nu!.HerzienOp)], t["HerbevestigdOp", Dag(b.Dan.HerzienOp)])),
        .. verschil.Openbaar.Select(p => new Vormen.Verschil(t["Openbaar", p.Nummer], t["OpenbaarNu"], t["OpenbaarDan", string.Join(". ", p.Woorden.Select(w => bezoek.Woorden(w) ?? t["Gewist"]))], t["OpenbaarUitleg"])),
        // That it waits, and not what the line said of it since: that stands beside the decision and does not make another one of it.
        .. verschil.NieuweBijdragen.Select(b => new Vormen.Verschil(t["NieuweBijdrage", bezoek.Partner(b.Partij)], null, bijdrage.Zeg(b, bezoek.Woorden(b.Wat) ?? t["Gewist"]), t["TeBevestigen", bezoek.Partner(b.Partij)])),
    ];

    IEnumerable<Vormen.Verschil> Stukken(Verschil verschil)
    {
        if (verschil.Convenant is { } c)
        {
            yield return Tekst(t["Convenant"], c.Nu?.Inhoud, c.Dan.Inhoud);
            if (c.Nu?.Termijn != c.Dan.Termijn) yield return new(t["ConvenantTermijn"], c.Nu is { } was ? Zeg(was.Termijn) : null, Zeg(c.Dan.Termijn));
        }
        if (verschil.Opdrachtbrief is { } b)
        {
            yield return Tekst(t["Opdracht"], b.Nu?.Opdracht, b.Dan.Opdracht);
            yield return Tekst(t["Resultaat"], b.Nu?.Resultaat, b.Dan.Resultaat);
            if (b.Nu?.Termijn != b.Dan.Termijn) yield return new(t["OpdrachtTermijn"], b.Nu is { } was ? Zeg(was.Termijn) : null, Zeg(b.Dan.Termijn));
            // In words: a list that says the same is another list.
            var (mocht, mag) = (Zeg(b.Nu?.Macht), Zeg(b.Dan.Macht));
            if (mocht != mag) yield return new(t["Macht"], mocht, mag);
        }
    }

    // What the board said of it, and not how it stands on a day: that would make of an old decision another one each day.
    string Zeg(Toetsing? toetsing) => t[$"Toetsing-{toetsing?.Oordeel.ToString() ?? "Geen"}"];

    string Zeg(Doorzettingsmacht? macht) => macht is null ? t["MachtGeen"] : string.Join(' ', doorzetting.Zeg(macht));

    Vormen.Verschil Tekst(string waar, Tekst? nu, Tekst dan) => new(waar, Woorden(nu), Woorden(dan), IsTekst: IsGebleven(nu) && IsGebleven(dan));

    bool IsGebleven(Tekst? tekst) => tekst is not { } er || bezoek.Woorden(er) is not null;

    string? Woorden(Tekst? tekst) => tekst is { } er ? bezoek.Woorden(er) ?? t["Gewist"] : null;

    string Zeg(Periode termijn) => termijn.TotEnMet is { } eind ? t["VanTot", Dag(termijn.Van), Dag(eind)] : t["VanZonder", Dag(termijn.Van)];

    static string Dag(Datum dag) => Dagnaam.Voluit(dag, CultureInfo.CurrentCulture);

    string Waar(Norm norm, Verschil verschil)
    {
        var naam = t["Norm", norm.Nummer, norm.Naam];
        if (norm.Overdracht is not { } id) return naam;
        var overdracht = bezoek.Inzage!.Overdrachten.Vind(id) ?? verschil.NieuweOverdrachten.FirstOrDefault(o => o.Id == id);
        return overdracht is null ? naam : $"{naam}, {bezoek.Tussen(overdracht)}";
    }

    string Zeg(Norm norm, Normwaarde waarde) => waarde.Interventiewaarde is { } interventie
        ? t["MetInterventie", maat.Zeg(norm, waarde.Waarde), maat.Zeg(interventie, norm.Eenheid)]
        : maat.Zeg(norm, waarde.Waarde);
}
