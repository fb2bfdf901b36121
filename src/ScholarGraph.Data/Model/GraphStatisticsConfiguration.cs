using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ScholarGraph.Domain;

namespace ScholarGraph.Data.Model;

/// <summary>One row from the first migration on.</summary>
internal sealed class GraphStatisticsConfiguration : IEntityTypeConfiguration<GraphStatistics>
{
    public void Configure(EntityTypeBuilder<GraphStatistics> entity)
    {
        entity.HasKey(e => e.Id);
        entity.Property(e => e.Id).ValueGeneratedNever();
        entity.HasData(new GraphStatistics { Id = 1 });
    }
}
