using System.Collections.Immutable;
using System.Globalization;
using Schakel.Domein.Geheugen;

namespace Schakel.Domein.Besluiten;

/// <summary>Decides on several governed opdrachten as one: each on the stand that those before it would leave; one refusal refuses all.</summary>
public static class Uitvoering
{
    public static readonly Afwijzing VoorwerpOntbreekt = new(
        "voorwerp-ontbreekt",
        "Wat deze wijziging noemt bestaat niet in de keten. Kies opnieuw wat u wilt veranderen.",
        "What this change names does not exist in the chain. Choose again what you want to change.");

    public static Uitkomst Van(Stand stand, ImmutableArray<IBestuurdeOpdracht> opdrachten)
    {
        var uitingen = ImmutableArray.CreateBuilder<Uiting>();
        for (var i = 0; i < opdrachten.Length; i++)
        {
            var uitkomst = opdrachten[i].Over(stand) is null ? VoorwerpOntbreekt : opdrachten[i].Beslis(stand);
            if (uitkomst is Afwijzing afwijzing) return afwijzing.Bij(string.Create(CultureInfo.InvariantCulture, $"Opdrachten[{i}].{afwijzing.Veld}").TrimEnd('.'));
            var gebeurd = (Gebeurd)uitkomst;
            uitingen.AddRange(gebeurd.Uitingen);
            stand = stand.Alsof(gebeurd.Uitingen);
        }
        // Everyone reads what is public, and who made it so is of the chain.
        return new Gebeurd(uitingen.ToImmutable(), uitingen.Any(u => u.Publiek.Equals(Publiek.Openbaar)) ? Publiek.Keten : null);
    }

    /// <summary>The facts as they would be stored. What is governed is what all share or everyone may know, so a proposal, which all may read, tells nothing that is not theirs.</summary>
    public static ImmutableArray<Feitregel> Bevries(Gebeurd gebeurd)
    {
        if (gebeurd.Uitingen.Any(u => !u.Publiek.Equals(Publiek.Keten) && !u.Publiek.Equals(Publiek.Openbaar))) throw new InvalidOperationException("Een bestuurde opdracht maakt alleen feiten voor de hele keten of voor iedereen.");
        return [.. gebeurd.Uitingen.Select(u => Feitensoorten.Schrijf(u.Feit))];
    }

    /// <summary>Whether two effects are the same, byte for byte.</summary>
    internal static bool IsGelijk(ImmutableArray<Feitregel> een, ImmutableArray<Feitregel> ander) =>
        een.Length == ander.Length && een.Zip(ander).All(paar => paar.First.IsGelijkAan(paar.Second));
}
