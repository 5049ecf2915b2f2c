using System.Text;
using Schakel.Domein.Inrichting;

namespace Schakel.Application.Tests;

[Trait("Feature", "I01")]
public sealed class BeeldkopTests
{
    [Fact]
    public void De_soort_en_de_maat_staan_in_de_kop()
    {
        Beeldkop.Lees(Beelden.Png(640, 480)).ShouldBe(new(Beeldsoort.Png, 640, 480));
        Beeldkop.Lees(Beelden.Jpeg(640, 480)).ShouldBe(new(Beeldsoort.Jpeg, 640, 480));
        Beeldkop.Lees(Beelden.Jpeg(640, 480, soort: 0xC2)).ShouldBe(new(Beeldsoort.Jpeg, 640, 480), "progressive");
        Beeldkop.Lees(Beelden.Webp("VP8 ", 0, 0, 0, 0x9D, 0x01, 0x2A, 0x80, 0x02, 0xE0, 0x01)).ShouldBe(new(Beeldsoort.Webp, 640, 480));
        Beeldkop.Lees(Beelden.Webp("VP8L", 0x2F, 0x7F, 0xC2, 0x77, 0x00)).ShouldBe(new(Beeldsoort.Webp, 640, 480));
        Beeldkop.Lees(Beelden.Webp("VP8X", 0, 0, 0, 0, 0x7F, 0x02, 0, 0xDF, 0x01, 0)).ShouldBe(new(Beeldsoort.Webp, 640, 480));
    }

    [Fact]
    public void Wat_meer_of_anders_is_dan_een_beeld_wordt_niet_herkend()
    {
        byte[] script = [.. "<script>alert(1)</script>"u8];
        foreach (var vreemd in new byte[][]
        {
            [], [1], [.. "<svg xmlns='http://www.w3.org/2000/svg'/>"u8], [.. "GIF89a"u8, .. new byte[60]], [.. "%PDF-1.7"u8, .. new byte[60]],
            [.. Beelden.Png(), .. script], [.. Beelden.Jpeg(), .. script, 0xFF, 0xD9], [.. Beelden.Jpeg(), .. script], [.. Beelden.Webp("VP8X", 0), .. script],
            [.. script, .. Beelden.Png()], Beelden.Png(metBeeld: false), Beelden.Png(0, 3), Beelden.Png(-1, 3), Beelden.Jpeg(0, 3), Beelden.Jpeg(soort: 0xC9),
            Beelden.Webp("VP8 ", 0, 0, 0, 0, 0, 0, 1, 0, 1, 0), Beelden.Webp("VP8L", 0x2E, 0, 0, 0, 0), Beelden.Webp("VP8L", 0x2F, 0, 0, 0, 0xE0), Beelden.Webp("ALPH", 0),
        }) Beeldkop.Lees(vreemd).ShouldBeNull(Encoding.Latin1.GetString(vreemd));
    }

    [Fact]
    public void Een_afgebroken_of_verminkt_beeld_geeft_geen_fout_maar_een_antwoord()
    {
        foreach (var heel in new[] { Beelden.Png(), Beelden.Jpeg(), Beelden.Webp("VP8X", 0, 0, 0, 0, 3, 0, 0, 2, 0, 0) })
        {
            for (var lengte = 0; lengte < heel.Length; lengte++) Beeldkop.Lees(heel.AsSpan(0, lengte)).ShouldBeNull();
            for (var plaats = 0; plaats < heel.Length; plaats++)
                foreach (var waarde in new byte[] { 0, 1, 0x7F, 0x80, 0xFF })
                {
                    var stuk = (byte[])heel.Clone();
                    stuk[plaats] = waarde;
                    Should.NotThrow(() => Beeldkop.Lees(stuk));
                }
        }
    }

    [Fact]
    public void Een_beeld_past_in_tweehonderd_kilobyte()
    {
        var invoer = new Invoer();
        invoer.LogoOfNiets("Logo", Beelden.Png(rest: HuisstijlVaststellen.MaximumBytes - Beelden.Png().Length)).ShouldNotBeNull();
        invoer.LogoOfNiets("Logo", Beelden.Png(rest: HuisstijlVaststellen.MaximumBytes - Beelden.Png().Length + 1)).ShouldBeNull();
        invoer.LogoOfNiets("Logo", [1, 2, 3]).ShouldBeNull();
        invoer.LogoOfNiets("Logo", []).ShouldBeNull();

        invoer.Fouten.ShouldBe([Invoer.BeeldTeGroot.Bij("Logo"), Invoer.GeenBeeld.Bij("Logo")]);
        invoer.Bestanden.Count.ShouldBe(1);
    }
}
