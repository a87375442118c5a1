import type { MigrationInterface, QueryRunner } from 'typeorm';

export class NameLogWitnesses1795388696883 implements MigrationInterface {
  name = 'NameLogWitnesses1795388696883';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "log_witness" ("city_id" uuid NOT NULL, "id" uuid NOT NULL, "name" text NOT NULL, "public_key" bytea NOT NULL, "who" text NOT NULL, "published_rule" text NOT NULL, "named_at" TIMESTAMP WITH TIME ZONE NOT NULL, "dismissed_at" TIMESTAMP WITH TIME ZONE, "dismissed_because" text, CONSTRAINT "log_witness_pk" PRIMARY KEY ("city_id", "id"))`,
    );
    await runner.query(
      `CREATE UNIQUE INDEX "log_witness_city_id_name_ix" ON "log_witness"  ("city_id", "name") WHERE dismissed_at is null`,
    );
    await runner.query(
      `CREATE TABLE "log_cosignature" ("city_id" uuid NOT NULL, "size" integer NOT NULL, "witness_id" uuid NOT NULL, "line" text NOT NULL, "seen_at" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "log_cosignature_pk" PRIMARY KEY ("city_id", "size", "witness_id"))`,
    );
    await runner.query(
      `ALTER TABLE "log_witness" ADD CONSTRAINT "log_witness_city_id_fk" FOREIGN KEY ("city_id") REFERENCES "city"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "log_cosignature" ADD CONSTRAINT "log_cosignature_city_id_witness_id_fk" FOREIGN KEY ("city_id", "witness_id") REFERENCES "log_witness"("city_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "log_cosignature" ADD CONSTRAINT "log_cosignature_city_id_size_fk" FOREIGN KEY ("city_id", "size") REFERENCES "log_checkpoint"("city_id","size") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(`CREATE INDEX "log_cosignature_city_id_witness_id_size_ix" ON "log_cosignature"  ("city_id", "witness_id", "size")`);
    await runner.query(
      `CREATE TRIGGER log_cosignature_only_grows BEFORE UPDATE OR DELETE ON "log_cosignature" FOR EACH ROW EXECUTE FUNCTION act_log_only_grows()`,
    );
    await runner.query(
      `CREATE TRIGGER log_cosignature_is_kept BEFORE TRUNCATE ON "log_cosignature" FOR EACH STATEMENT EXECUTE FUNCTION act_log_only_grows()`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "log_cosignature" DROP CONSTRAINT "log_cosignature_city_id_size_fk"`);
    await runner.query(`ALTER TABLE "log_cosignature" DROP CONSTRAINT "log_cosignature_city_id_witness_id_fk"`);
    await runner.query(`ALTER TABLE "log_witness" DROP CONSTRAINT "log_witness_city_id_fk"`);
    await runner.query(`DROP INDEX "public"."log_cosignature_city_id_witness_id_size_ix"`);
    await runner.query(`DROP TABLE "log_cosignature"`);
    await runner.query(`DROP INDEX "public"."log_witness_city_id_name_ix"`);
    await runner.query(`DROP TABLE "log_witness"`);
  }
}
