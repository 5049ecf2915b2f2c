using System.Collections.Immutable;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;

namespace Schakel.Domein.Besluiten;

/// <summary>A partner whose standpoint counts, for how much, and whether as many of its people are in the body as its rules ask.</summary>
public readonly record struct Beslisser(PartijId Partij, int Gewicht, bool IsVoltallig);

/// <summary>By which rule it was decided, or not adopted, and how much said yes: as it stood at that moment.</summary>
/// <param name="Gremium">The body whose rule it was; null where it was the consent of all.</param>
/// <param name="Nodig">How much of <paramref name="Totaal"/> had to say yes; null where it is not counted.</param>
/// <param name="Kring">The partners that were asked, in the order of their ids.</param>
public sealed record Telling(GremiumId? Gremium, Besluitregel Regel, Drempel? Drempel, bool ZwijgenTelt, int Voor, int Totaal, int? Nodig, ImmutableArray<PartijId> Kring);

/// <summary>
/// What it takes to decide on one proposal on one day: whose standpoints count, and by which rule. All partners that take part are asked, always. By which rule
/// the body says that the proposal names, as it stands at that moment; without one, and where the proposal touches who takes part or who decides how, it is consent.
/// </summary>
/// <param name="Gremium">The body whose rule it is; null where it is the consent of all.</param>
/// <param name="Kring">In the order of their ids.</param>
/// <param name="AllenSpreken">Whether nothing is decided while a partner has not spoken: where no partner is passed over, and where the body has a quorum. Silence that counts is speaking.</param>
/// <param name="ZwijgenTelt">Whether who was silent until the close consents.</param>
/// <param name="IsHogerop">Whether this is the body above the one that it comes from: there only speaks who sits in it, else nobody up there looked at it.</param>
/// <param name="Dag">A consent whose condition ended before it counts no more.</param>
public sealed record Beslisregel(GremiumId? Gremium, Besluitregel Regel, Drempel? Drempel, ImmutableArray<Beslisser> Kring, bool AllenSpreken, bool ZwijgenTelt, Datum Dag, bool IsHogerop = false)
{
    public static Beslisregel Van(Register<GremiumId, Gremium> gremia, IEnumerable<Ketenpartner> beslissers, Register<DeelnameId, Deelname> deelnames, Voorstel voorstel, Datum dag)
    {
        var kring = beslissers.OrderBy(p => p.Id).ToList();
        if (voorstel.Gremium is not { } id || gremia.Vind(id) is not { IsOpgeheven: false, Reglement: { } reglement } gremium || !Past(reglement, kring, voorstel))
            return new(null, Besluitregel.Consent, null, [.. kring.Select(p => new Beslisser(p.Id, 1, true))], true, false, dag, voorstel.IsHogerop);

        return new(
            id, reglement.Besluitregel, reglement.Drempel,
            [.. kring.Select(p => new Beslisser(p.Id, reglement.Besluitregel == Besluitregel.Gewogen ? reglement.ZetelsVan(p.Id) : 1, gremium.Leden(deelnames, p.Id, dag).Count() >= reglement.MinstensPerPartner))],
            reglement.MinstensPerPartner > 0 || reglement.Besluitregel is Besluitregel.Consent or Besluitregel.Unaniem,
            // Also where the body agreed on that after it was submitted.
            reglement.ZwijgenTelt && voorstel.Sluiting?.Werkdagen >= VoorstelIndienen.MinstensBijZwijgen, dag, voorstel.IsHogerop);
    }

    /// <summary>Whether a body decides on this by its own rule: each partner that takes part has a seat in it, and what changes is not how they are equals.</summary>
    static bool Past(Reglement reglement, IReadOnlyList<Ketenpartner> kring, Voorstel voorstel) =>
        kring.All(p => reglement.ZetelsVan(p.Id) > 0) && !(reglement.IsAnders && voorstel.Opdrachten.Any(Opdrachtsoorten.RaaktGelijkheid));

