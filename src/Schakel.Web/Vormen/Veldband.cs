namespace Schakel.Web.Vormen;

/// <summary>What a control inside a Veld must carry so that label, help and error belong to it.</summary>
public sealed record Veldband(string Id, string Naam, string? BeschrevenDoor, string? Ongeldig);
