using System.Text.Json.Serialization;

namespace Schakel.Domein.Geheugen;

/// <summary>What a column of a list means, so that a module that comes later can take the list over.</summary>
[JsonConverter(typeof(Enumnaam<Lijstkolom>))]
public enum Lijstkolom
{
    /// <summary>What it is about: every row says it.</summary>
    Wat,

    /// <summary>Who does it or whose it is, in the words of the source; nobody in the chain is bound by it.</summary>
    Wie,

    Datum,

    /// <summary>How far it is, in the words of the source.</summary>
    Voortgang,

    Waarde,

    /// <summary>Whether the row is an action or a decision, in a list of both.</summary>
    Soort,

    /// <summary>Anything else.</summary>
    Overig,
}
