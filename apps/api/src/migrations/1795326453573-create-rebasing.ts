import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateRebasing1795326453573 implements MigrationInterface {
  name = 'CreateRebasing1795326453573';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "rebasing" ("city_id" uuid NOT NULL, "proposal_id" uuid NOT NULL, "to_version_id" uuid NOT NULL, "from_version_id" uuid NOT NULL, "outcome" text NOT NULL, "moves" jsonb NOT NULL, "at" TIMESTAMP WITH TIME ZONE NOT NULL, "chosen_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "rebasing_pk" PRIMARY KEY ("city_id", "proposal_id", "to_version_id"))`,
    );
    await runner.query(
      `ALTER TABLE "rebasing" ADD CONSTRAINT "rebasing_city_id_to_version_id_fk" FOREIGN KEY ("city_id", "to_version_id") REFERENCES "budget_version"("city_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "rebasing" ADD CONSTRAINT "rebasing_city_id_from_version_id_fk" FOREIGN KEY ("city_id", "from_version_id") REFERENCES "budget_version"("city_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "rebasing" ADD CONSTRAINT "rebasing_city_id_proposal_id_fk" FOREIGN KEY ("city_id", "proposal_id") REFERENCES "proposal"("city_id","id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "rebasing" DROP CONSTRAINT "rebasing_city_id_proposal_id_fk"`);
    await runner.query(`ALTER TABLE "rebasing" DROP CONSTRAINT "rebasing_city_id_from_version_id_fk"`);
    await runner.query(`ALTER TABLE "rebasing" DROP CONSTRAINT "rebasing_city_id_to_version_id_fk"`);
    await runner.query(`DROP TABLE "rebasing"`);
  }
}
