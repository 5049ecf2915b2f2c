using System.Text.Json;
using Schakel.Domein.Besluiten;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Knelpunten;

namespace Schakel.Domein;

/// <summary>What the facts of one audience add up to. A fact reads and writes its own slice and nothing else, so a partner can recompute every slice that it may read.</summary>
public sealed record Deelstand(
    Keten? Keten,
    Register<PartijId, Ketenpartner> Partners,
    Register<DeelnameId, Deelname> Deelnames,
    Register<OverdrachtId, Overdracht> Overdrachten,
    Register<NormId, Norm> Normen,
    Register<KnelpuntId, Knelpunt> Knelpunten,
    Register<VoorstelId, Voorstel> Voorstellen,
    Register<BesluitId, Besluit> Besluiten,
    Register<Zegel, Sleutel> Sleutels,
    Register<TekstId, GewisteTekst> GewisteTeksten)
{
    public static readonly Deelstand Leeg = new(
        null,
        Register<PartijId, Ketenpartner>.Leeg,
        Register<DeelnameId, Deelname>.Leeg,
        Register<OverdrachtId, Overdracht>.Leeg,
        Register<NormId, Norm>.Leeg,
        Register<KnelpuntId, Knelpunt>.Leeg,
        Register<VoorstelId, Voorstel>.Leeg,
        Register<BesluitId, Besluit>.Leeg,
        Register<Zegel, Sleutel>.Leeg,
        Register<TekstId, GewisteTekst>.Leeg);

    /// <summary>The same slice with registers that change in place, for <see cref="Vouwing"/> alone.</summary>
    internal Deelstand Open() => new(
        Keten, Partners.Open(), Deelnames.Open(), Overdrachten.Open(), Normen.Open(), Knelpunten.Open(), Voorstellen.Open(), Besluiten.Open(), Sleutels.Open(), GewisteTeksten.Open());

    internal Deelstand Dicht() => new(
        Keten, Partners.Dicht(), Deelnames.Dicht(), Overdrachten.Dicht(), Normen.Dicht(), Knelpunten.Dicht(), Voorstellen.Dicht(), Besluiten.Dicht(), Sleutels.Dicht(), GewisteTeksten.Dicht());

    /// <summary>The digest that a signed slice and a recomputed one are compared by.</summary>
    public Zegel Digest()
    {
        var lijst = new Bytelijst();
        lijst.Voeg(Merk.Stand);
        lijst.Voeg(Stand.Vouwversie);
        lijst.Voeg(JsonSerializer.SerializeToUtf8Bytes(this, DomeinJson.Default.Deelstand));
        return lijst.Digest();
    }
}
