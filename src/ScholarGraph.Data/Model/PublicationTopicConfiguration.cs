using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ScholarGraph.Domain;

namespace ScholarGraph.Data.Model;

/// <summary>Topics of publications, walked from both ends; a stated topic is not inferred as well.</summary>
internal sealed class PublicationTopicConfiguration : IEntityTypeConfiguration<PublicationTopic>
{
    public void Configure(EntityTypeBuilder<PublicationTopic> entity)
    {
        entity.HasKey(e => e.Id);
        entity.Property(e => e.Id).ValueGeneratedNever();
        entity
            .HasOne(e => e.Publication)
            .WithMany(p => p.TopicLinks)
            .HasForeignKey(e => e.PublicationId);
        entity.HasOne(e => e.Topic).WithMany(t => t.PublicationLinks).HasForeignKey(e => e.TopicId);
        entity.HasIndex(e => new { e.PublicationId, e.TopicId }).IsUnique();
        entity.HasIndex(e => new { e.TopicId, e.PublicationId });
    }
}
