using System.Text.Json;

namespace Schakel.Domein.Geheugen.Export;

/// <summary>The lines of a whole chain as what they say, for whoever takes it in after <see cref="Controle"/> found nothing.</summary>
public static class Ketenregels
{
    /// <summary>A line of one of the kinds that hold content; null for the others.</summary>
    /// <exception cref="JsonException">It does not have the form of its kind.</exception>
    public static object? Lees(ReadOnlySpan<byte> regel) => new Regellezer().Volgende(regel) switch
    {
        BoekingRegel.Merk => JsonSerializer.Deserialize(regel, ExportJson.Default.BoekingRegel),
        TekstRegel.Merk => JsonSerializer.Deserialize(regel, ExportJson.Default.TekstRegel),
        BestandRegel.Merk => JsonSerializer.Deserialize(regel, ExportJson.Default.BestandRegel),
        MensRegel.Merk => JsonSerializer.Deserialize(regel, ExportJson.Default.MensRegel),
        _ => null,
    };

    /// <summary>The entry of this line behind the one with this hash: all its parts are open.</summary>
    /// <exception cref="JsonException">A part is closed, or its bytes do not have their form.</exception>
    public static Boeking Boeking(BoekingRegel regel, StroomId stroom, Zegel vorige)
    {
        var kop = Kop.Lees(Convert.FromBase64String(regel.Kop.Zout), Convert.FromBase64String(regel.Kop.Inhoud)) ?? throw new JsonException("De kop is geen kop.");
        var delen = regel.Delen.Select(d => d is { Zout: { } zout, Inhoud: { } inhoud } ? Deel.Lees(Convert.FromBase64String(zout), Convert.FromBase64String(inhoud)) : null);
        return new(stroom, regel.Nr, vorige, kop, [.. delen.Select(d => d ?? throw new JsonException("Een deel is dicht of geen deel."))]);
    }
}
