import type { MigrationInterface, QueryRunner } from 'typeorm';

export class AnswerTemplates1795428248667 implements MigrationInterface {
  name = 'AnswerTemplates1795428248667';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "answer_template" ("city_id" uuid NOT NULL, "id" uuid NOT NULL, "revision" integer NOT NULL, "name" text NOT NULL, "decision" text NOT NULL, "reason_code" text, "texts" jsonb NOT NULL, "changed_at" TIMESTAMP WITH TIME ZONE NOT NULL, "retired_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "answer_template_pk" PRIMARY KEY ("city_id", "id"))`,
    );
    await runner.query(
      `ALTER TABLE "answer_template" ADD CONSTRAINT "answer_template_city_id_fk" FOREIGN KEY ("city_id") REFERENCES "city"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "answer_template" DROP CONSTRAINT "answer_template_city_id_fk"`);
    await runner.query(`DROP TABLE "answer_template"`);
  }
}
