import type { MigrationInterface, QueryRunner } from 'typeorm';

export class WriteTogether1795350187957 implements MigrationInterface {
  name = 'WriteTogether1795350187957';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "author_invitation" ("city_id" uuid NOT NULL, "id" uuid NOT NULL, "proposal_id" uuid NOT NULL, "invited_by_id" uuid NOT NULL, "token_hash" text NOT NULL, "by_mail" boolean NOT NULL, "person_id" uuid, "state" text NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, "expires_at" TIMESTAMP WITH TIME ZONE NOT NULL, "answered_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "author_invitation_city_id_token_hash_uq" UNIQUE ("city_id", "token_hash"), CONSTRAINT "author_invitation_pk" PRIMARY KEY ("city_id", "id"))`,
    );
    await runner.query(
      `CREATE INDEX "author_invitation_city_id_invited_by_id_created_at_ix" ON "author_invitation"  ("city_id", "invited_by_id", "created_at") `,
    );
    await runner.query(
      `CREATE INDEX "author_invitation_city_id_proposal_id_created_at_ix" ON "author_invitation"  ("city_id", "proposal_id", "created_at") `,
    );
    await runner.query(
      `CREATE TABLE "lineage" ("city_id" uuid NOT NULL, "from_id" uuid NOT NULL, "into_id" uuid NOT NULL, "cause" text NOT NULL, "at" TIMESTAMP WITH TIME ZONE NOT NULL, "by_id" uuid NOT NULL, "part" integer NOT NULL DEFAULT '0', "supports_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "lineage_pk" PRIMARY KEY ("city_id", "from_id", "into_id"))`,
    );
    await runner.query(`CREATE INDEX "lineage_city_id_into_id_ix" ON "lineage"  ("city_id", "into_id") `);
    await runner.query(
      `CREATE TABLE "merging" ("city_id" uuid NOT NULL, "id" uuid NOT NULL, "from_id" uuid NOT NULL, "into_id" uuid NOT NULL, "offered_by_id" uuid NOT NULL, "by_facilitator" boolean NOT NULL, "why" text NOT NULL, "language" text NOT NULL, "text" jsonb NOT NULL, "money" jsonb, "from_moves" jsonb NOT NULL, "budget_version_id" uuid, "from_agreed_at" TIMESTAMP WITH TIME ZONE, "into_agreed_at" TIMESTAMP WITH TIME ZONE, "state" text NOT NULL, "reason" text, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, "asked_at" TIMESTAMP WITH TIME ZONE, "closes_at" TIMESTAMP WITH TIME ZONE NOT NULL, "closed_at" TIMESTAMP WITH TIME ZONE, "asked" integer NOT NULL DEFAULT '0', "in_favour" integer, "against" integer, "moved" integer, "stayed" integer, CONSTRAINT "merging_pk" PRIMARY KEY ("city_id", "id"))`,
    );
    await runner.query(
      `CREATE INDEX "merging_city_id_closes_at_ix" ON "merging"  ("city_id", "closes_at") WHERE state in ('offered', 'asked')`,
    );
    await runner.query(
      `CREATE INDEX "merging_city_id_offered_by_id_created_at_ix" ON "merging"  ("city_id", "offered_by_id", "created_at") `,
    );
    await runner.query(`CREATE INDEX "merging_city_id_into_id_created_at_ix" ON "merging"  ("city_id", "into_id", "created_at") `);
    await runner.query(`CREATE INDEX "merging_city_id_from_id_created_at_ix" ON "merging"  ("city_id", "from_id", "created_at") `);
    await runner.query(
      `CREATE TABLE "merging_voice" ("city_id" uuid NOT NULL, "merging_id" uuid NOT NULL, "person_id" uuid NOT NULL, "support" text, "in_favour" boolean, CONSTRAINT "merging_voice_pk" PRIMARY KEY ("city_id", "merging_id", "person_id"))`,
    );
    await runner.query(
      `CREATE TABLE "splitting" ("city_id" uuid NOT NULL, "id" uuid NOT NULL, "proposal_id" uuid NOT NULL, "author_id" uuid NOT NULL, "why" text NOT NULL, "parts" jsonb NOT NULL, "budget_version_id" uuid, "state" text NOT NULL, "asked_at" TIMESTAMP WITH TIME ZONE NOT NULL, "closes_at" TIMESTAMP WITH TIME ZONE NOT NULL, "closed_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "splitting_pk" PRIMARY KEY ("city_id", "id"))`,
    );
    await runner.query(`CREATE INDEX "splitting_city_id_closes_at_ix" ON "splitting"  ("city_id", "closes_at") WHERE state = 'asked'`);
    await runner.query(`CREATE INDEX "splitting_city_id_proposal_id_asked_at_ix" ON "splitting"  ("city_id", "proposal_id", "asked_at") `);
    await runner.query(
      `CREATE TABLE "splitting_voice" ("city_id" uuid NOT NULL, "splitting_id" uuid NOT NULL, "person_id" uuid NOT NULL, "parts" integer array NOT NULL, CONSTRAINT "splitting_voice_pk" PRIMARY KEY ("city_id", "splitting_id", "person_id"))`,
    );
    await runner.query(`ALTER TABLE "proposal" ADD "co_author_ids" uuid array NOT NULL DEFAULT '{}'`);
    await runner.query(
      `CREATE INDEX "proposal_city_id_created_at_ix" ON "proposal"  ("city_id", "created_at") WHERE co_author_ids <> '{}'`,
    );
    await runner.query(
      `ALTER TABLE "author_invitation" ADD CONSTRAINT "author_invitation_city_id_person_id_fk" FOREIGN KEY ("city_id", "person_id") REFERENCES "person"("city_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "author_invitation" ADD CONSTRAINT "author_invitation_city_id_invited_by_id_fk" FOREIGN KEY ("city_id", "invited_by_id") REFERENCES "person"("city_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "author_invitation" ADD CONSTRAINT "author_invitation_city_id_proposal_id_fk" FOREIGN KEY ("city_id", "proposal_id") REFERENCES "proposal"("city_id","id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "lineage" ADD CONSTRAINT "lineage_city_id_into_id_fk" FOREIGN KEY ("city_id", "into_id") REFERENCES "proposal"("city_id","id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "lineage" ADD CONSTRAINT "lineage_city_id_from_id_fk" FOREIGN KEY ("city_id", "from_id") REFERENCES "proposal"("city_id","id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "merging" ADD CONSTRAINT "merging_city_id_budget_version_id_fk" FOREIGN KEY ("city_id", "budget_version_id") REFERENCES "budget_version"("city_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "merging" ADD CONSTRAINT "merging_city_id_offered_by_id_fk" FOREIGN KEY ("city_id", "offered_by_id") REFERENCES "person"("city_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "merging" ADD CONSTRAINT "merging_city_id_into_id_fk" FOREIGN KEY ("city_id", "into_id") REFERENCES "proposal"("city_id","id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "merging" ADD CONSTRAINT "merging_city_id_from_id_fk" FOREIGN KEY ("city_id", "from_id") REFERENCES "proposal"("city_id","id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "merging_voice" ADD CONSTRAINT "merging_voice_city_id_person_id_fk" FOREIGN KEY ("city_id", "person_id") REFERENCES "person"("city_id","id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "merging_voice" ADD CONSTRAINT "merging_voice_city_id_merging_id_fk" FOREIGN KEY ("city_id", "merging_id") REFERENCES "merging"("city_id","id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "splitting" ADD CONSTRAINT "splitting_city_id_budget_version_id_fk" FOREIGN KEY ("city_id", "budget_version_id") REFERENCES "budget_version"("city_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "splitting" ADD CONSTRAINT "splitting_city_id_author_id_fk" FOREIGN KEY ("city_id", "author_id") REFERENCES "person"("city_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "splitting" ADD CONSTRAINT "splitting_city_id_proposal_id_fk" FOREIGN KEY ("city_id", "proposal_id") REFERENCES "proposal"("city_id","id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "splitting_voice" ADD CONSTRAINT "splitting_voice_city_id_person_id_fk" FOREIGN KEY ("city_id", "person_id") REFERENCES "person"("city_id","id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "splitting_voice" ADD CONSTRAINT "splitting_voice_city_id_splitting_id_fk" FOREIGN KEY ("city_id", "splitting_id") REFERENCES "splitting"("city_id","id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "splitting_voice" DROP CONSTRAINT "splitting_voice_city_id_splitting_id_fk"`);
    await runner.query(`ALTER TABLE "splitting_voice" DROP CONSTRAINT "splitting_voice_city_id_person_id_fk"`);
    await runner.query(`ALTER TABLE "splitting" DROP CONSTRAINT "splitting_city_id_proposal_id_fk"`);
    await runner.query(`ALTER TABLE "splitting" DROP CONSTRAINT "splitting_city_id_author_id_fk"`);
    await runner.query(`ALTER TABLE "splitting" DROP CONSTRAINT "splitting_city_id_budget_version_id_fk"`);
    await runner.query(`ALTER TABLE "merging_voice" DROP CONSTRAINT "merging_voice_city_id_merging_id_fk"`);
    await runner.query(`ALTER TABLE "merging_voice" DROP CONSTRAINT "merging_voice_city_id_person_id_fk"`);
    await runner.query(`ALTER TABLE "merging" DROP CONSTRAINT "merging_city_id_from_id_fk"`);
    await runner.query(`ALTER TABLE "merging" DROP CONSTRAINT "merging_city_id_into_id_fk"`);
    await runner.query(`ALTER TABLE "merging" DROP CONSTRAINT "merging_city_id_offered_by_id_fk"`);
    await runner.query(`ALTER TABLE "merging" DROP CONSTRAINT "merging_city_id_budget_version_id_fk"`);
    await runner.query(`ALTER TABLE "lineage" DROP CONSTRAINT "lineage_city_id_from_id_fk"`);
    await runner.query(`ALTER TABLE "lineage" DROP CONSTRAINT "lineage_city_id_into_id_fk"`);
    await runner.query(`ALTER TABLE "author_invitation" DROP CONSTRAINT "author_invitation_city_id_proposal_id_fk"`);
    await runner.query(`ALTER TABLE "author_invitation" DROP CONSTRAINT "author_invitation_city_id_invited_by_id_fk"`);
    await runner.query(`ALTER TABLE "author_invitation" DROP CONSTRAINT "author_invitation_city_id_person_id_fk"`);
    await runner.query(`DROP INDEX "public"."proposal_city_id_created_at_ix"`);
    await runner.query(`ALTER TABLE "proposal" DROP COLUMN "co_author_ids"`);
    await runner.query(`DROP TABLE "splitting_voice"`);
    await runner.query(`DROP INDEX "public"."splitting_city_id_proposal_id_asked_at_ix"`);
    await runner.query(`DROP INDEX "public"."splitting_city_id_closes_at_ix"`);
    await runner.query(`DROP TABLE "splitting"`);
    await runner.query(`DROP TABLE "merging_voice"`);
    await runner.query(`DROP INDEX "public"."merging_city_id_from_id_created_at_ix"`);
    await runner.query(`DROP INDEX "public"."merging_city_id_into_id_created_at_ix"`);
    await runner.query(`DROP INDEX "public"."merging_city_id_offered_by_id_created_at_ix"`);
    await runner.query(`DROP INDEX "public"."merging_city_id_closes_at_ix"`);
    await runner.query(`DROP TABLE "merging"`);
    await runner.query(`DROP INDEX "public"."lineage_city_id_into_id_ix"`);
    await runner.query(`DROP TABLE "lineage"`);
    await runner.query(`DROP INDEX "public"."author_invitation_city_id_proposal_id_created_at_ix"`);
    await runner.query(`DROP INDEX "public"."author_invitation_city_id_invited_by_id_created_at_ix"`);
    await runner.query(`DROP TABLE "author_invitation"`);
  }
}
