namespace Schakel.Domein.Geheugen;

/// <summary>The tag in front of everything that is hashed or signed, so that bytes of one kind never pass for another.</summary>
public static class Merk
{
    public static ReadOnlySpan<byte> Kop => "schakel/kop/1"u8;

    public static ReadOnlySpan<byte> Deel => "schakel/deel/1"u8;

    public static ReadOnlySpan<byte> Boeking => "schakel/boeking/1"u8;

    public static ReadOnlySpan<byte> Tekst => "schakel/tekst/1"u8;

    public static ReadOnlySpan<byte> Uitnodiging => "schakel/uitnodiging/1"u8;

    public static ReadOnlySpan<byte> Raadpleging => "schakel/raadpleging/1"u8;

    public static ReadOnlySpan<byte> Bestand => "schakel/bestand/1"u8;

    public static ReadOnlySpan<byte> Hoofd => "schakel/hoofd/1"u8;

    public static ReadOnlySpan<byte> Sleutel => "schakel/sleutel/1"u8;

    public static ReadOnlySpan<byte> Export => "schakel/export/1"u8;

    public static ReadOnlySpan<byte> Keten => "schakel/keten/1"u8;

    public static ReadOnlySpan<byte> Bewijs => "schakel/bewijs/1"u8;

    public static ReadOnlySpan<byte> Structuur => "schakel/structuur/1"u8;

    public static ReadOnlySpan<byte> Opdrachtbrief => "schakel/opdrachtbrief/1"u8;

    public static ReadOnlySpan<byte> Afspraak => "schakel/afspraak/1"u8;

    public static ReadOnlySpan<byte> Standpunt => "schakel/standpunt/1"u8;

    public static ReadOnlySpan<byte> Stand => "schakel/stand/1"u8;
}
