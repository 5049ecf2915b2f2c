using Microsoft.AspNetCore.Identity;
using Schakel.Domein.Toegang;

namespace Schakel.Storage;

/// <summary>How one human being signs in to this installation. Who that is in a chain stands apart (<see cref="PersoonRij"/>): another id in each.</summary>
public sealed class Account : IdentityUser<Guid>
{
    public const int MaximumNaam = 100;

    public string Naam { get; set; } = "";

    /// <summary>The secret of the authenticator app, sealed; null as long as there is none.</summary>
    public string? Eenmaalsleutel { get; set; }

    /// <summary>How many passkeys it has. Changes together with them and with the stamps, so that of two who change them at once one is refused.</summary>
    public int Passkeys { get; set; }

    /// <summary>When a new password was last chosen by a link in the mail, in ticks of UTC; 0 when never.</summary>
    public long WachtwoordHersteld { get; set; }

    /// <summary>Given when the account is made, and never loaded with it: what changes by itself stands apart from what is written back whole.</summary>
    public Aanmeldstand? Aanmeldstand { get; set; }
}

/// <summary>What signing in changes.</summary>
public sealed class Aanmeldstand
{
    public Guid Account { get; set; }

    /// <summary>The time step of the last code that was accepted: none at or before it works again.</summary>
    public long LaatsteStap { get; set; }
}

/// <summary>What an account wants of letters that nobody has sent. Without this row they come, in Dutch.</summary>
sealed class PostkeuzeRij
{
    public Guid Account { get; set; }

    /// <summary>nl or en.</summary>
    public string Taal { get; set; } = "nl";

    public bool GeenVragen { get; set; }
}

/// <summary>The wrong tries of one kind since the last right one, so that many at once count as many. Moments are in ticks of UTC.</summary>
sealed class PogingRij
{
    public Guid Account { get; set; }

    public Pogingsoort Soort { get; set; }

    public int Aantal { get; set; }

    public long Laatst { get; set; }

    /// <summary>0 when the door was not shut.</summary>
    public long GeslotenTot { get; set; }
}

/// <summary>A recovery code that was not used yet; only its digest is kept.</summary>
sealed class HerstelcodeRij
{
    public Guid Account { get; set; }

    public string Digest { get; set; } = "";
}

/// <summary>Which account a person in one chain is. The facts know the person only; this row can go.</summary>
sealed class PersoonRij
{
    public string Stroom { get; set; } = "";

    public string Persoon { get; set; } = "";

    public Guid Account { get; set; }
}
