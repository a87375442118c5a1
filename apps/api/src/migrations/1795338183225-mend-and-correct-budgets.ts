import type { MigrationInterface, QueryRunner } from 'typeorm';

export class MendAndCorrectBudgets1795338183225 implements MigrationInterface {
  name = 'MendAndCorrectBudgets1795338183225';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "budget_mended_cell" ("city_id" uuid NOT NULL, "file_id" uuid NOT NULL, "row_number" integer NOT NULL, "column_number" integer NOT NULL, "heading" text, "before" text NOT NULL, "after" text NOT NULL, "mended_at" TIMESTAMP WITH TIME ZONE NOT NULL, "mended_by" uuid, CONSTRAINT "budget_mended_cell_pk" PRIMARY KEY ("city_id", "file_id", "row_number", "column_number"))`,
    );
    await runner.query(
      `CREATE TABLE "named_import_profile" ("city_id" uuid NOT NULL, "id" uuid NOT NULL, "name" text NOT NULL, "profile" jsonb NOT NULL, "saved_at" TIMESTAMP WITH TIME ZONE NOT NULL, "saved_by" uuid, CONSTRAINT "named_import_profile_city_id_name_uq" UNIQUE ("city_id", "name"), CONSTRAINT "named_import_profile_pk" PRIMARY KEY ("city_id", "id"))`,
    );
    await runner.query(`ALTER TABLE "budget_import" ADD "corrects_id" uuid`);
    await runner.query(`ALTER TABLE "budget_import" ADD "correction_reason" text`);
    await runner.query(`ALTER TABLE "budget_version" ADD "mended_cells" jsonb NOT NULL DEFAULT '[]'`);
    await runner.query(`ALTER TABLE "budget_version" ADD "corrects_id" uuid`);
    await runner.query(`ALTER TABLE "budget_version" ADD "correction_reason" text`);
    await runner.query(`ALTER TABLE "budget_version" ADD "stands_at" TIMESTAMP WITH TIME ZONE`);
    await runner.query(
      `ALTER TABLE "budget_version" ADD CONSTRAINT "budget_version_city_id_corrects_id_uq" UNIQUE ("city_id", "corrects_id")`,
    );
    await runner.query(
      `ALTER TABLE "budget_version" ADD CONSTRAINT "budget_version_city_id_corrects_id_fk" FOREIGN KEY ("city_id", "corrects_id") REFERENCES "budget_version"("city_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "budget_mended_cell" ADD CONSTRAINT "budget_mended_cell_city_id_file_id_fk" FOREIGN KEY ("city_id", "file_id") REFERENCES "budget_import_file"("city_id","id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "named_import_profile" ADD CONSTRAINT "named_import_profile_city_id_fk" FOREIGN KEY ("city_id") REFERENCES "city"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "named_import_profile" DROP CONSTRAINT "named_import_profile_city_id_fk"`);
    await runner.query(`ALTER TABLE "budget_mended_cell" DROP CONSTRAINT "budget_mended_cell_city_id_file_id_fk"`);
    await runner.query(`ALTER TABLE "budget_version" DROP CONSTRAINT "budget_version_city_id_corrects_id_fk"`);
    await runner.query(`ALTER TABLE "budget_version" DROP CONSTRAINT "budget_version_city_id_corrects_id_uq"`);
    await runner.query(`ALTER TABLE "budget_version" DROP COLUMN "stands_at"`);
    await runner.query(`ALTER TABLE "budget_version" DROP COLUMN "correction_reason"`);
    await runner.query(`ALTER TABLE "budget_version" DROP COLUMN "corrects_id"`);
    await runner.query(`ALTER TABLE "budget_version" DROP COLUMN "mended_cells"`);
    await runner.query(`ALTER TABLE "budget_import" DROP COLUMN "correction_reason"`);
    await runner.query(`ALTER TABLE "budget_import" DROP COLUMN "corrects_id"`);
    await runner.query(`DROP TABLE "named_import_profile"`);
    await runner.query(`DROP TABLE "budget_mended_cell"`);
  }
}
