import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ReadAnswersAgain1795390206174 implements MigrationInterface {
  name = 'ReadAnswersAgain1795390206174';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "answer_reading" ("city_id" uuid NOT NULL, "proposal_id" uuid NOT NULL, "revision" integer NOT NULL, "colleague_id" uuid NOT NULL, "asked_by_id" uuid NOT NULL, "asked_at" TIMESTAMP WITH TIME ZONE NOT NULL, "verdict" text, "words" text, CONSTRAINT "answer_reading_pk" PRIMARY KEY ("city_id", "proposal_id"))`,
    );
    await runner.query(
      `CREATE TABLE "answer_rule" ("city_id" uuid NOT NULL, "second_eyes" boolean NOT NULL, "published_in" text NOT NULL, CONSTRAINT "answer_rule_pk" PRIMARY KEY ("city_id"))`,
    );
    await runner.query(`ALTER TABLE "response_draft" ADD "writer_ids" uuid array NOT NULL DEFAULT '{}'`);
    await runner.query(`UPDATE "response_draft" SET "writer_ids" = array["changed_by"]`);
    await runner.query(
      `ALTER TABLE "answer_reading" ADD CONSTRAINT "answer_reading_city_id_asked_by_id_fk" FOREIGN KEY ("city_id", "asked_by_id") REFERENCES "person"("city_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "answer_reading" ADD CONSTRAINT "answer_reading_city_id_colleague_id_fk" FOREIGN KEY ("city_id", "colleague_id") REFERENCES "person"("city_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "answer_reading" ADD CONSTRAINT "answer_reading_city_id_proposal_id_fk" FOREIGN KEY ("city_id", "proposal_id") REFERENCES "response_draft"("city_id","proposal_id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "answer_rule" ADD CONSTRAINT "answer_rule_city_id_fk" FOREIGN KEY ("city_id") REFERENCES "city"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "answer_rule" DROP CONSTRAINT "answer_rule_city_id_fk"`);
    await runner.query(`ALTER TABLE "answer_reading" DROP CONSTRAINT "answer_reading_city_id_proposal_id_fk"`);
    await runner.query(`ALTER TABLE "answer_reading" DROP CONSTRAINT "answer_reading_city_id_colleague_id_fk"`);
    await runner.query(`ALTER TABLE "answer_reading" DROP CONSTRAINT "answer_reading_city_id_asked_by_id_fk"`);
    await runner.query(`ALTER TABLE "response_draft" DROP COLUMN "writer_ids"`);
    await runner.query(`DROP TABLE "answer_rule"`);
    await runner.query(`DROP TABLE "answer_reading"`);
  }
}
