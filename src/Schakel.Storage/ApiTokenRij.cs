using Schakel.Domein.Toegang;

namespace Schakel.Storage;

/// <summary>An API token as it is kept: its digest only. It ends with the stamp of its account, as sessions do.</summary>
sealed class ApiTokenRij
{
    public Guid Id { get; set; }

    public Guid Account { get; set; }

    public string Digest { get; set; } = "";

    public string Stempel { get; set; } = "";

    public string Naam { get; set; } = "";

    public string Stroom { get; set; } = "";

    public string Deelname { get; set; } = "";

    public Bereik Bereik { get; set; }

    public Datum TotEnMet { get; set; }

    public Datum? LaatstGebruikt { get; set; }
}
