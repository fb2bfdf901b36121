using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ScholarGraph.Domain;

namespace ScholarGraph.Data.Model;

/// <summary>Works, by slug, by year and title (the default order), by title and by DOI.</summary>
internal sealed class PublicationConfiguration : IEntityTypeConfiguration<Publication>
{
    public void Configure(EntityTypeBuilder<Publication> entity)
    {
        entity.HasKey(e => e.Id);
        entity.Property(e => e.Id).ValueGeneratedNever();
        entity
            .Property(e => e.AbstractFolded)
            .UsePropertyAccessMode(PropertyAccessMode.PreferFieldDuringConstruction);
        entity.HasIndex(e => e.Slug).IsUnique();
        entity
            .HasIndex(e => new
            {
                e.Year,
                e.TitleFolded,
                e.Title,
                e.Id,
            })
            .IsDescending(true, false, false, false);
        entity.HasIndex(e => new
        {
            e.TitleFolded,
            e.Title,
            e.Id,
        });
        entity.HasIndex(e => e.Doi);
        entity
            .HasOne(e => e.Venue)
            .WithMany(v => v.Publications)
            .HasForeignKey(e => e.VenueId)
            .OnDelete(DeleteBehavior.SetNull);
    }
}
