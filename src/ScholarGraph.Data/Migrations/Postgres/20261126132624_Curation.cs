using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace ScholarGraph.Data.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class Curation : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_ResearcherMention_Researcher_ResearcherId",
                table: "ResearcherMention");

            migrationBuilder.DropIndex(
                name: "IX_ResearcherMention_ResearcherId",
                table: "ResearcherMention");

            migrationBuilder.AlterColumn<long>(
                name: "ResearcherId",
                table: "ResearcherMention",
                type: "bigint",
                nullable: true,
                oldClrType: typeof(long),
                oldType: "bigint");

            migrationBuilder.AddColumn<long>(
                name: "OriginId",
                table: "ResearcherMention",
                type: "bigint",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.CreateTable(
                name: "ApiKey",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false),
                    Name = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Hash = table.Column<byte[]>(type: "bytea", nullable: false),
                    CreatedAt = table.Column<long>(type: "bigint", nullable: false),
                    ExpiresAt = table.Column<long>(type: "bigint", nullable: true),
                    RevokedAt = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ApiKey", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "CoveredKey",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false),
                    Kind = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Slug = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    SinceVersion = table.Column<long>(type: "bigint", nullable: false),
                    TargetId = table.Column<long>(type: "bigint", nullable: true),
                    PublicationId = table.Column<long>(type: "bigint", nullable: true),
                    ResearcherId = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CoveredKey", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "CuratorDecision",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false),
                    Number = table.Column<int>(type: "integer", nullable: false),
                    Kind = table.Column<int>(type: "integer", nullable: false),
                    DecidedAt = table.Column<long>(type: "bigint", nullable: false),
                    DecidedBy = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Reason = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    ResearcherId = table.Column<long>(type: "bigint", nullable: true),
                    Name = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    HidesFormerName = table.Column<bool>(type: "boolean", nullable: false),
                    Effect = table.Column<int>(type: "integer", nullable: false),
                    UndoneAt = table.Column<long>(type: "bigint", nullable: true),
                    UndoneBy = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    UndoneReason = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    RequestId = table.Column<long>(type: "bigint", nullable: true),
                    UndoRequestId = table.Column<long>(type: "bigint", nullable: true),
                    Payload = table.Column<string>(type: "text", nullable: false, collation: "C")
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
                    Id = table.Column<long>(type: "bigint", nullable: false),
                    Asked = table.Column<byte[]>(type: "bytea", nullable: false),
                    Answer = table.Column<byte[]>(type: "bytea", nullable: true),
                    BegunAt = table.Column<long>(type: "bigint", nullable: false),
                    ExpiresAt = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_KeptRequest", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "SlugRedirect",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false),
                    Kind = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Slug = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    OriginId = table.Column<long>(type: "bigint", nullable: false),
                    TargetId = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SlugRedirect", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_ResearcherMention_ResearcherId",
                table: "ResearcherMention",
                column: "ResearcherId")
                .Annotation("Npgsql:IndexNullSortOrder", new[] { NullSortOrder.NullsFirst });

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
                column: "ResearcherId")
                .Annotation("Npgsql:IndexNullSortOrder", new[] { NullSortOrder.NullsFirst });

            migrationBuilder.CreateIndex(
                name: "IX_KeptRequest_ExpiresAt",
                table: "KeptRequest",
                column: "ExpiresAt");

            migrationBuilder.CreateIndex(
                name: "IX_SlugRedirect_Slug",
                table: "SlugRedirect",
                column: "Slug");

            migrationBuilder.AddForeignKey(
                name: "FK_ResearcherMention_Researcher_ResearcherId",
                table: "ResearcherMention",
                column: "ResearcherId",
                principalTable: "Researcher",
                principalColumn: "Id");
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

            migrationBuilder.DropIndex(
                name: "IX_ResearcherMention_ResearcherId",
                table: "ResearcherMention");

            migrationBuilder.DropColumn(
                name: "OriginId",
                table: "ResearcherMention");

            migrationBuilder.AlterColumn<long>(
                name: "ResearcherId",
                table: "ResearcherMention",
                type: "bigint",
                nullable: false,
                defaultValue: 0L,
                oldClrType: typeof(long),
                oldType: "bigint",
                oldNullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_ResearcherMention_ResearcherId",
                table: "ResearcherMention",
                column: "ResearcherId");

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
