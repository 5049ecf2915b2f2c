using Schakel.Domein.Toegang;

namespace Schakel.Domein.Tests.Toegang;

[Trait("Feature", "X02")]
public sealed class PasskeyregelsTests
{
    [Theory]
    [InlineData("S", true)]
    [InlineData("Sleutel aan mijn bos", true)]
    [InlineData("", false)]
    [InlineData("  ", false)]
    [InlineData("twee\nregels", false)]
    public void Een_passkey_heeft_een_naam_op_een_regel(string naam, bool mag) => Passkeyregels.WeigerNaam(naam).ShouldBe(mag ? null : Passkeyregels.NaamOngeldig);

    [Fact]
    public void De_naam_van_een_passkey_is_ten_hoogste_zestig_tekens()
    {
        Passkeyregels.WeigerNaam(new string('n', 60)).ShouldBeNull();
        Passkeyregels.WeigerNaam(new string('n', 61)).ShouldBe(Passkeyregels.NaamOngeldig);
    }

    [Theory]
    [InlineData(false, Factor.Enkel, true)]
    [InlineData(false, Factor.Dubbel, true)]
    [InlineData(true, Factor.Dubbel, true)]
    [InlineData(true, Factor.Enkel, false)]
    [InlineData(true, Factor.Hersteld, false)]
    public void Wie_een_tweede_factor_heeft_bewijst_haar_voor_hij_verandert_hoe_hij_binnenkomt(bool heeftTweedeFactor, Factor factor, bool mag) =>
        Passkeyregels.WeigerWijziging(heeftTweedeFactor, factor).ShouldBe(mag ? null : Mag.TweedeFactorVereist);
}
