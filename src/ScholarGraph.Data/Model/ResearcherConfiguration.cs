using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ScholarGraph.Domain;

namespace ScholarGraph.Data.Model;

/// <summary>People, by slug, by name (the default order), by ORCID iD and by their counts.</summary>
internal sealed class ResearcherConfiguration : IEntityTypeConfiguration<Researcher>
{
    public void Configure(EntityTypeBuilder<Researcher> entity)
    {
        entity.HasKey(e => e.Id);
        entity.Property(e => e.Id).ValueGeneratedNever();
        entity.HasIndex(e => e.Slug).IsUnique();
        entity.HasIndex(e => new
        {
            e.NameFolded,
            e.Name,
            e.Id,
        });
        entity.HasIndex(e => e.FamilyNameFolded);
        entity.HasIndex(e => e.Orcid);
        entity.HasIndex(e => e.PublicationCount);
        entity.HasIndex(e => e.CoauthorCount);
    }
}
