using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ScholarGraph.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Curation : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            // EF Core would rebuild the table outside the transaction, and a migration that is broken off could not go on.
            migrationBuilder.Sql(
                """
                CREATE TABLE "ResearcherMentionRebuilt" (
                    "Id" INTEGER NOT NULL CONSTRAINT "PK_ResearcherMention" PRIMARY KEY,
                    "Name" TEXT NOT NULL,
                    "OriginId" INTEGER NOT NULL,
                    "ResearcherId" INTEGER NULL,
                    "SourceId" INTEGER NOT NULL,
                    CONSTRAINT "FK_ResearcherMention_Researcher_ResearcherId" FOREIGN KEY ("ResearcherId") REFERENCES "Researcher" ("Id"),
                    CONSTRAINT "FK_ResearcherMention_Source_SourceId" FOREIGN KEY ("SourceId") REFERENCES "Source" ("Id") ON DELETE CASCADE
                );
                INSERT INTO "ResearcherMentionRebuilt" ("Id", "Name", "OriginId", "ResearcherId", "SourceId")
                SELECT "Id", "Name", "ResearcherId", "ResearcherId", "SourceId" FROM "ResearcherMention";
                DROP TABLE "ResearcherMention";
                ALTER TABLE "ResearcherMentionRebuilt" RENAME TO "ResearcherMention";
                CREATE INDEX "IX_ResearcherMention_ResearcherId" ON "ResearcherMention" ("ResearcherId");
                CREATE INDEX "IX_ResearcherMention_SourceId" ON "ResearcherMention" ("SourceId");
                """);

            migrationBuilder.CreateTable(
                name: "ApiKey",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    Hash = table.Column<byte[]>(type: "BLOB", nullable: false),
                    CreatedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    ExpiresAt = table.Column<long>(type: "INTEGER", nullable: true),
                    RevokedAt = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ApiKey", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "CoveredKey",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", nullable: false),
                    Slug = table.Column<string>(type: "TEXT", nullable: true),
                    SinceVersion = table.Column<long>(type: "INTEGER", nullable: false),
                    TargetId = table.Column<long>(type: "INTEGER", nullable: true),
                    PublicationId = table.Column<long>(type: "INTEGER", nullable: true),
                    ResearcherId = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CoveredKey", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "CuratorDecision",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Kind = table.Column<int>(type: "INTEGER", nullable: false),
                    DecidedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    DecidedBy = table.Column<string>(type: "TEXT", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", nullable: true),
                    ResearcherId = table.Column<long>(type: "INTEGER", nullable: true),
                    Name = table.Column<string>(type: "TEXT", nullable: true),
                    HidesFormerName = table.Column<bool>(type: "INTEGER", nullable: false),
                    Effect = table.Column<int>(type: "INTEGER", nullable: false),
                    UndoneAt = table.Column<long>(type: "INTEGER", nullable: true),
                    UndoneBy = table.Column<string>(type: "TEXT", nullable: true),
                    UndoneReason = table.Column<string>(type: "TEXT", nullable: true),
                    RequestId = table.Column<long>(type: "INTEGER", nullable: true),
                    UndoRequestId = table.Column<long>(type: "INTEGER", nullable: true),
                    Payload = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CuratorDecision", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CuratorDecision_Researcher_ResearcherId",
                        column: x => x.ResearcherId,
                        principalTable: "Researcher",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.SetNull);
                });

            migrationBuilder.CreateTable(
                name: "KeptRequest",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false),
                    Asked = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Answer = table.Column<byte[]>(type: "BLOB", nullable: true),
                    BegunAt = table.Column<long>(type: "INTEGER", nullable: false),
                    ExpiresAt = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_KeptRequest", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "SlugRedirect",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", nullable: false),
                    Slug = table.Column<string>(type: "TEXT", nullable: false),
                    OriginId = table.Column<long>(type: "INTEGER", nullable: false),
                    TargetId = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SlugRedirect", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_ApiKey_Name",
                table: "ApiKey",
                column: "Name",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_CuratorDecision_Number",
                table: "CuratorDecision",
                column: "Number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_CuratorDecision_ResearcherId",
                table: "CuratorDecision",
                column: "ResearcherId");

            migrationBuilder.CreateIndex(
                name: "IX_KeptRequest_ExpiresAt",
                table: "KeptRequest",
                column: "ExpiresAt");

            migrationBuilder.CreateIndex(
                name: "IX_SlugRedirect_Slug",
                table: "SlugRedirect",
                column: "Slug");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_ResearcherMention_Researcher_ResearcherId",
                table: "ResearcherMention");

            migrationBuilder.DropTable(
                name: "ApiKey");

            migrationBuilder.DropTable(
                name: "CoveredKey");

            migrationBuilder.DropTable(
                name: "CuratorDecision");

            migrationBuilder.DropTable(
                name: "KeptRequest");

            migrationBuilder.DropTable(
                name: "SlugRedirect");

            migrationBuilder.DropColumn(
                name: "OriginId",
                table: "ResearcherMention");

            migrationBuilder.AlterColumn<long>(
                name: "ResearcherId",
                table: "ResearcherMention",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0L,
                oldClrType: typeof(long),
                oldType: "INTEGER",
                oldNullable: true);

            migrationBuilder.AddForeignKey(
                name: "FK_ResearcherMention_Researcher_ResearcherId",
                table: "ResearcherMention",
                column: "ResearcherId",
                principalTable: "Researcher",
                principalColumn: "Id",
                onDelete: ReferentialAction.Cascade);
        }
    }
}
