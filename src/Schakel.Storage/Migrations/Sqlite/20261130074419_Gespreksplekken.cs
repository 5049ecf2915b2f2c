using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Schakel.Storage.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Gespreksplekken : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.RenameColumn(
                name: "knelpunt",
                table: "gesprekken",
                newName: "plek");

            migrationBuilder.RenameIndex(
                name: "gesprekken_knelpunt",
                table: "gesprekken",
                newName: "gesprekken_plek");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            // The program of before knows no rooms, and would take their place for a bottleneck's.
            migrationBuilder.Sql("DELETE FROM gesprekken WHERE plek LIKE 'kamer:%'");

            migrationBuilder.RenameColumn(
                name: "plek",
                table: "gesprekken",
                newName: "knelpunt");

            migrationBuilder.RenameIndex(
                name: "gesprekken_plek",
                table: "gesprekken",
                newName: "gesprekken_knelpunt");
        }
    }
}
