import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CoverAnswersOfAuthors1795454445908 implements MigrationInterface {
  name = 'CoverAnswersOfAuthors1795454445908';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "author_question" ADD "id" uuid NOT NULL DEFAULT gen_random_uuid()`);
    await runner.query(`ALTER TABLE "author_question" ALTER COLUMN "id" DROP DEFAULT`);
    await runner.query(`ALTER TABLE "author_question" ADD "answered_by_id" uuid`);
    // Nobody kept which of the authors had answered: the first of them stands for what was said until now.
    await runner.query(
      `UPDATE "author_question" q SET "answered_by_id" = p.author_id FROM "proposal" p
        WHERE p.city_id = q.city_id AND p.id = q.proposal_id AND q.answer IS NOT NULL`,
    );
    await runner.query(`ALTER TABLE "author_question" ADD CONSTRAINT "author_question_city_id_id_uq" UNIQUE ("city_id", "id")`);
    await runner.query(
      `ALTER TABLE "author_question" ADD CONSTRAINT "author_question_city_id_answered_by_id_fk" FOREIGN KEY ("city_id", "answered_by_id") REFERENCES "person"("city_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "author_question" DROP CONSTRAINT "author_question_city_id_answered_by_id_fk"`);
    await runner.query(`ALTER TABLE "author_question" DROP CONSTRAINT "author_question_city_id_id_uq"`);
    await runner.query(`ALTER TABLE "author_question" DROP COLUMN "answered_by_id"`);
    await runner.query(`ALTER TABLE "author_question" DROP COLUMN "id"`);
  }
}
