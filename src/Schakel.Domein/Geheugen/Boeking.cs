using System.Collections.Immutable;
using Schakel.Domein.Toegang;

namespace Schakel.Domein.Geheugen;

/// <summary>The header of an entry, open to every partner: which opdracht and when, and nothing else.</summary>
public sealed record Kop(byte[] Zout, OpdrachtId Opdracht, Tijdstip Tijdstip)
{
    public byte[] Inhoud()
    {
        var lijst = new Bytelijst(80);
        lijst.Voeg(Opdracht.ToString());
        lijst.Voeg(Tijdstip.ToString());
        return lijst.Bytes.ToArray();
    }

    public Zegel Zegel() => Geheugen.Zegel.Over(Merk.Kop, Zout, Inhoud());

    public static Kop? Lees(byte[] zout, ReadOnlySpan<byte> inhoud)
    {
        var lezer = new Bytelezer(inhoud);
        if (!lezer.Volgende(out var opdracht) || !lezer.Volgende(out var tijdstip) || !lezer.IsOp) return null;
        var id = Id.Lees<OpdrachtId>(System.Text.Encoding.UTF8.GetString(opdracht));
        var moment = Domein.Tijdstip.Lees(System.Text.Encoding.UTF8.GetString(tijdstip));
        return id is null || moment is null ? null : new(zout, id.Value, moment.Value);
    }
}

/// <summary>One journal entry: everything that one opdracht made happen, chained to the entry before it.</summary>
public sealed record Boeking(StroomId Stroom, long Nr, Zegel Vorige, Kop Kop, ImmutableArray<Deel> Delen)
{
    /// <summary>The hash of the entry: SHA-256 over the framed tag, stroom, number, previous hash and the commitments of header and parts, in order.</summary>
    public static Zegel Hash(StroomId stroom, long nr, Zegel vorige, Zegel kop, IEnumerable<Zegel> delen)
    {
        var lijst = new Bytelijst(256);
        lijst.Voeg(Merk.Boeking);
        lijst.Voeg(stroom.ToString());
        lijst.Voeg(nr);
        lijst.Voeg(vorige);
        lijst.Voeg(kop);
        foreach (var deel in delen) lijst.Voeg(deel);
        return lijst.Digest();
    }

    /// <summary>The entry that follows this stand: the facts by audience in the fixed order, who acted beside them or only in the narrower audience that the outcome names.</summary>
    /// <param name="zout">Gives 32 random bytes each time; chance comes in through the door.</param>
    public static Boeking Na(Stand stand, OpdrachtId opdracht, Omstandigheden nu, Gebeurd gebeurd, Func<byte[]> zout)
    {
        var dader = Feitensoorten.SchrijfDader(gebeurd.Dader(nu));
        // The header's salt is the first that is drawn: a replay with given salts gets the same bytes.
        var kop = new Kop(zout(), opdracht, nu.Tijdstip);
        var delen = new List<Deel>(1);
        foreach (var publiek in Publieken(gebeurd))
        {
            var feiten = ImmutableArray.CreateBuilder<Feitregel>();
            foreach (var uiting in gebeurd.Uitingen)
                if (uiting.Publiek.Equals(publiek)) feiten.Add(Feitensoorten.Schrijf(uiting.Feit));
            delen.Add(new(publiek, zout(), gebeurd.DaderIn is null || gebeurd.DaderIn.Equals(publiek) ? dader : [], feiten.DrainToImmutable()));
        }
        return new(stand.Stroom, stand.Nr + 1, stand.Hash, kop, [.. delen]);
    }

    // Most often there is one audience, and nothing to sort.
    static IEnumerable<Publiek> Publieken(Gebeurd gebeurd) => gebeurd is { DaderIn: null, Uitingen: [var enige] }
        ? [enige.Publiek]
        : gebeurd.Uitingen.Select(u => u.Publiek).Concat(gebeurd.DaderIn is { } alleen ? [alleen] : []).Distinct().Order();

    public Zegel Hash() => Hash(Stroom, Nr, Vorige, Kop.Zegel(), Delen.Select(d => d.Zegel()));
}
