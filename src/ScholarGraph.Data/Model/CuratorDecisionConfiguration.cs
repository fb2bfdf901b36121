using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ScholarGraph.Domain;

namespace ScholarGraph.Data.Model;

/// <summary>Decisions of curators; they outlive whom they are about.</summary>
internal sealed class CuratorDecisionConfiguration : IEntityTypeConfiguration<CuratorDecision>
{
    public void Configure(EntityTypeBuilder<CuratorDecision> entity)
    {
        entity.HasKey(e => e.Id);
        entity.Property(e => e.Id).ValueGeneratedNever();
        entity
            .HasOne(e => e.Researcher)
            .WithMany()
            .HasForeignKey(e => e.ResearcherId)
            .OnDelete(DeleteBehavior.SetNull);
        entity.HasIndex(e => e.Number).IsUnique();
    }
}
