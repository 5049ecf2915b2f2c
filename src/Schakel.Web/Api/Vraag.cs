using System.Globalization;
using Schakel.Domein;

namespace Schakel.Web.Api;

/// <summary>What is asked behind the question mark. Everything that is wrong is collected, so that one answer names all of it.</summary>
internal sealed class Vraag(IQueryCollection query)
{
    public const int MaximumAantal = 200;
    public const int GewoonAantal = 50;

    readonly List<Afwijzing> _fouten = [];

    public IReadOnlyList<Afwijzing> Fouten => _fouten;

    /// <summary>Which page, from 1, and how many things on it.</summary>
    public (int Pagina, int Aantal) Bladzijde() => (Getal("pagina", 1, int.MaxValue / MaximumAantal, 1), Getal("aantal", 1, MaximumAantal, GewoonAantal));

    public bool? JaNee(string naam) => Een(naam) switch
    {
        null => null,
        "true" => true,
        "false" => false,
        _ => Ongeldig<bool>(naam),
    };

    public TEnum? Keuze<TEnum>(string naam) where TEnum : struct, Enum => Een(naam) switch
    {
        null => null,
        var keuze when Enum.GetNames<TEnum>().Contains(keuze, StringComparer.Ordinal) => Enum.Parse<TEnum>(keuze),
        _ => Ongeldig<TEnum>(naam),
    };

    /// <summary>Words to search with, at most so many characters; null when none were asked for.</summary>
    public string? Zoekwoorden(string naam, int langste)
    {
        if (Een(naam) is not { } getypt) return null;
        if (getypt.Trim() is { Length: > 0 } woorden && woorden.Length <= langste) return woorden;
        Ongeldig<int>(naam);
        return null;
    }

    /// <summary>Notes that something is asked that must be.</summary>
    public void Mist(string naam) => _fouten.Add(new("vraag-mist", $"Zeg met {naam} waarnaar u zoekt.", $"Say with {naam} what you look for.", Veld: naam));

    public Datum? Dag(string naam) => Een(naam) is { } getypt ? Application.Invoer.LeesDag(getypt) ?? Ongeldig<Datum>(naam) : null;

    public Guid? Uuid(string naam) => Een(naam) is { } getypt ? Guid.TryParseExact(getypt, "D", out var id) ? id : Ongeldig<Guid>(naam) : null;

    public TId? Kenmerk<TId>(string naam) where TId : struct, IId<TId> => Een(naam) is { } getypt ? Id.Lees<TId>(getypt) ?? Ongeldig<TId>(naam) : null;

    /// <summary>A number from 1; null when none was asked for.</summary>
    public int? Nummer(string naam) => Een(naam) is { } getypt ? int.TryParse(getypt, NumberStyles.None, CultureInfo.InvariantCulture, out var nummer) && nummer > 0 ? nummer : Ongeldig<int>(naam) : null;

    int Getal(string naam, int laagst, int hoogst, int gewoon)
    {
        if (Een(naam) is not { } getypt) return gewoon;
        if (int.TryParse(getypt, NumberStyles.None, CultureInfo.InvariantCulture, out var getal) && getal >= laagst && getal <= hoogst) return getal;
        Ongeldig<int>(naam);
        return gewoon;
    }

    string? Een(string naam) => query[naam] switch { { Count: 0 } => null, { Count: 1 } een => een[0] ?? "", _ => "" };

    T? Ongeldig<T>(string naam) where T : struct
    {
        _fouten.Add(new(
            "vraag-ongeldig", $"De waarde van {naam} past niet. In /v1/openapi.json staat wat hier kan.", $"The value of {naam} does not fit. /v1/openapi.json says what it can be.", Veld: naam));
        return null;
    }
}
