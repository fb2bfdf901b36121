using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ScholarGraph.Data.Importing;
using ScholarGraph.Domain;

namespace ScholarGraph.Data.Model;

/// <summary>Which key each printed name got.</summary>
internal sealed class ResearcherMentionConfiguration : IEntityTypeConfiguration<ResearcherMention>
{
    public void Configure(EntityTypeBuilder<ResearcherMention> entity)
    {
        entity.HasKey(e => e.Id);
        entity.Property(e => e.Id).ValueGeneratedNever();
        entity.HasOne<Researcher>().WithMany().HasForeignKey(e => e.ResearcherId);
        entity.HasOne<Source>().WithMany().HasForeignKey(e => e.SourceId);
    }
}
