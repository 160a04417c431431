import type { Mode, Readout, Relation } from '#domain/readout.ts'

/** What a quotation's look follows from: its mode and the relation of its contact. */
export type QuotationLook = { mode: Mode; relation: Relation }

/** The look of every quotation of a readout, by quotation id. */
export function quotationLooks({ quotations, contacts }: Readout): Map<string, QuotationLook> {
  const relations = new Map(contacts.map(({ id, relation }) => [id, relation]))
  return new Map(quotations.map(({ id, mode, contact }) => [id, { mode, relation: relations.get(contact) ?? 'this' }]))
}
