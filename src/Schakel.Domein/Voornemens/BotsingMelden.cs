using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Toegang;

namespace Schakel.Domein.Voornemens;

/// <summary>Somebody of one of two partners says that their targets clash, and how. People say it, nothing computes it: the chain coordinators of both get something to talk about.</summary>
public sealed record BotsingMelden(BotsingId Botsing, EigenDoelId Doel, EigenDoelId Ander, Tekst Toelichting) : IOpdracht
{
    /// <summary>Between the same two partners, waiting for a conversation.</summary>
    public const int MaximumOpen = 50;

    public static readonly Afwijzing ZelfdePartner = new(
        "botsing-zelfde-partner",
        "Een botsing is tussen doelen van twee verschillende partners. Kies een doel van een ander.",
        "A clash is between targets of two different partners. Choose a target of another.",
        Veld: nameof(Ander));

    public static readonly Afwijzing NietVrijgegeven = new(
        "botsing-niet-vrijgegeven",
        "Allebei de doelen moeten vrijgegeven zijn: anders leest de andere partner niet waar het over gaat. Geef dit doel eerst vrij.",
        "Both targets must be released: otherwise the other partner does not read what it is about. Release this target first.",
        AfwijzingSoort.Conflict);

    public static readonly Afwijzing AlOpen = new(
        "botsing-al-open",
        "Over deze twee doelen loopt al een gesprek. Rond dat eerst af.",
        "There is a conversation about these two targets already. Finish that first.",
        AfwijzingSoort.Conflict,
        nameof(Ander));

    public static readonly Afwijzing TeVeel = new(
        "te-veel-botsingen", "Tussen deze twee partners lopen al 50 gesprekken over botsende doelen. Rond er eerst een paar af.", "Between these two partners there are 50 conversations about clashing targets already. Finish some first.", AfwijzingSoort.Conflict);

    public Bevoegdheid Vereist => Bevoegdheid.BotsingMelden;

    // What one of the two keeps to itself exists for nobody else, also not as the other side of a clash.
    public Voorwerp? Over(Stand stand)
    {
        if (stand.EigenDoelen.Vind(Doel) is not { } doel || stand.EigenDoelen.Vind(Ander) is not { } ander) return null;
        if (!doel.IsVrijgegeven && !ander.IsVrijgegeven && doel.Partij != ander.Partij) return null;
        return new(doel.IsVrijgegeven ? ander.Publiek : doel.Publiek, [doel.Partij, ander.Partij]);
    }

    public Uitkomst Beslis(Stand stand, Omstandigheden nu)
    {
        if (stand.Botsingen.Bevat(Botsing)) return Afwijzing.IdInGebruik;
        if (stand.EigenDoelen.Vind(Doel) is not { } doel || stand.EigenDoelen.Vind(Ander) is not { } ander) return Afwijzing.NietGevonden;
        if (doel.Partij == ander.Partij) return ZelfdePartner;
        if (!doel.IsVrijgegeven || !ander.IsVrijgegeven) return NietVrijgegeven;
        if (doel.IsIngetrokken || ander.IsIngetrokken) return EigenDoelregels.AlIngetrokken;
        if (new[] { doel.Partij, ander.Partij }.Any(p => stand.Partners.Vind(p)?.DoetMee(nu.Vandaag) != true)) return PartnerUittreden.TreedtUit;
        var open = stand.Botsingen.Where(b => b.IsOpen(stand.VrijgegevenDoelen, stand.Partners, nu.Vandaag)).ToList();
        if (open.Exists(b => b.IsTussen(Doel, Ander))) return AlOpen;
        if (open.Count(b => VanHen(b.Doel) && VanHen(b.Ander)) >= MaximumOpen) return TeVeel;

        return new BotsingGemeld(Botsing, Doel, Ander, Toelichting).Voor(Publiek.Keten);

        bool VanHen(EigenDoelId d) => stand.VrijgegevenDoelen.Vind(d)?.Partij is { } partij && (partij == doel.Partij || partij == ander.Partij);
    }
}

public sealed record BotsingGemeld(BotsingId Botsing, EigenDoelId Doel, EigenDoelId Ander, Tekst Toelichting) : IFeit
{
    public Deelstand Verwerk(Deelstand deel, Herkomst herkomst) => deel with
    {
        Botsingen = deel.Botsingen.Met(Botsing, new(Botsing, Doel, Ander, Toelichting, herkomst.Dader?.Deelname, herkomst.Tijdstip, null)),
    };
}
