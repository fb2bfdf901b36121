using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ScholarGraph.Domain;

namespace ScholarGraph.Data.Model;

/// <summary>Old keys after a merge.</summary>
internal sealed class KeyRedirectConfiguration : IEntityTypeConfiguration<KeyRedirect>
{
    public void Configure(EntityTypeBuilder<KeyRedirect> entity)
    {
        entity.HasKey(e => e.Id);
        entity.Property(e => e.Id).ValueGeneratedNever();
        entity.HasIndex(e => e.TargetId);
    }
}
