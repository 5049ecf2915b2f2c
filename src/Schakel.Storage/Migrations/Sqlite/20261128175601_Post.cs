using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Schakel.Storage.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Post : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<long>(
                name: "wachtwoordhersteld",
                table: "aanmeldstanden",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.CreateTable(
                name: "post",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    soort = table.Column<string>(type: "TEXT", nullable: false),
                    maker = table.Column<Guid>(type: "TEXT", nullable: true),
                    aan = table.Column<string>(type: "TEXT", nullable: false),
                    inhoud = table.Column<string>(type: "TEXT", nullable: true),
                    gemaakt = table.Column<long>(type: "INTEGER", nullable: false),
                    pogingen = table.Column<int>(type: "INTEGER", nullable: false),
                    vanaf = table.Column<long>(type: "INTEGER", nullable: false),
                    staat = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_post", x => x.id);
                    table.ForeignKey(
                        name: "FK_post_accounts_maker",
                        column: x => x.maker,
                        principalTable: "accounts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "post_maker",
                table: "post",
                columns: new[] { "maker", "gemaakt" });

            migrationBuilder.CreateIndex(
                name: "post_wacht",
                table: "post",
                columns: new[] { "staat", "vanaf" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "post");

            migrationBuilder.DropColumn(
                name: "wachtwoordhersteld",
                table: "aanmeldstanden");
        }
    }
}
