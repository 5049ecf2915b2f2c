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

    internal DbSet<Aanmeldstand> Aanmeldstanden => Set<Aanmeldstand>();

    internal DbSet<HerstelcodeRij> Herstelcodes => Set<HerstelcodeRij>();

    internal DbSet<PersoonRij> Personen => Set<PersoonRij>();

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.Entity<ConceptRij>(concept =>
        {
            concept.ToTable("concepten");
            concept.HasKey(c => c.Id);
            concept.HasIndex(c => new { c.Stroom, c.Persoon }, "concepten_maker");
            concept.Property(c => c.Id).HasColumnName("id");
            concept.Property(c => c.Stroom).HasColumnName("stroom");
            concept.Property(c => c.Partij).HasColumnName("partij");
            concept.Property(c => c.Persoon).HasColumnName("persoon");
            concept.Property(c => c.Soort).HasColumnName("soort");
            concept.Property(c => c.Inhoud).HasColumnName("inhoud");
            concept.Property(c => c.Gewijzigd).HasColumnName("gewijzigd");
        });
        builder.Entity<Account>().Property(a => a.Naam).HasMaxLength(Account.MaximumNaam);
        builder.Entity<Aanmeldstand>().HasKey(a => a.Account);
        builder.Entity<Account>().HasOne(a => a.Aanmeldstand).WithOne().HasForeignKey<Aanmeldstand>(a => a.Account).OnDelete(DeleteBehavior.Cascade);
        builder.Entity<HerstelcodeRij>(code =>
        {
            code.HasKey(c => new { c.Account, c.Digest });
            code.HasOne<Account>().WithMany().HasForeignKey(c => c.Account).OnDelete(DeleteBehavior.Cascade);
        });
        builder.Entity<PersoonRij>(persoon =>
        {
            persoon.HasKey(p => new { p.Stroom, p.Persoon });
            persoon.HasIndex(p => new { p.Account, p.Stroom }, "personen_account").IsUnique();
            persoon.HasOne<Account>().WithMany().HasForeignKey(p => p.Account).OnDelete(DeleteBehavior.Cascade);
        });
        Noem<Account>(builder, "accounts");
        Noem<IdentityUserClaim<Guid>>(builder, "account_claims");
        Noem<IdentityUserLogin<Guid>>(builder, "account_logins");
        Noem<IdentityUserToken<Guid>>(builder, "account_tokens");
        Noem<Aanmeldstand>(builder, "aanmeldstanden");
        Noem<HerstelcodeRij>(builder, "herstelcodes");
        Noem<PersoonRij>(builder, "personen");
        Noem<DataProtectionKey>(builder, "sleutels");
    }

    static void Noem<TDing>(ModelBuilder builder, string tabel) where TDing : class
    {
        var soort = builder.Entity<TDing>().ToTable(tabel).Metadata;
        foreach (var eigenschap in soort.GetProperties()) eigenschap.SetColumnName(eigenschap.Name.ToLowerInvariant());
    }
}
