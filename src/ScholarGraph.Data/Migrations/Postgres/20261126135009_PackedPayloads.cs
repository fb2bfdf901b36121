using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ScholarGraph.Data.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class PackedPayloads : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder) =>
            migrationBuilder.Sql(
                """ALTER TABLE "Source" ALTER COLUMN "Payload" TYPE bytea USING convert_to("Payload", 'UTF8')"""
            );

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder) =>
            migrationBuilder.Sql(
                """ALTER TABLE "Source" ALTER COLUMN "Payload" TYPE text COLLATE "C" USING convert_from("Payload", 'UTF8')"""
            );
    }
}
