namespace Schakel.Web.Opmaak;

/// <summary>A place in the main menu; a chain shows only what it uses.</summary>
public sealed record Menupunt(string Naam, string Adres, bool IsHuidig = false);

/// <summary>In which seat the visitor looks: 'Ketenregisseur · UWV' with the letters for the round badge.</summary>
public sealed record Zetel(string Rol, string? Partner, string Letters, string? Adres = null)
{
    public string Naam => Partner is null ? Rol : $"{Rol} · {Partner}";
}

/// <summary>One step of the way to this page; the last one has no address.</summary>
public sealed record Kruimel(string Naam, string? Adres = null);
