namespace Schakel.Storage;

/// <summary>To whom a letter goes that nobody has sent, and in which language.</summary>
public sealed record Ontvanger(Guid Account, string Naam, string Adres, string Taal);
