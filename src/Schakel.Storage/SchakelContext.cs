using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace Schakel.Storage;

/// <summary>
/// What is kept beside the journal. The journal's own tables stand in the migrations but not in this model:
/// they are appended to and read as exact bytes, by ADO.NET.
/// </summary>
public abstract class SchakelContext(DbContextOptions opties) : IdentityUserContext<Account, Guid>(opties), IDataProtectionKeyContext
{
    public DbSet<DataProtectionKey> DataProtectionKeys => Set<DataProtectionKey>();

    internal DbSet<ConceptRij> Concepten => Set<ConceptRij>();

    internal DbSet<OpmerkingRij> Opmerkingen => Set<OpmerkingRij>();

    internal DbSet<EnvelopRij> Enveloppen => Set<EnvelopRij>();

    internal DbSet<Aanmeldstand> Aanmeldstanden => Set<Aanmeldstand>();

    internal DbSet<PogingRij> Pogingen => Set<PogingRij>();

    internal DbSet<HerstelcodeRij> Herstelcodes => Set<HerstelcodeRij>();

    internal DbSet<ApiTokenRij> ApiTokens => Set<ApiTokenRij>();

    internal DbSet<Brief> Post => Set<Brief>();

    internal DbSet<AccountPasskey> AccountPasskeys => Set<AccountPasskey>();

    internal DbSet<GebruikteVraagRij> GebruikteVragen => Set<GebruikteVraagRij>();

    internal DbSet<PersoonRij> Personen => Set<PersoonRij>();

    internal DbSet<PostkeuzeRij> Postkeuzes => Set<PostkeuzeRij>();

    internal DbSet<ExportplanRij> Exportplannen => Set<ExportplanRij>();

