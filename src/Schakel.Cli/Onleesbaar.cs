using System.Text.Json;
using System.Text.Json.Serialization;

namespace Schakel.Cli;

/// <summary>Input that cannot be read, in both languages. With --json the one document on stdout says it too.</summary>
internal sealed record Onleesbaar(string Nl, string En)
{
    internal sealed record Document(Onleesbaar Fout);

    /// <returns>The exit code for bad input.</returns>
    public static int Meld(Onleesbaar fout, bool json)
    {
        Console.Error.WriteLine(fout.Nl);
        Console.Error.WriteLine(fout.En);
        if (json) Console.Out.WriteLine(JsonSerializer.Serialize(new Document(fout), FoutJson.Default.Document));
        return 2;
    }
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true)]
[JsonSerializable(typeof(Onleesbaar.Document))]
internal sealed partial class FoutJson : JsonSerializerContext;
