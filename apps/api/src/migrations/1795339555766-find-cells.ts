import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What people drill down within most; the whole of a version is read by its key. */
const ways = ['programme_code', 'department_key', 'district_code'];

export class FindCells1795339555766 implements MigrationInterface {
  name = 'FindCells1795339555766';

  async up(runner: QueryRunner): Promise<void> {
    for (const way of ways)
      await runner.query(
        `CREATE INDEX "budget_cell_city_id_version_id_grain_${way}_ix" ON "budget_cell" ("city_id", "version_id", "grain", "${way}")`,
      );
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const way of ways) await runner.query(`DROP INDEX "public"."budget_cell_city_id_version_id_grain_${way}_ix"`);
  }
}
