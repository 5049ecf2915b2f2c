using System.Globalization;
using Schakel.Domein;

namespace Schakel.Application;

/// <summary>A past moment as an address asks for it: an entry (nr-123), an instant in UTC, or a date, meaning the end of that day in the chain's zone.</summary>
public readonly record struct Moment(long? Nr, Tijdstip? Tijdstip)
{
    // ISO 8601 in UTC and nothing that only looks like it.
    static readonly string[] Momenten = ["yyyy-MM-dd'T'HH:mm'Z'", "yyyy-MM-dd'T'HH:mm:ss'Z'", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'"];

    public static Moment? Lees(string? op, TimeZoneInfo zone)
    {
        if (op is null || op.Contains('\0')) return null;
        if (op.StartsWith("nr-", StringComparison.Ordinal))
            return long.TryParse(op.AsSpan(3), NumberStyles.None, CultureInfo.InvariantCulture, out var nr) && nr > 0 ? new(nr, null) : null;
        if (Datum.TryParseExact(op, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var dag))
            return dag >= Periode.Vroegst && dag <= Periode.Laatst ? new(null, EindeVan(dag, zone)) : null;
        return DateTimeOffset.TryParseExact(op, Momenten, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment) && moment.Year is >= 1900 and <= 2199 ? new(null, new(moment)) : null;
    }

    static Tijdstip EindeVan(Datum dag, TimeZoneInfo zone)
    {
        var middernacht = dag.AddDays(1).ToDateTime(TimeOnly.MinValue);
        return new(new DateTimeOffset(middernacht, zone.GetUtcOffset(middernacht)).AddTicks(-1));
    }
}
