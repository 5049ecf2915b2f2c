using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Schakel.Storage.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class Begin : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "concepten",
                columns: table => new
                {
                    id = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    stroom = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    partij = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    persoon = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    soort = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    inhoud = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    gewijzigd = table.Column<string>(type: "text", nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_concepten", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "concepten_maker",
                table: "concepten",
                columns: new[] { "stroom", "persoon" });

            migrationBuilder.Sql(JournaalTabellen.Tabellen);
            migrationBuilder.Sql(JournaalTabellen.Volgorde);
            migrationBuilder.Sql(JournaalTabellen.Vast);
        }

        // A journal only grows: there is no way back that keeps what partners hold receipts for.
        protected override void Down(MigrationBuilder migrationBuilder) => throw new NotSupportedException("Een journaal wordt niet weggegooid.");
    }
}
