using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ScholarGraph.Domain;

namespace ScholarGraph.Data.Model;

/// <summary>One per publication and researcher, walked from both ends.</summary>
internal sealed class AuthorshipConfiguration : IEntityTypeConfiguration<Authorship>
{
    public void Configure(EntityTypeBuilder<Authorship> entity)
    {
        entity.HasKey(e => e.Id);
        entity.Property(e => e.Id).ValueGeneratedNever();
        entity
            .HasOne(e => e.Publication)
            .WithMany(p => p.Authorships)
            .HasForeignKey(e => e.PublicationId);
        entity
            .HasOne(e => e.Researcher)
            .WithMany(r => r.Authorships)
            .HasForeignKey(e => e.ResearcherId);
        entity.HasIndex(e => new { e.PublicationId, e.ResearcherId }).IsUnique();
        entity.HasIndex(e => new
        {
            e.PublicationId,
            e.Rank,
            e.ResearcherId,
        });
        entity.HasIndex(e => new { e.ResearcherId, e.PublicationId });
    }
}
