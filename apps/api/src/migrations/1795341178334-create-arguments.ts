import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateArguments1795341178334 implements MigrationInterface {
  name = 'CreateArguments1795341178334';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "argument" ("city_id" uuid NOT NULL, "id" uuid NOT NULL, "proposal_id" uuid NOT NULL, "writer_id" uuid NOT NULL, "voice" text NOT NULL, "side" text NOT NULL, "answers_id" uuid, "text" text NOT NULL, "language" text NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, "taken_back_at" TIMESTAMP WITH TIME ZONE, "covered_at" TIMESTAMP WITH TIME ZONE, "covered_for" text, "helpful" integer NOT NULL DEFAULT '0', CONSTRAINT "argument_pk" PRIMARY KEY ("city_id", "id"))`,
    );
    await runner.query(`CREATE INDEX "argument_city_id_writer_id_created_at_ix" ON "argument"  ("city_id", "writer_id", "created_at") `);
    await runner.query(
      `CREATE INDEX "argument_city_id_answers_id_ix" ON "argument"  ("city_id", "answers_id") WHERE answers_id is not null`,
    );
    await runner.query(
      `CREATE INDEX "argument_city_id_proposal_id_side_helpful_id_ix" ON "argument"  ("city_id", "proposal_id", "side", "helpful", "id") WHERE answers_id is null`,
    );
    await runner.query(
      `CREATE TABLE "helpful_argument" ("city_id" uuid NOT NULL, "argument_id" uuid NOT NULL, "person_id" uuid NOT NULL, CONSTRAINT "helpful_argument_pk" PRIMARY KEY ("city_id", "argument_id", "person_id"))`,
    );
    await runner.query(
      `ALTER TABLE "argument" ADD CONSTRAINT "argument_city_id_answers_id_fk" FOREIGN KEY ("city_id", "answers_id") REFERENCES "argument"("city_id","id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "argument" ADD CONSTRAINT "argument_city_id_writer_id_fk" FOREIGN KEY ("city_id", "writer_id") REFERENCES "person"("city_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "argument" ADD CONSTRAINT "argument_city_id_proposal_id_fk" FOREIGN KEY ("city_id", "proposal_id") REFERENCES "proposal"("city_id","id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "helpful_argument" ADD CONSTRAINT "helpful_argument_city_id_person_id_fk" FOREIGN KEY ("city_id", "person_id") REFERENCES "person"("city_id","id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "helpful_argument" ADD CONSTRAINT "helpful_argument_city_id_argument_id_fk" FOREIGN KEY ("city_id", "argument_id") REFERENCES "argument"("city_id","id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "helpful_argument" DROP CONSTRAINT "helpful_argument_city_id_argument_id_fk"`);
    await runner.query(`ALTER TABLE "helpful_argument" DROP CONSTRAINT "helpful_argument_city_id_person_id_fk"`);
    await runner.query(`ALTER TABLE "argument" DROP CONSTRAINT "argument_city_id_proposal_id_fk"`);
    await runner.query(`ALTER TABLE "argument" DROP CONSTRAINT "argument_city_id_writer_id_fk"`);
    await runner.query(`ALTER TABLE "argument" DROP CONSTRAINT "argument_city_id_answers_id_fk"`);
    await runner.query(`DROP TABLE "helpful_argument"`);
    await runner.query(`DROP INDEX "public"."argument_city_id_proposal_id_side_helpful_id_ix"`);
    await runner.query(`DROP INDEX "public"."argument_city_id_answers_id_ix"`);
    await runner.query(`DROP INDEX "public"."argument_city_id_writer_id_created_at_ix"`);
    await runner.query(`DROP TABLE "argument"`);
  }
}
