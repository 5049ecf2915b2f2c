using System.Globalization;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using Schakel.Application;
using Schakel.Domein;
using Schakel.Web.Api.Bijdragen;
using Schakel.Web.Api.Geheugen;
using Schakel.Web.Api.Inrichting;
using Schakel.Web.Api.Knelpunten;

namespace Schakel.Web.Api.Besluiten;

/// <summary>One change of what is shared, of one kind: exactly one of its members is there. What a proposal holds, and a draft until then.</summary>
internal sealed partial record Wijziging(
    GremiumInstellen? GremiumInstellen = null,
    GremiumWijzigen? GremiumWijzigen = null,
    GremiumOpheffen? GremiumOpheffen = null,
    OverdrachtVaststellen? OverdrachtVaststellen = null,
    NormVaststellen? NormVaststellen = null,
    ConvenantOpstellen? ConvenantOpstellen = null,
    OpdrachtbriefOpstellen? OpdrachtbriefOpstellen = null,
    KetenprofielVaststellen? KetenprofielVaststellen = null,
    HuisstijlVaststellen? HuisstijlVaststellen = null,
    RolBeschrijven? RolBeschrijven = null,
    MandaatmodelVaststellen? MandaatmodelVaststellen = null,
    KetenrolBeleggen? KetenrolBeleggen = null,
    ToestandInstellen? ToestandInstellen = null,
    LadderVaststellen? LadderVaststellen = null,
    ReviewOpdragen? ReviewOpdragen = null,
    OmgevingspartijOpnemen? OmgevingspartijOpnemen = null,
    PartnerToelaten? PartnerToelaten = null,
    PartnerSchrappen? PartnerSchrappen = null,
    KetenBeeindigen? KetenBeeindigen = null,
    VerhuizingVaststellen? VerhuizingVaststellen = null,
    DoorzettingToetsen? DoorzettingToetsen = null,
    BesluitAfgelasten? BesluitAfgelasten = null,
    BijdrageVragen? BijdrageVragen = null,
    BesluitHerbevestigen? BesluitHerbevestigen = null,
    BewaartermijnVaststellen? BewaartermijnVaststellen = null,
    BesluitPubliceren? BesluitPubliceren = null)
{
    static readonly Afwijzing EenSoort = new(
        "wijziging-een-soort",
        "Een wijziging is van precies één soort. Maak er meer wijzigingen van, of vul er één in.",
        "A change is of exactly one kind. Make it several changes, or fill in one.");

    /// <summary>The opdracht that this asks for, its errors at its place in the whole; null when it asks none or several.</summary>
    public IBestuurdeOpdracht? Opdracht(Invoer invoer, string bij)
    {
        if (Gevraagd.Select(w => w.Opdracht(invoer, $"{bij}.{w.Soort}.")).ToList() is [var enige]) return enige;
        invoer.Weiger(EenSoort.Bij(bij));
        return null;
    }

    /// <summary>Whether it asks for nothing at all.</summary>
    [JsonIgnore]
    public bool IsLeeg => !Gevraagd.Any();

    /// <summary>The name of the kind, which is that of the use case.</summary>
    [JsonIgnore]
    public string Soort => Gevraagd.First().Soort;

    IEnumerable<(string Soort, object? Vorm, Func<Invoer, string, IBestuurdeOpdracht> Opdracht)> Gevraagd => new (string Soort, object? Vorm, Func<Invoer, string, IBestuurdeOpdracht> Opdracht)[]
    {
        (nameof(GremiumInstellen), GremiumInstellen, (invoer, bij) => GremiumInstellen!.Opdracht(invoer, bij)),
        (nameof(GremiumWijzigen), GremiumWijzigen, (invoer, bij) => GremiumWijzigen!.Opdracht(invoer, bij)),
        (nameof(GremiumOpheffen), GremiumOpheffen, (_, _) => GremiumOpheffen!.Opdracht()),
        (nameof(OverdrachtVaststellen), OverdrachtVaststellen, (invoer, bij) => OverdrachtVaststellen!.Opdracht(invoer, bij)),
        (nameof(NormVaststellen), NormVaststellen, (invoer, bij) => NormVaststellen!.Opdracht(invoer, bij)),
        (nameof(ConvenantOpstellen), ConvenantOpstellen, (invoer, bij) => ConvenantOpstellen!.Opdracht(invoer, bij)),
        (nameof(OpdrachtbriefOpstellen), OpdrachtbriefOpstellen, (invoer, bij) => OpdrachtbriefOpstellen!.AlsOpdracht(invoer, bij)),
        (nameof(KetenprofielVaststellen), KetenprofielVaststellen, (invoer, bij) => KetenprofielVaststellen!.Opdracht(invoer, bij)),
        (nameof(HuisstijlVaststellen), HuisstijlVaststellen, (invoer, bij) => HuisstijlVaststellen!.Opdracht(invoer, bij)),
        (nameof(RolBeschrijven), RolBeschrijven, (invoer, bij) => RolBeschrijven!.Opdracht(invoer, bij)),
        (nameof(MandaatmodelVaststellen), MandaatmodelVaststellen, (invoer, bij) => MandaatmodelVaststellen!.Opdracht(invoer, bij)),
        (nameof(KetenrolBeleggen), KetenrolBeleggen, (_, _) => KetenrolBeleggen!.Opdracht()),
        (nameof(ToestandInstellen), ToestandInstellen, (invoer, bij) => ToestandInstellen!.Opdracht(invoer, bij)),
        (nameof(LadderVaststellen), LadderVaststellen, (invoer, bij) => LadderVaststellen!.Opdracht(invoer, bij)),
        (nameof(ReviewOpdragen), ReviewOpdragen, (invoer, bij) => ReviewOpdragen!.Opdracht(invoer, bij)),
        (nameof(OmgevingspartijOpnemen), OmgevingspartijOpnemen, (invoer, bij) => OmgevingspartijOpnemen!.Opdracht(invoer, bij)),
        (nameof(PartnerToelaten), PartnerToelaten, (invoer, bij) => PartnerToelaten!.Opdracht(invoer, bij)),
        (nameof(PartnerSchrappen), PartnerSchrappen, (_, _) => PartnerSchrappen!.Opdracht()),
        (nameof(KetenBeeindigen), KetenBeeindigen, (invoer, bij) => KetenBeeindigen!.Opdracht(invoer, bij)),
        (nameof(VerhuizingVaststellen), VerhuizingVaststellen, (invoer, bij) => VerhuizingVaststellen!.Opdracht(invoer, bij)),
        (nameof(DoorzettingToetsen), DoorzettingToetsen, (_, _) => DoorzettingToetsen!.Opdracht()),
        (nameof(BesluitAfgelasten), BesluitAfgelasten, (_, _) => BesluitAfgelasten!.Opdracht()),
        (nameof(BesluitHerbevestigen), BesluitHerbevestigen, (_, _) => BesluitHerbevestigen!.Opdracht()),
        (nameof(BewaartermijnVaststellen), BewaartermijnVaststellen, (_, _) => BewaartermijnVaststellen!.Opdracht()),
        (nameof(BesluitPubliceren), BesluitPubliceren, (invoer, bij) => BesluitPubliceren!.Opdracht(invoer, bij)),
        (nameof(BijdrageVragen), BijdrageVragen, (invoer, bij) => BijdrageVragen!.Opdracht(invoer, bij)),
    }.Where(w => w.Vorm is not null);

    /// <summary>Which change the rules mean by this field, and what in it; null when they mean none.</summary>
    public static (int Nummer, string Veld)? Plaats(string? veld) =>
        veld is not null && Wijzigingsplaats().Match(veld) is { Success: true } plaats
            ? (int.Parse(plaats.Groups["nr"].ValueSpan, CultureInfo.InvariantCulture), plaats.Groups["rest"].Value)
            : null;

    [GeneratedRegex(@"^Opdrachten\[(?<nr>\d{1,3})\]\.?(?<rest>.*)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Wijzigingsplaats();
}
