import type { MigrationInterface, QueryRunner } from 'typeorm';

export class DrawDistricts1795375813995 implements MigrationInterface {
  name = 'DrawDistricts1795375813995';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "proposal" ADD "warning" text`);
    await runner.query(`ALTER TABLE "attachment" ADD "warning" text`);
    await runner.query(`ALTER TABLE "district_shape" ADD "schematic" boolean NOT NULL DEFAULT false`);
    await runner.query(`ALTER TABLE "district_shape" ADD "source" text`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "district_shape" DROP COLUMN "source"`);
    await runner.query(`ALTER TABLE "district_shape" DROP COLUMN "schematic"`);
    await runner.query(`ALTER TABLE "attachment" DROP COLUMN "warning"`);
    await runner.query(`ALTER TABLE "proposal" DROP COLUMN "warning"`);
  }
}
