using Microsoft.EntityFrameworkCore.Migrations;
using ScholarGraph.Data.Postgres;

#nullable disable

namespace ScholarGraph.Data.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class PlannedSearchVectors : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            foreach (var function in PostgresSearchFunctions.Create())
            {
                migrationBuilder.Sql(function);
            }

            migrationBuilder.Sql("DROP FUNCTION IF EXISTS search_lexemes(text, integer, text)");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            // The vectors are the same.
        }
    }
}
