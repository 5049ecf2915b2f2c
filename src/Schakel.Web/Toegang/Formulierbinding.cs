using Microsoft.AspNetCore.Antiforgery;

namespace Schakel.Web.Toegang;

/// <summary>
/// A form belongs to the account that it was shown to: whoever signed in as another in the same browser does not send it as that other.
/// One that was shown before signing in, or comes after the session ended, is for its page to judge.
/// </summary>
internal sealed class Formulierbinding : IAntiforgeryAdditionalDataProvider
{
    public string GetAdditionalData(HttpContext context) => Account(context);

    public bool ValidateAdditionalData(HttpContext context, string additionalData) =>
        additionalData.Length == 0 || Account(context) is not { Length: > 0 } nu || nu == additionalData;

    static string Account(HttpContext context) => context.RequestServices.GetRequiredService<Aangemeld>().Wie?.Id.ToString() ?? "";
}
