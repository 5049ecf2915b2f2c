using System.Collections;
using System.Text;
using System.Text.Json;
using System.Text.Json.Schema;
using System.Text.Json.Serialization.Metadata;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Toegang;

namespace Schakel.Domein.Tests.Geheugen;

[Trait("Feature", "H04")]
public sealed class FeitensoortenTests
{
    [Fact]
    public void De_vormen_van_alle_feiten_zijn_een_contract()
    {
        var vormen = new StringBuilder();
        foreach (var (naam, versie, vorm) in Feitensoorten.Vormen.OrderBy(v => v.Naam, StringComparer.Ordinal).ThenBy(v => v.Versie))
            vormen.Append(naam).Append(' ').Append(versie).Append('\n').Append(vorm.GetJsonSchemaAsNode().ToJsonString(new JsonSerializerOptions { WriteIndented = true })).Append("\n\n");
        var pad = Repo.Pad("tests", "vectoren", "feiten.txt");
        if (Repo.Schrijft) File.WriteAllText(pad, vormen.ToString());

        vormen.ToString().ShouldBe(File.ReadAllText(pad));
    }

    [Fact]
    public void Wat_een_ding_uitrekent_staat_niet_in_de_bytes()
    {
        var gezien = new HashSet<Type>();
        foreach (var (_, _, vorm) in Feitensoorten.Vormen.Concat(Opdrachtsoorten.Vormen)) Doorloop(vorm);
        Doorloop(DomeinJson.Default.Deelstand);
        gezien.Count.ShouldBeGreaterThan(40);

        void Doorloop(JsonTypeInfo vorm)
        {
            if (!gezien.Add(vorm.Type)) return;
            // The writer leaves out what can only be read, except lists: those must say so themselves.
            foreach (var veld in vorm.Properties.Where(v => v.PropertyType.IsAssignableTo(typeof(IEnumerable)))) veld.AssociatedParameter.ShouldNotBeNull($"{vorm.Type.Name}.{veld.Name}");
            foreach (var type in vorm.Properties.Where(v => v.AssociatedParameter is not null).Select(v => v.PropertyType).Append(vorm.ElementType).Append(vorm.KeyType))
                if (type is not null && DomeinJson.Default.GetTypeInfo(type) is { } volgende) Doorloop(volgende);
        }
    }

    [Theory]
    [InlineData("""{"gewist":"00000000-0000-4000-8000-000000000001"}""", true)]
    [InlineData("""{}""", false)]
    [InlineData("""{"gewist":null}""", false)]
    [InlineData("""{"gewist":"00000000-0000-4000-8000-000000000001","meer":1}""", false)]
    [InlineData("""{"gewist":"00000000-0000-4000-8000-000000000001","gewist":"00000000-0000-4000-8000-000000000001"}""", false)]
    [InlineData("""{"Gewist":"00000000-0000-4000-8000-000000000001"}""", false)]
    [InlineData("""{"gewist":"00000000-0000-4000-8000-00000000000A"}""", false)]
    [InlineData("""{"gewist":"00000000-0000-7000-8000-000000000001"}""", false)]
    [InlineData("""{"gewist":"00000000-0000-4000-8000-000000000001"} x""", false)]
    public void Een_feit_wordt_streng_gelezen(string json, bool goed)
    {
        var regel = new Feitregel(nameof(TekstGewist), 1, Encoding.UTF8.GetBytes(json));

        if (goed) Feitensoorten.Lees(regel).ShouldBeOfType<TekstGewist>();
        else Should.Throw<JsonException>(() => Feitensoorten.Lees(regel));
    }

    [Fact]
    public void Een_onbekend_feit_of_een_onbekende_versie_wordt_nooit_overgeslagen()
    {
        Should.Throw<OnbekendFeit>(() => Feitensoorten.Lees(new("KnelpuntGevierd", 1, "{}"u8.ToArray())));
        Should.Throw<OnbekendFeit>(() => Feitensoorten.Lees(new(nameof(TekstGewist), 2, "{}"u8.ToArray())));
    }

    [Theory]
    [InlineData("AAAA", true)]
    [InlineData("AA==", true)]
    [InlineData("AB==", false)]
    [InlineData("AA ==", false)]
    [InlineData("AAAA\n", false)]
    public void Base64_heeft_een_spelling(string tekst, bool goed) => (Base64.Lees(tekst) is not null).ShouldBe(goed);

    [Fact]
    public void Een_los_surrogaat_in_een_veldnaam_is_geen_JSON_voor_wie_teksten_zoekt() =>
        Should.Throw<JsonException>(() => TekstVinder.In("{\"\\ud800\":1}"u8, _ => { }));

    [Fact]
    public void Een_dader_wordt_streng_gelezen()
    {
        Feitensoorten.LeesDader([]).ShouldBeNull();
        Feitensoorten.LeesDader(Feitensoorten.SchrijfDader(Dader.Klok)).ShouldBe(Dader.Klok);
        Should.Throw<JsonException>(() => Feitensoorten.LeesDader("""{"actor":"Keizer","persoon":null,"deelname":null,"grondslag":"Geen","factor":"Geen"}"""u8.ToArray()));
        Should.Throw<JsonException>(() => Feitensoorten.LeesDader("""{"actor":"klok","persoon":null,"deelname":null,"grondslag":"Geen","factor":"Geen"}"""u8.ToArray()));
        Should.Throw<JsonException>(() => Feitensoorten.LeesDader("""{"actor":0,"persoon":null,"deelname":null,"grondslag":"Geen","factor":"Geen"}"""u8.ToArray()));
    }
}
