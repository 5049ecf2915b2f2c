using Microsoft.EntityFrameworkCore;

namespace Schakel.Storage;

/// <summary>
/// What is kept beside the journal. The journal's own tables stand in the migrations but not in this model:
/// they are appended to and read as exact bytes, by ADO.NET.
/// </summary>
public abstract class SchakelContext(DbContextOptions opties) : DbContext(opties)
{
    internal DbSet<ConceptRij> Concepten => Set<ConceptRij>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<ConceptRij>(concept =>
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
    }
}
