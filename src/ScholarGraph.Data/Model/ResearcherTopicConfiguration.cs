using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ScholarGraph.Domain;

namespace ScholarGraph.Data.Model;

/// <summary>Topics of researchers, walked from both ends.</summary>
internal sealed class ResearcherTopicConfiguration : IEntityTypeConfiguration<ResearcherTopic>
{
    public void Configure(EntityTypeBuilder<ResearcherTopic> entity)
    {
        entity.HasKey(e => e.Id);
        entity.Property(e => e.Id).ValueGeneratedNever();
        entity
            .HasOne(e => e.Researcher)
            .WithMany(r => r.TopicLinks)
            .HasForeignKey(e => e.ResearcherId);
        entity.HasOne(e => e.Topic).WithMany(t => t.ResearcherLinks).HasForeignKey(e => e.TopicId);
        entity.HasIndex(e => new { e.ResearcherId, e.TopicId }).IsUnique();
        entity.HasIndex(e => new { e.TopicId, e.ResearcherId });
    }
}
