namespace Schakel.Storage;

/// <summary>Keeps a second process out of a data folder: SQLite lets two write, but each would hold another stand in memory.</summary>
static class Slot
{
    public const string Bestand = "schakel.slot";

    public static FileStream Neem(string map)
    {
        try
        {
            Directory.CreateDirectory(map);
            return new(Path.Combine(map, Bestand), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException fout) when (IsBezet(fout))
        {
            throw DatabankOnbruikbaar.AlInGebruik(map, fout);
        }
        catch (Exception fout) when (fout is IOException or UnauthorizedAccessException)
        {
            throw DatabankOnbruikbaar.GeenToegang(map, fout);
        }
    }

    // EWOULDBLOCK on Linux and on macOS, and the sharing and lock violations of Windows.
    static bool IsBezet(IOException fout) => fout.HResult is 11 or 35 or unchecked((int)0x80070020) or unchecked((int)0x80070021);
}
