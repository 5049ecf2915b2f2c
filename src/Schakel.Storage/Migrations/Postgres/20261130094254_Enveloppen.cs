using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Schakel.Storage.Migrations.Postgres
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
                    id = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    stroom = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    voorstel = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    belofte = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    moment = table.Column<long>(type: "bigint", nullable: false),
                    inhoud = table.Column<byte[]>(type: "bytea", nullable: false)
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
