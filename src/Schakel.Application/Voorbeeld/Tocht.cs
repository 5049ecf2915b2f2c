using Schakel.Domein;
using Schakel.Domein.Besluiten;
using Schakel.Domein.Bijdragen;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Knelpunten;

namespace Schakel.Application.Voorbeeld;

/// <summary>
/// One walk through the loop, from a bottleneck to what was learned of it, with real acts in the example. Nothing is kept about it: what it
/// is about and under which id it acts follow from its own id, and where it is follows from what happened. So a repeat is recognised and two
/// walks do not touch each other.
/// </summary>
public sealed class Tocht(TochtId id)
{
    public TochtId Id => id;

    public KnelpuntId Knelpunt { get; } = Van<KnelpuntId>(id, "knelpunt");

    public VoorstelId Voorstel { get; } = Van<VoorstelId>(id, "voorstel");

    public BesluitId Besluit { get; } = Van<BesluitId>(id, "besluit");

    public BijdrageId Bijdrage { get; } = Van<BijdrageId>(id, "bijdrage");

    /// <summary>Whether it can be walked in this chain: the story is that of the example, and no other chain is touched by it.</summary>
    public static bool Gaat(StroomId stroom) => stroom == Voorbeeldketen.Stroom;

    /// <summary>Who has this role today at this partner of the example; null when nobody has.</summary>
    public static Deelname? Zetel(Voorbeeldingang ingang, Ketenpartner partner, Rol rol) =>
        ingang.Rollen.FirstOrDefault(r => r.Deelname.Partij == partner.Id && r.Deelname.Rol == rol)?.Deelname;

    /// <summary>Who takes this step.</summary>
    public static Deelname? Zetel(Voorbeeldingang ingang, Tochtstap stap)
    {
        var (partner, rol) = Tochtzetels.Van(stap);
        return Zetel(ingang, partner, rol);
    }

    /// <summary>Where it is, for whoever may read what it is about.</summary>
    public Tochtstap Stap(Inzage inzage, Datum dag)
    {
        if (inzage.Knelpunten.Vind(Knelpunt) is not { } knelpunt) return Tochtstap.Melden;
        return inzage.Voorstellen.Vind(Voorstel) switch
        {
            null => knelpunt.IsOpgelost ? Tochtstap.Gestopt : knelpunt.Niveau == Niveau.Werkvloer ? Tochtstap.Samen : Tochtstap.Voorleggen,
            { Status: Voorstelstatus.Besloten } => NaBesluit(inzage, knelpunt),
            { Status: Voorstelstatus.Open } voorstel => BijStandpunten(inzage, voorstel, dag),
            { Status: Voorstelstatus.Ingetrokken } when knelpunt.IsOpgelost => Tochtstap.Gestopt,
            _ => Tochtstap.Gesprek,
        };
    }

    Tochtstap NaBesluit(Inzage inzage, Knelpunt knelpunt)
    {
        if (inzage.Bijdragen.Vind(Bijdrage) is { Status: Bijdragestatus.TeBevestigen }) return Tochtstap.Bevestigen;
        // Somebody else refused it, or left before: what is left is to close what was begun.
        if (inzage.Bijdragen.Vind(Bijdrage)?.Telt != true && !knelpunt.IsOpgelost) return Tochtstap.Gesprek;
        return knelpunt.IsOpgelost ? Tochtstap.Klaar : Tochtstap.Leren;
    }

    static Tochtstap BijStandpunten(Inzage inzage, Voorstel voorstel, Datum dag)
    {
        if (voorstel.Standpunten.Any(s => s.Oordeel == Oordeel.Bezwaar) || voorstel.HeeftGesproken(Tochtzetels.Eigen.Id)) return Tochtstap.Gesprek;
        return Anderen(inzage, dag).All(p => voorstel.HeeftGesproken(p.Id)) ? Tochtstap.Stemmen : Tochtstap.Voorleggen;
    }

    /// <summary>The partners whose voice is asked beside that of the walker.</summary>
    internal static IEnumerable<Ketenpartner> Anderen(Inzage inzage, Datum dag) => inzage.Beslissers(dag).Where(p => p.Id != Tochtzetels.Eigen.Id);

    internal OpdrachtId Opdracht(string naam) => Van<OpdrachtId>(id, naam);

    static TId Van<TId>(TochtId id, string naam) where TId : struct, IId<TId> => Vast.Id<TId>($"tocht {id}/{naam}");
}
