using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ScholarGraph.Domain;

namespace ScholarGraph.Data.Model;

/// <summary>Which source prints which form; has no key of its own.</summary>
internal sealed class NameVariantSourceConfiguration : IEntityTypeConfiguration<NameVariantSource>
{
    public void Configure(EntityTypeBuilder<NameVariantSource> entity)
    {
        entity.HasKey(e => new { e.NameVariantId, e.SourceId });
        entity
            .HasOne(e => e.NameVariant)
            .WithMany(v => v.SourceLinks)
            .HasForeignKey(e => e.NameVariantId);
        entity.HasOne(e => e.Source).WithMany().HasForeignKey(e => e.SourceId);
    }
}
