namespace Schakel.Domein.Toegang;

/// <summary>How often a partner has its export made by itself.</summary>
public enum Exportritme
{
    Dagelijks,
    Wekelijks,
    Maandelijks,
}

/// <summary>Where an export goes that is made by itself.</summary>
public enum Exportbestemming
{
    /// <summary>The folder of that partner on this server, that its own machines can read.</summary>
    Map,

    /// <summary>The mailbox of whoever asked for it.</summary>
    Post,
}

/// <summary>On which day an export that is made by itself comes: in the night before it, so that it is there in the morning.</summary>
public static class Exportritmes
{
    /// <summary>How many of the exports in a folder stay; the heads beside them all stay, for they are few bytes and prove the most.</summary>
    public const int Bewaard = 12;

    /// <summary>The first day after this one: the next, the next Monday, or the first of the next month.</summary>
    public static Datum Volgende(this Exportritme ritme, Datum na) => ritme switch
    {
        Exportritme.Dagelijks => na.AddDays(1),
        Exportritme.Wekelijks => na.AddDays(7 - (((int)na.DayOfWeek + 6) % 7)),
        _ => new Datum(na.Year, na.Month, 1).AddMonths(1),
    };
}
