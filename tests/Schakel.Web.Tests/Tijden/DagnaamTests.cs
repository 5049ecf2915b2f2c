using System.Globalization;
using Schakel.Web.Tijden;

namespace Schakel.Web.Tests.Tijden;

public sealed class DagnaamTests
{
    static readonly Datum Vandaag = new(2026, 11, 24);

    [Theory]
    [InlineData("2026-11-24", "nl-NL", "<Vandaag>")]
    [InlineData("2026-11-25", "nl-NL", "<Morgen>")]
    [InlineData("2026-11-23", "en-GB", "<Gisteren>")]
    [InlineData("2026-11-27", "nl-NL", "vr 27 nov")]
    [InlineData("2026-11-27", "en-GB", "Fri 27 Nov")]
    [InlineData("2026-03-02", "nl-NL", "ma 2 mrt")]
    [InlineData("2027-06-01", "nl-NL", "1 jun 2027")]
    [InlineData("2027-06-01", "en-GB", "1 Jun 2027")]
    public void Een_dag_heet_zoals_mensen_hem_noemen(string dag, string cultuur, string naam) =>
        Dagnaam.Kort(Datum.Parse(dag, CultureInfo.InvariantCulture), Vandaag, CultureInfo.GetCultureInfo(cultuur), woord => $"<{woord}>").ShouldBe(naam);

    [Theory]
    [InlineData("nl-NL", "vrijdag 27 november 2026")]
    [InlineData("en-GB", "Friday 27 November 2026")]
    public void De_volle_datum_is_er_voor_wie_erom_vraagt(string cultuur, string naam) =>
        Dagnaam.Voluit(new Datum(2026, 11, 27), CultureInfo.GetCultureInfo(cultuur)).ShouldBe(naam);

    [Fact]
    public void Om_half_twaalf_UTC_is_het_hier_al_de_volgende_dag() =>
        Web.Tijden.Vandaag.DagVan(new DateTimeOffset(2026, 11, 24, 23, 30, 0, TimeSpan.Zero)).ShouldBe(new Datum(2026, 11, 25));
}
