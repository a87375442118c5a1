import type { MigrationInterface, QueryRunner } from 'typeorm';

const amounts = [
  ['initial', 'initial_minor'],
  ['final', 'coalesce(final_minor, initial_minor)'],
  ['executed', 'coalesce(executed_minor, 0)'],
] as const;

export class RollUpBudgets1795326711141 implements MigrationInterface {
  name = 'RollUpBudgets1795326711141';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX "public"."budget_line_search_text_ix"`);
    await runner.query(
      `CREATE TABLE "budget_cell" ("city_id" uuid NOT NULL, "version_id" uuid NOT NULL, "grain" text NOT NULL, "position" integer NOT NULL, "direction" text NOT NULL, "elimination" boolean NOT NULL, "area_code" text, "policy_code" text, "group_code" text, "programme_code" text, "body_code" text, "department_key" text, "department_code" text, "district_code" text, "chapter_code" text, "economic_code" text, "cofog_group" text, "serving" text, "rigidity" text, "fund_code" text, "equality" text, "initial_minor" bigint NOT NULL, "final_minor" bigint NOT NULL, "executed_minor" bigint, "line_count" integer NOT NULL, "lines_without_executed" integer NOT NULL, CONSTRAINT "budget_cell_pk" PRIMARY KEY ("city_id", "version_id", "grain", "position"))`,
    );
    await runner.query(
      `CREATE TABLE "budget_part" ("city_id" uuid NOT NULL, "version_id" uuid NOT NULL, "direction" text NOT NULL, "elimination" boolean NOT NULL, "dimension" text NOT NULL, "key" text NOT NULL, "name" text, "codes" text array NOT NULL DEFAULT '{}', "initial_minor" bigint NOT NULL, "final_minor" bigint NOT NULL, "executed_minor" bigint, "line_count" integer NOT NULL, "lines_without_executed" integer NOT NULL, "search_text" text NOT NULL DEFAULT '', CONSTRAINT "budget_part_pk" PRIMARY KEY ("city_id", "version_id", "direction", "elimination", "dimension", "key"))`,
    );
    await runner.query(`CREATE INDEX "budget_part_city_id_dimension_key_ix" ON "budget_part"  ("city_id", "dimension", "key") `);
    await runner.query(
      `CREATE TABLE "budget_top_line" ("city_id" uuid NOT NULL, "version_id" uuid NOT NULL, "serving" text NOT NULL, "position" integer NOT NULL, "code" text NOT NULL, "net_minor" bigint NOT NULL, CONSTRAINT "budget_top_line_pk" PRIMARY KEY ("city_id", "version_id", "serving", "position"))`,
    );
    await runner.query(
      `CREATE TABLE "open_data_file" ("city_id" uuid NOT NULL, "version_id" uuid NOT NULL, "name" text NOT NULL, "edition" integer NOT NULL, "size" bigint NOT NULL, "sha256" text NOT NULL, "described_at" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "open_data_file_pk" PRIMARY KEY ("city_id", "version_id", "name"))`,
    );
    for (const table of ['budget_top_line', 'open_data_file'])
      await runner.query(
        `ALTER TABLE "${table}" ADD CONSTRAINT "${table}_city_id_version_id_fk" FOREIGN KEY ("city_id", "version_id") REFERENCES "budget_version"("city_id","id") ON DELETE CASCADE ON UPDATE NO ACTION`,
      );
    await runner.query(
      `CREATE TABLE "budget_word" ("city_id" uuid NOT NULL, "version_id" uuid NOT NULL, "word" text NOT NULL, CONSTRAINT "budget_word_pk" PRIMARY KEY ("city_id", "version_id", "word"))`,
    );
    await runner.query(
      `CREATE TABLE "tagging" ("city_id" uuid NOT NULL, "id" uuid NOT NULL, "version_id" uuid NOT NULL, "field" text NOT NULL, "value" text, "filter" jsonb NOT NULL, "reason" text NOT NULL, "line_count" integer NOT NULL, "initial_minor" bigint NOT NULL, "by_id" uuid, "tagged_at" TIMESTAMP WITH TIME ZONE NOT NULL, "undone_at" TIMESTAMP WITH TIME ZONE, "undone_by_id" uuid, CONSTRAINT "tagging_pk" PRIMARY KEY ("city_id", "id"))`,
    );
    await runner.query(`CREATE INDEX "tagging_city_id_tagged_at_ix" ON "tagging"  ("city_id", "tagged_at") `);
    await runner.query(
      `CREATE TABLE "line_tag" ("city_id" uuid NOT NULL, "tagging_id" uuid NOT NULL, "code" text NOT NULL, "field" text NOT NULL, "value" text, "current" boolean NOT NULL, CONSTRAINT "line_tag_pk" PRIMARY KEY ("city_id", "tagging_id", "code"))`,
    );
    await runner.query(`CREATE UNIQUE INDEX "line_tag_city_id_code_field_ix" ON "line_tag"  ("city_id", "code", "field") WHERE current`);
    await runner.query(
      `CREATE INDEX "budget_line_city_id_version_id_economic_code_ix" ON "budget_line"  ("city_id", "version_id", "economic_code") `,
    );
    for (const step of ['programme_code', 'department_code']) {
      await runner.query(`DROP INDEX "public"."budget_line_city_id_version_id_${step}_ix"`);
      await runner.query(
        `CREATE INDEX "budget_line_city_id_version_id_${step}_initial_minor_ix" ON "budget_line" ("city_id", "version_id", "${step}", "initial_minor")`,
      );
    }
    // Drill-downs end in lines by amount; names are searched part by part instead of line by line.
    for (const [name, amount] of amounts)
      await runner.query(
        `CREATE INDEX "budget_line_${name}_ix" ON "budget_line" ("city_id", "version_id", "direction", "elimination", (${amount}))`,
      );
    await runner.query(
      `CREATE INDEX "budget_part_search_text_ix" ON "budget_part" USING gin ("city_id", "version_id", "search_text" gin_trgm_ops)`,
    );
    await runner.query(
      `CREATE INDEX "budget_word_word_trigram_ix" ON "budget_word" USING gin ("city_id", "version_id", "word" gin_trgm_ops)`,
    );
    await runner.query(
      `ALTER TABLE "budget_cell" ADD CONSTRAINT "budget_cell_city_id_version_id_fk" FOREIGN KEY ("city_id", "version_id") REFERENCES "budget_version"("city_id","id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "budget_part" ADD CONSTRAINT "budget_part_city_id_version_id_fk" FOREIGN KEY ("city_id", "version_id") REFERENCES "budget_version"("city_id","id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "budget_word" ADD CONSTRAINT "budget_word_city_id_version_id_fk" FOREIGN KEY ("city_id", "version_id") REFERENCES "budget_version"("city_id","id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "tagging" ADD CONSTRAINT "tagging_city_id_fk" FOREIGN KEY ("city_id") REFERENCES "city"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "line_tag" ADD CONSTRAINT "line_tag_city_id_tagging_id_fk" FOREIGN KEY ("city_id", "tagging_id") REFERENCES "tagging"("city_id","id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "line_tag" DROP CONSTRAINT "line_tag_city_id_tagging_id_fk"`);
    await runner.query(`ALTER TABLE "tagging" DROP CONSTRAINT "tagging_city_id_fk"`);
    await runner.query(`ALTER TABLE "budget_word" DROP CONSTRAINT "budget_word_city_id_version_id_fk"`);
    await runner.query(`ALTER TABLE "budget_part" DROP CONSTRAINT "budget_part_city_id_version_id_fk"`);
    await runner.query(`ALTER TABLE "budget_cell" DROP CONSTRAINT "budget_cell_city_id_version_id_fk"`);
    for (const step of ['programme_code', 'department_code']) {
      await runner.query(`DROP INDEX "public"."budget_line_city_id_version_id_${step}_initial_minor_ix"`);
      await runner.query(`CREATE INDEX "budget_line_city_id_version_id_${step}_ix" ON "budget_line" ("city_id", "version_id", "${step}")`);
    }
    for (const [name] of amounts) await runner.query(`DROP INDEX "public"."budget_line_${name}_ix"`);
    await runner.query(`DROP INDEX "public"."budget_line_city_id_version_id_economic_code_ix"`);
    await runner.query(`DROP INDEX "public"."line_tag_city_id_code_field_ix"`);
    await runner.query(`DROP TABLE "line_tag"`);
    await runner.query(`DROP INDEX "public"."tagging_city_id_tagged_at_ix"`);
    await runner.query(`DROP TABLE "tagging"`);
    await runner.query(`DROP TABLE "open_data_file"`);
    await runner.query(`DROP TABLE "budget_top_line"`);
    await runner.query(`DROP TABLE "budget_word"`);
    await runner.query(`DROP INDEX "public"."budget_part_city_id_dimension_key_ix"`);
    await runner.query(`DROP TABLE "budget_part"`);
    await runner.query(`DROP TABLE "budget_cell"`);
    await runner.query(
      `CREATE INDEX "budget_line_search_text_ix" ON "budget_line" USING gin ("city_id", "version_id", "search_text" gin_trgm_ops) `,
    );
  }
}
