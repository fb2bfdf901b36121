using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ScholarGraph.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class PackedPayloads : Migration
    {
        // A column of SQLite holds bytes whatever its type, and an older payload is read as the bytes of its text: nothing has to be
        // rebuilt, and no start can be killed meanwhile.

        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder) { }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder) { }
    }
}
