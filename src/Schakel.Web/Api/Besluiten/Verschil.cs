using Schakel.Domein.Besluiten;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using Schakel.Web.Api.Bijdragen;
using Schakel.Web.Api.Contract;
using Schakel.Web.Api.Inrichting;
using Schakel.Web.Api.Knelpunten;
using Convenantvorm = Schakel.Web.Api.Inrichting.Convenant;
using Gremium = Schakel.Web.Api.Inrichting.Gremium;
using Keteneinde = Schakel.Web.Api.Inrichting.Keteneinde;
using Ketenprofiel = Schakel.Web.Api.Inrichting.Ketenprofiel;
using Ketenrol = Schakel.Web.Api.Inrichting.Ketenrol;
using Ketenstijl = Schakel.Web.Api.Inrichting.Huisstijl;
using Ketentoestand = Schakel.Web.Api.Inrichting.Ketentoestand;
using Mandaatmodel = Schakel.Web.Api.Inrichting.Mandaatmodel;
using Normwaarde = Schakel.Web.Api.Inrichting.Normwaarde;
using Omgevingspartij = Schakel.Web.Api.Inrichting.Omgevingspartij;
using Opdrachtbriefvorm = Schakel.Web.Api.Inrichting.Opdrachtbrief;
using Overdracht = Schakel.Web.Api.Inrichting.Overdracht;
using Partner = Schakel.Web.Api.Inrichting.Partner;
using Review = Schakel.Web.Api.Inrichting.Review;
using Rolbeschrijving = Schakel.Web.Api.Inrichting.Rolbeschrijving;

namespace Schakel.Web.Api.Besluiten;

/// <summary>One value of a norm: what holds on that day as things are now, and what would hold then.</summary>
internal sealed record Normverschil(NormId Norm, int Nummer, string Naam, Datum Vanaf, Normwaarde? Nu, Normwaarde Dan);

/// <summary>A body that would be another: what it is now, and what it would be.</summary>
internal sealed record Gremiumverschil(Gremium Nu, Gremium Dan);

/// <summary>A covenant in the place of another, or the first.</summary>
internal sealed record Convenantverschil(Convenantvorm? Nu, Convenantvorm Dan);

/// <summary>A letter of assignment in the place of another, or the first.</summary>
internal sealed record Opdrachtbriefverschil(Opdrachtbriefvorm? Nu, Opdrachtbriefvorm Dan);

/// <summary>What the chain says of itself, as a whole: now and then.</summary>
internal sealed record Profielverschil(Ketenprofiel Nu, Ketenprofiel Dan);

/// <summary>How the chain shows itself: now and then.</summary>
internal sealed record Huisstijlverschil(Ketenstijl Nu, Ketenstijl Dan);

/// <summary>A role as the chain describes it now (null when it did not yet), and then.</summary>
internal sealed record Rolverschil(Rolbeschrijving? Nu, Rolbeschrijving Dan);

/// <summary>The mandate model that holds now (null when there is none), and the one that would hold then.</summary>
internal sealed record Modelverschil(Mandaatmodel? Nu, Mandaatmodel Dan);

/// <summary>What was agreed on a role namens de keten (null when nothing was), and what would be.</summary>
internal sealed record Ketenrolverschil(Ketenrol? Nu, Ketenrol Dan);

/// <summary>When and why the chain would end: as agreed now (null when nothing was), and then.</summary>
internal sealed record Keteneindeverschil(Keteneinde? Nu, Keteneinde Dan);

/// <summary>The ladder and the free days that hold now, and those that would.</summary>
internal sealed record Ladderverschil(Ladder Nu, Ladder Dan);

/// <summary>An override of which the board would say what it thinks: as it is now, and as it would be.</summary>
internal sealed record Doorzettingverschil(Doorzetting Nu, Doorzetting Dan);

/// <summary>A partner that would be let in: what it is now (null when it is new), and what it would be.</summary>
internal sealed record Partnerverschil(Partner? Nu, Partner Dan);

/// <summary>A decision that would stay as it is: when the chain comes back to it now, and then.</summary>
internal sealed record Herbevestigd(BesluitId Besluit, Datum Nu, Datum Dan);

/// <summary>How many years the words of one kind stay now, and then; null: for good.</summary>
internal sealed record Bewaartermijnverschil(Bewaarsoort Soort, int? Nu, int? Dan);

/// <summary>A decision that everyone would come to read, with these words.</summary>
internal sealed record Openbaargemaakt(BesluitId Besluit, string? Titel, string? Samenvatting);

