import type { MigrationInterface, QueryRunner } from 'typeorm';

export class KeepChecks1795327112370 implements MigrationInterface {
  name = 'KeepChecks1795327112370';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "check_run" ("city_id" uuid NOT NULL, "id" uuid NOT NULL, "version_id" uuid NOT NULL, "reason" text NOT NULL, "checks" text array NOT NULL, "ran_at" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "check_run_pk" PRIMARY KEY ("city_id", "id"))`,
    );
    await runner.query(`CREATE INDEX "check_run_city_id_version_id_ran_at_ix" ON "check_run"  ("city_id", "version_id", "ran_at") `);
    await runner.query(
      `CREATE TABLE "check_thresholds" ("city_id" uuid NOT NULL, "id" uuid NOT NULL, "check_id" text NOT NULL, "check_version" integer NOT NULL, "bounds" jsonb, "reason" text NOT NULL, "set_at" TIMESTAMP WITH TIME ZONE NOT NULL, "set_by" uuid NOT NULL, CONSTRAINT "check_thresholds_pk" PRIMARY KEY ("city_id", "id"))`,
    );
    await runner.query(
      `CREATE INDEX "check_thresholds_city_id_check_id_set_at_ix" ON "check_thresholds"  ("city_id", "check_id", "set_at") `,
    );
    await runner.query(
      `CREATE TABLE "city_fact" ("city_id" uuid NOT NULL, "id" uuid NOT NULL, "kind" text NOT NULL, "year" integer, "item" text NOT NULL, "name" text NOT NULL, "value" text NOT NULL, "source" text NOT NULL, "source_url" text, "note" text, "recorded_at" TIMESTAMP WITH TIME ZONE NOT NULL, "recorded_by" uuid, CONSTRAINT "city_fact_pk" PRIMARY KEY ("city_id", "id"))`,
    );
    await runner.query(`CREATE INDEX "city_fact_city_id_kind_recorded_at_ix" ON "city_fact"  ("city_id", "kind", "recorded_at") `);
    await runner.query(
      `CREATE TABLE "finding" ("city_id" uuid NOT NULL, "id" uuid NOT NULL, "run_id" uuid NOT NULL, "place" integer NOT NULL, "check_id" text NOT NULL, "check_version" integer NOT NULL, "level" text NOT NULL, "say" text NOT NULL, "right" text, "district" text, "group_code" text, "indicator" text, "name" text, "inputs" jsonb NOT NULL, "values" jsonb NOT NULL, "missing" jsonb NOT NULL, "bounds" jsonb NOT NULL, CONSTRAINT "finding_pk" PRIMARY KEY ("city_id", "id"))`,
    );
    await runner.query(`CREATE INDEX "finding_city_id_check_id_ix" ON "finding"  ("city_id", "check_id") `);
    await runner.query(`CREATE INDEX "finding_city_id_run_id_ix" ON "finding"  ("city_id", "run_id") `);
    await runner.query(
      `CREATE TABLE "justification" ("city_id" uuid NOT NULL, "id" uuid NOT NULL, "version_id" uuid NOT NULL, "right" text NOT NULL, "parts" jsonb NOT NULL, "signed_by" text NOT NULL, "language" text NOT NULL, "published_at" TIMESTAMP WITH TIME ZONE NOT NULL, "published_by" uuid NOT NULL, CONSTRAINT "justification_pk" PRIMARY KEY ("city_id", "id"))`,
    );
    await runner.query(`CREATE INDEX "justification_city_id_version_id_right_ix" ON "justification"  ("city_id", "version_id", "right") `);
    await runner.query(
      `ALTER TABLE "check_run" ADD CONSTRAINT "check_run_city_id_version_id_fk" FOREIGN KEY ("city_id", "version_id") REFERENCES "budget_version"("city_id","id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "check_thresholds" ADD CONSTRAINT "check_thresholds_city_id_set_by_fk" FOREIGN KEY ("city_id", "set_by") REFERENCES "person"("city_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "check_thresholds" ADD CONSTRAINT "check_thresholds_city_id_fk" FOREIGN KEY ("city_id") REFERENCES "city"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "city_fact" ADD CONSTRAINT "city_fact_city_id_fk" FOREIGN KEY ("city_id") REFERENCES "city"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "finding" ADD CONSTRAINT "finding_city_id_run_id_fk" FOREIGN KEY ("city_id", "run_id") REFERENCES "check_run"("city_id","id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "justification" ADD CONSTRAINT "justification_city_id_published_by_fk" FOREIGN KEY ("city_id", "published_by") REFERENCES "person"("city_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "justification" ADD CONSTRAINT "justification_city_id_version_id_fk" FOREIGN KEY ("city_id", "version_id") REFERENCES "budget_version"("city_id","id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "justification" DROP CONSTRAINT "justification_city_id_version_id_fk"`);
    await runner.query(`ALTER TABLE "justification" DROP CONSTRAINT "justification_city_id_published_by_fk"`);
    await runner.query(`ALTER TABLE "finding" DROP CONSTRAINT "finding_city_id_run_id_fk"`);
    await runner.query(`ALTER TABLE "city_fact" DROP CONSTRAINT "city_fact_city_id_fk"`);
    await runner.query(`ALTER TABLE "check_thresholds" DROP CONSTRAINT "check_thresholds_city_id_fk"`);
    await runner.query(`ALTER TABLE "check_thresholds" DROP CONSTRAINT "check_thresholds_city_id_set_by_fk"`);
    await runner.query(`ALTER TABLE "check_run" DROP CONSTRAINT "check_run_city_id_version_id_fk"`);
    await runner.query(`DROP INDEX "public"."justification_city_id_version_id_right_ix"`);
    await runner.query(`DROP TABLE "justification"`);
    await runner.query(`DROP INDEX "public"."finding_city_id_run_id_ix"`);
    await runner.query(`DROP INDEX "public"."finding_city_id_check_id_ix"`);
    await runner.query(`DROP TABLE "finding"`);
    await runner.query(`DROP INDEX "public"."city_fact_city_id_kind_recorded_at_ix"`);
    await runner.query(`DROP TABLE "city_fact"`);
    await runner.query(`DROP INDEX "public"."check_thresholds_city_id_check_id_set_at_ix"`);
    await runner.query(`DROP TABLE "check_thresholds"`);
    await runner.query(`DROP INDEX "public"."check_run_city_id_version_id_ran_at_ix"`);
    await runner.query(`DROP TABLE "check_run"`);
  }
}
