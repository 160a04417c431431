/** The id of the field that words to find are typed into. */
export const FIND_FIELD = 'find:field'
