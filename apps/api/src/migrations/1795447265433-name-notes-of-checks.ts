import type { MigrationInterface, QueryRunner } from 'typeorm';

export class NameNotesOfChecks1795447265433 implements MigrationInterface {
  name = 'NameNotesOfChecks1795447265433';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "delivery_grade" ADD "id" uuid NOT NULL DEFAULT gen_random_uuid()`);
    await runner.query(`ALTER TABLE "delivery_grade" ALTER COLUMN "id" DROP DEFAULT`);
    await runner.query(`ALTER TABLE "delivery_check" ADD "id" uuid NOT NULL DEFAULT gen_random_uuid()`);
    await runner.query(`ALTER TABLE "delivery_check" ALTER COLUMN "id" DROP DEFAULT`);
    await runner.query(`ALTER TABLE "delivery_grade" ADD CONSTRAINT "delivery_grade_city_id_id_uq" UNIQUE ("city_id", "id")`);
    await runner.query(`ALTER TABLE "delivery_check" ADD CONSTRAINT "delivery_check_city_id_id_uq" UNIQUE ("city_id", "id")`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "delivery_check" DROP CONSTRAINT "delivery_check_city_id_id_uq"`);
    await runner.query(`ALTER TABLE "delivery_grade" DROP CONSTRAINT "delivery_grade_city_id_id_uq"`);
    await runner.query(`ALTER TABLE "delivery_check" DROP COLUMN "id"`);
    await runner.query(`ALTER TABLE "delivery_grade" DROP COLUMN "id"`);
  }
}
