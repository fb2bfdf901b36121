using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ScholarGraph.Domain;

namespace ScholarGraph.Data.Model;

/// <summary>Who says what, in the order of the source.</summary>
internal sealed class ProvenanceConfiguration : IEntityTypeConfiguration<Provenance>
{
    public void Configure(EntityTypeBuilder<Provenance> entity)
    {
        entity.HasKey(e => e.Id);
        entity.Property(e => e.Id).ValueGeneratedNever();
        entity
            .HasOne(e => e.Researcher)
            .WithMany(r => r.Provenance)
            .HasForeignKey(e => e.ResearcherId)
            .OnDelete(DeleteBehavior.Cascade);
        entity
            .HasOne(e => e.Publication)
            .WithMany(p => p.Provenance)
            .HasForeignKey(e => e.PublicationId)
            .OnDelete(DeleteBehavior.Cascade);
        entity.HasOne(e => e.Source).WithMany().HasForeignKey(e => e.SourceId);
        entity.HasIndex(e => new
        {
            e.ResearcherId,
            e.SourceId,
            e.Rank,
        });
        entity.HasIndex(e => new
        {
            e.PublicationId,
            e.SourceId,
            e.Rank,
        });
    }
}
