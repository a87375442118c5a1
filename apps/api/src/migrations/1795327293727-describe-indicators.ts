import type { MigrationInterface, QueryRunner } from 'typeorm';

export class DescribeIndicators1795327293727 implements MigrationInterface {
  name = 'DescribeIndicators1795327293727';

  async up(runner: QueryRunner): Promise<void> {
    await this.giveGroupsATable(runner);
    await this.versionDefinitions(runner);
    await this.keepEveryValue(runner);
  }

  private async giveGroupsATable(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "priority_group" ("city_id" uuid NOT NULL, "code" text NOT NULL, "names" jsonb NOT NULL, "agreed_on" date, CONSTRAINT "priority_group_pk" PRIMARY KEY ("city_id", "code"))`,
    );
    await runner.query(
      `ALTER TABLE "priority_group" ADD CONSTRAINT "priority_group_city_id_fk" FOREIGN KEY ("city_id") REFERENCES "city"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `INSERT INTO "priority_group" ("city_id", "code", "names") SELECT city.id, g->>'code', g->'names' FROM "city", jsonb_array_elements(city.priority_groups) AS g`,
    );
    await runner.query(`ALTER TABLE "city" DROP COLUMN "priority_groups"`);
  }

  private async versionDefinitions(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "indicator_definition" ("city_id" uuid NOT NULL, "code" text NOT NULL, "version" integer NOT NULL, "indicator" text, "right" text, "labels" jsonb NOT NULL, "unit" text NOT NULL, "direction" text NOT NULL, "band" text array, "computation" jsonb NOT NULL DEFAULT '{}', "notes" jsonb NOT NULL DEFAULT '{}', "cadence" text NOT NULL DEFAULT 'yearly', "counts_people" boolean NOT NULL DEFAULT true, "defined_at" TIMESTAMP WITH TIME ZONE NOT NULL, "defined_by" uuid, "because" text, CONSTRAINT "indicator_definition_pk" PRIMARY KEY ("city_id", "code", "version"))`,
    );
    await runner.query(
      `ALTER TABLE "indicator_definition" ADD CONSTRAINT "indicator_definition_city_id_fk" FOREIGN KEY ("city_id") REFERENCES "city"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `INSERT INTO "indicator_definition" ("city_id", "code", "version", "indicator", "right", "labels", "unit", "direction", "notes", "defined_at") SELECT city_id, code, 1, indicator, "right", labels, unit, direction, notes, now() FROM "indicator_series"`,
    );
  }

  private async keepEveryValue(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "indicator_value" RENAME TO "indicator_value_before"`);
    for (const constraint of ['pk', 'city_id_code_fk', 'city_id_district_code_fk'])
      await runner.query(`ALTER TABLE "indicator_value_before" DROP CONSTRAINT "indicator_value_${constraint}"`);
    await runner.query(
      `CREATE TABLE "indicator_value" ("city_id" uuid NOT NULL, "id" uuid NOT NULL, "code" text NOT NULL, "version" integer NOT NULL, "year" integer, "group_code" text, "district_code" text, "cell" text NOT NULL, "value" numeric, "numerator" numeric, "denominator" numeric, "sample_size" integer, "source" text NOT NULL, "source_url" text, "licence" text, "quality" text NOT NULL, "hidden" boolean NOT NULL DEFAULT false, "suppressed" boolean NOT NULL DEFAULT false, "note" text, "recorded_at" TIMESTAMP WITH TIME ZONE NOT NULL, "recorded_by" uuid, "replaced_at" TIMESTAMP WITH TIME ZONE, "replaced_by" uuid, "replaced_because" text, CONSTRAINT "indicator_value_pk" PRIMARY KEY ("city_id", "id"))`,
    );
    await runner.query(
      `CREATE UNIQUE INDEX "indicator_value_city_id_code_version_cell_ix" ON "indicator_value"  ("city_id", "code", "version", "cell") WHERE replaced_at is null`,
    );
    await runner.query(
      `ALTER TABLE "indicator_value" ADD CONSTRAINT "indicator_value_city_id_group_code_fk" FOREIGN KEY ("city_id", "group_code") REFERENCES "priority_group"("city_id","code") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "indicator_value" ADD CONSTRAINT "indicator_value_city_id_district_code_fk" FOREIGN KEY ("city_id", "district_code") REFERENCES "district"("city_id","code") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "indicator_value" ADD CONSTRAINT "indicator_value_city_id_code_version_fk" FOREIGN KEY ("city_id", "code", "version") REFERENCES "indicator_definition"("city_id","code","version") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `INSERT INTO "indicator_value" ("city_id", "id", "code", "version", "year", "district_code", "cell", "value", "source", "quality", "recorded_at") SELECT v.city_id, gen_random_uuid(), v.code, 1, s.year, v.district_code, concat(s.year, '//', v.district_code), v.value, s.source, 'official', now() FROM "indicator_value_before" v JOIN "indicator_series" s ON s.city_id = v.city_id AND s.code = v.code`,
    );
    await runner.query(`DROP TABLE "indicator_value_before"`);
    await runner.query(`DROP TABLE "indicator_series"`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await this.backToOneValue(runner);
    await runner.query(`DROP TABLE "indicator_definition"`);
    await runner.query(`ALTER TABLE "city" ADD "priority_groups" jsonb NOT NULL DEFAULT '[]'`);
    await runner.query(
      `UPDATE "city" SET priority_groups = coalesce((SELECT jsonb_agg(jsonb_build_object('code', g.code, 'names', g.names)) FROM priority_group g WHERE g.city_id = city.id), '[]')`,
    );
    await runner.query(`ALTER TABLE "city" ALTER COLUMN "priority_groups" DROP DEFAULT`);
    await runner.query(`DROP TABLE "priority_group"`);
  }

  private async backToOneValue(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "indicator_series" ("city_id" uuid NOT NULL, "code" text NOT NULL, "indicator" text, "right" text, "labels" jsonb NOT NULL, "unit" text NOT NULL, "direction" text NOT NULL, "year" integer, "source" text NOT NULL, "notes" jsonb NOT NULL DEFAULT '{}', CONSTRAINT "indicator_series_pk" PRIMARY KEY ("city_id", "code"))`,
    );
    await runner.query(
      `ALTER TABLE "indicator_series" ADD CONSTRAINT "indicator_series_city_id_fk" FOREIGN KEY ("city_id") REFERENCES "city"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(`DROP TABLE "indicator_value"`);
    await runner.query(
      `CREATE TABLE "indicator_value" ("city_id" uuid NOT NULL, "code" text NOT NULL, "district_code" text NOT NULL, "value" numeric NOT NULL, CONSTRAINT "indicator_value_pk" PRIMARY KEY ("city_id", "code", "district_code"))`,
    );
    await runner.query(
      `ALTER TABLE "indicator_value" ADD CONSTRAINT "indicator_value_city_id_district_code_fk" FOREIGN KEY ("city_id", "district_code") REFERENCES "district"("city_id","code") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "indicator_value" ADD CONSTRAINT "indicator_value_city_id_code_fk" FOREIGN KEY ("city_id", "code") REFERENCES "indicator_series"("city_id","code") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
  }
}
