using Schakel.Domein.Toegang;

namespace Schakel.Domein.Tests.Toegang;

/// <summary>A letter is tried again less and less often, and a new password by mail makes nobody a binder of partners.</summary>
[Trait("Feature", "X02")]
public sealed class PostregelsTests
{
    static readonly DateTimeOffset Nu = new(2026, 11, 24, 8, 30, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 5)]
    [InlineData(3, 30)]
    [InlineData(4, 120)]
    [InlineData(5, 720)]
    public void Na_elke_mislukte_poging_wacht_een_brief_langer(int pogingen, int minuten) =>
        Postregels.Wacht(pogingen).ShouldBe(TimeSpan.FromMinutes(minuten));

    [Theory]
    [InlineData(0)]
    [InlineData(6)]
    [InlineData(int.MaxValue)]
    public void Na_de_zesde_poging_is_het_over(int pogingen) => Postregels.Wacht(pogingen).ShouldBeNull();

    [Fact]
    public void Een_dag_na_een_nieuw_wachtwoord_per_mail_kan_er_weer_een_tweede_factor_bij()
    {
        Aanmeldregels.WeigerFactor(Nu.UtcTicks, Nu).ShouldBe(Aanmeldregels.FactorNogNiet);
        Aanmeldregels.WeigerFactor(Nu.UtcTicks, Nu.AddDays(1).AddTicks(-1)).ShouldBe(Aanmeldregels.FactorNogNiet);
        Aanmeldregels.WeigerFactor(Nu.UtcTicks, Nu.AddDays(1)).ShouldBeNull();
        Aanmeldregels.WeigerFactor(0, Nu).ShouldBeNull();
    }
}
