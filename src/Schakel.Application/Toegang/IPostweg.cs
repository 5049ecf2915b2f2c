namespace Schakel.Application.Toegang;

/// <summary>How letters leave this installation: into a folder, or through a mail server.</summary>
public interface IPostweg
{
    Task<Postuitslag> Breng(Guid id, string aan, Bericht bericht, DateTimeOffset nu, CancellationToken stop);
}

/// <summary>What came of one try.</summary>
public enum Postuitslag
{
    Verstuurd,
    InMap,

    /// <summary>It may work later.</summary>
    Later,

    /// <summary>It never will, such as an address that nobody has.</summary>
    Nooit,
}
