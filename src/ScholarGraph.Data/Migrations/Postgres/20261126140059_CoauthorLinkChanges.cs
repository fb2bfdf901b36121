using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ScholarGraph.Data.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class CoauthorLinkChanges : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            // What it told of earlier versions is of no use to anybody who starts now.
            migrationBuilder.DropTable(
                name: "CoauthorChange");

            migrationBuilder.CreateTable(
                name: "CoauthorChange",
                columns: table => new
                {
                    Version = table.Column<long>(type: "bigint", nullable: false),
                    ResearcherAId = table.Column<long>(type: "bigint", nullable: false),
                    ResearcherBId = table.Column<long>(type: "bigint", nullable: false),
                    Weight = table.Column<int>(type: "integer", nullable: false),
                    FirstYear = table.Column<int>(type: "integer", nullable: true),
                    LastYear = table.Column<int>(type: "integer", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CoauthorChange", x => new { x.Version, x.ResearcherAId, x.ResearcherBId });
                });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "CoauthorChange");

            migrationBuilder.CreateTable(
                name: "CoauthorChange",
                columns: table => new
                {
                    Version = table.Column<long>(type: "bigint", nullable: false),
                    ResearcherId = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CoauthorChange", x => new { x.Version, x.ResearcherId });
                });
        }
    }
}
