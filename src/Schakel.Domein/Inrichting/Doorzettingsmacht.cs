using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Schakel.Domein.Inrichting;

/// <summary>What somebody can be made to do or leave by an override: nothing of how the chain is built, which only all together change.</summary>
[JsonConverter(typeof(Enumnaam<Maatregelsoort>))]
public enum Maatregelsoort
{
    /// <summary>Something that a partner pays for.</summary>
    Investering,

    /// <summary>What a partner does before something else.</summary>
    Prioriteit,

    /// <summary>Something in the work of a partner.</summary>
    Maatregel,
}

/// <summary>
/// What the partners let the ketenmanager do without them, in his letter of assignment (NORA: doorzettingsmacht). Each of them signed it in person;
/// a letter that says nothing of it gives him none.
/// </summary>
/// <param name="Soorten">Of what he may name something that a partner does or leaves; empty: of nothing.</param>
/// <param name="HoogsteDagen">How many days such an override holds at most; 0 when he may give none.</param>
/// <param name="BuitenBestuurOm">Whether he may put a bottleneck before who is politically responsible without the board.</param>
public sealed record Doorzettingsmacht(ImmutableArray<Maatregelsoort> Soorten, int HoogsteDagen, bool BuitenBestuurOm)
{
    public const int MaximumDagen = 366;

    public static readonly Afwijzing Ongeldig = new(
        "doorzettingsmacht-ongeldig",
        "Noem elke soort hooguit één keer en een aantal dagen van 1 tot en met 366. Mag de ketenmanager niets zonder het bestuur, laat dit dan weg.",
        "Name each kind at most once, and a number of days from 1 up to and including 366. If the chain manager may do nothing without the board, leave this out.",
        Veld: nameof(OpdrachtbriefOpstellen.Macht));

    [JsonIgnore]
    public bool IsGeldig => Soorten.IsEmpty
        ? HoogsteDagen == 0 && BuitenBestuurOm
        : HoogsteDagen is > 0 and <= MaximumDagen && Soorten.All(Enum.IsDefined) && Soorten.Distinct().Count() == Soorten.Length;
}
