/** Where the tests serve the site with the bundled content, and the one with the fixtures'. */
export const PORT = Number(process.env.READOUT_PORT ?? 4173)
export const FIXTURES_PORT = PORT + 1
