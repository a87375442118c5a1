import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateHearings1795375420745 implements MigrationInterface {
  name = 'CreateHearings1795375420745';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "appeal" ("city_id" uuid NOT NULL, "id" uuid NOT NULL, "proposal_id" uuid NOT NULL, "response_id" uuid NOT NULL, "decision" text NOT NULL, "appellant_id" uuid NOT NULL, "text" text NOT NULL, "language" text NOT NULL, "lodged_at" TIMESTAMP WITH TIME ZONE NOT NULL, "linked" boolean NOT NULL, "state" text, "entered_from" text, "entered_at" TIMESTAMP WITH TIME ZONE, "due_on" date, "due_rule" jsonb, "owed_in" text, "owed_on" date, CONSTRAINT "appeal_city_id_response_id_uq" UNIQUE ("city_id", "response_id"), CONSTRAINT "appeal_pk" PRIMARY KEY ("city_id", "id"))`,
    );
    await runner.query(`CREATE INDEX "appeal_city_id_due_on_ix" ON "appeal"  ("city_id", "due_on") WHERE due_on is not null`);
    await runner.query(`CREATE INDEX "appeal_city_id_proposal_id_lodged_at_ix" ON "appeal"  ("city_id", "proposal_id", "lodged_at") `);
    await runner.query(
      `CREATE TABLE "hearing_decision" ("city_id" uuid NOT NULL, "id" uuid NOT NULL, "proposal_id" uuid NOT NULL, "appeal_id" uuid, "by" text NOT NULL, "decided_by_id" uuid NOT NULL, "outcome" text NOT NULL, "text" text NOT NULL, "language" text NOT NULL, "decided_at" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "hearing_decision_pk" PRIMARY KEY ("city_id", "id"))`,
    );
    await runner.query(
      `CREATE INDEX "hearing_decision_city_id_proposal_id_decided_at_ix" ON "hearing_decision"  ("city_id", "proposal_id", "decided_at") `,
    );
    await runner.query(
      `CREATE TABLE "author_question" ("city_id" uuid NOT NULL, "proposal_id" uuid NOT NULL, "question" text NOT NULL, "language" text NOT NULL, "asked_on" date NOT NULL, "answer" text, "answer_language" text, "answered_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "author_question_pk" PRIMARY KEY ("city_id", "proposal_id"))`,
    );
    await runner.query(
      `CREATE TABLE "answer_word" ("city_id" uuid NOT NULL, "response_id" uuid NOT NULL, "person_id" uuid NOT NULL, "verdict" text NOT NULL, "at" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "answer_word_pk" PRIMARY KEY ("city_id", "response_id", "person_id"))`,
    );
    await runner.query(`CREATE INDEX "answer_word_city_id_person_id_ix" ON "answer_word"  ("city_id", "person_id") `);
    await runner.query(
      `CREATE TABLE "transfer" ("city_id" uuid NOT NULL, "proposal_id" uuid NOT NULL, "body" text NOT NULL, "proof" text NOT NULL, "language" text NOT NULL, "transferred_at" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "transfer_pk" PRIMARY KEY ("city_id", "proposal_id"))`,
    );
    await runner.query(
      `CREATE TABLE "time_limits" ("city_id" uuid NOT NULL, "wishes" jsonb NOT NULL, "closed_weekdays" jsonb NOT NULL, "holidays" jsonb NOT NULL, "published_in" text NOT NULL, "settled_at" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "time_limits_pk" PRIMARY KEY ("city_id"))`,
    );
    await runner.query(
      `ALTER TABLE "appeal" ADD CONSTRAINT "appeal_city_id_appellant_id_fk" FOREIGN KEY ("city_id", "appellant_id") REFERENCES "person"("city_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "appeal" ADD CONSTRAINT "appeal_city_id_response_id_fk" FOREIGN KEY ("city_id", "response_id") REFERENCES "official_response"("city_id","id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "appeal" ADD CONSTRAINT "appeal_city_id_proposal_id_fk" FOREIGN KEY ("city_id", "proposal_id") REFERENCES "proposal"("city_id","id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "hearing_decision" ADD CONSTRAINT "hearing_decision_city_id_decided_by_id_fk" FOREIGN KEY ("city_id", "decided_by_id") REFERENCES "person"("city_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "hearing_decision" ADD CONSTRAINT "hearing_decision_city_id_appeal_id_fk" FOREIGN KEY ("city_id", "appeal_id") REFERENCES "appeal"("city_id","id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "hearing_decision" ADD CONSTRAINT "hearing_decision_city_id_proposal_id_fk" FOREIGN KEY ("city_id", "proposal_id") REFERENCES "proposal"("city_id","id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "author_question" ADD CONSTRAINT "author_question_city_id_proposal_id_fk" FOREIGN KEY ("city_id", "proposal_id") REFERENCES "proposal"("city_id","id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "answer_word" ADD CONSTRAINT "answer_word_city_id_person_id_fk" FOREIGN KEY ("city_id", "person_id") REFERENCES "person"("city_id","id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "answer_word" ADD CONSTRAINT "answer_word_city_id_response_id_fk" FOREIGN KEY ("city_id", "response_id") REFERENCES "official_response"("city_id","id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "transfer" ADD CONSTRAINT "transfer_city_id_proposal_id_fk" FOREIGN KEY ("city_id", "proposal_id") REFERENCES "proposal"("city_id","id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "time_limits" ADD CONSTRAINT "time_limits_city_id_fk" FOREIGN KEY ("city_id") REFERENCES "city"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "time_limits" DROP CONSTRAINT "time_limits_city_id_fk"`);
    await runner.query(`ALTER TABLE "transfer" DROP CONSTRAINT "transfer_city_id_proposal_id_fk"`);
    await runner.query(`ALTER TABLE "answer_word" DROP CONSTRAINT "answer_word_city_id_response_id_fk"`);
    await runner.query(`ALTER TABLE "answer_word" DROP CONSTRAINT "answer_word_city_id_person_id_fk"`);
    await runner.query(`ALTER TABLE "author_question" DROP CONSTRAINT "author_question_city_id_proposal_id_fk"`);
    await runner.query(`ALTER TABLE "hearing_decision" DROP CONSTRAINT "hearing_decision_city_id_proposal_id_fk"`);
    await runner.query(`ALTER TABLE "hearing_decision" DROP CONSTRAINT "hearing_decision_city_id_appeal_id_fk"`);
    await runner.query(`ALTER TABLE "hearing_decision" DROP CONSTRAINT "hearing_decision_city_id_decided_by_id_fk"`);
    await runner.query(`ALTER TABLE "appeal" DROP CONSTRAINT "appeal_city_id_proposal_id_fk"`);
    await runner.query(`ALTER TABLE "appeal" DROP CONSTRAINT "appeal_city_id_response_id_fk"`);
    await runner.query(`ALTER TABLE "appeal" DROP CONSTRAINT "appeal_city_id_appellant_id_fk"`);
    await runner.query(`DROP TABLE "time_limits"`);
    await runner.query(`DROP TABLE "transfer"`);
    await runner.query(`DROP INDEX "public"."answer_word_city_id_person_id_ix"`);
    await runner.query(`DROP TABLE "answer_word"`);
    await runner.query(`DROP TABLE "author_question"`);
    await runner.query(`DROP INDEX "public"."hearing_decision_city_id_proposal_id_decided_at_ix"`);
    await runner.query(`DROP TABLE "hearing_decision"`);
    await runner.query(`DROP INDEX "public"."appeal_city_id_proposal_id_lodged_at_ix"`);
    await runner.query(`DROP INDEX "public"."appeal_city_id_due_on_ix"`);
    await runner.query(`DROP TABLE "appeal"`);
  }
}
