using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ScholarGraph.Data.Importing;
using ScholarGraph.Domain;

namespace ScholarGraph.Data.Model;

/// <summary>Which key each listing got.</summary>
internal sealed class PublicationListingConfiguration : IEntityTypeConfiguration<PublicationListing>
{
    public void Configure(EntityTypeBuilder<PublicationListing> entity)
    {
        entity.HasKey(e => e.Id);
        entity.Property(e => e.Id).ValueGeneratedNever();
        entity.HasOne<Publication>().WithMany().HasForeignKey(e => e.PublicationId);
        entity.HasOne<Source>().WithMany().HasForeignKey(e => e.SourceId);
    }
}
