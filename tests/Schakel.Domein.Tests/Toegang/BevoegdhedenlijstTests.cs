using System.Text;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Toegang;

namespace Schakel.Domein.Tests.Toegang;

/// <summary>docs/bevoegdheden.md says who may do what, and is written from the rule itself.</summary>
public sealed class BevoegdhedenlijstTests
{
    const string Kop =
        """
        # Bevoegdheden

        Who may do what, by role. Written from the rule (`Mag`) by a test: `SCHAKEL_SNAPSHOTS=write dotnet test --project tests/Schakel.Domein.Tests`. Change the rule, not this page.

        A mark says that the role may, for what it is about: a role of a partner only where that partner is involved, and nobody what he may not see (404). What all partners share changes in the founding only by the partner that began, and after it by decision. A line manager or coordinator gives a standpoint, and signs, declines or ends an agreement, by the mandate of the own partner only, and gives back none but his own. A standpoint, a signature, ending an agreement, withdrawing an objection and recovering the access of somebody need a fresh second factor; withdrawing a proposal is for whoever submitted it; only a board member exports the board's parts. While nobody holds a role namens de keten, the role that the chain agreed on (else the coordinator) may what that may, about what its own partner is involved in (ADR 22). Founding a chain goes by no role, and announcing a signing key is technical administration's. The last column says which scope a program needs beside it; without one, a person does it himself (ADR 13).


        """;

    [Fact]
    public void De_tabel_van_bevoegdheden_is_die_van_de_regel()
    {
        var pad = Repo.Pad("docs", "bevoegdheden.md");
        if (Repo.Schrijft) File.WriteAllText(pad, Tabel());

        File.ReadAllText(pad).ShouldBe(Tabel());
    }

    static string Tabel()
    {
        var rollen = Enum.GetValues<Rol>();
        var tekst = new StringBuilder(Kop.ReplaceLineEndings("\n"))
            .Append("| bevoegdheid | ").AppendJoin(" | ", rollen).Append(" | token |\n|---|").AppendJoin("|", rollen.Select(_ => ":-:")).Append("|---|\n");
        foreach (var bevoegdheid in Enum.GetValues<Bevoegdheid>().Where(b => Mag.RollenVoor(b).Count > 0))
            tekst.Append($"| {bevoegdheid} | ").AppendJoin(" | ", rollen.Select(r => Mag.RollenVoor(bevoegdheid).Contains(r) ? "✓" : "")).Append($" | {Tokenregels.Nodig(bevoegdheid)} |\n");
        return tekst.ToString();
    }
}
