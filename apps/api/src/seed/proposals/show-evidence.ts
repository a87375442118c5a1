import sharp from 'sharp';
import { copiesToServe, keepFile, knownFile } from '../../modules/proposals/index.js';
import { DeliveryEvidenceRow } from '../../modules/responses/delivering/delivery-evidence.entity.js';
import { evidenceShown } from '../../modules/responses/responses.events.js';
import type { DemoLoad } from '../demo-load.js';
import type { People } from '../people/add-people.js';
import type { Begun } from './begin-proposal.js';
import type { PreparedReport } from './prepare-reports.js';

/** A drawing and no photograph: grey steps, a ramp with its handrail, and DEMO written in strokes, as a machine may have no letters. */
const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="800" height="600" fill="none" stroke-linecap="round" stroke-linejoin="round">
  <path d="M0 0h800v600H0z" fill="#dbe7ee"/><path d="M0 470h800v130H0z" fill="#b9b2a4"/>
  <path d="M470 470v-40h40v-40h40v-40h40v-40h210v160z" fill="#8d8778"/>
  <path d="M60 470l450-160h90v160z" fill="#d8cfb8" stroke="#5c5545" stroke-width="4"/>
  <path d="M70 400l440-156h90M70 436l440-156h90M70 400v66M220 347v66M370 294v66M510 244v66" stroke="#1d5b79" stroke-width="9"/>
  <path d="M70 60v110h30q40 0 40-55t-40-55zM240 60h-60v110h60M180 115h48M280 170V60l40 60 40-60v110M440 60q-40 0-40 55t40 55 40-55-40-55z"
    stroke="#8a1c3b" stroke-width="14"/></svg>`;

/** What the city showed with a report of the demo, kept as an upload is: set anew in every width, of a day and a place. */
export async function showEvidence(load: DemoLoad, { staff }: People, { row }: Begun, reports: readonly PreparedReport[]): Promise<void> {
  const { tx, cityId, days, timeline } = load;
  for (const { row: report, shown } of reports) {
    if (!shown) continue;
    const bytes = await sharp(Buffer.from(drawing)).png().toBuffer();
    const file = knownFile(bytes);
    const { words, place } = shown;
    const kept = await keepFile(tx, {
      cityId,
      proposalId: row.id,
      subject: 'evidence',
      file,
      copies: await copiesToServe(file, bytes),
      words,
      language: report.language,
      place,
      warning: null,
      seenOn: days.on(shown.day),
      addedBy: staff.personId!,
      addedAt: report.reportedAt,
    });
    await tx.insert(DeliveryEvidenceRow, { cityId, attachmentId: kept.id, reportId: report.id, byCity: true });
    const { id: attachmentId, kind } = kept;
    timeline.tell(evidenceShown({ proposalId: row.id, by: staff, at: report.reportedAt }, { attachmentId, kind }));
  }
}
