import type { MigrationInterface, QueryRunner } from 'typeorm';

export class AssignAnswers1795399659698 implements MigrationInterface {
  name = 'AssignAnswers1795399659698';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "answer_assignment" ("city_id" uuid NOT NULL, "proposal_id" uuid NOT NULL, "turn" integer NOT NULL, "person_id" uuid, "assigned_by_id" uuid NOT NULL, "assigned_at" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "answer_assignment_pk" PRIMARY KEY ("city_id", "proposal_id", "turn"))`,
    );
    await runner.query(`CREATE INDEX "answer_assignment_city_id_person_id_ix" ON "answer_assignment"  ("city_id", "person_id") `);
    await runner.query(
      `ALTER TABLE "answer_assignment" ADD CONSTRAINT "answer_assignment_city_id_assigned_by_id_fk" FOREIGN KEY ("city_id", "assigned_by_id") REFERENCES "person"("city_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "answer_assignment" ADD CONSTRAINT "answer_assignment_city_id_person_id_fk" FOREIGN KEY ("city_id", "person_id") REFERENCES "person"("city_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "answer_assignment" ADD CONSTRAINT "answer_assignment_city_id_proposal_id_fk" FOREIGN KEY ("city_id", "proposal_id") REFERENCES "proposal"("city_id","id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "answer_assignment" DROP CONSTRAINT "answer_assignment_city_id_proposal_id_fk"`);
    await runner.query(`ALTER TABLE "answer_assignment" DROP CONSTRAINT "answer_assignment_city_id_person_id_fk"`);
    await runner.query(`ALTER TABLE "answer_assignment" DROP CONSTRAINT "answer_assignment_city_id_assigned_by_id_fk"`);
    await runner.query(`DROP INDEX "public"."answer_assignment_city_id_person_id_ix"`);
    await runner.query(`DROP TABLE "answer_assignment"`);
  }
}
