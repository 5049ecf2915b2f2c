using System.Globalization;
using Schakel.Domein;

namespace Schakel.Application;

/// <summary>A past moment as an address asks for it: an entry (nr-123), an instant in UTC, or a date, meaning the end of that day in the chain's zone.</summary>
public readonly record struct Moment(long? Nr, Tijdstip? Tijdstip)
{
    public static Moment? Lees(string? op, TimeZoneInfo zone)
    {
        if (op is null) return null;
        if (op.StartsWith("nr-", StringComparison.Ordinal))
            return long.TryParse(op.AsSpan(3), NumberStyles.None, CultureInfo.InvariantCulture, out var nr) && nr > 0 ? new(nr, null) : null;
        if (Datum.TryParseExact(op, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var dag))
            return dag >= Periode.Vroegst && dag <= Periode.Laatst ? new(null, EindeVan(dag, zone)) : null;
        return op.EndsWith('Z') && DateTimeOffset.TryParse(op, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment) ? new(null, new(moment)) : null;
    }

    static Tijdstip EindeVan(Datum dag, TimeZoneInfo zone)
    {
        var middernacht = dag.AddDays(1).ToDateTime(TimeOnly.MinValue);
        return new(new DateTimeOffset(middernacht, zone.GetUtcOffset(middernacht)).AddTicks(-1));
    }
}
