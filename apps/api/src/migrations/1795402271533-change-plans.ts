import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ChangePlans1795402271533 implements MigrationInterface {
  name = 'ChangePlans1795402271533';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "plan_change" ("city_id" uuid NOT NULL, "commitment_id" uuid NOT NULL, "replaces_id" uuid NOT NULL, "first_id" uuid NOT NULL, "reason" text NOT NULL, "language" text NOT NULL, CONSTRAINT "plan_change_pk" PRIMARY KEY ("city_id", "commitment_id"))`,
    );
    await runner.query(`CREATE INDEX "plan_change_city_id_first_id_ix" ON "plan_change"  ("city_id", "first_id") `);
    await runner.query(
      `ALTER TABLE "plan_change" ADD CONSTRAINT "plan_change_city_id_first_id_fk" FOREIGN KEY ("city_id", "first_id") REFERENCES "commitment"("city_id","id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "plan_change" ADD CONSTRAINT "plan_change_city_id_replaces_id_fk" FOREIGN KEY ("city_id", "replaces_id") REFERENCES "commitment"("city_id","id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "plan_change" ADD CONSTRAINT "plan_change_city_id_commitment_id_fk" FOREIGN KEY ("city_id", "commitment_id") REFERENCES "commitment"("city_id","id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "plan_change" DROP CONSTRAINT "plan_change_city_id_commitment_id_fk"`);
    await runner.query(`ALTER TABLE "plan_change" DROP CONSTRAINT "plan_change_city_id_replaces_id_fk"`);
    await runner.query(`ALTER TABLE "plan_change" DROP CONSTRAINT "plan_change_city_id_first_id_fk"`);
    await runner.query(`DROP INDEX "public"."plan_change_city_id_first_id_ix"`);
    await runner.query(`DROP TABLE "plan_change"`);
  }
}
