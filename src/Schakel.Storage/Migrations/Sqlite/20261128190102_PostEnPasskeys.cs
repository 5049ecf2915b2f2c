using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Schakel.Storage.Migrations.Sqlite
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
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<long>(
                name: "wachtwoordhersteld",
                table: "accounts",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.CreateTable(
                name: "gebruikte_vragen",
                columns: table => new
                {
                    digest = table.Column<string>(type: "TEXT", nullable: false),
                    tot = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_gebruikte_vragen", x => x.digest);
                });

            migrationBuilder.CreateTable(
                name: "passkeys",
                columns: table => new
                {
                    credentialid = table.Column<byte[]>(type: "BLOB", nullable: false),
                    laatstgebruikt = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    userid = table.Column<Guid>(type: "TEXT", nullable: false),
                    publickey = table.Column<byte[]>(type: "BLOB", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: true),
                    createdat = table.Column<long>(type: "INTEGER", nullable: false),
                    signcount = table.Column<long>(type: "INTEGER", nullable: false),
                    transports = table.Column<string>(type: "TEXT", nullable: true),
                    isuserverified = table.Column<bool>(type: "INTEGER", nullable: false),
                    isbackupeligible = table.Column<bool>(type: "INTEGER", nullable: false),
                    isbackedup = table.Column<bool>(type: "INTEGER", nullable: false),
                    attestationobject = table.Column<byte[]>(type: "BLOB", nullable: false),
                    clientdatajson = table.Column<byte[]>(type: "BLOB", nullable: false)
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
