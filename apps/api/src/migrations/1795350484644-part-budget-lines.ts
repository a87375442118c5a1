import type { MigrationInterface, QueryRunner } from 'typeorm';

const indexes = [
  'city_id_version_id_programme_code_initial_minor_ix',
  'city_id_version_id_department_code_initial_minor_ix',
  'city_id_version_id_economic_code_ix',
  'initial_ix',
  'final_ix',
  'executed_ix',
  'pk',
];
const stays = 'before update or delete on budget_line for each row execute function refuse_change_of_published()';
const staysWhole = 'before truncate on budget_line for each statement execute function refuse_change_of_published()';
const comesWithVersion =
  'after insert on budget_line referencing new table as come for each statement execute function budget_lines_come_with_version()';

/**
 * Large versions get tables of their own, in a schema of their own, when they are published. What is published already stays where it
 * is: the table of before is that of all small versions.
 */
export class PartBudgetLines1795350484644 implements MigrationInterface {
  name = 'PartBudgetLines1795350484644';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE SCHEMA "budget_lines"`);
    await runner.query(`DROP TABLE "budget_import_line"`);
    await runner.query(`ALTER TABLE "budget_line" ADD "first_row" integer`);
    await runner.query(`DROP INDEX "public"."budget_line_city_id_code_ix"`);
    await runner.query(`ALTER TABLE "budget_line" RENAME TO "budget_line_small"`);
    for (const index of indexes) await runner.query(`ALTER INDEX "budget_line_${index}" RENAME TO "budget_line_small_${index}"`);
    for (const trigger of ['stays', 'comes_with_version'])
      await runner.query(`DROP TRIGGER "budget_line_${trigger}" ON "budget_line_small"`);
    await runner.query(`CREATE TABLE "budget_line" (LIKE "budget_line_small") PARTITION BY LIST ("version_id")`);
    await runner.query(`ALTER TABLE "budget_line" ADD CONSTRAINT "budget_line_pk" PRIMARY KEY ("city_id", "version_id", "code")`);
    await runner.query(`ALTER TABLE "budget_line" ATTACH PARTITION "budget_line_small" DEFAULT`);
    await runner.query(`create trigger budget_line_stays ${stays}`);
    await runner.query(`create trigger budget_line_stays_whole ${staysWhole}`);
    await runner.query(`create trigger budget_line_comes_with_version ${comesWithVersion}`);
    await runner.query(
      `create trigger budget_line_comes_with_version ${comesWithVersion.replace('on budget_line ', 'on budget_line_small ')}`,
    );
    await runner.query(`ALTER TABLE "budget_import_piece" ADD "packing" text NOT NULL DEFAULT 'none'`);
    await runner.query(`ALTER TABLE "budget_import_piece" ALTER "packing" DROP DEFAULT`);
    await runner.query(`ALTER TABLE "budget_import" ADD "version_id" uuid NOT NULL DEFAULT gen_random_uuid()`);
    await runner.query(`ALTER TABLE "budget_import" ALTER "version_id" DROP DEFAULT`);
    await runner.query(
      `update budget_import i set version_id = v.id from budget_version v where v.city_id = i.city_id and v.import_id = i.id`,
    );
    // What was staged is gone: the files of drafts are read anew when somebody asks for it.
    await runner.query(`update budget_import set state = 'draft', publication = null, lines_written = 0 where state = 'publishing'`);
    await runner.query(
      `update budget_import_file f set state = 'stopped', found = null from budget_import i
        where i.city_id = f.city_id and i.id = f.import_id and i.state = 'draft' and f.state = 'read'`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "budget_import" DROP COLUMN "version_id"`);
    await runner.query(`ALTER TABLE "budget_import_piece" DROP COLUMN "packing"`);
    await runner.query(`ALTER TABLE "budget_line" DETACH PARTITION "budget_line_small"`);
    await runner.query(`alter table budget_line_small disable trigger user`);
    await runner.query(`insert into budget_line_small select * from budget_line`);
    await runner.query(`alter table budget_line_small enable trigger user`);
    await runner.query(`DROP TABLE "budget_line"`);
    await runner.query(`DROP SCHEMA "budget_lines" CASCADE`);
    await runner.query(`ALTER TABLE "budget_line_small" RENAME TO "budget_line"`);
    for (const index of indexes) await runner.query(`ALTER INDEX "budget_line_small_${index}" RENAME TO "budget_line_${index}"`);
    await runner.query(`drop trigger if exists budget_line_stays on budget_line`);
    await runner.query(`create trigger budget_line_stays ${stays}`);
    await runner.query(`CREATE INDEX "budget_line_city_id_code_ix" ON "budget_line"  ("city_id", "code") `);
    await runner.query(`ALTER TABLE "budget_line" DROP COLUMN "first_row"`);
    await runner.query(
      `CREATE TABLE "budget_import_line" ("city_id" uuid NOT NULL, "reading_id" uuid NOT NULL, "code" text NOT NULL, "first_row" integer NOT NULL, "row_count" integer NOT NULL, "direction" text NOT NULL, "elimination" boolean NOT NULL, "body_code" text, "body_name" text, "department_code" text, "department_name" text, "programme_code" text, "programme_name" text, "chapter_code" text, "chapter_name" text, "economic_code" text, "economic_name" text, "function_code" text, "function_name" text, "fund_code" text, "fund_name" text, "district_code" text, "district_name" text, "initial_minor" bigint NOT NULL, "final_minor" bigint, "executed_minor" bigint, "committed_minor" bigint, "authorised_minor" bigint, "paid_minor" bigint, "cofog" text, "rigidity" text, "equality" text, CONSTRAINT "budget_import_line_pk" PRIMARY KEY ("city_id", "reading_id", "code"))`,
    );
  }
}