    /// <summary>Whether the body that decides hears this person: where nobody may sit in for another, and where it was asked from below, a mandate for the subject is not enough. Where the body above is no more, board members speak.</summary>
    public bool Hoort(Register<GremiumId, Gremium> gremia, Deelname wie) => Gremium is null && IsHogerop ? wie.Rol == Rol.Bestuurder :
        Gremium is not { } id || gremia.Vind(id)?.Reglement is not { } reglement || !(reglement.ZonderVervanging || IsHogerop) || reglement.Rollen.Contains(wie.Rol);

    public int Totaal => Kring.Sum(b => b.Gewicht);

    public int Voor(Voorstel voorstel) => Kring.Where(b => Van(voorstel, b) is { StemtIn: true }).Sum(b => b.Gewicht);

    /// <summary>How much of <see cref="Totaal"/> has to say yes; null where it is not counted.</summary>
    public int? Nodig => Regel switch
    {
        Besluitregel.Unaniem => Totaal,
        Besluitregel.Meerderheid => Totaal / 2 + 1,
        Besluitregel.Gekwalificeerd or Besluitregel.Gewogen => Drempel!.Value.Nodig(Totaal),
        _ => null,
    };

    /// <summary>The partners that decide and of whom this counts.</summary>
    public ImmutableArray<PartijId> Met(Voorstel voorstel, Oordeel oordeel) => [.. Kring.Where(b => Van(voorstel, b)?.Oordeel == oordeel).Select(b => b.Partij)];

    public Telling Tel(Voorstel voorstel) => new(Gremium, Regel, Drempel, ZwijgenTelt, Voor(voorstel), Totaal, Nodig, [.. Kring.Select(b => b.Partij)]);

    public bool HebbenAllenGesproken(Voorstel voorstel) => Kring.All(b => Van(voorstel, b) is not null);

    /// <summary>Whether those whom the body wants there are there: its people, where it has a quorum the word of each partner, and where silence counts the word of at least one.</summary>
    public bool HeeftQuorum(Voorstel voorstel) =>
        !Kring.IsEmpty && Kring.All(b => b.IsVoltallig) && (!AllenSpreken || HebbenAllenGesproken(voorstel)) && (!ZwijgenTelt || Kring.Any(b => Van(voorstel, b) is { StemtIn: true, IsStilzwijgend: false }));

    /// <summary>The objections of those who decide that nobody talked about yet; of who has left nobody waits for one.</summary>
    public IEnumerable<Standpunt> Onbesproken(Voorstel voorstel) => voorstel.Onbesproken.Where(s => Kring.Any(b => b.Partij == s.Partij));

    /// <summary>Whether nothing waits for anybody any more: all had their say, it is carried, and each objection was talked about.</summary>
    public bool IsRijp(Voorstel voorstel) => (voorstel.Sluiting is { IsGesloten: true } || (!voorstel.IsVerborgen && HebbenAllenGesproken(voorstel))) && IsGedragen(voorstel) && !Onbesproken(voorstel).Any();

    /// <summary>Whether it would be carried if those who object and with whom nobody talked yet came round: then it waits for that talk.</summary>
    public bool WachtOpGesprek(Voorstel voorstel)
    {
        var onbesproken = Onbesproken(voorstel).ToList();
        return onbesproken.Count > 0 && IsGedragen(onbesproken.Aggregate(voorstel, (v, bezwaar) => v.Met(bezwaar with { Oordeel = Oordeel.Instemmen })));
    }

    /// <summary>What comes of it with these standpoints and conversations: a decision, that it was not adopted, or that it stays open.</summary>
    public Voorstelstatus Gevolg(Voorstel voorstel)
    {
        if (IsRijp(voorstel)) return Voorstelstatus.Besloten;
        return voorstel.Sluiting is { IsGesloten: true } && !WachtOpGesprek(voorstel) ? Voorstelstatus.NietAangenomen : Voorstelstatus.Open;
    }

    /// <summary>Whether these standpoints carry it.</summary>
    public bool IsGedragen(Voorstel voorstel) => HeeftQuorum(voorstel) && (Nodig is { } nodig ? Voor(voorstel) >= nodig : Kring.All(b => Van(voorstel, b) is not { Oordeel: Oordeel.Bezwaar }));

    Standpunt? Van(Voorstel voorstel, Beslisser beslisser) => voorstel.Van(beslisser.Partij) is { } standpunt && !standpunt.IsVerlopen(Dag) ? standpunt : null;
}
