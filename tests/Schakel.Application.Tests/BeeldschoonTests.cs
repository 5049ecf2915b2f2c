using CsCheck;
using static Schakel.Application.Tests.Fotos;

namespace Schakel.Application.Tests;

public sealed class BeeldschoonTests
{
    static readonly byte[] Voortschrijdend = Jpeg(
        Kwantisering, Kader(0xC2), Opmerking, Huffman, Scan, Opmerking, Iptc, Exif(8, true), Huffman, Beelden.Deel(0xE9, Zeg()), Scan, Opmerking, [0xFF, 0xFF, .. Herstart], Huffman, Scan, [0xFF], Opmerking);

    static readonly byte[][] Beeldmateriaal = [Telefoonfoto(), Voortschrijdend, Schermfoto(), Webp(), Beelden.Png(), Beelden.Jpeg(), Beelden.Webp("VP8L", 0x2F, 0x7F, 0xC2, 0x77, 0x00)];

    [Fact]
    public void Van_een_foto_blijft_byte_voor_byte_wat_hem_tekent_en_verder_niets()
    {
        foreach (var stand in new byte[] { 2, 3, 4, 5, 6, 7, 8 })
            foreach (var klein in new[] { true, false })
                Beeldschoon.Maak(Telefoonfoto(stand, klein)).ShouldBe(Jpeg(Jfif, Stand(stand), Adobe, Kwantisering, Kader(), Huffman, Herstart, Scan));
    }

    [Fact]
    public void Van_een_foto_die_al_rechtop_staat_blijft_geen_exif()
    {
        foreach (var stand in new ushort[] { 0, 1, 9, 0x0106, 0x0600, 65535 })
            foreach (var klein in new[] { true, false })
                Beeldschoon.Maak(Telefoonfoto(stand, klein)).ShouldBe(Jpeg(Jfif, Adobe, Kwantisering, Kader(), Huffman, Herstart, Scan));
    }

    [Fact]
    public void Een_kreupele_exif_zegt_niets_over_de_stand()
    {
        var heel = Exif(6, true);
        for (var lengte = 0; lengte < heel.Length - 4; lengte++)
        {
            var schoon = Beeldschoon.Maak(Jpeg(Beelden.Deel(0xE1, heel.AsSpan(4, lengte)), Kader(), Scan)).ShouldNotBeNull();
            schoon.ShouldBe(lengte < 6 + 8 + 2 + 24 ? Jpeg(Kader(), Scan) : Jpeg(Stand(6), Kader(), Scan));
        }
        foreach (var vreemd in new byte[][] { [.. "Exif\0\0XX*\0"u8, .. heel[14..]], [.. "Exif\0\0II*\0"u8, 0xFF, 0xFF, 0xFF, 0xFF, .. heel[18..]], [.. "Exif\0\0II*\0"u8, 8, 0, 0, 0x80, .. heel[18..]] })
            Beeldschoon.Maak(Jpeg(Beelden.Deel(0xE1, vreemd), Kader(), Scan)).ShouldBe(Jpeg(Kader(), Scan));
    }

    [Fact]
    public void Een_foto_in_gangen_houdt_al_zijn_gangen_en_niets_daartussen() =>
        Beeldschoon.Maak(Voortschrijdend).ShouldBe(Jpeg(Kwantisering, Kader(0xC2), Huffman, Scan, Huffman, Scan, Herstart, Huffman, Scan));

    [Fact]
    public void Wat_een_telefoon_achter_de_foto_zet_valt_weg()
    {
        var kaal = Jpeg(Kader(), Scan);
        foreach (var staart in new byte[][] { Telefoonfoto(), Zeg("MotionPhoto"), [.. Zeg(), 0xFF, 0xD9], [0], [0xFF, 0xD9] })
        {
            Beeldkop.Lees([.. kaal, .. staart]).ShouldBeNull("a logo with a tail stays refused");
            Beeldschoon.Maak([.. kaal, .. staart]).ShouldBe(kaal);
        }
    }

    [Fact]
    public void Achter_een_tabel_van_een_jpeg_past_niets()
    {
        foreach (var deel in new[] { Kwantisering, Huffman, Herstart, Scan[..10] })
            Beeldschoon.Maak(Jpeg(Kader(), Beelden.Deel(deel[1], [.. deel.AsSpan(4), .. Zeg()]), Scan)).ShouldBeNull();
        Beeldschoon.Maak(Jpeg(Beelden.Deel(0xC0, [.. Kader()[4..], .. Zeg()]), Scan)).ShouldBeNull();
        Beeldschoon.Maak(Jpeg(Kader(), Scan, Zeg(), Scan)).ShouldNotBeNull("pixels may be any bytes");
        Beeldschoon.Maak(Jpeg(Kader(), Scan, Opmerking, Zeg())).ShouldBeNull();
        Beeldschoon.Maak(Jpeg(Kader(), Kader(), Scan)).ShouldBeNull();
        Beeldschoon.Maak(Jpeg(Scan, Kader())).ShouldBeNull();
        Beeldschoon.Maak(Jpeg(Kader())).ShouldBeNull();
        Beeldschoon.Maak(Jpeg(Kader(), Beelden.Deel(0xF0, Zeg()), Scan)).ShouldBeNull();
    }