/// <summary>What a proposal changes, thing by thing.</summary>
internal sealed record Verschil(IReadOnlyList<Gremium> NieuweGremia, IReadOnlyList<Gremiumverschil> Gremia, IReadOnlyList<Overdracht> NieuweOverdrachten, IReadOnlyList<Normverschil> Normen, IReadOnlyList<Rolverschil> Rollen,
    Convenantverschil? Convenant = null, Opdrachtbriefverschil? Opdrachtbrief = null, Profielverschil? Profiel = null, Huisstijlverschil? Huisstijl = null,
    Modelverschil? Model = null, IReadOnlyList<Ketenrolverschil>? Ketenrollen = null, IReadOnlyList<Ketentoestand>? Toestanden = null,
    IReadOnlyList<Partnerverschil>? Partners = null, Keteneindeverschil? Einde = null, IReadOnlyList<Review>? Reviews = null, Ladderverschil? Ladder = null, IReadOnlyList<Doorzettingverschil>? Doorzettingen = null, IReadOnlyList<BesluitId>? Afgelast = null,
    IReadOnlyList<Bijdrage>? NieuweBijdragen = null, IReadOnlyList<Herbevestigd>? Herbevestigd = null, IReadOnlyList<Bewaartermijnverschil>? Bewaartermijnen = null, IReadOnlyList<Openbaargemaakt>? Openbaar = null, IReadOnlyList<Omgevingspartij>? Omgeving = null)
{
    public static readonly Verschil Voorbeeld = new(
        [], [], [], [new(Voorbeelden.Norm, 1, "Terugmelding", new(2027, 1, 1), new(new(new(2026, 1, 1)), 72, 96), new(new(new(2027, 1, 1)), 48, 72))], []);

    public static Verschil Uit(Aanroep aanroep, Domein.Besluiten.Verschil verschil) => new(
        [.. verschil.NieuweGremia.Select(g => Gremium.Uit(aanroep, g))],
        [.. verschil.Gremia.Select(g => new Gremiumverschil(Gremium.Uit(aanroep, g.Nu!), Gremium.Uit(aanroep, g.Dan)))],
        [.. verschil.NieuweOverdrachten.Select(o => Overdracht.Uit(aanroep, o))],
        [.. verschil.Normen.Select(n => new Normverschil(
            n.Norm.Id, n.Norm.Nummer, n.Norm.Naam.Waarde, n.Vanaf, n.Nu is { } nu ? Normwaarde.Uit(nu) : null, Normwaarde.Uit(n.Dan)))],
        [.. verschil.Rollen.Select(r => new Rolverschil(r.Nu is { } nu ? Rolbeschrijving.Uit(aanroep, nu.Rol, nu) : null, Rolbeschrijving.Uit(aanroep, r.Dan.Rol, r.Dan)))],
        verschil.Convenant is { } c ? new(c.Nu is { } was ? Convenantvorm.Uit(aanroep, was) : null, Convenantvorm.Uit(aanroep, c.Dan)) : null,
        verschil.Opdrachtbrief is { } b ? new(b.Nu is { } eerder ? Opdrachtbriefvorm.Uit(aanroep, eerder) : null, Opdrachtbriefvorm.Uit(aanroep, b.Dan)) : null,
        verschil.Profiel is { } p ? new(Ketenprofiel.Uit(aanroep, p.Nu), Ketenprofiel.Uit(aanroep, p.Dan)) : null,
        verschil.Huisstijl is { } h ? new(Ketenstijl.Uit(aanroep, h.Nu), Ketenstijl.Uit(aanroep, h.Dan)) : null,
        verschil.Mandaatmodel is { } model ? new(model.Nu is { } oud ? Mandaatmodel.Uit(aanroep, oud) : null, Mandaatmodel.Uit(aanroep, model.Dan)) : null,
        [.. verschil.Ketenrollen.Select(r => new Ketenrolverschil(r.Nu is { } was ? Ketenrol.Uit(was, Vacant(aanroep, was.Rol)) : null, Ketenrol.Uit(r.Dan, Vacant(aanroep, r.Dan.Rol))))],
        [.. verschil.Toestanden.Select(t => Ketentoestand.Uit(aanroep, t))],
        [.. verschil.Partners.Select(p => new Partnerverschil(p.Nu is { } was ? Partner.Van(aanroep, was) : null, Partner.Van(aanroep, p.Dan)))],
        verschil.Einde is { } einde ? new(Keteneinde.Uit(aanroep, einde.Nu), Keteneinde.Uit(aanroep, einde.Dan)!) : null,
        [.. verschil.Reviews.Select(r => Review.Uit(aanroep, r))],
        verschil.Ladder is { } l ? new(Knelpunten.Ladder.Uit(l.Nu!), Knelpunten.Ladder.Uit(l.Dan)) : null,
        [.. verschil.Doorzettingen.Select(d => new Doorzettingverschil(Doorzetting.Uit(aanroep, d.Nu!), Doorzetting.Uit(aanroep, d.Dan)))],
        [.. verschil.Afgelast.Select(b => b.Id)],
        [.. verschil.NieuweBijdragen.Select(b => Bijdrage.Uit(aanroep, b))],
        [.. verschil.Herbevestigd.Select(b => new Herbevestigd(b.Dan.Id, b.Nu!.HerzienOp, b.Dan.HerzienOp))],
        [.. verschil.Bewaartermijnen.Select(t => new Bewaartermijnverschil(t.Dan.Soort, t.Nu?.Jaren, t.Dan.Jaren))],
        [.. verschil.Openbaar.Select(p => new Openbaargemaakt(p.Besluit, aanroep.Woorden(p.Titel), aanroep.Woorden(p.Samenvatting)))],
        [.. verschil.Omgeving.Select(o => Omgevingspartij.Uit(aanroep, o))]);

    static bool Vacant(Aanroep aanroep, Rol rol) => aanroep.Inzage.Waarneming(aanroep.Dag).IsVacant(rol);
}