    internal DbSet<LezerRij> Lezers => Set<LezerRij>();

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.Entity<ConceptRij>(concept =>
        {
            concept.HasKey(c => c.Id);
            concept.HasIndex(c => new { c.Stroom, c.Persoon }, "concepten_maker");
        });
        builder.Entity<OpmerkingRij>(opmerking =>
        {
            opmerking.HasKey(o => o.Id);
            opmerking.HasIndex(o => new { o.Stroom, o.Plek, o.Moment }, "gesprekken_plek");
            opmerking.HasIndex(o => new { o.Stroom, o.Persoon, o.Moment }, "gesprekken_persoon");
            opmerking.HasIndex(o => o.Moment, "gesprekken_moment");
        });
        builder.Entity<EnvelopRij>(envelop =>
        {
            envelop.HasKey(e => e.Id);
            envelop.HasIndex(e => new { e.Stroom, e.Voorstel }, "enveloppen_voorstel");
            envelop.HasIndex(e => e.Moment, "enveloppen_moment");
        });
        builder.Entity<ExportplanRij>(plan =>
        {
            plan.HasKey(p => new { p.Stroom, p.Partij });
            plan.HasIndex(p => p.Volgende, "exportplannen_volgende");
            plan.Property(p => p.Ritme).HasConversion<string>();
            plan.Property(p => p.Bestemming).HasConversion<string>();
        });
        builder.Entity<LezerRij>().HasKey(l => new { l.Naam, l.Stroom });
        builder.Entity<Account>().Property(a => a.Naam).HasMaxLength(Account.MaximumNaam);
        builder.Entity<Aanmeldstand>().HasKey(a => a.Account);
        builder.Entity<Account>().HasOne(a => a.Aanmeldstand).WithOne().HasForeignKey<Aanmeldstand>(a => a.Account).OnDelete(DeleteBehavior.Cascade);
        builder.Entity<PostkeuzeRij>(keuze =>
        {
            keuze.HasKey(k => k.Account);
            keuze.HasOne<Account>().WithOne().HasForeignKey<PostkeuzeRij>(k => k.Account).OnDelete(DeleteBehavior.Cascade);
        });
        builder.Entity<PogingRij>(poging =>
        {
            poging.HasKey(p => new { p.Account, p.Soort });
            poging.Property(p => p.Soort).HasConversion<string>();
            poging.HasOne<Account>().WithMany().HasForeignKey(p => p.Account).OnDelete(DeleteBehavior.Cascade);
        });
        builder.Entity<HerstelcodeRij>(code =>
        {
            code.HasKey(c => new { c.Account, c.Digest });
            code.HasOne<Account>().WithMany().HasForeignKey(c => c.Account).OnDelete(DeleteBehavior.Cascade);
        });
        builder.Entity<ApiTokenRij>(token =>
        {
            token.HasKey(t => t.Id);
            token.HasIndex(t => t.Digest, "apitokens_digest").IsUnique();
            token.Property(t => t.Bereik).HasConversion<string>();
            token.HasOne<Account>().WithMany().HasForeignKey(t => t.Account).OnDelete(DeleteBehavior.Cascade);
        });
        builder.Entity<Brief>(brief =>
        {
            brief.HasIndex(b => new { b.Staat, b.Vanaf }, "post_wacht");
            brief.HasIndex(b => new { b.Maker, b.Gemaakt }, "post_maker");
            brief.Property(b => b.Soort).HasConversion<string>();
            brief.Property(b => b.Staat).HasConversion<string>();
            brief.HasOne<Account>().WithMany().HasForeignKey(b => b.Maker).OnDelete(DeleteBehavior.Cascade);
        });
        builder.Entity<AccountPasskey>(passkey =>
        {
            passkey.HasKey(p => p.CredentialId);
            passkey.HasOne<Account>().WithMany().HasForeignKey(p => p.UserId).OnDelete(DeleteBehavior.Cascade);
            passkey.OwnsOne(p => p.Data, gegevens =>
            {
                gegevens.Property(g => g.CreatedAt).HasConversion(moment => moment.UtcTicks, ticks => new(ticks, TimeSpan.Zero));
                gegevens.Property(g => g.SignCount).HasConversion<long>();
                gegevens.Property(g => g.Transports).HasConversion(AccountPasskey.Woorden, AccountPasskey.ZelfdeWoorden);
                foreach (var eigenschap in gegevens.OwnedEntityType.GetProperties().Where(e => !e.IsShadowProperty())) eigenschap.SetColumnName(eigenschap.Name.ToLowerInvariant());
            });
            passkey.Navigation(p => p.Data).IsRequired();
        });
        builder.Entity<GebruikteVraagRij>().HasKey(v => v.Digest);
        builder.Entity<PersoonRij>(persoon =>
        {
            persoon.HasKey(p => new { p.Stroom, p.Persoon });
            persoon.HasIndex(p => new { p.Account, p.Stroom }, "personen_account").IsUnique();
            persoon.HasOne<Account>().WithMany().HasForeignKey(p => p.Account).OnDelete(DeleteBehavior.Cascade);
        });
        Noem<ConceptRij>(builder, "concepten");
        Noem<OpmerkingRij>(builder, "gesprekken");
        Noem<EnvelopRij>(builder, "enveloppen");
        Noem<Account>(builder, "accounts");
        Noem<IdentityUserClaim<Guid>>(builder, "account_claims");
        Noem<IdentityUserLogin<Guid>>(builder, "account_logins");
        Noem<IdentityUserToken<Guid>>(builder, "account_tokens");
        Noem<Aanmeldstand>(builder, "aanmeldstanden");
        Noem<PogingRij>(builder, "pogingen");
        Noem<HerstelcodeRij>(builder, "herstelcodes");
        Noem<ApiTokenRij>(builder, "apitokens");
        Noem<Brief>(builder, "post");
        Noem<AccountPasskey>(builder, "passkeys");
        Noem<GebruikteVraagRij>(builder, "gebruikte_vragen");
        Noem<PersoonRij>(builder, "personen");
        Noem<PostkeuzeRij>(builder, "postkeuzes");
        Noem<LezerRij>(builder, "lezers");
        Noem<ExportplanRij>(builder, "exportplannen");
        Noem<DataProtectionKey>(builder, "sleutels");
    }

    static void Noem<TDing>(ModelBuilder builder, string tabel) where TDing : class
    {
        var soort = builder.Entity<TDing>().ToTable(tabel).Metadata;
        foreach (var eigenschap in soort.GetProperties()) eigenschap.SetColumnName(eigenschap.Name.ToLowerInvariant());
    }
}
