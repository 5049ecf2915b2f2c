using System.Collections.Immutable;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;

namespace Schakel.Domein.Besluiten;

/// <summary>A decision that gave a norm a value: which, from which day, by which proposal.</summary>
public sealed record Normbesluit(Besluit Besluit, Voorstel Voorstel, NormVaststellen Wijziging)
{
    /// <summary>The decisions that this norm's values come from, latest first. What was adopted in the founding has none.</summary>
    public static ImmutableArray<Normbesluit> Van(Inzage inzage, NormId norm) =>
    [
        .. from besluit in inzage.Besluiten
           orderby besluit.Genomen descending
           where besluit.Werking == Besluitwerking.InWerking
           let voorstel = inzage.Voorstellen.Vind(besluit.Voorstel)
           where voorstel is not null
           from regel in voorstel.Opdrachten
           where regel.Naam == nameof(NormVaststellen)
           let wijziging = (NormVaststellen)Opdrachtsoorten.Lees(regel)
           where wijziging.Norm == norm
           select new Normbesluit(besluit, voorstel, wijziging),
    ];
}
