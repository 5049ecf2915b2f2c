namespace Schakel.Domein.Geheugen;

/// <summary>A head: the journal of this stroom had this number and hash at this moment. Signed, it lets a partner prove later that nothing before it changed.</summary>
public sealed record Hoofd(StroomId Stroom, long Nr, Zegel Hash, Tijdstip Getekend, Zegel Sleutel)
{
    /// <summary>The bytes that are signed (ECDSA P-256 with SHA-256, signature as r and s of 32 bytes each).</summary>
    public byte[] TeTekenen()
    {
        var lijst = new Bytelijst();
        lijst.Voeg(Merk.Hoofd);
        lijst.Voeg(Stroom.ToString());
        lijst.Voeg(Nr);
        lijst.Voeg(Hash);
        lijst.Voeg(Getekend.ToString());
        lijst.Voeg(Sleutel);
        return lijst.Bytes.ToArray();
    }
}

/// <summary>The digest of one slice at a head: recomputing the slice from the opened facts must give the same.</summary>
public sealed record Standdigest(StroomId Stroom, long Nr, Zegel Hash, Publiek Publiek, int Vouwversie, Zegel Digest, Zegel Sleutel)
{
    public byte[] TeTekenen()
    {
        var lijst = new Bytelijst();
        lijst.Voeg(Merk.Stand);
        lijst.Voeg(Stroom.ToString());
        lijst.Voeg(Nr);
        lijst.Voeg(Hash);
        lijst.Voeg(Publiek.ToString());
        lijst.Voeg(Vouwversie);
        lijst.Voeg(Digest);
        lijst.Voeg(Sleutel);
        return lijst.Bytes.ToArray();
    }
}

/// <summary>An export as it was made: the digest over all its lines. Signed, so that nobody on the way closes a part, drops a line or changes for whom it is.</summary>
/// <param name="VanDeKeten">Whether it is that of the whole chain.</param>
public sealed record Exportzegel(StroomId Stroom, long Nr, Zegel Regels, Zegel Sleutel, bool VanDeKeten = false)
{
    public byte[] TeTekenen()
    {
        var lijst = new Bytelijst();
        lijst.Voeg(VanDeKeten ? Merk.Keten : Merk.Export);
        lijst.Voeg(Stroom.ToString());
        lijst.Voeg(Nr);
        lijst.Voeg(Regels);
        lijst.Voeg(Sleutel);
        return lijst.Bytes.ToArray();
    }
}

/// <summary>A decision receipt as it was made: the digest over all its lines. Signed, so that nobody makes one receipt of the pieces of two.</summary>
/// <param name="Nr">The entry with which the decision was taken.</param>
public sealed record Bewijszegel(StroomId Stroom, long Nr, Zegel Regels, Zegel Sleutel)
{
    public byte[] TeTekenen()
    {
        var lijst = new Bytelijst();
        lijst.Voeg(Merk.Bewijs);
        lijst.Voeg(Stroom.ToString());
        lijst.Voeg(Nr);
        lijst.Voeg(Regels);
        lijst.Voeg(Sleutel);
        return lijst.Bytes.ToArray();
    }
}
