using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Schakel.Storage.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Gesprekken : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "gesprekken",
                columns: table => new
                {
                    id = table.Column<string>(type: "TEXT", nullable: false),
                    stroom = table.Column<string>(type: "TEXT", nullable: false),
                    knelpunt = table.Column<string>(type: "TEXT", nullable: false),
                    persoon = table.Column<string>(type: "TEXT", nullable: false),
                    deelname = table.Column<string>(type: "TEXT", nullable: false),
                    moment = table.Column<long>(type: "INTEGER", nullable: false),
                    publiek = table.Column<string>(type: "TEXT", nullable: false),
                    woorden = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_gesprekken", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "gesprekken_knelpunt",
                table: "gesprekken",
                columns: new[] { "stroom", "knelpunt", "moment" });

            migrationBuilder.CreateIndex(
                name: "gesprekken_moment",
                table: "gesprekken",
                column: "moment");

            migrationBuilder.CreateIndex(
                name: "gesprekken_persoon",
                table: "gesprekken",
                columns: new[] { "stroom", "persoon", "moment" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "gesprekken");
        }
    }
}
