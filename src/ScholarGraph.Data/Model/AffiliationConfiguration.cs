using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ScholarGraph.Domain;

namespace ScholarGraph.Data.Model;

/// <summary>Positions as sources state them, in the order of the source.</summary>
internal sealed class AffiliationConfiguration : IEntityTypeConfiguration<Affiliation>
{
    public void Configure(EntityTypeBuilder<Affiliation> entity)
    {
        entity.HasKey(e => e.Id);
        entity.Property(e => e.Id).ValueGeneratedNever();
        entity
            .HasOne(e => e.Researcher)
            .WithMany(r => r.Affiliations)
            .HasForeignKey(e => e.ResearcherId);
        entity
            .HasOne(e => e.Organization)
            .WithMany(o => o.Affiliations)
            .HasForeignKey(e => e.OrganizationId);
        entity.HasOne(e => e.Source).WithMany().HasForeignKey(e => e.SourceId);
        entity.HasIndex(e => new
        {
            e.ResearcherId,
            e.SourceId,
            e.Rank,
        });
        entity.HasIndex(e => new { e.OrganizationId, e.ResearcherId });
    }
}
