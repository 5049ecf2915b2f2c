using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Schakel.Storage.Migrations.Sqlite
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
                    id = table.Column<string>(type: "TEXT", nullable: false),
                    stroom = table.Column<string>(type: "TEXT", nullable: false),
                    partij = table.Column<string>(type: "TEXT", nullable: true),
                    persoon = table.Column<string>(type: "TEXT", nullable: false),
                    soort = table.Column<string>(type: "TEXT", nullable: false),
                    inhoud = table.Column<string>(type: "TEXT", nullable: false),
                    gewijzigd = table.Column<string>(type: "TEXT", nullable: false)
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
