using System.Globalization;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using Schakel.Application;
using Schakel.Domein;
using Schakel.Web.Api.Inrichting;

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
    ReviewOpdragen? ReviewOpdragen = null,
    PartnerToelaten? PartnerToelaten = null,
    PartnerSchrappen? PartnerSchrappen = null,
    KetenBeeindigen? KetenBeeindigen = null)
{
    static readonly Afwijzing EenSoort = new(
        "wijziging-een-soort",
        "Een wijziging is van precies één soort. Maak er meer wijzigingen van, of vul er één in.",
        "A change is of exactly one kind. Make it several changes, or fill in one.");

    /// <summary>The opdracht that this asks for, its errors at its place in the whole; null when it asks none or several.</summary>
    public IBestuurdeOpdracht? Opdracht(Invoer invoer, string bij)
    {
        IBestuurdeOpdracht?[] alle =
        [
            GremiumInstellen?.Opdracht(invoer, $"{bij}.{nameof(GremiumInstellen)}."),
            GremiumWijzigen?.Opdracht(invoer, $"{bij}.{nameof(GremiumWijzigen)}."),
            GremiumOpheffen?.Opdracht(),
            OverdrachtVaststellen?.Opdracht(invoer, $"{bij}.{nameof(OverdrachtVaststellen)}."),
            NormVaststellen?.Opdracht(invoer, $"{bij}.{nameof(NormVaststellen)}."),
            ConvenantOpstellen?.Opdracht(invoer, $"{bij}.{nameof(ConvenantOpstellen)}."),
            OpdrachtbriefOpstellen?.AlsOpdracht(invoer, $"{bij}.{nameof(OpdrachtbriefOpstellen)}."),
            KetenprofielVaststellen?.Opdracht(invoer, $"{bij}.{nameof(KetenprofielVaststellen)}."),
            HuisstijlVaststellen?.Opdracht(invoer, $"{bij}.{nameof(HuisstijlVaststellen)}."),
            RolBeschrijven?.Opdracht(invoer, $"{bij}.{nameof(RolBeschrijven)}."),
            MandaatmodelVaststellen?.Opdracht(invoer, $"{bij}.{nameof(MandaatmodelVaststellen)}."),
            KetenrolBeleggen?.Opdracht(),
            ToestandInstellen?.Opdracht(invoer, $"{bij}.{nameof(ToestandInstellen)}."),
            ReviewOpdragen?.Opdracht(invoer, $"{bij}.{nameof(ReviewOpdragen)}."),
            PartnerToelaten?.Opdracht(invoer, $"{bij}.{nameof(PartnerToelaten)}."),
            PartnerSchrappen?.Opdracht(),
            KetenBeeindigen?.Opdracht(invoer, $"{bij}.{nameof(KetenBeeindigen)}."),
        ];
        if (alle.OfType<IBestuurdeOpdracht>().ToList() is [var enige]) return enige;
        invoer.Weiger(EenSoort.Bij(bij));
        return null;
    }

    /// <summary>Whether it asks for nothing at all.</summary>
    [JsonIgnore]
    public bool IsLeeg => this == new Wijziging();

    /// <summary>The name of the kind, which is that of the use case.</summary>
    [JsonIgnore]
    public string Soort => GremiumInstellen is not null ? nameof(GremiumInstellen)
        : GremiumWijzigen is not null ? nameof(GremiumWijzigen)
        : GremiumOpheffen is not null ? nameof(GremiumOpheffen)
        : OverdrachtVaststellen is not null ? nameof(OverdrachtVaststellen)
        : ConvenantOpstellen is not null ? nameof(ConvenantOpstellen)
        : OpdrachtbriefOpstellen is not null ? nameof(OpdrachtbriefOpstellen)
        : KetenprofielVaststellen is not null ? nameof(KetenprofielVaststellen)
        : HuisstijlVaststellen is not null ? nameof(HuisstijlVaststellen)
        : RolBeschrijven is not null ? nameof(RolBeschrijven)
        : MandaatmodelVaststellen is not null ? nameof(MandaatmodelVaststellen)
        : KetenrolBeleggen is not null ? nameof(KetenrolBeleggen)
        : ToestandInstellen is not null ? nameof(ToestandInstellen)
        : ReviewOpdragen is not null ? nameof(ReviewOpdragen)
        : PartnerToelaten is not null ? nameof(PartnerToelaten)
        : PartnerSchrappen is not null ? nameof(PartnerSchrappen)
        : KetenBeeindigen is not null ? nameof(KetenBeeindigen)
        : nameof(NormVaststellen);

    /// <summary>Which change the rules mean by this field, and what in it; null when they mean none.</summary>
    public static (int Nummer, string Veld)? Plaats(string? veld) =>
        veld is not null && Wijzigingsplaats().Match(veld) is { Success: true } plaats
            ? (int.Parse(plaats.Groups["nr"].ValueSpan, CultureInfo.InvariantCulture), plaats.Groups["rest"].Value)
            : null;

    [GeneratedRegex(@"^Opdrachten\[(?<nr>\d{1,3})\]\.?(?<rest>.*)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Wijzigingsplaats();
}
