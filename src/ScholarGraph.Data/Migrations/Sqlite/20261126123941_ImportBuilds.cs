using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ScholarGraph.Data.Migrations.Sqlite
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
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Build",
                table: "GraphStatistics",
                type: "TEXT",
                nullable: true);

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
