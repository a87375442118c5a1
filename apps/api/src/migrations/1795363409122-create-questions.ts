import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateQuestions1795363409122 implements MigrationInterface {
  name = 'CreateQuestions1795363409122';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "question" ("city_id" uuid NOT NULL, "id" uuid NOT NULL, "proposal_id" uuid, "line_code" text, "writer_id" uuid NOT NULL, "text" text NOT NULL, "language" text NOT NULL, "asked_at" TIMESTAMP WITH TIME ZONE NOT NULL, "state" text NOT NULL, "due_on" date, "reminded" boolean NOT NULL DEFAULT false, "reopened" boolean NOT NULL DEFAULT false, "next_at" TIMESTAMP WITH TIME ZONE, "office" text, "office_holder" text, "joined_into_id" uuid, "wanted" integer NOT NULL DEFAULT '0', "covered_at" TIMESTAMP WITH TIME ZONE, "covered_for" text, "says_answered" boolean, "says_why" text NOT NULL DEFAULT '', "said_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "question_pk" PRIMARY KEY ("city_id", "id"))`,
    );
    await runner.query(`CREATE INDEX "question_city_id_next_at_ix" ON "question"  ("city_id", "next_at") WHERE next_at is not null`);
    await runner.query(`CREATE INDEX "question_city_id_writer_id_asked_at_ix" ON "question"  ("city_id", "writer_id", "asked_at") `);
    await runner.query(
      `CREATE INDEX "question_city_id_line_code_wanted_id_ix" ON "question"  ("city_id", "line_code", "wanted", "id") WHERE line_code is not null`,
    );
    await runner.query(
      `CREATE INDEX "question_city_id_proposal_id_wanted_id_ix" ON "question"  ("city_id", "proposal_id", "wanted", "id") WHERE proposal_id is not null`,
    );
    await runner.query(
      `CREATE TABLE "question_answer" ("city_id" uuid NOT NULL, "question_id" uuid NOT NULL, "number" integer NOT NULL, "writer_id" uuid NOT NULL, "answered_at" TIMESTAMP WITH TIME ZONE NOT NULL, "text" text NOT NULL, "language" text NOT NULL, "office" text NOT NULL, "office_holder" text NOT NULL, "days_late" integer NOT NULL, "correction" text, "figures" jsonb NOT NULL, "table" jsonb, "link_kind" text, "link_key" text, CONSTRAINT "question_answer_pk" PRIMARY KEY ("city_id", "question_id", "number"))`,
    );
    await runner.query(
      `CREATE TABLE "question_rule" ("city_id" uuid NOT NULL, "days" integer NOT NULL, "published_rule" text, CONSTRAINT "question_rule_pk" PRIMARY KEY ("city_id"))`,
    );
    await runner.query(
      `CREATE TABLE "question_wanted" ("city_id" uuid NOT NULL, "question_id" uuid NOT NULL, "person_id" uuid NOT NULL, CONSTRAINT "question_wanted_pk" PRIMARY KEY ("city_id", "question_id", "person_id"))`,
    );
    await runner.query(
      `ALTER TABLE "question" ADD CONSTRAINT "question_city_id_joined_into_id_fk" FOREIGN KEY ("city_id", "joined_into_id") REFERENCES "question"("city_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "question" ADD CONSTRAINT "question_city_id_writer_id_fk" FOREIGN KEY ("city_id", "writer_id") REFERENCES "person"("city_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "question" ADD CONSTRAINT "question_city_id_proposal_id_fk" FOREIGN KEY ("city_id", "proposal_id") REFERENCES "proposal"("city_id","id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "question_answer" ADD CONSTRAINT "question_answer_city_id_writer_id_fk" FOREIGN KEY ("city_id", "writer_id") REFERENCES "person"("city_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "question_answer" ADD CONSTRAINT "question_answer_city_id_question_id_fk" FOREIGN KEY ("city_id", "question_id") REFERENCES "question"("city_id","id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "question_rule" ADD CONSTRAINT "question_rule_city_id_fk" FOREIGN KEY ("city_id") REFERENCES "city"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "question_wanted" ADD CONSTRAINT "question_wanted_city_id_person_id_fk" FOREIGN KEY ("city_id", "person_id") REFERENCES "person"("city_id","id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "question_wanted" ADD CONSTRAINT "question_wanted_city_id_question_id_fk" FOREIGN KEY ("city_id", "question_id") REFERENCES "question"("city_id","id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "question_wanted" DROP CONSTRAINT "question_wanted_city_id_question_id_fk"`);
    await runner.query(`ALTER TABLE "question_wanted" DROP CONSTRAINT "question_wanted_city_id_person_id_fk"`);
    await runner.query(`ALTER TABLE "question_rule" DROP CONSTRAINT "question_rule_city_id_fk"`);
    await runner.query(`ALTER TABLE "question_answer" DROP CONSTRAINT "question_answer_city_id_question_id_fk"`);
    await runner.query(`ALTER TABLE "question_answer" DROP CONSTRAINT "question_answer_city_id_writer_id_fk"`);
    await runner.query(`ALTER TABLE "question" DROP CONSTRAINT "question_city_id_proposal_id_fk"`);
    await runner.query(`ALTER TABLE "question" DROP CONSTRAINT "question_city_id_writer_id_fk"`);
    await runner.query(`ALTER TABLE "question" DROP CONSTRAINT "question_city_id_joined_into_id_fk"`);
    await runner.query(`DROP TABLE "question_wanted"`);
    await runner.query(`DROP TABLE "question_rule"`);
    await runner.query(`DROP TABLE "question_answer"`);
    await runner.query(`DROP INDEX "public"."question_city_id_proposal_id_wanted_id_ix"`);
    await runner.query(`DROP INDEX "public"."question_city_id_line_code_wanted_id_ix"`);
    await runner.query(`DROP INDEX "public"."question_city_id_writer_id_asked_at_ix"`);
    await runner.query(`DROP INDEX "public"."question_city_id_next_at_ix"`);
    await runner.query(`DROP TABLE "question"`);
  }
}
