using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ScholarGraph.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class DuplicateCandidates : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "DuplicateCandidate",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false),
                    Score = table.Column<double>(type: "REAL", nullable: false),
                    Evidence = table.Column<string>(type: "TEXT", nullable: false),
                    DismissedAt = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DuplicateCandidate", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "DuplicateCandidateResearcher",
                columns: table => new
                {
                    DuplicateCandidateId = table.Column<long>(type: "INTEGER", nullable: false),
                    ResearcherId = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DuplicateCandidateResearcher", x => new { x.DuplicateCandidateId, x.ResearcherId });
                    table.ForeignKey(
                        name: "FK_DuplicateCandidateResearcher_DuplicateCandidate_DuplicateCandidateId",
                        column: x => x.DuplicateCandidateId,
                        principalTable: "DuplicateCandidate",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_DuplicateCandidateResearcher_Researcher_ResearcherId",
                        column: x => x.ResearcherId,
                        principalTable: "Researcher",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_DuplicateCandidate_Score_Id",
                table: "DuplicateCandidate",
                columns: new[] { "Score", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_DuplicateCandidateResearcher_ResearcherId",
                table: "DuplicateCandidateResearcher",
                column: "ResearcherId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "DuplicateCandidateResearcher");

            migrationBuilder.DropTable(
                name: "DuplicateCandidate");
        }
    }
}
