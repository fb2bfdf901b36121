using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ScholarGraph.Data.Networks;

namespace ScholarGraph.Data.Model;

/// <summary>Which links changed with the latest versions. It speaks of researchers who are gone too, so nothing is referred to.</summary>
internal sealed class CoauthorChangeConfiguration : IEntityTypeConfiguration<CoauthorChange>
{
    public void Configure(EntityTypeBuilder<CoauthorChange> entity)
    {
        entity.HasKey(e => new
        {
            e.Version,
            e.ResearcherAId,
            e.ResearcherBId,
        });
        entity.Property(e => e.Version).ValueGeneratedNever();
    }
}
