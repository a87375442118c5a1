import type { MigrationInterface, QueryRunner } from 'typeorm';

export class EvidenceOfDeliveries1795390332771 implements MigrationInterface {
  name = 'EvidenceOfDeliveries1795390332771';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "delivery_report" ADD "happened_on" date`);
    await runner.query(`ALTER TABLE "delivery_report" ADD "place" text`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "delivery_report" DROP COLUMN "place"`);
    await runner.query(`ALTER TABLE "delivery_report" DROP COLUMN "happened_on"`);
  }
}
