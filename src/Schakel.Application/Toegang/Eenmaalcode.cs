using System.Globalization;
using System.Security.Cryptography;
using OtpNet;

namespace Schakel.Application.Toegang;

/// <summary>The codes of an authenticator app (RFC 6238: SHA-1, 30 seconds, six digits), one step early or late.</summary>
static class Eenmaalcode
{
    const int Lengte = 6;
    const int Sleutellengte = 20;

    public static string NieuweSleutel() => Base32Encoding.ToString(RandomNumberGenerator.GetBytes(Sleutellengte));

    /// <summary>The time step that this code belongs to; null when it is not of now.</summary>
    public static long? Stap(string sleutel, string getypt, DateTimeOffset nu)
    {
        var code = new string([.. getypt.Where(char.IsAsciiDigit)]);
        if (code.Length != Lengte || getypt.Any(teken => !char.IsAsciiDigit(teken) && teken != ' ')) return null;
        return new Totp(Base32Encoding.ToBytes(sleutel)).VerifyTotp(nu.UtcDateTime, code, out var stap, VerificationWindow.RfcSpecifiedNetworkDelay) ? stap : null;
    }

    /// <summary>What an app reads from the square picture.</summary>
    public static string Adres(string sleutel, string account) =>
        string.Create(CultureInfo.InvariantCulture, $"otpauth://totp/Schakel:{Uri.EscapeDataString(account)}?secret={sleutel}&issuer=Schakel&digits={Lengte}");
}
