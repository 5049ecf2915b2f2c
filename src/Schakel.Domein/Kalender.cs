namespace Schakel.Domein;

/// <summary>Working days in the Netherlands: all but weekends and the days of the Algemene termijnenwet (article 3, Good Friday and 5 May included).</summary>
public static class Kalender
{
    public static bool IsWerkdag(Datum dag) => dag.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !IsFeestdag(dag);

    public static bool IsFeestdag(Datum dag)
    {
        if (dag is { Month: 1, Day: 1 } or { Month: 5, Day: 5 } or { Month: 12, Day: 25 or 26 }) return true;
        if (dag == Koningsdag(dag.Year)) return true;

        // Good Friday, Easter Monday, Ascension Day, Whit Monday.
        return (dag.DayNumber - Pasen(dag.Year).DayNumber) is -2 or 1 or 39 or 50;
    }

    // 27 April since 2014, before that Koninginnedag on 30 April; a day earlier when it falls on a Sunday.
    static Datum Koningsdag(int jaar)
    {
        var dag = new Datum(jaar, 4, jaar < 2014 ? 30 : 27);
        return dag.DayOfWeek == DayOfWeek.Sunday ? dag.AddDays(-1) : dag;
    }

    // The Gregorian computus in the form of Meeus, Jones and Butcher (Nature, 20 April 1876).
    static Datum Pasen(int jaar)
    {
        var (gulden, eeuw, rest) = (jaar % 19, jaar / 100, jaar % 100);
        var maan = (19 * gulden + eeuw - eeuw / 4 - (eeuw - (eeuw + 8) / 25 + 1) / 3 + 15) % 30;
        var zondag = (32 + 2 * (eeuw % 4) + 2 * (rest / 4) - maan - rest % 4) % 7;
        var schuif = (gulden + 11 * maan + 22 * zondag) / 451;
        var telling = maan + zondag - 7 * schuif + 114;
        return new(jaar, telling / 31, telling % 31 + 1);
    }
}
