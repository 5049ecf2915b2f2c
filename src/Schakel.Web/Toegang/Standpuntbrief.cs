using System.Globalization;
using Microsoft.Extensions.Localization;
using Schakel.Application.Toegang;
using Schakel.Web.Tijden;
using Schakel.Web.Voorkeuren;

namespace Schakel.Web.Toegang;

/// <summary>The letter that asks a standpoint, in the language of the receiver.</summary>
internal sealed class Standpuntbrief(IStringLocalizer<Standpuntbrief> T)
{
    /// <param name="adres">Of this installation.</param>
    public Bericht Schrijf(Standpuntvraag vraag, string adres) => Talen.In(vraag.Taal, () =>
    {
        var wanneer = vraag.Uiterlijk is { } dag ? T["Uiterlijk", Dagnaam.Voluit(dag, CultureInfo.CurrentCulture)] : T["ZonderDag"];
        return new Bericht(T["Onderwerp", vraag.Keten], T["Tekst", vraag.Wie, vraag.Keten, vraag.Huis, wanneer.Value, $"{adres}/ketens/{vraag.Stroom}/voorstellen/{vraag.Voorstel}", $"{adres}/account/post"]);
    });
}
