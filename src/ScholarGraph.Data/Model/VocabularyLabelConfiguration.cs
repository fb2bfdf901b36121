using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ScholarGraph.Data.Topics;

namespace ScholarGraph.Data.Model;

/// <summary>The vocabulary that later imports join.</summary>
internal sealed class VocabularyLabelConfiguration : IEntityTypeConfiguration<VocabularyLabel>
{
    public void Configure(EntityTypeBuilder<VocabularyLabel> entity)
    {
        entity.HasKey(e => e.Id);
        entity.Property(e => e.Id).ValueGeneratedNever();
        entity.HasIndex(e => new { e.Entry, e.Language }).IsUnique();
    }
}
