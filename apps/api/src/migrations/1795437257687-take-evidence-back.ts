import type { MigrationInterface, QueryRunner } from 'typeorm';

export class TakeEvidenceBack1795437257687 implements MigrationInterface {
  name = 'TakeEvidenceBack1795437257687';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "evidence_taken_back" ("city_id" uuid NOT NULL, "attachment_id" uuid NOT NULL, "taken_back_at" TIMESTAMP WITH TIME ZONE NOT NULL, "taken_back_by" uuid NOT NULL, "reason" text NOT NULL, "language" text NOT NULL, CONSTRAINT "evidence_taken_back_pk" PRIMARY KEY ("city_id", "attachment_id"))`,
    );
    await runner.query(
      `ALTER TABLE "evidence_taken_back" ADD CONSTRAINT "evidence_taken_back_city_id_taken_back_by_fk" FOREIGN KEY ("city_id", "taken_back_by") REFERENCES "person"("city_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "evidence_taken_back" ADD CONSTRAINT "evidence_taken_back_city_id_attachment_id_fk" FOREIGN KEY ("city_id", "attachment_id") REFERENCES "delivery_evidence"("city_id","attachment_id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "evidence_taken_back" DROP CONSTRAINT "evidence_taken_back_city_id_attachment_id_fk"`);
    await runner.query(`ALTER TABLE "evidence_taken_back" DROP CONSTRAINT "evidence_taken_back_city_id_taken_back_by_fk"`);
    await runner.query(`DROP TABLE "evidence_taken_back"`);
  }
}
