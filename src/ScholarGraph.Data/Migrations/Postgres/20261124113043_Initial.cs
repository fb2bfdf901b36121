using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace ScholarGraph.Data.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "GraphStatistics",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false),
                    Researchers = table.Column<int>(type: "integer", nullable: false),
                    Publications = table.Column<int>(type: "integer", nullable: false),
                    Authorships = table.Column<int>(type: "integer", nullable: false),
                    Coauthorships = table.Column<int>(type: "integer", nullable: false),
                    Topics = table.Column<int>(type: "integer", nullable: false),
                    Sources = table.Column<int>(type: "integer", nullable: false),
                    DataVersion = table.Column<long>(type: "bigint", nullable: false),
                    LastImportAt = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_GraphStatistics", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "KeyRedirect",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false),
                    Kind = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    TargetId = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_KeyRedirect", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Organization",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false),
                    Slug = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Name = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    NameFolded = table.Column<string>(type: "text", nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Organization", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Researcher",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false),
                    Slug = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    SinceVersion = table.Column<long>(type: "bigint", nullable: false),
                    Name = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    NameFolded = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    GivenName = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    GivenNameFolded = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    FamilyName = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    FamilyNameFolded = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Orcid = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Membership = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    MembershipFolded = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    IsProfileOwner = table.Column<bool>(type: "boolean", nullable: false),
                    PublicationCount = table.Column<int>(type: "integer", nullable: false),
                    CoauthorCount = table.Column<int>(type: "integer", nullable: false),
                    FirstYear = table.Column<int>(type: "integer", nullable: true),
                    LastYear = table.Column<int>(type: "integer", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Researcher", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Source",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false),
                    Kind = table.Column<int>(type: "integer", nullable: false),
                    Name = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    NameFolded = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Sha256 = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    ImportedAt = table.Column<long>(type: "bigint", nullable: false),
                    Language = table.Column<int>(type: "integer", nullable: true),
                    Institution = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Payload = table.Column<string>(type: "text", nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Source", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Topic",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false),
                    Slug = table.Column<string>(type: "text", nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Topic", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Venue",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false),
                    Slug = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Name = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    NameFolded = table.Column<string>(type: "text", nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Venue", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "VocabularyLabel",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false),
                    Entry = table.Column<int>(type: "integer", nullable: false),
                    Language = table.Column<int>(type: "integer", nullable: false),
                    Text = table.Column<string>(type: "text", nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_VocabularyLabel", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Coauthorship",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false),
                    ResearcherAId = table.Column<long>(type: "bigint", nullable: false),
                    ResearcherBId = table.Column<long>(type: "bigint", nullable: false),
                    IsForward = table.Column<bool>(type: "boolean", nullable: false),
                    Weight = table.Column<int>(type: "integer", nullable: false),
                    FirstYear = table.Column<int>(type: "integer", nullable: true),
                    LastYear = table.Column<int>(type: "integer", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Coauthorship", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Coauthorship_Researcher_ResearcherAId",
                        column: x => x.ResearcherAId,
                        principalTable: "Researcher",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Coauthorship_Researcher_ResearcherBId",
                        column: x => x.ResearcherBId,
                        principalTable: "Researcher",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "NameVariant",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false),
                    ResearcherId = table.Column<long>(type: "bigint", nullable: false),
                    Name = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    NameFolded = table.Column<string>(type: "text", nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_NameVariant", x => x.Id);
                    table.ForeignKey(
                        name: "FK_NameVariant_Researcher_ResearcherId",
                        column: x => x.ResearcherId,
                        principalTable: "Researcher",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Affiliation",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false),
                    ResearcherId = table.Column<long>(type: "bigint", nullable: false),
                    OrganizationId = table.Column<long>(type: "bigint", nullable: false),
                    Title = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    TitleFolded = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    SourceId = table.Column<long>(type: "bigint", nullable: false),
                    Rank = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Affiliation", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Affiliation_Organization_OrganizationId",
                        column: x => x.OrganizationId,
                        principalTable: "Organization",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Affiliation_Researcher_ResearcherId",
                        column: x => x.ResearcherId,
                        principalTable: "Researcher",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Affiliation_Source_SourceId",
                        column: x => x.SourceId,
                        principalTable: "Source",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ImportRun",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false),
                    StartedAt = table.Column<long>(type: "bigint", nullable: false),
                    FinishedAt = table.Column<long>(type: "bigint", nullable: true),
                    State = table.Column<int>(type: "integer", nullable: false),
                    SourceId = table.Column<long>(type: "bigint", nullable: true),
                    Added = table.Column<int>(type: "integer", nullable: false),
                    Changed = table.Column<int>(type: "integer", nullable: false),
                    Unchanged = table.Column<int>(type: "integer", nullable: false),
                    Refused = table.Column<int>(type: "integer", nullable: false),
                    Done = table.Column<int>(type: "integer", nullable: false),
                    Total = table.Column<int>(type: "integer", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ImportRun", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ImportRun_Source_SourceId",
                        column: x => x.SourceId,
                        principalTable: "Source",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.SetNull);
                });

            migrationBuilder.CreateTable(
                name: "ResearcherMention",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false),
                    SourceId = table.Column<long>(type: "bigint", nullable: false),
                    Name = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    ResearcherId = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ResearcherMention", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ResearcherMention_Researcher_ResearcherId",
                        column: x => x.ResearcherId,
                        principalTable: "Researcher",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_ResearcherMention_Source_SourceId",
                        column: x => x.SourceId,
                        principalTable: "Source",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ResearcherTopic",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false),
                    ResearcherId = table.Column<long>(type: "bigint", nullable: false),
                    TopicId = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ResearcherTopic", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ResearcherTopic_Researcher_ResearcherId",
                        column: x => x.ResearcherId,
                        principalTable: "Researcher",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_ResearcherTopic_Topic_TopicId",
                        column: x => x.TopicId,
                        principalTable: "Topic",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "TopicLabel",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false),
                    TopicId = table.Column<long>(type: "bigint", nullable: false),
                    Language = table.Column<int>(type: "integer", nullable: false),
                    Text = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    TextFolded = table.Column<string>(type: "text", nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TopicLabel", x => x.Id);
                    table.ForeignKey(
                        name: "FK_TopicLabel_Topic_TopicId",
                        column: x => x.TopicId,
                        principalTable: "Topic",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Publication",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false),
                    Slug = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    SinceVersion = table.Column<long>(type: "bigint", nullable: false),
                    Title = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    TitleFolded = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Abstract = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    AbstractFolded = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Year = table.Column<int>(type: "integer", nullable: true),
                    Date = table.Column<DateOnly>(type: "date", nullable: true),
                    Type = table.Column<int>(type: "integer", nullable: true),
                    VenueId = table.Column<long>(type: "bigint", nullable: true),
                    Url = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Doi = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    AuthorsComplete = table.Column<bool>(type: "boolean", nullable: false),
                    PossiblyTruncated = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Publication", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Publication_Venue_VenueId",
                        column: x => x.VenueId,
                        principalTable: "Venue",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.SetNull);
                });

            migrationBuilder.CreateTable(
                name: "NameVariantSource",
                columns: table => new
                {
                    NameVariantId = table.Column<long>(type: "bigint", nullable: false),
                    SourceId = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_NameVariantSource", x => new { x.NameVariantId, x.SourceId });
                    table.ForeignKey(
                        name: "FK_NameVariantSource_NameVariant_NameVariantId",
                        column: x => x.NameVariantId,
                        principalTable: "NameVariant",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_NameVariantSource_Source_SourceId",
                        column: x => x.SourceId,
                        principalTable: "Source",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ImportProblem",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false),
                    ImportRunId = table.Column<long>(type: "bigint", nullable: false),
                    Code = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Line = table.Column<int>(type: "integer", nullable: true),
                    Locator = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Message = table.Column<string>(type: "text", nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ImportProblem", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ImportProblem_ImportRun_ImportRunId",
                        column: x => x.ImportRunId,
                        principalTable: "ImportRun",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Authorship",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false),
                    PublicationId = table.Column<long>(type: "bigint", nullable: false),
                    ResearcherId = table.Column<long>(type: "bigint", nullable: false),
                    Position = table.Column<int>(type: "integer", nullable: true),
                    ListedPosition = table.Column<int>(type: "integer", nullable: true),
                    CreditedName = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    CreditedNameFolded = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Kind = table.Column<int>(type: "integer", nullable: false),
                    Rank = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Authorship", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Authorship_Publication_PublicationId",
                        column: x => x.PublicationId,
                        principalTable: "Publication",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Authorship_Researcher_ResearcherId",
                        column: x => x.ResearcherId,
                        principalTable: "Researcher",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Provenance",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false),
                    ResearcherId = table.Column<long>(type: "bigint", nullable: true),
                    PublicationId = table.Column<long>(type: "bigint", nullable: true),
                    Fact = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Value = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Printed = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    SourceId = table.Column<long>(type: "bigint", nullable: false),
                    Locator = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Rank = table.Column<int>(type: "integer", nullable: false),
                    Confidence = table.Column<int>(type: "integer", nullable: false),
                    Reason = table.Column<string>(type: "text", nullable: true, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Provenance", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Provenance_Publication_PublicationId",
                        column: x => x.PublicationId,
                        principalTable: "Publication",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Provenance_Researcher_ResearcherId",
                        column: x => x.ResearcherId,
                        principalTable: "Researcher",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Provenance_Source_SourceId",
                        column: x => x.SourceId,
                        principalTable: "Source",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "PublicationIdentifier",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false),
                    PublicationId = table.Column<long>(type: "bigint", nullable: false),
                    Scheme = table.Column<int>(type: "integer", nullable: false),
                    Value = table.Column<string>(type: "text", nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PublicationIdentifier", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PublicationIdentifier_Publication_PublicationId",
                        column: x => x.PublicationId,
                        principalTable: "Publication",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "PublicationListing",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false),
                    SourceId = table.Column<long>(type: "bigint", nullable: false),
                    Title = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    PublicationId = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PublicationListing", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PublicationListing_Publication_PublicationId",
                        column: x => x.PublicationId,
                        principalTable: "Publication",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_PublicationListing_Source_SourceId",
                        column: x => x.SourceId,
                        principalTable: "Source",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "PublicationTopic",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false),
                    PublicationId = table.Column<long>(type: "bigint", nullable: false),
                    TopicId = table.Column<long>(type: "bigint", nullable: false),
                    Origin = table.Column<int>(type: "integer", nullable: false),
                    Evidence = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Score = table.Column<double>(type: "double precision", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PublicationTopic", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PublicationTopic_Publication_PublicationId",
                        column: x => x.PublicationId,
                        principalTable: "Publication",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_PublicationTopic_Topic_TopicId",
                        column: x => x.TopicId,
                        principalTable: "Topic",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ResolutionDecision",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false),
                    Rule = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Evidence = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Locators = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    ResearcherId = table.Column<long>(type: "bigint", nullable: true),
                    PublicationId = table.Column<long>(type: "bigint", nullable: true),
                    DecidedAt = table.Column<long>(type: "bigint", nullable: false),
                    UndoneAt = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ResolutionDecision", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ResolutionDecision_Publication_PublicationId",
                        column: x => x.PublicationId,
                        principalTable: "Publication",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.SetNull);
                    table.ForeignKey(
                        name: "FK_ResolutionDecision_Researcher_ResearcherId",
                        column: x => x.ResearcherId,
                        principalTable: "Researcher",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.SetNull);
                });

            migrationBuilder.InsertData(
                table: "GraphStatistics",
                columns: new[] { "Id", "Authorships", "Coauthorships", "DataVersion", "LastImportAt", "Publications", "Researchers", "Sources", "Topics" },
                values: new object[] { 1L, 0, 0, 0L, null, 0, 0, 0, 0 });

            migrationBuilder.CreateIndex(
                name: "IX_Affiliation_OrganizationId_ResearcherId",
                table: "Affiliation",
                columns: new[] { "OrganizationId", "ResearcherId" });

            migrationBuilder.CreateIndex(
                name: "IX_Affiliation_ResearcherId_SourceId_Rank",
                table: "Affiliation",
                columns: new[] { "ResearcherId", "SourceId", "Rank" });

            migrationBuilder.CreateIndex(
                name: "IX_Affiliation_SourceId",
                table: "Affiliation",
                column: "SourceId");

            migrationBuilder.CreateIndex(
                name: "IX_Authorship_PublicationId_Rank_ResearcherId",
                table: "Authorship",
                columns: new[] { "PublicationId", "Rank", "ResearcherId" });

            migrationBuilder.CreateIndex(
                name: "IX_Authorship_PublicationId_ResearcherId",
                table: "Authorship",
                columns: new[] { "PublicationId", "ResearcherId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Authorship_ResearcherId_PublicationId",
                table: "Authorship",
                columns: new[] { "ResearcherId", "PublicationId" });

            migrationBuilder.CreateIndex(
                name: "IX_Coauthorship_IsForward_Weight",
                table: "Coauthorship",
                columns: new[] { "IsForward", "Weight" },
                descending: new[] { false, true });

            migrationBuilder.CreateIndex(
                name: "IX_Coauthorship_ResearcherAId_ResearcherBId",
                table: "Coauthorship",
                columns: new[] { "ResearcherAId", "ResearcherBId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Coauthorship_ResearcherAId_Weight_ResearcherBId",
                table: "Coauthorship",
                columns: new[] { "ResearcherAId", "Weight", "ResearcherBId" },
                descending: new[] { false, true, false });

            migrationBuilder.CreateIndex(
                name: "IX_Coauthorship_ResearcherBId",
                table: "Coauthorship",
                column: "ResearcherBId");

            migrationBuilder.CreateIndex(
                name: "IX_ImportProblem_ImportRunId",
                table: "ImportProblem",
                column: "ImportRunId");

            migrationBuilder.CreateIndex(
                name: "IX_ImportRun_SourceId",
                table: "ImportRun",
                column: "SourceId")
                .Annotation("Npgsql:IndexNullSortOrder", new[] { NullSortOrder.NullsFirst });

            migrationBuilder.CreateIndex(
                name: "IX_ImportRun_StartedAt",
                table: "ImportRun",
                column: "StartedAt");

            migrationBuilder.CreateIndex(
                name: "IX_KeyRedirect_TargetId",
                table: "KeyRedirect",
                column: "TargetId");

            migrationBuilder.CreateIndex(
                name: "IX_NameVariant_NameFolded",
                table: "NameVariant",
                column: "NameFolded");

            migrationBuilder.CreateIndex(
                name: "IX_NameVariant_ResearcherId_Name",
                table: "NameVariant",
                columns: new[] { "ResearcherId", "Name" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_NameVariantSource_SourceId",
                table: "NameVariantSource",
                column: "SourceId");

            migrationBuilder.CreateIndex(
                name: "IX_Organization_NameFolded",
                table: "Organization",
                column: "NameFolded");

            migrationBuilder.CreateIndex(
                name: "IX_Organization_Slug",
                table: "Organization",
                column: "Slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Provenance_PublicationId_SourceId_Rank",
                table: "Provenance",
                columns: new[] { "PublicationId", "SourceId", "Rank" })
                .Annotation("Npgsql:IndexNullSortOrder", new[] { NullSortOrder.NullsFirst, NullSortOrder.Unspecified, NullSortOrder.Unspecified });

            migrationBuilder.CreateIndex(
                name: "IX_Provenance_ResearcherId_SourceId_Rank",
                table: "Provenance",
                columns: new[] { "ResearcherId", "SourceId", "Rank" })
                .Annotation("Npgsql:IndexNullSortOrder", new[] { NullSortOrder.NullsFirst, NullSortOrder.Unspecified, NullSortOrder.Unspecified });

            migrationBuilder.CreateIndex(
                name: "IX_Provenance_SourceId",
                table: "Provenance",
                column: "SourceId");

            migrationBuilder.CreateIndex(
                name: "IX_Publication_Doi",
                table: "Publication",
                column: "Doi")
                .Annotation("Npgsql:IndexNullSortOrder", new[] { NullSortOrder.NullsFirst });

            migrationBuilder.CreateIndex(
                name: "IX_Publication_Slug",
                table: "Publication",
                column: "Slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Publication_TitleFolded_Title_Id",
                table: "Publication",
                columns: new[] { "TitleFolded", "Title", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Publication_VenueId",
                table: "Publication",
                column: "VenueId")
                .Annotation("Npgsql:IndexNullSortOrder", new[] { NullSortOrder.NullsFirst });

            migrationBuilder.CreateIndex(
                name: "IX_Publication_Year_TitleFolded_Title_Id",
                table: "Publication",
                columns: new[] { "Year", "TitleFolded", "Title", "Id" },
                descending: new[] { true, false, false, false })
                .Annotation("Npgsql:IndexNullSortOrder", new[] { NullSortOrder.NullsLast, NullSortOrder.Unspecified, NullSortOrder.Unspecified, NullSortOrder.Unspecified });

            migrationBuilder.CreateIndex(
                name: "IX_PublicationIdentifier_PublicationId",
                table: "PublicationIdentifier",
                column: "PublicationId");

            migrationBuilder.CreateIndex(
                name: "IX_PublicationIdentifier_Scheme_Value_PublicationId",
                table: "PublicationIdentifier",
                columns: new[] { "Scheme", "Value", "PublicationId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PublicationListing_PublicationId",
                table: "PublicationListing",
                column: "PublicationId");

            migrationBuilder.CreateIndex(
                name: "IX_PublicationListing_SourceId",
                table: "PublicationListing",
                column: "SourceId");

            migrationBuilder.CreateIndex(
                name: "IX_PublicationTopic_PublicationId_TopicId",
                table: "PublicationTopic",
                columns: new[] { "PublicationId", "TopicId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PublicationTopic_TopicId_PublicationId",
                table: "PublicationTopic",
                columns: new[] { "TopicId", "PublicationId" });

            migrationBuilder.CreateIndex(
                name: "IX_Researcher_CoauthorCount",
                table: "Researcher",
                column: "CoauthorCount");

            migrationBuilder.CreateIndex(
                name: "IX_Researcher_FamilyNameFolded",
                table: "Researcher",
                column: "FamilyNameFolded")
                .Annotation("Npgsql:IndexNullSortOrder", new[] { NullSortOrder.NullsFirst });

            migrationBuilder.CreateIndex(
                name: "IX_Researcher_NameFolded_Name_Id",
                table: "Researcher",
                columns: new[] { "NameFolded", "Name", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Researcher_Orcid",
                table: "Researcher",
                column: "Orcid")
                .Annotation("Npgsql:IndexNullSortOrder", new[] { NullSortOrder.NullsFirst });

            migrationBuilder.CreateIndex(
                name: "IX_Researcher_PublicationCount",
                table: "Researcher",
                column: "PublicationCount");

            migrationBuilder.CreateIndex(
                name: "IX_Researcher_Slug",
                table: "Researcher",
                column: "Slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ResearcherMention_ResearcherId",
                table: "ResearcherMention",
                column: "ResearcherId");

            migrationBuilder.CreateIndex(
                name: "IX_ResearcherMention_SourceId",
                table: "ResearcherMention",
                column: "SourceId");

            migrationBuilder.CreateIndex(
                name: "IX_ResearcherTopic_ResearcherId_TopicId",
                table: "ResearcherTopic",
                columns: new[] { "ResearcherId", "TopicId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ResearcherTopic_TopicId_ResearcherId",
                table: "ResearcherTopic",
                columns: new[] { "TopicId", "ResearcherId" });

            migrationBuilder.CreateIndex(
                name: "IX_ResolutionDecision_PublicationId",
                table: "ResolutionDecision",
                column: "PublicationId")
                .Annotation("Npgsql:IndexNullSortOrder", new[] { NullSortOrder.NullsFirst });

            migrationBuilder.CreateIndex(
                name: "IX_ResolutionDecision_ResearcherId",
                table: "ResolutionDecision",
                column: "ResearcherId")
                .Annotation("Npgsql:IndexNullSortOrder", new[] { NullSortOrder.NullsFirst });

            migrationBuilder.CreateIndex(
                name: "IX_Source_ImportedAt",
                table: "Source",
                column: "ImportedAt");

            migrationBuilder.CreateIndex(
                name: "IX_Source_Sha256",
                table: "Source",
                column: "Sha256",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Topic_Slug",
                table: "Topic",
                column: "Slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_TopicLabel_TextFolded",
                table: "TopicLabel",
                column: "TextFolded");

            migrationBuilder.CreateIndex(
                name: "IX_TopicLabel_TopicId_Language",
                table: "TopicLabel",
                columns: new[] { "TopicId", "Language" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Venue_NameFolded",
                table: "Venue",
                column: "NameFolded");

            migrationBuilder.CreateIndex(
                name: "IX_Venue_Slug",
                table: "Venue",
                column: "Slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_VocabularyLabel_Entry_Language",
                table: "VocabularyLabel",
                columns: new[] { "Entry", "Language" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Affiliation");

            migrationBuilder.DropTable(
                name: "Authorship");

            migrationBuilder.DropTable(
                name: "Coauthorship");

            migrationBuilder.DropTable(
                name: "GraphStatistics");

            migrationBuilder.DropTable(
                name: "ImportProblem");

            migrationBuilder.DropTable(
                name: "KeyRedirect");

            migrationBuilder.DropTable(
                name: "NameVariantSource");

            migrationBuilder.DropTable(
                name: "Provenance");

            migrationBuilder.DropTable(
                name: "PublicationIdentifier");

            migrationBuilder.DropTable(
                name: "PublicationListing");

            migrationBuilder.DropTable(
                name: "PublicationTopic");

            migrationBuilder.DropTable(
                name: "ResearcherMention");

            migrationBuilder.DropTable(
                name: "ResearcherTopic");

            migrationBuilder.DropTable(
                name: "ResolutionDecision");

            migrationBuilder.DropTable(
                name: "TopicLabel");

            migrationBuilder.DropTable(
                name: "VocabularyLabel");

            migrationBuilder.DropTable(
                name: "Organization");

            migrationBuilder.DropTable(
                name: "ImportRun");

            migrationBuilder.DropTable(
                name: "NameVariant");

            migrationBuilder.DropTable(
                name: "Publication");

            migrationBuilder.DropTable(
                name: "Topic");

            migrationBuilder.DropTable(
                name: "Source");

            migrationBuilder.DropTable(
                name: "Researcher");

            migrationBuilder.DropTable(
                name: "Venue");
        }
    }
}
