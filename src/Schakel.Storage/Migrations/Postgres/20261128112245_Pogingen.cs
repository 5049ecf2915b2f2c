using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Schakel.Storage.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class Pogingen : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "geslotentot",
                table: "aanmeldstanden");

            migrationBuilder.DropColumn(
                name: "pogingen",
                table: "aanmeldstanden");

            migrationBuilder.CreateTable(
                name: "pogingen",
                columns: table => new
                {
                    account = table.Column<Guid>(type: "uuid", nullable: false),
                    soort = table.Column<string>(type: "text", nullable: false),
                    aantal = table.Column<int>(type: "integer", nullable: false),
                    laatst = table.Column<long>(type: "bigint", nullable: false),
                    geslotentot = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_pogingen", x => new { x.account, x.soort });
                    table.ForeignKey(
                        name: "FK_pogingen_accounts_account",
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
                name: "pogingen");

            migrationBuilder.AddColumn<long>(
                name: "geslotentot",
                table: "aanmeldstanden",
                type: "bigint",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddColumn<int>(
                name: "pogingen",
                table: "aanmeldstanden",
                type: "integer",
                nullable: false,
                defaultValue: 0);
        }
    }
}
