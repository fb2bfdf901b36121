using Microsoft.EntityFrameworkCore;

namespace ScholarGraph.Tests.Querying.Harbour;

/// <summary>The harbour's tables: what the storeroom does not have of EF Core.</summary>
public class HarbourContext(DbContextOptions options) : DbContext(options)
{
    public DbSet<Vessel> Vessels => Set<Vessel>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Vessel>(vessel =>
        {
            vessel.Property(v => v.Id).ValueGeneratedNever();
            vessel.Property(v => v.Flag).HasConversion<string>();
            vessel.HasQueryFilter(v => !v.Scrapped);
            vessel.ComplexProperty(v => v.Size);
            vessel.ComplexProperty(v => v.Refit);
            vessel.HasOne(v => v.Port).WithMany(p => p.Vessels).HasForeignKey("PortCode");
            vessel.HasOne(v => v.OwnerPerson).WithMany().HasForeignKey("OwnerPersonId");
            vessel
                .HasOne(v => v.OwnerCompany)
                .WithMany(c => c.Fleet)
                .HasForeignKey("OwnerRegister")
                .HasPrincipalKey(c => c.Register);
            vessel.HasMany(v => v.Crew).WithMany(p => p.Vessels);
        });
        modelBuilder.Entity<Ferry>();
        modelBuilder
            .Entity<Tug>()
            .HasOne(t => t.Towing)
            .WithMany(v => v.Tugs)
            .HasForeignKey(t => t.TowingId);
        modelBuilder.Entity<Port>(port =>
        {
            port.HasKey(p => p.Code);
            port.HasOne(p => p.Parent).WithMany(p => p.Children).HasForeignKey("ParentCode");
            port.OwnsOne(p => p.Address);
            port.OwnsMany(
                p => p.Berths,
                berth =>
                {
                    berth.HasKey(b => b.Id);
                    berth.Property(b => b.Id).ValueGeneratedNever();
                }
            );
        });
        modelBuilder.Entity<Company>().Property(c => c.Id).ValueGeneratedNever();
    }
}
