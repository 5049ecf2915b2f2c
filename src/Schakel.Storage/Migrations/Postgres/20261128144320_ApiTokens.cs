using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Schakel.Storage.Migrations.Postgres
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
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    account = table.Column<Guid>(type: "uuid", nullable: false),
                    digest = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    stempel = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    naam = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    stroom = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    deelname = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    bereik = table.Column<string>(type: "text", nullable: false),
                    totenmet = table.Column<DateOnly>(type: "date", nullable: false),
                    laatstgebruikt = table.Column<DateOnly>(type: "date", nullable: true)
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
