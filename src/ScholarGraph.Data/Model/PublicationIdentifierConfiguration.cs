using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ScholarGraph.Domain;

namespace ScholarGraph.Data.Model;

/// <summary>Identifiers in registries, part of the publication.</summary>
internal sealed class PublicationIdentifierConfiguration
    : IEntityTypeConfiguration<PublicationIdentifier>
{
    public void Configure(EntityTypeBuilder<PublicationIdentifier> entity)
    {
        entity.HasKey(e => e.Id);
        entity.Property(e => e.Id).ValueGeneratedNever();
        entity
            .HasOne(e => e.Publication)
            .WithMany(p => p.Identifiers)
            .HasForeignKey(e => e.PublicationId);
        entity
            .HasIndex(e => new
            {
                e.Scheme,
                e.Value,
                e.PublicationId,
            })
            .IsUnique();
    }
}
