using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Toegang;

namespace Schakel.Domein.Bijdragen;

/// <summary>
/// The partners decide to ask one of them for something. Deciding it promises nothing: what a partner brings in is its own line's to say,
/// also when it consented to the decision itself.
/// </summary>
public sealed record BijdrageVragen(BijdrageId Bijdrage, PartijId Partij, Tekst Wat, int? Mensdagen, Bedrag? Bedrag, Datum Uiterlijk) : IBestuurdeOpdracht
{
    public const int MaximumBijdragen = 2000;
    public const int MaximumMensdagen = 100_000;
    public const int MaximumEuro = 1_000_000_000;

    public static readonly Afwijzing MensdagenOngeldig = new(
        "bijdrage-mensdagen",
        "Vul een heel getal van 1 tot en met 100.000 dagen in, of laat het leeg.",
        "Enter a whole number of days from 1 to 100,000, or leave it empty.",
        Veld: nameof(Mensdagen));

    public static readonly Afwijzing BedragOngeldig = new(
        "bijdrage-bedrag",
        "Vul een bedrag in boven nul en ten hoogste een miljard euro, of laat het leeg.",
        "Enter an amount above nothing and at most a billion euro, or leave it empty.",
        Veld: nameof(Bedrag));

    public static readonly Afwijzing UiterlijkOngeldig = new(
        "bijdrage-uiterlijk",
        "Kies een dag van 1900 tot en met 2199.",
        "Choose a day from 1900 to 2199.",
        Veld: nameof(Uiterlijk));

    public static readonly Afwijzing AlVoorbij = new(
        "bijdrage-in-verleden", "Deze dag is al voorbij. Kies een latere.", "This day has passed already. Choose a later one.", Veld: nameof(Uiterlijk));

    public static readonly Afwijzing TeVeelBijdragen = new(
        "te-veel-bijdragen",
        "Deze keten heeft al 2000 gevraagde bijdragen; meer passen er niet in. Voeg kleine bijdragen samen.",
        "This chain has 2000 contributions already; it holds no more. Combine small contributions.",
        AfwijzingSoort.Conflict);

    public Bevoegdheid Vereist => Bevoegdheid.BijdrageVragen;

    public Voorwerp? Over(Stand stand) => stand.Partners.Bevat(Partij) ? new(Publiek.Keten, []) : null;

    /// <summary>What is wrong with it on the day that it is written; null when nothing is. The rule itself reads no time, for a decision can come later.</summary>
    public Afwijzing? WeigerOp(Datum vandaag) => Uiterlijk >= Periode.Vroegst && Uiterlijk < vandaag ? AlVoorbij : null;

    public Uitkomst Beslis(Stand stand)
    {
        if (stand.Bijdragen.Bevat(Bijdrage)) return Afwijzing.IdInGebruik;
        if (stand.Partners.Vind(Partij) is not { Blijft: true }) return PartnerUittreden.TreedtUit.Bij(nameof(Partij));
        if (Mensdagen is < 1 or > MaximumMensdagen) return MensdagenOngeldig;
        if (Bedrag is { } bedrag && bedrag.Euro is <= 0 or > MaximumEuro) return BedragOngeldig;
        if (Uiterlijk < Periode.Vroegst || Uiterlijk > Periode.Laatst) return UiterlijkOngeldig;
        if (stand.Bijdragen.Count >= MaximumBijdragen) return TeVeelBijdragen;

        return new BijdrageGevraagd(Bijdrage, Partij, Wat, Mensdagen, Bedrag, Uiterlijk).Voor(Publiek.Keten);
    }
}

public sealed record BijdrageGevraagd(BijdrageId Bijdrage, PartijId Partij, Tekst Wat, int? Mensdagen, Bedrag? Bedrag, Datum Uiterlijk) : IFeit
{
    public Deelstand Verwerk(Deelstand deel, Herkomst herkomst) =>
        deel.Met(deel.Bijdragen.Met(Bijdrage, new(Bijdrage, Partij, Wat, Mensdagen, Bedrag, Uiterlijk, herkomst.Tijdstip, [])));
}
