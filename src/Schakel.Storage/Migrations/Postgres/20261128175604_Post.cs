using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Schakel.Storage.Migrations.Postgres
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
                type: "bigint",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.CreateTable(
                name: "post",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    soort = table.Column<string>(type: "text", nullable: false),
                    maker = table.Column<Guid>(type: "uuid", nullable: true),
                    aan = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    inhoud = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    gemaakt = table.Column<long>(type: "bigint", nullable: false),
                    pogingen = table.Column<int>(type: "integer", nullable: false),
                    vanaf = table.Column<long>(type: "bigint", nullable: false),
                    staat = table.Column<string>(type: "text", nullable: false)
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
