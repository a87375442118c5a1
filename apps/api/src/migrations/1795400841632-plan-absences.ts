import type { MigrationInterface, QueryRunner } from 'typeorm';

export class PlanAbsences1795400841632 implements MigrationInterface {
  name = 'PlanAbsences1795400841632';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "absence" ("city_id" uuid NOT NULL, "id" uuid NOT NULL, "person_id" uuid NOT NULL, "substitute_id" uuid, "from_on" date NOT NULL, "until_on" date NOT NULL, "entered_at" TIMESTAMP WITH TIME ZONE NOT NULL, "ended_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "absence_pk" PRIMARY KEY ("city_id", "id"))`,
    );
    await runner.query(`CREATE INDEX "absence_city_id_substitute_id_ix" ON "absence"  ("city_id", "substitute_id") `);
    await runner.query(`CREATE INDEX "absence_city_id_person_id_ix" ON "absence"  ("city_id", "person_id") `);
    await runner.query(
      `ALTER TABLE "absence" ADD CONSTRAINT "absence_city_id_substitute_id_fk" FOREIGN KEY ("city_id", "substitute_id") REFERENCES "person"("city_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "absence" ADD CONSTRAINT "absence_city_id_person_id_fk" FOREIGN KEY ("city_id", "person_id") REFERENCES "person"("city_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "absence" DROP CONSTRAINT "absence_city_id_person_id_fk"`);
    await runner.query(`ALTER TABLE "absence" DROP CONSTRAINT "absence_city_id_substitute_id_fk"`);
    await runner.query(`DROP INDEX "public"."absence_city_id_person_id_ix"`);
    await runner.query(`DROP INDEX "public"."absence_city_id_substitute_id_ix"`);
    await runner.query(`DROP TABLE "absence"`);
  }
}
