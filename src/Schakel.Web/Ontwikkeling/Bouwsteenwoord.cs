using Microsoft.Extensions.Localization;
using Schakel.Domein.Ontwikkeling;
using Schakel.Web.Inrichting;
using Schakel.Web.Ketens;

namespace Schakel.Web.Ontwikkeling;

/// <summary>The names of the building blocks and of the ways that an advice points.</summary>
public sealed class Bouwsteenwoord;

/// <summary>What the rules say that Schakel brings along, and where it stands.</summary>
public sealed class Adviestekst;

/// <summary>Rules in words: the chain's own, and Schakel's in the language of the reader.</summary>
internal sealed class Adviezen(Bezoek bezoek, IStringLocalizer<Adviestekst> tekst, IStringLocalizer<Profielwoord> profiel)
{
    /// <summary>Null when the words were erased.</summary>
    public string? Reden(Adviesregel regel) => regel.Reden is { } reden ? bezoek.Woorden(reden) : tekst[$"Reden-{regel.Nummer}"];

    public string? Bron(Adviesregel regel) => regel.Bron is { } bron ? bezoek.Woorden(bron) : tekst[$"Bron-{regel.Nummer}"];

    /// <summary>The answers by which it applies, as the chain gave them; null when it always applies.</summary>
    public string? Omdat(Advies advies) => advies.IsAltijd ? null : string.Join(", ", [
        .. advies.DoorOorsprong is { } door ? [$"{tekst["Oorsprong"]}: {profiel.Zeg(door)}"] : Array.Empty<string>(),
        .. advies.Omdat.Select(a => $"{profiel[Domein.Inrichting.Kenmerken.Van(a).ToString()]}: {profiel.Zeg(a)}"),
    ]);
}
