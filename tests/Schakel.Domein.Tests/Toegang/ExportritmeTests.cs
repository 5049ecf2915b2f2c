using Schakel.Domein.Toegang;

namespace Schakel.Domein.Tests.Toegang;

[Trait("Feature", "H04")]
public sealed class ExportritmeTests
{
    [Theory]
    [InlineData(Exportritme.Dagelijks, "2026-11-30", "2026-12-01")]
    [InlineData(Exportritme.Wekelijks, "2026-11-30", "2026-12-07")] // a Monday
    [InlineData(Exportritme.Wekelijks, "2026-12-06", "2026-12-07")]
    [InlineData(Exportritme.Wekelijks, "2026-12-01", "2026-12-07")]
    [InlineData(Exportritme.Maandelijks, "2026-12-01", "2027-01-01")]
    [InlineData(Exportritme.Maandelijks, "2026-01-31", "2026-02-01")]
    public void De_volgende_komt_op_zijn_dag(Exportritme ritme, string na, string volgende) => ritme.Volgende(Datum.Parse(na, null)).ShouldBe(Datum.Parse(volgende, null));
}
