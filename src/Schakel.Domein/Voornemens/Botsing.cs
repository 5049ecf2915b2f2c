using System.Text.Json.Serialization;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;

namespace Schakel.Domein.Voornemens;

/// <summary>What came of the conversation about a clash.</summary>
public sealed record Gespreksuitkomst(Tekst Uitkomst, DeelnameId? Door, Tijdstip Tijdstip);

/// <summary>Two released targets of two partners of which somebody of one of them says that they clash: something to talk about, for the chain coordinators of both.</summary>
public sealed record Botsing(BotsingId Id, EigenDoelId Doel, EigenDoelId Ander, Tekst Toelichting, DeelnameId? Door, Tijdstip Gemeld, Gespreksuitkomst? Uitkomst)
{
    /// <summary>Whether it waits for a conversation on this day: it has no outcome, and the chain presses on both targets still.</summary>
    /// <param name="vrijgegeven">The released targets.</param>
    public bool IsOpen(Register<EigenDoelId, EigenDoel> vrijgegeven, Register<PartijId, Ketenpartner> partners, Datum dag) =>
        Uitkomst is null && vrijgegeven.Vind(Doel)?.Geldt(partners, dag) == true && vrijgegeven.Vind(Ander)?.Geldt(partners, dag) == true;

    public bool IsVan(EigenDoelId doel) => Doel == doel || Ander == doel;

    /// <summary>Whether it is about these two, whichever was named first.</summary>
    public bool IsTussen(EigenDoelId een, EigenDoelId ander) => een != ander && IsVan(een) && IsVan(ander);

    /// <summary>The one that clashes with this one.</summary>
    public EigenDoelId Tegenover(EigenDoelId doel) => Doel == doel ? Ander : Doel;

    [JsonIgnore]
    public IEnumerable<Tekstplaats> Teksten =>
    [
        new(Toelichting, Door),
        .. Uitkomst is { } uitkomst ? [new Tekstplaats(uitkomst.Uitkomst, uitkomst.Door)] : Array.Empty<Tekstplaats>(),
    ];
}
