using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ScholarGraph.Domain;

namespace ScholarGraph.Data.Model;

/// <summary>Which researchers a candidate is about; has no key of its own.</summary>
internal sealed class DuplicateCandidateResearcherConfiguration
    : IEntityTypeConfiguration<DuplicateCandidateResearcher>
{
    public void Configure(EntityTypeBuilder<DuplicateCandidateResearcher> entity)
    {
        entity.HasKey(e => new { e.DuplicateCandidateId, e.ResearcherId });
        entity
            .HasOne(e => e.DuplicateCandidate)
            .WithMany(c => c.ResearcherLinks)
            .HasForeignKey(e => e.DuplicateCandidateId);
        entity.HasOne(e => e.Researcher).WithMany().HasForeignKey(e => e.ResearcherId);
    }
}
