using Schakel.Domein.Geheugen;
using Schakel.Domein.Toegang;

namespace Schakel.Domein.Besluiten;

/// <summary>Takes a proposal back; who submitted it does, or when his term is over whoever may submit one.</summary>
public sealed record VoorstelIntrekken(VoorstelId Voorstel) : IOpdracht
{
    public static readonly Afwijzing NietDeIndiener = new(
        "niet-de-indiener",
        "Alleen wie dit voorstel indiende trekt het in. Geef uw standpunt, of vraag het aan de indiener.",
        "Only whoever submitted this proposal withdraws it. Give your standpoint, or ask the submitter.",
        AfwijzingSoort.NietBevoegd);

    public Bevoegdheid Vereist => Bevoegdheid.VoorstelIntrekken;

    public Voorwerp? Over(Stand stand) => stand.Voorwerp(Voorstel);

    public Uitkomst Beslis(Stand stand, Omstandigheden nu)
    {
        if (stand.Voorstellen.Vind(Voorstel) is not { } voorstel) return Afwijzing.NietGevonden;
        if (voorstel.Indiener != nu.Dader.Deelname && stand.Deelnames.Vind(voorstel.Indiener)?.Termijn.IsVoorbij(nu.Vandaag) != true) return NietDeIndiener;
        if (voorstel.Status is Voorstelstatus.Besloten or Voorstelstatus.Ingetrokken) return VoorstelRegels.Gesloten;

        return new VoorstelIngetrokken(Voorstel).Voor(Publiek.Keten);
    }
}

public sealed record VoorstelIngetrokken(VoorstelId Voorstel) : IFeit
{
    public Deelstand Verwerk(Deelstand deel, Herkomst herkomst) =>
        deel with { Voorstellen = deel.Voorstellen.Verander(Voorstel, v => v with { Status = Voorstelstatus.Ingetrokken }) };
}
