using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ScholarGraph.Domain;

namespace ScholarGraph.Data.Model;

/// <summary>Names of a topic, one per language, part of the topic.</summary>
internal sealed class TopicLabelConfiguration : IEntityTypeConfiguration<TopicLabel>
{
    public void Configure(EntityTypeBuilder<TopicLabel> entity)
    {
        entity.HasKey(e => e.Id);
        entity.Property(e => e.Id).ValueGeneratedNever();
        entity.HasOne(e => e.Topic).WithMany(t => t.Labels).HasForeignKey(e => e.TopicId);
        entity.HasIndex(e => new { e.TopicId, e.Language }).IsUnique();
        entity.HasIndex(e => e.TextFolded);
    }
}
