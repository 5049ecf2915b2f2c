using System.Collections.Immutable;
using Schakel.Domein.Bijdragen;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Knelpunten;

namespace Schakel.Domein.Besluiten;

/// <summary>One value of a norm that would come to hold: what holds on that day as things are now (null when nothing does), and what would hold then.</summary>
public sealed record Normverschil(Norm Norm, Normwaarde? Nu, Normwaarde Dan)
{
    public Datum Vanaf => Dan.Periode.Van;
}

/// <summary>Something that would be another: what it is now (null when it is not there yet), and what it would be.</summary>
public sealed record Verandering<T>(T? Nu, T Dan) where T : class;

/// <summary>A role that would be described: as it is described now (null when the chain did not yet), and then.</summary>
public sealed record Rolverschil(Rolbeschrijving? Nu, Rolbeschrijving Dan);

/// <summary>A mandate model that would come to hold, and the one that holds now (null when there is none).</summary>
public sealed record Modelverschil(Mandaatmodel? Nu, Mandaatmodel Dan);

/// <summary>The chain as it is, and as it would be: what it says of itself changes as a whole.</summary>
public sealed record Ketenverschil(Keten Nu, Keten Dan)
{
    /// <summary>The texts of goal, problem and origin on both sides.</summary>
    public IEnumerable<Tekst> Teksten => new[] { Nu.Doel, Nu.Ketenprobleem, Nu.Profiel?.Bron, Dan.Doel, Dan.Ketenprobleem, Dan.Profiel?.Bron }.OfType<Tekst>();
}

