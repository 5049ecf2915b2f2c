using Schakel.Domein.Inrichting;

namespace Schakel.Domein.Tests;

[Trait("Feature", "H04")]
public sealed class IdTests
{
    [Theory]
    [InlineData("80c004a7-98d3-4b91-8beb-81ba0fb140b9", true)]
    [InlineData("80c004a7-98d3-8b91-bbeb-81ba0fb140b9", true)]
    [InlineData("80c004a7-98d3-4b91-0beb-81ba0fb140b9", false)]
    [InlineData("80c004a7-98d3-4b91-cbeb-81ba0fb140b9", false)]
    [InlineData("80c004a7-98d3-7b91-8beb-81ba0fb140b9", false)]
    [InlineData("80C004A7-98d3-4b91-8beb-81ba0fb140b9", false)]
    [InlineData("80c004a798d34b918beb81ba0fb140b9", false)]
    [InlineData("00000000-0000-0000-0000-000000000000", false)]
    public void Een_id_heeft_een_enkele_spelling_een_versie_en_een_variant(string getypt, bool mag)
    {
        (Id.Lees<PersoonId>(getypt) is not null).ShouldBe(mag);
        (Id.Lees<PersoonId>(System.Text.Encoding.UTF8.GetBytes(getypt)) is not null).ShouldBe(mag);
    }
}
