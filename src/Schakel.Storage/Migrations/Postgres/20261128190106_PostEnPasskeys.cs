using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Schakel.Storage.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class PostEnPasskeys : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "passkeys",
                table: "accounts",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<long>(
                name: "wachtwoordhersteld",
                table: "accounts",
                type: "bigint",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.CreateTable(
                name: "gebruikte_vragen",
                columns: table => new
                {
                    digest = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    tot = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_gebruikte_vragen", x => x.digest);
                });

            migrationBuilder.CreateTable(
                name: "passkeys",
                columns: table => new
                {
                    credentialid = table.Column<byte[]>(type: "bytea", nullable: false),
                    laatstgebruikt = table.Column<DateOnly>(type: "date", nullable: true),
                    userid = table.Column<Guid>(type: "uuid", nullable: false),
                    publickey = table.Column<byte[]>(type: "bytea", nullable: false),
                    name = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    createdat = table.Column<long>(type: "bigint", nullable: false),
                    signcount = table.Column<long>(type: "bigint", nullable: false),
                    transports = table.Column<string>(type: "text", nullable: true),
                    isuserverified = table.Column<bool>(type: "boolean", nullable: false),
                    isbackupeligible = table.Column<bool>(type: "boolean", nullable: false),
                    isbackedup = table.Column<bool>(type: "boolean", nullable: false),
                    attestationobject = table.Column<byte[]>(type: "bytea", nullable: false),
                    clientdatajson = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_passkeys", x => x.credentialid);
                    table.ForeignKey(
                        name: "FK_passkeys_accounts_userid",
                        column: x => x.userid,
                        principalTable: "accounts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

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
                name: "IX_passkeys_userid",
                table: "passkeys",
                column: "userid");

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
                name: "gebruikte_vragen");

            migrationBuilder.DropTable(
                name: "passkeys");

            migrationBuilder.DropTable(
                name: "post");

            migrationBuilder.DropColumn(
                name: "passkeys",
                table: "accounts");

            migrationBuilder.DropColumn(
                name: "wachtwoordhersteld",
                table: "accounts");
        }
    }
}