/// <summary>What a proposal changes, thing by thing. Of an adopted proposal it is asked on the state before the entry of its decision.</summary>
public sealed record Verschil(
    ImmutableArray<Gremium> NieuweGremia, ImmutableArray<Verandering<Gremium>> Gremia, ImmutableArray<Overdracht> NieuweOverdrachten, ImmutableArray<Normverschil> Normen,
    Verandering<Convenant>? Convenant, Verandering<Opdrachtbrief>? Opdrachtbrief, Ketenverschil? Profiel, Ketenverschil? Huisstijl,
    ImmutableArray<Rolverschil> Rollen, Modelverschil? Mandaatmodel, ImmutableArray<Verandering<Ketenrol>> Ketenrollen, ImmutableArray<Ketentoestand> Toestanden, ImmutableArray<Review> Reviews, ImmutableArray<Omgevingspartij> Omgeving,
    ImmutableArray<Verandering<Ketenpartner>> Partners, Verandering<Keteneinde>? Einde, Verandering<Ketenladder>? Ladder, ImmutableArray<Verandering<Doorzetting>> Doorzettingen, ImmutableArray<Besluit> Afgelast,
    ImmutableArray<Bijdrage> NieuweBijdragen, ImmutableArray<Verandering<Besluit>> Herbevestigd, ImmutableArray<Verandering<Bewaartermijn>> Bewaartermijnen, ImmutableArray<Publicatie> Openbaar)
{
    /// <summary>The words that it takes to tell it.</summary>
    public IEnumerable<Tekst> Teksten =>
        NieuweGremia.Concat(Gremia.SelectMany(g => new[] { g.Nu!, g.Dan })).SelectMany(g => g.Teksten).Concat(NieuweOverdrachten.Select(o => o.Wat))
            .Concat(new[] { Convenant?.Nu?.Inhoud, Convenant?.Dan.Inhoud }.OfType<Tekst>())
            .Concat(new[] { Opdrachtbrief?.Nu, Opdrachtbrief?.Dan }.OfType<Opdrachtbrief>().SelectMany(b => new[] { b.Opdracht, b.Resultaat }))
            .Concat(Profiel?.Teksten ?? [])
            .Concat(Rollen.SelectMany(r => r.Dan.Teksten.Concat(r.Nu?.Teksten ?? [])))
            .Concat(Toestanden.SelectMany(t => t.Teksten))
            .Concat(Reviews.SelectMany(r => r.Teksten))
            .Concat(Omgeving.Select(o => o.Waarom))
            .Concat(Doorzettingen.SelectMany(d => d.Dan.Teksten).Select(t => t.Tekst))
            .Concat(NieuweBijdragen.Select(b => b.Wat))
            .Concat(Openbaar.SelectMany(p => p.Woorden))
            .Concat(new[] { Einde?.Nu, Einde?.Dan }.OfType<Keteneinde>().Select(e => e.Reden))
            .Concat(new[] { Mandaatmodel?.Nu?.Toelichting, Mandaatmodel?.Dan.Toelichting }.OfType<Tekst>());

    /// <summary>Computed from the frozen facts, on the slice of the chain: the same facts that the adoption must yield again.</summary>
    public static Verschil Van(Deelstand keten, Voorstel voorstel) => Van(keten, voorstel.Bevroren.Select(Feitensoorten.Lees));

    /// <summary>What these facts of the chain would change.</summary>
    public static Verschil Van(Deelstand keten, IEnumerable<IFeit> feiten)
    {
        var dan = feiten.Aggregate(keten, (deel, feit) => feit.Verwerk(deel, default));
        return new(
            [.. dan.Gremia.Where(g => !keten.Gremia.Bevat(g.Id))],
            [.. from g in dan.Gremia let nu = keten.Gremia.Vind(g.Id) where nu is not null && !ReferenceEquals(nu, g) select new Verandering<Gremium>(nu, g)],
            [.. dan.Overdrachten.Where(o => !keten.Overdrachten.Bevat(o.Id))],
            [.. dan.Normen.OrderBy(n => n.Nummer).SelectMany(n => Van(keten.Normen.Vind(n.Id), n))],
            Tussen(keten.Convenant, dan.Convenant),
            Tussen(keten.Opdrachtbrief, dan.Opdrachtbrief),
            Van(keten, dan, k => k.Profiel?.Volgnummer),
            Van(keten, dan, k => k.Huisstijl?.Volgnummer),
            [.. from rol in dan.Rolbeschrijvingen
                let nu = keten.Rolbeschrijvingen.Vind(rol.Rol)
                where nu?.Reeks.Length != rol.Reeks.Length
                select new Rolverschil(nu?.Geldend, rol.Geldend)],
            Nieuw(keten, dan) is { } model ? new(keten.Mandaatmodellen.Vind(keten.Mandaatmodellen.Count), model) : null,
            [.. from rol in dan.Ketenrollen
                let nu = keten.Ketenrollen.Vind(rol.Rol)
                where !ReferenceEquals(nu, rol)
                select new Verandering<Ketenrol>(nu, rol)],
            [.. dan.Toestanden.Where(t => !ReferenceEquals(t, keten.Toestanden.Vind(t.Nummer)))],
            [.. dan.Reviews.Where(r => !keten.Reviews.Bevat(r.Id))],
            [.. dan.Omgeving.Where(o => !keten.Omgeving.Bevat(o.Id))],
            [.. from partner in dan.Partners
                let nu = keten.Partners.Vind(partner.Id)
                where !ReferenceEquals(nu, partner)
                select new Verandering<Ketenpartner>(nu, partner)],
            Tussen(keten.Keten?.Einde, dan.Keten?.Einde),
            dan.Ladders.LastOrDefault(l => !ReferenceEquals(l, keten.Ladders.Vind(l.Nummer))) is { } ladder ? new(Ketenladder.Van(keten.Ladders), ladder) : null,
            [.. from doorzetting in dan.Doorzettingen
                let nu = keten.Doorzettingen.Vind(doorzetting.Id)
                where !ReferenceEquals(nu, doorzetting)
                select new Verandering<Doorzetting>(nu, doorzetting)],
            [.. dan.Besluiten.Where(b => b.Werking == Besluitwerking.Afgelast && keten.Besluiten.Vind(b.Id)?.Werking != b.Werking)],
            [.. dan.Bijdragen.Where(b => !keten.Bijdragen.Bevat(b.Id))],
            [.. from besluit in dan.Besluiten
                let nu = keten.Besluiten.Vind(besluit.Id)
                where nu is not null && nu.HerzienOp != besluit.HerzienOp
                select new Verandering<Besluit>(nu, besluit)],
            [.. from termijn in dan.Bewaren.Termijnen
                let nu = keten.Bewaren.Termijnen.Vind(termijn.Soort)
                where !ReferenceEquals(nu, termijn)
                select new Verandering<Bewaartermijn>(nu, termijn)],
            // What is public stands in no slice of the chain, so of that all is new.
            [.. dan.Publicaties]);
    }

    static Verandering<T>? Tussen<T>(T? nu, T? dan) where T : class => dan is null || ReferenceEquals(nu, dan) ? null : new(nu, dan);

    static Ketenverschil? Van(Deelstand nu, Deelstand dan, Func<Keten, int?> nummer) => nu.Keten is { } van && dan.Keten is { } naar && nummer(van) != nummer(naar) ? new(van, naar) : null;

    // By what stands there and not by its number: when another model came since, the frozen one has a number that is taken.
    static Mandaatmodel? Nieuw(Deelstand keten, Deelstand dan) => dan.Mandaatmodellen.LastOrDefault(m => !ReferenceEquals(m, keten.Mandaatmodellen.Vind(m.Nummer)));

    // A value that holds from a day on never becomes another one (NormVaststellen): what begins on a day that nothing began on is new.
    static IEnumerable<Normverschil> Van(Norm? nu, Norm dan) =>
        from waarde in dan.Waarden
        let geldt = nu?.Op(waarde.Periode.Van)
        where geldt?.Periode.Van != waarde.Periode.Van
        select new Normverschil(dan, geldt, waarde);
}
