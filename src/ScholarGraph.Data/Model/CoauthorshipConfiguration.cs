using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ScholarGraph.Domain;

namespace ScholarGraph.Data.Model;

/// <summary>Edges between co-authors in both directions; one row per pair has IsForward.</summary>
internal sealed class CoauthorshipConfiguration : IEntityTypeConfiguration<Coauthorship>
{
    public void Configure(EntityTypeBuilder<Coauthorship> entity)
    {
        entity.HasKey(e => e.Id);
        entity.Property(e => e.Id).ValueGeneratedNever();
        entity
            .HasOne(e => e.ResearcherA)
            .WithMany(r => r.Coauthorships)
            .HasForeignKey(e => e.ResearcherAId);
        entity.HasOne(e => e.ResearcherB).WithMany().HasForeignKey(e => e.ResearcherBId);
        entity.HasIndex(e => new { e.ResearcherAId, e.ResearcherBId }).IsUnique();
        entity
            .HasIndex(e => new
            {
                e.ResearcherAId,
                e.Weight,
                e.ResearcherBId,
            })
            .IsDescending(false, true, false);
        entity.HasIndex(e => new { e.IsForward, e.Weight }).IsDescending(false, true);
    }
}
