/** The form of every id: a-z, 0-9 and single hyphens, beginning with a letter. Apart from the schema, so that links can share it. */
export const ID_FORM = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/
