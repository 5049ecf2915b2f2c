using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Schakel.Storage.Migrations.Postgres
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
                    id = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    stroom = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    knelpunt = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    persoon = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    deelname = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    moment = table.Column<long>(type: "bigint", nullable: false),
                    publiek = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    woorden = table.Column<string>(type: "text", nullable: false, collation: "C")
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
