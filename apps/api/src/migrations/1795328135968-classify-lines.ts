import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ClassifyLines1795328135968 implements MigrationInterface {
  name = 'ClassifyLines1795328135968';

  async up(runner: QueryRunner): Promise<void> {
    // Laid out before, and never written to.
    for (const table of ['line_tag', 'tagging']) await runner.query(`DROP TABLE "${table}"`);
    await runner.query(
      `CREATE TABLE "tagging" ("city_id" uuid NOT NULL, "id" uuid NOT NULL, "number" integer NOT NULL, "kind" text NOT NULL, "version_id" uuid NOT NULL, "lines" jsonb NOT NULL, "tags" jsonb NOT NULL, "reason" text NOT NULL, "language" text NOT NULL, "line_count" integer NOT NULL, "amount_minor" bigint NOT NULL, "coverage" jsonb NOT NULL, "undoes" uuid, "undone_by" uuid, "by_id" uuid, "by_role" text NOT NULL, "tagged_at" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "tagging_city_id_number_uq" UNIQUE ("city_id", "number"), CONSTRAINT "tagging_pk" PRIMARY KEY ("city_id", "id"))`,
    );
    await runner.query(
      `CREATE TABLE "line_tag" ("city_id" uuid NOT NULL, "code" text NOT NULL, "field" text NOT NULL, "value" text NOT NULL, "tagging_id" uuid NOT NULL, CONSTRAINT "line_tag_pk" PRIMARY KEY ("city_id", "code", "field"))`,
    );
    await runner.query(
      `CREATE TABLE "tagged_line" ("city_id" uuid NOT NULL, "tagging_id" uuid NOT NULL, "code" text NOT NULL, "field" text NOT NULL, "value" text, CONSTRAINT "tagged_line_pk" PRIMARY KEY ("city_id", "tagging_id", "code", "field"))`,
    );
    await runner.query(`CREATE INDEX "tagged_line_city_id_code_field_ix" ON "tagged_line"  ("city_id", "code", "field") `);
    await runner.query(
      `ALTER TABLE "tagging" ADD CONSTRAINT "tagging_city_id_version_id_fk" FOREIGN KEY ("city_id", "version_id") REFERENCES "budget_version"("city_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "line_tag" ADD CONSTRAINT "line_tag_city_id_tagging_id_fk" FOREIGN KEY ("city_id", "tagging_id") REFERENCES "tagging"("city_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "tagged_line" ADD CONSTRAINT "tagged_line_city_id_tagging_id_fk" FOREIGN KEY ("city_id", "tagging_id") REFERENCES "tagging"("city_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "tagged_line" DROP CONSTRAINT "tagged_line_city_id_tagging_id_fk"`);
    await runner.query(`ALTER TABLE "line_tag" DROP CONSTRAINT "line_tag_city_id_tagging_id_fk"`);
    await runner.query(`ALTER TABLE "tagging" DROP CONSTRAINT "tagging_city_id_version_id_fk"`);
    await runner.query(`DROP INDEX "public"."tagged_line_city_id_code_field_ix"`);
    await runner.query(`DROP TABLE "tagged_line"`);
    await runner.query(`DROP TABLE "line_tag"`);
    await runner.query(`DROP TABLE "tagging"`);
    await runner.query(
      `CREATE TABLE "tagging" ("city_id" uuid NOT NULL, "id" uuid NOT NULL, "version_id" uuid NOT NULL, "field" text NOT NULL, "value" text, "filter" jsonb NOT NULL, "reason" text NOT NULL, "line_count" integer NOT NULL, "initial_minor" bigint NOT NULL, "by_id" uuid, "tagged_at" TIMESTAMP WITH TIME ZONE NOT NULL, "undone_at" TIMESTAMP WITH TIME ZONE, "undone_by_id" uuid, CONSTRAINT "tagging_pk" PRIMARY KEY ("city_id", "id"))`,
    );
    await runner.query(`CREATE INDEX "tagging_city_id_tagged_at_ix" ON "tagging"  ("city_id", "tagged_at") `);
    await runner.query(
      `CREATE TABLE "line_tag" ("city_id" uuid NOT NULL, "tagging_id" uuid NOT NULL, "code" text NOT NULL, "field" text NOT NULL, "value" text, "current" boolean NOT NULL, CONSTRAINT "line_tag_pk" PRIMARY KEY ("city_id", "tagging_id", "code"))`,
    );
    await runner.query(`CREATE UNIQUE INDEX "line_tag_city_id_code_field_ix" ON "line_tag"  ("city_id", "code", "field") WHERE current`);
    await runner.query(
      `ALTER TABLE "tagging" ADD CONSTRAINT "tagging_city_id_fk" FOREIGN KEY ("city_id") REFERENCES "city"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "line_tag" ADD CONSTRAINT "line_tag_city_id_tagging_id_fk" FOREIGN KEY ("city_id", "tagging_id") REFERENCES "tagging"("city_id","id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
  }
}
