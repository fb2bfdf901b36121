using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ScholarGraph.Data.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class ImportBuilds : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Build",
                table: "ImportRun",
                type: "text",
                nullable: true,
                collation: "C");

            migrationBuilder.AddColumn<string>(
                name: "Build",
                table: "GraphStatistics",
                type: "text",
                nullable: true,
                collation: "C");

            migrationBuilder.UpdateData(
                table: "GraphStatistics",
                keyColumn: "Id",
                keyValue: 1L,
                column: "Build",
                value: null);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "Build",
                table: "ImportRun");

            migrationBuilder.DropColumn(
                name: "Build",
                table: "GraphStatistics");
        }
    }
}
