namespace Schakel.Web.Besturing;

/// <summary>What two versions of a proposal would change, told beside each other: what is other in the one than in the other, and what stayed.</summary>
internal sealed record Versieverschil(IReadOnlyList<Vormen.Verschil> Anders, IReadOnlyList<Vormen.Verschil> Gebleven)
{
    /// <param name="vervalt">How it is said that something would be no more.</param>
    public static Versieverschil Tussen(IEnumerable<Vormen.Verschil> eerst, IEnumerable<Vormen.Verschil> daarna, string vervalt)
    {
        var (oud, nieuw, gebleven) = (eerst.Select(Gevraagd).ToList(), new List<Vormen.Verschil>(), new List<Vormen.Verschil>());
        foreach (var regel in daarna.Select(Gevraagd)) (Neem(oud, o => o.Waar == regel.Waar && o.Straks == regel.Straks) is null ? nieuw : gebleven).Add(regel);

        // Another value of the same thing stands beside the one that it had.
        var anders = nieuw.Select(regel => Neem(oud, o => o.Waar == regel.Waar) is { } was ? regel with { Nu = was.Straks, IsTekst = regel.IsTekst && was.IsTekst } : regel).ToList();
        return new([.. anders, .. oud.Select(o => o with { Nu = o.Straks, Straks = null })], gebleven);

        // What a version asks for, and not what it would replace: that can have become another in between without anybody changing the proposal.
        Vormen.Verschil Gevraagd(Vormen.Verschil v) => v with { Nu = null, Straks = v.Toelichting is null ? v.Straks ?? vervalt : $"{v.Straks ?? vervalt} {v.Toelichting}", Toelichting = null };
    }

    static Vormen.Verschil? Neem(List<Vormen.Verschil> regels, Predicate<Vormen.Verschil> welke)
    {
        var plek = regels.FindIndex(welke);
        if (plek < 0) return null;
        var regel = regels[plek];
        regels.RemoveAt(plek);
        return regel;
    }
}
