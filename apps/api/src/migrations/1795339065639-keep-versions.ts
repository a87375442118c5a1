import type { MigrationInterface, QueryRunner } from 'typeorm';

const published = ['budget_version', 'budget_line'];

/** A version is published once; what was wrong in it is put right by another one. */
const refuseChange = `
  create function refuse_change_of_published() returns trigger language plpgsql as $$
  begin
    raise exception 'What is published stays as it is: no % of %', lower(tg_op), tg_table_name using errcode = 'restrict_violation';
  end $$`;

/**
 * One look at the versions for each statement, where a foreign key would take a look for each of a million lines. A version that
 * was there before the transaction began takes no more lines.
 */
const linesComeWithTheirVersion = `
  create function budget_lines_come_with_version() returns trigger language plpgsql as $$
  begin
    if exists (select from (select distinct city_id, version_id from come) as line
                where not exists (select from budget_version version
                                   where version.city_id = line.city_id and version.id = line.version_id
                                     and version.xmin = pg_current_xact_id()::xid)) then
      raise exception 'Lines come with their version, or not at all' using errcode = 'foreign_key_violation';
    end if;
    return null;
  end $$`;

export class KeepVersions1795339065639 implements MigrationInterface {
  name = 'KeepVersions1795339065639';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "budget_cell" DROP CONSTRAINT "budget_cell_city_id_version_id_fk"`);
    await runner.query(`ALTER TABLE "budget_line" DROP CONSTRAINT "budget_line_city_id_version_id_fk"`);
    await runner.query(refuseChange);
    await runner.query(linesComeWithTheirVersion);
    for (const table of published) {
      await runner.query(
        `create trigger ${table}_stays before update or delete on ${table} for each row execute function refuse_change_of_published()`,
      );
      await runner.query(
        `create trigger ${table}_stays_whole before truncate on ${table} for each statement execute function refuse_change_of_published()`,
      );
    }
    await runner.query(
      `create trigger budget_line_comes_with_version after insert on budget_line referencing new table as come
         for each statement execute function budget_lines_come_with_version()`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop trigger budget_line_comes_with_version on budget_line`);
    for (const table of published) {
      await runner.query(`drop trigger ${table}_stays_whole on ${table}`);
      await runner.query(`drop trigger ${table}_stays on ${table}`);
    }
    await runner.query(`drop function budget_lines_come_with_version(), refuse_change_of_published()`);
    await runner.query(
      `ALTER TABLE "budget_line" ADD CONSTRAINT "budget_line_city_id_version_id_fk" FOREIGN KEY ("city_id", "version_id") REFERENCES "budget_version"("city_id","id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "budget_cell" ADD CONSTRAINT "budget_cell_city_id_version_id_fk" FOREIGN KEY ("city_id", "version_id") REFERENCES "budget_version"("city_id","id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
  }
}
