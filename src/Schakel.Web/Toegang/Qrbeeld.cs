using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Components;
using QRCoder;

namespace Schakel.Web.Toegang;

/// <summary>A square code as one SVG path: black on white in every theme, because cameras need that.</summary>
internal static class Qrbeeld
{
    public static MarkupString Van(string inhoud, string titel)
    {
        using var maker = new QRCodeGenerator();
        using var code = maker.CreateQrCode(inhoud, QRCodeGenerator.ECCLevel.M);
        var (rijen, pad) = (code.ModuleMatrix, new StringBuilder());
        for (var y = 0; y < rijen.Count; y++)
            for (var x = 0; x < rijen[y].Length; x++)
                if (rijen[y][x]) pad.Append(CultureInfo.InvariantCulture, $"M{x} {y}h1v1h-1z");
        var zijde = rijen.Count;
        return new(string.Create(CultureInfo.InvariantCulture, $"<svg class=\"qr\" role=\"img\" aria-label=\"{System.Net.WebUtility.HtmlEncode(titel)}\" viewBox=\"0 0 {zijde} {zijde}\" width=\"220\" height=\"220\" shape-rendering=\"crispEdges\"><rect width=\"{zijde}\" height=\"{zijde}\" fill=\"#fff\" /><path d=\"{pad}\" fill=\"#000\" /></svg>"));
    }
}
