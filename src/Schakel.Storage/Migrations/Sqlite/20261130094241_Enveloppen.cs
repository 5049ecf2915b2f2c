using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Schakel.Storage.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Enveloppen : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "enveloppen",
                columns: table => new
                {
                    id = table.Column<string>(type: "TEXT", nullable: false),
                    stroom = table.Column<string>(type: "TEXT", nullable: false),
                    voorstel = table.Column<string>(type: "TEXT", nullable: false),
                    belofte = table.Column<string>(type: "TEXT", nullable: false),
                    moment = table.Column<long>(type: "INTEGER", nullable: false),
                    inhoud = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_enveloppen", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "enveloppen_moment",
                table: "enveloppen",
                column: "moment");

            migrationBuilder.CreateIndex(
                name: "enveloppen_voorstel",
                table: "enveloppen",
                columns: new[] { "stroom", "voorstel" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "enveloppen");
        }
    }
}
