using System.Text;
using System.Text.Json;
using System.Text.Json.Schema;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Tests.Besluiten;

namespace Schakel.Domein.Tests.Geheugen;

[Trait("Feature", "B05")]
public sealed class OpdrachtsoortenTests
{
    [Fact]
    public void De_vormen_van_alle_bestuurde_opdrachten_zijn_een_contract()
    {
        var vormen = new StringBuilder();
        foreach (var (naam, versie, vorm) in Opdrachtsoorten.Vormen.OrderBy(v => v.Naam, StringComparer.Ordinal).ThenBy(v => v.Versie))
            vormen.Append(naam).Append(' ').Append(versie).Append('\n').Append(vorm.GetJsonSchemaAsNode().ToJsonString(new JsonSerializerOptions { WriteIndented = true })).Append("\n\n");
        var pad = Repo.Pad("tests", "vectoren", "opdrachten.txt");
        if (Repo.Schrijft) File.WriteAllText(pad, vormen.ToString());

        vormen.ToString().ShouldBe(File.ReadAllText(pad));
    }

    [Fact]
    public void Elke_bestuurde_opdracht_kan_in_een_voorstel() =>
        typeof(IBestuurdeOpdracht).Assembly.GetTypes().Where(t => t.IsClass && t.IsAssignableTo(typeof(IBestuurdeOpdracht)))
            .ShouldBe(Opdrachtsoorten.Typen, ignoreOrder: true);

    [Fact]
    public void Een_opdracht_wordt_streng_gelezen()
    {
        var huis = new Besluitketen();
        var regel = Opdrachtsoorten.Schrijf(huis.Verhoogd());
        var json = Encoding.UTF8.GetString(regel.Inhoud);

        Opdrachtsoorten.Lees(regel).ShouldBe(huis.Verhoogd());
        Should.Throw<JsonException>(() => Opdrachtsoorten.Lees(regel with { Inhoud = Encoding.UTF8.GetBytes(json.Replace("\"nummer\":2", "\"nummer\":2,\"meer\":1", StringComparison.Ordinal)) }));
        Should.Throw<JsonException>(() => Opdrachtsoorten.Lees(regel with { Inhoud = Encoding.UTF8.GetBytes(json.Replace("\"nummer\":2,", "", StringComparison.Ordinal)) }));
        Should.Throw<JsonException>(() => Opdrachtsoorten.Lees(regel with { Inhoud = Encoding.UTF8.GetBytes(json.Replace("Minimaal", "minimaal", StringComparison.Ordinal)) }));
        Should.Throw<OnbekendeOpdracht>(() => Opdrachtsoorten.Lees(regel with { Versie = 2 }));
        Should.Throw<OnbekendeOpdracht>(() => Opdrachtsoorten.Lees(regel with { Naam = nameof(DeelnameBeginnen) }));
    }

    [Fact]
    public void Wat_in_een_voorstel_ligt_komt_er_byte_voor_byte_weer_uit()
    {
        var huis = new Besluitketen();
        var opdracht = huis.Verhoogd(98.50m) with { Norm = huis.Keten.Nieuw<NormId>(), Nummer = 9, Naam = Naam.Lees("Eén keer “é” ☕")!.Value };

        var voorstel = huis.Zie(huis.Ingediend(opdracht));

        voorstel.Opdrachten.Single().Inhoud.ShouldBe(Opdrachtsoorten.Schrijf(opdracht).Inhoud);
        voorstel.Bevroren.Single().IsGelijkAan(Uitgevoerd(huis, opdracht)).ShouldBeTrue();
    }

    static Feitregel Uitgevoerd(Besluitketen huis, NormVaststellen opdracht) =>
        Feitensoorten.Schrijf(((Gebeurd)opdracht.Beslis(huis.Keten.Stand)).Uitingen.Single().Feit);
}