    [Fact]
    public void Van_een_png_blijft_byte_voor_byte_wat_hem_tekent_en_verder_niets()
    {
        Beeldschoon.Maak(Schermfoto()).ShouldBe(Png(Getekend));
    }

    // Of what a screen photo holds, without the chunks that say by what it was measured.
    static byte[][] Getekend => [.. Pngdelen.Where(d => System.Text.Encoding.Latin1.GetString(d, 4, 4) is not ("gAMA" or "cHRM" or "pHYs"))];

    [Fact]
    public void Een_png_die_geen_kijker_tekent_wordt_geweigerd()
    {
        foreach (var deel in Getekend)
        {
            byte[] fout = [.. deel[..^1], (byte)(deel[^1] ^ 1)];
            Beeldschoon.Maak(Png([.. Getekend.Select(d => d == deel ? fout : d)])).ShouldBeNull();
        }
        Beeldschoon.Maak(Png(Pngdelen[6], Stuk("tEXt", Zeg()), Pngdelen[7])).ShouldBeNull();
        Beeldschoon.Maak(Png(Stuk("tEXt", Zeg()))).ShouldBeNull();
        Beeldschoon.Maak([.. Png(Pngdelen), .. Zeg()]).ShouldBeNull();
    }

    [Fact]
    public void Achter_een_getal_van_een_png_past_niets()
    {
        foreach (var naam in new[] { "PLTE", "tRNS", "gAMA", "cHRM", "sRGB", "sBIT", "pHYs", "cICP", "bKGD", "hIST", "sPLT", "gEHm", "iCCP" })
            Beeldschoon.Maak(Png([Stuk(naam, [.. Enumerable.Repeat(Zeg(), 80).SelectMany(z => z)]), Pngdelen[6], Stuk(naam, [1])])).ShouldBe(Png(Pngdelen[6]), naam);
    }

    [Fact]
    public void Waarmee_een_scherm_is_gemeten_valt_weg_want_het_wijst_twee_melders_als_een_aan()
    {
        Beeldschoon.Maak(Png([Iccp(Profiel), Stuk("gAMA", Getal(45455)), Stuk("pHYs", [.. Getal(5669), .. Getal(5669), 1]), .. Getekend])).ShouldBe(Png(Getekend));
        Beeldschoon.Maak(Jpeg([.. Iccdelen(Profiel), Kader(), Scan])).ShouldBe(Jpeg(Kader(), Scan));
        Beeldschoon.Maak(Beelden.Riff(("VP8X", Webpkop(0x20)), ("ICCP", Profiel), ("VP8 ", Vp8))).ShouldBe(Beelden.Riff(("VP8X", Webpkop(0)), ("VP8 ", Vp8)));
    }

    [Fact]
    public void Van_een_webp_blijft_byte_voor_byte_wat_hem_tekent_en_verder_niets()
    {
        Beeldschoon.Maak(Webp()).ShouldBe(Beelden.Riff(("VP8X", Webpkop(0x10)), ("ALPH", [1, 2, 3]), ("VP8 ", Vp8)));
        Beeldschoon.Maak(Beelden.Riff(("VP8 ", Vp8), ("EXIF", Zeg()))).ShouldBe(Beelden.Riff(("VP8 ", Vp8)));

        var vulling = Beelden.Riff(("VP8 ", Vp8));
        vulling[^1] = (byte)'G';
        Beeldschoon.Maak(vulling).ShouldBe(Beelden.Riff(("VP8 ", Vp8)));
    }

    [Fact]
    public void Een_webp_die_beweegt_of_niets_toont_wordt_geweigerd()
    {
        Beeldschoon.Maak(Beelden.Riff(("VP8X", Webpkop(2)), ("ANIM", new byte[6]), ("ANMF", new byte[30]))).ShouldBeNull();
        Beeldschoon.Maak(Beelden.Riff(("VP8X", Webpkop(2)), ("ANMF", new byte[30]), ("VP8 ", Vp8))).ShouldBeNull();
        Beeldschoon.Maak(Beelden.Riff(("VP8X", Webpkop(2)), ("VP8 ", Vp8))).ShouldBe(Beelden.Riff(("VP8X", Webpkop(0)), ("VP8 ", Vp8)));
        Beeldschoon.Maak(Beelden.Riff(("VP8X", Webpkop(8)), ("EXIF", Zeg()))).ShouldBeNull();
        Beeldschoon.Maak(Beelden.Riff(("VP8X", Webpkop(0)), ("VP8 ", Zeg()))).ShouldBeNull();
        Beeldschoon.Maak(Beelden.Riff(("VP8X", Webpkop(0)), ("VP8L", Zeg()))).ShouldBeNull();
    }

