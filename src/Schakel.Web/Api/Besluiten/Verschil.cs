using Schakel.Domein.Inrichting;
using Schakel.Web.Api.Contract;
using Schakel.Web.Api.Inrichting;
using Gremium = Schakel.Web.Api.Inrichting.Gremium;
using Normwaarde = Schakel.Web.Api.Inrichting.Normwaarde;
using Overdracht = Schakel.Web.Api.Inrichting.Overdracht;

namespace Schakel.Web.Api.Besluiten;

/// <summary>One value of a norm: what holds on that day as things are now, and what would hold then.</summary>
internal sealed record Normverschil(NormId Norm, int Nummer, string Naam, Datum Vanaf, Normwaarde? Nu, Normwaarde Dan);

/// <summary>What a proposal changes, thing by thing.</summary>
internal sealed record Verschil(IReadOnlyList<Gremium> NieuweGremia, IReadOnlyList<Overdracht> NieuweOverdrachten, IReadOnlyList<Normverschil> Normen)
{
    public static readonly Verschil Voorbeeld = new(
        [], [], [new(Voorbeelden.Norm, 1, "Terugmelding", new(2027, 1, 1), new(new(new(2026, 1, 1)), 72, 96), new(new(new(2027, 1, 1)), 48, 72))]);

    public static Verschil Uit(Aanroep aanroep, Domein.Besluiten.Verschil verschil) => new(
        [.. verschil.NieuweGremia.Select(g => Gremium.Uit(aanroep, g))],
        [.. verschil.NieuweOverdrachten.Select(o => Overdracht.Uit(aanroep, o))],
        [.. verschil.Normen.Select(n => new Normverschil(
            n.Norm.Id, n.Norm.Nummer, n.Norm.Naam.Waarde, n.Vanaf, n.Nu is { } nu ? Normwaarde.Uit(nu) : null, Normwaarde.Uit(n.Dan)))]);
}
