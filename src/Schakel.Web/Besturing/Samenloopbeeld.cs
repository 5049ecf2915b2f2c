using Schakel.Domein;
using Schakel.Domein.Besluiten;
using Schakel.Domein.Toegang;

namespace Schakel.Web.Besturing;

/// <summary>What stands in the way of a proposal, or of a decision that waits for its day, as things are now.</summary>
public sealed record Samenloopbeeld(Houdbaarheid Houdbaarheid, Samenloop Samenloop)
{
    public bool IsLeeg => Houdbaarheid.IsHoudbaar && Samenloop.Besluiten.IsEmpty && Samenloop.Voorstellen.IsEmpty;

    /// <summary>Null for what no longer waits for anything.</summary>
    public static Samenloopbeeld? Van(Bevoegdheden mag, Inzage inzage, Voorstel voorstel) =>
        voorstel.Status == Voorstelstatus.Open || inzage.Besluiten.Vind(voorstel.Besluit)?.Werking == Besluitwerking.Wacht ? new(mag.Houdbaarheid(voorstel), inzage.Samenloop(voorstel)) : null;

    /// <summary>The words that it takes to tell it.</summary>
    public IEnumerable<Tekst> Teksten(Inzage inzage) =>
        Samenloop.Besluiten.Select(b => b.Voorstel).Concat(Samenloop.Voorstellen.Select(v => v.Id)).Select(id => inzage.Voorstellen.Vind(id)!.Titel).Concat(Houdbaarheid.Nu?.Teksten ?? []);
}
