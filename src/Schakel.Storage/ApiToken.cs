using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Toegang;

namespace Schakel.Storage;

/// <summary>A program's way in: it acts as one account in one seat, within a scope, up to and including a day.</summary>
public sealed record ApiToken(Guid Id, Guid Account, string Naam, StroomId Stroom, DeelnameId Deelname, Bereik Bereik, Datum TotEnMet, Datum? LaatstGebruikt = null);
