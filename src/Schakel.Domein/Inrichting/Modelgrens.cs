using System.Collections.Immutable;
using System.Globalization;
using Schakel.Domein.Besluiten;

namespace Schakel.Domein.Inrichting;

/// <summary>Where the mandate model ends: why a new mandate would be wider than it, and what is left of one that was given before.</summary>
public static class Modelgrens
{
    const string Code = "mandaat-buiten-model";
    const string DoeNl = "Blijf daarbinnen, of stel voor het mandaatmodel te verruimen.";
    const string DoeEn = "Stay within that, or propose to widen the mandate model.";

    /// <summary>Null when the model allows it; without a model everything is allowed.</summary>
    public static Afwijzing? Weiger(Mandaatmodel? model, Rol rol, ImmutableArray<Besluitonderwerp> onderwerpen, Bedrag? plafond)
    {
        if (model?.Van(rol) is not { } ruimte) return null;
        if (!onderwerpen.All(o => ruimte.Onderwerpen.Contains(o))) return Onderwerpen(ruimte);
        if (plafond is null) return ruimte.ZonderPlafond ? null : ZonderPlafond(ruimte);
        return ruimte.Hoogste is { } hoogste && plafond.Value.Centen > hoogste.Centen ? TeHoog(rol, hoogste) : null;
    }

    /// <summary>What still counts of a mandate under this model, also when it was given under a wider one.</summary>
    public static Mandaatbereik Bereik(Mandaatmodel? model, Rol rol, Mandaat mandaat)
    {
        if (model?.Van(rol) is not { } ruimte) return new(mandaat.Onderwerpen, mandaat.Plafond);
        ImmutableArray<Besluitonderwerp> onderwerpen = [.. mandaat.Onderwerpen.Where(o => ruimte.Onderwerpen.Contains(o))];
        if (ruimte.Hoogste is { } hoogste) return new(onderwerpen, mandaat.Plafond is { } plafond && plafond.Centen <= hoogste.Centen ? plafond : hoogste);

        // Where a ceiling is asked and none is the highest, nothing says up to which amount one without would reach.
        return new(mandaat.Plafond is null && !ruimte.ZonderPlafond ? [] : onderwerpen, mandaat.Plafond);
    }

    static Afwijzing Onderwerpen(Mandaatruimte ruimte)
    {
        var (nl, en) = ruimte.Rol.Woord();
        return ruimte.Onderwerpen.IsEmpty
            ? Buiten($"Volgens het mandaatmodel van de keten krijgt {nl} geen mandaat. Geef het aan een ander, laat een bestuurder spreken, of stel voor het model te verruimen.",
                $"By the mandate model of the chain {en} gets no mandate. Give it to another, let a board member speak, or propose to widen the model.", nameof(MandaatVerlenen.Onderwerpen))
            : Buiten($"Het mandaatmodel staat {nl} alleen dit toe: {Opsomming(ruimte.Onderwerpen, o => o.Woord().Nl)}. {DoeNl}",
                $"The mandate model allows {en} only this: {Opsomming(ruimte.Onderwerpen, o => o.Woord().En)}. {DoeEn}", nameof(MandaatVerlenen.Onderwerpen));
    }

    static Afwijzing ZonderPlafond(Mandaatruimte ruimte) => ruimte.Hoogste is { } hoogste
        ? Buiten($"Het mandaatmodel vraagt hier een bedrag, van ten hoogste {Nl(hoogste)}. Vul het in.", $"The mandate model asks an amount here, of {En(hoogste)} at most. Fill it in.", nameof(MandaatVerlenen.Plafond))
        : Buiten("Het mandaatmodel vraagt hier een bedrag; hoe hoog mag u zelf kiezen. Vul het in.", "The mandate model asks an amount here; how high is yours to choose. Fill it in.", nameof(MandaatVerlenen.Plafond));

    static Afwijzing TeHoog(Rol rol, Bedrag hoogste) => Buiten(
        $"Het mandaatmodel gaat voor {rol.Woord().Nl} tot {Nl(hoogste)}. {DoeNl}", $"The mandate model goes up to {En(hoogste)} for {rol.Woord().En}. {DoeEn}", nameof(MandaatVerlenen.Plafond));

    static Afwijzing Buiten(string nl, string en, string veld) => new(Code, nl, en, Veld: veld);

    static string Opsomming(IEnumerable<Besluitonderwerp> onderwerpen, Func<Besluitonderwerp, string> woord) => string.Join(", ", onderwerpen.Select(woord));

    static string En(Bedrag bedrag) => "€\u00a0" + bedrag.Euro.ToString(bedrag.Centen % 100 == 0 ? "#,0" : "#,0.00", CultureInfo.InvariantCulture);

    // The invariant culture writes 1,234.50; Dutch the other way around.
    static string Nl(Bedrag bedrag) => En(bedrag).Replace(',', ';').Replace('.', ',').Replace(';', '.');
}
