using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Schakel.Storage.Migrations.Postgres
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
                    stroom = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    partij = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    ritme = table.Column<string>(type: "text", nullable: false),
                    bestemming = table.Column<string>(type: "text", nullable: false),
                    metbestuur = table.Column<bool>(type: "boolean", nullable: false),
                    persoon = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    deelname = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    volgende = table.Column<int>(type: "integer", nullable: false),
                    laatst = table.Column<int>(type: "integer", nullable: true),
                    gelukt = table.Column<long>(type: "bigint", nullable: true),
                    geweigerd = table.Column<string>(type: "text", nullable: true, collation: "C")
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