    [Fact]
    public void Niets_van_het_geheim_blijft_en_de_maat_blijft_dezelfde()
    {
        foreach (var beeld in new[] { Telefoonfoto(), Voortschrijdend, Schermfoto(), Webp() })
        {
            Bevat(beeld, Zeg()).ShouldBeTrue();
            var schoon = Beeldschoon.Maak(beeld).ShouldNotBeNull();
            Bevat(schoon, Zeg()).ShouldBeFalse();
            Beeldkop.Lees(schoon).ShouldBe(Beeldkop.Lees(beeld).ShouldNotBeNull());
            (Beeldkop.Lees(schoon)!.Breedte, Beeldkop.Lees(schoon)!.Hoogte).ShouldBe((4, 3));
        }
    }

    [Fact]
    public void Wat_geen_beeld_is_wordt_geweigerd()
    {
        foreach (var vreemd in new byte[][] { [], [0xFF], [0xFF, 0xD8], [0xFF, 0xD8, 0xFF], [0xFF, 0xD8, 0xFF, 0xD9], Zeg(), [.. "GIF89a"u8, .. Zeg()], [.. "%PDF-1.7"u8], [.. "<svg/>"u8] })
            Beeldschoon.Maak(vreemd).ShouldBeNull();
    }

    [Fact]
    public void Een_afgekapt_beeld_geeft_geen_fout()
    {
        foreach (var heel in Beeldmateriaal)
            for (var lengte = 0; lengte < heel.Length; lengte++) Beeldschoon.Maak(heel.AsSpan(0, lengte)).ShouldBeNull();
    }

    [Fact]
    public void Welke_bytes_ook_nogmaals_schoonmaken_verandert_niets() => Bytes.Sample(Deugt, iter: 2_000);

    static readonly Gen<byte[]> Inhoud = Gen.OneOf(Gen.Byte.Array[0, 40], Een(Zeg(), Punt(1), Profiel, Vp8, Webpkop(0x3F), new byte[13], Exif(5, true)[4..], Iccdelen(Profiel, 60_000)[0][4..]));

    static readonly Gen<byte[]> EenJpegdeel = Gen.OneOf(
        Een(Kwantisering, Huffman, Herstart, Scan, Opmerking, Jfif, Adobe, Exif(3, false), Kader(), [0xFF]),
        Gen.Select(Gen.Byte, Inhoud, (soort, inhoud) => Beelden.Deel(soort, inhoud)), Gen.Byte.Array[0, 3]);

    static readonly Gen<byte[]> EenPngdeel = Gen.OneOf(
        Een([.. Pngdelen, Iccp(Profiel)]),
        Gen.Select(Een("IHDR", "PLTE", "tRNS", "iCCP", "gAMA", "IDAT", "IEND", "tEXt", "GEHM"), Inhoud, Stuk));

    static readonly Gen<(string, byte[])> EenWebpdeel = Gen.Select(Een("VP8X", "VP8 ", "VP8L", "ICCP", "ALPH", "ANIM", "EXIF", "XMP "), Inhoud);

    // Whole ones, some built of parts in any order, and all of them bent at a few places and cut.
    static readonly Gen<byte[]> Bytes = Gen.Select(
        Gen.OneOf(
            Een(Beeldmateriaal), Gen.Byte.Array[0, 60],
            EenJpegdeel.Array[0, 8].Select(d => Jpeg([.. d, Kader(), Scan])), EenJpegdeel.Array[0, 8].Select(d => Jpeg([Kader(), Scan, .. d])),
            EenPngdeel.Array[0, 8].Select(d => Png([.. d, .. Pngdelen])), EenPngdeel.Array[0, 8].Select(d => Png([.. Pngdelen, .. d])),
            EenWebpdeel.Array[0, 6].Select(d => Beelden.Riff([("VP8X", Webpkop(0x3F)), .. d, ("VP8 ", Vp8)])), EenWebpdeel.Array[0, 6].Select(d => Beelden.Riff([("VP8 ", Vp8), .. d]))),
        Gen.Select(Gen.Int[0, 5_000], Gen.OneOf(Gen.Byte, Een<byte>(0, 1, 0x7F, 0x80, 0xD9, 0xDA, 0xFE, 0xFF))).Array[0, 3],
        Gen.Int[0, 60],
        (heel, plekken, kort) =>
        {
            var stuk = kort < 10 ? heel[..Math.Max(0, heel.Length - kort)] : [.. heel];
            foreach (var (plek, waarde) in plekken) if (stuk.Length > 0) stuk[plek % stuk.Length] = waarde;
            return stuk;
        });

    static Gen<T> Een<T>(params T[] keuzes) => Gen.Int[0, keuzes.Length - 1].Select(nr => keuzes[nr]);

    static bool Deugt(byte[] bytes) => Beeldschoon.Maak(bytes) is not { } schoon || (Beeldkop.Lees(schoon) is not null && Beeldschoon.Maak(schoon).AsSpan().SequenceEqual(schoon));

    static bool Bevat(byte[] bytes, byte[] deel) => bytes.AsSpan().IndexOf(deel) >= 0;
}
