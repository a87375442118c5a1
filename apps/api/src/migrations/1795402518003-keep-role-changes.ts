import type { MigrationInterface, QueryRunner } from 'typeorm';

export class KeepRoleChanges1795402518003 implements MigrationInterface {
  name = 'KeepRoleChanges1795402518003';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "role_change" ("city_id" uuid NOT NULL, "id" uuid NOT NULL, "person_id" uuid, "salt" text, "person_hash" text NOT NULL, "role" text NOT NULL, "given" boolean NOT NULL, "reason" text NOT NULL, "decided_by_id" uuid, "changed_at" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "role_change_pk" PRIMARY KEY ("city_id", "id"))`,
    );
    await runner.query(`CREATE INDEX "role_change_city_id_changed_at_ix" ON "role_change"  ("city_id", "changed_at") `);
    await runner.query(
      `ALTER TABLE "role_change" ADD CONSTRAINT "role_change_city_id_person_id_fk" FOREIGN KEY ("city_id", "person_id") REFERENCES "person"("city_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "role_change" ADD CONSTRAINT "role_change_city_id_fk" FOREIGN KEY ("city_id") REFERENCES "city"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "role_change" DROP CONSTRAINT "role_change_city_id_fk"`);
    await runner.query(`ALTER TABLE "role_change" DROP CONSTRAINT "role_change_city_id_person_id_fk"`);
    await runner.query(`DROP INDEX "public"."role_change_city_id_changed_at_ix"`);
    await runner.query(`DROP TABLE "role_change"`);
  }
}
