using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ScholarGraph.Domain;

namespace ScholarGraph.Data.Model;

/// <summary>Employers and institutes, by slug (the default order).</summary>
internal sealed class OrganizationConfiguration : IEntityTypeConfiguration<Organization>
{
    public void Configure(EntityTypeBuilder<Organization> entity)
    {
        entity.HasKey(e => e.Id);
        entity.Property(e => e.Id).ValueGeneratedNever();
        entity.HasIndex(e => e.Slug).IsUnique();
        entity.HasIndex(e => e.NameFolded);
    }
}
