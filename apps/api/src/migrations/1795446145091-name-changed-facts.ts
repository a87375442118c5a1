import type { MigrationInterface, QueryRunner } from 'typeorm';

export class NameChangedFacts1795446145091 implements MigrationInterface {
  name = 'NameChangedFacts1795446145091';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "changed_facts" ("city_id" uuid NOT NULL, "id" uuid NOT NULL, "proposal_id" uuid NOT NULL, "by" text NOT NULL, "named_by_id" uuid NOT NULL, "since" date NOT NULL, "text" text NOT NULL, "language" text NOT NULL, "source" text NOT NULL, "named_at" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "changed_facts_pk" PRIMARY KEY ("city_id", "id"))`,
    );
    await runner.query(
      `CREATE INDEX "changed_facts_city_id_proposal_id_named_at_ix" ON "changed_facts"  ("city_id", "proposal_id", "named_at") `,
    );
    await runner.query(
      `ALTER TABLE "changed_facts" ADD CONSTRAINT "changed_facts_city_id_named_by_id_fk" FOREIGN KEY ("city_id", "named_by_id") REFERENCES "person"("city_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "changed_facts" ADD CONSTRAINT "changed_facts_city_id_proposal_id_fk" FOREIGN KEY ("city_id", "proposal_id") REFERENCES "proposal"("city_id","id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "changed_facts" DROP CONSTRAINT "changed_facts_city_id_proposal_id_fk"`);
    await runner.query(`ALTER TABLE "changed_facts" DROP CONSTRAINT "changed_facts_city_id_named_by_id_fk"`);
    await runner.query(`DROP INDEX "public"."changed_facts_city_id_proposal_id_named_at_ix"`);
    await runner.query(`DROP TABLE "changed_facts"`);
  }
}
