using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Schakel.Domein.Geheugen;

namespace Schakel.Domein.Inrichting;

/// <summary>
/// What the partners share, as one digest: who they are, what they are after, their bodies, hand-overs and norms, and the words of the covenant.
/// A signature binds it (architecture law 3): when any of this changes the digest is another, and the signature counts no more.
/// Who a partner's people are and what they may is its own, so it is not in it; nor is what happens in the work.
/// </summary>
public static class Structuur
{
    public static Zegel Van(Deelstand keten)
    {
        var lijst = new Bytelijst();
        lijst.Voeg(Merk.Structuur);
        if (keten.Keten is { } zelf)
        {
            lijst.Voeg(zelf.Naam.Waarde);
            Voeg(lijst, zelf.Doel, DomeinJson.Default.Tekst);
            Voeg(lijst, zelf.Ketenprobleem, DomeinJson.Default.Tekst);
            if (zelf.Profiel is { } profiel) Voeg(lijst, profiel with { Eerder = [] }, DomeinJson.Default.Ketenprofiel);
        }
        foreach (var partner in keten.Partners) lijst.Voeg($"partner {partner.Id} {partner.Naam}");
        Alle(lijst, "gremium", keten.Gremia, DomeinJson.Default.Gremium);
        Alle(lijst, "overdracht", keten.Overdrachten, DomeinJson.Default.Overdracht);
        Alle(lijst, "norm", keten.Normen, DomeinJson.Default.Norm);
        if (keten.Rolbeschrijvingen.Count > 0) Alle(lijst, "rol", keten.Rolbeschrijvingen.Select(r => r.Geldend), DomeinJson.Default.Rolbeschrijving);
        if (keten.Mandaatmodellen.LastOrDefault() is { } model) Voeg(lijst, model, DomeinJson.Default.Mandaatmodel);
        if (keten.Convenant is { } convenant)
        {
            Voeg(lijst, convenant.Inhoud, DomeinJson.Default.Tekst);
            Voeg(lijst, convenant.Termijn, DomeinJson.Default.Periode);
        }
        if (keten.Opdrachtbrief is { } brief) lijst.Voeg(brief.Zegel());
        return lijst.Digest();
    }

    static void Alle<T>(Bytelijst lijst, string soort, IEnumerable<T> dingen, JsonTypeInfo<T> vorm)
    {
        lijst.Voeg(soort);
        foreach (var ding in dingen) Voeg(lijst, ding, vorm);
    }

    static void Voeg<T>(Bytelijst lijst, T ding, JsonTypeInfo<T> vorm) => lijst.Voeg(JsonSerializer.SerializeToUtf8Bytes(ding, vorm));
}
