using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ScholarGraph.Domain;

namespace ScholarGraph.Data.Model;

/// <summary>Why records were taken for one; outlives what it is about.</summary>
internal sealed class ResolutionDecisionConfiguration : IEntityTypeConfiguration<ResolutionDecision>
{
    public void Configure(EntityTypeBuilder<ResolutionDecision> entity)
    {
        entity.HasKey(e => e.Id);
        entity.Property(e => e.Id).ValueGeneratedNever();
        entity
            .HasOne<Researcher>()
            .WithMany()
            .HasForeignKey(e => e.ResearcherId)
            .OnDelete(DeleteBehavior.SetNull);
        entity
            .HasOne<Publication>()
            .WithMany()
            .HasForeignKey(e => e.PublicationId)
            .OnDelete(DeleteBehavior.SetNull);
    }
}
