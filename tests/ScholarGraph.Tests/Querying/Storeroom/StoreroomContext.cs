using Microsoft.EntityFrameworkCore;

namespace ScholarGraph.Tests.Querying.Storeroom;

/// <summary>The storeroom's tables.</summary>
public class StoreroomContext(DbContextOptions options) : DbContext(options)
{
    public DbSet<Shelf> Shelves => Set<Shelf>();
    public DbSet<Box> Boxes => Set<Box>();
    public DbSet<Item> Items => Set<Item>();
    public DbSet<Tag> Tags => Set<Tag>();
    public DbSet<ItemTag> ItemTags => Set<ItemTag>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        // SQLite cannot compare its own form of them.
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UtcTicks>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Shelf>(shelf =>
        {
            shelf.Property(s => s.Id).ValueGeneratedNever();
            shelf.HasOne(s => s.Parent).WithMany(s => s.Children).HasForeignKey(s => s.ParentId);
        });
        modelBuilder
            .Entity<Box>()
            .HasOne(b => b.Shelf)
            .WithMany(s => s.Boxes)
            .HasForeignKey(b => b.ShelfId);
        modelBuilder.Entity<Item>(item =>
        {
            item.Property(i => i.Id).ValueGeneratedNever();
            item.HasOne(i => i.Box).WithMany(b => b.Items).HasForeignKey(i => i.BoxId);
            item.HasOne(i => i.Twin).WithMany(i => i.TwinOf).HasForeignKey(i => i.TwinId);
        });
        if (Database.IsSqlite())
        {
            _ = modelBuilder.SharedTypeEntity<ItemTrigrams>(
                ItemTrigrams.Table,
                rows =>
                {
                    _ = rows.ToTable(ItemTrigrams.Table, made => made.ExcludeFromMigrations());
                    _ = rows.HasNoKey().Property(row => row.Key).HasColumnName("rowid");
                    _ = rows.Property(row => row.Asked).HasColumnName(ItemTrigrams.Table);
                }
            );
        }

        modelBuilder.Entity<Tag>().HasKey(t => t.Slug);
        modelBuilder.Entity<ItemTag>(link =>
        {
            link.Property(l => l.Id).ValueGeneratedNever();
            link.HasOne(l => l.Item).WithMany(i => i.ItemTags).HasForeignKey(l => l.ItemId);
            link.HasOne(l => l.Tag).WithMany(t => t.ItemTags).HasForeignKey(l => l.TagSlug);
        });
    }
}
