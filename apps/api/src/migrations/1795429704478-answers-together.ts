import type { MigrationInterface, QueryRunner } from 'typeorm';

export class AnswersTogether1795429704478 implements MigrationInterface {
  name = 'AnswersTogether1795429704478';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "answer_batch" ("city_id" uuid NOT NULL, "id" uuid NOT NULL, "decision" text NOT NULL, "reason_code" text, "made_at" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "answer_batch_pk" PRIMARY KEY ("city_id", "id"))`,
    );
    await runner.query(`CREATE INDEX "answer_batch_city_id_made_at_ix" ON "answer_batch"  ("city_id", "made_at") `);
    await runner.query(
      `CREATE TABLE "batched_answer" ("city_id" uuid NOT NULL, "batch_id" uuid NOT NULL, "proposal_id" uuid NOT NULL, "response_id" uuid, "own_words" text, CONSTRAINT "batched_answer_pk" PRIMARY KEY ("city_id", "batch_id", "proposal_id"))`,
    );
    await runner.query(`CREATE INDEX "batched_answer_city_id_proposal_id_ix" ON "batched_answer"  ("city_id", "proposal_id") `);
    await runner.query(`ALTER TABLE "response_draft" ADD "batch_id" uuid`);
    await runner.query(`CREATE INDEX "response_draft_city_id_batch_id_ix" ON "response_draft"  ("city_id", "batch_id") `);
    await runner.query(
      `ALTER TABLE "answer_batch" ADD CONSTRAINT "answer_batch_city_id_fk" FOREIGN KEY ("city_id") REFERENCES "city"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "batched_answer" ADD CONSTRAINT "batched_answer_city_id_response_id_fk" FOREIGN KEY ("city_id", "response_id") REFERENCES "official_response"("city_id","id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "batched_answer" ADD CONSTRAINT "batched_answer_city_id_proposal_id_fk" FOREIGN KEY ("city_id", "proposal_id") REFERENCES "proposal"("city_id","id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "batched_answer" ADD CONSTRAINT "batched_answer_city_id_batch_id_fk" FOREIGN KEY ("city_id", "batch_id") REFERENCES "answer_batch"("city_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "response_draft" ADD CONSTRAINT "response_draft_city_id_batch_id_fk" FOREIGN KEY ("city_id", "batch_id") REFERENCES "answer_batch"("city_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "response_draft" DROP CONSTRAINT "response_draft_city_id_batch_id_fk"`);
    await runner.query(`ALTER TABLE "batched_answer" DROP CONSTRAINT "batched_answer_city_id_batch_id_fk"`);
    await runner.query(`ALTER TABLE "batched_answer" DROP CONSTRAINT "batched_answer_city_id_proposal_id_fk"`);
    await runner.query(`ALTER TABLE "batched_answer" DROP CONSTRAINT "batched_answer_city_id_response_id_fk"`);
    await runner.query(`ALTER TABLE "answer_batch" DROP CONSTRAINT "answer_batch_city_id_fk"`);
    await runner.query(`DROP INDEX "public"."response_draft_city_id_batch_id_ix"`);
    await runner.query(`ALTER TABLE "response_draft" DROP COLUMN "batch_id"`);
    await runner.query(`DROP INDEX "public"."batched_answer_city_id_proposal_id_ix"`);
    await runner.query(`DROP TABLE "batched_answer"`);
    await runner.query(`DROP INDEX "public"."answer_batch_city_id_made_at_ix"`);
    await runner.query(`DROP TABLE "answer_batch"`);
  }
}
