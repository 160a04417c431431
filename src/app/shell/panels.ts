/** The parts of the side columns, in the order of the phone's toolbar; each is the panel with the id `panel:{name}`. */
export const PANELS = ['topics', 'sections', 'contacts', 'quotations'] as const
