using Schakel.Domein.Geheugen;
using Schakel.Domein.Toegang;

namespace Schakel.Domein.Inrichting;

/// <summary>Adopts how a chain shows itself: a colour, a logo, both or neither.</summary>
/// <param name="LogoBlijft">The logo that there is stays; no other comes with it then.</param>
public sealed record HuisstijlVaststellen(Huiskleur? Kleur, Logo? Logo, bool LogoBlijft) : IBestuurdeOpdracht
{
    public const int MaximumKeren = 500;

    /// <summary>Of a logo, in pixels on a side.</summary>
    public const int MaximumZijde = 1024;

    /// <summary>Of a logo, in bytes.</summary>
    public const int MaximumBytes = 200_000;

    public static readonly Afwijzing KleurOngeldig = new(
        "kleur-ongeldig", "Kies een van de kleuren die er staan, of geen.", "Choose one of the colours shown, or none.", Veld: nameof(Kleur));

    public static readonly Afwijzing LogoTegenstrijdig = new(
        "logo-tegenstrijdig",
        "U stuurt een nieuw logo en vraagt ook om het oude te houden. Kies een van beide.",
        "You send a new logo and ask to keep the old one too. Choose one of the two.",
        Veld: nameof(Logo));

    public static readonly Afwijzing LogoMaatOngeldig = new(
        "logo-te-groot",
        "Een logo is ten hoogste 1.024 bij 1.024 punten. Maak het kleiner.",
        "A logo is at most 1,024 by 1,024 pixels. Make it smaller.",
        Veld: nameof(Logo));

    public static readonly Afwijzing TeVaak = new(
        "huisstijl-te-vaak",
        "De huisstijl van een keten wordt hier ten hoogste 500 keer vastgesteld.",
        "The look of a chain is adopted at most 500 times here.",
        AfwijzingSoort.Conflict);

    public Bevoegdheid Vereist => Bevoegdheid.HuisstijlVaststellen;

    public Voorwerp? Over(Stand stand) => stand.IsOpgericht ? new(Publiek.Keten, []) : null;

    public Uitkomst Beslis(Stand stand)
    {
        if (stand.Keten is not { } keten) return Afwijzing.NietGevonden;
        if (Kleur is { } kleur && !Enum.IsDefined(kleur)) return KleurOngeldig;
        if (Logo is not null && LogoBlijft) return LogoTegenstrijdig;
        if (Logo is { } logo && !(logo.Breedte is > 0 and <= MaximumZijde && logo.Hoogte is > 0 and <= MaximumZijde && Enum.IsDefined(logo.Soort))) return LogoMaatOngeldig;
        var volgnummer = (keten.Huisstijl?.Volgnummer ?? 0) + 1;
        if (volgnummer > MaximumKeren) return TeVaak;

        return new HuisstijlVastgesteld(volgnummer, Kleur, LogoBlijft ? keten.Huisstijl?.Logo : Logo).Voor(Publiek.Keten);
    }
}

/// <summary>The whole of it as it then is; the number counts on, so that a proposal that was made on another one shows.</summary>
public sealed record HuisstijlVastgesteld(int Volgnummer, Huiskleur? Kleur, Logo? Logo) : IFeit
{
    public Deelstand Verwerk(Deelstand deel, Herkomst herkomst)
    {
        var keten = deel.Keten!;
        var eerder = keten.Huisstijl?.Eerder ?? [];
        if (keten.Huisstijl?.Logo is { } vorig && vorig.Bestand != Logo?.Bestand) eerder = eerder.Add(vorig.Bestand);
        return deel with { Keten = keten with { Huisstijl = new(Volgnummer, Kleur, Logo, eerder) } };
    }
}
