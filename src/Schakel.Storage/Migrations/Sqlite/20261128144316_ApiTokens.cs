using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Schakel.Storage.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class ApiTokens : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "apitokens",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    account = table.Column<Guid>(type: "TEXT", nullable: false),
                    digest = table.Column<string>(type: "TEXT", nullable: false),
                    stempel = table.Column<string>(type: "TEXT", nullable: false),
                    naam = table.Column<string>(type: "TEXT", nullable: false),
                    stroom = table.Column<string>(type: "TEXT", nullable: false),
                    deelname = table.Column<string>(type: "TEXT", nullable: false),
                    bereik = table.Column<string>(type: "TEXT", nullable: false),
                    totenmet = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    laatstgebruikt = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_apitokens", x => x.id);
                    table.ForeignKey(
                        name: "FK_apitokens_accounts_account",
                        column: x => x.account,
                        principalTable: "accounts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "apitokens_digest",
                table: "apitokens",
                column: "digest",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_apitokens_account",
                table: "apitokens",
                column: "account");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "apitokens");
        }
    }
}
