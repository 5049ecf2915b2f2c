using Schakel.Domein.Geheugen;
using Schakel.Domein.Geheugen.Export;
using Schakel.Domein.Toegang;

namespace Schakel.Domein.Inrichting;

/// <summary>
/// Agrees that the chain goes on on another server, named by its public key: only there it can be read in, and only it signs from then on. Whoever runs this
/// server gives it along after that (<see cref="KetenVerhuizen"/>); until then it can be agreed otherwise.
/// </summary>
/// <param name="Sleutel">The SubjectPublicKeyInfo of that server in base64, as it shows it itself.</param>
public sealed record VerhuizingVaststellen(string Sleutel, Tekst Waarheen) : IBestuurdeOpdracht
{
    public static readonly Afwijzing SleutelOngeldig = new(
        "verhuissleutel-ongeldig",
        "Dit is niet de openbare sleutel van een Schakel. Vraag hem aan wie die server beheert: ./start --sleutel toont hem.",
        "This is not the public key of a Schakel. Ask whoever runs that server for it: ./start --sleutel shows it.",
        Veld: nameof(Sleutel));

    public Bevoegdheid Vereist => Bevoegdheid.VerhuizingVaststellen;

    public Voorwerp? Over(Stand stand) => stand.IsOpgericht ? new(Publiek.Keten, []) : null;

    public Uitkomst Beslis(Stand stand)
    {
        if (Base64.Lees(Sleutel) is not { } spki || !Handtekening.IsSleutel(spki)) return SleutelOngeldig;

        return new VerhuizingVastgesteld((Verhuisregels.Laatste(stand)?.Nummer ?? 0) + 1, Handtekening.SleutelId(spki), Sleutel, Waarheen).Voor(Publiek.Keten);
    }
}

/// <param name="Nummer">Which one it is, from 1: so a proposal that was made before another one shows.</param>
public sealed record VerhuizingVastgesteld(int Nummer, Zegel Sleutel, string Spki, Tekst Waarheen) : IFeit
{
    public Deelstand Verwerk(Deelstand deel, Herkomst herkomst) =>
        deel with { VerhuizingenOfNiets = deel.Verhuizingen.Met(Nummer, new(Nummer, Sleutel, Spki, Waarheen, [])) };
}
