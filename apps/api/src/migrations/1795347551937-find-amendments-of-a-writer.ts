import type { MigrationInterface, QueryRunner } from 'typeorm';

export class FindAmendmentsOfAWriter1795347551937 implements MigrationInterface {
  name = 'FindAmendmentsOfAWriter1795347551937';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE INDEX "amendment_city_id_writer_id_created_at_ix" ON "amendment"  ("city_id", "writer_id", "created_at") `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX "public"."amendment_city_id_writer_id_created_at_ix"`);
  }
}
