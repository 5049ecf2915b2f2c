using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace Schakel.Storage.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class Accounts : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "accounts",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    naam = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    eenmaalsleutel = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    username = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true, collation: "C"),
                    normalizedusername = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true, collation: "C"),
                    email = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true, collation: "C"),
                    normalizedemail = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true, collation: "C"),
                    emailconfirmed = table.Column<bool>(type: "boolean", nullable: false),
                    passwordhash = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    securitystamp = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    concurrencystamp = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    phonenumber = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    phonenumberconfirmed = table.Column<bool>(type: "boolean", nullable: false),
                    twofactorenabled = table.Column<bool>(type: "boolean", nullable: false),
                    lockoutend = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    lockoutenabled = table.Column<bool>(type: "boolean", nullable: false),
                    accessfailedcount = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_accounts", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "sleutels",
                columns: table => new
                {
                    id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    friendlyname = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    xml = table.Column<string>(type: "text", nullable: true, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_sleutels", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "aanmeldstanden",
                columns: table => new
                {
                    account = table.Column<Guid>(type: "uuid", nullable: false),
                    pogingen = table.Column<int>(type: "integer", nullable: false),
                    geslotentot = table.Column<long>(type: "bigint", nullable: false),
                    laatstestap = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_aanmeldstanden", x => x.account);
                    table.ForeignKey(
                        name: "FK_aanmeldstanden_accounts_account",
                        column: x => x.account,
                        principalTable: "accounts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "account_claims",
                columns: table => new
                {
                    id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    userid = table.Column<Guid>(type: "uuid", nullable: false),
                    claimtype = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    claimvalue = table.Column<string>(type: "text", nullable: true, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_account_claims", x => x.id);
                    table.ForeignKey(
                        name: "FK_account_claims_accounts_userid",
                        column: x => x.userid,
                        principalTable: "accounts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "account_logins",
                columns: table => new
                {
                    loginprovider = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    providerkey = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    providerdisplayname = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    userid = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_account_logins", x => new { x.loginprovider, x.providerkey });
                    table.ForeignKey(
                        name: "FK_account_logins_accounts_userid",
                        column: x => x.userid,
                        principalTable: "accounts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "account_tokens",
                columns: table => new
                {
                    userid = table.Column<Guid>(type: "uuid", nullable: false),
                    loginprovider = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    name = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    value = table.Column<string>(type: "text", nullable: true, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_account_tokens", x => new { x.userid, x.loginprovider, x.name });
                    table.ForeignKey(
                        name: "FK_account_tokens_accounts_userid",
                        column: x => x.userid,
                        principalTable: "accounts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "herstelcodes",
                columns: table => new
                {
                    account = table.Column<Guid>(type: "uuid", nullable: false),
                    digest = table.Column<string>(type: "text", nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_herstelcodes", x => new { x.account, x.digest });
                    table.ForeignKey(
                        name: "FK_herstelcodes_accounts_account",
                        column: x => x.account,
                        principalTable: "accounts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "personen",
                columns: table => new
                {
                    stroom = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    persoon = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    account = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_personen", x => new { x.stroom, x.persoon });
                    table.ForeignKey(
                        name: "FK_personen_accounts_account",
                        column: x => x.account,
                        principalTable: "accounts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_account_claims_userid",
                table: "account_claims",
                column: "userid");

            migrationBuilder.CreateIndex(
                name: "IX_account_logins_userid",
                table: "account_logins",
                column: "userid");

            migrationBuilder.CreateIndex(
                name: "EmailIndex",
                table: "accounts",
                column: "normalizedemail");

            migrationBuilder.CreateIndex(
                name: "UserNameIndex",
                table: "accounts",
                column: "normalizedusername",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "personen_account",
                table: "personen",
                columns: new[] { "account", "stroom" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "aanmeldstanden");

            migrationBuilder.DropTable(
                name: "account_claims");

            migrationBuilder.DropTable(
                name: "account_logins");

            migrationBuilder.DropTable(
                name: "account_tokens");

            migrationBuilder.DropTable(
                name: "herstelcodes");

            migrationBuilder.DropTable(
                name: "personen");

            migrationBuilder.DropTable(
                name: "sleutels");

            migrationBuilder.DropTable(
                name: "accounts");
        }
    }
}
