using System.Collections.Immutable;
using Schakel.Domein.Toegang;

namespace Schakel.Domein.Geheugen.Export;

/// <summary>Looks into one entry after another: its seals, its header and the parts that are opened.</summary>
internal sealed class Boekingcontrole(Regellezer lezer, Tekstcontrole teksten, Action<string, long?, string, string> meld)
{
    const int MaximumDelen = 1000;

    readonly HashSet<OpdrachtId> _opdrachten = [];
    Tijdstip _moment;

    public long AantalOpen { get; private set; }

    public long AantalGesloten { get; private set; }

    /// <exception cref="GeenExport">The parts or what they hold do not have the form of a line.</exception>
    public (Zegel Kop, IReadOnlyList<Zegel> Delen) Zegels(OpenInhoud kop, ImmutableArray<DeelRegel> delen)
    {
        if (delen.IsDefaultOrEmpty || delen.Length > MaximumDelen) throw lezer.Geen("Een boeking heeft 1 tot 1000 delen.", "An entry has 1 to 1000 parts.");
        return (Zegel.Over(Merk.Kop, lezer.Zout(kop.Zout), lezer.Bytes(kop.Inhoud)), [.. delen.Select(ZegelVan)]);
    }

    /// <param name="heel">Whether the hash of this entry holds: a header that was tampered with says nothing about the entries after it.</param>
    public Kop? Onthul(long nr, OpenInhoud inhoud, bool heel)
    {
        var kop = Kop.Lees(lezer.Bytes(inhoud.Zout), lezer.Bytes(inhoud.Inhoud));
        if (kop is null)
        {
            meld("kop-onleesbaar", nr, "De kop van deze boeking is geen kop.", "The header of this entry is no header.");
            return null;
        }
        if (!_opdrachten.Add(kop.Opdracht)) meld("opdracht-dubbel", nr, "Deze opdracht staat er al eerder.", "This command occurs earlier.");
        if (!heel) return kop;

        if (kop.Tijdstip < _moment) meld("tijd-loopt-terug", nr, "Deze boeking is van voor de vorige.", "This entry is from before the previous one.");
        _moment = kop.Tijdstip;
        return kop;
    }

    public ImmutableArray<Deel> Open(long nr, ImmutableArray<DeelRegel> regels, Leesrecht leesrecht)
    {
        var delen = ImmutableArray.CreateBuilder<Deel>();
        foreach (var regel in regels)
        {
            if (regel.Inhoud is null) { AantalGesloten++; continue; }
            AantalOpen++;
            if (Deel.Lees(lezer.Bytes(regel.Zout!), lezer.Bytes(regel.Inhoud)) is not { } deel)
            {
                meld("deel-onleesbaar", nr, "Een geopend deel heeft niet de vorm van een deel.", "An opened part does not have the form of a part.");
                continue;
            }
            if (!leesrecht.Omvat(deel.Publiek)) meld("te-veel-geopend", nr, "Een deel is geopend dat deze lezer niet mag lezen.", "A part is opened that this reader may not read.");
            if (delen.Count > 0 && delen[^1].Publiek.CompareTo(deel.Publiek) >= 0) meld("delen-volgorde", nr, "De delen staan niet in de vaste volgorde.", "The parts do not stand in the fixed order.");
            delen.Add(deel);
            foreach (var feit in deel.Feiten) teksten.Noem(feit, deel.Publiek, nr);
        }
        return delen.ToImmutable();
    }

    Zegel ZegelVan(DeelRegel deel)
    {
        if (deel is { Zegel: { } zegel, Zout: null, Inhoud: null }) return zegel;
        if (deel is { Zegel: null, Zout: { } zout, Inhoud: { } inhoud }) return Zegel.Over(Merk.Deel, lezer.Zout(zout), lezer.Bytes(inhoud));
        throw lezer.Geen("Een deel is open (zout en inhoud) of gesloten (zegel), niet iets ertussen.", "A part is open (zout and inhoud) or closed (zegel), nothing in between.");
    }
}
