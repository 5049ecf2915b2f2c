using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Schakel.Domein.Inrichting;

/// <summary>
/// The number by which Dutch government knows an organisation (Organisatie-identificatienummer, Digikoppeling): 20 positions, of which eight
/// name the register, eight or nine are the number there, and zeros fill up. Registers of schools, care and abroad may have letters in it.
/// </summary>
[JsonConverter(typeof(OinConverter))]
public readonly record struct Oin
{
    public const int Lengte = 20;
    const int Prefix = 8;
    const int RsinLengte = 9;

    public static readonly Afwijzing LengteOngeldig = new(
        "oin-lengte",
        "Een OIN heeft 20 cijfers en een RSIN 9. Tel de cijfers na.",
        "An OIN has 20 digits and an RSIN has 9. Count the digits.");

    public static readonly Afwijzing TekensOngeldig = new(
        "oin-tekens",
        "In dit nummer staan tekens die er niet in horen. Typ alleen cijfers; bij een onderwijs-, zorg- of buitenlands nummer mogen ook hoofdletters.",
        "This number holds characters that do not belong in it. Type digits only; a number of a school, of care or from abroad may hold capitals too.");

    public static readonly Afwijzing PrefixOnbekend = new(
        "oin-prefix",
        "De eerste acht cijfers noemen geen register van het OIN-stelsel. Voor een RSIN zijn dat 00000001, voor een KVK-nummer 00000003.",
        "The first eight digits name no register of the OIN system. They are 00000001 for an RSIN and 00000003 for a number of the chamber of commerce.");

    public static readonly Afwijzing SuffixOngeldig = new(
        "oin-suffix",
        "Dit OIN eindigt niet op drie nullen, of op vier bij een KVK-nummer. Controleer de laatste cijfers.",
        "This OIN does not end in three zeros, or in four with a number of the chamber of commerce. Check the last digits.");

    public static readonly Afwijzing ElfproefFaalt = new(
        "rsin-elfproef",
        "Dit RSIN bestaat niet: het voldoet niet aan de elfproef. Er is een cijfer verkeerd of verwisseld.",
        "There is no such RSIN: it fails the eleven-test. A digit is wrong or two are swapped.");

    readonly string? _waarde;

    Oin(string waarde) => _waarde = waarde;

    public string Waarde => _waarde ?? "";

    public Oinregister Register => (Oinregister)int.Parse(Waarde.AsSpan(0, Prefix), CultureInfo.InvariantCulture);

    /// <summary>The number in its register, without what fills up.</summary>
    public string Nummer => Waarde.Substring(Prefix, Register == Oinregister.Kvk ? RsinLengte - 1 : RsinLengte);

    /// <summary>Reads one as typed, with spaces or not; an RSIN alone becomes the OIN of it. Null, with what is wrong, when it is neither.</summary>
    public static Oin? Lees(string getypt, out Afwijzing? waarom)
    {
        var waarde = new string([.. getypt.Where(t => !char.IsWhiteSpace(t))]);
        if (waarde.Length == RsinLengte) waarde = $"00000001{waarde}000";
        waarom = Weiger(waarde);
        return waarom is null ? new Oin(waarde) : null;
    }

    static Afwijzing? Weiger(string waarde)
    {
        if (!waarde.All(char.IsAsciiLetterOrDigit)) return TekensOngeldig;
        if (waarde.Length != Lengte) return LengteOngeldig;
        if (!int.TryParse(waarde.AsSpan(0, Prefix), NumberStyles.None, CultureInfo.InvariantCulture, out var prefix) || !Enum.IsDefined((Oinregister)prefix)) return PrefixOnbekend;

        var register = (Oinregister)prefix;
        if (!waarde.All(t => char.IsAsciiDigit(t) || (MagLetters(register) && char.IsAsciiLetterUpper(t)))) return TekensOngeldig;
        if (register != Oinregister.Test && !waarde.EndsWith(register == Oinregister.Kvk ? "0000" : "000", StringComparison.Ordinal)) return SuffixOngeldig;
        return register == Oinregister.Rsin && !DoorstaatElfproef(waarde.AsSpan(Prefix, RsinLengte)) ? ElfproefFaalt : null;
    }

    static bool MagLetters(Oinregister register) => register >= Oinregister.Brin;

    // 9 times the first digit, 8 times the second, down to 2 times the eighth, less the ninth. Nothing but zeros is no number.
    static bool DoorstaatElfproef(ReadOnlySpan<char> rsin)
    {
        var som = -(rsin[^1] - '0');
        for (var i = 0; i < RsinLengte - 1; i++) som += (RsinLengte - i) * (rsin[i] - '0');
        return som % 11 == 0 && rsin.ContainsAnyExcept('0');
    }

    public override string ToString() => Waarde;
}

public sealed class OinConverter : JsonConverter<Oin>
{
    public override Oin Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.String && reader.GetString() is { } gelezen && Oin.Lees(gelezen, out _) is { } oin && oin.Waarde == gelezen) return oin;
        throw new JsonException("Geen geldig OIN.");
    }

    public override void Write(Utf8JsonWriter writer, Oin value, JsonSerializerOptions options) => writer.WriteStringValue(value.Waarde);
}
