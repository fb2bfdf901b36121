using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ScholarGraph.Domain;

namespace ScholarGraph.Data.Model;

/// <summary>Identities that decisions cover.</summary>
internal sealed class CoveredKeyConfiguration : IEntityTypeConfiguration<CoveredKey>
{
    public void Configure(EntityTypeBuilder<CoveredKey> entity)
    {
        entity.HasKey(e => e.Id);
        entity.Property(e => e.Id).ValueGeneratedNever();
    }
}
