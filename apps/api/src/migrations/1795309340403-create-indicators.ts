import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateIndicators1795309340403 implements MigrationInterface {
  name = 'CreateIndicators1795309340403';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "indicator_series" ("city_id" uuid NOT NULL, "code" text NOT NULL, "indicator" text, "right" text, "labels" jsonb NOT NULL, "unit" text NOT NULL, "direction" text NOT NULL, "year" integer, "source" text NOT NULL, "notes" jsonb NOT NULL DEFAULT '{}', CONSTRAINT "indicator_series_pk" PRIMARY KEY ("city_id", "code"))`,
    );
    await runner.query(
      `CREATE TABLE "indicator_value" ("city_id" uuid NOT NULL, "code" text NOT NULL, "district_code" text NOT NULL, "value" numeric NOT NULL, CONSTRAINT "indicator_value_pk" PRIMARY KEY ("city_id", "code", "district_code"))`,
    );
    await runner.query(
      `ALTER TABLE "indicator_series" ADD CONSTRAINT "indicator_series_city_id_fk" FOREIGN KEY ("city_id") REFERENCES "city"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "indicator_value" ADD CONSTRAINT "indicator_value_city_id_district_code_fk" FOREIGN KEY ("city_id", "district_code") REFERENCES "district"("city_id","code") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "indicator_value" ADD CONSTRAINT "indicator_value_city_id_code_fk" FOREIGN KEY ("city_id", "code") REFERENCES "indicator_series"("city_id","code") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "indicator_value" DROP CONSTRAINT "indicator_value_city_id_code_fk"`);
    await runner.query(`ALTER TABLE "indicator_value" DROP CONSTRAINT "indicator_value_city_id_district_code_fk"`);
    await runner.query(`ALTER TABLE "indicator_series" DROP CONSTRAINT "indicator_series_city_id_fk"`);
    await runner.query(`DROP TABLE "indicator_value"`);
    await runner.query(`DROP TABLE "indicator_series"`);
  }
}
