using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Schakel.Storage.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Exportplannen : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "exportplannen",
                columns: table => new
                {
                    stroom = table.Column<string>(type: "TEXT", nullable: false),
                    partij = table.Column<string>(type: "TEXT", nullable: false),
                    ritme = table.Column<string>(type: "TEXT", nullable: false),
                    bestemming = table.Column<string>(type: "TEXT", nullable: false),
                    metbestuur = table.Column<bool>(type: "INTEGER", nullable: false),
                    persoon = table.Column<string>(type: "TEXT", nullable: false),
                    deelname = table.Column<string>(type: "TEXT", nullable: false),
                    volgende = table.Column<int>(type: "INTEGER", nullable: false),
                    laatst = table.Column<int>(type: "INTEGER", nullable: true),
                    gelukt = table.Column<long>(type: "INTEGER", nullable: true),
                    geweigerd = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_exportplannen", x => new { x.stroom, x.partij });
                });

            migrationBuilder.CreateIndex(
                name: "exportplannen_volgende",
                table: "exportplannen",
                column: "volgende");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "exportplannen");
        }
    }
}
