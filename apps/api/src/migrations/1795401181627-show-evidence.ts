import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ShowEvidence1795401181627 implements MigrationInterface {
  name = 'ShowEvidence1795401181627';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "delivery_evidence" ("city_id" uuid NOT NULL, "attachment_id" uuid NOT NULL, "report_id" uuid NOT NULL, "by_city" boolean NOT NULL, CONSTRAINT "delivery_evidence_pk" PRIMARY KEY ("city_id", "attachment_id"))`,
    );
    await runner.query(`CREATE INDEX "delivery_evidence_city_id_report_id_ix" ON "delivery_evidence"  ("city_id", "report_id") `);
    await runner.query(`ALTER TABLE "attachment" ADD "subject" text NOT NULL DEFAULT 'proposal'`);
    await runner.query(`ALTER TABLE "attachment" ADD "language" text`);
    await runner.query(`ALTER TABLE "attachment" ADD "seen_on" date`);
    await runner.query(`ALTER TABLE "attachment" ADD "place" text`);
    await runner.query(
      `ALTER TABLE "delivery_evidence" ADD CONSTRAINT "delivery_evidence_city_id_report_id_fk" FOREIGN KEY ("city_id", "report_id") REFERENCES "delivery_report"("city_id","id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "delivery_evidence" ADD CONSTRAINT "delivery_evidence_city_id_attachment_id_fk" FOREIGN KEY ("city_id", "attachment_id") REFERENCES "attachment"("city_id","id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "delivery_evidence" DROP CONSTRAINT "delivery_evidence_city_id_attachment_id_fk"`);
    await runner.query(`ALTER TABLE "delivery_evidence" DROP CONSTRAINT "delivery_evidence_city_id_report_id_fk"`);
    await runner.query(`ALTER TABLE "attachment" DROP COLUMN "place"`);
    await runner.query(`ALTER TABLE "attachment" DROP COLUMN "seen_on"`);
    await runner.query(`ALTER TABLE "attachment" DROP COLUMN "language"`);
    await runner.query(`ALTER TABLE "attachment" DROP COLUMN "subject"`);
    await runner.query(`DROP INDEX "public"."delivery_evidence_city_id_report_id_ix"`);
    await runner.query(`DROP TABLE "delivery_evidence"`);
  }
}
