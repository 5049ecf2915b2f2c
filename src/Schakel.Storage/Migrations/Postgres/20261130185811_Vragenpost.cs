using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Schakel.Storage.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class Vragenpost : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "lezers",
                columns: table => new
                {
                    naam = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    stroom = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    nr = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_lezers", x => new { x.naam, x.stroom });
                });

            migrationBuilder.CreateTable(
                name: "postkeuzes",
                columns: table => new
                {
                    account = table.Column<Guid>(type: "uuid", nullable: false),
                    taal = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    geenvragen = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_postkeuzes", x => x.account);
                    table.ForeignKey(
                        name: "FK_postkeuzes_accounts_account",
                        column: x => x.account,
                        principalTable: "accounts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "lezers");

            migrationBuilder.DropTable(
                name: "postkeuzes");
        }
    }
}
