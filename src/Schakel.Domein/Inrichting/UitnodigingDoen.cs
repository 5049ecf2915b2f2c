using System.Text.Json.Serialization;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Toegang;

namespace Schakel.Domein.Inrichting;

/// <summary>Invites somebody into the house of a partner, namens de keten, for a review, or as a guest: by a link that works once and ends. Announced to all; the link is not.</summary>
/// <param name="Toelichting">What is said of him with it, such as his function, or since when by a list. It stays words: his term begins when he accepts.</param>
public sealed record UitnodigingDoen(UitnodigingId Uitnodiging, PartijId? Partij, Rol Rol, Datum Uiterlijk, Zegel Zegel, Tekst? Toelichting = null, ReviewId? Review = null) : IOpdracht
{
    public const int MaximumDagen = 60;
    public const int MaximumOpen = 1000;

    public static readonly Afwijzing UiterlijkOngeldig = new(
        "uiterlijk-ongeldig",
        "Een link geldt tot en met vandaag, of ten hoogste zestig dagen. Kies een andere dag.",
        "A link holds up to and including today, or sixty days at most. Choose another day.",
        Veld: nameof(Uiterlijk));

    public static readonly Afwijzing TeVeelOpen = new(
        "te-veel-uitnodigingen",
        "Er staan al duizend uitnodigingen open. Trek er eerst een paar in.",
        "A thousand invitations stand open already. Withdraw some first.",
        AfwijzingSoort.Conflict);

    public Bevoegdheid Vereist => Bevoegdheid.UitnodigingDoen;

    public Voorwerp? Over(Stand stand) => Huisregels.Over(stand, Partij);

    public Uitkomst Beslis(Stand stand, Omstandigheden nu)
    {
        if (stand.Uitnodigingen.Bevat(Uitnodiging)) return Afwijzing.IdInGebruik;
        var plek = new Plek(Partij, Rol, Review);
        if (!plek.IsPassend) return DeelnameBeginnen.RolPastNiet;
        if (Weiger(stand, Uiterlijk, nu.Vandaag) is { } geweigerd) return geweigerd;
        if (Huisregels.WeigerHuis(stand, nu.Dader, plek, nu.Vandaag) is { } nietZijnHuis) return nietZijnHuis;
        if (Partij is not null && Rol is not (Rol.Sleuteldrager or Rol.Gast) && Huisregels.IsVanDeKeten(stand, Partij, nu.Vandaag)) return DeelnameBeginnen.EerstSleuteldrager;

        return new UitnodigingGedaan(Uitnodiging, Partij, Rol, Uiterlijk, Zegel, Toelichting: Toelichting, Review: Review).Voor(Publiek.Keten);
    }

    /// <summary>What is wrong with a link of any kind that is made today; null when nothing is.</summary>
    internal static Afwijzing? Weiger(Stand stand, Datum uiterlijk, Datum vandaag)
    {
        if (uiterlijk < vandaag || uiterlijk > vandaag.AddDays(MaximumDagen)) return UiterlijkOngeldig;
        return stand.Uitnodigingen.Count(u => u.IsOpen(vandaag) && !(Huisregels.Laatste(stand, u.Plek) < vandaag)) >= MaximumOpen ? TeVeelOpen : null;
    }
}

/// <param name="Voor">Who comes back by it; null for somebody new.</param>
public sealed record UitnodigingGedaan(
    UitnodigingId Uitnodiging,
    PartijId? Partij,
    Rol Rol,
    Datum Uiterlijk,
    Zegel Zegel,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] PersoonId? Voor = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] Tekst? Toelichting = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] ReviewId? Review = null) : IFeit
{
    public Deelstand Verwerk(Deelstand deel, Herkomst herkomst) => deel with
    {
        Uitnodigingen = deel.Uitnodigingen.Met(Uitnodiging, new(Uitnodiging, Partij, Rol, Uiterlijk, Zegel, herkomst.Dader?.Deelname, herkomst.Tijdstip, Uitnodigingstand.Open, Voor, Toelichting: Toelichting, Review: Review)),
    };
}
