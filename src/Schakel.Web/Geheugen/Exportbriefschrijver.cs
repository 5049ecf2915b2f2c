using Microsoft.Extensions.Localization;
using Schakel.Application;
using Schakel.Web.Voorkeuren;

namespace Schakel.Web.Geheugen;

/// <summary>The letter with an export, in the language of the receiver.</summary>
internal sealed class Exportbriefschrijver(IStringLocalizer<Exportbriefschrijver> T)
{
    /// <param name="adres">Of this installation.</param>
    public (string Onderwerp, string Tekst) Schrijf(Exportbrief export, string adres) => Talen.In(export.Taal, () => (
        T["Onderwerp", export.Keten, export.Nr].Value,
        T["Tekst", export.Wie, export.Keten, T[export.IsErbij ? "Erbij" : "TeGroot"].Value, $"{adres}/ketens/{export.Stroom}/geheugen", $"{adres}/wat-bewijst-dit", $"{adres}/ketens/{export.Stroom}/geheugen/vanzelf"].Value));
}
