using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ScholarGraph.Domain;

namespace ScholarGraph.Data.Model;

/// <summary>Printed forms of a name, part of the researcher.</summary>
internal sealed class NameVariantConfiguration : IEntityTypeConfiguration<NameVariant>
{
    public void Configure(EntityTypeBuilder<NameVariant> entity)
    {
        entity.HasKey(e => e.Id);
        entity.Property(e => e.Id).ValueGeneratedNever();
        entity
            .HasOne(e => e.Researcher)
            .WithMany(r => r.NameVariants)
            .HasForeignKey(e => e.ResearcherId);
        entity.HasIndex(e => new { e.ResearcherId, e.Name }).IsUnique();
        entity.HasIndex(e => e.NameFolded);
    }
}
